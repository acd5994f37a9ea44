//! The dossier as a text that can be passed on: what the reports of each story hold together, on
//! whose word, where they differ, each sentence with a footnote that leads to its words.
//!
//! What it says is said once, as blocks; Markdown and DOCX are ways to write blocks. Nothing is
//! kept but the story at hand. Left out on purpose: claims that one outlet tells in its own voice
//! and nobody else does, which are most of many reports and stand in the tables.

mod docx;
mod footnote;
mod markdown;
mod tell;

pub use docx::docx;
pub use markdown::markdown;

use footnote::footnote;

/// One block of the text.
pub(crate) enum Block {
    /// A heading; 1 is the title of the whole.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// One of a list.
    Item(Vec<Piece>),
}

/// A part of a block.
pub(crate) enum Piece {
    /// Words.
    Words(String),
    /// Words that stand out.
    Strong(String),
    /// A place from which a footnote with these words hangs.
    Footnote(String),
}

impl Piece {
    fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }
}
