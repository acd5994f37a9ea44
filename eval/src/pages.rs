//! Saved web pages: is the text of the report ours, and is what it says of itself?
//!
//! Each set is halved by a hash of the page: rules are chosen on the one half (`dev`), the other
//! is only scored. The gold of others draws the border of a report in its own way; what we keep
//! as headline, byline, date or caption is no part of what is compared.

use crate::extraction::{self, Compared};
use crate::facets::Facet;
use crate::rows::Group;
use flate2::read::GzDecoder;
use jiff::tz::TimeZone;
use record::{CleanSpan, CleanText, LaidOut, Offset, PartRole, Report};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::str::FromStr;

/// The sets of pages, and whether their gold counts the words under the headline as text.
const SETS: &[(&str, bool)] =
    &[("article-extraction", false), ("news-metadata-fundus", true), ("web-articles-wcxb", false)];

#[derive(Deserialize)]
struct Gold {
    #[serde(rename = "articleBody")]
    body: Option<String>,
    title: Option<String>,
    author: Option<String>,
    authors: Option<Vec<String>>,
    date: Option<String>,
}

/// Scores every set that is there.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    for &(set, with_lead) in SETS {
        let folder = data.join("data").join(set);
        let gold = folder.join("ground-truth.json");
        if !gold.exists() {
            continue;
        }
        let text =
            std::fs::read_to_string(&gold).map_err(|e| format!("{}: {e}", gold.display()))?;
        let gold: BTreeMap<String, Gold> =
            serde_json::from_str(&text).map_err(|e| format!("{set}: {e}"))?;
        let mut halves = [Half::default(), Half::default()];
        for (id, gold) in &gold {
            let page = unpacked(&folder.join(format!("html/{id}.html.gz")))?;
            let half = usize::from(Sha256::digest(&page)[0] % 2);
            halves[half].take(gold, &Seen::of(page, with_lead));
        }
        let [dev, only_scored] = halves;
        groups.push(dev.group(format!("pages {set} dev")));
        groups.push(only_scored.group(format!("pages {set}")));
    }
    Ok(groups)
}

/// What we read of every page below `folder` (`ID.html` or `ID.html.gz`), as JSON: `{ID:
/// {"articleBody", "title", "authors", "date"}}`, for anyone's scorer.
pub fn predictions(folder: &Path) -> Result<String, String> {
    let mut read = serde_json::Map::new();
    let files = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<_> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let packed = name.strip_suffix(".html.gz");
        let Some(id) = packed.or(name.strip_suffix(".html")) else { continue };
        let page = if packed.is_some() {
            unpacked(&path)?
        } else {
            std::fs::read(&path).map_err(|e| format!("{name}: {e}"))?
        };
        let seen = Seen::of(page, true);
        read.insert(
            id.to_owned(),
            json!({"articleBody": seen.body, "title": seen.title, "authors": seen.authors, "date": seen.date}),
        );
    }
    Ok(Value::Object(read).to_string())
}

fn unpacked(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|e| format!("{}: {e}", path.display()))?;
    GzDecoder::new(file).read_to_end(&mut bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(bytes)
}

/// What we read of a page. A page that is no report to us has nothing.
#[derive(Default)]
struct Seen {
    body: String,
    title: Option<String>,
    authors: Vec<String>,
    date: Option<String>,
}

impl Seen {
    fn of(page: Vec<u8>, with_lead: bool) -> Self {
        ingest::web_page(page, "page".to_owned())
            .map_or_else(|_| Self::default(), |report| Self::in_report(&report, with_lead))
    }

    fn in_report(report: &Report, with_lead: bool) -> Self {
        let clean = clean::clean(report);
        let value = |fact: &Option<record::Found>| fact.as_ref().map(|found| found.value.clone());
        let names = value(&clean.facts.author).unwrap_or_default();
        Self {
            body: body(&clean, &apart(&clean, report, with_lead)),
            title: value(&clean.facts.title),
            authors: names.split(", ").filter(|n| !n.is_empty()).map(str::to_owned).collect(),
            date: value(&clean.facts.date),
        }
    }
}

/// What is no part of the text that is compared: headline, byline, date and captions, and the
/// words under the headline where they are not asked for.
fn apart(clean: &CleanText, report: &Report, with_lead: bool) -> Vec<CleanSpan> {
    let is_apart = |role| {
        matches!(role, PartRole::Title | PartRole::Byline | PartRole::DateLine | PartRole::Caption)
    };
    let parts = clean.parts.iter().filter(|part| is_apart(part.role)).map(|part| part.span);
    let leads = report.layout.iter().filter(|laid| !with_lead && laid.part == LaidOut::Lead);
    let leads = leads.filter_map(|laid| {
        let start = clean.map.to_clean(laid.span.start)?.bytes();
        Some(CleanSpan::new(start..start + laid.span.len()))
    });
    let mut apart: Vec<CleanSpan> = parts.chain(leads).collect();
    apart.sort_by_key(|span| span.range().start);
    apart
}

/// The story without what stands `apart`.
fn body(clean: &CleanText, apart: &[CleanSpan]) -> String {
    let mut body = String::new();
    let mut from = 0;
    for range in apart.iter().map(|span| span.range()) {
        body.push_str(&clean.text[from.min(range.start)..range.start]);
        from = from.max(range.end);
    }
    body.push_str(&clean.text[from..]);
    body
}

/// One half of a set.
#[derive(Default)]
struct Half {
    bodies: Vec<Compared>,
    /// Right and stated, of title, authors and date.
    facts: [(usize, usize); 3],
}

impl Half {
    fn take(&mut self, gold: &Gold, seen: &Seen) {
        self.bodies.push(extraction::compare(gold.body.as_deref().unwrap_or(""), &seen.body));
        let title = gold.title.as_deref().map(letters).filter(|title| !title.is_empty());
        let ours = seen.title.as_deref().map(letters);
        self.count(0, title.map(|title| ours == Some(title)));
        let authors = gold.authors();
        let mut ours: Vec<String> = seen.authors.iter().map(|name| letters(name)).collect();
        ours.sort();
        self.count(1, (!authors.is_empty()).then(|| ours == authors));
        let date = gold.date.as_deref().filter(|date| date.len() >= 10).map(|date| &date[..10]);
        let right = |day: &str| seen.date.as_deref().is_some_and(|date| is_day(date, day));
        self.count(2, date.map(right));
    }

    fn count(&mut self, fact: usize, right: Option<bool>) {
        if let Some(right) = right {
            self.facts[fact].0 += usize::from(right);
            self.facts[fact].1 += 1;
        }
    }

    fn group(self, name: String) -> Group {
        let scores = extraction::summary(&self.bodies);
        let named = ["title", "authors", "date"].into_iter().zip(self.facts);
        Group {
            name,
            shares: vec![
                ("body precision", scores.precision),
                ("body recall", scores.recall),
                ("body F1", scores.f1),
                ("body exact", scores.exact),
            ],
            facets: named
                .filter(|(_, (_, stated))| *stated > 0)
                .map(|(name, (right, stated))| Facet { name, right, stated })
                .collect(),
            ..Group::default()
        }
    }
}

impl Gold {
    /// The letters of each author, sorted.
    fn authors(&self) -> Vec<String> {
        let listed = self.authors.iter().flatten().chain(&self.author);
        let mut names: Vec<String> = listed.map(|name| letters(name)).collect();
        names.retain(|name| !name.is_empty());
        names.sort();
        names
    }
}

/// Letters and digits in lower case.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The same day, as written or in universal time.
fn is_day(date: &str, day: &str) -> bool {
    let universal = || {
        let time = jiff::Timestamp::from_str(date).ok()?;
        Some(time.to_zoned(TimeZone::UTC).date().to_string())
    };
    date.starts_with(day) || universal().is_some_and(|date| date == day)
}
