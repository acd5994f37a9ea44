//! The case file: everything about one story or collection, in one SQLite database.
//!
//! Spans are stored in Unicode code points of the decoded text, so that
//! `substr(text, start + 1, end - start)` in any SQLite tool gives the words.

mod rows;

pub use rows::{
    StoredDropped, StoredFact, StoredLink, StoredParty, StoredRemark, StoredReport, StoredSkip,
    StoredStatement, TextSpan,
};
