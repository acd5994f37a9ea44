//! Files, folders, archives, feeds, lists and documents in, [`Report`]s out.
//!
//! ```text
//! sources(paths) ─▶ Source ─open─▶ Offer, Offer, … ─read─▶ Report, or Skipped with its reason
//! ```
//!
//! [`sources`] lists what there is, in order. [`open`] gives the documents of one source, one at
//! a time: the file itself, or every member of an archive, feed or list, so that no archive is
//! ever held whole. [`Offer::read`] makes one report of one document. Listing and opening are
//! serial, reading runs on many threads. Which format is read by which module stands in
//! `format.rs`, on one screen.
//!
//! What this room does not know: language, statements, the case file. Facts that the words of
//! the story give (dateline, byline) are found by `clean`, which knows the story from its page;
//! this room keeps to what the container declares. It never writes to the disk: archives are
//! unpacked in memory, one member at a time. It opens no connection: a feed is a saved feed, and
//! a row with an address alone is no report.

mod archive;
mod decode;
mod draft;
mod facts;
mod feed;
mod format;
mod front_matter;
mod limits;
mod list;
mod mail;
mod offer;
mod office;
mod pdf;
mod plain;
mod side_car;
mod system;
mod walk;
mod warc;
mod web_page;
mod xml;

use draft::Said;
use format::Format;
use record::{Report, Skipped};
use std::ops::ControlFlow;
use std::path::PathBuf;

pub use limits::{MAX_DOCUMENT_BYTES, MAX_TEXT_BYTES};
pub use list::case_lines::decisions;
pub use offer::Offer;
/// The weights that judge lines of pages.
pub use page::cleaner::weights as line_weights;
pub use walk::{IGNORE_FILE, sources};

/// One thing to open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Source {
    /// A file on disk.
    File(PathBuf),
    /// Standard input, read to its end as one report of plain text.
    StandardInput,
}

impl Source {
    /// As the user would name it: the path, or `-`.
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::StandardInput => "-".to_owned(),
        }
    }
}

/// What to take of an archive of the web.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Take {
    /// Pages that may be reports: no front pages, sections, searches or failed answers.
    #[default]
    NewsLike,
    /// Every page.
    AllPages,
}

/// Takes what is found in a source; breaks when it wants no more.
pub type Sink<'s> = dyn FnMut(Result<Offer, Skipped>) -> ControlFlow<()> + 's;

/// Opens one source and gives every document in it to `sink`, in order; what cannot be opened is
/// given as a [`Skipped`] with its reason. Calls `sink` at least once. Of an archive one document
/// at a time is held.
pub fn open(source: &Source, take: Take, sink: &mut Sink<'_>) -> ControlFlow<()> {
    match source {
        Source::StandardInput => sink(Ok(Offer::of_standard_input())),
        Source::File(path) => archive::open_file(path, take, sink),
    }
}

/// Opens one source, reads every document in it, and gives each report, or why there is none.
pub fn load(source: &Source, mut sink: impl FnMut(Result<Report, Skipped>)) {
    let _ = open(source, Take::default(), &mut |offer| {
        sink(offer.and_then(Offer::read));
        ControlFlow::Continue(())
    });
}

/// A report from the bytes of one text, with what its front matter says.
pub fn plain_text(original: Vec<u8>, file: String) -> Result<Report, Skipped> {
    Offer::of_bytes(file, Format::PlainText, original, Said::default()).read()
}

/// A report from the bytes of one saved web page. Its text is all words that the page shows.
pub fn web_page(original: Vec<u8>, file: String) -> Result<Report, Skipped> {
    Offer::of_bytes(file, Format::WebPage, original, Said::default()).read()
}

#[cfg(test)]
mod archive_tests;
#[cfg(test)]
mod feed_tests;
#[cfg(test)]
mod list_tests;
#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod tests;
