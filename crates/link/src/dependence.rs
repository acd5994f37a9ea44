//! Which reports lean on which: copies, shortened and rewritten copies, translations.
//!
//! ```text
//! fingerprints -> pairs that share something rare (blocking) -> aligned passages -> a kind
//! ```
//!
//! Blocking keeps the work near linear in the number of reports; only pairs that it gives are
//! aligned. Quoted words never make a copy: who hears the same speech writes the same words.
//!
//! The result is the same for any number of threads. Order the reports by their dates where
//! these are known: what is copied by very many is held against its neighbours.
//!
//! Of pages that were saved more than once, the later is a [version](Versions) of the earlier.
//!
//! What a report says itself outranks likeness: [`cites`] goes by the outlets that its chains
//! lead through.

mod align;
mod blocking;
mod cites;
mod copies;
mod reach;
mod translations;
mod versions;

use align::Index;
pub(crate) use cites::plain;
pub use cites::{Outlets, cites};
use rayon::prelude::*;
pub use reach::Reach;
use record::{DependenceKind, Fingerprint, Language};
use std::ops::Range;
pub use versions::Versions;

/// A place in a report, in code points of its decoded text.
pub type Place = Range<u32>;

/// What is known of one report.
#[derive(Clone, Debug)]
pub struct Text {
    /// What most of it is written in.
    pub language: Language,
    /// Its words as numbers.
    pub fingerprint: Fingerprint<Place>,
}

/// Two reports of which one leans on the other, or both on a third.
#[derive(Clone, PartialEq, Debug)]
pub struct Dependence {
    /// How.
    pub kind: DependenceKind,
    /// The shorter one, which holds less of its own, as an index into the texts; when a text
    /// was copied from another, it is nearly always this one.
    pub from: usize,
    /// The longer one.
    pub to: usize,
    /// Of `from`, the share that both have: of its narration for copies, of its names and
    /// numbers for translations; 0 to 1.
    pub share: f64,
    /// What both have, place by place: first in `from`, then in `to`. A passage may want a few
    /// words at its ends, since only a choice of words is compared.
    pub passages: Vec<[Place; 2]>,
}

/// Of the pairs of each report with those before it, the ones that are kept: those with the
/// largest share. Of a text with hundreds of copies each leans on some others, and all still
/// hang together.
const STRONGEST: usize = 6;

/// The dependences among `texts` that their words show, by the later report of each.
///
/// What a report is held against are reports before it, so each answer is made of one report
/// and of those before it with words in common: [`Reach`] tells which these are.
pub fn find(texts: &[Text]) -> Vec<Dependence> {
    find_of(texts, |_| true)
}

/// Of the dependences that [`find`] gives those whose later report is one that `asks` tells.
pub fn find_of(texts: &[Text], asks: impl Fn(usize) -> bool + Sync) -> Vec<Dependence> {
    let copies = blocking::pairs_within(texts, copies::keys, &asks);
    let translations = blocking::pairs_across(texts, translations::keys, &asks);
    let indices: Vec<Index<'_>> =
        texts.par_iter().map(|text| Index::of(&text.fingerprint.narration)).collect();
    let mut found: Vec<Dependence> = copies
        .into_par_iter()
        .filter_map(|[a, b]| copies::between(texts, &indices, a, b))
        .chain(translations.into_par_iter().filter_map(|[a, b]| translations::between(texts, a, b)))
        .collect();
    let pair = |one: &Dependence| (one.from.max(one.to), one.from.min(one.to));
    found.sort_by(|a, b| {
        let ((late, early), (later, earlier)) = (pair(a), pair(b));
        late.cmp(&later).then(b.share.total_cmp(&a.share)).then(early.cmp(&earlier))
    });
    let mut of_report = 0;
    let mut last = None;
    found.retain(|one| {
        let later = Some(one.from.max(one.to));
        of_report = if last == later { of_report + 1 } else { 1 };
        last = later;
        of_report <= STRONGEST
    });
    found
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::text as text_of;
