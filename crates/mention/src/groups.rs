//! Names put into groups, one a bearer, with the reason for each.
//!
//! `joins` decides; here is only what a group is, and how its names hang together.

use crate::kinds::Evidence;
use crate::named::Named;
use record::{GroupReason, MentionKind};
use std::collections::{HashMap, VecDeque};

/// The grouping of the names of a report.
#[derive(Debug)]
pub(crate) struct Groups {
    /// For each name its group by number, in the order of first names; `None` when undecided.
    pub(crate) of: Vec<Option<usize>>,
    /// For each name why, and through which other name.
    pub(crate) because: Vec<(GroupReason, Option<usize>)>,
    /// For each group what it is.
    pub(crate) kinds: Vec<MentionKind>,
    /// For each group whether only the finder of names says what it is.
    pub(crate) unsaid: Vec<bool>,
}

/// Groups while they grow. A group that was put into another has no names left.
pub(crate) struct Growing<'n> {
    pub(crate) names: &'n [Named],
    group_of: Vec<usize>,
    groups: Vec<Group>,
    edges: Vec<Edge>,
    undecided: Vec<bool>,
}

#[derive(Clone, Default, Debug)]
struct Group {
    names: Vec<usize>,
    /// Its first name of each form.
    forms: Vec<usize>,
    evidence: Evidence,
}

/// Two names that are one bearer's.
#[derive(Clone, Copy, Debug)]
struct Edge {
    one: usize,
    other: usize,
    reason: GroupReason,
}

impl<'n> Growing<'n> {
    /// A group for each form; names that are `loose` have each a group of their own.
    ///
    /// `sense` tells two senses of one form apart: the newspaper Umdara and the town.
    pub(crate) fn of_same_words(
        names: &'n [Named],
        loose: impl Fn(usize) -> bool,
        sense: impl Fn(usize) -> bool,
    ) -> Self {
        let mut by_key: HashMap<_, usize> = HashMap::new();
        let mut growing = Self {
            names,
            group_of: Vec::with_capacity(names.len()),
            groups: Vec::new(),
            edges: Vec::new(),
            undecided: vec![false; names.len()],
        };
        for (at, name) in names.iter().enumerate() {
            let next = growing.groups.len();
            let group = if loose(at) {
                next
            } else {
                *by_key.entry((name.key(), sense(at))).or_insert(next)
            };
            if group == next {
                growing.groups.push(Group { forms: vec![at], ..Group::default() });
            } else {
                let first = growing.groups[group].names[0];
                growing.edges.push(Edge { one: first, other: at, reason: GroupReason::SameWords });
            }
            growing.groups[group].names.push(at);
            growing.groups[group].evidence.join(&name.evidence);
            growing.group_of.push(group);
        }
        growing
    }

    /// The group that a name is in now.
    pub(crate) fn group_of(&self, name: usize) -> usize {
        self.group_of[name]
    }

    /// What a name names, by all that its group shows.
    pub(crate) fn kind_of(&self, name: usize) -> MentionKind {
        self.groups[self.group_of[name]].evidence.kind()
    }

    /// No word of the report says what a name names.
    pub(crate) fn is_unsaid(&self, name: usize) -> bool {
        self.groups[self.group_of[name]].evidence.is_unsaid()
    }

    /// The first name of each form of a group; empty for one that was put into another.
    pub(crate) fn forms(&self, group: usize) -> &[usize] {
        &self.groups[group].forms
    }

    /// How many groups there ever were: their numbers are below.
    pub(crate) fn len(&self) -> usize {
        self.groups.len()
    }

    /// Puts the groups of two names together, the smaller into the larger.
    pub(crate) fn join(&mut self, one: usize, other: usize, reason: GroupReason) {
        let (mine, theirs) = (self.group_of[one], self.group_of[other]);
        if mine == theirs {
            return;
        }
        self.edges.push(Edge { one, other, reason });
        let larger = self.groups[mine].names.len() >= self.groups[theirs].names.len();
        let (into, from) = if larger { (mine, theirs) } else { (theirs, mine) };
        let moved = std::mem::take(&mut self.groups[from]);
        for &name in &moved.names {
            self.group_of[name] = into;
        }
        let group = &mut self.groups[into];
        group.evidence.join(&moved.evidence);
        group.names.extend(moved.names);
        for form in moved.forms {
            if group.forms.iter().all(|mine| self.names[*mine].form != self.names[form].form) {
                group.forms.push(form);
            }
        }
    }

    /// Several bearers could be meant by this name; none is chosen.
    pub(crate) fn leave_open(&mut self, name: usize) {
        self.undecided[name] = true;
    }

    /// The reason as it holds for `next`: a full name is no surname of the surname before it.
    fn seen_from(&self, at: usize, next: usize, reason: GroupReason) -> GroupReason {
        let fuller = self.names[next].form.len() > self.names[at].form.len();
        match reason {
            GroupReason::Surname | GroupReason::ShortForm | GroupReason::Initials if fuller => {
                GroupReason::FullerName
            }
            other => other,
        }
    }

    /// Numbers the groups by their first names, and gives each name the shortest way to it.
    pub(crate) fn finish(self) -> Groups {
        let count = self.names.len();
        let mut neighbours: Vec<Vec<(usize, GroupReason)>> = vec![Vec::new(); count];
        for edge in &self.edges {
            neighbours[edge.one].push((edge.other, edge.reason));
            neighbours[edge.other].push((edge.one, edge.reason));
        }
        let mut groups = Groups {
            of: vec![None; count],
            because: vec![(GroupReason::First, None); count],
            kinds: Vec::new(),
            unsaid: Vec::new(),
        };
        for first in 0..count {
            if self.undecided[first] {
                groups.because[first].0 = GroupReason::Undecided;
            } else if groups.of[first].is_none() {
                let number = groups.kinds.len();
                let evidence = &self.groups[self.group_of[first]].evidence;
                groups.kinds.push(evidence.kind());
                groups.unsaid.push(evidence.is_unsaid());
                groups.of[first] = Some(number);
                let mut queue = VecDeque::from([first]);
                while let Some(at) = queue.pop_front() {
                    for &(next, reason) in &neighbours[at] {
                        if groups.of[next].is_none() && !self.undecided[next] {
                            groups.of[next] = Some(number);
                            groups.because[next] = (self.seen_from(at, next, reason), Some(at));
                            queue.push_back(next);
                        }
                    }
                }
            }
        }
        groups
    }
}
