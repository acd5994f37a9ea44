//! Which files we read, told by their names, and what the others are.
//!
//! Later formats (WARC, PDF, feeds, lists) are further values of [`Format`]; a
//! format that holds several reports gives each to the sink of [`crate::load`].

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// A format that we read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Plain text or Markdown: one report a file, its text the decoded file unchanged.
    PlainText,
    /// A saved web page: one report a file, its text the words that the page shows.
    WebPage,
}

/// Endings of file names that hold plain text. A file without an ending is read too.
const PLAIN_TEXT: &[&str] = &["txt", "text", "md", "markdown"];

/// Endings of saved web pages.
const WEB_PAGE: &[&str] = &["html", "htm", "xhtml", "shtml"];

impl Format {
    /// The format that the name of a file tells; `None` when we do not read it.
    pub fn of_path(path: &Path) -> Option<Self> {
        let Some(ending) = path.extension() else { return Some(Self::PlainText) };
        let ending = ending.to_string_lossy().to_lowercase();
        if WEB_PAGE.contains(&ending.as_str()) {
            return Some(Self::WebPage);
        }
        PLAIN_TEXT.contains(&ending.as_str()).then_some(Self::PlainText)
    }

    /// Why a file of this name is not read, and what to try.
    pub fn unknown(path: &Path) -> String {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        format!(
            "files ending in .{ending} are not read; save its text as .txt (read are: .{}, .{})",
            PLAIN_TEXT.join(", ."),
            WEB_PAGE.join(", .")
        )
    }
}

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
];

/// What `bytes` are by their first few, when that is known and is not text.
pub fn signature(bytes: &[u8]) -> Option<&'static str> {
    SIGNATURES.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|&(_, kind)| kind)
}

/// What a file is by its first bytes. A file that cannot be read tells nothing.
pub fn sniff(mut file: &File) -> Option<&'static str> {
    let mut head = [0; 16];
    let read = file.read(&mut head).unwrap_or(0);
    signature(&head[..read])
}
