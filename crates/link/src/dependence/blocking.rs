//! Pairs of reports worth a closer look, without looking at all pairs.

use super::Text;
use rayon::prelude::*;
use record::Language;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// A key that more reports have is a common phrase, or a text with very many copies. There a
/// report is held against the nearest before it only, which still ties all copies into one.
pub const NEIGHBOURS: usize = 24;

/// Fewer keys in common are chance: so many, and one in so many of the text with fewer.
const LEAST_IN_COMMON: usize = 4;
const ONE_IN: usize = 8;

/// So many texts are looked at for each one: those with the most keys in common.
const CANDIDATES: usize = 16;

/// Texts of one language and their keys.
#[derive(Default)]
struct Group {
    /// Each text, as its index, with how many keys it has.
    texts: Vec<(u32, usize)>,
    /// Every key with every text that has it, by key and then by text.
    postings: Vec<(u64, u32)>,
}

/// Pairs of texts in one language, the lower index first, that share enough of their keys. The
/// later of each is one of those that `asks` tells.
pub fn pairs_within(
    texts: &[Text],
    keys_of: fn(&Text) -> Vec<u64>,
    asks: &(impl Fn(usize) -> bool + Sync),
) -> Vec<[usize; 2]> {
    let groups = groups(texts, keys_of);
    groups.values().flat_map(|group| pairs(group, group, asks)).collect()
}

/// The same of texts in two languages.
pub fn pairs_across(
    texts: &[Text],
    keys_of: fn(&Text) -> Vec<u64>,
    asks: &(impl Fn(usize) -> bool + Sync),
) -> Vec<[usize; 2]> {
    let groups = groups(texts, keys_of);
    let mut all = Vec::new();
    for (language, asking) in &groups {
        for (_, asked) in groups.iter().filter(|(other, _)| *other != language) {
            all.extend(pairs(asking, asked, asks));
        }
    }
    all
}

fn groups(texts: &[Text], keys_of: fn(&Text) -> Vec<u64>) -> BTreeMap<Language, Group> {
    let keys: Vec<Vec<u64>> = texts.par_iter().map(|text| distinct(keys_of(text))).collect();
    let mut groups: BTreeMap<Language, Group> = BTreeMap::new();
    for ((text, keys), index) in texts.iter().zip(keys).zip(0..) {
        let group = groups.entry(text.language).or_default();
        group.postings.extend(keys.iter().map(|key| (*key, index)));
        group.texts.push((index, keys.len()));
    }
    for group in groups.values_mut() {
        group.postings.par_sort_unstable();
    }
    groups
}

fn distinct(mut keys: Vec<u64>) -> Vec<u64> {
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Pairs of a text of `asking` and one of `asked` before it.
fn pairs(asking: &Group, asked: &Group, asks: &(impl Fn(usize) -> bool + Sync)) -> Vec<[usize; 2]> {
    let sizes: HashMap<u32, usize> = asked.texts.iter().copied().collect();
    let sizes = &sizes;
    let met = met(asking, asked, asks);
    asking
        .texts
        .par_iter()
        .zip(met)
        .flat_map_iter(|((text, own), met)| {
            let mut others: Vec<u32> = Vec::new();
            for run in met {
                let with_key = &asked.postings[run];
                let before = with_key.partition_point(|(_, other)| other < text);
                let near = &with_key[before.saturating_sub(NEIGHBOURS)..before];
                others.extend(near.iter().map(|(_, other)| other));
            }
            others.sort_unstable();
            let in_common = others.chunk_by(|one, other| one == other);
            let mut best: Vec<(Reverse<usize>, u32)> = in_common
                .map(|same| (Reverse(same.len()), same[0]))
                .filter(|(Reverse(count), other)| {
                    let fewer = sizes[other].min(*own);
                    *count >= LEAST_IN_COMMON.max(fewer / ONE_IN)
                })
                .collect();
            best.sort_unstable();
            best.truncate(CANDIDATES);
            let text = *text as usize;
            best.into_iter().map(move |(_, other)| [other as usize, text])
        })
        .collect()
}

/// For each text of `asking` that asks, where the postings of `asked` have its keys. Both lists of
/// postings are gone through once, side by side; to search for every key takes far longer.
fn met(asking: &Group, asked: &Group, asks: &impl Fn(usize) -> bool) -> Vec<Vec<Range<usize>>> {
    let at: HashMap<u32, usize> =
        asking.texts.iter().enumerate().map(|(at, (text, _))| (*text, at)).collect();
    let mut met = vec![Vec::new(); asking.texts.len()];
    let mut start = 0;
    for same in asking.postings.chunk_by(|(one, _), (other, _)| one == other) {
        let key = same[0].0;
        start += asked.postings[start..].iter().take_while(|(other, _)| *other < key).count();
        let rest = &asked.postings[start..];
        let run = start..start + rest.iter().take_while(|(other, _)| *other == key).count();
        // A key that one text alone has leads nowhere.
        let leads = run.len() > 1 || asked.postings[run.clone()].iter().any(|one| *one != same[0]);
        for (_, text) in same.iter().filter(|(_, text)| leads && asks(*text as usize)) {
            met[at[text]].push(run.clone());
        }
        start = run.start;
    }
    met
}
