//! Places in a text, typed by the text they count in.
//!
//! Inside the program an offset counts UTF-8 bytes and always lies on a
//! character boundary. Everything outside (case file, JSON, pages) counts
//! Unicode code points, because that is what SQLite, Python and JavaScript
//! users can slice by; [`CodePoints`] converts.

use std::fmt;
use std::ops::Range;

/// An offset in UTF-8 bytes into one kind of text. `RawOffset` and
/// `CleanOffset` implement it and cannot be mixed.
pub trait Offset: Copy + Ord + fmt::Debug {
    /// The offset `bytes` bytes into the text.
    ///
    /// # Panics
    /// When `bytes` does not fit in 32 bits; a report is limited to less on the way in.
    fn new(bytes: usize) -> Self;
    /// How many bytes into the text.
    fn bytes(self) -> usize;
}

macro_rules! offset {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
        pub struct $name(u32);

        impl Offset for $name {
            fn new(bytes: usize) -> Self {
                Self(u32::try_from(bytes).expect("a report is limited to 4 GiB when it is read"))
            }
            fn bytes(self) -> usize {
                self.0 as usize
            }
        }
    };
}

offset! {
    /// An offset into [`crate::Report::text`], the text as decoded from the original.
    RawOffset
}
offset! {
    /// An offset into [`crate::CleanText::text`], the story without its furniture.
    CleanOffset
}

/// A half-open range of a text: `start` is inside, `end` is not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span<O> {
    /// First byte.
    pub start: O,
    /// One past the last byte.
    pub end: O,
}

/// A span of the decoded text.
pub type RawSpan = Span<RawOffset>;
/// A span of the clean text.
pub type CleanSpan = Span<CleanOffset>;

impl<O: Offset> Span<O> {
    /// The span of a range of bytes.
    ///
    /// # Panics
    /// When the range runs backwards.
    pub fn new(range: Range<usize>) -> Self {
        assert!(range.start <= range.end, "a span runs forwards: {range:?}");
        Self { start: O::new(range.start), end: O::new(range.end) }
    }

    /// The range of bytes, to slice a `str` with.
    pub fn range(self) -> Range<usize> {
        self.start.bytes()..self.end.bytes()
    }

    /// The words it covers.
    pub fn of(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end.bytes() - self.start.bytes()
    }

    /// Covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// `other` lies wholly inside, or is the same.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The two share at least one byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same span without white space at its ends.
    #[must_use]
    pub fn trimmed(self, text: &str) -> Self {
        let words = self.of(text);
        let start = self.start.bytes() + (words.len() - words.trim_start().len());
        Self::new(start..start + words.trim().len())
    }
}

impl<O: Offset> fmt::Debug for Span<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start.bytes(), self.end.bytes())
    }
}

/// Converts byte offsets of one text to code points and back, in logarithmic time
/// for the text's non-ASCII parts and constant memory for pure ASCII.
#[derive(Debug, Clone)]
pub struct CodePoints {
    /// Byte offset just after each character longer than one byte, with the
    /// number of bytes by which code points lag behind from there on.
    lags: Vec<(u32, u32)>,
}

impl CodePoints {
    /// Reads `text` once.
    pub fn of(text: &str) -> Self {
        let mut lag = 0;
        let lags = text
            .char_indices()
            .filter(|(_, c)| c.len_utf8() > 1)
            .map(|(at, c)| {
                lag += c.len_utf8() - 1;
                ((at + c.len_utf8()) as u32, lag as u32)
            })
            .collect();
        Self { lags }
    }

    /// The number of code points before byte `at`, which must be a character boundary.
    pub fn from_byte(&self, at: usize) -> usize {
        let before = self.lags.partition_point(|&(end, _)| end as usize <= at);
        at - before.checked_sub(1).map_or(0, |i| self.lags[i].1 as usize)
    }

    /// The byte offset of code point number `at`.
    pub fn to_byte(&self, at: usize) -> usize {
        let before = self.lags.partition_point(|&(end, lag)| (end - lag) as usize <= at);
        at + before.checked_sub(1).map_or(0, |i| self.lags[i].1 as usize)
    }

    /// A span in code points, end exclusive.
    pub fn span<O: Offset>(&self, span: Span<O>) -> Range<usize> {
        self.from_byte(span.start.bytes())..self.from_byte(span.end.bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_and_bytes_convert_both_ways() {
        for text in ["", "plain", "« été »", "HTŞ: 👩‍🚒 عربي", "é"] {
            let points = CodePoints::of(text);
            for (n, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(points.from_byte(byte), n, "{text} byte {byte}");
                assert_eq!(points.to_byte(n), byte, "{text} code point {n}");
            }
            assert_eq!(points.from_byte(text.len()), text.chars().count());
            assert_eq!(points.to_byte(text.chars().count()), text.len());
        }
    }

    #[test]
    fn trimming_keeps_inside() {
        let text = "  said \n";
        assert_eq!(CleanSpan::new(0..text.len()).trimmed(text).of(text), "said");
        assert!(CleanSpan::new(0..2).trimmed(text).is_empty());
    }
}
