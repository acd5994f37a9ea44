//! What a reader gets back from a case file. Spans count code points.

mod actor;
mod leaning;
mod names;
mod report;
mod statement;

pub use actor::{
    ActorChange, ActorSummary, LinkedBearers, NamesakeChange, Naming, StoredActor, StoredNamesake,
};
pub use leaning::{
    FiledReport, LeaningChange, LinkedReports, StoredDependence, StoredEdge, StoredLeaning,
    StoredPassage, StoredStory,
};
pub use names::{
    StoredBearer, StoredEnd, StoredIntroduction, StoredMention, StoredPlace, StoredRelation,
    StoredRole,
};
pub use report::{
    Counts, ReportSummary, StoredDropped, StoredFact, StoredRemark, StoredReport, StoredSkip,
};
pub use statement::{StoredLink, StoredParty, StoredStatement};

/// A place in a report's decoded text, with its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextSpan {
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The words there.
    pub text: String,
}
