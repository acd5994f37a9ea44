//! The one path of a report, and the run that takes many of them into a case file.
//!
//! ```text
//! ingest -> clean -> annotate -> attribute -> case file
//! ```
//!
//! No stage names another stage; only this room knows their order.

use record::{Reading, Report};

/// Reads one report all the way to its statements. Needs no other report.
pub fn read_report(report: Report) -> Reading {
    let clean = clean::clean(&report);
    let annotated = annotate::annotate(clean);
    let statements = attribute::attribute(&annotated);
    Reading { report, annotated, statements }
}
