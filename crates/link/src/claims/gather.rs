//! A group of tellings as a claim: title, support, fields with their roots, differences.

use super::answers::{self, Answer};
use super::differences::Claimed;
use super::kin::Kinship;
use super::numbers;
use super::states::{Asked, Thing, Things};
use super::telling::Telling;
use super::{Amount, Told};
use crate::independence::{Held, Lineage, Otherwise, Standing};
use record::plain::single_spaced;
use record::{
    Claim, Difference, DifferenceKind, Field, FieldValue, Form, FrameKind, Grade, Modality,
    ReportId, StatementId,
};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Of a field with more answers, so many are held against each other: those on most roots.
const HELD_AGAINST: usize = 16;

/// Makes the claim of these tellings; nothing, when no statement holds it.
pub fn claim(
    tellings: &[&Telling<'_>],
    title: String,
    lineage: &Lineage<'_>,
    kinship: &Kinship,
) -> Option<Claim> {
    let is_held = tellings.iter().any(|one| one.voice.is_some() || one.told.kind.is_state());
    let is_one_report = tellings.iter().all(|one| one.at == tellings[0].at);
    // Acts of speech are nobody's content, and a claim when two reports tell them.
    let tells = |one: &&Telling<'_>| one.is_about_something() || one.is_on_the_word_of_another();
    if is_one_report && !(is_held && tellings.iter().any(tells)) {
        return None;
    }
    let held: BTreeSet<Held> = tellings.iter().map(|one| one.held()).collect();
    let held: Vec<Held> = held.into_iter().collect();
    let reports: BTreeSet<(usize, ReportId)> =
        tellings.iter().map(|one| (one.at, one.teller.report)).collect();
    let reports = reports.into_iter().map(|(_, report)| report).collect();
    let standing = lineage.count(&held, &said_otherwise(tellings, kinship), reports);
    let claimed = Claimed { tellings, roots_of: &standing.roots_of, kinship };
    let mut fields = Vec::new();
    let mut differences = Vec::new();
    let mut idle = BTreeSet::new();
    for (name, mut answers) in answers::fields(tellings, kinship) {
        let values = ordered(tellings, &mut answers, &standing);
        let held = answers.len().min(HELD_AGAINST);
        for b in 0..held {
            for a in 0..b {
                if let Some(found) = claimed.difference(name, &answers[a], &answers[b]) {
                    let (kind, conflict, reason) = (found.kind, found.conflict, found.reason);
                    // "Nine" and "at least nine" differ in nothing that a reader asks for.
                    if kind == DifferenceKind::Rounding && answers[a].is_number_of(&answers[b]) {
                        idle.insert((fields.len(), a, b));
                    }
                    differences.push(Difference {
                        kind,
                        conflict,
                        field: fields.len(),
                        a,
                        b,
                        reason,
                    });
                }
            }
        }
        fields.push(Field { name, values });
    }
    drop_said_twice(&mut differences);
    drop_overtaken(&mut differences, &fields);
    differences.retain(|one| !idle.contains(&(one.field, one.a, one.b)));
    differences.sort_by_key(|one| (one.kind, one.field, one.a, one.b));
    Some(Claim {
        kind: kind(tellings),
        title,
        frames: tellings.iter().map(|one| one.told.frame).collect(),
        statements: statements(tellings),
        sureness: Claim::SURE,
        support: standing.support,
        fields,
        differences,
    })
}

/// What an outlet says in its own voice with another number than sources that it names: the
/// governor's fourteen are not behind "the union speaks of 31", nor a minister's 31 behind the
/// outlet's fourteen (`golden/story/port-qashir`).
fn said_otherwise(tellings: &[&Telling<'_>], kinship: &Kinship) -> BTreeMap<Held, Otherwise> {
    let is_own = |one: &Telling<'_>| one.voice.is_none_or(|voice| voice.form == Form::OwnVoice);
    let mut sourced: BTreeMap<usize, Vec<(Held, &Amount)>> = BTreeMap::new();
    for one in tellings.iter().filter(|one| !is_own(one)) {
        let amounts = one.told.quantities.iter().map(|amount| (one.held(), amount));
        sourced.entry(one.at).or_default().extend(amounts);
    }
    let mut all: BTreeMap<Held, Otherwise> = BTreeMap::new();
    for one in tellings.iter().filter(|one| is_own(one)) {
        let sourced = sourced.get(&one.at).map_or(&[][..], Vec::as_slice);
        for amount in &one.told.quantities {
            let same_kind = sourced.iter().filter(|(_, other)| other.what == amount.what);
            let (differing, agreeing): (Vec<_>, Vec<_>) =
                same_kind.partition(|(_, other)| numbers::differ(amount, other));
            let found = all.entry(one.held()).or_default();
            found.by.extend(differing.into_iter().map(|(held, _)| held));
            found.agreeing.extend(agreeing.into_iter().map(|(held, _)| held));
        }
    }
    for one in tellings.iter().filter(|one| is_own(one) && one.told.kind.is_state()) {
        let of_report = |other: &&&Telling<'_>| other.at == one.at && !is_own(other);
        let others: Vec<_> = tellings.iter().filter(of_report).collect();
        // "They are also listed by the Union" is not the word of who wants them off a list.
        if !others.is_empty() && !others.iter().any(|other| answers::agree(one, other, kinship)) {
            let found = all.entry(one.held()).or_default();
            found.by.extend(others.iter().map(|other| other.held()));
        }
    }
    all.retain(|_, otherwise| !otherwise.by.is_empty());
    all
}

/// "9" and "at least 9" are both not 31: of conflicts with two numbers that can be one, the one
/// with more roots says it.
fn drop_said_twice(differences: &mut Vec<Difference>) {
    let roundings: BTreeSet<(usize, usize, usize)> = differences
        .iter()
        .filter(|one| one.kind == DifferenceKind::Rounding)
        .flat_map(|one| [(one.field, one.a, one.b), (one.field, one.b, one.a)])
        .collect();
    let all = differences.clone();
    differences.retain(|one| {
        let says_it = |other: &Difference| {
            let same = |mine: usize, theirs: usize| {
                theirs == mine || theirs < mine && roundings.contains(&(one.field, mine, theirs))
            };
            let crosswise = same(one.a, other.b) && same(one.b, other.a);
            let is_before = (other.a, other.b) != (one.a, one.b)
                && (same(one.a, other.a) && same(one.b, other.b) || crosswise);
            other.kind == one.kind && other.field == one.field && is_before
        };
        one.kind == DifferenceKind::Rounding || !all.iter().any(says_it)
    });
}

/// The governor said nine and then fourteen: the union's 31 is no later count of his nine, since it
/// contradicts the one that he has given (the sample story).
fn drop_overtaken(differences: &mut Vec<Difference>, fields: &[Field]) {
    let all = differences.clone();
    let stands = |kind: DifferenceKind, field: usize, one: usize, two: usize| {
        all.iter().any(|other| {
            let ends = [(other.a, other.b), (other.b, other.a)];
            other.kind == kind && other.field == field && ends.contains(&(one, two))
        })
    };
    let overtakes = |field: usize, one: usize, two: usize| {
        let values = &fields[field].values;
        let roots = |at: usize| &values[at].roots;
        (0..values.len()).any(|third| {
            roots(third).iter().any(|root| roots(one).contains(root))
                && stands(DifferenceKind::Update, field, one, third)
                && stands(DifferenceKind::Conflict, field, third, two)
        })
    };
    differences.retain(|one| {
        let (field, a, b) = (one.field, one.a, one.b);
        one.kind != DifferenceKind::Update || !overtakes(field, a, b) && !overtakes(field, b, a)
    });
}

/// The statements, each once, in order of their tellings.
fn statements(tellings: &[&Telling<'_>]) -> Vec<StatementId> {
    let mut seen = BTreeSet::new();
    tellings.iter().filter_map(|one| one.statement()).filter(|one| seen.insert(*one)).collect()
}

/// The kind that most tellings have.
fn kind(tellings: &[&Telling<'_>]) -> FrameKind {
    let mut counts: BTreeMap<FrameKind, usize> = BTreeMap::new();
    for telling in tellings {
        *counts.entry(telling.told.kind).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|&(kind, count)| (count, Reverse(kind)));
    most.map_or(FrameKind::Other, |(kind, _)| kind)
}

/// Answers with their roots, the one with the most first; `answers` is put in the same order.
fn ordered(
    tellings: &[&Telling<'_>],
    answers: &mut Vec<Answer<'_>>,
    standing: &Standing,
) -> Vec<FieldValue> {
    let value = |answer: &Answer<'_>| {
        let given: Vec<&Telling<'_>> = answer.tellings.iter().map(|&at| tellings[at]).collect();
        let statements = statements(&given);
        let helds = given.iter().map(|one| one.held()).filter(|one| !standing.beside.contains(one));
        let roots: BTreeSet<usize> =
            helds.filter_map(|one| standing.roots_of.get(&one)).flatten().copied().collect();
        FieldValue {
            value: answer.shown.clone(),
            roots: roots.into_iter().collect(),
            statements,
            frames: given.iter().map(|one| one.told.frame).collect(),
        }
    };
    let mut both: Vec<(FieldValue, Answer<'_>)> =
        answers.drain(..).map(|answer| (value(&answer), answer)).collect();
    both.sort_by(|(a, _), (b, _)| {
        let rank = |value: &FieldValue| Reverse((value.roots.len(), value.statements.len()));
        rank(a)
            .cmp(&rank(b))
            .then_with(|| a.frames.cmp(&b.frames))
            .then_with(|| a.value.cmp(&b.value))
    });
    let (values, sorted): (Vec<_>, Vec<_>) = both.into_iter().unzip();
    *answers = sorted;
    values
}

/// Words of the telling that stands for all.
pub fn title_of_event(tellings: &[&Telling<'_>]) -> String {
    heading(tellings).map(|one| wording(one.told).into_owned()).unwrap_or_default()
}

/// The telling that says most, firmly, in a clause that is not long and needs nothing put in to be
/// read alone.
pub fn heading<'t, 's>(tellings: &[&'t Telling<'s>]) -> Option<&'t Telling<'s>> {
    const LONG: usize = 160;
    let told = |one: &Telling<'_>| {
        let told = one.told;
        usize::from(!one.agents.is_empty())
            + usize::from(!one.patients.is_empty())
            + usize::from(told.place.is_some())
            + usize::from(told.when.is_some())
            + usize::from(!told.quantities.is_empty())
    };
    let rank = |one: &Telling<'_>| {
        let firm = one.voice.is_some_and(|voice| voice.grade == Grade::Firm);
        let actual = one.told.modality == Modality::Actual && one.is_real();
        let words = wording(one.told);
        // What others say the opposite of is what a reader must be shown.
        let is_disputed = tellings.iter().any(|other| one.is_opposite_of(other));
        (
            one.voice.is_some(),
            actual && one.holds(),
            is_disputed,
            words.chars().count() <= LONG,
            !words.contains('['),
            told(one),
            firm,
            Reverse(words.len()),
            Reverse(one.told.frame),
        )
    };
    tellings.iter().copied().max_by_key(|one| rank(one))
}

/// The words of a clause as they can be read alone, or else as they stand.
fn wording(told: &Told) -> Cow<'_, str> {
    match &told.wording {
        Some(words) => Cow::Borrowed(words),
        None => Cow::Owned(single_spaced(&told.clause)),
    }
}

/// What a state answers, in words.
pub fn title_of_state(asked: &Asked, tellings: &[Telling<'_>], things: &Things<'_>) -> String {
    let name = |thing: &Thing| label(thing, tellings, things);
    match asked {
        Asked::Leader(thing) => format!("who leads {}", name(thing)),
        Asked::Holder(thing) => format!("who controls {}", name(thing)),
        Asked::Listed(thing) => format!("whether {} is designated", name(thing)),
        Asked::Identity(thing) => format!("what {} is, was or belongs to", name(thing)),
        Asked::Backer(thing) => format!("who backs {}", name(thing)),
        Asked::Seat(thing) => format!("where {} is based", name(thing)),
        Asked::Member(one, group) => format!("whether {} belongs to {}", name(one), name(group)),
    }
}

/// What most tellings call a thing; of several the first in the alphabet.
fn label(thing: &Thing, tellings: &[Telling<'_>], things: &Things<'_>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for named in tellings
        .iter()
        .flat_map(|one| one.told.actors.iter().chain(&one.told.recipients).chain(&one.told.place))
    {
        if things.thing(named).as_ref() == Some(thing) {
            let place = named.place.as_ref().map(|place| place.name.as_str());
            *counts
                .entry(named.label.as_deref().or(place).unwrap_or(named.words.trim()))
                .or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|&(label, count)| (count, Reverse(label)));
    most.map(|(label, _)| label.to_owned()).unwrap_or_default()
}
