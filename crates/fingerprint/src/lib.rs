//! Annotated text in; its fingerprint out: what is kept of its words, so that copies and
//! translations of it are found later without the text.
//!
//! - `runs`: hashes of four words in a row, a choice of them by winnowing. Copies share them,
//!   in whatever order their paragraphs stand. Quoted words are kept apart, since two reporters
//!   who heard one speech share those without copying.
//! - `landmarks`: names and numbers in their order, folded so that Syria, Syrie and Siria are
//!   one. Translations share them, in any pair of languages that writes capitals.
//! - `words`: which words it has, but for those that all reports have. Reports of one story
//!   share them.
//!
//! Fingerprints are stored, so the same words must give the same numbers in every later
//! version: a change here is a new format of the case file (`tests/stable.rs`).
//!
//! Left out on purpose: which reports depend on which; meaning.

mod common;
mod hash;
mod landmarks;
mod runs;
mod words;

use record::{Annotated, CleanSpan, Fingerprint};

/// What is kept of the words of one report. Linear in its length.
pub fn fingerprint(annotated: &Annotated) -> Fingerprint<CleanSpan> {
    let (narration, quoted) = runs::of(annotated);
    let landmarks = landmarks::of(annotated);
    Fingerprint { narration, quoted, landmarks, words: words::of(annotated) }
}
