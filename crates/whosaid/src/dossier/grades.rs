//! How far a grade can be relied on, in numbers that a reader can check.
//!
//! Found in gold with the right speaker: the development parts of GUM and of our French articles,
//! and the sample story (`eval/README.md`, "Grades").

use record::Grade;

/// Of the statements of a grade, those that were right: "72 of 113".
pub fn right(grade: Grade) -> &'static str {
    match grade {
        Grade::Firm => "359 of 413",
        Grade::Weak => "72 of 113",
    }
}
