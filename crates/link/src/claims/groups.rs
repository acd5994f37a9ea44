//! Tellings in groups: joined two groups at a time, never where a person keeps them apart.

use super::judged::Judgements;
use std::collections::{BTreeMap, HashMap};

/// Tellings in groups; a group is known by its first telling.
pub struct Groups<'j> {
    judgements: &'j Judgements,
    group_of: HashMap<usize, usize>,
    members: BTreeMap<usize, Vec<usize>>,
}

impl<'j> Groups<'j> {
    /// Each alone.
    pub fn of(tellings: &[usize], judgements: &'j Judgements) -> Self {
        Self {
            judgements,
            group_of: tellings.iter().map(|&telling| (telling, telling)).collect(),
            members: tellings.iter().map(|&telling| (telling, vec![telling])).collect(),
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

    /// Makes two groups one.
    pub fn join(&mut self, one: usize, two: usize) {
        let (first, gone) = (one.min(two), one.max(two));
        let moved = self.members.remove(&gone).unwrap_or_default();
        for &member in &moved {
            self.group_of.insert(member, first);
        }
        self.members.entry(first).or_default().extend(moved);
    }

    /// All groups, by their first telling.
    pub fn all(self) -> Vec<Vec<usize>> {
        self.members.into_values().collect()
    }
}

/// Tellings that all answer one question: one group, or as many as a person told apart.
pub fn of_one_question(tellings: &[usize], judgements: &Judgements) -> Vec<Vec<usize>> {
    let mut groups = Groups::of(tellings, judgements);
    let mut parts: Vec<usize> = Vec::new();
    for &telling in tellings {
        match parts.iter().find(|&&part| !groups.kept_apart(part, telling)) {
            Some(&part) => groups.join(part, telling),
            None => parts.push(telling),
        }
    }
    groups.all()
}
