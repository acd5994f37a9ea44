//! One JSON document with a list in it: a JSON feed, or an array of objects, which may stand
//! under a name (`{"articles": […]}`) as services give it.

use super::{NO_COLUMN, Row, knows_any};
use crate::archive::Opening;
use crate::facts::{self, Key};
use crate::format::Input;
use crate::limits::MAX_NESTED_BYTES;
use crate::side_car::words;
use crate::system::read_limited;
use record::{Facts, FoundIn, SkipReason};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

type Entries<'j> = BTreeMap<String, &'j RawValue>;

/// Gives the report of every object in the list. The document is held whole.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let bytes = match read_limited(input.stream(), name, MAX_NESTED_BYTES) {
        Ok(bytes) => bytes,
        Err(skipped) => return opening.refuse_as(skipped),
    };
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let list = match serde_json::from_slice::<&RawValue>(text) {
        Ok(document) => list_in(document),
        Err(error) => {
            let detail = format!("it is no JSON ({error}); a list of lines ends in .jsonl");
            return opening.refuse(name, SkipReason::Damaged, detail);
        }
    };
    let Some(List { rows, about }) = list else {
        return opening.refuse(name, SkipReason::NoText, NO_COLUMN);
    };
    for (at, row) in rows.into_iter().enumerate() {
        give(format!("{name}#{}", at + 1), row, &about, opening)?;
    }
    ControlFlow::Continue(())
}

struct List<'j> {
    rows: Vec<&'j RawValue>,
    /// What the whole list says of its rows.
    about: Facts,
}

/// The list of a document: the document itself, the longest array in it, or its only row.
fn list_in(document: &RawValue) -> Option<List<'_>> {
    if let Ok(rows) = serde_json::from_str(document.get()) {
        return Some(List { rows, about: Facts::default() });
    }
    let entries: Entries<'_> = serde_json::from_str(document.get()).ok()?;
    let is_report = |entries: &Entries<'_>| {
        ["text", "html", "content_html", "content_text", "body", "content", "texte", "contenu"]
            .iter()
            .any(|key| entries.contains_key(*key))
    };
    if is_report(&entries) {
        return Some(List { rows: vec![document], about: Facts::default() });
    }
    let arrays = entries.values().filter_map(|value| serde_json::from_str(value.get()).ok());
    let rows: Vec<&RawValue> = arrays.max_by_key(Vec::len)?;
    let mut about = Facts::default();
    for (name, key) in [("title", Key::Outlet), ("language", Key::Language)] {
        if let Some(value) = entries.get(name).and_then(|value| value_of(value)) {
            facts::put(&mut about, key, &words(&value), FoundIn::Feed, None);
        }
    }
    Some(List { rows, about })
}

fn value_of(raw: &RawValue) -> Option<Value> {
    serde_json::from_str(raw.get()).ok()
}

fn give(name: String, row: &RawValue, about: &Facts, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let Some(Value::Object(entries)) = value_of(row) else {
        return opening.refuse(name, SkipReason::NoText, "it is no object with named values");
    };
    if !knows_any(entries.keys().map(String::as_str)) {
        return opening.refuse(name, SkipReason::NoText, NO_COLUMN);
    }
    let mut read = Row::of(about.clone());
    for (key, value) in &entries {
        read.take(key, &words(value));
    }
    read.offer(name, row.get().as_bytes().to_vec(), opening)
}
