//! Groups in different languages that tell one story.

use super::likeness::{Likeness, of_days_apart, product};
use crate::dependence::Text;
use record::Language;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A group of reports in one language.
struct Group {
    first: usize,
    language: Language,
    /// The names of all its reports together, of length 1.
    names: Vec<(u64, f64)>,
    /// The first and the last day on which they were published, where known.
    days: Option<(i32, i32)>,
}

impl Group {
    /// How much two groups are alike by their names and days, 0 to 1.
    fn likeness(&self, other: &Self) -> f64 {
        let days = self.days.zip(other.days);
        let apart = days.map_or(0, |((first, last), (from, until))| {
            u32::try_from(first.max(from).saturating_sub(last.min(until))).unwrap_or(0)
        });
        product(&self.names, &other.names) * of_days_apart(apart)
    }
}

/// A television of 43 inches and a tower of 43 metres are two stories: one name or number that
/// both have is chance, two are a reason to compare.
fn share_enough(one: &[(u64, f64)], other: &[(u64, f64)]) -> bool {
    const ENOUGH: usize = 2;
    let is_shared = |name: u64| other.binary_search_by_key(&name, |(name, _)| *name).is_ok();
    one.iter().filter(|(name, _)| is_shared(*name)).nth(ENOUGH - 1).is_some()
}

/// Joins groups of reports across languages, the most alike first. Two groups of one language
/// were found to be two stories: they come into one by way of another language only when their
/// names too are half as alike.
///
/// `story` gives for each text the least text of its group; so does the result.
pub fn languages(
    texts: &[Text],
    likeness: &Likeness<'_>,
    mut story: Vec<usize>,
    least: f64,
) -> Vec<usize> {
    let groups = groups(texts, likeness, &story);
    let mut pairs: Vec<(f64, usize, usize)> = candidates(&groups)
        .into_iter()
        .filter(|&(a, b)| groups[a].language != groups[b].language)
        .filter(|&(a, b)| share_enough(&groups[a].names, &groups[b].names))
        .map(|(a, b)| (groups[a].likeness(&groups[b]), a, b))
        .filter(|(alike, ..)| *alike >= least)
        .collect();
    pairs.sort_by(|(a, x, y), (b, v, w)| b.total_cmp(a).then((x, y).cmp(&(v, w))));
    let mut joined: Vec<usize> = (0..groups.len()).collect();
    let mut members: Vec<Vec<usize>> = (0..groups.len()).map(|group| vec![group]).collect();
    for (_, a, b) in pairs {
        let (a, b) = (joined[a].min(joined[b]), joined[a].max(joined[b]));
        let are_apart = |&one: &usize, &other: &usize| {
            groups[one].language == groups[other].language
                && product(&groups[one].names, &groups[other].names) < least / 2.0
        };
        let apart = members[a].iter().any(|one| members[b].iter().any(|two| are_apart(one, two)));
        if a != b && !apart {
            let more = std::mem::take(&mut members[b]);
            for &group in &more {
                joined[group] = a;
            }
            members[a].extend(more);
        }
    }
    let first: HashMap<usize, usize> =
        groups.iter().zip(joined).map(|(group, into)| (group.first, groups[into].first)).collect();
    for group in &mut story {
        *group = first[group];
    }
    story
}

/// The groups by their first report.
fn groups(texts: &[Text], likeness: &Likeness<'_>, story: &[usize]) -> Vec<Group> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (text, &first) in story.iter().enumerate() {
        members.entry(first).or_default().push(text);
    }
    let group = |(first, members): (usize, Vec<usize>)| {
        let mut names: BTreeMap<u64, f64> = BTreeMap::new();
        for (name, weight) in members.iter().flat_map(|&text| likeness.names(text)) {
            *names.entry(*name).or_default() += weight;
        }
        let length = names.values().map(|weight| weight * weight).sum::<f64>().sqrt();
        let names = names.into_iter().map(|(name, weight)| (name, weight / length)).collect();
        let days = members.iter().filter_map(|&text| likeness.day(text));
        let days = days.clone().min().zip(days.max());
        Group { first, language: texts[first].language, names, days }
    };
    members.into_iter().map(group).collect()
}

/// Pairs of groups that share a name which few groups have.
fn candidates(groups: &[Group]) -> BTreeSet<(usize, usize)> {
    /// A name in more groups than this does not tell one from another.
    const RARE: usize = 24;
    let mut with_name: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        group.names.iter().for_each(|(name, _)| with_name.entry(*name).or_default().push(at));
    }
    let mut pairs = BTreeSet::new();
    for with_name in with_name.values().filter(|groups| groups.len() <= RARE) {
        for (place, &b) in with_name.iter().enumerate() {
            pairs.extend(with_name[..place].iter().map(|&a| (a, b)));
        }
    }
    pairs
}
