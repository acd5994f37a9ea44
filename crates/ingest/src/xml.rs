//! XML read one event at a time, for feeds and office documents: forgiving of wrong ends, deaf
//! to declared entities, so that no document can blow up or reach outside.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::borrow::Cow;

/// What stands in a document, in order.
pub enum Piece<'x> {
    /// An element begins; an empty one ends at once.
    Start(BytesStart<'x>),
    End(String),
    Text(String),
}

/// The pieces of a document.
pub struct Pieces<'x> {
    reader: Reader<&'x [u8]>,
    /// The end of an empty element.
    ends: Option<String>,
}

impl<'x> Pieces<'x> {
    pub fn of(document: &'x str) -> Self {
        let mut reader = Reader::from_str(document);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Self { reader, ends: None }
    }

    /// The byte of the document behind the last piece.
    pub fn place(&self) -> usize {
        self.reader.buffer_position() as usize
    }

    /// The next piece; `None` at the end; the error says what is wrong.
    pub fn next(&mut self) -> Result<Option<Piece<'x>>, String> {
        if let Some(name) = self.ends.take() {
            return Ok(Some(Piece::End(name)));
        }
        loop {
            let event = self.reader.read_event();
            return Ok(Some(match event.map_err(|error| error.to_string())? {
                Event::Eof => return Ok(None),
                Event::Start(start) => Piece::Start(start),
                Event::Empty(start) => {
                    self.ends = Some(start.name().0.to_owned());
                    Piece::Start(start)
                }
                Event::End(end) => Piece::End(end.name().0.to_owned()),
                Event::Text(text) => Piece::Text(text.into_inner().into_owned()),
                Event::CData(text) => Piece::Text(text.into_inner().into_owned()),
                Event::GeneralRef(reference) => Piece::Text(resolved(&reference)),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
            }));
        }
    }
}

/// The letters of `&amp;` and `&#233;`; a name that XML does not know stays as it is written, for
/// feeds use those of HTML.
fn resolved(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return letter.to_string();
    }
    let name = reference.clone().into_inner();
    match name.as_ref() {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        "nbsp" => "\u{a0}".to_owned(),
        other => format!("&{other};"),
    }
}

/// The value of an attribute, whatever its prefix.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let mut all = attributes.with_checks(false).filter_map(Result::ok);
    let found = all.find(|attribute| local(attribute.key.0) == name)?;
    let value = unescape(&found.value).map_or_else(|_| found.value.to_string(), Cow::into_owned);
    Some(value)
}

/// A name without its prefix.
pub fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
