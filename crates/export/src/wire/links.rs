//! The shapes of what linking and people say over all reports: actors, judgements, dependences,
//! stories.

use super::Span;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Actor<'a> {
    pub kind: &'static str,
    pub id: String,
    pub class: &'static str,
    pub label: &'a str,
    pub names: Vec<&'a str>,
    pub reports: usize,
    pub mentions: usize,
    pub first_seen: Option<&'a str>,
    pub last_seen: Option<&'a str>,
    pub namings: Vec<Naming<'a>>,
    pub joins: Vec<Join<'a>>,
    pub apart: Vec<Apart<'a>>,
    /// Ids of the statements that it makes.
    pub says: Vec<String>,
    /// Ids of the statements of others that name it.
    pub said_of: Vec<String>,
}

#[derive(Serialize)]
pub(crate) struct Naming<'a> {
    pub name: &'a str,
    pub times: usize,
    pub bearer: String,
    pub report: String,
    pub file: &'a str,
    pub language: Option<&'a str>,
    pub date: Option<&'a str>,
    pub roles: Option<&'a str>,
}

#[derive(Serialize)]
pub(crate) struct Join<'a> {
    pub a: String,
    pub b: String,
    pub evidence: &'static str,
    pub reasons: &'a [String],
}

#[derive(Serialize)]
pub(crate) struct Apart<'a> {
    pub a: String,
    pub b: String,
    pub verdict: &'static str,
    pub reasons: &'a [String],
}

#[derive(Serialize)]
pub(crate) struct Judgement<'a> {
    pub kind: &'static str,
    pub what: &'static str,
    pub a: String,
    pub b: String,
    pub label_a: Option<&'a str>,
    pub label_b: Option<&'a str>,
    pub verdict: &'static str,
    pub author: &'a str,
    pub at: &'a str,
    pub note: Option<&'a str>,
}

#[derive(Serialize)]
pub(crate) struct Dependence<'a> {
    pub kind: &'static str,
    pub id: String,
    pub r#type: &'static str,
    pub from: Reported<'a>,
    pub on: Reported<'a>,
    pub percent: Option<u8>,
    pub passages: Vec<SharedPassage<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Reported<'a> {
    pub report: String,
    pub file: &'a str,
}

#[derive(Serialize)]
pub(crate) struct SharedPassage<'a> {
    pub from: Span<'a>,
    pub on: Option<Span<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Story<'a> {
    pub kind: &'static str,
    pub first: String,
    pub title: Option<&'a str>,
    pub reports: Vec<String>,
}
