//! Which names of a report are one bearer's.
//!
//! In this order: the same words; introductions; fuller names of persons; initials and short
//! forms of bodies; single words that a full name ends with. Whatever could be two stays open.

use crate::bodies::{is_initials, is_short_form, may_be_one};
use crate::fold::consonants;
use crate::groups::{Groups, Growing};
use crate::introductions::Introduced;
use crate::kinds::Evidence;
use crate::named::Named;
use crate::persons::{given_name_of, same_person, short_for};
use record::{GroupReason, MentionKind};
use std::collections::{BTreeMap, HashMap, HashSet};

/// At most so many forms of one block are compared: a report that has more is a list.
const MOST_COMPARED: usize = 24;

/// Groups the names of a report.
pub(crate) fn groups(names: &[Named], introduced: &[Introduced]) -> Groups {
    let forms = Forms::of(names);
    let singles: Vec<Vec<Fit>> = (0..names.len()).map(|at| forms.fitting(names, at)).collect();
    let mut growing = Growing::of_same_words(
        names,
        |at| !singles[at].is_empty(),
        |at| forms.is_outlet_beside_place(&names[at]),
    );
    for intro in introduced {
        growing.join(intro.first, intro.second, GroupReason::Introduced);
    }
    join_fuller_names(&mut growing);
    join_bodies(&mut growing);
    for (at, fitting) in singles.iter().enumerate() {
        join_single(&mut growing, at, fitting);
    }
    growing.finish()
}

/// A full name that a single word may be short for.
#[derive(Clone, Copy, Debug)]
struct Fit {
    full: usize,
    reason: GroupReason,
}

/// The full names of a report by what single words are compared with.
struct Forms<'n> {
    /// First names of each form, by the consonants of their surname.
    surnames: HashMap<Vec<char>, Vec<usize>>,
    /// The same by their given name.
    given: HashMap<&'n str, Vec<usize>>,
    /// What all names of the same words show together.
    evidence: HashMap<&'n [String], Evidence>,
}

impl<'n> Forms<'n> {
    fn of(names: &'n [Named]) -> Self {
        let mut evidence: HashMap<&[String], Evidence> = HashMap::new();
        for name in names {
            evidence.entry(name.form.as_slice()).or_default().join(&name.evidence);
        }
        let mut forms = Self { surnames: HashMap::new(), given: HashMap::new(), evidence };
        let mut seen: HashSet<&[String]> = HashSet::new();
        for (at, name) in names.iter().enumerate() {
            let new = seen.insert(name.form.as_slice());
            let [given, .., surname] = name.form.as_slice() else { continue };
            if !new || !is_person_like(forms.evidence[name.form.as_slice()].kind()) {
                continue;
            }
            for list in [
                forms.surnames.entry(consonants(surname)).or_default(),
                forms.given.entry(given.as_str()).or_default(),
            ] {
                if list.len() < MOST_COMPARED {
                    list.push(at);
                }
            }
        }
        forms
    }

    /// It is called a newspaper here, and names a place elsewhere
    /// (golden `en-newspaper-named-like-town`).
    fn is_outlet_beside_place(&self, name: &Named) -> bool {
        name.evidence.weight(MentionKind::Outlet) > 0
            && name.evidence.weight(MentionKind::Place) == 0
            && self.evidence[name.form.as_slice()].weight(MentionKind::Place) > 0
    }

    /// The full names that the single word at `at` may stand for, in order.
    fn fitting(&self, names: &[Named], at: usize) -> Vec<Fit> {
        let [word] = names[at].form.as_slice() else { return Vec::new() };
        let own = &self.evidence[names[at].form.as_slice()];
        let other_kind =
            !is_person_like(own.kind()) && own.weight(MentionKind::Person) == 0 && !own.is_unsaid();
        if other_kind || names[at].level.is_some() {
            return Vec::new();
        }
        let by_surname = self.surnames.get(&consonants(word)).into_iter().flatten();
        let mut fits: Vec<Fit> = by_surname
            .filter_map(|&full| Some(Fit { full, reason: short_for(word, &names[full].form)? }))
            .collect();
        if fits.iter().any(|fit| fit.reason == GroupReason::Surname) {
            fits.retain(|fit| fit.reason == GroupReason::Surname);
        }
        if fits.is_empty() && own.weight(MentionKind::Place) == 0 {
            let by_given = self.given.get(word.as_str()).into_iter().flatten();
            let full = by_given.filter(|&&full| given_name_of(word, &names[full].form));
            fits = full.map(|&full| Fit { full, reason: GroupReason::FullerName }).collect();
        }
        fits
    }
}

fn is_person_like(kind: MentionKind) -> bool {
    matches!(kind, MentionKind::Person | MentionKind::Other)
}

/// "al-Tamruni" is whoever of that surname was named before; with two of them it stays open
/// (golden `en-two-of-one-surname`).
fn join_single(growing: &mut Growing<'_>, at: usize, fitting: &[Fit]) {
    let before: Vec<Fit> = fitting.iter().copied().filter(|fit| fit.full < at).collect();
    let fitting = if before.is_empty() { fitting } else { &before };
    let Some(first) = fitting.first() else { return };
    let group = growing.group_of(first.full);
    if fitting.iter().all(|fit| growing.group_of(fit.full) == group) {
        growing.join(at, first.full, first.reason);
    } else if growing.forms(growing.group_of(at)).len() < 2 {
        growing.leave_open(at);
    }
}

/// "Lena Orr" and "Lena Maria Orr", where no third name fits either.
fn join_fuller_names(growing: &mut Growing<'_>) {
    let mut found: BTreeMap<usize, Vec<(usize, GroupReason)>> = BTreeMap::new();
    for block in person_blocks(growing).values() {
        for (at, &one) in block.iter().enumerate() {
            for &other in &block[at + 1..] {
                let (a, b) = (&growing.names[one].form, &growing.names[other].form);
                if let Some(reason) = same_person(a, b) {
                    found.entry(one).or_default().push((other, reason));
                    found.entry(other).or_default().push((one, reason));
                }
            }
        }
    }
    for (one, others) in &found {
        // "L. Orr" fits "Lena Orr" and "Louis Orr", and is neither's.
        let all_agree = others.windows(2).all(|pair| {
            let (a, b) = (&growing.names[pair[0].0].form, &growing.names[pair[1].0].form);
            a == b || same_person(a, b).is_some()
        });
        for &(other, reason) in others.iter().filter(|_| all_agree) {
            if fits(growing, *one, other) {
                growing.join(*one, other, reason);
            }
        }
    }
}

/// Full names of persons that are worth comparing: the same consonants at the end, or the same
/// beginning.
fn person_blocks(growing: &Growing<'_>) -> BTreeMap<Vec<char>, Vec<usize>> {
    let mut blocks: BTreeMap<Vec<char>, Vec<usize>> = BTreeMap::new();
    for group in 0..growing.len() {
        for &name in growing.forms(group) {
            let [given, .., surname] = growing.names[name].form.as_slice() else { continue };
            if growing.kind_of(name) != MentionKind::Person {
                continue;
            }
            let beginning: Vec<char> = "^".chars().chain(given.chars()).collect();
            for key in [consonants(surname), beginning] {
                let block = blocks.entry(key).or_default();
                if block.len() < MOST_COMPARED && !block.contains(&name) {
                    block.push(name);
                }
            }
        }
    }
    blocks
}

/// No full name of the one group speaks against one of the other with the same surname.
fn fits(growing: &Growing<'_>, one: usize, other: usize) -> bool {
    let forms = |name: usize| growing.forms(growing.group_of(name)).iter();
    let form = |name: &usize| growing.names[*name].form.as_slice();
    forms(one).map(form).all(|a| {
        forms(other).map(form).all(|b| {
            a.len() < 2
                || b.len() < 2
                || a.last() != b.last()
                || a == b
                || same_person(a, b).is_some()
        })
    })
}

/// Initials and short forms, where exactly one longer name fits.
fn join_bodies(growing: &mut Growing<'_>) {
    let longer = Longer::of(growing);
    for group in 0..growing.len() {
        let Some(&short) = growing.forms(group).first() else { continue };
        let mut fitting: Vec<(usize, GroupReason)> = Vec::new();
        for long in longer.candidates(growing, short) {
            if let Some(reason) = is_short_for(growing, short, long) {
                let same = |(other, _): &(usize, GroupReason)| {
                    growing.group_of(*other) == growing.group_of(long)
                };
                if !fitting.iter().any(same) {
                    fitting.push((long, reason));
                }
            }
        }
        if let [(long, reason)] = fitting[..] {
            growing.join(short, long, reason);
        }
    }
}

/// Longer names by what a short one shows of them.
struct Longer {
    initials: HashMap<String, Vec<usize>>,
    ends: HashMap<String, Vec<usize>>,
}

impl Longer {
    fn of(growing: &Growing<'_>) -> Self {
        let mut longer = Self { initials: HashMap::new(), ends: HashMap::new() };
        let push = |list: &mut Vec<usize>, name: usize| {
            if list.len() < MOST_COMPARED && list.last() != Some(&name) {
                list.push(name);
            }
        };
        for group in 0..growing.len() {
            for &name in growing.forms(group) {
                let named = &growing.names[name];
                for initials in &named.initials {
                    push(longer.initials.entry(initials.clone()).or_default(), name);
                }
                if let [first, .., last] = named.form.as_slice() {
                    push(longer.ends.entry(first.clone()).or_default(), name);
                    push(longer.ends.entry(last.clone()).or_default(), name);
                }
            }
        }
        longer
    }

    fn candidates(&self, growing: &Growing<'_>, short: usize) -> Vec<usize> {
        let form = &growing.names[short].form;
        let by_initials = form.first().and_then(|word| self.initials.get(word));
        let by_first = form.first().and_then(|word| self.ends.get(word));
        let by_last = form.last().and_then(|word| self.ends.get(word));
        let lists = [by_initials, by_first, by_last];
        let mut all: Vec<usize> = lists.into_iter().flatten().flatten().copied().collect();
        all.retain(|&long| growing.group_of(long) != growing.group_of(short));
        all.sort_unstable();
        all.dedup();
        all
    }
}

fn is_short_for(growing: &Growing<'_>, short: usize, long: usize) -> Option<GroupReason> {
    let (kind, theirs) = (growing.kind_of(short), growing.kind_of(long));
    if theirs == MentionKind::Person || kind == MentionKind::Person && !growing.is_unsaid(short) {
        return None;
    }
    let (few, many) = (&growing.names[short], &growing.names[long]);
    if is_initials(few, many) {
        return Some(GroupReason::Initials);
    }
    let bodies =
        (kind != MentionKind::Place || growing.is_unsaid(short)) && theirs != MentionKind::Place;
    let may_be = may_be_one(kind, theirs) || growing.is_unsaid(short);
    (bodies && may_be && long < short && is_short_form(few, many)).then_some(GroupReason::ShortForm)
}
