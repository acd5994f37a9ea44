//! Annotated text in; statements with speaker, cue, content and chain out.

use record::{Annotated, Statements};

/// Finds who said what, by which cue, and on whose word.
pub fn attribute(annotated: &Annotated) -> Statements {
    let _ = annotated;
    Statements::default()
}
