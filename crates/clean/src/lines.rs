//! The lines of a text as their writer meant them.
//!
//! A line is one line of the file, or several where the file is hard-wrapped (mail, Markdown):
//! the rest of this room need not know which. Blank lines are no lines; a line remembers
//! whether one stands above it.

use crate::shape::{Shape, fold};
use record::RawSpan;

/// One line without white space at its ends.
#[derive(Debug)]
pub(crate) struct Line<'t> {
    /// Its words; they hold line breaks when it was hard-wrapped.
    pub text: &'t str,
    /// Where it begins in the decoded text.
    pub start: usize,
    /// A blank line or nothing at all stands above it.
    pub after_blank: bool,
    /// What it looks like.
    pub shape: Shape,
    /// Its words folded for comparison; empty when it is too long to be a label.
    pub folded: String,
}

impl<'t> Line<'t> {
    fn new(text: &'t str, start: usize, after_blank: bool) -> Self {
        let shape = Shape::of(text);
        let short = shape.words <= LONGEST_LABEL && text.len() <= 16 * LONGEST_LABEL;
        let folded = if short { fold(text) } else { String::new() };
        Self { text, start, after_blank, shape, folded }
    }

    /// Where it stands in the decoded text.
    pub fn span(&self) -> RawSpan {
        RawSpan::new(self.start..self.start + self.text.len())
    }

    /// Where `part`, a piece of this line's text, stands in the decoded text.
    pub fn span_of(&self, part: &str) -> RawSpan {
        let into = part.as_ptr() as usize - self.text.as_ptr() as usize;
        RawSpan::new(self.start + into..self.start + into + part.len())
    }
}

/// Words of the longest line that is worth comparing with the word tables: a long cookie
/// notice or an appeal, not a paragraph of the story. In bytes, sixteen a word.
const LONGEST_LABEL: usize = 120;

/// The lines of `text` from byte `from` on.
pub(crate) fn lines(text: &str, from: usize) -> Vec<Line<'_>> {
    let rows = rows(text, from);
    let blocks: Vec<&[Row<'_>]> = rows.chunk_by(|_, below| !below.after_blank).collect();
    let width = blocks.iter().filter_map(|block| proven_width(block)).max();
    blocks.iter().flat_map(|block| unwrapped(block, width)).map(|run| line_of(text, run)).collect()
}

/// A line of the file that is not blank.
#[derive(Debug)]
struct Row<'t> {
    text: &'t str,
    start: usize,
    after_blank: bool,
    chars: usize,
}

fn line_of<'t>(text: &'t str, run: &[Row<'t>]) -> Line<'t> {
    let (first, last) = (&run[0], &run[run.len() - 1]);
    let words = &text[first.start..last.start + last.text.len()];
    Line::new(words, first.start, first.after_blank)
}

fn rows(text: &str, from: usize) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut after_blank = true;
    let mut at = from;
    for piece in text[from..].split_inclusive(is_line_break) {
        let trimmed = piece.trim_matches(is_blank);
        if !trimmed.is_empty() {
            let start = at + (trimmed.as_ptr() as usize - piece.as_ptr() as usize);
            rows.push(Row { text: trimmed, start, after_blank, chars: trimmed.chars().count() });
            after_blank = false;
        } else if !ends_carriage_return(text, at) || piece != "\n" {
            after_blank = true;
        }
        at += piece.len();
    }
    rows
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// The line feed of a "\r\n" is no blank line.
fn ends_carriage_return(text: &str, at: usize) -> bool {
    text[..at].ends_with('\r')
}

/// White space, and marks that show nothing: a line of a lone direction mark is blank.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// Widths that people and programs wrap at, in characters. Below, a column of labels would be
/// taken for a paragraph; above, one paragraph a line.
const WRAP: std::ops::RangeInclusive<usize> = 45..=100;

/// The width at which this block is wrapped, if it shows that it is: some row runs on in lower
/// case, and no row could have taken the first word of the next.
fn proven_width(block: &[Row<'_>]) -> Option<usize> {
    let width = block.iter().map(|row| row.chars).max()?;
    let wrapped = WRAP.contains(&width)
        && block.windows(2).any(|pair| runs_on_in_lower_case(&pair[0], &pair[1]))
        && block.windows(2).all(|pair| is_full(&pair[0], &pair[1], width));
    wrapped.then_some(width)
}

/// The block cut into runs of rows, each run one line.
fn unwrapped<'b, 't>(block: &'b [Row<'t>], known: Option<usize>) -> Vec<&'b [Row<'t>]> {
    let longest = block.iter().map(|row| row.chars).max().unwrap_or(0);
    let width = longest.max(known.unwrap_or(0));
    if !WRAP.contains(&width) {
        return block.chunks(1).collect();
    }
    let runs = block.chunk_by(|above, below| is_full(above, below, width));
    runs.flat_map(|run| if is_paragraph(run, known) { vec![run] } else { run.chunks(1).collect() })
        .collect()
}

fn is_paragraph(run: &[Row<'_>], known: Option<usize>) -> bool {
    known.is_some()
        || run.windows(2).any(|pair| runs_on_in_lower_case(&pair[0], &pair[1]))
        // Scripts without case: three full rows in a row are no accident.
        || (run.len() >= 3 && run.iter().all(|row| !row.text.contains(char::is_uppercase)))
}

/// The first word of `below` did not fit any more on `above`.
fn is_full(above: &Row<'_>, below: &Row<'_>, width: usize) -> bool {
    let word = below.text.split_whitespace().next().unwrap_or("");
    above.chars + 1 + word.chars().count() > width && !begins_anew(below.text)
}

fn runs_on_in_lower_case(above: &Row<'_>, below: &Row<'_>) -> bool {
    let ended = above.text.ends_with(['.', '!', '?', '…', ':']);
    !ended && below.text.starts_with(char::is_lowercase)
}

/// A list item, a heading, a signature or a line of dialogue never continues the row above.
fn begins_anew(text: &str) -> bool {
    text.starts_with(['-', '–', '—', '•', '*', '#', '>', '|'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `/` stands for a line break, `|` in the expectation for the end of a line as meant.
    fn check(text: &str, expected: &str) {
        let text = text.replace('/', "\n");
        let found: Vec<String> =
            lines(&text, 0).iter().map(|line| line.text.replace('\n', "/")).collect();
        assert_eq!(found.join("|"), expected);
    }

    #[test]
    fn a_wrapped_paragraph_is_one_line() {
        check(
            "The council of the port town of Marrow met on Monday and/\
             voted to close the harbour until the inquiry has ended,/\
             its chair said.//Fish prices rose.",
            "The council of the port town of Marrow met on Monday and/\
             voted to close the harbour until the inquiry has ended,/\
             its chair said.|Fish prices rose.",
        );
    }

    #[test]
    fn a_column_of_labels_is_not_a_paragraph() {
        check("XS/SM/MD/LG", "XS|SM|MD|LG");
        check("Home/World news/sport", "Home|World news|sport");
    }

    #[test]
    fn one_paragraph_a_line_stays_apart() {
        let long = "word ".repeat(40);
        let text = format!("{long}one.\n{long}two.");
        assert_eq!(lines(&text, 0).len(), 2);
    }

    #[test]
    fn line_breaks_of_every_system() {
        let text = "one\r\ntwo\r\n\r\nthree\rfour";
        let found: Vec<(&str, bool)> =
            lines(text, 0).iter().map(|line| (line.text, line.after_blank)).collect();
        assert_eq!(found, [("one", true), ("two", false), ("three", true), ("four", false)]);
    }
}
