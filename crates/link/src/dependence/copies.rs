//! Copies in one language, by the runs of words that both have.

use super::align::{Index, align};
use super::{Dependence, Text};
use crate::number;
use record::DependenceKind;

/// Of the narration of the shorter text, the share that makes each kind. Chosen on made-up wire
/// cuts against independent reports of one event (`eval`, row `copies`).
const COPY: f64 = 0.5;
const REWRITE: f64 = 0.2;

/// Of the longer text too, for both to be the same.
const WHOLE: f64 = 0.75;

/// A text with fewer marks of its own cannot be told from a common phrase.
const LEAST_MARKS: usize = 6;

/// What is looked up to find pairs.
pub fn keys(text: &Text) -> Vec<u64> {
    text.fingerprint.narration.iter().map(|mark| u64::from(mark.hash)).collect()
}

/// What the words of two texts show. `indices` has the narration of every text.
pub fn between(texts: &[Text], indices: &[Index<'_>], a: usize, b: usize) -> Option<Dependence> {
    let marks = |text: usize| texts[text].fingerprint.narration.as_slice();
    // The shorter one leans on the longer; of equals, the later index, so that the answer does
    // not depend on which was asked first.
    let (from, to) = if marks(a).len() < marks(b).len() { (a, b) } else { (b, a) };
    let of_from = align(marks(from), &indices[to]);
    if of_from.marks < LEAST_MARKS {
        return None;
    }
    let share_of = |marks: usize| number(of_from.marks) / number(marks.max(1));
    let share = share_of(marks(from).len());

    let kind = match () {
        () if share >= COPY && share_of(marks(to).len()) >= WHOLE => DependenceKind::Copy,
        () if share >= COPY => DependenceKind::Shortened,
        () if share >= REWRITE => DependenceKind::Rewrite,
        () => return None,
    };
    Some(Dependence { kind, from, to, share, passages: of_from.passages })
}
