//! Lists written in one line: "1. Flour 2. Eggs", "a) the port b) the bridge", "• one • two".
//!
//! Only a paragraph that begins as a list is read as one, and only in its own style and
//! in its own order, so that a lone "2." in running prose breaks nothing.

use std::ops::Range;

/// Bullets that nobody uses within a sentence.
const BULLETS: [char; 6] = ['•', '⁃', '◦', '▪', '‣', '●'];

/// Where the items of a list begin, its first one left out; none when it is no list.
pub(crate) fn item_starts(text: &str, paragraph: Range<usize>) -> Vec<usize> {
    let words = &text[paragraph.clone()];
    if let Some(bullet) = words.chars().next().filter(|c| BULLETS.contains(c)) {
        return words.match_indices(bullet).skip(1).map(|(at, _)| paragraph.start + at).collect();
    }
    let Some(first) = Marker::at_start(words) else { return Vec::new() };
    let mut last = first;
    let mut starts = Vec::new();
    for (at, blank) in words.match_indices(char::is_whitespace) {
        let item = at + blank.len();
        if let Some(marker) = Marker::at_start(&words[item..]).filter(|m| m.follows(&last)) {
            starts.push(paragraph.start + item);
            last = marker;
        }
    }
    starts
}

/// The length of the marker that `sentence` begins with, so that its full stop ends nothing.
pub(crate) fn marker_len(sentence: &str) -> usize {
    let bullet: usize =
        sentence.chars().take_while(|c| BULLETS.contains(c) || *c == ' ').map(char::len_utf8).sum();
    bullet + Marker::at_start(&sentence[bullet..]).map_or(0, |marker| marker.len)
}

/// "3.", "3)", "3.)", "c."
struct Marker {
    number: u32,
    /// Counted by letters.
    letter: bool,
    close: &'static str,
    len: usize,
}

impl Marker {
    fn at_start(words: &str) -> Option<Self> {
        let digits = words.bytes().take(4).take_while(u8::is_ascii_digit).count();
        let (number, label_len) = match words.bytes().next()? {
            b'0'..=b'9' if digits <= 3 => (words[..digits].parse().ok()?, digits),
            letter @ b'a'..=b'z' => (u32::from(letter - b'a') + 1, 1),
            _ => return None,
        };
        let rest = &words[label_len..];
        let close = [".)", ")", "."].into_iter().find(|close| rest.starts_with(close))?;
        rest[close.len()..].starts_with(char::is_whitespace).then_some(Self {
            number,
            letter: digits == 0,
            close,
            len: label_len + close.len(),
        })
    }

    fn follows(&self, last: &Self) -> bool {
        self.number == last.number + 1 && self.letter == last.letter && self.close == last.close
    }
}
