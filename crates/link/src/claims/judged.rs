//! What a person decided on two statements, as the grouping of their tellings has to obey it.
//!
//! A statement may tell of several events. Of two that are not about the same, no telling of the
//! one stands in a claim with one of the other; of two that are, two tellings stand in one claim,
//! and what is not about the same as the one is not about the same as the other. What a person
//! left undecided is left to the words. Where judgements cannot all hold, those that part do.

use super::groups::Group;
use super::kin::Kinship;
use super::likeness::{forbids, likeness};
use super::telling::Telling;
use record::{StatementId, Verdict};
use std::collections::BTreeMap;

/// What a person decided on two statements.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Judged {
    /// The one.
    pub a: StatementId,
    /// The other.
    pub b: StatementId,
    /// Whether they are about the same.
    pub verdict: Verdict,
}

/// The judgements on statements of one story.
pub struct Judgements {
    same: Vec<Same>,
    /// Tellings on the one side and on the other.
    apart: Vec<[Vec<usize>; 2]>,
}

/// Two statements that are about the same.
struct Same {
    /// Every telling of the one with every one of the other, the most alike first.
    pairs: Vec<(usize, usize)>,
    /// All tellings that are judged to be about the same as these.
    all: Vec<usize>,
}

impl Judgements {
    /// What `judged` says of these tellings; of two judgements on one pair the later holds.
    pub fn on(tellings: &[Telling<'_>], judged: &[Judged], kinship: &Kinship) -> Self {
        let mut told: BTreeMap<StatementId, Vec<usize>> = BTreeMap::new();
        if !judged.is_empty() {
            for (at, telling) in tellings.iter().enumerate() {
                if let Some(statement) = telling.statement() {
                    told.entry(statement).or_default().push(at);
                }
            }
        }
        let holding = holding(judged, |statement| told.contains_key(&statement));
        let of = |verdict| holding.iter().filter(move |one| one.verdict == verdict);
        let parted: Vec<&Judged> = of(Verdict::Different).collect();
        let mut sets = Sets::default();
        let same: Vec<&Judged> = of(Verdict::Same).filter(|one| sets.join(one, &parted)).collect();
        let all = |statement| -> Vec<usize> {
            told.iter()
                .filter(|(other, _)| sets.of(**other) == sets.of(statement))
                .flat_map(|(_, tellings)| tellings.iter().copied())
                .collect()
        };
        let most_alike = |one: &Judged| most_alike(tellings, &told[&one.a], &told[&one.b], kinship);
        Self {
            same: same.iter().map(|one| Same { pairs: most_alike(one), all: all(one.a) }).collect(),
            apart: parted.iter().map(|one| [all(one.a), all(one.b)]).collect(),
        }
    }

    /// A person keeps a telling of the one group from a telling of the other.
    pub fn part(&self, in_one: impl Fn(usize) -> bool, in_two: impl Fn(usize) -> bool) -> bool {
        let any = |tellings: &[usize], stands: &dyn Fn(usize) -> bool| {
            tellings.iter().any(|telling| stands(*telling))
        };
        self.apart
            .iter()
            .any(|[a, b]| any(a, &in_one) && any(b, &in_two) || any(a, &in_two) && any(b, &in_one))
    }

    /// Puts claims together in which statements stand that are about the same; where the one
    /// holds what is kept from the other, only those statements.
    pub fn unite<T>(&self, claims: &mut Vec<(T, Group)>) {
        for Same { pairs, all } in &self.same {
            let holds = |at: usize, telling: usize| claims[at].1.tellings.contains(&telling);
            let is_one = |(a, b)| (0..claims.len()).any(|at| holds(at, a) && holds(at, b));
            let of = |telling| (0..claims.len()).find(|&at| holds(at, telling));
            let both = pairs.iter().find_map(|&(a, b)| of(a).zip(of(b)));
            let Some((one, two)) = both.filter(|_| !pairs.iter().copied().any(is_one)) else {
                continue;
            };
            let (first, other) = (one.min(two), one.max(two));
            let moved = if self.part(|at| holds(first, at), |at| holds(other, at)) {
                claims[other].1.tellings.extract_if(.., |telling| all.contains(telling)).collect()
            } else {
                claims.remove(other).1.tellings
            };
            let members = &mut claims[first].1.tellings;
            members.extend(moved);
            members.sort_unstable();
            members.dedup();
        }
    }
}

/// The judgements that hold on statements that are here, in the order in which they were made.
fn holding(judged: &[Judged], is_here: impl Fn(StatementId) -> bool) -> Vec<Judged> {
    let pair = |one: &Judged| [one.a.min(one.b), one.a.max(one.b)];
    let last: BTreeMap<[StatementId; 2], usize> =
        judged.iter().enumerate().map(|(at, one)| (pair(one), at)).collect();
    let holds = |(at, one): &(usize, &Judged)| {
        last[&pair(one)] == *at && is_here(one.a) && is_here(one.b) && one.a != one.b
    };
    judged.iter().enumerate().filter(holds).map(|(_, one)| *one).collect()
}

/// Statements that are about the same, each set known by one of them.
#[derive(Default)]
struct Sets(BTreeMap<StatementId, StatementId>);

impl Sets {
    /// The set of a statement.
    fn of(&self, statement: StatementId) -> StatementId {
        self.0.get(&statement).copied().unwrap_or(statement)
    }

    /// Makes two sets one, unless some of the one are parted from some of the other; says whether
    /// they are one now.
    fn join(&mut self, same: &Judged, parted: &[&Judged]) -> bool {
        let (one, two) = (self.of(same.a), self.of(same.b));
        let is_between = |parted: &&Judged| {
            let sides = [self.of(parted.a), self.of(parted.b)];
            sides == [one, two] || sides == [two, one]
        };
        if parted.iter().any(is_between) {
            return false;
        }
        self.0.values_mut().filter(|set| **set == two).for_each(|set| *set = one);
        self.0.extend([(same.a, one), (same.b, one), (two, one)]);
        true
    }
}

/// Each telling of the one with each of the other, the most alike first.
fn most_alike(
    tellings: &[Telling<'_>],
    a: &[usize],
    b: &[usize],
    kinship: &Kinship,
) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(bool, f64, (usize, usize))> = a
        .iter()
        .flat_map(|&a| b.iter().map(move |&b| (a, b)))
        .map(|(a, b)| {
            let (one, two) = (&tellings[a], &tellings[b]);
            (forbids(one, two, kinship), likeness(one, two, kinship), (a, b))
        })
        .collect();
    pairs.sort_by(|one, two| {
        one.0.cmp(&two.0).then_with(|| two.1.total_cmp(&one.1)).then_with(|| one.2.cmp(&two.2))
    });
    pairs.into_iter().map(|(.., pair)| pair).collect()
}
