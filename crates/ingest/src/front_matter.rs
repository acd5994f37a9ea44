//! Metadata that a person wrote above a report, between two lines of `---`.
//!
//! ```text
//! ---
//! title: Dam gates failed, engineers say
//! outlet: The Harbour Post
//! date: 2024-06-18
//! ---
//! ```
//!
//! Read line by line and not as YAML: people write `title: Dam: who knew?` without
//! quotation marks, which YAML refuses, and each fact needs the place it was found in.

use crate::facts::{self, Key};
use record::{Facts, FoundIn, RawSpan, Remark, Stage};

/// Front matter at the head of a text.
pub struct FrontMatter {
    /// From the first fence to the end of the last one's line.
    pub span: RawSpan,
    pub facts: Facts,
    pub remarks: Vec<Remark>,
}

const FENCE: &str = "---";

/// More lines than this between two rules are a text that begins with a rule.
const MAX_LINES: usize = 60;

/// The front matter of a text, if it begins with one.
pub fn find(text: &str) -> Option<FrontMatter> {
    let mut lines = lines_with_places(text);
    lines.next().filter(|line| line.words.trim_end() == FENCE)?;
    let mut entries: Vec<Line<'_>> = Vec::new();
    let end = loop {
        let line = lines.next().filter(|_| entries.len() < MAX_LINES)?;
        if line.words.trim_end() == FENCE {
            break line.next;
        }
        entries.push(line);
    };
    // A text that opens with a rule and has another further down is not front matter.
    if !entries.iter().any(|line| known_key(line).is_some()) {
        return None;
    }
    let mut found =
        FrontMatter { span: RawSpan::new(0..end), facts: Facts::default(), remarks: Vec::new() };
    for (at, line) in entries.iter().enumerate() {
        found.take(line, &entries[at + 1..]);
    }
    Some(found)
}

struct Line<'t> {
    start: usize,
    next: usize,
    words: &'t str,
}

fn lines_with_places(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |words| {
        let start = at;
        at += words.len();
        Line { start, next: at, words: words.trim_end_matches(['\n', '\r']) }
    })
}

fn known_key(line: &Line<'_>) -> Option<(Key, usize)> {
    let (key, _) = line.words.split_once(':')?;
    Some((Key::of(key)?, key.len() + 1))
}

impl FrontMatter {
    fn take(&mut self, line: &Line<'_>, following: &[Line<'_>]) {
        let Some((key, colon)) = known_key(line) else { return self.remark_on(line) };
        let written = line.words[colon..].trim();
        let start = line.start + line.words.len() - line.words[colon..].trim_start().len();
        let (value, end) = if written.is_empty() {
            list_below(following)
        } else {
            (unquoted(written), start + written.len())
        };
        let span = RawSpan::new(start..end.max(start));
        let odd = facts::put(&mut self.facts, key, &value, FoundIn::FrontMatter, Some(span));
        self.remarks.extend(odd);
    }

    fn remark_on(&mut self, line: &Line<'_>) {
        let words = line.words.trim();
        let is_entry = words.is_empty() || words.starts_with(['-', '#']) || words.contains(':');
        if !is_entry {
            let span = RawSpan::new(line.start..line.start + line.words.len());
            self.remarks.push(remark(
                span,
                format!("the front matter line '{words}' is not read; write 'key: value'"),
            ));
        }
    }
}

fn remark(span: RawSpan, message: String) -> Remark {
    Remark { stage: Stage::Ingest, span: Some(span), message }
}

/// `- one` and `- two` on the lines below a key, joined; and where they end.
fn list_below(lines: &[Line<'_>]) -> (String, usize) {
    let items = lines.iter().map_while(|line| {
        let item = line.words.trim().strip_prefix("- ")?;
        Some((unquoted(item.trim()), line.start + line.words.trim_end().len()))
    });
    items.fold((String::new(), 0), |(joined, _), (item, end)| {
        (if joined.is_empty() { item } else { joined + ", " + &item }, end)
    })
}

/// A value without its quotation marks, or the items of `[one, two]`.
fn unquoted(written: &str) -> String {
    if let Some(list) = written.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return list.split(',').map(|item| unquoted(item.trim())).collect::<Vec<_>>().join(", ");
    }
    for mark in ['"', '\''] {
        let inside = written.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        if let Some(inside) = inside {
            return inside.to_owned();
        }
    }
    written.to_owned()
}
