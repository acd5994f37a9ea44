//! Events: tellings joined one pair at a time, the most alike first. What forbids a join
//! forbids it among all members of a claim, so two that contradict are never joined through a
//! third.

use super::groups::Groups;
use super::judged::Judgements;
use super::kin::Kinship;
use super::likeness::{forbids, likeness};
use super::numbers;
use super::telling::Telling;
use crate::number;
use std::collections::{BTreeMap, BTreeSet};

/// Of a group of more tellings, so many are held against another group before a join. They are
/// those that joined first.
const HELD_AGAINST: usize = 24;

/// Of tellings that share a key, each is held against so many behind it. What many tell hangs
/// together through its neighbours.
const NEIGHBOURS: usize = 24;

/// The same of a word, of which every telling has many.
const NEIGHBOURS_BY_WORD: usize = 8;

/// A word that more tellings have says nothing.
const RARE: usize = 40;

/// The least log-odds for a join.
const LEAST: f64 = 0.0;

/// The least that all tellings of two groups must have on average: two clauses of one event tell
/// different parts of it, and a third ties them.
const ON_AVERAGE: f64 = -0.4;

/// Groups tellings of events that are of one event; each group and all groups in order.
pub fn groups(
    tellings: &[Telling<'_>],
    events: &[usize],
    kinship: &Kinship,
    judgements: &Judgements,
) -> Vec<Vec<usize>> {
    let mut pairs: Vec<(usize, usize, f64)> = candidates(tellings, events)
        .into_iter()
        .filter(|&(a, b)| !forbids(&tellings[a], &tellings[b], kinship))
        .map(|(a, b)| (a, b, likeness(&tellings[a], &tellings[b], kinship)))
        .filter(|(.., alike)| *alike >= LEAST)
        .collect();
    pairs.sort_by(|one, two| {
        two.2.total_cmp(&one.2).then_with(|| (one.0, one.1).cmp(&(two.0, two.1)))
    });
    let mut groups = Groups::of(events, judgements);
    // Two groups that may not join are not asked again until one of them has grown.
    let mut asked = BTreeSet::new();
    for (a, b, _) in pairs {
        let (one, two) = (groups.group_of(a), groups.group_of(b));
        if one == two || !asked.insert((groups.sized(one), groups.sized(two))) {
            continue;
        }
        if !groups.kept_apart(one, two) && may_join(&groups, tellings, one, two, kinship) {
            groups.join(one, two);
        }
    }
    groups.all()
}

/// Pairs that share something: a name, a place, a number, a word that few have.
fn candidates(tellings: &[Telling<'_>], events: &[usize]) -> Vec<(usize, usize)> {
    let mut by_key: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for &event in events {
        for key in keys(&tellings[event]) {
            by_key.entry(key).or_default().push(event);
        }
    }
    let mut pairs = Vec::new();
    for ((_, kind, _), alike) in &by_key {
        if *kind == WORD && alike.len() > RARE {
            continue;
        }
        let neighbours = if *kind == WORD { NEIGHBOURS_BY_WORD } else { NEIGHBOURS };
        for (at, &one) in alike.iter().enumerate() {
            pairs.extend(alike[at + 1..].iter().take(neighbours).map(|&two| (one, two)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// What two tellings of one event share, beside the family.
type Key = (Option<super::telling::Family>, u8, u64);

/// The kind of key that is a word of the clause.
const WORD: u8 = 6;

/// The kind of key that is a meaning of the verb or noun.
const MEANING: u8 = 7;

/// The kind of key that all have who tell why something happened.
const WHY: u8 = 8;

/// The kind of key that is a number of what is counted.
const COUNT: u8 = 9;

fn keys(telling: &Telling<'_>) -> BTreeSet<Key> {
    let mut keys = BTreeSet::new();
    let family = telling.family;
    let mut add = |kind: u8, what: &dyn std::fmt::Display| {
        let text = what.to_string();
        // Words of one meaning and counts of one thing are of one event whatever the family.
        let family = (!matches!(kind, MEANING | COUNT)).then_some(family);
        keys.insert((family, kind, super::telling::number(&text, usize::MAX)));
    };
    for who in telling.agents.iter().chain(&telling.patients) {
        who.actor().iter().for_each(|actor| add(0, actor));
        who.means.iter().for_each(|meaning| add(1, meaning));
        who.lands.iter().for_each(|land| add(2, land));
    }
    for place in telling.site.into_iter().chain(telling.origin()) {
        place.actor.iter().for_each(|actor| add(0, actor));
        if let Some(spot) = &place.place {
            add(3, &spot.name);
            spot.within.iter().for_each(|area| add(3, area));
        }
    }
    for meaning in telling.senses {
        add(MEANING, meaning);
    }
    if telling.cause.is_some() {
        add(WHY, &"");
    }
    for amount in &telling.told.quantities {
        add(4, &amount.what);
        if let Some(many) = numbers::many(amount) {
            add(COUNT, &many);
        }
    }
    if let Some(days) = telling.days.filter(|days| days.is_day) {
        add(5, &days.from);
    }
    keys.extend(telling.gist.concepts().map(|concept| (None, WORD, concept)));
    keys
}

/// Nothing forbids that the two groups are of one event, and they are alike on average.
fn may_join(
    groups: &Groups<'_>,
    tellings: &[Telling<'_>],
    one: usize,
    two: usize,
    kinship: &Kinship,
) -> bool {
    let held = |group: usize| groups.members(group).iter().take(HELD_AGAINST);
    let mut sum = 0.0;
    let mut count = 0;
    for &a in held(one) {
        for &b in held(two) {
            if forbids(&tellings[a], &tellings[b], kinship) {
                return false;
            }
            // What tells a cause has little in common with what tells the deed.
            if tellings[a].cause.is_none() && tellings[b].cause.is_none() {
                sum += likeness(&tellings[a], &tellings[b], kinship);
                count += 1;
            }
        }
    }
    count == 0 || sum / number(count) >= ON_AVERAGE
}
