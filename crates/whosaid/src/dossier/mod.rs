//! The dossier: what was said, on whose word, laid out for the person with the deadline.
//!
//! Pure functions from rows of the case file to a [`crate::terminal::Page`]. They show what
//! the rows say and compute nothing else; they rate nobody and call nothing true.

mod chains;
mod context;
mod full_text;
mod grades;
mod leaning;
mod lines;
mod overview;
mod report;
mod sources;

#[cfg(test)]
mod tests;

pub use chains::voice;
pub use context::statement_in_context;
pub use full_text::full_text;
pub use leaning::{in_words, leaning, one_dependence};
pub use lines::Lines;
pub use overview::Overview;
pub use record::plain::{count, drop_reason, language};
pub use report::one_report;
pub use sources::Sources;
