//! One report, read all the way.

use crate::{
    Annotated, CleanSpan, Fingerprint, Frame, Mentions, Place, Remark, Report, Statements,
};

/// One report, read all the way to its statements, names and places.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    /// The report.
    pub report: Report,
    /// Its story with sentences, tokens and quotations.
    pub annotated: Annotated,
    /// What finds its copies and translations.
    pub fingerprint: Fingerprint<CleanSpan>,
    /// Who said what in it.
    pub statements: Statements,
    /// Its names, who bears them, and how those stand to one another.
    pub mentions: Mentions,
    /// Its names of places, in order, and what they stand for.
    pub places: Vec<Place>,
    /// What its clauses say, in order.
    pub frames: Vec<Frame>,
}

impl Reading {
    /// What every stage noticed, in the order of the path.
    pub fn remarks(&self) -> impl Iterator<Item = &Remark> {
        self.report
            .remarks
            .iter()
            .chain(&self.annotated.clean.remarks)
            .chain(&self.annotated.remarks)
            .chain(&self.statements.remarks)
    }
}
