//! The shapes of frames, claims and conflicts.

use super::Span;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Frame<'a> {
    pub kind: &'static str,
    pub id: String,
    pub report: String,
    pub file: &'a str,
    pub statement: Option<String>,
    pub r#type: &'static str,
    pub mode: Option<&'static str>,
    pub predicate: &'a str,
    pub trigger: Span<'a>,
    pub actors: Vec<Participant<'a>>,
    pub recipients: Vec<Participant<'a>>,
    pub place: Option<Participant<'a>>,
    pub origin: Option<Participant<'a>>,
    pub time: Option<Time<'a>>,
    pub quantities: Vec<Quantity<'a>>,
    pub means: Option<Span<'a>>,
    pub polarity: &'static str,
    pub modality: &'static str,
    /// The id of the frame that this one is about.
    pub about: Option<String>,
    pub passage: Span<'a>,
}

#[derive(Serialize)]
pub(crate) struct Participant<'a> {
    pub span: Span<'a>,
    pub mention: Option<String>,
    pub actor: Option<String>,
    pub label: Option<&'a str>,
}

#[derive(Serialize)]
pub(crate) struct Time<'a> {
    pub span: Span<'a>,
    pub r#type: &'static str,
    pub precision: &'static str,
    pub from: Option<&'a str>,
    pub to: Option<&'a str>,
    pub open_start: bool,
    pub open_end: bool,
    pub approximate: bool,
}

#[derive(Serialize)]
pub(crate) struct Quantity<'a> {
    pub span: Span<'a>,
    pub r#type: &'static str,
    pub low: Option<f64>,
    pub best: Option<f64>,
    pub high: Option<f64>,
    pub approximate: bool,
    pub unit: Option<&'a str>,
    pub counted: Option<Span<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Claim<'a> {
    pub kind: &'static str,
    pub id: String,
    pub story: String,
    pub r#type: &'static str,
    pub title: &'a str,
    pub frames: Vec<String>,
    pub statements: Vec<String>,
    pub reports: Vec<String>,
    pub roots: Vec<ClaimRoot<'a>>,
    /// How many of the roots are not named.
    pub unnamed: usize,
    /// How many statements have a chain that ends nowhere that the text shows.
    pub unknown: usize,
    /// Outlets that cite each other in a ring.
    pub circular: &'a [Vec<String>],
    pub fields: Vec<Field<'a>>,
}

#[derive(Serialize)]
pub(crate) struct ClaimRoot<'a> {
    pub label: &'a str,
    pub r#type: &'static str,
    pub statements: Vec<String>,
}

#[derive(Serialize)]
pub(crate) struct Field<'a> {
    pub name: &'static str,
    pub values: Vec<Answer<'a>>,
}

/// An answer; its roots by their labels.
#[derive(Serialize)]
pub(crate) struct Answer<'a> {
    pub value: &'a str,
    pub roots: Vec<&'a str>,
    pub statements: Vec<String>,
    pub frames: Vec<String>,
}

#[derive(Serialize)]
pub(crate) struct Conflict<'a> {
    pub kind: &'static str,
    pub id: String,
    pub claim: String,
    pub r#type: &'static str,
    pub field: &'static str,
    pub a: Answer<'a>,
    pub b: Answer<'a>,
    pub reason: &'a str,
}
