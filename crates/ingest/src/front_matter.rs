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

use record::{Facts, Found, FoundIn, RawSpan, Remark, Stage};
use std::str::FromStr;

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

/// The facts by the keys that people and site generators use for them.
#[derive(Clone, Copy)]
enum Key {
    Title,
    Outlet,
    Author,
    Date,
    Url,
    Language,
}

const KEYS: &[(&str, Key)] = &[
    ("title", Key::Title),
    ("outlet", Key::Outlet),
    ("publisher", Key::Outlet),
    ("author", Key::Author),
    ("authors", Key::Author),
    ("byline", Key::Author),
    ("date", Key::Date),
    ("published", Key::Date),
    ("url", Key::Url),
    ("link", Key::Url),
    ("language", Key::Language),
    ("lang", Key::Language),
];

fn known_key(line: &Line<'_>) -> Option<(Key, usize)> {
    let (key, _) = line.words.split_once(':')?;
    let word = key.trim().to_lowercase();
    let &(_, known) = KEYS.iter().find(|(name, _)| *name == word)?;
    Some((known, key.len() + 1))
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
        if value.is_empty() {
            return;
        }
        let value = match key {
            Key::Date => iso_date(&value).unwrap_or_else(|| {
                self.remarks.push(remark(
                    RawSpan::new(start..end),
                    format!("the date '{value}' is not read; write it as 2024-06-18"),
                ));
                value
            }),
            Key::Language => language_code(&value),
            Key::Title | Key::Outlet | Key::Author | Key::Url => value,
        };
        let slot = match key {
            Key::Title => &mut self.facts.title,
            Key::Outlet => &mut self.facts.outlet,
            Key::Author => &mut self.facts.author,
            Key::Date => &mut self.facts.date,
            Key::Url => &mut self.facts.url,
            Key::Language => &mut self.facts.language,
        };
        // The first of two lines with one key counts: `date` stands above `published`.
        slot.get_or_insert(Found {
            value,
            place: FoundIn::FrontMatter,
            span: Some(RawSpan::new(start..end.max(start))),
        });
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

/// ISO 8601 as it stands, or an RFC 2822 date as ISO 8601.
fn iso_date(written: &str) -> Option<String> {
    let is_iso = jiff::civil::Date::from_str(written).is_ok()
        || jiff::civil::DateTime::from_str(written).is_ok()
        || jiff::Timestamp::from_str(written).is_ok();
    if is_iso {
        return Some(written.to_owned());
    }
    let zoned = jiff::fmt::rfc2822::parse(written).ok()?;
    Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// The primary subtag of a language tag (BCP 47): `fr-CA` is `fr`.
fn language_code(written: &str) -> String {
    written.split(['-', '_']).next().unwrap_or(written).to_lowercase()
}
