//! A case that was written as JSON Lines by this program: its reports, read again from their
//! originals, and what a person decided on them. `docs/reference/jsonl.md` tells of the lines.
//!
//! A report stands under the names of the files that it was first read from, so that the new case
//! is the old one.

use super::json_lines::{next_line, too_long};
use crate::archive::{self, Opening, damaged};
use crate::draft::Said;
use crate::format::Format;
use crate::limits::MAX_DOCUMENT_BYTES;
use crate::{Offer, Source};
use data_encoding::BASE64;
use flate2::read::ZlibDecoder;
use record::{Decided, Decision, Facts, Found, FoundIn, Pair, SkipReason};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;

/// A line has a report's text and its original.
const MAX_LINE_BYTES: u64 = 3 * MAX_DOCUMENT_BYTES;

/// The newest version of the lines that is known here.
const VERSION: u64 = 1;

type Entries = Map<String, Value>;

/// Whether a line is the first one of a case.
pub fn is_head(line: &[u8]) -> bool {
    kind_of(line).as_deref() == Some("case")
        && serde_json::from_slice(line).is_ok_and(|head: Entries| head.contains_key("written_by"))
}

/// The kind of a line, if it has one.
fn kind_of(line: &[u8]) -> Option<String> {
    let entries: BTreeMap<&str, &RawValue> = serde_json::from_slice(line).ok()?;
    serde_json::from_str(entries.get("kind")?.get()).ok()
}

/// Gives the reports of a case; `head` was its first line.
pub fn open(
    head: &[u8],
    mut lines: impl BufRead,
    name: &str,
    opening: &mut Opening<'_>,
) -> ControlFlow<()> {
    let version =
        serde_json::from_slice(head).ok().and_then(|head: Value| head["version"].as_u64());
    if version.is_none_or(|version| version > VERSION) {
        let detail = "these lines are of a newer version of whosaid; read them with that one";
        return opening.refuse(name, SkipReason::Format, detail);
    }
    for number in 2_usize.. {
        let at = format!("{name}#{number}");
        match next_line(&mut lines, MAX_LINE_BYTES) {
            Ok(None) => break,
            Err(error) => return opening.refuse_as(damaged(&at, &error)),
            Ok(Some(line)) if line.len() as u64 > MAX_LINE_BYTES => {
                opening.refuse(at, SkipReason::TooLarge, too_long(MAX_LINE_BYTES))?;
            }
            Ok(Some(line)) if kind_of(&line).as_deref() == Some("report") => {
                give(at, &line, opening)?;
            }
            Ok(Some(_)) => (),
        }
    }
    ControlFlow::Continue(())
}

/// Gives the report of a line, once for each file that it was read from.
fn give(at: String, line: &[u8], opening: &mut Opening<'_>) -> ControlFlow<()> {
    let report: Entries = serde_json::from_slice(line).unwrap_or_default();
    let files = report.get("files").and_then(Value::as_array).into_iter().flatten();
    let files: Vec<&str> = files.filter_map(Value::as_str).collect();
    if report.get("original").is_some_and(|original| original.get("base64") == Some(&Value::Null)) {
        // A case may come from anyone: it cannot name files of the reader's disk.
        let detail = "its original was left outside of the case, and the lines do not hold it; \
                      read the file itself";
        let file = files.first().map_or(at, |file| (*file).to_owned());
        return opening.refuse(file, SkipReason::Missing, detail);
    }
    let Some((text, bytes)) = held(&report) else {
        let detail = "the line is no report as this program writes it; export the case again";
        return opening.refuse(at, SkipReason::Damaged, detail);
    };
    for file in if files.is_empty() { vec![at.as_str()] } else { files } {
        opening.offer(again(file, &text, bytes.clone(), said_of(&report)))?;
    }
    ControlFlow::Continue(())
}

/// The text and the original bytes of a report.
fn held(report: &Entries) -> Option<(String, Vec<u8>)> {
    let text = report.get("text")?.as_str()?.to_owned();
    let bytes = match report.get("original") {
        None | Some(Value::Null) => text.clone().into_bytes(),
        Some(original) => unpacked(original)?,
    };
    Some((text, bytes))
}

/// The original bytes; nothing when they are not those that were promised.
fn unpacked(original: &Value) -> Option<Vec<u8>> {
    let size = original["size"].as_u64().filter(|size| *size <= MAX_DOCUMENT_BYTES)?;
    let held = BASE64.decode(original["base64"].as_str()?.as_bytes()).ok()?;
    let mut bytes = Vec::new();
    match original["packing"].as_str() {
        None => bytes = held,
        Some("zlib") => {
            ZlibDecoder::new(held.as_slice()).take(size + 1).read_to_end(&mut bytes).ok()?;
        }
        Some(_) => return None,
    }
    (bytes.len() as u64 == size).then_some(bytes)
}

/// What was said of the report outside of its bytes: by what held it, or beside it.
fn said_of(report: &Entries) -> Said {
    let mut facts = Facts::default();
    for (name, slot) in [
        ("title", &mut facts.title),
        ("outlet", &mut facts.outlet),
        ("author", &mut facts.author),
        ("date", &mut facts.date),
        ("updated", &mut facts.updated),
        ("url", &mut facts.url),
        ("canonical", &mut facts.canonical),
        ("captured", &mut facts.captured),
        ("language", &mut facts.language),
    ] {
        *slot = fact(report, name);
    }
    // Only a server names an encoding; anything else says it in its bytes.
    let is_served = facts.url.as_ref().is_some_and(|url| url.place == FoundIn::Crawl);
    let charset = report.get("encoding").and_then(Value::as_str).filter(|_| is_served);
    Said { facts, charset: charset.map(str::to_owned), remarks: Vec::new() }
}

fn fact(report: &Entries, name: &str) -> Option<Found> {
    let place = report.get("found")?.get(name)?.get("place")?.as_str()?.parse().ok()?;
    let is_outside =
        matches!(place, FoundIn::SideCar | FoundIn::List | FoundIn::Feed | FoundIn::Crawl);
    let value = report.get(name)?.as_str()?.to_owned();
    is_outside.then_some(Found { value, place, span: None })
}

/// The report of these bytes, read as they were read under this name: as a document, or as the
/// one row or item of what held it. Where that cannot be told, its text is taken as it is.
fn again(file: &str, text: &str, bytes: Vec<u8>, said: Said) -> Offer {
    let format = format_of(file, &bytes);
    if format.is_document() {
        return Offer::of_bytes(file.to_owned(), format, bytes, said);
    }
    // A case within a row of a case is none of ours, and could be made to have no end.
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    match (!is_head(first)).then(|| archive::only_one(format, &bytes, file)).flatten() {
        Some(offer) if offer.is_of(&bytes) => offer.said_to_be(file, said),
        _ => Offer::of_text(file.to_owned(), bytes, text.to_owned(), said),
    }
}

/// The format of the bytes that a report of this name was read from.
fn format_of(file: &str, bytes: &[u8]) -> Format {
    let inner = file.rsplit("!/").next().unwrap_or(file);
    if let Some(format) = Format::of_name(inner).filter(|format| format.is_document()) {
        return format;
    }
    let holder = inner.split_once('#').map(|(holder, _)| holder);
    match holder.and_then(Format::of_name) {
        // A row of a workbook is kept as a table.
        Some(Format::Workbook) => Format::Table,
        Some(format) => format,
        // A page of an archive of the web, whose name tells its place in it.
        None if bytes.starts_with(b"%PDF-") => Format::Pdf,
        None => Format::WebPage,
    }
}

/// Gives what a person decided to `sink`, in order, if the source is a case in JSON Lines.
pub fn decisions(source: &Source, sink: &mut dyn FnMut(Decision)) {
    let Source::File(path) = source else { return };
    if Format::of_name(&path.to_string_lossy()) != Some(Format::JsonLines) {
        return;
    }
    // What cannot be opened or read on is told of when its reports are.
    let Ok(file) = File::open(path) else { return };
    let mut lines = BufReader::new(file);
    let mut next = || next_line(&mut lines, MAX_LINE_BYTES).ok().flatten();
    if !next().is_some_and(|head| is_head(&head)) {
        return;
    }
    while let Some(line) = next() {
        let decided = match kind_of(&line).as_deref() {
            Some("judgement") => judgement(&line),
            Some("report") => mark(&line),
            _ => None,
        };
        decided.into_iter().for_each(&mut *sink);
    }
}

fn judgement(line: &[u8]) -> Option<Decision> {
    let judged: Entries = serde_json::from_slice(line).ok()?;
    let word = |name: &str| judged.get(name)?.as_str();
    let pair = Pair::read(word("a")?, word("b")?)?;
    let on = Decided::Pair(pair, word("verdict")?.parse().ok()?);
    decision(on, &judged)
}

fn mark(line: &[u8]) -> Option<Decision> {
    let report: BTreeMap<&str, &RawValue> = serde_json::from_slice(line).ok()?;
    let mark: Entries = serde_json::from_str(report.get("mark")?.get()).ok()?;
    let id: String = serde_json::from_str(report.get("id")?.get()).ok()?;
    let standing = mark.get("verdict")?.as_str()?.parse().ok()?;
    decision(Decided::Mark(id.parse().ok()?, standing), &mark)
}

fn decision(on: Decided, about: &Entries) -> Option<Decision> {
    let word = |name: &str| Some(about.get(name)?.as_str()?.to_owned());
    Some(Decision { on, author: word("author")?, at: word("at")?, note: word("note") })
}
