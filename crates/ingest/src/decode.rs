//! Bytes in, text out, whatever the encoding.
//!
//! Order of evidence: a byte-order mark, valid UTF-8, UTF-16 by its zero bytes, UTF-8
//! with a few damaged bytes, and last a guess among the legacy encodings of the web.

use crate::format;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use record::{RawSpan, Remark, Stage};
use std::fmt;

/// Decoded text, without a byte-order mark.
pub struct Decoded {
    pub text: String,
    /// WHATWG name.
    pub encoding: &'static str,
    pub remarks: Vec<Remark>,
}

/// Why bytes are not text.
#[derive(Debug, PartialEq, Eq)]
pub enum NotText {
    /// They are a known format.
    Known(&'static str),
    /// They hold a zero byte, which no text encoding but UTF-16 and UTF-32 writes.
    ZeroByte(usize),
    /// Too many of them are control codes.
    ControlCodes { count: usize, of: usize },
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(kind) => write!(f, "this is {kind}, not text"),
            Self::ZeroByte(at) => write!(f, "not text: byte {at} is zero"),
            Self::ControlCodes { count, of } => {
                write!(f, "not text: {count} of {of} characters are control codes")
            }
        }
    }
}

/// The detector is shown this much; more does not change its mind and costs time.
const DETECTOR_BYTES: usize = 64 * 1024;

/// Decodes `bytes`. Every byte is accounted for: what cannot be read becomes U+FFFD with a remark.
pub fn decode(bytes: &[u8]) -> Result<Decoded, NotText> {
    decode_as(bytes, None)
}

/// Decodes a web page: as [`decode`], and where the bytes do not tell, by the encoding that the
/// server named, or else the page at its head.
pub fn decode_page(bytes: &[u8], named: Option<&str>) -> Result<Decoded, NotText> {
    let named = named.and_then(|label| one_byte_encoding(label.as_bytes()));
    decode_as(bytes, named.or_else(|| declared_encoding(bytes)))
}

/// Decodes XML: as [`decode`], and where the bytes do not tell, by the encoding in its first line.
pub fn decode_xml(bytes: &[u8]) -> Result<Decoded, NotText> {
    let head = &bytes[..bytes.len().min(200)];
    let named = head.windows(9).position(|word| word == b"encoding=").and_then(|at| {
        let rest = &head[at + 9..];
        let inside = rest.get(1..)?;
        let end = inside.iter().position(|&byte| Some(&byte) == rest.first())?;
        one_byte_encoding(&inside[..end])
    });
    decode_as(bytes, named)
}

/// Bytes at the head of a page in which the standard has its encoding named.
const HEAD: usize = 4096;

/// The encoding that a page names: `charset=windows-1251` in any tag of its head.
fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(HEAD)].to_ascii_lowercase();
    let at = head.windows(8).position(|word| word == b"charset=")? + 8;
    let named = head[at..].trim_ascii_start();
    let named = named.strip_prefix(b"\"").or(named.strip_prefix(b"'")).unwrap_or(named);
    let ends = |byte: &u8| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_' | b':');
    let end = named.iter().position(ends).unwrap_or(named.len());
    one_byte_encoding(&named[..end])
}

/// The encoding of this name. Bytes that name UTF-8 or UTF-16 and are not valid in it do not know.
fn one_byte_encoding(label: &[u8]) -> Option<&'static Encoding> {
    let encoding = Encoding::for_label(label)?;
    (![UTF_8, UTF_16LE, UTF_16BE].contains(&encoding)).then_some(encoding)
}

fn decode_as(bytes: &[u8], declared: Option<&'static Encoding>) -> Result<Decoded, NotText> {
    if let Some(kind) = format::signature(bytes) {
        return Err(NotText::Known(kind));
    }
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => encoding_without_mark(bytes, declared)?,
    };
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let text = text.into_owned();
    refuse_control_codes(&text)?;
    let remarks = remarks(bytes, &text, encoding);
    Ok(Decoded { text, encoding: encoding.name(), remarks })
}

fn encoding_without_mark(
    bytes: &[u8],
    declared: Option<&'static Encoding>,
) -> Result<&'static Encoding, NotText> {
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return utf16_by_zero_bytes(bytes).ok_or(NotText::ZeroByte(at));
    }
    if is_mostly_utf8(bytes) {
        return Ok(UTF_8);
    }
    if let Some(declared) = declared {
        return Ok(declared);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(DETECTOR_BYTES)], true);
    Ok(detector.guess(None, Utf8Detection::Deny))
}

/// UTF-16 without a mark shows zero bytes in every second place wherever a line break,
/// a space or a Latin letter stands; a binary file shows them in both.
fn utf16_by_zero_bytes(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |offset: usize| bytes.iter().skip(offset).step_by(2).filter(|&&b| b == 0).count();
    let pairs = bytes.len() / 2;
    match (zeros(0), zeros(1)) {
        (0, odd) if odd * 20 >= pairs => Some(UTF_16LE),
        (even, 0) if even * 20 >= pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// Valid UTF-8, or UTF-8 with a few damaged bytes: a file cut in mid-character or pasted
/// together still shows valid sequences of several bytes, at least as many as broken ones. A
/// legacy encoding hardly ever does: its accented letters stand before plain ones.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut damaged) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        // The first byte of every character that takes several.
        valid += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        damaged += usize::from(!chunk.invalid().is_empty());
    }
    damaged == 0 || valid >= damaged
}

/// A text may hold a stray control code (old wire copy does); one in fifty is no text.
fn refuse_control_codes(text: &str) -> Result<(), NotText> {
    if let Some(at) = text.find('\0') {
        return Err(NotText::ZeroByte(at));
    }
    // By bytes, for a page is long: U+0000 to U+001F and U+007F, then U+0080 to U+009F, which
    // take two; blanks and line breaks are among both.
    let is_code = |byte: u8| byte.is_ascii_control() && !matches!(byte, b'\t'..=b'\r');
    let is_late_code =
        |pair: &[u8]| pair[0] == 0xC2 && matches!(pair[1], 0x80..=0x84 | 0x86..=0x9F);
    let has_late = text.as_bytes().contains(&0xC2);
    let pairs = if has_late { text.as_bytes() } else { &[] }.windows(2);
    let late = pairs.filter(|pair| is_late_code(pair)).count();
    let count = text.bytes().filter(|byte| is_code(*byte)).count() + late;
    let of = text.chars().count();
    if count * 50 > of { Err(NotText::ControlCodes { count, of }) } else { Ok(()) }
}

fn remarks(bytes: &[u8], text: &str, encoding: &'static Encoding) -> Vec<Remark> {
    let remark = |span, message| Remark { stage: Stage::Ingest, span, message };
    let mut remarks = Vec::new();
    if encoding != UTF_8 {
        let name = encoding.name();
        remarks.push(remark(None, format!("decoded from {name}; the text counts in that reading")));
    } else if let Err(damage) = std::str::from_utf8(bytes) {
        let at = damage.valid_up_to();
        let place = text.find('\u{FFFD}').map(|at| RawSpan::new(at..at + '\u{FFFD}'.len_utf8()));
        remarks.push(remark(
            place,
            format!(
                "not valid UTF-8 at byte {at} (0x{:02X}); damaged bytes are shown as U+FFFD",
                bytes[at]
            ),
        ));
    }
    remarks
}
