//! Something odd that a stage noticed and carried on from.

use crate::RawSpan;
use crate::words::vocabulary;

vocabulary! {
    /// The stage of the path that noticed something.
    Stage {
        /// Files and folders in, reports out.
        Ingest = "ingest",
        /// Furniture set apart from the story.
        Clean = "clean",
        /// Language, sentences, tokens, quotations.
        Annotate = "annotate",
        /// Statements.
        Attribute = "attribute",
    }
}

/// A remark on one report. It never stops a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// Who noticed.
    pub stage: Stage,
    /// Where in the decoded text, when it has a place.
    pub span: Option<RawSpan>,
    /// One sentence for a person, with the odd value in it and no final full stop.
    pub message: String,
}
