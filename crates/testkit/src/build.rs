//! Texts made into what a stage takes, without the stages before it.

use record::{Annotated, CleanText, Facts, OffsetMap, RawSpan, Report, ReportId, Span};
use sha2::{Digest, Sha256};

/// A report of this text, as if it had come from a plain UTF-8 file without front matter.
pub fn report(file: &str, text: &str) -> Report {
    let sha256: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    Report {
        id: ReportId::of_sha256(&sha256),
        file: file.to_string(),
        original: text.as_bytes().to_vec(),
        outside: None,
        sha256,
        encoding: "UTF-8",
        text: text.to_string(),
        front_matter: None,
        declared: Facts::default(),
        layout: Vec::new(),
        remarks: Vec::new(),
    }
}

/// A text without any furniture, of which nothing is known.
pub fn clean_text(text: &str) -> CleanText {
    let whole: RawSpan = Span::new(0..text.len());
    CleanText { text: text.to_string(), map: OffsetMap::of_kept([whole]), ..CleanText::default() }
}

/// A text without any furniture, annotated.
pub fn annotated(text: &str) -> Annotated {
    annotate::annotate(clean_text(text))
}
