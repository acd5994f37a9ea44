//! The shapes of the lines, field by field, in the order in which they are written.
//!
//! A field may be added; none is renamed, removed or given another meaning.

pub(crate) mod links;
pub(crate) mod told;

use serde::Serialize;
use std::collections::BTreeMap;

/// A place in the text of a report: `text[start..end]` in Unicode code points.
#[derive(Serialize)]
pub(crate) struct Span<'a> {
    pub start: usize,
    pub end: usize,
    pub text: &'a str,
}

/// The first line: which case, and what made it.
#[derive(Serialize)]
pub(crate) struct Case<'a> {
    pub kind: &'static str,
    /// Of these lines; raised when a field gets another meaning, which it should never.
    pub version: u32,
    pub id: &'a str,
    pub format: usize,
    pub reports: usize,
    pub statements: usize,
    pub judgements: usize,
    pub written_by: Vec<WrittenBy<'a>>,
    pub exported_by: &'static str,
}

#[derive(Serialize)]
pub(crate) struct WrittenBy<'a> {
    pub version: &'a str,
    pub settings: BTreeMap<&'a str, &'a str>,
}

/// The original bytes.
#[derive(Serialize)]
pub(crate) struct Original {
    pub size: usize,
    /// `zlib`, or null where the bytes stand as they are.
    pub packing: Option<&'static str>,
    /// Null where they were left outside of the case.
    pub base64: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Report<'a> {
    pub kind: &'static str,
    pub id: String,
    pub file: &'a str,
    pub files: &'a [String],
    pub sha256: &'a str,
    pub encoding: &'a str,
    pub title: Option<&'a str>,
    pub outlet: Option<&'a str>,
    pub author: Option<&'a str>,
    pub date: Option<&'a str>,
    pub updated: Option<&'a str>,
    pub url: Option<&'a str>,
    pub canonical: Option<&'a str>,
    pub captured: Option<&'a str>,
    pub language: Option<&'a str>,
    pub found: Found<'a>,
    pub text: &'a str,
    pub dropped: Vec<Dropped<'a>>,
    pub read_by: &'a str,
    pub mark: Option<Mark<'a>>,
    /// Null where it is `text` in UTF-8.
    pub original: Option<Original>,
}

/// What a person says has become of a report.
#[derive(Serialize)]
pub(crate) struct Mark<'a> {
    pub verdict: &'a str,
    pub author: &'a str,
    pub at: &'a str,
    pub note: Option<&'a str>,
}

/// A report that was marked, and what leans on it.
#[derive(Serialize)]
pub(crate) struct Marked<'a> {
    pub kind: &'static str,
    pub report: String,
    pub file: &'a str,
    pub mark: Option<Mark<'a>>,
    pub reports: Vec<String>,
    pub claims: Vec<MarkedClaim>,
    pub numbers: Vec<MarkedNumber<'a>>,
    pub chains: Vec<MarkedChain<'a>>,
}

#[derive(Serialize)]
pub(crate) struct MarkedClaim {
    pub claim: String,
    pub alone: bool,
}

#[derive(Serialize)]
pub(crate) struct MarkedNumber<'a> {
    pub claim: String,
    pub field: &'a str,
    pub value: &'a str,
    pub alone: bool,
}

#[derive(Serialize)]
pub(crate) struct MarkedChain<'a> {
    pub chain: &'a str,
    pub statements: usize,
}

/// Which place of the report gave each fact.
#[derive(Serialize)]
pub(crate) struct Found<'a> {
    pub title: Option<Place<'a>>,
    pub outlet: Option<Place<'a>>,
    pub author: Option<Place<'a>>,
    pub date: Option<Place<'a>>,
    pub updated: Option<Place<'a>>,
    pub url: Option<Place<'a>>,
    pub canonical: Option<Place<'a>>,
    pub captured: Option<Place<'a>>,
    pub language: Option<Place<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Place<'a> {
    pub place: &'static str,
    pub span: Option<Span<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Dropped<'a> {
    pub span: Span<'a>,
    pub reason: &'static str,
}

#[derive(Serialize)]
pub(crate) struct Statement<'a> {
    pub kind: &'static str,
    pub id: String,
    pub report: String,
    pub file: &'a str,
    pub speaker: Speaker<'a>,
    pub cue: Cue<'a>,
    pub content: Content<'a>,
    pub form: &'static str,
    pub grade: &'static str,
    pub addressee: Option<&'a str>,
    pub medium: Option<&'a str>,
    pub inside: Option<String>,
    pub stance: &'static str,
    pub modality: &'static str,
    pub basis: &'static str,
    pub chain: Vec<Link<'a>>,
    pub passage: Vec<Span<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Speaker<'a> {
    pub spans: Vec<Span<'a>>,
    pub resolved: Option<&'a str>,
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The id of an actor line, once actors are linked; null until then.
    pub actor: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Cue<'a> {
    pub spans: Vec<Span<'a>>,
    pub head: &'a str,
    pub negated: bool,
}

#[derive(Serialize)]
pub(crate) struct Content<'a> {
    pub spans: Vec<Span<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Link<'a> {
    pub label: &'a str,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub statement: Option<String>,
    pub passage: Option<Span<'a>>,
}

/// A name of a place; the fields from `name` to `source` are null where it is not resolved.
#[derive(Serialize)]
pub(crate) struct NamedPlace<'a> {
    pub kind: &'static str,
    pub report: String,
    pub file: &'a str,
    pub span: Span<'a>,
    pub name: Option<&'a str>,
    #[serde(rename = "type")]
    pub place: Option<&'static str>,
    pub precision: Option<&'static str>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub reach_km: Option<u16>,
    pub within: &'a [String],
    pub country: Option<&'a str>,
    pub source: Option<&'a str>,
    pub reasons: &'a [String],
}

#[derive(Serialize)]
pub(crate) struct Remark<'a> {
    pub kind: &'static str,
    pub report: Option<String>,
    pub file: &'a str,
    pub stage: &'static str,
    pub message: &'a str,
    pub span: Option<Span<'a>>,
    /// Why a file was skipped, in one word; null for a remark on a report.
    pub reason: Option<&'static str>,
}

#[derive(Serialize)]
pub(crate) struct Mention<'a> {
    pub kind: &'static str,
    pub id: String,
    pub report: String,
    pub file: &'a str,
    pub span: Span<'a>,
    #[serde(rename = "type")]
    pub names: &'static str,
    pub bearer: Option<Bearer<'a>>,
    /// Why it is that bearer's.
    pub reason: &'static str,
    /// The id of the mention that it was joined through.
    pub through: Option<String>,
    /// The id of an actor line, once actors are linked; null until then.
    pub actor: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Bearer<'a> {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub label: &'a str,
}

#[derive(Serialize)]
pub(crate) struct Relation<'a> {
    pub kind: &'static str,
    pub id: String,
    pub report: String,
    pub file: &'a str,
    #[serde(rename = "type")]
    pub tie: &'static str,
    pub subject: End<'a>,
    pub object: End<'a>,
    pub negated: bool,
    pub date: Option<Span<'a>>,
    pub statement: Option<String>,
    pub sponsor: Option<&'a str>,
    pub passage: Span<'a>,
}

#[derive(Serialize)]
pub(crate) struct End<'a> {
    pub label: &'a str,
    pub mention: String,
    pub bearer: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Hit<'a> {
    pub kind: &'static str,
    pub report: String,
    pub file: &'a str,
    pub statement: Option<String>,
    pub speaker: Option<&'a str>,
    pub passage: Vec<Span<'a>>,
    pub matches: Vec<Span<'a>>,
    pub snippet: &'a str,
    pub dropped: Option<&'static str>,
}

#[derive(Serialize)]
pub(crate) struct Root<'a> {
    pub kind: &'static str,
    pub label: &'a str,
    #[serde(rename = "type")]
    pub speaker: &'static str,
    pub statements: usize,
    pub reports: Vec<String>,
    pub ways: Vec<Way<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Way<'a> {
    pub by: &'a [String],
    pub statements: usize,
}

#[derive(Serialize)]
pub(crate) struct Problem<'a> {
    pub kind: &'static str,
    pub table: &'a str,
    pub row: &'a str,
    pub message: &'a str,
}

#[derive(Serialize)]
pub(crate) struct Verified<'a> {
    pub kind: &'static str,
    pub reports: usize,
    pub statements: usize,
    pub entries: usize,
    pub chain: Option<&'a str>,
}
