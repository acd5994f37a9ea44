//! Files and folders in, [`Report`]s out.
//!
//! [`sources`] lists what there is to read, in order; [`load`] reads one of them.
//! The two are apart so that listing is serial and loading runs on many threads.
//!
//! What this room does not know: language, statements, the case file. Facts that
//! the words of the story give (dateline, byline) are found by `clean`, which knows
//! the story from its page; this room keeps to what the container declares.

mod decode;
mod format;
mod front_matter;
mod walk;
mod web_page;

use format::Format;
use record::{Facts, Report, ReportId, SkipReason, Skipped};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

pub use walk::{IGNORE_FILE, sources};
pub use web_page::web_page;

/// The most bytes one report may have. A news report has some thousands; whatever is larger
/// is a collection or no report at all, and reading it whole would cost a laptop its memory.
pub const MAX_REPORT_BYTES: u64 = 8 * 1024 * 1024;

/// The most bytes one saved page may have: programs that save a page in one file write its
/// pictures into it.
pub const MAX_PAGE_BYTES: u64 = 32 * 1024 * 1024;

/// One thing to read.
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

/// Reads one source and gives every report in it to `sink`; what is no report is given
/// as a [`Skipped`] with its reason. Calls `sink` at least once.
pub fn load(source: &Source, mut sink: impl FnMut(Result<Report, Skipped>)) {
    let name = source.name();
    let read = match source {
        Source::File(path) => read_file(path, &name),
        Source::StandardInput => read_limited(io::stdin().lock(), &name, MAX_REPORT_BYTES)
            .map(|bytes| (bytes, Format::PlainText)),
    };
    sink(read.and_then(|(bytes, format)| match format {
        Format::PlainText => plain_text(bytes, name),
        Format::WebPage => web_page(bytes, name),
    }));
}

/// A report from the bytes of one plain-text or Markdown file.
fn plain_text(original: Vec<u8>, file: String) -> Result<Report, Skipped> {
    let skip = |reason, detail| Skipped { file: file.clone(), reason, detail };
    if original.is_empty() {
        return Err(skip(SkipReason::Empty, "the file has no bytes".to_owned()));
    }
    let decoded = decode::decode(&original).map_err(|not_text| {
        skip(SkipReason::Binary, format!("{not_text}; give the text of the report"))
    })?;
    if decoded.text.trim().is_empty() {
        return Err(skip(SkipReason::Empty, "the file holds only white space".to_owned()));
    }
    let sha256 = Sha256::digest(&original).into();
    let front_matter = front_matter::find(&decoded.text);
    let mut remarks = decoded.remarks;
    let (span, declared) = match front_matter {
        Some(found) => {
            remarks.extend(found.remarks);
            (Some(found.span), found.facts)
        }
        None => (None, Facts::default()),
    };
    Ok(Report {
        id: ReportId::of_sha256(&sha256),
        file,
        original,
        sha256,
        encoding: decoded.encoding,
        text: decoded.text,
        front_matter: span,
        declared,
        layout: Vec::new(),
        remarks,
    })
}

fn read_file(path: &Path, name: &str) -> Result<(Vec<u8>, Format), Skipped> {
    let skip = |reason, detail| Skipped { file: name.to_owned(), reason, detail };
    let file = File::open(path).map_err(|error| unreadable(name, &error))?;
    let bytes = file.metadata().map_err(|error| unreadable(name, &error))?.len();
    let format = Format::of_path(path);
    let Some(format) = format else {
        return Err(match format::sniff(&file) {
            Some(kind) => skip(SkipReason::Binary, format!("this is {kind}, not text")),
            None => skip(SkipReason::Format, Format::unknown(path)),
        });
    };
    let limit = match format {
        Format::PlainText => MAX_REPORT_BYTES,
        Format::WebPage => MAX_PAGE_BYTES,
    };
    if bytes > limit {
        return Err(too_large(name, limit, &format!("{} MB", bytes / 1_000_000)));
    }
    Ok((read_limited(file, name, limit)?, format))
}

fn read_limited(reader: impl Read, name: &str, limit: u64) -> Result<Vec<u8>, Skipped> {
    let mut bytes = Vec::new();
    reader.take(limit + 1).read_to_end(&mut bytes).map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(name, limit, "more than that"));
    }
    Ok(bytes)
}

fn too_large(name: &str, limit: u64, size: &str) -> Skipped {
    let limit = limit / 1_000_000;
    Skipped {
        file: name.to_owned(),
        reason: SkipReason::TooLarge,
        detail: format!(
            "one report may have {limit} MB and this has {size}; split it into reports"
        ),
    }
}

/// A [`Skipped`] for an error of the system, told in the words a user can act on.
fn unreadable(name: &str, error: &io::Error) -> Skipped {
    let (reason, detail) = match error.kind() {
        io::ErrorKind::NotFound => {
            (SkipReason::Missing, "there is no such file or folder; check the path".to_owned())
        }
        io::ErrorKind::PermissionDenied => {
            (SkipReason::Unreadable, "you may not read it; check its permissions".to_owned())
        }
        _ => (SkipReason::Unreadable, format!("the system says: {error}")),
    };
    Skipped { file: name.to_owned(), reason, detail }
}

#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod tests;
