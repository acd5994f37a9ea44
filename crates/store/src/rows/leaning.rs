//! Which report leans on which, which reports tell one story, and what changes among both.

use super::TextSpan;
use record::{Dependence, DependenceId, DependenceKind, ReportId};

/// A report that left a fingerprint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FiledReport {
    /// Its row in the case; reports that came in later have a greater one.
    pub row: i64,
    /// The report.
    pub report: ReportId,
    /// ISO 639-1 code, or `und`; empty when unknown.
    pub language: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Date of publication, as the report gives it.
    pub date: Option<String>,
    /// When it was last changed, as the report gives it.
    pub updated: Option<String>,
    /// Where it stands for good, or where it was read.
    pub address: Option<String>,
}

/// What dependences and stories were made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LinkedReports {
    /// All reports up to this row.
    pub up_to: i64,
    /// How many reports there were when everything was last made anew.
    pub anew_at: usize,
    /// What made them.
    pub linker: String,
}

/// A dependence by the rows of its reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredLeaning {
    /// By its kind and both reports.
    pub id: DependenceId,
    /// How.
    pub kind: DependenceKind,
    /// The report that leans.
    pub report: i64,
    /// The other.
    pub on: i64,
    /// How much both share.
    pub percent: Option<u8>,
}

/// What is to change among dependences and stories.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LeaningChange {
    /// Dependences that hold no longer.
    pub gone: Vec<DependenceId>,
    /// Dependences that the case does not hold yet.
    pub found: Vec<Dependence>,
    /// Stories with all their reports, the first of which names it: at least those that are not
    /// as they were.
    pub stories: Vec<Vec<ReportId>>,
}

/// One report leans on another, in short.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredEdge {
    /// By its kind and both reports.
    pub id: DependenceId,
    /// How.
    pub kind: DependenceKind,
    /// The report that leans.
    pub report: ReportId,
    /// The first of its files.
    pub file: String,
    /// The report it leans on.
    pub on_report: ReportId,
    /// The first of its files.
    pub on_file: String,
    /// Of the report that leans, how much both have.
    pub percent: Option<u8>,
    /// How many passages show it.
    pub passages: usize,
}

/// One report leans on another, with the words that show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredDependence {
    /// In short.
    pub edge: StoredEdge,
    /// In the order of the report that leans.
    pub passages: Vec<StoredPassage>,
}

/// Words of one report, and those of another that are the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredPassage {
    /// In the report that leans.
    pub place: TextSpan,
    /// In the report it leans on; nothing where it is only named.
    pub on: Option<TextSpan>,
}

/// Reports that tell one story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredStory {
    /// The report that names it.
    pub first: ReportId,
    /// The headline of that report.
    pub title: Option<String>,
    /// All of them, by the names of their files.
    pub reports: Vec<ReportId>,
}
