//! Pairs of reports worth a closer look, without looking at all pairs.

use super::Text;
use rayon::prelude::*;
use record::Language;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// A key that more reports have is a common phrase, or a text with very many copies. There a
/// report is held against its nearest neighbours only, which still ties all copies into one.
const NEIGHBOURS: usize = 24;

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

/// Pairs of texts in one language, the lower index first, that share enough of their keys.
pub fn pairs_within(texts: &[Text], keys_of: fn(&Text) -> Vec<u64>) -> Vec<[usize; 2]> {
    let groups = groups(texts, keys_of);
    groups
        .values()
        .flat_map(|group| {
            pairs(group, group, |with_key, text| {
                let end = with_key.partition_point(|(_, other)| *other < text);
                end.saturating_sub(NEIGHBOURS)..end
            })
        })
        .collect()
}

/// Pairs of texts in two languages, the lower index first, that share enough of their keys.
pub fn pairs_across(texts: &[Text], keys_of: fn(&Text) -> Vec<u64>) -> Vec<[usize; 2]> {
    let groups: Vec<Group> = groups(texts, keys_of).into_values().collect();
    let mut all = Vec::new();
    for (number, one) in groups.iter().enumerate() {
        for other in &groups[..number] {
            all.extend(pairs(one, other, |with_key, text| {
                let middle = with_key.partition_point(|(_, other)| *other < text);
                let start = middle.saturating_sub(NEIGHBOURS / 2);
                start..(start + NEIGHBOURS).min(with_key.len())
            }));
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

/// Pairs of a text of `asking` and one of `asked`; `near` chooses among those with one key.
fn pairs(
    asking: &Group,
    asked: &Group,
    near: impl Fn(&[(u64, u32)], u32) -> Range<usize> + Sync,
) -> Vec<[usize; 2]> {
    let near = &near;
    let sizes: HashMap<u32, usize> = asked.texts.iter().copied().collect();
    let sizes = &sizes;
    let met = met(asking, asked);
    asking
        .texts
        .par_iter()
        .zip(met)
        .flat_map_iter(|((text, own), met)| {
            let mut others: Vec<u32> = Vec::new();
            for run in met {
                let with_key = &asked.postings[run];
                others.extend(with_key[near(with_key, *text)].iter().map(|(_, other)| other));
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
            let text = *text;
            best.into_iter()
                .map(move |(_, other)| [other.min(text) as usize, other.max(text) as usize])
        })
        .collect()
}

/// For each text of `asking`, where the postings of `asked` have its keys. Both lists of
/// postings are gone through once, side by side; to search for every key takes far longer.
fn met(asking: &Group, asked: &Group) -> Vec<Vec<Range<usize>>> {
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
        for (_, text) in same.iter().filter(|_| leads) {
            met[at[text]].push(run.clone());
        }
        start = run.start;
    }
    met
}
