//! One record of a WARC file: named fields, and a block.

use super::{digest, http};
use crate::limits::MAX_DOCUMENT_BYTES;
use std::io::{self, BufRead, Read};

/// More bytes of named fields than this are no record.
const MAX_HEAD_BYTES: u64 = 64 * 1024;

/// A record as it was read.
pub struct Record {
    /// Where it begins in the file.
    pub place: String,
    pub block: Block,
    /// Names in small letters.
    fields: Vec<(String, String)>,
}

/// The block of a record.
pub enum Block {
    Whole(Vec<u8>),
    /// So many bytes, which were passed over.
    TooLarge(u64),
}

/// The named fields at the head of a record: `None` at the end of the stream.
pub fn read_fields(from: &mut impl BufRead) -> io::Result<Option<Vec<(String, String)>>> {
    let mut head = from.take(MAX_HEAD_BYTES);
    let mut line = Vec::new();
    // Line breaks before a record belong to the one before it.
    loop {
        line.clear();
        if head.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if !line.trim_ascii().is_empty() {
            break;
        }
    }
    if !line.starts_with(b"WARC/") {
        return Err(io::Error::other("here no record begins"));
    }
    let mut fields = Vec::new();
    loop {
        line.clear();
        if head.read_until(b'\n', &mut line)? == 0 {
            return Err(io::Error::other("the head of the record has no end"));
        }
        let words = String::from_utf8_lossy(line.trim_ascii()).into_owned();
        if words.is_empty() {
            return Ok(Some(fields));
        }
        if let Some((name, value)) = words.split_once(':') {
            fields.push((name.trim().to_lowercase(), value.trim().to_owned()));
        }
    }
}

impl Record {
    /// Reads the block that `fields` announce, and the two line breaks behind it. The error says
    /// what is wrong; what was read of the block comes with it.
    pub fn read(
        place: String,
        fields: Vec<(String, String)>,
        from: &mut impl BufRead,
    ) -> Result<Self, (String, Vec<u8>)> {
        let mut record = Self { place, fields, block: Block::TooLarge(0) };
        let length: u64 = match record.field("content-length").map(str::parse) {
            Some(Ok(length)) => length,
            Some(Err(_)) => {
                let length = record.field("content-length").unwrap_or_default();
                return Err((format!("its length '{length}' is no number"), Vec::new()));
            }
            None => return Err(("it does not say its length".to_owned(), Vec::new())),
        };
        let mut bytes = Vec::new();
        let read = if length > MAX_DOCUMENT_BYTES {
            record.block = Block::TooLarge(length);
            io::copy(&mut from.take(length), &mut io::sink())
        } else {
            from.take(length).read_to_end(&mut bytes).map(|read| read as u64)
        };
        match read {
            Err(error) => return Err((format!("its bytes are damaged or cut ({error})"), bytes)),
            Ok(read) if read < length => {
                let short = format!("it says that it has {length} bytes, and {read} are there");
                return Err((short, bytes));
            }
            Ok(_) => (),
        }
        let mut end = Vec::new();
        let _ = from.take(4).read_to_end(&mut end);
        // Some writers leave out one of the breaks, at the end of the file even both.
        if !end.trim_ascii().is_empty() {
            bytes.extend(end);
            return Err((format!("its length {length} does not lead to its end"), bytes));
        }
        if length <= MAX_DOCUMENT_BYTES {
            record.block = Block::Whole(bytes);
        }
        Ok(record)
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Its type: `response`, `resource`, `revisit`, `request`, …
    pub fn kind(&self) -> &str {
        self.field("warc-type").unwrap_or_default()
    }

    /// Its block is an answer of a web server, head and body.
    pub fn is_http(&self) -> bool {
        self.field("content-type").is_some_and(|kind| kind.starts_with("application/http"))
    }

    /// The media type of the block, in small letters.
    pub fn media_type(&self) -> String {
        http::media_type(self.field("content-type").unwrap_or_default())
    }

    /// The address that was asked for. Old writers put it in angle brackets.
    pub fn address(&self) -> String {
        let written = self.field("warc-target-uri").unwrap_or_default();
        written.trim_start_matches('<').trim_end_matches('>').to_owned()
    }

    /// When it was fetched, in ISO 8601.
    pub fn captured(&self) -> Option<String> {
        let written: jiff::Timestamp = self.field("warc-date")?.parse().ok()?;
        Some(written.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
    }

    /// What does not fit: the digests of the block and of the payload.
    pub fn digest_remarks(&self, payload: &[u8]) -> Vec<String> {
        let Block::Whole(block) = &self.block else { return Vec::new() };
        let body = http::body(block);
        let unchunked = http::unchunked(body);
        let may_be_meant = |name: &str| -> Vec<&[u8]> {
            match name {
                "block" => vec![block],
                // The standard means the body as sent; writers also mean it put together, or unpacked.
                _ => vec![body, unchunked.as_deref().unwrap_or(body), payload],
            }
        };
        ["block", "payload"]
            .into_iter()
            .filter_map(|name| {
                let written = self.field(&format!("warc-{name}-digest"))?;
                let fits = may_be_meant(name)
                    .into_iter()
                    .filter_map(|bytes| digest::fits(written, bytes))
                    .reduce(|one, other| one || other)?;
                (!fits).then(|| {
                    format!(
                        "the {name} of its record does not have the digest {written} that is \
                         written there: it was changed or damaged after the crawl"
                    )
                })
            })
            .collect()
    }
}
