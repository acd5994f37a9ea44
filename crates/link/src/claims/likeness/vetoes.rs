//! What forbids that two tellings are of one event, whatever speaks for it.

use super::{is_odd, pairs, shared_number, tell_one_fate};
use crate::claims::kin::Kinship;
use crate::claims::places::{self, Where};
use crate::claims::telling::{Family, Telling};
use crate::claims::who::{Alike, Who, lists};
use crate::claims::{Amount, nouns, numbers, ordinals, verbs};
use std::collections::BTreeSet;

/// That something is there is not what is done with it: "the presence of weapons", "the port has
/// served to import weapons" (`golden/story/port-qashir`).
const PRESENCE: &str = "PRESENCE";

/// What forbids that the two are of one event.
pub fn forbids(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    if lists(&a.patients, &b.patients, kinship) == Some(Alike::Different) {
        return true;
    }
    if verbs::are_two_steps(a.senses, b.senses) && !tell_one_fate(a, b) {
        return true;
    }
    if fight_elsewhere(a, b, kinship) {
        return true;
    }
    if is_part_of_count(a, b) || is_by_others_to_others(a, b, kinship) {
        return true;
    }
    if a.is_compared != b.is_compared || ordinals::differ(&a.ordinals, &b.ordinals) {
        return true;
    }
    if looks_back(a, b) || looks_back(b, a) || show_others(a, b, kinship) {
        return true;
    }
    if a.senses.contains(&PRESENCE) != b.senses.contains(&PRESENCE) && !a.means_what(b) {
        return true;
    }
    let places = places_apart(a, b);
    let days = days_apart(a, b).unwrap_or(0) > 1;
    (places || days) && !is_the_same_but_for_that(a, b, places, days, kinship)
}

/// Fighting goes on in many places: that both tell of some, on no day, is of one where the same
/// people fight (`golden/story/fled-or-driven`).
fn fight_elsewhere(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    let fights = |one: &Telling<'_>| one.days.is_none() && one.senses.contains(&"CLASH");
    (fights(a) || fights(b))
        && a.family == Family::Violence
        && b.family == Family::Violence
        && lists(&a.agents, &b.agents, kinship) < Some(Alike::Described)
        && lists(&a.patients, &b.patients, kinship) < Some(Alike::Same)
}

/// "The footage shows groups of militants", « Des images montrent des terroristes » : there are
/// pictures of everything, and two are of one thing where those whom they show are known to be one.
fn show_others(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    let is_picture = |who: &Who<'_>| who.means.iter().any(|one| matches!(*one, "PHOTO" | "VIDEO"));
    let both_show = [a, b].iter().all(|one| one.senses.contains(&"SHOW"));
    // Where the footage is the one who tells it, the clause has nobody who shows.
    both_show
        && [a, b].iter().any(|one| one.agents.iter().any(is_picture))
        && lists(&a.patients, &b.patients, kinship) < Some(Alike::Likely)
}

/// Twelve dead on Monday are a part of ninety since the first of the month, and another claim
/// (`golden/story/other-scope`).
fn is_part_of_count(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    const LONG: i32 = 7;
    let Some((one, two)) = a.days.zip(b.days) else { return false };
    let of_other_length = one.length().abs_diff(two.length()) >= LONG.unsigned_abs();
    let two_numbers =
        |(one, two): (&Amount, &Amount)| numbers::is_scale(one.what) && numbers::differ(one, two);
    of_other_length && pairs(a, b).any(two_numbers) && shared_number(a, b).is_none()
}

/// What a report tells with no day is news; what another tells of weeks before is not that (a fire
/// of 2017 beside the blast of today, a bomb of three weeks ago beside that of today,
/// `golden/story/two-alike`).
fn looks_back(a: &Telling<'_>, b: &Telling<'_>) -> bool {
    const WEEK: i32 = 7;
    const WEEKS: i32 = 21;
    const SEASONS: i32 = 300;
    if shared_number(a, b).is_some_and(is_odd) {
        return false;
    }
    if a.is_long_ago && !b.is_long_ago {
        let told = a.teller.day.zip(b.days);
        return told.is_none_or(|(told, days)| days.to > told.saturating_sub(WEEK));
    }
    if a.family != Family::Violence {
        return false;
    }
    let Some(days) = a.days.filter(|_| b.days.is_none()) else { return false };
    match b.teller.day {
        Some(news) => days.to < news.saturating_sub(WEEKS),
        // Nobody tells the year of what has just happened: "in 2017".
        None => days.length() >= SEASONS,
    }
}

/// The British who took eight pirates are not the Indians who took 23, unless day and place
/// are one.
fn is_by_others_to_others(a: &Telling<'_>, b: &Telling<'_>, kinship: &Kinship) -> bool {
    let differ =
        |(one, two): (&Amount, &Amount)| numbers::is_toll(one.what) && numbers::differ(one, two);
    let is_then_and_there = days_apart(a, b) == Some(0)
        && a.site.zip(b.site).is_some_and(|(one, two)| places::touch(one, two));
    let are_others = || {
        lists(&a.agents, &b.agents, kinship) == Some(Alike::Different)
            || are_of_two_peoples(&a.agents, &b.agents)
    };
    pairs(a, b).any(differ) && !is_then_and_there && are_others()
}

/// By the words for them: "the British navy", "Indian marines".
fn are_of_two_peoples(a: &[Who<'_>], b: &[Who<'_>]) -> bool {
    let peoples = |all: &[Who<'_>]| -> BTreeSet<&'static str> {
        all.iter().flat_map(|one| nouns::peoples(&one.named.words)).collect()
    };
    let (one, two) = (peoples(a), peoples(b));
    !one.is_empty() && !two.is_empty() && one.is_disjoint(&two)
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
