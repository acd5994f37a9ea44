//! Expressions of time, and the days they stand for.
//!
//! Words of each language become cells of one small vocabulary (`words`, `cells`), which the
//! grammar asks through one `reader`. The grammar is one for all languages: whole expressions
//! (`grammar`), what counts units (`lengths`), points of the calendar (`points`, `dates`,
//! `digit_dates`), and whether the words `around` let a word be a time. It yields a `meaning`,
//! which becomes days (`days`, `parts`, `calendar`) against the day of the report and the
//! `direction` in which the words around look, and then a record (`resolve`, `precision`).
//! A new language is a new table in `words`.
//!
//! Left out: clock times, which stay words; calendars other than the civil one, and the feasts
//! that they move; dates that only other reports could tell.

mod around;
mod calendar;
mod cells;
mod dates;
mod days;
mod digit_dates;
mod direction;
mod grammar;
mod lengths;
mod meaning;
mod parts;
mod points;
mod precision;
mod reader;
mod resolve;
mod words;

use crate::pieces::Pieces;
use cells::Cell;
use days::Context;
use direction::looks_ahead;
use jiff::civil::Date;
use reader::Reader;
use record::{CleanSpan, Language, Paragraph, Precision, Sentence, Time, TimeKind, Token};
use resolve::resolve;
use words::Words;

/// Every time of a text, in order. `date` is the date of the report as its facts have it:
/// ISO 8601, or anything else, which says nothing.
pub(crate) fn find(
    text: &str,
    date: Option<&str>,
    paragraphs: &[Paragraph],
    sentences: &[Sentence],
    tokens: &[Token],
) -> Vec<Time> {
    let today = date.and_then(calendar::of_iso);
    let month_first = digit_dates::order(text, tokens);
    let mut finder = Finder { today, beside: None, month_first, cells: Vec::new() };
    let mut pieces = Pieces::default();
    let mut times = Vec::new();
    for paragraph in paragraphs {
        let Some(words) = words::of(paragraph.language) else { continue };
        finder.beside = None;
        for sentence in &sentences[paragraph.sentences.clone()] {
            pieces.read(text, &tokens[sentence.tokens.clone()]);
            finder.read(text, &pieces, paragraph.language, words, &mut times);
        }
    }
    times
}

/// Reads times sentence by sentence.
#[derive(Debug)]
struct Finder {
    /// The day of the report.
    today: Option<Date>,
    /// The day that the paragraph last spoke of: "the day before" is counted from it.
    beside: Option<Date>,
    /// What the dates in digits of this text tell of their order.
    month_first: Option<bool>,
    /// Of one sentence; used again for the next.
    cells: Vec<Cell>,
}

impl Finder {
    /// Adds the times of a sentence, in order.
    fn read(
        &mut self,
        text: &str,
        pieces: &Pieces,
        language: Language,
        words: &Words,
        times: &mut Vec<Time>,
    ) {
        if !cells::read(text, pieces, language, words, &mut self.cells) {
            return;
        }
        let cells = std::mem::take(&mut self.cells);
        let month_first = words.month_first.or(self.month_first);
        let reader = Reader { cells: &cells, pieces, words, month_first };
        let mut at = 0;
        while at < cells.len() {
            let Some(expression) = reader.expression(at) else {
                at += 1;
                continue;
            };
            let from = cells[expression.first].first;
            let to = cells[expression.end - 1].end;
            at = expression.end;
            if let (Some(first), Some(last)) = (pieces.get(from), pieces.get(to - 1)) {
                let span = CleanSpan::new(first.at.start..last.at.end);
                let ahead = looks_ahead(pieces, words, from, to);
                let context = Context { today: self.today, beside: self.beside, ahead };
                let time = resolve(&expression, span, context);
                self.remember(&time);
                times.push(time);
            }
        }
        self.cells = cells;
    }

    /// A day that was spoken of is what "the day before" is counted from.
    fn remember(&mut self, time: &Time) {
        if time.kind == TimeKind::Date
            && time.precision == Precision::Day
            && let Some(day) = time.interval.and_then(|interval| interval.from)
        {
            self.beside = calendar::of_record(day);
        }
    }
}
