//! How two answers to one question stand to each other: a conflict, or only a later toll, a
//! rounder number, another part of it.
//!
//! Precision comes first: what could be read as no conflict is shown as none.

use super::Amount;
use super::answers::{Answer, Said};
use super::causes::Cause;
use super::days;
use super::kin::{Kin, Kinship};
use super::nouns;
use super::numbers::{self, Between, is_toll};
use super::places::{self, Where};
use super::scopes::{scopes_differ, tells_of_rise};
use super::telling::{Family, Telling};
use super::who::{Alike, Who, lists};
use crate::independence::Held;
use crate::names::letters;
use record::{ActorId, ConflictKind, CountedKind, DifferenceKind, FieldName, FrameKind, Language};
use std::collections::{BTreeMap, BTreeSet};

/// What a difference is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Conflict, update, rounding, other scope.
    pub kind: DifferenceKind,
    /// Of which type, for a conflict.
    pub conflict: Option<ConflictKind>,
    /// Why.
    pub reason: String,
}

/// What it takes to hold two answers of a claim against each other.
pub struct Claimed<'c, 's> {
    /// Its tellings.
    pub tellings: &'c [&'c Telling<'s>],
    /// Of each that holds it, its roots.
    pub roots_of: &'c BTreeMap<Held, BTreeSet<usize>>,
    /// How its names stand to each other.
    pub kinship: &'c Kinship,
}

impl Claimed<'_, '_> {
    /// How two answers of a field differ, where it is worth saying.
    pub fn difference(&self, field: FieldName, a: &Answer<'_>, b: &Answer<'_>) -> Option<Found> {
        if a.tellings.iter().any(|one| b.tellings.contains(one)) {
            return None;
        }
        match (&a.said, &b.said) {
            (Said::Amount(one, part), Said::Amount(two, other)) => {
                self.numbers([a, b], [one, two], *part || *other)
            }
            (Said::Holds(_), Said::Holds(_)) => self.conflict_where(
                ConflictKind::Denial,
                [a, b],
                "one says that it is so, the other that it is not",
                |one, two| self.can_deny(one, two),
            ),
            (one, two) if are_two_days(one, two) => {
                let reason = format!("{} and {}", a.shown, b.shown);
                self.conflict(ConflictKind::Date, [a, b], &reason)
                    .or_else(|| self.plans_conflict([a, b], reason))
            }
            (Said::Place(one), Said::Place(two)) => match places::compare(one, two) {
                Where::Apart => {
                    self.conflict(ConflictKind::Place, [a, b], "neither holds the other")
                }
                Where::TwoNames | Where::Open
                    if field == FieldName::Place && places::are_two_towns(one, two) =>
                {
                    let happened_once = |one: &Telling<'_>, two: &Telling<'_>| {
                        one.days.zip(two.days).is_some_and(|(a, b)| a.is_day && a == b)
                            || self.befell_the_same(one, two)
                    };
                    self.conflict_where(ConflictKind::Place, [a, b], "two names", happened_once)
                }
                Where::Unlike
                    if one
                        .actor
                        .zip(two.actor)
                        .is_some_and(|(one, two)| self.kinship.kin(one, two) == Kin::Other) =>
                {
                    self.conflict(ConflictKind::Place, [a, b], "two names")
                }
                _ => None,
            },
            (Said::Who(one), Said::Who(two)) => {
                let both_named = one.actor().is_some() && two.actor().is_some();
                let different = both_named && one.alike(two, self.kinship) == Alike::Different;
                let asks_who = matches!(field, FieldName::Actor) && self.has_one_actor();
                let reason = match (one.actor(), two.actor()) {
                    _ if different => "two names",
                    (Some(group), None) if self.is_beside(group, two) => "a group and another body",
                    (None, Some(group)) if self.is_beside(group, one) => "a group and another body",
                    _ => return None,
                };
                // Who grew out of a militia is not asked where others fought it.
                let one_deed = |one: &Telling<'_>, two: &Telling<'_>| {
                    one.told.kind == two.told.kind || one.is_told_as(two)
                };
                asks_who
                    .then(|| self.conflict_where(ConflictKind::Actor, [a, b], reason, one_deed))?
            }
            (Said::Causes(one), Said::Causes(two)) if excludes(one, two) => {
                let shown = |causes: &BTreeSet<Cause>| {
                    causes.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ")
                };
                self.conflict(
                    ConflictKind::Cause,
                    [a, b],
                    &format!("{}; {}", shown(one), shown(two)),
                )
            }
            (Said::CausedBy(one), Said::CausedBy(two))
                if !one.means.is_empty()
                    && !two.means.is_empty()
                    && one.means.is_disjoint(&two.means) =>
            {
                self.conflict(ConflictKind::Cause, [a, b], &format!("{}; {}", a.shown, b.shown))
            }
            (Said::Parent(how, one), Said::Parent(too, two)) => {
                let belongs = |kind: FrameKind| kind != FrameKind::Formerly;
                let different = one.alike(two, self.kinship) == Alike::Different;
                (belongs(*how) && belongs(*too) && different).then(|| {
                    self.conflict(ConflictKind::Identity, [a, b], "belongs to one or to the other")
                })?
            }
            _ => None,
        }
    }

    /// A named group is not the army, the police or the government of which a story has one
    /// (`golden/story/actor-clash`).
    fn is_beside(&self, group: ActorId, body: &Who<'_>) -> bool {
        const BODIES: &[&str] = &["SOLDIER", "POLICE", "GOVERNMENT"];
        let is_body = !body.means.is_empty() && body.means.iter().all(|one| BODIES.contains(one));
        self.kinship.is_group(group) && is_body && body.lands.is_empty() && body.names.is_empty()
    }

    /// Answers contradict each other when two reports give them, or two roots in one report.
    fn conflict(
        &self,
        kind: ConflictKind,
        answers: [&Answer<'_>; 2],
        reason: &str,
    ) -> Option<Found> {
        self.conflict_where(kind, answers, reason, |_, _| true)
    }

    /// So do the days that two reports of one day or the next give for what is still to come
    /// (`golden/story/fighters-or-civilians`); of later ones, one may tell that it was put off.
    fn plans_conflict(&self, [a, b]: [&Answer<'_>; 2], reason: String) -> Option<Found> {
        let plans = |answer: &Answer<'_>| -> Vec<&Telling<'_>> {
            answer
                .tellings
                .iter()
                .map(|&at| self.tellings[at])
                .filter(|one| one.is_plan())
                .collect()
        };
        let theirs = plans(b);
        let clash = |one: &Telling<'_>, two: &Telling<'_>| {
            let days = one.teller.day.zip(two.teller.day);
            self.stand_apart(one, two) && days.is_none_or(|(one, two)| one.abs_diff(two) <= 1)
        };
        let apart = plans(a).iter().any(|one| theirs.iter().any(|two| clash(one, two)));
        let (kind, conflict) = (DifferenceKind::Conflict, Some(ConflictKind::Date));
        apart.then_some(Found { kind, conflict, reason })
    }

    /// The same where two tellings that may be held against each other give them.
    fn conflict_where(
        &self,
        kind: ConflictKind,
        answers: [&Answer<'_>; 2],
        reason: &str,
        may_clash: impl Fn(&Telling<'_>, &Telling<'_>) -> bool,
    ) -> Option<Found> {
        let [a, b] = answers;
        let clash = |one: &Telling<'_>, two: &Telling<'_>| {
            self.stand_apart(one, two) && may_clash(one, two)
        };
        let apart = self.real(a).any(|one| self.real(b).any(|two| clash(one, two)))
            || self.asked(a).any(|one| self.asked(b).any(|two| clash(one, two)));
        apart.then(|| Found {
            kind: DifferenceKind::Conflict,
            conflict: Some(kind),
            reason: reason.to_owned(),
        })
    }

    /// One can be the denial of the other: « nie avoir visé des civils » denies no attack on a
    /// depot, and "I have seen no paper" nothing that somebody else saw. What is said to have
    /// happened to nobody named is denied by the same words alone (`golden/story/denials`).
    fn can_deny(&self, one: &Telling<'_>, two: &Telling<'_>) -> bool {
        if one.is_opposite_of(two) {
            return self.tell_of_the_same(one, two);
        }
        let (denied, held) = if one.holds() { (two, one) } else { (one, two) };
        if is_over(denied) || is_about_others(denied) {
            return false;
        }
        if denies_any(denied, held) || denies_act(denied, held) {
            return true;
        }
        let patients = lists(&one.patients, &two.patients, self.kinship);
        let agents = lists(&one.agents, &two.agents, self.kinship);
        let of_them = match patients {
            Some(Alike::Different | Alike::OtherPeople) => return false,
            Some(Alike::Unknown) => {
                let mut all = one.patients.iter().chain(&two.patients);
                one.means_what(two) && all.all(|who| who.actor().is_none())
            }
            None => denied.patients.is_empty(),
            Some(_) => true,
        };
        // What no table has is denied in words of one meaning, by who is said to do it, or where
        // nobody is.
        let is_known = one.told.kind != FrameKind::Other && one.told.kind == two.told.kind;
        if !is_known && !one.is_told_as(two) {
            return false;
        }
        let does_itself = || one.told.actors.is_empty() && two.told.actors.is_empty();
        let is_theirs = || match agents {
            Some(alike) => alike >= Alike::Described,
            // "He never ran the Zafra cartel", whoever he is.
            None => {
                does_itself() && patients >= Some(Alike::Described)
                    || patients >= Some(Alike::Likely)
            }
        };
        // "He never gave such an order" is not said of the deputy who did.
        let is_somebody = !denied.told.actors.is_empty() && denied.agents.is_empty();
        let may_be_theirs = is_known && (!is_somebody || held.agents.is_empty());
        of_them && (may_be_theirs || is_theirs())
    }

    /// Of one thing or one people, whoever of the two clauses has it as what it is done to.
    fn tell_of_the_same(&self, one: &Telling<'_>, two: &Telling<'_>) -> bool {
        one.everyone().any(|a| two.everyone().any(|b| a.alike(b, self.kinship) >= Alike::Described))
    }

    /// No day is told, and what is told of the same people is no violence, of which one town has
    /// some and the next has some.
    fn befell_the_same(&self, one: &Telling<'_>, two: &Telling<'_>) -> bool {
        let patients = lists(&one.patients, &two.patients, self.kinship);
        one.family != Family::Violence
            && one.days.is_none()
            && two.days.is_none()
            && patients >= Some(Alike::Described)
    }

    /// Of the tellings that give an answer, those that say it of what was or is.
    fn real<'a>(&'a self, answer: &'a Answer<'_>) -> impl Iterator<Item = &'a Telling<'a>> + 'a {
        answer.tellings.iter().map(|&at| self.tellings[at]).filter(|telling| telling.is_real())
    }

    /// Of the tellings that give an answer, those that say what somebody wants: how much is asked for
    /// can be told in two ways.
    fn asked<'a>(&'a self, answer: &'a Answer<'_>) -> impl Iterator<Item = &'a Telling<'a>> + 'a {
        let tellings = answer.tellings.iter().map(|&at| self.tellings[at]);
        tellings.filter(|telling| telling.is_asked_for())
    }

    fn stand_apart(&self, a: &Telling<'_>, b: &Telling<'_>) -> bool {
        let roots = |one: &Telling<'_>| self.roots_of.get(&one.held());
        let disjoint = match (roots(a), roots(b)) {
            (Some(one), Some(two)) => !one.is_empty() && !two.is_empty() && one.is_disjoint(two),
            _ => false,
        };
        a.at != b.at || disjoint
    }

    /// What is asked has one answer: who leads it, who holds it, who did it.
    fn has_one_actor(&self) -> bool {
        self.tellings.iter().any(|one| {
            matches!(
                one.told.kind,
                FrameKind::Leads | FrameKind::Controls | FrameKind::Assault | FrameKind::Coerce
            )
        })
    }

    fn numbers(
        &self,
        answers: [&Answer<'_>; 2],
        [one, two]: [&Amount; 2],
        part: bool,
    ) -> Option<Found> {
        let [a, b] = answers;
        let found = |kind, conflict, reason: String| Some(Found { kind, conflict, reason });
        let between = numbers::compare(one, two);
        if !part && numbers::count_two_camps(one, two) && !self.scopes_differ(a, b) {
            return self.conflict(ConflictKind::Identity, [a, b], "fighters or civilians");
        }
        if between == Between::OtherThings {
            let people = is_toll(one.what) || one.what == CountedKind::People;
            let are_two_parts = people && numbers::count_two_parts(one, two);
            return are_two_parts.then_some(()).and_then(|()| {
                found(DifferenceKind::OtherScope, None, format!("{} and {}", a.shown, b.shown))
            });
        }
        if part && between != Between::Same {
            return found(DifferenceKind::OtherScope, None, "a part of it".to_owned());
        }
        match between {
            Between::Rounding => {
                return found(DifferenceKind::Rounding, None, "both can be one number".to_owned());
            }
            Between::Same | Between::OtherThings => return None,
            Between::Less | Between::More => {}
        }
        if self.scopes_differ(a, b) {
            return found(DifferenceKind::OtherScope, None, "a part of it".to_owned());
        }
        let (less, more) = if between == Between::Less { (a, b) } else { (b, a) };
        let tellings = || a.tellings.iter().chain(&b.tellings).map(|&at| self.tellings[at]);
        let rises = (is_toll(one.what) || tellings().any(|telling| telling.is_toll(one)))
            && !self.is_settled(answers);
        if rises && let Some(reason) = self.rises(less, more) {
            return found(DifferenceKind::Update, None, reason);
        }
        // A voice that gives two tolls has counted again (the sample story: « une quarantaine »,
        // then 63, both by the governor).
        if rises && self.has_one_voice(answers) {
            let reason = format!("one voice says {} and {}", less.shown, more.shown);
            return found(DifferenceKind::Update, None, reason);
        }
        if rises && self.may_have_risen(less, more) {
            return None;
        }
        let smaller = if between == Between::Less { one } else { two };
        let is_size = is_toll(one.what) || is_compared(one.what);
        let is_one_size = is_size && smaller.what != CountedKind::People;
        // "Two bridges" and « plusieurs ponts » (`golden/story/rounding`).
        let are_exact = one.best.is_some() && two.best.is_some();
        if !(is_size || counts_things(one.what) && are_exact) || numbers::is_least(smaller) {
            return None;
        }
        let reason = format!("{} and {}", a.shown, b.shown);
        self.conflict_where(ConflictKind::Number, answers, &reason, |one, two| {
            // Of things and of people there are many numbers; those that one verb counts are of one
            // thing.
            !scopes_differ(one, two)
                && (is_one_size || one.is_told_as(two) || one.is_asked_for() && two.is_asked_for())
        })
    }

    /// The larger number was first told on a later day, or as one that rose.
    fn rises(&self, less: &Answer<'_>, more: &Answer<'_>) -> Option<String> {
        let (early, late) = (self.first_told(less), self.first_told(more));
        if let (Some(early), Some(late)) = (early, late) {
            if early < late {
                let day = days::written;
                return Some(format!(
                    "{} on {}, {} on {}",
                    less.shown,
                    day(early),
                    more.shown,
                    day(late)
                ));
            }
            if early > late {
                return None;
            }
        }
        let rose = more.tellings.iter().any(|&at| tells_of_rise(&self.tellings[at].told.clause));
        rose.then(|| format!("said to have risen to {}", more.shown))
    }

    /// Nobody counts any more: every report is from long after, or tells the month or the year of it
    /// (`golden/story/old-toll`).
    fn is_settled(&self, answers: [&Answer<'_>; 2]) -> bool {
        const MONTH: i32 = 28;
        const LONG: i32 = 60;
        let happened = self.tellings.iter().filter_map(|one| one.days).map(|days| days.to).max();
        let tellings = answers.into_iter().flat_map(|answer| &answer.tellings);
        tellings.map(|&at| self.tellings[at]).all(|one| {
            let told_after = one.teller.day.zip(happened).map(|(told, to)| told.saturating_sub(to));
            let names_month = || one.days.is_some_and(|days| days.length() >= MONTH);
            told_after.map_or_else(|| one.is_long_ago || names_month(), |days| days > LONG)
        })
    }

    /// Both answers rest on one and the same root, whatever reports give them.
    fn has_one_voice(&self, answers: [&Answer<'_>; 2]) -> bool {
        let tellings = answers.into_iter().flat_map(|answer| &answer.tellings);
        let roots = |&at: &usize| self.roots_of.get(&self.tellings[at].held());
        let mut all = BTreeSet::<usize>::new();
        for own in tellings.map(roots) {
            match own {
                Some(own) if !own.is_empty() => all.extend(own),
                _ => return false,
            }
        }
        all.len() == 1
    }

    /// The day on which an answer was first told.
    fn first_told(&self, answer: &Answer<'_>) -> Option<i32> {
        let tellings = answer.tellings.iter().map(|&at| self.tellings[at]);
        tellings.filter_map(|one| one.teller.day).min()
    }

    /// Which of two answers was told first cannot be known, so the larger may be the later;
    /// but not what was told on the very day it happened (`golden/story/number-clash`).
    fn may_have_risen(&self, less: &Answer<'_>, more: &Answer<'_>) -> bool {
        let reports = |answer: &Answer<'_>| -> BTreeSet<usize> {
            answer.tellings.iter().map(|&at| self.tellings[at].at).collect()
        };
        let happened =
            self.tellings.iter().filter_map(|one| one.days).filter(|days| days.is_day).max();
        let (early, late) = (self.first_told(less), self.first_told(more));
        let at_once = late.zip(happened).is_some_and(|(told, happened)| told <= happened.from);
        let unknown = early.is_none() || late.is_none();
        unknown && !at_once && reports(less).is_disjoint(&reports(more))
    }

    /// Every two tellings speak of two parts, or of a part and the whole.
    fn scopes_differ(&self, a: &Answer<'_>, b: &Answer<'_>) -> bool {
        let tellings = |answer: &Answer<'_>| {
            answer.tellings.iter().map(|&at| self.tellings[at]).collect::<Vec<_>>()
        };
        let theirs = tellings(b);
        tellings(a).iter().all(|one| theirs.iter().all(|two| scopes_differ(one, two)))
    }
}

/// "No longer rules out", « n’exclut plus », "the former commander": what is over was so, and nobody
/// denies it.
fn is_over(denied: &Telling<'_>) -> bool {
    const FORMER: &[&str] = &["former", "ancien", "ancienne", "anciens", "ex"];
    let over = if denied.teller.language == Language::French { "plus" } else { "longer" };
    let is_state = denied.told.kind.is_state();
    letters::words(&denied.told.clause)
        .any(|word| word == over || is_state && FORMER.contains(&word.as_str()))
}

/// "No other company links the island": one does.
fn is_about_others(denied: &Telling<'_>) -> bool {
    const OTHERS: &[&str] = &["other", "others", "else", "autre", "autres"];
    let parts = denied.told.actors.iter().chain(&denied.told.recipients);
    parts.flat_map(|one| letters::words(&one.words)).any(|word| OTHERS.contains(&word.as_str()))
}

/// "There were no weapons" denies every clause about weapons that is in one claim with it, whatever
/// was done with them (`golden/story/denials`). "No employee had a part in it" says nothing of what
/// else employees did, nor "no train was on the bridge" of where else there were trains, nor "I have
/// seen no paper" of what others saw.
fn denies_any(denied: &Telling<'_>, held: &Telling<'_>) -> bool {
    let is_about = |who: &Who<'_>| {
        let noun = nouns::none_of(&who.named.words).and_then(|phrase| nouns::head(phrase).pop());
        let are_people = who.means.iter().any(|one| nouns::is_people(one));
        noun.is_some_and(|noun| {
            let exists = denied.is_told_by(noun);
            let by_nobody = denied.told.actors.iter().all(|one| std::ptr::eq(one, who.named));
            (exists || !are_people && by_nobody && !denied.senses.is_empty())
                && held.gist.is_about(denied.teller.language, noun)
        })
    };
    held.holds() && denied.everyone().any(is_about)
}

/// "Not one shot was fired" denies that anybody fired any, with whatever object the other has.
fn denies_act(denied: &Telling<'_>, held: &Telling<'_>) -> bool {
    let says_none = |who: &Who<'_>| {
        let are_people = who.means.iter().any(|one| nouns::is_people(one));
        nouns::none_of(&who.named.words).is_some() && !are_people
    };
    let by_nobody = denied.told.actors.is_empty();
    let whom = denied.told.recipients.iter().map(Who::of);
    held.holds()
        && by_nobody
        && denied.means_what(held)
        && whom.into_iter().any(|one| says_none(&one))
}

/// Numbers of what is counted in one way by all.
fn is_compared(what: CountedKind) -> bool {
    matches!(
        what,
        CountedKind::Fighters
            | CountedKind::People
            | CountedKind::Protesters
            | CountedKind::Money
            | CountedKind::Weapons
    )
}

/// Numbers of what a clause names itself: barrels, tickets, houses.
fn counts_things(what: CountedKind) -> bool {
    matches!(what, CountedKind::Other | CountedKind::Buildings | CountedKind::Measure)
}

fn excludes(a: &BTreeSet<Cause>, b: &BTreeSet<Cause>) -> bool {
    a.is_disjoint(b) && a.iter().any(|one| b.iter().any(|two| one.excludes(*two)))
}

/// Whether two answers give two days, by their dates or by their names.
fn are_two_days(a: &Said<'_>, b: &Said<'_>) -> bool {
    match (a, b) {
        // "In 1986" and « en 1987 » are two as well.
        (Said::Days(one), Said::Days(two)) => {
            let are_alike = one.is_day && two.is_day || one.is_long() && two.is_long();
            one.gap(*two) > 0 && are_alike
        }
        (Said::Weekday(one), Said::Weekday(two)) => one != two,
        (Said::Days(days), Said::Weekday(day)) | (Said::Weekday(day), Said::Days(days)) => {
            days.weekday().is_some_and(|one| one != *day)
        }
        _ => false,
    }
}
