//! ODT (ISO/IEC 26300): `content.xml`, its notes behind the text.

use super::{Paragraphs, broken, missing, properties};
use crate::archive::zipped;
use crate::draft::{Draft, Refusal};
use crate::xml::{Piece, Pieces, attribute};
use record::PartRole;

const BODY: &str = "content.xml";

/// Reads the bytes of one document.
pub fn read(bytes: &[u8]) -> Result<Draft, Refusal> {
    let mut parts = zipped::parts(bytes)?;
    let body = zipped::part(&mut parts, BODY)?.ok_or_else(|| missing(BODY, "OpenDocument"))?;
    let mut paragraphs = Paragraphs::default();
    let mut notes = Paragraphs::default();
    Body::default().read(&body, &mut paragraphs, &mut notes)?;
    for note in notes.text.split("\n\n") {
        paragraphs.add(note, None);
    }
    let about = zipped::part(&mut parts, "meta.xml")?.unwrap_or_default();
    paragraphs.draft(properties(&about))
}

#[derive(Default)]
struct Body {
    words: String,
    role: Option<PartRole>,
    /// What the paragraph had before the note that is open.
    before_note: Option<(String, Option<PartRole>)>,
}

/// The most spaces that one element stands for.
const MAX_SPACES: usize = 16;

impl Body {
    fn read(
        mut self,
        part: &str,
        paragraphs: &mut Paragraphs,
        notes: &mut Paragraphs,
    ) -> Result<(), Refusal> {
        let mut pieces = Pieces::of(part);
        let mut passed = 0_usize;
        let mut open = 0_usize;
        loop {
            let piece = pieces.next().map_err(|error| broken(BODY, pieces.place(), &error))?;
            match piece {
                None => break,
                Some(Piece::Start(start)) if passed > 0 || is_passed(start.name().0) => passed += 1,
                Some(Piece::End(_)) if passed > 0 => passed -= 1,
                Some(Piece::Start(start)) => match start.name().0 {
                    "text:p" | "text:h" => {
                        open += 1;
                        self.role = role_of(
                            start.name().0,
                            &attribute(&start, "style-name").unwrap_or_default(),
                        );
                    }
                    "text:s" => {
                        let many = attribute(&start, "c").and_then(|many| many.parse().ok());
                        let many: usize = many.unwrap_or(1);
                        self.words.push_str(&" ".repeat(many.min(MAX_SPACES)));
                    }
                    "text:tab" | "text:line-break" => self.words.push(' '),
                    "text:note" if self.before_note.is_none() => {
                        self.before_note =
                            Some((std::mem::take(&mut self.words), self.role.take()));
                    }
                    _ => (),
                },
                Some(Piece::End(name)) => match name.as_str() {
                    "text:p" | "text:h" => {
                        open = open.saturating_sub(1);
                        let words = std::mem::take(&mut self.words);
                        let to =
                            if self.before_note.is_some() { &mut *notes } else { &mut *paragraphs };
                        to.add(&words, self.role.take());
                    }
                    "text:note" => {
                        (self.words, self.role) = self.before_note.take().unwrap_or_default();
                    }
                    _ => (),
                },
                Some(Piece::Text(words)) if passed == 0 && open > 0 => self.words.push_str(&words),
                Some(Piece::Text(_)) => (),
            }
        }
        let words = std::mem::take(&mut self.words);
        paragraphs.add(&words, self.role);
        Ok(())
    }
}

/// Comments, what was struck out, and the number of a note.
fn is_passed(element: &str) -> bool {
    matches!(
        element,
        "office:annotation" | "text:tracked-changes" | "text:note-citation" | "text:sequence-decls"
    )
}

fn role_of(element: &str, style: &str) -> Option<PartRole> {
    match (element, style) {
        (_, "Title") => Some(PartRole::Title),
        ("text:h", _) | (_, "Subtitle") => Some(PartRole::Heading),
        _ => None,
    }
}
