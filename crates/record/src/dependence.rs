//! How one report leans on another.

use crate::words::vocabulary;
use crate::{DependenceId, ReportId};
use std::ops::Range;

/// One report leans on another, or both on a third that is not there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dependence {
    /// How.
    pub kind: DependenceKind,
    /// The report that leans: for copies and translations the shorter one, which holds less of
    /// its own and nearly always is the later; of versions the later.
    pub from: ReportId,
    /// The report it leans on.
    pub on: ReportId,
    /// Of `from`, how much both have, in percent: of its words outside quotation marks for
    /// copies, of its names and numbers for translations. Nothing where it only names the other,
    /// and for versions that have little in common.
    pub percent: Option<u8>,
    /// The words that show it.
    pub passages: Vec<SharedPassage>,
}

/// A place in one report, and the place in another that holds the same.
/// Places count code points of the decoded text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SharedPassage {
    /// In the report that leans.
    pub place: Range<u32>,
    /// In the report it leans on; nothing where it is only named.
    pub on: Option<Range<u32>>,
}

impl Dependence {
    /// The same on every run and machine: by its kind and both reports.
    pub fn id(&self) -> DependenceId {
        DependenceId::of_reports(self.kind.as_str(), self.from, self.on)
    }
}

vocabulary! {
    /// How one report leans on another.
    DependenceKind {
        /// The same text, but for a word here and there.
        Copy = "copy",
        /// Mostly words of the other, much of which is left out.
        Shortened = "shortened-copy",
        /// Passages of the other, among own words.
        Rewrite = "rewrite",
        /// The other in another language.
        Translation = "translation",
        /// The other as it stood later under the same address: no second source.
        Version = "version",
        /// It names the other's outlet as the one on whose word it speaks.
        Cites = "cites",
    }
}
