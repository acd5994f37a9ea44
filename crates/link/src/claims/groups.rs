//! Tellings in groups: joined two groups at a time, never where a person keeps them apart.

use super::judged::Judgements;
use crate::number;
use record::Claim;
use std::collections::{BTreeMap, HashMap};

/// Tellings of one event or state.
pub struct Group {
    /// As indices, in the order in which they joined.
    pub tellings: Vec<usize>,
    /// As [`Claim::sureness`].
    pub sureness: u16,
}

/// Tellings in groups; a group is known by its first telling.
pub struct Groups<'j> {
    judgements: &'j Judgements,
    group_of: HashMap<usize, usize>,
    members: BTreeMap<usize, Vec<usize>>,
    /// By how much the tellings of two reports were more alike than they must be, at each join that
    /// made the group.
    leads: HashMap<usize, Vec<f64>>,
}

impl<'j> Groups<'j> {
    /// Each alone.
    pub fn of(tellings: &[usize], judgements: &'j Judgements) -> Self {
        Self {
            judgements,
            group_of: tellings.iter().map(|&telling| (telling, telling)).collect(),
            members: tellings.iter().map(|&telling| (telling, vec![telling])).collect(),
            leads: HashMap::new(),
        }
    }

    /// The group of a telling.
    pub fn group_of(&self, telling: usize) -> usize {
        self.group_of[&telling]
    }

    /// A group and how many it has.
    pub fn sized(&self, group: usize) -> (usize, usize) {
        (group, self.members[&group].len())
    }

    /// The tellings of a group, in the order in which they joined.
    pub fn members(&self, group: usize) -> &[usize] {
        &self.members[&group]
    }

    /// A person keeps some of the one from some of the other.
    pub fn kept_apart(&self, one: usize, two: usize) -> bool {
        let stands_in = |telling: usize, group| self.group_of.get(&telling) == Some(&group);
        self.judgements.part(|telling| stands_in(telling, one), |telling| stands_in(telling, two))
    }

    /// Makes two groups one, of two reports by a lead.
    pub fn join(&mut self, one: usize, two: usize, lead: Option<f64>) {
        let (first, gone) = (one.min(two), one.max(two));
        let moved = self.members.remove(&gone).unwrap_or_default();
        for &member in &moved {
            self.group_of.insert(member, first);
        }
        self.members.entry(first).or_default().extend(moved);
        let others = self.leads.remove(&gone).unwrap_or_default();
        self.leads.entry(first).or_default().extend(others.into_iter().chain(lead));
    }

    /// All groups, by their first telling.
    pub fn all(self) -> Vec<Group> {
        let Self { members, leads, .. } = self;
        let group = |(first, tellings)| Group {
            tellings,
            sureness: sureness(leads.get(&first).map_or(&[], Vec::as_slice)),
        };
        members.into_iter().map(group).collect()
    }
}

/// The mean of the leads; what joined by none is sure.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped")]
fn sureness(leads: &[f64]) -> u16 {
    const HUNDREDTHS: f64 = 100.0;
    if leads.is_empty() {
        return Claim::SURE;
    }
    let mean = leads.iter().sum::<f64>() / number(leads.len());
    (mean * HUNDREDTHS).clamp(0.0, f64::from(Claim::SURE)) as u16
}

/// Tellings that all answer one question: one group, or as many as a person told apart.
pub fn of_one_question(tellings: &[usize], judgements: &Judgements) -> Vec<Group> {
    let mut groups = Groups::of(tellings, judgements);
    let mut parts: Vec<usize> = Vec::new();
    for &telling in tellings {
        match parts.iter().find(|&&part| !groups.kept_apart(part, telling)) {
            Some(&part) => groups.join(part, telling, None),
            None => parts.push(telling),
        }
    }
    groups.all()
}
