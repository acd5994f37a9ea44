//! Which files we read, told by their names, and which module reads each.
//!
//! The name decides; the bytes may contradict it, and then the file is skipped and told which
//! name to give it. Nothing is guessed.

use crate::archive::{Opening, gzip, tarred, wacz, zipped};
use crate::draft::{Draft, Refusal};
use crate::limits::{MAX_DOCUMENT_BYTES, MAX_TEXT_BYTES};
use crate::list::{csv_rows, json, json_lines, workbook};
use crate::office::{docx, odt};
use crate::{feed, mail, pdf, plain, warc, web_page};
use std::io::{Read, Seek};
use std::ops::ControlFlow;

/// A format that we read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    PlainText,
    WebPage,
    Message,
    Docx,
    Odt,
    Pdf,
    Json,
    JsonLines,
    Table,
    Workbook,
    Feed,
    Warc,
    Wacz,
    Zip,
    Tar,
    Gzip,
}

/// How the bytes of a format are read.
#[derive(Clone, Copy)]
pub enum Reader {
    /// One document: its bytes are one report.
    Document(fn(&[u8]) -> Result<Draft, Refusal>),
    /// Several: each is given to the opening, one at a time.
    Container(OpenContainer),
}

/// Gives every document of an input, which has this name, to the opening.
pub type OpenContainer = fn(Input<'_>, &str, &mut Opening<'_>) -> ControlFlow<()>;

/// One row of the table below.
struct Row {
    format: Format,
    /// Endings of names, in small letters. The longest that fits counts.
    endings: &'static [&'static str],
    /// As a person calls it.
    what: &'static str,
    reader: Reader,
}

/// All that is read. A file without an ending is plain text.
const FORMATS: &[Row] = &[
    Row {
        format: Format::PlainText,
        endings: &["txt", "text", "md", "markdown"],
        what: "plain text",
        reader: Reader::Document(plain::read),
    },
    Row {
        format: Format::WebPage,
        endings: &["html", "htm", "xhtml", "shtml"],
        what: "a saved web page",
        reader: Reader::Document(web_page::read),
    },
    Row {
        format: Format::Message,
        endings: &["eml", "mht", "mhtml"],
        what: "a message",
        reader: Reader::Document(mail::read),
    },
    Row {
        format: Format::Docx,
        endings: &["docx"],
        what: "a Word document",
        reader: Reader::Document(docx::read),
    },
    Row {
        format: Format::Odt,
        endings: &["odt"],
        what: "an OpenDocument text",
        reader: Reader::Document(odt::read),
    },
    Row {
        format: Format::Pdf,
        endings: &["pdf"],
        what: "a PDF",
        reader: Reader::Document(pdf::read),
    },
    Row {
        format: Format::Json,
        endings: &["json"],
        what: "a list or a feed in JSON",
        reader: Reader::Container(json::open),
    },
    Row {
        format: Format::JsonLines,
        endings: &["jsonl", "ndjson"],
        what: "a list in JSON Lines",
        reader: Reader::Container(json_lines::open),
    },
    Row {
        format: Format::Table,
        endings: &["csv", "tsv"],
        what: "a table",
        reader: Reader::Container(csv_rows::open),
    },
    Row {
        format: Format::Workbook,
        endings: &["xlsx"],
        what: "a workbook",
        reader: Reader::Container(workbook::open),
    },
    Row {
        format: Format::Feed,
        endings: &["rss", "atom", "rdf", "xml"],
        what: "a saved feed",
        reader: Reader::Container(feed::open),
    },
    Row {
        format: Format::Warc,
        endings: &["warc", "warc.gz", "wet", "wet.gz"],
        what: "an archive of the web",
        reader: Reader::Container(warc::open),
    },
    Row {
        format: Format::Wacz,
        endings: &["wacz"],
        what: "an archive of the web",
        reader: Reader::Container(wacz::open),
    },
    Row {
        format: Format::Zip,
        endings: &["zip"],
        what: "a zip archive",
        reader: Reader::Container(zipped::open),
    },
    Row {
        format: Format::Tar,
        endings: &["tar"],
        what: "a tar archive",
        reader: Reader::Container(tarred::open),
    },
    Row {
        format: Format::Gzip,
        endings: &["gz", "tgz"],
        what: "a gzip file",
        reader: Reader::Container(gzip::open),
    },
];

impl Format {
    /// The format that the name of a file tells; `None` when we do not read it.
    pub fn of_name(name: &str) -> Option<Self> {
        let file = file_name(name).to_lowercase();
        if !file.contains('.') {
            return Some(Self::PlainText);
        }
        let fits = |ending: &&str| {
            file.strip_suffix(*ending).is_some_and(|stem| stem.ends_with('.') && stem.len() > 1)
        };
        FORMATS
            .iter()
            .filter_map(|row| Some((row.format, row.endings.iter().find(|end| fits(end))?.len())))
            .max_by_key(|&(_, length)| length)
            .map(|(format, _)| format)
    }

    /// As a person calls it.
    pub fn what(self) -> &'static str {
        self.row().what
    }

    /// How it is read.
    pub fn reader(self) -> Reader {
        self.row().reader
    }

    /// The most bytes that one document of it may have.
    pub fn limit(self) -> u64 {
        if self == Self::PlainText { MAX_TEXT_BYTES } else { MAX_DOCUMENT_BYTES }
    }

    /// One document a file, so that another file may say something of it.
    pub fn is_document(self) -> bool {
        matches!(self.reader(), Reader::Document(_))
    }

    /// Rows that may name the files beside it.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Json | Self::JsonLines | Self::Table | Self::Workbook)
    }

    fn row(self) -> &'static Row {
        FORMATS.iter().find(|row| row.format == self).expect("every format has its row")
    }
}

/// Endings of the names of all documents.
pub fn document_endings() -> impl Iterator<Item = &'static str> {
    let documents = FORMATS.iter().filter(|row| row.format.is_document());
    documents.flat_map(|row| row.endings.iter().copied())
}

/// Why a file of this name is not read, and what to try.
pub fn not_read(name: &str) -> String {
    let ending = file_name(name).rsplit('.').next().unwrap_or_default().to_owned();
    let all: Vec<&str> = FORMATS.iter().flat_map(|row| row.endings.iter().copied()).collect();
    format!(
        "files ending in .{ending} are not read; save its text as .txt (read are: .{})",
        all.join(", .")
    )
}

/// The last part of a path in any archive or system.
pub fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// As many first bytes as any format needs to be known.
pub const MAGIC_BYTES: usize = 16;

/// First bytes of formats that people take for text, with the name they know them by.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "a rich-text document"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
];

/// What `bytes` are by their first few, when that is known and is not text.
pub fn signature(bytes: &[u8]) -> Option<&'static str> {
    SIGNATURES.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|&(_, kind)| kind)
}

/// What can be read from any place: it may be needed to go back in it.
pub trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// The bytes of a container: a file on disk, or a member of another container.
pub enum Input<'i> {
    File(std::fs::File),
    Stream(&'i mut dyn Read),
}
