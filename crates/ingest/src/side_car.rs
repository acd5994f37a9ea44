//! A file of JSON beside a report that tells of it, as scrapers write them:
//! `story.txt` and `story.json`, `story.meta.json` or `story.txt.json`.

use crate::draft::{Said, remark};
use crate::facts::{self, Key};
use crate::format::{Format, document_endings};
use record::FoundIn;
use serde_json::{Map, Value};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// More than this is no note beside a report.
pub const MAX_BYTES: u64 = 1024 * 1024;

/// Names under which something is told of the document of this name, the surest first.
pub fn names_for(document: &str) -> Vec<String> {
    let is_document = Format::of_name(document).is_some_and(Format::is_document);
    if !is_document {
        return Vec::new();
    }
    let file = crate::format::file_name(document);
    let stem = match file.rfind('.') {
        Some(dot) if dot > 0 => &document[..document.len() - file.len() + dot],
        _ => document,
    };
    let mut names = vec![
        format!("{document}.meta.json"),
        format!("{document}.json"),
        format!("{stem}.meta.json"),
        format!("{stem}.json"),
    ];
    names.dedup();
    names
}

/// The documents that a file of this name may tell of.
pub fn documents_of(name: &str) -> Vec<String> {
    let Some(stem) = name.strip_suffix(".meta.json").or(name.strip_suffix(".json")) else {
        return Vec::new();
    };
    let whole = Format::of_name(stem).is_some_and(Format::is_document).then(|| stem.to_owned());
    let ended = document_endings().map(|ending| format!("{stem}.{ending}"));
    whole.into_iter().chain(ended).collect()
}

/// Whether the file of this name tells of a document, one that `holds` says is there.
pub fn is_one(name: &str, mut holds: impl FnMut(&str) -> bool) -> bool {
    documents_of(name).iter().any(|document| holds(document))
}

/// What stands beside a file on disk.
pub fn beside(path: &Path) -> Said {
    let Some(name) = path.to_str() else { return Said::default() };
    for other in names_for(name) {
        let Ok(file) = File::open(&other) else { continue };
        let mut bytes = Vec::new();
        if file.take(MAX_BYTES).read_to_end(&mut bytes).is_ok() {
            return read(&bytes, &other);
        }
    }
    Said::default()
}

/// What a side-car of this name says.
pub fn read(bytes: &[u8], name: &str) -> Said {
    let mut said = Said::default();
    match serde_json::from_slice::<Map<String, Value>>(bytes) {
        Ok(entries) => take(&mut said, &entries, FoundIn::SideCar),
        Err(error) => said.remarks.push(remark(format!(
            "the file {name} beside it is not read ({error}); write it as a JSON object such as \
             {{\"title\": \"…\", \"outlet\": \"…\", \"date\": \"2024-06-18\"}}"
        ))),
    }
    said
}

/// Takes the facts among the entries of an object.
pub fn take(said: &mut Said, entries: &Map<String, Value>, place: FoundIn) {
    for (name, value) in entries {
        if let Some(key) = Key::of(name) {
            let odd = facts::put(&mut said.facts, key, &words(value), place, None);
            said.remarks.extend(odd);
        }
    }
}

/// A value as words: a list with commas, a person by their name.
pub fn words(value: &Value) -> String {
    match value {
        Value::String(words) => words.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let items: Vec<String> =
                items.iter().map(words).filter(|item| !item.is_empty()).collect();
            items.join(", ")
        }
        Value::Object(entries) => ["name", "nom", "title"]
            .iter()
            .find_map(|key| entries.get(*key))
            .map_or_else(String::new, words),
        Value::Null | Value::Bool(_) => String::new(),
    }
}
