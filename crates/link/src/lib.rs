//! What many reports say and name in; what is the same, and what leans on what, out.
//!
//! - [`names`] compares two names alone; [`actors`] joins the bearers of all reports.
//! - [`dependence`] finds copies and translations among reports.
//! - [`stories`] groups reports that tell one story.
//! - [`claims`] joins what the reports of a story say of one event or state, and shows where
//!   they differ; [`independence`] counts the words that it rests on.
//!
//! Left out on purpose: the case file, and every word of a report but its names and
//! statements. Nothing here does input or output; the same input gives the same answer
//! whatever its order and however many threads.

pub mod actors;
pub mod claims;
pub mod dependence;
pub mod independence;
pub mod names;
pub mod stories;

/// A count as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
fn number(count: usize) -> f64 {
    count as f64
}
