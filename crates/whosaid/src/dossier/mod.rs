//! The dossier: what was said, on whose word, laid out for the person with the deadline.
//!
//! Pure functions from rows of the case file to a [`crate::terminal::Page`]. They show what
//! the rows say and compute nothing else; they rate nobody and call nothing true.

mod chains;
mod claims;
mod context;
mod frames;
mod full_text;
pub mod grades;
mod leaning;
mod lines;
mod overview;
mod report;
mod sources;
mod together;

#[cfg(test)]
mod tests;

pub use chains::voice;
pub use claims::{
    Beside, Passages, Teller, claim_line, difference_lines, one_claim, one_difference,
};
pub use context::statement_in_context;
pub use frames::one_frame;
pub use full_text::full_text;
pub use leaning::{in_words, leaning, one_dependence};
pub use lines::Lines;
pub use overview::Overview;
pub use record::plain::{count, drop_reason, language};
pub use report::{mark_line, one_report, version_lines};
pub use sources::Sources;
pub use together::{Listed, Together, list_of_reports};
