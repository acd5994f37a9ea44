//! One document that was found and is not read yet.

use crate::draft::{Draft, Refusal, Said, remark};
use crate::format::{Format, Reader};
use crate::limits::MAX_TEXT_BYTES;
use crate::system::{read_limited, unreadable};
use crate::web_page;
use record::{Remark, Report, ReportId, SkipReason, Skipped};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io;
use std::path::PathBuf;

/// One document that was found and is not read yet: a file on disk, or the member of an archive,
/// feed or list.
pub struct Offer {
    name: String,
    held: Held,
    words: Words,
    said: Said,
}

/// Where its bytes are.
enum Held {
    OnDisk(PathBuf),
    InMemory(Vec<u8>),
    StandardInput,
}

/// Where its words are.
enum Words {
    /// In the bytes, which are of this format.
    Of(Format),
    /// The container gave them beside the bytes: the text of a row, the page of an item.
    Text(String),
    Markup(String),
}

/// A document with its bytes, not read yet.
pub struct Fetched {
    name: String,
    /// The file that the bytes are the whole of.
    path: Option<PathBuf>,
    bytes: Vec<u8>,
    sha256: [u8; 32],
    words: Words,
    said: Said,
}

impl Offer {
    /// A file on disk.
    pub(crate) fn of_file(path: PathBuf, format: Format, said: Said) -> Self {
        let name = path.display().to_string();
        Self { name, held: Held::OnDisk(path), words: Words::Of(format), said }
    }

    pub(crate) fn of_standard_input() -> Self {
        let words = Words::Of(Format::PlainText);
        Self { name: "-".to_owned(), held: Held::StandardInput, words, said: Said::default() }
    }

    /// A member of an archive, of this format.
    pub(crate) fn of_bytes(name: String, format: Format, bytes: Vec<u8>, said: Said) -> Self {
        Self { name, held: Held::InMemory(bytes), words: Words::Of(format), said }
    }

    /// A row or item whose text its container gave; `bytes` are the whole of it as it stands there.
    pub(crate) fn of_text(name: String, bytes: Vec<u8>, text: String, said: Said) -> Self {
        Self { name, held: Held::InMemory(bytes), words: Words::Text(text), said }
    }

    /// A row or item whose page its container gave.
    pub(crate) fn of_markup(name: String, bytes: Vec<u8>, markup: String, said: Said) -> Self {
        Self { name, held: Held::InMemory(bytes), words: Words::Markup(markup), said }
    }

    /// The same document under the name that it has elsewhere, of which this was said there.
    pub(crate) fn said_to_be(self, name: &str, said: Said) -> Self {
        let facts = said.facts.or(self.said.facts);
        Self { name: name.to_owned(), said: Said { facts, ..self.said }, ..self }
    }

    /// Whether these are its bytes, which are held.
    pub(crate) fn is_of(&self, bytes: &[u8]) -> bool {
        matches!(&self.held, Held::InMemory(held) if held == bytes)
    }

    /// As the user would name it: `story.html`, `archive.zip!/folder/a.html`,
    /// `crawl.warc.gz@12345`, `list.csv#12`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many bytes it holds or, as a file, will hold when it is fetched; 0 where nobody knows.
    pub fn bytes(&self) -> usize {
        match &self.held {
            Held::InMemory(bytes) => bytes.len(),
            Held::OnDisk(path) => {
                let length = std::fs::metadata(path).map_or(0, |file| file.len());
                usize::try_from(length).unwrap_or(usize::MAX)
            }
            Held::StandardInput => 0,
        }
    }

    /// Fetches its bytes, which tell what it is before it is read.
    pub fn fetch(self) -> Result<Fetched, Skipped> {
        let Self { name, held, words, said } = self;
        let mut lies = None;
        let bytes = match held {
            Held::InMemory(bytes) => bytes,
            Held::OnDisk(path) => {
                lies = Some(path.clone());
                let limit = match &words {
                    Words::Of(format) => format.limit(),
                    Words::Text(_) | Words::Markup(_) => MAX_TEXT_BYTES,
                };
                let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
                read_limited(file, &name, limit)?
            }
            Held::StandardInput => read_limited(io::stdin().lock(), &name, MAX_TEXT_BYTES)?,
        };
        let sha256 = Sha256::digest(&bytes).into();
        Ok(Fetched { name, path: lies, bytes, sha256, words, said })
    }

    /// Fetches and reads it.
    pub fn read(self) -> Result<Report, Skipped> {
        self.fetch()?.read()
    }
}

/// Zeros of a text that its container escapes (`\u0000`) become blanks, which are as long: many
/// programs, SQLite among them, take a zero for the end of the text.
fn blank_zeros(text: &mut String) -> Option<Remark> {
    let count = text.matches('\0').count();
    if count == 0 {
        return None;
    }
    *text = text.replace('\0', " ");
    Some(remark(format!("{count} zeros (U+0000) of its text are shown as blanks")))
}

impl Fetched {
    /// The id of the report that it is, if it is one.
    pub fn id(&self) -> ReportId {
        ReportId::of_sha256(&self.sha256)
    }

    /// As the user would name it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole path of the file that it is; none for what is part of a file, or was never one,
    /// or has a name that no text can hold.
    pub fn path(&self) -> Option<String> {
        let whole = std::path::absolute(self.path.as_ref()?).ok()?;
        whole.into_os_string().into_string().ok()
    }

    /// Reads it.
    pub fn read(self) -> Result<Report, Skipped> {
        let id = self.id();
        match self.draft() {
            Err(Refusal { reason, detail }) => Err(Skipped { file: self.name, reason, detail }),
            Ok(mut draft) => {
                let mut remarks = self.said.remarks;
                remarks.extend(blank_zeros(&mut draft.text));
                remarks.extend(draft.remarks);
                Ok(Report {
                    id,
                    file: self.name,
                    original: self.bytes,
                    outside: None,
                    sha256: self.sha256,
                    encoding: draft.encoding,
                    text: draft.text,
                    front_matter: draft.front_matter,
                    declared: self.said.facts.or(draft.declared),
                    layout: draft.layout,
                    remarks,
                })
            }
        }
    }

    fn draft(&self) -> Result<Draft, Refusal> {
        match &self.words {
            Words::Text(text) => {
                Ok(Draft { text: text.clone(), encoding: "UTF-8", ..Draft::default() })
            }
            Words::Markup(markup) => web_page::of_markup(markup),
            Words::Of(_) if self.bytes.is_empty() => {
                Err(Refusal::new(SkipReason::Empty, "the file has no bytes"))
            }
            Words::Of(Format::WebPage) => {
                web_page::read_named(&self.bytes, self.said.charset.as_deref())
            }
            Words::Of(format) => match format.reader() {
                Reader::Document(read) => read(&self.bytes),
                // Opened before it was offered.
                Reader::Container(_) => Err(Refusal::new(SkipReason::Format, format.what())),
            },
        }
    }
}
