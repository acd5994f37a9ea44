//! DOCX (ECMA-376): `word/document.xml` and its notes.

use super::{Paragraphs, broken, missing, properties};
use crate::archive::zipped;
use crate::draft::{Draft, Refusal};
use crate::xml::{Piece, Pieces, attribute, local};
use record::PartRole;

const BODY: &str = "word/document.xml";
const NOTES: &[&str] = &["word/footnotes.xml", "word/endnotes.xml"];

/// Reads the bytes of one document.
pub fn read(bytes: &[u8]) -> Result<Draft, Refusal> {
    let mut parts = zipped::parts(bytes)?;
    let body = zipped::part(&mut parts, BODY)?.ok_or_else(|| missing(BODY, "Word"))?;
    let mut paragraphs = Paragraphs::default();
    Body::of(&body, BODY).read(&mut paragraphs)?;
    for name in NOTES {
        if let Some(notes) = zipped::part(&mut parts, name)? {
            Body::of(&notes, name).read(&mut paragraphs)?;
        }
    }
    let about = zipped::part(&mut parts, "docProps/core.xml")?.unwrap_or_default();
    paragraphs.draft(properties(&about))
}

/// A part with paragraphs, being read.
struct Body<'x> {
    name: &'static str,
    pieces: Pieces<'x>,
    words: String,
    role: Option<PartRole>,
    /// Inside an element with words of the text; elsewhere stand codes of fields.
    is_text: bool,
}

impl<'x> Body<'x> {
    fn of(part: &'x str, name: &'static str) -> Self {
        Self { name, pieces: Pieces::of(part), words: String::new(), role: None, is_text: false }
    }

    fn read(mut self, paragraphs: &mut Paragraphs) -> Result<(), Refusal> {
        // Inside so many elements that are passed over.
        let mut passed = 0_usize;
        loop {
            let piece = self.pieces.next();
            let piece = piece.map_err(|error| broken(self.name, self.pieces.place(), &error))?;
            match piece {
                None => break,
                Some(Piece::Start(start)) if passed > 0 || is_passed(start.name().0) => passed += 1,
                Some(Piece::End(_)) if passed > 0 => passed -= 1,
                Some(Piece::Start(start)) => match local(start.name().0) {
                    // A text box stands inside a paragraph and has its own.
                    "p" => self.end_paragraph(paragraphs),
                    "pStyle" => self.role = attribute(&start, "val").as_deref().and_then(role_of),
                    "t" => self.is_text = true,
                    "tab" | "br" | "cr" => self.words.push(' '),
                    "noBreakHyphen" => self.words.push('-'),
                    _ => (),
                },
                Some(Piece::End(name)) => match local(&name) {
                    "p" => self.end_paragraph(paragraphs),
                    "t" => self.is_text = false,
                    _ => (),
                },
                Some(Piece::Text(words)) if self.is_text && passed == 0 => {
                    self.words.push_str(&words);
                }
                Some(Piece::Text(_)) => (),
            }
        }
        self.end_paragraph(paragraphs);
        Ok(())
    }

    fn end_paragraph(&mut self, paragraphs: &mut Paragraphs) {
        paragraphs.add(&std::mem::take(&mut self.words), self.role.take());
    }
}

/// What is said a second time for older programs, and what was struck out.
fn is_passed(element: &str) -> bool {
    matches!(local(element), "Fallback" | "del" | "moveFrom")
}

/// The names of styles in English and French.
fn role_of(style: &str) -> Option<PartRole> {
    let style = style.to_lowercase();
    if matches!(style.as_str(), "title" | "titre") {
        return Some(PartRole::Title);
    }
    let is_heading = ["heading", "titre", "subtitle", "sous-titre"];
    is_heading.iter().any(|name| style.starts_with(name)).then_some(PartRole::Heading)
}
