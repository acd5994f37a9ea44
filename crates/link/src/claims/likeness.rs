//! How likely two tellings of events are of one event: what forbids it first, then what speaks
//! for and against it.

mod vetoes;
pub use vetoes::forbids;

use super::evidence::Piece;
use super::kin::Kinship;
use super::numbers::{self, Between};
use super::places::{self, Where};
use super::telling::{Telling, tells_toll};
use super::who::{Alike, Who, lists};
use super::{Amount, verbs};
use record::{CountedKind, FrameKind};
use std::collections::BTreeSet;

/// Two clauses that share less of what they are about share nothing.
const LITTLE: f64 = 0.1;

/// A name that is less rare in its story ties no two clauses by itself.
const RARE: f64 = 0.8;

/// Every number of the one with every number of the other.
fn pairs<'t>(
    a: &'t Telling<'_>,
    b: &'t Telling<'_>,
) -> impl Iterator<Item = (&'t Amount, &'t Amount)> {
    let (one, two) = (&a.told.quantities, &b.told.quantities);
    one.iter().flat_map(move |one| two.iter().map(move |two| (one, two)))
}

/// A number both tell of the same, exactly.
fn shared_number(a: &Telling<'_>, b: &Telling<'_>) -> Option<f64> {
    pairs(a, b)
        .filter(|(one, two)| numbers::is_telling(one) && numbers::is_telling(two))
        .filter(|(one, two)| {
            numbers::compare(one, two) == Between::Same || numbers::count_one_thing(one, two)
        })
        .filter_map(|(one, _)| numbers::value(one))
        .max_by(f64::total_cmp)
}

/// Kinds of clauses that seldom tell one event, with no verb or number that both have.
fn are_two_families(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    a.family != b.family && !a.means_what(b) && !count_one_thing(a, b)
}

/// A clause of no kind, with a verb that no table has for what the other tells.
fn have_other_words(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    let is_open = |one: &&Telling<'_>| one.cause.is_some() || tells_toll(one.told);
    let other = [a, b].iter().any(|one| one.told.kind == FrameKind::Other && !is_open(one));
    other && !a.is_told_as(b) && !tell_of_one_thing(a, b, kinship)
}

/// Two verbs that no table has for one thing: so many of the same are counted ("2,400 cases have
/// been recorded", « on recense 2 400 cas »), the same one does it to the same (« Orr clame son
/// innocence »), or most of the words are the same (`golden/story/other-words`).
fn tell_of_one_thing(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    const MOST: f64 = 0.4;
    if count_one_thing(a, b) || shared_number(a, b).is_some_and(is_odd) {
        return true;
    }
    let are_two_acts = !a.senses.is_empty() && !b.senses.is_empty();
    let agents = lists(&a.agents, &b.agents, kinship);
    let patients = lists(&a.patients, &b.patients, kinship);
    let same_sides =
        agents.max(patients) == Some(Alike::Same) && agents.min(patients) >= Some(Alike::Described);
    !are_two_acts
        && (same_sides
            || a.gist.shared(&b.gist) >= MOST
            || shared_number(a, b).is_some_and(|value| value > 2.0))
}

/// Of a clause of no kind: it counts just what the other does, "some 3,000 residents",
/// « environ 3 000 habitants » (`golden/story/other-words`).
fn count_one_thing(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    let is_open = a.told.kind == FrameKind::Other || b.told.kind == FrameKind::Other;
    is_open && pairs(a, b).any(|(one, two)| numbers::count_one_thing(one, two))
}

/// Few numbers are it by chance.
fn is_odd(value: f64) -> bool {
    value > 10.0 && value % 10.0 != 0.0
}

/// The log-odds that two tellings of which nothing forbids it are of one event.
pub fn likeness(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> f64 {
    evidence(a, b, kinship).into_iter().map(|(piece, times)| piece.weight() * times).sum()
}

/// Every piece of evidence that two tellings bring, and how many times.
pub fn evidence(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> Vec<(Piece, f64)> {
    let agents = lists(&a.agents, &b.agents, kinship);
    let patients = lists(&a.patients, &b.patients, kinship);
    let (agents, patients) = match (agents, patients) {
        // "A bridge collapsed", "the collapse of a bridge": whom it happens to is the same one.
        (None, None) if !both_tell_cause(a, b) => {
            let crossed = lists(&a.agents, &b.patients, kinship);
            (None, crossed.max(lists(&a.patients, &b.agents, kinship)))
        }
        both => both,
    };
    let crossed = || {
        let crossed =
            lists(&a.agents, &b.patients, kinship).max(lists(&a.patients, &b.agents, kinship));
        crossed == Some(Alike::Same) && agents.max(patients) < Some(Alike::Same)
    };
    let is_cause = is_cause_of(a, b) || is_cause_of(b, a);
    let origin = a.origin().zip(b.origin()).is_some_and(|(one, two)| places::touch(one, two));
    let mut found = vec![(Piece::Start, 1.0)];
    let rarity = |piece: Piece| match piece {
        Piece::AgentSame | Piece::PatientSame => a.rarity_of_shared_name(b),
        Piece::AgentLikely | Piece::PatientLikely => a.rarity_of_shared_words(b),
        _ => 1.0,
    };
    let sides = [of_agents(agents), of_patients(patients)].into_iter().flatten();
    found.extend(sides.map(|piece| (piece, rarity(piece))));
    let mut add = |piece: Option<Piece>| found.extend(piece.map(|piece| (piece, 1.0)));
    let told_by_count = count_one_thing(a, b) && agents.max(patients) < Some(Alike::Described);
    add(told_by_count.then_some(Piece::SameCounted));
    add(count_two_fates(a, b).then_some(Piece::OtherFate));
    for piece in of_kind(a, b).into_iter().chain(of_numbers(a, b)) {
        add(Some(piece));
    }
    add(of_predicates(a, b));
    add(are_two_families(a, b).then_some(Piece::OtherFamily));
    add(have_other_words(a, b, kinship).then_some(Piece::OtherWords));
    add(crossed().then_some(Piece::Crossed));
    add(of_places(a, b));
    add(origin.then_some(Piece::Origin));
    for piece in of_days(a, b) {
        add(Some(piece));
    }
    add(of_weekdays(a, b));
    add((a.is_real() != b.is_real()).then_some(Piece::OtherModality));
    let one_counts = a.told.quantities.is_empty() != b.told.quantities.is_empty();
    add(one_counts.then_some(Piece::OneCounts));
    add(is_cause.then_some(Piece::CauseInReport));
    add(both_tell_cause(a, b).then_some(Piece::BothCauses));
    add(of_occasions(a, b));
    add(tell_one_death(a, b, kinship).then_some(Piece::OneDeath));
    if a.means_what(b) {
        found.push((Piece::RareMeaning, a.rarity.min(b.rarity)));
    }
    let shared = a.gist.shared(&b.gist);
    let ties = |&(piece, times): &(Piece, f64)| piece.ties() && times > RARE;
    if shared < LITTLE && !found.iter().any(ties) {
        found.push((Piece::OnlyVerb, 1.0));
    }
    found.push((Piece::Gist, shared));
    found.push((Piece::Fields, a.fields.shared(&b.fields)));
    if a.at != b.at {
        let across = a.gist.shared(&b.scene) + b.gist.shared(&a.scene);
        found.push((Piece::Across, across));
        found.push((Piece::Scene, a.scene.shared(&b.scene)));
        // A toll is told again at the end.
        if !(has_toll(a) && has_toll(b)) {
            found.push((Piece::Apart, (a.depth - b.depth).abs()));
        }
    }
    found
}

fn of_kind(a: &Telling<'_>, b: &Telling<'_>) -> Vec<Piece> {
    let kind = (a.told.kind == b.told.kind).then_some(Piece::SameKind);
    let mode = a.told.mode.zip(b.told.mode);
    let mode = mode.map(|(one, two)| if one == two { Piece::SameMode } else { Piece::OtherMode });
    kind.into_iter().chain(mode).collect()
}

fn of_predicates(a: &Telling<'_>, b: &Telling<'_>) -> Option<Piece> {
    if a.has_verb_of(b) {
        Some(Piece::SameWord)
    } else if a.means_what(b) || tell_one_fate(a, b) {
        Some(Piece::SameMeaning)
    } else if a.translates(b) {
        Some(Piece::SameTranslation)
    } else if tell_one_act(a, b) {
        Some(Piece::NearMeaning)
    } else {
        let both_known = !a.senses.is_empty() && !b.senses.is_empty();
        both_known.then_some(Piece::OtherMeaning)
    }
}

/// Both count the dead, or the wounded, in whatever words: "four killed", « quatre morts ».
fn tell_one_fate(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    pairs(a, b).any(|(one, two)| one.what == two.what && a.is_toll(one) && b.is_toll(two))
}

/// How many died and how many were hurt are two questions (`golden/story/two-alike`).
fn count_two_fates(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    let fates = |one: &Telling<'_>| -> BTreeSet<CountedKind> {
        let counted = one.told.quantities.iter().map(|amount| amount.what);
        counted.filter(|what| numbers::is_toll(*what)).collect()
    };
    let (one, two) = (fates(a), fates(b));
    !one.is_empty() && !two.is_empty() && one.is_disjoint(&two)
}

/// The one tells how, the other with what end: "shot a judge", "killed the judge".
fn tell_one_act(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    let leads = |a: &Telling<'_>, b: &Telling<'_>| {
        a.senses.iter().any(|one| b.senses.iter().any(|two| verbs::is_way_to(one, two)))
    };
    leads(a, b) || leads(b, a)
}

/// A named person dies once, however it is told: "died in her sleep", « a été tué ».
fn tell_one_death(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    let of_one = |one: &Telling<'_>| {
        let deadly = one.senses.iter().any(|sense| matches!(*sense, "DIE" | "KILL"));
        deadly && one.patients.len() == 1 && one.patients[0].actor().is_some()
    };
    of_one(a) && of_one(b) && lists(&a.patients, &b.patients, kinship) == Some(Alike::Same)
}

/// A quake is no clash, whatever number they killed.
fn of_occasions(a: &Telling<'_>, b: &Telling<'_>) -> Option<Piece> {
    let kinds = |one: &Telling<'_>| -> BTreeSet<u8> {
        one.gist.meanings().iter().flat_map(|meaning| verbs::occasions(meaning)).copied().collect()
    };
    let (one, two) = (kinds(a), kinds(b));
    let other = !one.is_empty() && !two.is_empty() && one.is_disjoint(&two);
    other.then_some(Piece::OtherOccasion)
}

fn of_agents(alike: Option<Alike>) -> Option<Piece> {
    Some(match alike? {
        Alike::Same => Piece::AgentSame,
        Alike::Likely => Piece::AgentLikely,
        Alike::Described => Piece::AgentDescribed,
        Alike::Unknown => Piece::AgentUnknown,
        Alike::OtherPeople => Piece::AgentOtherPeople,
        Alike::Different => Piece::AgentDifferent,
    })
}

fn of_patients(alike: Option<Alike>) -> Option<Piece> {
    Some(match alike? {
        Alike::Same => Piece::PatientSame,
        Alike::Likely => Piece::PatientLikely,
        Alike::Described => Piece::PatientDescribed,
        Alike::Unknown => Piece::PatientUnknown,
        Alike::OtherPeople => Piece::PatientOtherPeople,
        Alike::Different => Piece::PatientDifferent,
    })
}

/// Both tell of people who go somewhere.
fn both_go(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    a.told.kind == FrameKind::Moves && b.told.kind == FrameKind::Moves
}

fn of_places(a: &Telling<'_>, b: &Telling<'_>) -> Option<Piece> {
    let (one, two) = a.site.zip(b.site)?;
    Some(match places::compare(one, two) {
        Where::Same if both_go(a, b) => Piece::Destination,
        Where::Same if places::is_wide(one) => Piece::Country,
        Where::Same => Piece::Place,
        Where::Holds => Piece::PlaceWithin,
        Where::Alike => Piece::PlaceAlike,
        Where::Open => return None,
        Where::TwoNames => Piece::TwoNames,
        Where::Unlike => Piece::PlaceUnlike,
        Where::Apart => Piece::PlaceApart,
    })
}

fn of_days(a: &Telling<'_>, b: &Telling<'_>) -> Vec<Piece> {
    if let Some((one, two)) = a.days.zip(b.days) {
        return vec![match one.gap(two) {
            0 if one.is_day && two.is_day => Piece::SameDay,
            0 => Piece::SameDays,
            1 => Piece::NextDay,
            // Only a clash of days over one deed comes so far.
            _ => Piece::ClashOfDays,
        }];
    }
    let one_tells = (a.days.is_some() || b.days.is_some()).then_some(Piece::OneTellsDays);
    of_report_days(a, b).into_iter().chain(one_tells).collect()
}

/// From when to when the reports are of clauses that do not both tell days.
fn of_report_days(a: &Telling<'_>, b: &Telling<'_>) -> Option<Piece> {
    const WEEK: u32 = 7;
    const SEASONS: u32 = 90;
    let Some((one, two)) = a.teller.day.zip(b.teller.day) else {
        return Some(Piece::ReportsUndated);
    };
    Some(match one.abs_diff(two) {
        0 if a.at != b.at => Piece::ReportsOfOneDay,
        0 | 1 => Piece::ReportsNear,
        SEASONS.. => Piece::ReportsFar,
        WEEK.. => Piece::ReportsWeeks,
        // Of deaths there are new ones every day; a toll rises for a few days.
        4.. if has_toll(a) && has_toll(b) => Piece::ReportsWeeks,
        _ if has_toll(a) && has_toll(b) => Piece::ReportsDays,
        _ => return None,
    })
}

/// Where no date is known, the days of the week that both name.
fn of_weekdays(a: &Telling<'_>, b: &Telling<'_>) -> Option<Piece> {
    if a.days.is_some() && b.days.is_some() {
        return None;
    }
    let (one, two) = a.weekday().zip(b.weekday())?;
    Some(if one == two { Piece::SameWeekday } else { Piece::OtherWeekday })
}

fn of_numbers(a: &Telling<'_>, b: &Telling<'_>) -> Vec<Piece> {
    if let Some(value) = shared_number(a, b).filter(|value| *value > 2.0) {
        let both = has_toll(a) && has_toll(b);
        let number = if is_odd(value) { Piece::SameOddNumber } else { Piece::SameNumber };
        return both.then_some(Piece::BothTolls).into_iter().chain([number]).collect();
    }
    let weight = |pieces: &Vec<Piece>| pieces.iter().map(|one| one.weight()).sum::<f64>();
    pairs(a, b)
        .filter(|(one, two)| one.what == two.what && numbers::is_scale(one.what))
        .map(|(one, two)| {
            let toll = a.is_toll(one) && b.is_toll(two);
            let number = match numbers::compare(one, two) {
                Between::Same => None,
                Between::Rounding => Some(Piece::NearNumber),
                _ if numbers::are_far(one, two) => Some(Piece::FarNumber),
                _ if toll => Some(Piece::OtherToll),
                _ => Some(Piece::OtherNumber),
            };
            toll.then_some(Piece::BothTolls).into_iter().chain(number).collect()
        })
        .max_by(|one, two| weight(one).total_cmp(&weight(two)))
        .unwrap_or_default()
}

/// One report tells the cause of what the other telling of it is about.
fn is_cause_of(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    let shares = |one: &Who<'_>| b.agents.iter().any(|two| !one.means.is_disjoint(&two.means));
    a.at == b.at && a.cause.is_some() && b.cause.is_none() && a.agents.iter().any(shares)
}

/// Both tell why one sort of event happened; an accident can be any.
fn both_tell_cause(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    a.cause.as_ref().zip(b.cause.as_ref()).is_some_and(|(one, two)| {
        let (one, two) = (&one.what, &two.what);
        !one.is_disjoint(two) || one.contains(verbs::ACCIDENT) || two.contains(verbs::ACCIDENT)
    })
}

fn has_toll(telling: &Telling<'_>) -> bool {
    telling.told.quantities.iter().any(|amount| telling.is_toll(amount))
}
