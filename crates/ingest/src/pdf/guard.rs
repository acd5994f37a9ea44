//! What would bring a reader of PDFs down: streams that unpack to more than memory holds,
//! objects nested without end, forms and pages that hold themselves.

use crate::draft::Refusal;
use flate2::read::ZlibDecoder;
use pdf_extract::{Dictionary, Document, Object, ObjectId};
use record::SkipReason;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

/// More than this in one stream are no words.
const MAX_STREAM_BYTES: u64 = 64 * 1024 * 1024;
/// All streams together.
const MAX_BYTES: u64 = 256 * 1024 * 1024;
/// Deeper objects are in no document of a person.
const MAX_DEPTH: usize = 200;
/// An old packing whose bytes cannot be counted before they are there.
const MAX_OLD_PACKED: usize = 4 * 1024 * 1024;

fn harm(what: &str) -> Refusal {
    let detail = format!("{what}, as in documents made to fill a machine; {}", super::PRINT_IT);
    Refusal::new(SkipReason::Unsafe, detail)
}

/// Looks at the bytes of a document before it is read.
pub fn check(bytes: &[u8]) -> Result<(), Refusal> {
    if nests_deep(bytes) {
        return Err(harm("its objects lie in each other without end"));
    }
    let twice = |name: &[u8]| is_named_twice(bytes, name);
    if twice(b"/FlateDecode") || twice(b"/LZWDecode") {
        return Err(harm("its streams are packed twice"));
    }
    let is_old = bytes.windows(10).any(|ten| ten == b"/LZWDecode");
    if is_old && bytes.len() > MAX_OLD_PACKED {
        return Err(harm("it is large and packed in an old way"));
    }
    let mut left = MAX_BYTES;
    for stream in streams(bytes) {
        let mut unpacked = Vec::new();
        let _ = ZlibDecoder::new(stream).take(MAX_STREAM_BYTES + 1).read_to_end(&mut unpacked);
        let size = unpacked.len() as u64;
        if size > MAX_STREAM_BYTES || size > left {
            return Err(harm("its streams unpack to more than can be held"));
        }
        left -= size;
        if nests_deep(&unpacked) {
            return Err(harm("its objects lie in each other without end"));
        }
    }
    Ok(())
}

/// The bytes from the beginning of each packed stream on.
fn streams(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let word = b"stream";
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + bytes.get(from..)?.windows(word.len()).position(|six| six == word)?;
            from = at + word.len();
            let rest = &bytes[from..];
            let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
            let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
            // The mark of a packed stream: method 8, and a sum that fits.
            if let [first, second, ..] = rest
                && first & 0x0f == 8
                && (u16::from(*first) << 8 | u16::from(*second)) % 31 == 0
            {
                return Some(rest);
            }
        }
    })
}

/// A list of filters that names one twice.
fn is_named_twice(bytes: &[u8], name: &[u8]) -> bool {
    bytes
        .windows(name.len())
        .enumerate()
        .filter(|(_, window)| *window == name)
        .any(|(at, _)| bytes[at + name.len()..].trim_ascii_start().starts_with(name))
}

/// Objects that open inside each other, strings and streams aside.
fn nests_deep(bytes: &[u8]) -> bool {
    let (mut depth, mut at) = (0_usize, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'[' | b'<' => depth += 1,
            b']' | b'>' => depth = depth.saturating_sub(1),
            b'(' => at += string_length(&bytes[at..]),
            b'e' if bytes[at..].starts_with(b"endobj") => depth = 0,
            b's' if bytes[at..].starts_with(b"stream") => {
                let rest = &bytes[at..];
                let end = rest.windows(9).position(|nine| nine == b"endstream");
                at += end.unwrap_or(0);
            }
            _ => (),
        }
        if depth > 2 * MAX_DEPTH {
            return true;
        }
        at += 1;
    }
    false
}

/// The bytes of a string in brackets but for its last; one that nests deep is none.
fn string_length(bytes: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < bytes.len().min(4096) {
        match bytes[at] {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => (),
        }
        if depth == 0 {
            return at;
        }
        at += 1;
    }
    0
}

/// Looks at the objects of a document before its pages are read.
pub fn check_objects(document: &Document) -> Result<(), Refusal> {
    for page in document.get_pages().into_values() {
        let mut above = BTreeSet::new();
        let mut id = Some(page);
        while let Some(this) = id {
            if !above.insert(this) || above.len() > MAX_DEPTH {
                return Err(harm("its pages hold themselves"));
            }
            let parent = document.get_object(this).ok().and_then(|page| page.as_dict().ok());
            id = parent.and_then(|page| page.get(b"Parent").ok()?.as_reference().ok());
        }
    }
    let mut depths = BTreeMap::new();
    for &id in document.objects.keys() {
        if form_depth(document, id, &mut depths, 0).is_none() {
            return Err(harm("its forms hold themselves"));
        }
    }
    Ok(())
}

/// Forms in forms; people draw a logo in a header in a page.
const MAX_FORMS: usize = 12;

/// How deep forms lie below an object; `None` when without end.
fn form_depth(
    document: &Document,
    id: ObjectId,
    depths: &mut BTreeMap<ObjectId, Option<usize>>,
    above: usize,
) -> Option<usize> {
    if let Some(known) = depths.get(&id) {
        return *known;
    }
    if above > MAX_FORMS {
        return None;
    }
    // Met again before it is known, it holds itself.
    depths.insert(id, None);
    let mut deepest = 0;
    for inner in forms_of(document, id) {
        let depth = form_depth(document, inner, depths, above + 1)? + 1;
        deepest = deepest.max(depth);
    }
    let depth = (deepest <= MAX_FORMS).then_some(deepest);
    depths.insert(id, depth);
    depth
}

/// The streams that the resources of an object name.
fn forms_of(document: &Document, id: ObjectId) -> Vec<ObjectId> {
    let dictionary = |object: &Object| -> Option<Dictionary> {
        match document.dereference(object).ok()?.1 {
            Object::Dictionary(dictionary) => Some(dictionary.clone()),
            Object::Stream(stream) => Some(stream.dict.clone()),
            _ => None,
        }
    };
    let Some(Object::Stream(stream)) = document.objects.get(&id) else { return Vec::new() };
    let named = stream.dict.get(b"Resources").ok().and_then(dictionary);
    let named = named.and_then(|resources| dictionary(resources.get(b"XObject").ok()?));
    named
        .iter()
        .flat_map(Dictionary::iter)
        .filter_map(|(_, form)| form.as_reference().ok())
        .collect()
}
