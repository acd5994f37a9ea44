//! How likely two tellings of events are of one event: what forbids it first, then what speaks
//! for and against it, each with its weight, in one table.

use super::kin::Kinship;
use super::numbers::{self, Between};
use super::places::{self, Where};
use super::telling::{Family, Telling, is_cause, tells_toll};
use super::who::{Alike, Who, lists};
use super::{Amount, verbs};
use crate::number;
use record::FrameKind;

/// The log-odds that each piece of evidence brings.
mod weight {
    /// Two tellings of one family in one story, and nothing more known.
    pub const START: f64 = -3.2;
    pub const SAME_KIND: f64 = 0.6;
    pub const SAME_MODE: f64 = 0.6;
    pub const OTHER_MODE: f64 = -0.6;
    pub const SAME_PREDICATE: f64 = 1.2;
    /// Who does it: one name; words for the same people of one land; words for the same people;
    /// two names; two kinds of people.
    pub const AGENT: [f64; 5] = [1.6, 1.2, 0.7, -2.2, -0.7];
    /// To whom, or who goes.
    pub const PATIENT: [f64; 5] = [2.0, 1.8, 1.2, -4.0, -1.2];
    /// One place as exact as a district; one country; one holding the other.
    pub const PLACE: f64 = 1.5;
    pub const COUNTRY: f64 = 0.9;
    /// To one place, for people who go.
    pub const DESTINATION: f64 = 1.7;
    pub const PLACE_WITHIN: f64 = 0.8;
    pub const PLACE_ALIKE: f64 = 0.8;
    pub const TWO_NAMES: f64 = -0.6;
    pub const PLACE_UNLIKE: f64 = -2.0;
    pub const PLACE_APART: f64 = -2.5;
    /// From one place.
    pub const ORIGIN: f64 = 1.2;
    /// One day; days that overlap; neighbours; further apart.
    pub const SAME_DAY: f64 = 1.5;
    pub const SAME_DAYS: f64 = 0.5;
    pub const NEXT_DAY: f64 = -0.3;
    pub const CLASH_OF_DAYS: f64 = 0.2;
    /// No days are told, and the reports are of one week, or of two seasons.
    pub const REPORTS_NEAR: f64 = 0.2;
    pub const REPORTS_FAR: f64 = -1.0;
    /// A number above two, the same; one that is not round; numbers that can be one.
    pub const SAME_NUMBER: f64 = 1.3;
    pub const SAME_ODD_NUMBER: f64 = 2.0;
    pub const NEAR_NUMBER: f64 = 0.6;
    /// Other numbers; of a toll it says little, since tolls rise.
    pub const OTHER_NUMBER: f64 = -0.8;
    pub const OTHER_TOLL: f64 = -0.1;
    /// Both tell how many died, were hurt, are sought: a story has one toll to tell, mostly.
    pub const BOTH_TOLLS: f64 = 1.6;
    /// "A heater caused the fire" beside "the fire that destroyed" in one report.
    pub const CAUSE_IN_REPORT: f64 = 4.0;
    /// Times the share of words of one language that both have.
    pub const WORDS: f64 = 4.0;
}

/// What forbids that the two are of one event.
pub fn forbids(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    if a.family != b.family {
        return true;
    }
    if lists(&a.patients, &b.patients, kinship) == Some(Alike::Different) {
        return true;
    }
    let is_open = |one: &&Telling<'_>| is_cause(one.told) || tells_toll(one.told);
    let other = [a, b].iter().any(|one| one.told.kind == FrameKind::Other && !is_open(one));
    if other && !same_predicate(a, b) {
        return true;
    }
    if is_part_of_count(a, b) {
        return true;
    }
    let places = places_apart(a, b);
    let days = days_apart(a, b).unwrap_or(0) > 1;
    (places || days) && !is_the_same_but_for_that(a, b, places, days, kinship)
}

/// Twelve dead on Monday are a part of ninety since the first of the month, and another claim
/// (`golden/story/other-scope`).
fn is_part_of_count(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    const LONG: i32 = 7;
    let Some((one, two)) = a.days.zip(b.days) else { return false };
    let of_other_length = one.length().abs_diff(two.length()) >= LONG.unsigned_abs();
    let two_numbers = |(one, two): (&Amount, &Amount)| {
        numbers::is_scale(one.what)
            && matches!(numbers::compare(one, two), Between::Less | Between::More)
    };
    of_other_length && pairs(a, b).any(two_numbers) && shared_number(a, b).is_none()
}

/// Every number of the one with every number of the other.
fn pairs<'t>(
    a: &'t Telling<'_>,
    b: &'t Telling<'_>,
) -> impl Iterator<Item = (&'t Amount, &'t Amount)> {
    let (one, two) = (&a.told.quantities, &b.told.quantities);
    one.iter().flat_map(move |one| two.iter().map(move |two| (one, two)))
}

/// Neither where nor where from can be one.
fn places_apart(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    let apart = |one: Option<_>, two| {
        one.zip(two).is_some_and(|(one, two)| places::compare(one, two) <= Where::Unlike)
    };
    if a.told.kind == b.told.kind {
        apart(a.site, b.site) || apart(a.origin(), b.origin())
    } else {
        // Where one is sent to is not where one is told to go.
        apart(a.site, b.site) && (a.family == Family::Violence || apart(a.origin(), b.origin()))
    }
}

/// How many days lie from the one to the other, where both tell.
fn days_apart(a: &Telling<'_>, b: &Telling<'_>) -> Option<i32> {
    Some(a.days?.gap(b.days?))
}

/// So much else is one that another date or another place is a contradiction and no other
/// event. One of the two, never both: of two places, on one day, with one number and alike
/// people (`golden/story/place-clash`); of two days not far apart, in no other place, by one
/// name to one name, or of one name (`golden/story/date-clash`). Two bombings with seven dead
/// on two Sundays stay two (`golden/story/two-alike`).
fn is_the_same_but_for_that(
    a: &Telling<'_>,
    b: &Telling<'_>,
    places: bool,
    days: bool,
    kinship: &Kinship,
) -> bool {
    const NEAR_DAYS: i32 = 4;
    let told = a.told.kind == b.told.kind && a.told.mode == b.told.mode;
    let agents = lists(&a.agents, &b.agents, kinship);
    let patients = lists(&a.patients, &b.patients, kinship);
    if !told || places == days || agents == Some(Alike::Different) && days {
        return false;
    }
    let alike = agents.max(patients) >= Some(Alike::Described);
    if places {
        let day = a.days.zip(b.days).is_some_and(|(one, two)| one.is_day && one == two);
        let number = shared_number(a, b).is_some_and(|value| value > 2.0);
        return day && number && alike;
    }
    days_apart(a, b).is_some_and(|gap| gap <= NEAR_DAYS) && patients == Some(Alike::Same)
}

/// A number both tell of the same, exactly.
fn shared_number(a: &Telling<'_>, b: &Telling<'_>) -> Option<f64> {
    pairs(a, b)
        .filter(|(one, two)| one.what == two.what && numbers::is_scale(one.what))
        .filter(|(one, two)| numbers::compare(one, two) == Between::Same)
        .filter_map(|(one, _)| one.best.or(one.low).or(one.high))
        .max_by(f64::total_cmp)
}

fn same_predicate(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    let meaning = |one: &Telling<'_>| verbs::meaning(&one.told.predicate);
    (a.teller.language == b.teller.language && a.told.predicate == b.told.predicate)
        || meaning(a).is_some_and(|one| meaning(b) == Some(one))
}

/// The log-odds that two tellings of which nothing forbids it are of one event.
pub fn likeness(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> f64 {
    weight::START
        + of_kind(a, b)
        + of_people(lists(&a.agents, &b.agents, kinship), weight::AGENT)
        + of_people(lists(&a.patients, &b.patients, kinship), weight::PATIENT)
        + of_places(a, b)
        + of_days(a, b)
        + of_numbers(a, b)
        + of_words(a, b)
        + if is_cause_of(a, b) || is_cause_of(b, a) { weight::CAUSE_IN_REPORT } else { 0.0 }
}

fn of_kind(a: &Telling<'_>, b: &Telling<'_>) -> f64 {
    let kind = if a.told.kind == b.told.kind { weight::SAME_KIND } else { 0.0 };
    let mode = match (a.told.mode, b.told.mode) {
        (Some(one), Some(two)) if one == two => weight::SAME_MODE,
        (Some(_), Some(_)) => weight::OTHER_MODE,
        _ => 0.0,
    };
    kind + mode + if same_predicate(a, b) { weight::SAME_PREDICATE } else { 0.0 }
}

fn of_people(alike: Option<Alike>, [named, likely, described, different, other]: [f64; 5]) -> f64 {
    match alike {
        Some(Alike::Same) => named,
        Some(Alike::Likely) => likely,
        Some(Alike::Described) => described,
        Some(Alike::Different) => different,
        Some(Alike::OtherPeople) => other,
        Some(Alike::Unknown) | None => 0.0,
    }
}

/// Both tell of people who go somewhere.
fn both_go(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    a.told.kind == FrameKind::Moves && b.told.kind == FrameKind::Moves
}

fn of_places(a: &Telling<'_>, b: &Telling<'_>) -> f64 {
    let place = match a.site.zip(b.site) {
        Some((one, two)) => match places::compare(one, two) {
            Where::Same if both_go(a, b) => weight::DESTINATION,
            Where::Same if places::is_wide(one) => weight::COUNTRY,
            Where::Same => weight::PLACE,
            Where::Holds => weight::PLACE_WITHIN,
            Where::Alike => weight::PLACE_ALIKE,
            Where::Open => 0.0,
            Where::TwoNames => weight::TWO_NAMES,
            Where::Unlike => weight::PLACE_UNLIKE,
            Where::Apart => weight::PLACE_APART,
        },
        None => 0.0,
    };
    let origin = a.origin().zip(b.origin()).is_some_and(|(one, two)| places::touch(one, two));
    place + if origin { weight::ORIGIN } else { 0.0 }
}

fn of_days(a: &Telling<'_>, b: &Telling<'_>) -> f64 {
    const WEEK: u32 = 7;
    const SEASONS: u32 = 120;
    match (a.days, b.days) {
        (Some(one), Some(two)) => match one.gap(two) {
            0 if one.is_day && two.is_day => weight::SAME_DAY,
            0 => weight::SAME_DAYS,
            1 => weight::NEXT_DAY,
            // Only a clash of days over one deed comes so far.
            _ => weight::CLASH_OF_DAYS,
        },
        _ => match a.teller.day.zip(b.teller.day).map(|(one, two)| one.abs_diff(two)) {
            Some(0..=WEEK) => weight::REPORTS_NEAR,
            Some(SEASONS..) => weight::REPORTS_FAR,
            _ => 0.0,
        },
    }
}

fn of_numbers(a: &Telling<'_>, b: &Telling<'_>) -> f64 {
    if let Some(value) = shared_number(a, b).filter(|value| *value > 2.0) {
        let odd = value > 10.0 && value % 10.0 != 0.0;
        let both = if has_toll(a) && has_toll(b) { weight::BOTH_TOLLS } else { 0.0 };
        return both + if odd { weight::SAME_ODD_NUMBER } else { weight::SAME_NUMBER };
    }
    pairs(a, b)
        .filter(|(one, two)| one.what == two.what && numbers::is_scale(one.what))
        .map(|(one, two)| {
            let toll = numbers::is_toll(one.what);
            let both = if toll { weight::BOTH_TOLLS } else { 0.0 };
            both + match numbers::compare(one, two) {
                Between::Same => 0.0,
                Between::Rounding => weight::NEAR_NUMBER,
                _ if toll => weight::OTHER_TOLL,
                _ => weight::OTHER_NUMBER,
            }
        })
        .max_by(f64::total_cmp)
        .unwrap_or(0.0)
}

/// One report tells the cause of what the other telling of it is about.
fn is_cause_of(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    let shares = |one: &Who<'_>| b.agents.iter().any(|two| !one.means.is_disjoint(&two.means));
    a.at == b.at && is_cause(a.told) && !is_cause(b.told) && a.agents.iter().any(shares)
}

fn has_toll(telling: &Telling<'_>) -> bool {
    telling.told.quantities.iter().any(|amount| numbers::is_toll(amount.what))
}

/// The share of their words that both have, for clauses of one language.
fn of_words(a: &Telling<'_>, b: &Telling<'_>) -> f64 {
    if a.teller.language != b.teller.language || a.words.is_empty() || b.words.is_empty() {
        return 0.0;
    }
    let shared = a.words.iter().filter(|word| b.words.binary_search(word).is_ok()).count();
    weight::WORDS * number(shared) / number(a.words.len() + b.words.len() - shared)
}
