//! How far a grade can be relied on, in numbers that a reader can check.
//!
//! Found in gold with the right speaker: the development parts of GUM and of our French articles,
//! and the sample story (`eval/README.md`, "Grades").

use record::Grade;

/// Of the statements of a grade, those that were right: "72 of 117".
pub fn right(grade: Grade) -> &'static str {
    match grade {
        Grade::Firm => "367 of 416",
        Grade::Weak => "72 of 117",
    }
}
