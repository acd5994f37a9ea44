//! A line that says who, where and when, cut into its pieces.

use std::ops::Range;

/// A piece of such a line, and what divides it from the next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Piece<'t> {
    pub words: &'t str,
    /// It is the date of the line.
    pub is_date: bool,
    pub in_brackets: bool,
    /// The strongest mark behind it.
    pub mark: Mark,
    /// Where that mark ends.
    pub end: usize,
}

/// What divides two pieces, the weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Mark {
    /// Nothing but a blank, beside a date.
    Blank,
    Comma,
    Bracket,
    Stop,
    /// A dash, a stroke, a semicolon, a colon.
    Bar,
    /// The line ends.
    End,
}

/// Cuts `text` at its marks; the date, whose marks are its own, stays whole.
pub(crate) fn cut(text: &str, date: Option<Range<usize>>) -> Vec<Piece<'_>> {
    let date = date.unwrap_or(text.len()..text.len());
    let mut cutter = Cutter { text, pieces: Vec::new(), from: 0, in_brackets: false };
    for (at, c) in text.char_indices() {
        if at == date.start {
            cutter.close(at, at, Mark::Blank, false);
        }
        if date.contains(&at) {
            continue;
        }
        if at == date.end {
            cutter.close(at, at, Mark::Blank, true);
        }
        if let Some(mark) = mark_at(text, at, c, date.end) {
            // "(Arabic: …" ends no dateline.
            let within = cutter.in_brackets && mark != Mark::Bracket;
            let mark = if within { Mark::Comma } else { mark };
            cutter.close(at, at + c.len_utf8(), mark, false);
            cutter.in_brackets = match c {
                '(' | '[' => true,
                ')' | ']' => false,
                _ => cutter.in_brackets,
            };
        }
    }
    cutter.close(text.len(), text.len(), Mark::End, date.end == text.len() && !date.is_empty());
    cutter.pieces
}

struct Cutter<'t> {
    text: &'t str,
    pieces: Vec<Piece<'t>>,
    from: usize,
    in_brackets: bool,
}

impl Cutter<'_> {
    /// Ends a piece before `at`; its mark ends at `end`. Marks in a row are one.
    fn close(&mut self, at: usize, end: usize, mark: Mark, is_date: bool) {
        let words = self.text[self.from..at]
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
        if words.is_empty() {
            if let Some(last) = self.pieces.last_mut() {
                (last.mark, last.end) = (last.mark.max(mark), end);
            }
        } else {
            let in_brackets = self.in_brackets;
            self.pieces.push(Piece { words, is_date, in_brackets, mark, end });
        }
        self.from = end;
    }
}

fn mark_at(text: &str, at: usize, c: char, date_end: usize) -> Option<Mark> {
    let before = &text[..at];
    let behind = &text[at + c.len_utf8()..];
    let apart = behind.is_empty() || behind.starts_with(char::is_whitespace);
    match c {
        ',' => Some(Mark::Comma),
        '(' | '[' | ')' | ']' => Some(Mark::Bracket),
        ';' | '|' | '•' | '·' | '⋅' | '—' | '―' => Some(Mark::Bar),
        ':' if apart => Some(Mark::Bar),
        // "Port-Ansel", "KIREMBA/NGOMALA" are one name.
        '-' | '–' | '−' | '/' => {
            let free = before.ends_with([' ', '\u{a0}', ')', '-']) || at == date_end;
            (free && (apart || behind.starts_with('-'))).then_some(Mark::Bar)
        }
        // "Sept. 18" is one piece, unless it is the date that ends.
        '.' if at == date_end => apart.then_some(Mark::Stop),
        '.' => {
            let before_day = behind.trim_start().starts_with(|c: char| c.is_ascii_digit());
            (apart && !before_day && ends_sentence(before)).then_some(Mark::Stop)
        }
        _ => None,
    }
}

/// "St.", "J.", "U.S." are cut short; "AFP" and "Orsk" are not.
fn ends_sentence(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '.').next().unwrap_or("");
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let is_capitals = word.chars().all(|c| !c.is_lowercase());
    letters >= 4 || (letters >= 2 && is_capitals) || before.ends_with([')', ']'])
}
