//! Events: tellings joined one pair at a time, the most alike first. What forbids a join
//! forbids it among all members of a claim, so two that contradict are never joined through a
//! third.

use super::groups::{Group, Groups};
use super::judged::Judgements;
use super::kin::Kinship;
use super::likeness::{forbids, likeness};
use super::numbers;
use super::telling::Telling;
use crate::number;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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

/// The least log-odds for a join within a report.
const LEAST_WITHIN: f64 = 3.0;

/// The same of two reports.
const LEAST: f64 = 0.1;

/// The same where one of them tells few events, so that nothing can be held against it.
const LEAST_OF_FEW: f64 = 0.6;

/// What it counts by how much two clauses are more like each other than like all others of the two
/// reports: however differently two reporters put it, nothing else there can be it.
const OF_RIVALS: f64 = 0.25;

/// What nothing ties is so unlike.
const UNLIKE: f64 = -2.0;

/// A report that tells fewer events has a best one by chance.
const MANY: usize = 6;

/// More like or less like than this is all the same.
const FAR: f64 = 3.0;

/// The least that all tellings of two groups must have on average: two clauses of one event tell
/// different parts of it, and a third ties them.
const ON_AVERAGE: f64 = -0.8;

/// Groups tellings of events that are of one event; each group and all groups in order.
pub fn groups(
    tellings: &[Telling<'_>],
    events: &[usize],
    kinship: &Kinship,
    judgements: &Judgements,
) -> Vec<Group> {
    let alike: Vec<(usize, usize, f64)> = candidates(tellings, events)
        .into_iter()
        .filter(|&(a, b)| !forbids(&tellings[a], &tellings[b], kinship))
        .map(|(a, b)| (a, b, likeness(&tellings[a], &tellings[b], kinship)))
        .collect();
    let rivals = Rivals::of(tellings, events, &alike);
    let mut pairs: Vec<Proposed> =
        alike.into_iter().map(|(a, b, alike)| rivals.propose(tellings, a, b, alike)).collect();
    pairs.retain(|pair| pair.lead >= 0.0);
    pairs.sort_by(|one, two| {
        two.lead.total_cmp(&one.lead).then_with(|| (one.a, one.b).cmp(&(two.a, two.b)))
    });
    let mut groups = Groups::of(events, judgements);
    // Two groups that may not join are not asked again until one of them has grown, or less will
    // do.
    let mut asked = BTreeSet::new();
    for pair in pairs {
        let (one, two) = (groups.group_of(pair.a), groups.group_of(pair.b));
        if one == two || !asked.insert((groups.sized(one), groups.sized(two))) {
            continue;
        }
        if !groups.kept_apart(one, two) && may_join(&groups, tellings, [one, two], kinship) {
            let are_of_two = tellings[pair.a].at != tellings[pair.b].at;
            groups.join(one, two, are_of_two.then_some(pair.lead));
        }
    }
    groups.all()
}

/// Two tellings that are to be joined.
struct Proposed {
    a: usize,
    b: usize,
    /// By how much they are more alike than they must be.
    lead: f64,
}

/// How alike each telling is to those that it is most like in each other report.
struct Rivals {
    /// The most and the second most.
    best: HashMap<(usize, usize), [f64; 2]>,
    /// How many events each report tells.
    told: HashMap<usize, usize>,
}

impl Rivals {
    fn of(tellings: &[Telling<'_>], events: &[usize], alike: &[(usize, usize, f64)]) -> Self {
        let mut best: HashMap<(usize, usize), [f64; 2]> = HashMap::new();
        for &(a, b, alike) in alike {
            for (one, two) in [(a, b), (b, a)] {
                let [most, next] = best.entry((one, tellings[two].at)).or_insert([UNLIKE; 2]);
                *next = next.max(alike.min(*most));
                *most = most.max(alike);
            }
        }
        let mut told: HashMap<usize, usize> = HashMap::new();
        for &event in events {
            *told.entry(tellings[event].at).or_default() += 1;
        }
        Self { best, told }
    }

    fn propose(&self, tellings: &[Telling<'_>], a: usize, b: usize, alike: f64) -> Proposed {
        if tellings[a].at == tellings[b].at {
            return Proposed { a, b, lead: alike - LEAST_WITHIN };
        }
        // Without dates nothing sets one occasion apart from the next, and the likest of a report
        // is easily another: what the two clauses have must then speak for one event by itself.
        let undated = [a, b].iter().any(|&one| tellings[one].teller.day.is_none());
        if undated && alike < 0.0 {
            return Proposed { a, b, lead: alike };
        }
        let lead = [(a, b), (b, a)].map(|(one, two)| self.lead(tellings, one, two, alike));
        let few = [a, b].iter().any(|&one| self.tells_few(tellings[one].at));
        let least = if few { LEAST_OF_FEW } else { LEAST };
        Proposed { a, b, lead: alike + OF_RIVALS * (lead[0] + lead[1]) - least }
    }

    /// By how much the other is more like the one than anything else in its report is, or less.
    fn lead(&self, tellings: &[Telling<'_>], one: usize, other: usize, alike: f64) -> f64 {
        let report = tellings[other].at;
        let [most, next] = self.best[&(one, report)];
        let rival = if alike >= most { next } else { most };
        let most = if self.tells_few(report) { 0.0 } else { FAR };
        (alike - rival).clamp(-FAR, most)
    }

    fn tells_few(&self, report: usize) -> bool {
        self.told[&report] < MANY
    }
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
        let is_of_words = matches!(*kind, WORD | FIELD);
        if is_of_words && alike.len() > RARE {
            continue;
        }
        let neighbours = if is_of_words { NEIGHBOURS_BY_WORD } else { NEIGHBOURS };
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

/// The kind of key that is a field of words.
const FIELD: u8 = 10;

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
    for who in telling.everyone() {
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
    keys.extend(telling.fields.concepts().map(|field| (None, FIELD, field)));
    keys.extend(telling.gist.concepts().map(|concept| (None, WORD, concept)));
    keys
}

/// Nothing forbids that the two groups are of one event, and they are as alike on average as they
/// must be.
fn may_join(
    groups: &Groups<'_>,
    tellings: &[Telling<'_>],
    [one, two]: [usize; 2],
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
    // Two alone are as alike as their proposal says.
    count < 2 || sum / number(count) >= ON_AVERAGE
}
