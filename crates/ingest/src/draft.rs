//! What a reader makes of the bytes of one document, and why it makes nothing.

use record::{Facts, Laid, RawSpan, Remark, SkipReason, Stage};

/// One document read: a report but for its name and its bytes.
#[derive(Default)]
pub struct Draft {
    pub text: String,
    /// WHATWG name.
    pub encoding: &'static str,
    pub front_matter: Option<RawSpan>,
    pub declared: Facts,
    pub layout: Vec<Laid>,
    pub remarks: Vec<Remark>,
}

/// What a container says of one of its documents. It was written about this document, so it goes
/// before what the document declares of itself.
#[derive(Clone, Default)]
pub struct Said {
    pub facts: Facts,
    /// The encoding that a server named.
    pub charset: Option<String>,
    pub remarks: Vec<Remark>,
}

/// Why a document is no report: the reason and a sentence for a person.
#[derive(Debug)]
pub struct Refusal {
    pub reason: SkipReason,
    pub detail: String,
}

impl Refusal {
    pub fn new(reason: SkipReason, detail: impl Into<String>) -> Self {
        Self { reason, detail: detail.into() }
    }

    /// The bytes end early or contradict themselves.
    pub fn damaged(detail: impl Into<String>) -> Self {
        Self::new(SkipReason::Damaged, detail)
    }
}

/// A remark of this room on a whole report.
pub fn remark(message: impl Into<String>) -> Remark {
    Remark { stage: Stage::Ingest, span: None, message: message.into() }
}
