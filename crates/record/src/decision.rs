//! What a person decided, as it passes from one case to another.

use crate::{Pair, ReportId, Standing, Verdict};

/// What a person decided, with who did, when, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// What.
    pub on: Decided,
    /// Who decided.
    pub author: String,
    /// When (RFC 3339, UTC).
    pub at: String,
    /// Why, in the author's words.
    pub note: Option<String>,
}

/// On what a person decided, and how.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decided {
    /// Whether two are one, an echo, or about the same.
    Pair(Pair, Verdict),
    /// What has become of a report.
    Mark(ReportId, Standing),
}
