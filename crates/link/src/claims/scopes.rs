//! Of which part of a whole a clause gives a number, and whether it says that the number rose.

use super::places;
use super::telling::Telling;
use crate::names::letters;

/// They speak of two parts, or of a part and the whole: by place, by days, by who counts.
pub fn scopes_differ(one: &Telling<'_>, two: &Telling<'_>) -> bool {
    let places = one.place().zip(two.place());
    let days = one.days.zip(two.days);
    places.is_some_and(|(one, two)| places::holds(one, two) || places::holds(two, one))
        || days.is_some_and(|(one, two)| one.holds(two) || two.holds(one))
        || is_total(&one.told.clause) != is_total(&two.told.clause)
        || is_at_one_door(&one.told.clause) != is_at_one_door(&two.told.clause)
}

/// Words that say that a number has changed.
const RISE: &[&str] = &[
    "rose",
    "risen",
    "rises",
    "climbed",
    "climbs",
    "increased",
    "updated",
    "revised",
    "alourdi",
    "alourdit",
    "passe",
    "porte",
    "desormais",
    "augmente",
    "monte",
];

/// Whether words say that a number has changed.
pub fn tells_of_rise(clause: &str) -> bool {
    has_word(clause, RISE)
}

/// Words that say that a number is of all.
const TOTAL: &[&str] = &["total", "overall", "altogether", "nationwide", "cumulative"];

fn is_total(clause: &str) -> bool {
    has_word(clause, TOTAL)
}

/// Words of those who count whom they see, and not all: a hospital, a morgue.
const AT_ONE_DOOR: &[&str] = &[
    "received",
    "admitted",
    "treated",
    "hospital",
    "clinic",
    "morgue",
    "recu",
    "recus",
    "admis",
    "accueilli",
    "soigne",
    "soignes",
    "hopital",
    "clinique",
];

fn is_at_one_door(clause: &str) -> bool {
    has_word(clause, AT_ONE_DOOR)
}

fn has_word(clause: &str, table: &[&str]) -> bool {
    letters::words(clause).any(|word| table.contains(&word.as_str()))
}
