//! What tests of two or more rooms share: golden cases, texts made into reports and clean
//! texts without any input or output, and a corpus for benches.
//!
//! Only tests and our own tools lean on this room. It holds no expectation of any room: how
//! a golden case is drawn is that room's own.

mod build;
pub mod corpus;
pub mod cost;
pub mod golden;
pub mod names;
pub mod pdf;
mod random;
pub mod stories;

pub use build::{annotated, clean_text, report};
pub use random::Random;
