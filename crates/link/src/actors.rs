//! Bearers of many reports in; actors out: which bearers are one, why, and which stay apart.
//!
//! A [`Bearer`] is whom one report treats as one, under all the names that this report gives
//! it: an introduction ("X, also known as Y") has already put two names on one bearer, and
//! that report stands for it. Bearers are joined one pair at a time, the strongest evidence
//! first ([`record::Evidence`]); before a join every name of the one side is held against every name
//! of the other, and a contradiction stops it. So two that contradict each other are never
//! joined through a third.
//!
//! 1. `forms`: each distinct name is read once, and filed under its keys;
//! 2. `evidence`: names under one key are compared, and give proposals;
//! 3. `clusters`: proposals are taken or stopped, the strongest first;
//! 4. `short`: a family name alone, an acronym: joined where only one can be meant.
//!
//! Cost: names that share a key are compared, not all pairs; a million bearers are linked in
//! seconds. The result is the same whatever the order of the bearers and however many threads.
//!
//! Left out on purpose: what the reports say of the bearers, and any table of who is who; what is
//! known of places comes from whoever calls ([`TwoPlaces`]).

mod clusters;
mod evidence;
mod forms;
mod namesakes;
mod short;

use crate::names::NameKind;
use clusters::Clusters;
use forms::Forms;
pub use namesakes::{NEEDED, NameKeys, NameReader, TOUCHED, told};
use record::{Actor, ActorClass, Apart, BearerId, Join, Verdict};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// Whom one report treats as one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bearer {
    /// The same on every run.
    pub id: BearerId,
    /// What it is.
    pub class: ActorClass,
    /// The fullest of its names.
    pub label: String,
    /// Its names in this report, one at least.
    pub names: Vec<String>,
    /// What this report says of it: roles, groups, places, one word or name each.
    pub context: Vec<String>,
}

/// What a person decided on two bearers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Judged {
    /// The one.
    pub a: BearerId,
    /// The other.
    pub b: BearerId,
    /// Whether they are one; undecided keeps the machine from joining them.
    pub verdict: Verdict,
}

/// Who is who over all reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actors {
    /// Every actor, by its first bearer. Each bearer is in one.
    pub all: Vec<Actor>,
    /// Pairs that were looked at and not joined, one for any two actors.
    pub apart: Vec<Apart>,
}

/// How names of a class are compared.
fn names_of(class: ActorClass) -> NameKind {
    match class {
        ActorClass::Person => NameKind::Person,
        ActorClass::Body => NameKind::Group,
        ActorClass::State | ActorClass::Place => NameKind::Place,
    }
}

/// What is known of places: whether two names are those of two of them, however alike they sound.
pub type TwoPlaces<'k> = dyn Fn(&str, &str) -> bool + Sync + 'k;

/// Joins the bearers that are one. Judgements outrank everything else; of two on one pair the
/// later in the list holds.
pub fn link(bearers: &[Bearer], judged: &[Judged]) -> Actors {
    link_by(bearers, judged, &|_, _| false)
}

/// The same with what is known of places: two names that only sound alike are not one place where
/// each is known to be another's.
pub fn link_by(bearers: &[Bearer], judged: &[Judged], are_two: &TwoPlaces<'_>) -> Actors {
    let forms = Forms::of(bearers, judged, are_two);
    let mut clusters = Clusters::new(&forms);
    for (a, b) in forms.judged_same() {
        clusters.join_as_judged(a, b);
    }
    for proposal in evidence::proposals(&forms) {
        clusters.propose(proposal);
    }
    short::resolve(&forms, &mut clusters);
    gather(bearers, &forms, clusters)
}

/// The clusters as actors.
fn gather(bearers: &[Bearer], forms: &Forms<'_>, mut clusters: Clusters<'_>) -> Actors {
    let labels: HashMap<BearerId, &str> =
        bearers.iter().map(|bearer| (bearer.id, bearer.label.as_str())).collect();
    let first = |node: u32| forms.nodes[node as usize].first;
    let mut members: BTreeMap<u32, Vec<BearerId>> = BTreeMap::new();
    for (bearer, node) in bearers.iter().zip(&forms.node_of) {
        members.entry(clusters.root(*node)).or_default().push(bearer.id);
    }
    let mut joins: BTreeMap<u32, Vec<Join>> = BTreeMap::new();
    for (proposal, reasons) in std::mem::take(&mut clusters.joined) {
        let (a, b) = (first(proposal.a), first(proposal.b));
        let join = Join { a: a.min(b), b: a.max(b), evidence: proposal.evidence, reasons };
        joins.entry(clusters.root(proposal.a)).or_default().push(join);
    }
    let mut all: Vec<Actor> = members
        .into_iter()
        .map(|(root, mut bearers)| {
            bearers.sort_unstable();
            let class = forms.nodes[root as usize].class;
            let label = label(bearers.iter().map(|bearer| (labels[bearer], 1)));
            Actor { class, label, bearers, joins: joins.remove(&root).unwrap_or_default() }
        })
        .collect();
    all.sort_by_key(|actor| actor.bearers[0]);
    let mut pairs: BTreeMap<(u32, u32), Apart> = BTreeMap::new();
    for (a, b, verdict, reasons) in std::mem::take(&mut clusters.stopped) {
        let (one, two) = (clusters.root(a), clusters.root(b));
        if one != two {
            let (a, b) = (first(a).min(first(b)), first(a).max(first(b)));
            pairs.entry((one.min(two), one.max(two))).or_insert(Apart { a, b, verdict, reasons });
        }
    }
    let mut apart: Vec<Apart> = pairs.into_values().collect();
    apart.sort_by_key(|pair| (pair.a, pair.b));
    Actors { all, apart }
}

/// The name that most bearers have as their fullest; of several the longest, then the first in
/// the alphabet. `labels` says of how many bearers each is the fullest name.
pub fn label<'l>(labels: impl IntoIterator<Item = (&'l str, usize)>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (label, bearers) in labels {
        *counts.entry(label).or_default() += bearers;
    }
    let best = counts
        .into_iter()
        .max_by_key(|(label, count)| (*count, label.chars().count(), Reverse(*label)));
    best.map(|(label, _)| label.to_owned()).unwrap_or_default()
}
