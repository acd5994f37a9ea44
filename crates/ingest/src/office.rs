//! Office documents: paragraphs, headings and notes of DOCX and ODT. Pictures, comments and what
//! was struck out are left.

pub mod docx;
pub mod odt;

use crate::draft::{Draft, Refusal};
use crate::facts::{self, Key};
use crate::xml::{Piece, Pieces, local};
use record::{Facts, FoundIn, Laid, LaidOut, PartRole, RawSpan, SkipReason};

/// The text of a document, put together paragraph by paragraph.
#[derive(Default)]
struct Paragraphs {
    text: String,
    layout: Vec<Laid>,
}

impl Paragraphs {
    /// Adds one; an empty one says nothing.
    fn add(&mut self, words: &str, role: Option<PartRole>) {
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(words);
        if let Some(role) = role {
            let span = RawSpan::new(start..self.text.len());
            self.layout.push(Laid { span, part: LaidOut::Role(role) });
        }
    }

    fn draft(self, declared: Facts) -> Result<Draft, Refusal> {
        if self.text.is_empty() {
            let detail = "the document has no words; words in pictures are not read";
            return Err(Refusal::new(SkipReason::Empty, detail));
        }
        let Self { text, layout } = self;
        Ok(Draft { text, encoding: "UTF-8", declared, layout, ..Draft::default() })
    }
}

/// The title and the author in the properties of a document. The day on which it was made is
/// not that of publication.
fn properties(part: &str) -> Facts {
    let mut facts = Facts::default();
    let mut pieces = Pieces::of(part);
    let mut key = None;
    while let Ok(Some(piece)) = pieces.next() {
        match piece {
            Piece::Start(start) => {
                key = match local(start.name().0) {
                    "title" => Some(Key::Title),
                    "creator" => Some(Key::Author),
                    _ => None,
                }
            }
            Piece::End(_) => key = None,
            Piece::Text(words) => {
                if let Some(key) = key {
                    facts::put(&mut facts, key, &words, FoundIn::Properties, None);
                }
            }
        }
    }
    facts
}

/// A part of the document that must be there.
fn missing(part: &str, kind: &str) -> Refusal {
    Refusal::damaged(format!("it has no part {part}, so it is no {kind} document; save it again"))
}

/// The document is damaged inside.
fn broken(part: &str, at: usize, error: &str) -> Refusal {
    Refusal::damaged(format!("its part {part} is damaged at byte {at} ({error}); save it again"))
}

#[cfg(test)]
mod tests;
