//! How far a grade can be relied on, in numbers that a reader can check.
//!
//! Found in gold with the right speaker: the development parts of GUM and of our French articles,
//! and the sample story (`eval/README.md`, "Grades").

use record::Grade;

/// Of the statements of a grade, those that were right: "77 of 125".
pub fn right(grade: Grade) -> &'static str {
    match grade {
        Grade::Firm => "370 of 418",
        Grade::Weak => "77 of 125",
    }
}
