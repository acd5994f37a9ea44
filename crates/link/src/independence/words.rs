//! What the word of each report rests on, followed from report to report.

use super::keys::Key;
use std::collections::{BTreeMap, BTreeSet};

/// What the word of a report rests on for one claim.
#[derive(Default)]
pub struct Word {
    /// Where chains end there.
    pub leaves: BTreeSet<Key>,
    /// Reports that it names the outlets of.
    pub cites: BTreeSet<usize>,
    /// Reports that it was copied from.
    pub copies: Vec<usize>,
}

/// All that can be reached from these reports, step by step; they count only when reached.
pub fn through(
    words: &BTreeMap<usize, Word>,
    from: impl IntoIterator<Item = usize>,
    next: impl Fn(&Word) -> Vec<usize>,
) -> BTreeSet<usize> {
    let mut seen: BTreeSet<usize> = from.into_iter().collect();
    let mut open: Vec<usize> = seen.iter().copied().collect();
    while let Some(word) = open.pop().and_then(|report| words.get(&report)) {
        open.extend(
            next(word).into_iter().filter(|&report| seen.insert(report)).collect::<Vec<_>>(),
        );
    }
    seen
}

/// The roots that the word of these reports rests on.
pub fn reachable(
    words: &BTreeMap<usize, Word>,
    from: impl IntoIterator<Item = usize>,
) -> BTreeSet<Key> {
    let next = |word: &Word| word.cites.iter().chain(&word.copies).copied().collect();
    let reports = through(words, from, next);
    reports
        .iter()
        .filter_map(|report| words.get(report))
        .flat_map(|word| word.leaves.clone())
        .collect()
}
