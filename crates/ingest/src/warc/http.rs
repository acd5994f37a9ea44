//! The answer of a web server as a record holds it: status, fields, body.

use crate::limits::MAX_DOCUMENT_BYTES;
use brotli_decompressor::Decompressor;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use std::io::Read;

/// An answer with its body as the browser would have it.
pub struct Answer {
    pub status: u16,
    /// Media type in small letters.
    pub kind: String,
    pub charset: Option<String>,
    pub body: Vec<u8>,
}

/// Reads an answer, or says what is wrong with it.
pub fn answer(block: &[u8]) -> Result<Answer, String> {
    let (head, body) = parted(block).ok_or("the answer of the server in it has no body")?;
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    let status = status.ok_or("the answer of the server in it has no status")?;
    let fields: Vec<(String, &str)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_lowercase(), value.trim()))
        .collect();
    let field =
        |name: &str| fields.iter().find(|(known, _)| known == name).map_or("", |&(_, value)| value);
    let content_type = field("content-type");
    let sent = if field("transfer-encoding").to_lowercase().contains("chunked") {
        unchunked(body)
    } else {
        None
    };
    // Some crawlers put the body together and leave the field as it was.
    let sent = sent.as_deref().unwrap_or(body);
    Ok(Answer {
        status,
        kind: media_type(content_type),
        charset: charset(content_type),
        body: unpacked(sent, &field("content-encoding").to_lowercase())?,
    })
}

/// The head and the body of an answer.
fn parted(block: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = block.windows(4).position(|four| four == b"\r\n\r\n").map(|at| (at, at + 4));
    let at = at.or_else(|| block.windows(2).position(|two| two == b"\n\n").map(|at| (at, at + 2)));
    at.map(|(head, body)| (&block[..head], &block[body..]))
}

/// The body of an answer; of anything else the whole block.
pub fn body(block: &[u8]) -> &[u8] {
    if !block.starts_with(b"HTTP/") {
        return block;
    }
    parted(block).map_or(block, |(_, body)| body)
}

/// `text/html` of `Text/HTML; charset=utf-8`.
pub fn media_type(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_lowercase()
}

fn charset(content_type: &str) -> Option<String> {
    let lower = content_type.to_lowercase();
    let named = &lower[lower.find("charset=")? + "charset=".len()..];
    let named = named.split(';').next().unwrap_or_default().trim_matches(['"', '\'', ' ']);
    (!named.is_empty()).then(|| named.to_owned())
}

/// A body sent in chunks, put together; `None` when it is not in chunks. One that is cut is put
/// together as far as it goes.
pub fn unchunked(body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    let mut rest = body;
    let mut chunks = 0;
    loop {
        let line_end = rest.iter().take(64).position(|&byte| byte == b'\n');
        let Some(size) = line_end.and_then(|end| chunk_size(&rest[..end])) else {
            return (chunks > 0).then_some(whole);
        };
        rest = &rest[line_end? + 1..];
        if size == 0 {
            return Some(whole);
        }
        chunks += 1;
        let taken = size.min(rest.len());
        whole.extend_from_slice(&rest[..taken]);
        rest = &rest[taken..];
        rest = rest.strip_prefix(b"\r\n").or(rest.strip_prefix(b"\n")).unwrap_or(rest);
    }
}

/// `1a3f;extension` in base 16.
fn chunk_size(line: &[u8]) -> Option<usize> {
    let digits = line.split(|&byte| byte == b';').next().unwrap_or_default().trim_ascii();
    let digits = std::str::from_utf8(digits).ok()?;
    (!digits.is_empty()).then(|| usize::from_str_radix(digits, 16).ok())?
}

/// A packed body unpacked, or why not. One that says it is packed and is not stays as it is.
fn unpacked(body: &[u8], coding: &str) -> Result<Vec<u8>, String> {
    let decoder: Box<dyn Read + '_> = match coding {
        "gzip" | "x-gzip" if body.starts_with(b"\x1f\x8b") => Box::new(MultiGzDecoder::new(body)),
        // Servers send both with the zlib head of the standard and without it.
        "deflate" if body.first().is_some_and(|&first| first & 0x0f == 8) => {
            Box::new(ZlibDecoder::new(body))
        }
        "deflate" => Box::new(DeflateDecoder::new(body)),
        "br" if !body.trim_ascii_start().starts_with(b"<") => {
            Box::new(Decompressor::new(body, 4096))
        }
        "zstd" if body.starts_with(b"\x28\xb5\x2f\xfd") => {
            return Err("its body is packed with zstd, which is not read; crawl it without".into());
        }
        _ => return Ok(body.to_vec()),
    };
    let mut bytes = Vec::new();
    let read = decoder.take(MAX_DOCUMENT_BYTES + 1).read_to_end(&mut bytes);
    if bytes.len() as u64 > MAX_DOCUMENT_BYTES {
        return Err(format!("its body unpacks to more than {} MB", MAX_DOCUMENT_BYTES / 1_000_000));
    }
    match read {
        Err(error) if bytes.is_empty() => Err(format!("its body cannot be unpacked ({error})")),
        // What is cut is read as far as it goes.
        _ => Ok(bytes),
    }
}
