//! What tests of two or more rooms share: texts made into reports and clean texts without
//! any input or output.
//!
//! Only tests and our own tools lean on this room.

mod build;

pub use build::{clean_text, report};
