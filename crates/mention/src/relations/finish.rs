//! On whose word a relation stands, and when it is said to have held.

use super::{Draft, Scene};
use crate::lexicon::calendar::{is_month, is_year, opens_date};
use record::{Annotated, CleanSpan, Relationship, Statements};
use std::cmp::Reverse;
use std::ops::Range;

/// How far from the names a date may stand, in words.
const REACH: usize = 6;

/// Gives each draft its passage, its sponsor and its date.
pub(super) fn finish(
    scene: &Scene<'_>,
    drafts: Vec<Draft>,
    annotated: &Annotated,
    statements: &Statements,
) -> Vec<Relationship> {
    let mut sponsors = Sponsors::of(statements);
    let is_gloss = |at: usize, passage| statements.all[at].glosses(annotated.text(), passage);
    let relation = |draft: Draft| {
        let passage = scene.words.span(draft.words.clone());
        let sentence = &annotated.sentences[scene.names[draft.subject].sentence];
        Relationship {
            kind: draft.kind,
            subject: draft.subject,
            object: draft.object,
            passage: passage.trimmed(scene.words.text),
            negated: draft.negated,
            date: date(scene, &draft.words, sentence.span),
            statement: sponsors.holding(passage).filter(|&at| !is_gloss(at, passage)),
        }
    };
    drafts.into_iter().map(relation).collect()
}

/// The words that date what `words` say: among them, right behind them, or at the beginning of
/// the sentence.
fn date(scene: &Scene<'_>, words: &Range<usize>, sentence: CleanSpan) -> Option<CleanSpan> {
    let bounds = scene.words.covered(sentence);
    // Past a comma it is another clause's: "RSH, led by X, grew in 2021".
    let reach = bounds.end.min(words.end + REACH);
    let comma = (words.end..reach).find(|&at| scene.words.all[at].lower == ",");
    let behind = words.start..comma.unwrap_or(reach);
    let ahead = bounds.start..bounds.end.min(bounds.start + REACH);
    date_in(scene, behind).or_else(|| {
        // "In 2018, Lesmia listed RSH, led by X": the date is the listing's.
        date_in(scene, ahead).filter(|date| !scene.names_between(date.end, words.start))
    })
}

/// "since 2021", "in May 2013", "depuis février".
fn date_in(scene: &Scene<'_>, range: Range<usize>) -> Option<CleanSpan> {
    let word = |at: usize| scene.words.all[at].lower.as_str();
    let is_date = |at: usize| {
        is_year(word(at))
            || (is_month(word(at)) && word(at) != "may"
                || word(at) == "may" && scene.words.all[at].text == "May")
    };
    let first = range.clone().find(|&at| is_date(at))?;
    let mut start = first;
    while start > range.start && (opens_date(word(start - 1)) || is_day_number(word(start - 1))) {
        start -= 1;
    }
    let opened = (start..first).any(|at| opens_date(word(at)));
    let mut end = first + 1;
    while end < range.end && (is_date(end) || is_day_number(word(end))) {
        end += 1;
    }
    opened.then(|| scene.words.span(start..end))
}

fn is_day_number(word: &str) -> bool {
    !word.is_empty() && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit())
}

/// The pieces of content of all statements, to find the innermost around a place. Asked in the
/// order of places, it goes through them once.
pub(crate) struct Sponsors {
    pieces: Vec<(CleanSpan, usize)>,
    next: usize,
    open: Vec<(CleanSpan, usize)>,
}

impl Sponsors {
    pub(crate) fn of(statements: &Statements) -> Self {
        let mut pieces: Vec<(CleanSpan, usize)> = Vec::new();
        for (at, statement) in statements.all.iter().enumerate() {
            pieces.extend(statement.content.iter().map(|piece| (*piece, at)));
        }
        pieces.sort_by_key(|(piece, at)| (piece.start, Reverse(piece.end), *at));
        Self { pieces, next: 0, open: Vec::new() }
    }

    /// The statement whose content holds a passage most closely. Passages come in order.
    pub(crate) fn holding(&mut self, passage: CleanSpan) -> Option<usize> {
        while let Some(&(piece, at)) =
            self.pieces.get(self.next).filter(|(piece, _)| piece.start <= passage.start)
        {
            self.open.retain(|(open, _)| open.end > piece.start);
            self.open.push((piece, at));
            self.next += 1;
        }
        let holds = self.open.iter().filter(|(piece, _)| piece.covers(passage));
        holds.min_by_key(|(piece, at)| (piece.len(), *at)).map(|(_, at)| *at)
    }
}
