//! Whether two places can be where one thing happened.

use super::who::names_in;
use super::{Named, Spot, nouns};
use crate::names::letters::letters;
use record::PlacePrecision;
use std::collections::BTreeSet;

/// How two places stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Where {
    /// On the map neither holds the other.
    Apart,
    /// Two kinds of places: a station and a market.
    Unlike,
    /// Two names, and no map knows both: one may hold the other.
    TwoNames,
    /// Too vague to tell.
    Open,
    /// One kind of place: two markets.
    Alike,
    /// The one holds the other.
    Holds,
    /// One place.
    Same,
}

/// How two places stand to each other.
pub fn compare(a: &Named, b: &Named) -> Where {
    match (&a.place, &b.place) {
        (Some(one), Some(two)) => on_the_map(one, two),
        _ => by_name(a, b),
    }
}

fn on_the_map(a: &Spot, b: &Spot) -> Where {
    if a.source == b.source || a.name == b.name {
        return Where::Same;
    }
    if a.within.contains(&b.name) || b.within.contains(&a.name) {
        return Where::Holds;
    }
    let vague = |spot: &Spot| {
        matches!(spot.precision, PlacePrecision::Region | PlacePrecision::Vague)
            || (spot.within.is_empty() && spot.precision != PlacePrecision::Country)
    };
    let unknown = |spot: &Spot| spot.within.is_empty() && spot.precision != PlacePrecision::Country;
    if (vague(a) || vague(b)) && (country(a) == country(b) || unknown(a) || unknown(b)) {
        return Where::Open;
    }
    Where::Apart
}

fn by_name(a: &Named, b: &Named) -> Where {
    let shares_name = || {
        let names =
            |place: &Named| names_in(place.words.split(|letter: char| !letter.is_alphanumeric()));
        !names(a).is_disjoint(&names(b))
    };
    match (a.actor, b.actor) {
        (Some(one), Some(two)) if one == two => Where::Same,
        (Some(_), Some(_)) => Where::TwoNames,
        (None, None) if letters(&a.words) == letters(&b.words) => Where::Same,
        (None, None) => {
            let kinds = |place: &Named| {
                let mut kinds = nouns::meanings(&place.words);
                kinds.retain(|one| !nouns::is_anywhere(one));
                kinds
            };
            let (one, two) = (kinds(a), kinds(b));
            match one.is_empty() || two.is_empty() {
                // "Brannik basin", « le bassin de Brannik ».
                true if shares_name() => Where::Alike,
                true => Where::Open,
                false if one.is_disjoint(&two) => Where::Unlike,
                false => Where::Alike,
            }
        }
        _ if shares_name() => Where::Alike,
        _ => Where::Open,
    }
}

/// Whether they are two towns by two names, as far as words without a map tell: "the town of Sidi
/// Malum", « Aïn Marjane ».
pub fn are_two_towns(a: &Named, b: &Named) -> bool {
    let names = |place: &Named| {
        let words = place.words.split(|letter: char| !letter.is_alphanumeric());
        let names = words.filter(|word| word.starts_with(char::is_uppercase));
        names.map(|word| letters(word).0).collect::<BTreeSet<_>>()
    };
    let is_town = |place: &Named| {
        let means = nouns::meanings(&place.words);
        place.place.is_none() && means.iter().all(|one| matches!(*one, "TOWN" | "VILLAGE"))
    };
    let (one, two) = (names(a), names(b));
    !one.is_empty() && !two.is_empty() && one.is_disjoint(&two) && is_town(a) && is_town(b)
}

/// Whether the places are one, or one is in the other.
pub fn touch(a: &Named, b: &Named) -> bool {
    compare(a, b) >= Where::Holds
}

/// Whether `whole` holds `part` and is not it.
pub fn holds(whole: &Named, part: &Named) -> bool {
    let within = |whole: &Spot, part: &Spot| part.within.contains(&whole.name);
    compare(whole, part) == Where::Holds
        && whole.place.as_ref().zip(part.place.as_ref()).is_some_and(|(one, two)| within(one, two))
}

/// Whether it is no more exact than a country.
pub fn is_wide(place: &Named) -> bool {
    place.place.as_ref().is_some_and(|spot| spot.within.is_empty())
}

/// As a reader would write it.
pub fn label(place: &Named) -> &str {
    let known = place.place.as_ref().map(|spot| spot.name.as_str());
    known.or(place.label.as_deref()).unwrap_or(place.words.trim())
}

/// The country, or the place itself.
fn country(spot: &Spot) -> &str {
    spot.within.last().unwrap_or(&spot.name)
}
