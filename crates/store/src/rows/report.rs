//! A report as stored: its facts, its text, what was set aside and what was noticed; and what was
//! offered and is none.

use super::TextSpan;
use crate::standing::StoredMark;
use record::{DropReason, FoundIn, ReportId, SkipReason, Stage};

/// A report as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredReport {
    /// By the original bytes.
    pub id: ReportId,
    /// Every place it was read from, in the order of their names.
    pub files: Vec<String>,
    /// SHA-256 of the original, in hexadecimal.
    pub sha256: String,
    /// WHATWG name of the encoding it was decoded from.
    pub encoding: String,
    /// Headline.
    pub title: Option<StoredFact>,
    /// Who published it.
    pub outlet: Option<StoredFact>,
    /// Byline.
    pub author: Option<StoredFact>,
    /// Date of publication.
    pub date: Option<StoredFact>,
    /// Date of the last change.
    pub updated: Option<StoredFact>,
    /// Address on the web.
    pub url: Option<StoredFact>,
    /// The address that the page names as its own.
    pub canonical: Option<StoredFact>,
    /// When its page was fetched for an archive of the web.
    pub captured: Option<StoredFact>,
    /// ISO 639-1 code, or `und`.
    pub language: Option<StoredFact>,
    /// The decoded text.
    pub text: String,
    /// What was set aside.
    pub dropped: Vec<StoredDropped>,
    /// What the stages noticed.
    pub remarks: Vec<StoredRemark>,
    /// When it was stored first (RFC 3339, UTC).
    pub stored_at: String,
    /// The version of whosaid that read it.
    pub read_by: String,
    /// What a person says has become of it.
    pub mark: Option<StoredMark>,
}

impl StoredReport {
    /// Its text without what was set aside.
    pub fn story(&self) -> String {
        let mut dropped = self.dropped.iter().peekable();
        let mut story = String::new();
        for (at, letter) in self.text.chars().enumerate() {
            while dropped.next_if(|one| one.span.end <= at).is_some() {}
            if dropped.peek().is_none_or(|one| at < one.span.start) {
                story.push(letter);
            }
        }
        story
    }

    /// The first of its files, by name; empty when a damaged case names none.
    pub fn file(&self) -> &str {
        self.files.first().map_or("", String::as_str)
    }
}

/// A fact about a report with the place that gave it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredFact {
    /// The fact.
    pub value: String,
    /// What kind of place.
    pub place: FoundIn,
    /// The words there.
    pub span: Option<TextSpan>,
}

/// A stretch that is not the story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredDropped {
    /// Where.
    pub span: TextSpan,
    /// Why.
    pub reason: DropReason,
}

/// A remark of a stage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredRemark {
    /// Which stage.
    pub stage: Stage,
    /// Where.
    pub span: Option<TextSpan>,
    /// A sentence for a person.
    pub message: String,
}

/// Something offered that was not a report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredSkip {
    /// The file or folder.
    pub file: String,
    /// Why, in a word.
    pub reason: SkipReason,
    /// Why, in a sentence.
    pub detail: String,
}

/// One line of the list of reports: everything short, without the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReportSummary {
    /// By the original bytes.
    pub id: ReportId,
    /// The first of its files, in the order of their names.
    pub file: String,
    /// How many files hold it.
    pub files: usize,
    /// Headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Byline.
    pub author: Option<String>,
    /// Date of publication.
    pub date: Option<String>,
    /// ISO 639-1 code, or `und`.
    pub language: Option<String>,
    /// How many statements it has.
    pub statements: usize,
}

/// How much a case holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Reports, each once.
    pub reports: usize,
    /// Files that hold them.
    pub files: usize,
    /// Statements.
    pub statements: usize,
    /// Stretches set aside.
    pub dropped: usize,
    /// Remarks.
    pub remarks: usize,
    /// Files that are no reports.
    pub skips: usize,
}
