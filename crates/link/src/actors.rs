//! Bearers of many reports in; actors out: which bearers are one, why, and which stay apart.
//!
//! A [`Bearer`] is whom one report treats as one, under all the names that this report gives
//! it: an introduction ("X, also known as Y") has already put two names on one bearer, and
//! that report stands for it. Bearers are joined one pair at a time, the strongest evidence
//! first ([`Evidence`]); before a join every name of the one side is held against every name
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
//! Left out on purpose: what the reports say of the bearers, and any table of who is who.

mod clusters;
mod evidence;
mod forms;
mod short;

use crate::names::{NameKind, Verdict};
use clusters::Clusters;
use forms::Forms;
use std::collections::BTreeMap;
use std::hash::Hash;

/// What can be an id: the same thing has the same one whatever was read before.
pub trait Id: Copy + Ord + Hash + Send + Sync {}
impl<T: Copy + Ord + Hash + Send + Sync> Id for T {}

/// What a bearer is. Two of different classes are never one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Class {
    /// A person.
    Person,
    /// A group, an organisation, an outlet: reports do not agree on which.
    Body,
    /// A state or a part of it, called by its name or its capital.
    State,
    /// A place.
    Place,
}

impl Class {
    /// How names of this class are compared.
    pub fn names(self) -> NameKind {
        match self {
            Self::Person => NameKind::Person,
            Self::Body => NameKind::Group,
            Self::State | Self::Place => NameKind::Place,
        }
    }
}

/// Whom one report treats as one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bearer<I> {
    /// The same on every run.
    pub id: I,
    /// What it is.
    pub class: Class,
    /// Its names in this report, one at least.
    pub names: Vec<String>,
    /// What this report says of it: roles, groups, places, one word or name each.
    pub context: Vec<String>,
}

/// What a person decided on two bearers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Judged<I> {
    /// The one.
    pub a: I,
    /// The other.
    pub b: I,
    /// Whether they are one; undecided keeps the machine from joining them.
    pub verdict: Verdict,
}

/// Why two bearers are one, the strongest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Evidence {
    /// A person said so.
    Judgement,
    /// The same words.
    SameName,
    /// Two spellings or translations of a name.
    Spelling,
    /// The initials of a name.
    Initials,
    /// A short form, and no other in all reports that it could be short for.
    OnlyOne,
    /// A short form, and of those that it could be short for only one fits what is said of it.
    Context,
}

impl Evidence {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Judgement => "judgement",
            Self::SameName => "same-name",
            Self::Spelling => "spelling",
            Self::Initials => "initials",
            Self::OnlyOne => "only-one",
            Self::Context => "context",
        }
    }
}

/// Two bearers that were joined.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Join<I> {
    /// The one.
    pub a: I,
    /// The other.
    pub b: I,
    /// The kind of evidence.
    pub evidence: Evidence,
    /// Why, in words.
    pub reasons: Vec<String>,
}

/// Two bearers that were looked at and not joined.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Apart<I> {
    /// The one.
    pub a: I,
    /// The other.
    pub b: I,
    /// Different, or undecided.
    pub verdict: Verdict,
    /// Why, in words.
    pub reasons: Vec<String>,
}

/// Bearers that are one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor<I> {
    /// What it is.
    pub class: Class,
    /// Its bearers, in the order of their ids.
    pub bearers: Vec<I>,
    /// What joined them, in the order in which it did.
    pub joins: Vec<Join<I>>,
}

/// Who is who over all reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actors<I> {
    /// Every actor, by its first bearer. Each bearer is in one.
    pub all: Vec<Actor<I>>,
    /// Pairs that were looked at and not joined, one for any two actors.
    pub apart: Vec<Apart<I>>,
}

/// Joins the bearers that are one. Judgements outrank everything else; of two on one pair the
/// later in the list holds.
pub fn link<I: Id>(bearers: &[Bearer<I>], judged: &[Judged<I>]) -> Actors<I> {
    let forms = Forms::of(bearers, judged);
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
fn gather<I: Id>(
    bearers: &[Bearer<I>],
    forms: &Forms<I>,
    mut clusters: Clusters<'_, I>,
) -> Actors<I> {
    let first = |node: u32| forms.nodes[node as usize].first;
    let mut members: BTreeMap<u32, Vec<I>> = BTreeMap::new();
    for (bearer, node) in bearers.iter().zip(&forms.node_of) {
        members.entry(clusters.root(*node)).or_default().push(bearer.id);
    }
    let mut joins: BTreeMap<u32, Vec<Join<I>>> = BTreeMap::new();
    for (proposal, reasons) in std::mem::take(&mut clusters.joined) {
        let (a, b) = (first(proposal.a), first(proposal.b));
        let join = Join { a: a.min(b), b: a.max(b), evidence: proposal.evidence, reasons };
        joins.entry(clusters.root(proposal.a)).or_default().push(join);
    }
    let mut all: Vec<Actor<I>> = members
        .into_iter()
        .map(|(root, mut bearers)| {
            bearers.sort_unstable();
            let class = forms.nodes[root as usize].class;
            Actor { class, bearers, joins: joins.remove(&root).unwrap_or_default() }
        })
        .collect();
    all.sort_by_key(|actor| actor.bearers[0]);
    let mut pairs: BTreeMap<(u32, u32), Apart<I>> = BTreeMap::new();
    for (a, b, verdict, reasons) in std::mem::take(&mut clusters.stopped) {
        let (one, two) = (clusters.root(a), clusters.root(b));
        if one != two {
            let (a, b) = (first(a).min(first(b)), first(a).max(first(b)));
            pairs.entry((one.min(two), one.max(two))).or_insert(Apart { a, b, verdict, reasons });
        }
    }
    let mut apart: Vec<Apart<I>> = pairs.into_values().collect();
    apart.sort_by_key(|pair| (pair.a, pair.b));
    Actors { all, apart }
}
