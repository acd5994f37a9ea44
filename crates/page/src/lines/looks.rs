//! What can be seen of a line by itself, as small numbers, and the keys that are made of them.

use crate::keys::key;

/// Signs that furniture likes.
pub(super) const SIGNS: &str = "©|»@•/[#:→…";

/// Twice the binary logarithm: 60 characters and 85 are one step apart.
pub(super) fn logarithm(count: usize) -> u64 {
    let count = count as u64 + 1;
    u64::from((count * count).ilog2())
}

pub(super) fn fifths(part: usize, whole: usize) -> u64 {
    (part * 5 / whole.max(1)) as u64
}

/// What kind of sign a line begins with and ends with, closing marks aside.
pub(super) fn shape(text: &str) -> u64 {
    let first = match text.chars().next() {
        Some(c) if c.is_uppercase() => 0,
        Some(c) if c.is_lowercase() => 1,
        Some(c) if c.is_numeric() => 2,
        Some(c) if c.is_alphabetic() => 3,
        Some('"' | '“' | '«' | '„' | '‘' | '\'') => 4,
        Some('-' | '–' | '—' | '•' | '*' | '·') => 5,
        _ => 6,
    };
    let closing = |c: char| matches!(c, '"' | '”' | '»' | '’' | '\'' | ')') || c.is_whitespace();
    let last = match text.trim_end_matches(closing).chars().next_back() {
        Some('.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔') => 0,
        Some(':') => 1,
        Some(',') => 2,
        Some(c) if c.is_numeric() => 3,
        Some(c) if c.is_alphabetic() => 4,
        _ => 5,
    };
    first * 8 + last
}

pub(super) fn is_clock(token: &str) -> bool {
    let two = |digits: &str| {
        (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    };
    let mut parts = token.trim_matches(|c: char| !c.is_ascii_digit()).split(':');
    parts.next().is_some_and(two) && parts.next().is_some_and(two)
}

pub(super) fn is_year(token: &str) -> bool {
    let digits = token.trim_matches(|c: char| !c.is_ascii_digit());
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

pub(super) fn is_address(token: &str) -> bool {
    token.contains("://") || token.starts_with("www.")
}

/// The keys of a line in the making.
pub(super) struct Keys(pub(super) Vec<u64>);

impl Keys {
    pub(super) fn add(&mut self, kind: Kind, values: &[u64]) {
        self.0.push(key(kind as u64, values));
    }
}

/// What a key is of. A change of the order makes the weights meaningless: a new
/// [`READER`](crate::cleaner::READER) then.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Bias,
    Tag,
    Core,
    Length,
    Links,
    Shape,
    Sentences,
    Commas,
    Digits,
    Capitals,
    Sign,
    Token,
    Breaks,
    Repeated,
    InTitle,
    Part,
    PartShape,
    PartLinks,
    Before,
    Away,
    Share,
    Element,
    Name,
    NameAt,
    Inside,
    InsideName,
    Place,
    AlikePlace,
    Frame,
    Scope,
    NoNeighbour,
    NextLength,
    NextTag,
    NextShape,
    NextLinks,
    NextPlace,
    Word,
    Words,
    FirstWord,
}
