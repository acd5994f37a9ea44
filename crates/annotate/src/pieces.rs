//! Words as tables of phrases ask for them: in small letters, cut at hyphens too, so that
//! "mid-June" and "mid June", "twenty-six" and "twenty six" are the same.

use record::{Token, TokenKind};
use std::ops::Range;

/// Longer words are in no table, and are left as they are.
const LONGEST: usize = 40;

/// A word, a part of a word between hyphens, a number or a mark.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Where it stands in the text.
    pub at: Range<usize>,
    /// Where its folded form stands in [`Pieces::folded`].
    folded: Range<usize>,
    /// What its token is.
    pub kind: TokenKind,
    /// Its first letter is a capital.
    pub capital: bool,
    /// Nothing stands between it and the piece before it, but for a hyphen.
    pub glued: bool,
}

/// The pieces of one sentence; used again for the next.
#[derive(Default, Debug)]
pub(crate) struct Pieces {
    all: Vec<Piece>,
    folded: String,
}

impl Pieces {
    /// Reads the tokens of a sentence.
    pub fn read(&mut self, text: &str, tokens: &[Token]) {
        self.all.clear();
        self.folded.clear();
        let mut end = None;
        for token in tokens {
            let range = token.span.range();
            let glued = end == Some(range.start);
            end = Some(range.end);
            let words = &text[range.clone()];
            if token.kind != TokenKind::Word || words.len() > LONGEST || !words.contains('-') {
                self.push(text, range, token.kind, glued);
                continue;
            }
            let mut start = range.start;
            for (number, part) in words.split('-').enumerate() {
                let part_end = start + part.len();
                let digits = part.bytes().all(|b| b.is_ascii_digit());
                let kind = if digits { TokenKind::Number } else { token.kind };
                if !part.is_empty() {
                    self.push(text, start..part_end, kind, glued || number > 0);
                }
                start = part_end + 1;
            }
        }
    }

    fn push(&mut self, text: &str, at: Range<usize>, kind: TokenKind, glued: bool) {
        let start = self.folded.len();
        let words = &text[at.clone()];
        let capital = words.starts_with(char::is_uppercase);
        if words.len() <= LONGEST {
            // "Dec." keeps its stop as a token, and loses it in a table.
            let bare = words.strip_suffix('.').filter(|bare| bare.len() > 1).unwrap_or(words);
            for c in bare.chars() {
                match c {
                    'A'..='Z' => self.folded.push(c.to_ascii_lowercase()),
                    '\u{2019}' | '\u{2bc}' => self.folded.push('\''),
                    _ if c.is_ascii() => self.folded.push(c),
                    _ => self.folded.extend(c.to_lowercase()),
                }
            }
        }
        let folded = start..self.folded.len();
        self.all.push(Piece { at, folded, kind, capital, glued });
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// The piece with this number.
    pub fn get(&self, at: usize) -> Option<&Piece> {
        self.all.get(at)
    }

    /// Its word in small letters without the full stop of an abbreviation; nothing where
    /// there is no piece, or too long a one.
    pub fn word(&self, at: usize) -> &str {
        self.all.get(at).map_or("", |piece| &self.folded[piece.folded.clone()])
    }
}
