//! How the bearers of a report stand to one another, as far as its words say so.
//!
//! `phrases` has what may stand between two names; `offices` reads leaders and members from what
//! people are called; `listing` who put whom on a list. What a relation is said by, and when, is
//! found by `finish`. No relation is guessed from names that merely stand together.

mod finish;
pub(crate) use finish::Sponsors;
mod listing;
mod offices;
mod phrases;

use crate::bodies::is_body;
use crate::groups::Groups;
use crate::lexicon::small;
use crate::named::Named;
use crate::text::Words;
use crate::ties::{FARTHEST, Pair, between};
use phrases::{FREE, Order, bare, changes_nothing, is_over};
use record::{Annotated, MentionKind, Relationship, RelationshipKind, Statements};
use std::collections::HashSet;
use std::ops::Range;

/// A relation before its sponsor and date are known.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Draft {
    kind: RelationshipKind,
    subject: usize,
    object: usize,
    /// The words that say it.
    words: Range<usize>,
    negated: bool,
}

/// What the relations are read from.
#[derive(Clone, Copy)]
struct Scene<'a> {
    words: &'a Words<'a>,
    names: &'a [Named],
    /// What each name names, by all that its bearer shows.
    kinds: &'a [MentionKind],
    /// The bearers.
    groups: &'a Groups,
}

/// Every relation of a report, by place.
pub(crate) fn relations(
    words: &Words<'_>,
    names: &[Named],
    kinds: &[MentionKind],
    groups: &Groups,
    annotated: &Annotated,
    statements: &Statements,
) -> Vec<Relationship> {
    let scene = Scene { words, names, kinds, groups };
    let mut drafts = Vec::new();
    for first in 0..names.len() {
        scene.after(first, &mut drafts);
        offices::of(&scene, first, &mut drafts);
        listing::of(&scene, first, &mut drafts);
    }
    let mut seen = HashSet::new();
    drafts.retain(|draft| {
        let different = match (groups.of[draft.subject], groups.of[draft.object]) {
            (Some(one), Some(other)) => one != other,
            _ => draft.subject != draft.object,
        };
        different && seen.insert((draft.kind as usize, draft.subject, draft.object))
    });
    drafts.sort_by_key(|draft| (draft.words.start, draft.words.end, draft.subject, draft.object));
    finish::finish(&scene, drafts, annotated, statements)
}

impl Scene<'_> {
    /// The names behind `first` in its sentence, nearest first, as far as a phrase reaches.
    fn behind(&self, first: usize) -> impl Iterator<Item = usize> + '_ {
        let (end, sentence) = (self.names[first].words.end, self.names[first].sentence);
        (first + 1..self.names.len().min(first + 6)).take_while(move |&second| {
            let other = &self.names[second];
            other.sentence == sentence && other.words.start <= end + FARTHEST
        })
    }

    /// What the words behind a name say of it and of the next name that suits.
    fn after(&self, first: usize, drafts: &mut Vec<Draft>) {
        for second in self.behind(first) {
            let between = between(self.words, self.names, Pair { first, second });
            let Some((kind, order, negated)) = said(behind_aside(&between)) else { continue };
            if !self.is_head(second) {
                continue;
            }
            let resumes = matches!(between[..], [",", verb, ..] if is_finite(verb));
            let near = Some(first).filter(|_| !resumes);
            let far = self.before_clause(first).filter(|_| between.first() == Some(&","));
            for first in near.into_iter().chain(far) {
                let (subject, object) = match order {
                    Order::Straight => (first, second),
                    Order::Reversed => (second, first),
                };
                if self.suits(kind, subject, object) {
                    let words = self.names[first].words.start..self.names[second].words.end;
                    drafts.push(Draft { kind, subject, object, words, negated });
                    return;
                }
            }
            if resumes {
                return;
            }
        }
    }

    /// Another name stands between a place and some words.
    fn names_between(&self, place: record::CleanOffset, words: usize) -> bool {
        let behind =
            self.names.partition_point(|name| self.words.all[name.words.start].span.start < place);
        self.names.get(behind).is_some_and(|name| name.words.start < words)
    }

    /// The name before an inserted clause that a name ends: RSH in "RSH, backed by Lesmia, is
    /// based in Umdara" and in "RSH, led by Abu Dahir, grew out of".
    fn before_clause(&self, name: usize) -> Option<usize> {
        let behind = |other: usize, ahead: usize| {
            let name = &self.names[other].words;
            self.words.lower(name.start, Some(name.end + ahead))
        };
        (0..name)
            .rev()
            .take(4)
            .take_while(|&other| self.names[other].sentence == self.names[name].sentence)
            // "Rumat al-Shuhub (RSH), which Lesmia backs, is": golden/mention/en-leaders.
            .find(|&other| {
                behind(other, 0) == "," || behind(other, 0) == ")" && behind(other, 1) == ","
            })
    }

    /// "led by Moscow's envoy": the name is only the owner of who is meant.
    fn is_head(&self, name: usize) -> bool {
        let end = self.names[name].words.end;
        let next = self.words.lower(end - 1, Some(end));
        !matches!(next, "'s" | "'" | "’") && !next.starts_with('-')
    }

    /// It may be a body: it is one, or nobody but the finder of names says that it is none.
    fn may_be_body(&self, name: usize) -> bool {
        let unsaid = self.groups.of[name].is_some_and(|group| self.groups.unsaid[group]);
        is_body(self.kinds[name]) || self.kinds[name] == MentionKind::Other || unsaid
    }

    /// Whether what two names name can stand in a relation at all.
    fn suits(&self, kind: RelationshipKind, subject: usize, object: usize) -> bool {
        use MentionKind::{Organisation, Person, Place, State};
        let (one, two) = (self.kinds[subject], self.kinds[object]);
        let bodies = self.may_be_body(subject) && self.may_be_body(object);
        match kind {
            RelationshipKind::Leads => one == Person && two != Person,
            RelationshipKind::MemberOf => one != Place && self.may_be_body(object) && two != Person,
            RelationshipKind::PartOf => {
                let said = is_body(one) || is_body(two);
                bodies && said || one == Place && two == Place
            }
            RelationshipKind::Formerly => bodies || one == Place && two == Place,
            RelationshipKind::AffiliatedWith => {
                (one == Person || self.may_be_body(subject)) && two != Place
            }
            RelationshipKind::BackedBy => {
                one == Person || self.may_be_body(subject) || self.names[subject].acts
            }
            RelationshipKind::BasedIn => {
                (one == Person || self.may_be_body(subject)) && two == Place
            }
            RelationshipKind::DesignatedBy => {
                let listed = one == Person || self.may_be_body(subject);
                listed && matches!(two, State | Place | Organisation)
            }
        }
    }
}

/// What goes on behind an inserted clause: "is a branch of" of ", listed on Tuesday, is a branch
/// of". All of it where none is inserted.
fn behind_aside<'a, 'w>(between: &'a [&'w str]) -> &'a [&'w str] {
    let opens = matches!(between, [",", ..] | [")", ",", ..]);
    let comma = (2..between.len().saturating_sub(1))
        .rev()
        .find(|&at| between[at] == "," && is_finite(between[at + 1]));
    match comma.filter(|_| opens) {
        Some(comma) => &between[comma..],
        None => between,
    }
}

/// A verb that goes on with a sentence after an inserted clause.
fn is_finite(word: &str) -> bool {
    matches!(
        word,
        "is" | "was"
            | "are"
            | "were"
            | "has"
            | "had"
            | "have"
            | "est"
            | "était"
            | "sont"
            | "a"
            | "avait"
            | "ont"
    )
}

/// The relation that the words between two names state, and whether it is denied or over.
fn said(between: &[&str]) -> Option<(RelationshipKind, Order, bool)> {
    if between.iter().any(|word| matches!(*word, ";" | ":" | "." | "?" | "!")) {
        return None;
    }
    let all: Vec<&str> = between.iter().map(|word| bare(word)).collect();
    let kept: Vec<&str> = all.iter().copied().filter(|word| !changes_nothing(word)).collect();
    let denied = between.iter().any(|word| small::denies(word));
    let fit = |kept: &[&str]| {
        let fits = phrases::opening(kept).filter_map(|(phrase, kind, order)| {
            let count = begins_loosely(kept, phrase)?;
            is_description(&kept[count..]).then_some((count, *kind, *order))
        });
        fits.max_by_key(|(count, ..)| *count)
    };
    let over = kept.first().is_some_and(|word| is_over(word));
    let without = if over { &kept[1..] } else { &kept[..] };
    let now = fit(without).filter(|(_, kind, _)| *kind != RelationshipKind::Formerly);
    match (fit(&kept), now) {
        (Some((_, RelationshipKind::Formerly, order)), _) => {
            Some((RelationshipKind::Formerly, order, denied))
        }
        (_, Some((_, kind, order))) => Some((kind, order, denied || over)),
        (Some((_, kind, order)), None) => Some((kind, order, denied)),
        (None, None) => None,
    }
}

/// What may stand between the phrase and the name it is about: "the veteran militant".
fn is_description(rest: &[&str]) -> bool {
    rest.len() <= 6
        && !rest
            .iter()
            .any(|word| small::is_tie(word) && !small::is_of(word) || word.starts_with('-'))
        && rest.iter().filter(|word| small::is_of(word)).count() <= 1
        && rest.last().is_none_or(|word| *word != "'s")
}

/// `words` begin with a phrase in which `*` is up to two words; gives how many it takes.
fn begins_loosely(words: &[&str], phrase: &str) -> Option<usize> {
    let mut at = 0;
    let mut free = 0;
    for part in phrase.split(' ') {
        if part == "*" {
            free = FREE;
            continue;
        }
        let reach = words.len().min(at + free + 1);
        let found = (at..reach).find(|&here| words[here] == part)?;
        at = found + 1;
        free = 0;
    }
    Some(at)
}
