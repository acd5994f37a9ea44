//! Whether two numbers of one kind can be one number: equal, one told less exactly, or two.

use super::Amount;
use super::nouns;
use record::CountedKind;
use record::plain::single_spaced;
use std::collections::BTreeSet;

/// How two numbers stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Between {
    /// The same number.
    Same,
    /// Both can be one number, told more and less exactly.
    Rounding,
    /// They count other people or things, or in another unit.
    OtherThings,
    /// Two numbers; the first is the smaller.
    Less,
    /// Two numbers; the first is the larger.
    More,
}

/// Whether two numbers of one kind cannot both be the number.
pub fn differ(a: &Amount, b: &Amount) -> bool {
    matches!(compare(a, b), Between::Less | Between::More)
}

/// Compares two numbers of one kind.
pub fn compare(a: &Amount, b: &Amount) -> Between {
    if !are_of_one_kind(a.what, b.what) || a.unit != b.unit || counts_others(a, b) {
        return Between::OtherThings;
    }
    let (Some(one), Some(two)) = (range(a), range(b)) else { return Between::OtherThings };
    if one == two && a.approximate == b.approximate {
        return Between::Same;
    }
    if one.0 <= two.1 && two.0 <= one.1 || is_rounded(one, two) || is_rounded(two, one) {
        return Between::Rounding;
    }
    if one.1 < two.0 { Between::Less } else { Between::More }
}

/// Five thousand people who turned out are five thousand protesters.
fn are_of_one_kind(one: CountedKind, two: CountedKind) -> bool {
    let is_crowd = |what| matches!(what, CountedKind::People | CountedKind::Protesters);
    one == two || is_crowd(one) && is_crowd(two)
}

/// A number as a reader would write it, with its bounds, its unit and whom it counts: "at least
/// 9", "about 400", "20 to 30", "40 kilometre", "5 (children)"; a sum in the report's own words,
/// for nobody writes 300 million dollars out in digits.
pub fn shown(amount: &Amount) -> String {
    if amount.what == CountedKind::Money {
        return single_spaced(&amount.words);
    }
    let about = if amount.approximate { "about " } else { "" };
    let mut shown = match (amount.low, amount.best, amount.high) {
        (Some(low), _, Some(high)) if low < high => format!("{about}{low} to {high}"),
        (Some(low), _, Some(_)) => format!("{about}{low}"),
        (Some(low), _, None) => format!("at least {low}"),
        (None, Some(best), _) => format!("about {best}"),
        (None, None, Some(high)) => format!("up to {high}"),
        (None, None, None) => return amount.words.trim().to_owned(),
    };
    if let Some(unit) = &amount.unit {
        shown = format!("{shown} {unit}");
    }
    match amount.counted.as_deref().map(str::trim) {
        Some(counted) if !self::counted(amount).is_empty() => format!("{shown} ({counted})"),
        _ => shown,
    }
}

/// "About" reaches this share to both sides.
const ABOUT: f64 = 0.15;

/// "At least" and "more than" reach up to this many times the number, before the reader would
/// say that someone told another number.
const AT_LEAST: f64 = 1.5;

/// "Up to" reaches down to this share.
const UP_TO: f64 = 0.5;

/// From the least to the most that a number can be.
fn range(amount: &Amount) -> Option<(f64, f64)> {
    let about = |value: f64| (value * (1.0 - ABOUT), value * (1.0 + ABOUT));
    Some(match (amount.low, amount.best, amount.high) {
        (Some(low), _, Some(high)) if amount.approximate => (about(low).0, about(high).1),
        (Some(low), _, Some(high)) => (low, high),
        (Some(low), _, None) => (low, low * AT_LEAST),
        (None, Some(best), None) => about(best),
        (None, Some(best), Some(high)) => (about(best).0, high),
        (None, None, Some(high)) => (high * UP_TO, high),
        (None, None, None) => return None,
    })
}

/// Whether a large number is another told with fewer figures: 1.4 million of 1.43 million, 3,000 of
/// 2,970. Of small ones each counts.
fn is_rounded(round: (f64, f64), exact: (f64, f64)) -> bool {
    const LARGE: f64 = 1000.0;
    const NEAR: f64 = 0.05;
    let (round, exact) = match (round, exact) {
        ((low, high), (least, most)) if low >= high && least >= most => (low, least),
        _ => return false,
    };
    let mut step = 1.0;
    while round >= LARGE && round % (step * 10.0) == 0.0 {
        step *= 10.0;
    }
    (round - exact).abs() < (step / 2.0).min(round * NEAR)
}

/// Whether it says no more than that there are so many: "at least nine", "nine bodies" found so
/// far. A larger number does not contradict it (`golden/story/port-qashir`).
pub fn is_least(amount: &Amount) -> bool {
    let counted = amount.counted.as_deref().unwrap_or_default();
    let mut words = counted.split(|letter: char| !letter.is_alphanumeric());
    amount.high.is_none() && amount.best.is_none() || words.any(nouns::is_corpse)
}

/// Whether it tells how large an event was.
pub fn is_scale(what: CountedKind) -> bool {
    !matches!(
        what,
        CountedKind::Age | CountedKind::Duration | CountedKind::Percent | CountedKind::Other
    )
}

/// Whether two that tell it may speak of one thing: how large an event was, a share of something,
/// so many of what is named.
pub fn is_telling(amount: &Amount) -> bool {
    is_scale(amount.what)
        || amount.what == CountedKind::Percent
        || amount.what == CountedKind::Duration && many(amount).is_some()
        || amount.what == CountedKind::Other && !counted(amount).is_empty()
}

/// The number that comes nearest to what it says.
pub fn value(amount: &Amount) -> Option<f64> {
    amount.best.or(amount.low).or(amount.high)
}

/// The number, where it is not one of the few that many things have.
pub fn many(amount: &Amount) -> Option<f64> {
    const FEW: f64 = 10.0;
    value(amount).filter(|value| *value > FEW)
}

/// Whether two are one number, and no small one, of one thing that both name, whatever becomes of it: "3,000 residents
/// have been evacuated", « 3 000 habitants ont trouvé refuge ».
pub fn count_one_thing(a: &Amount, b: &Amount) -> bool {
    let is_one = many(a).is_some() && range(a) == range(b) && a.unit == b.unit;
    let counted = |amount: &Amount| {
        let mut means = meanings(amount);
        means.remove("PERSON");
        means
    };
    is_one && (names_unit(a) || !counted(a).is_disjoint(&counted(b)))
}

/// Whether one counts as fighters just as many as the other counts as civilians: whom it befell is
/// what they contradict each other on (`golden/story/fighters-or-civilians`).
pub fn count_two_camps(a: &Amount, b: &Amount) -> bool {
    const FEW: f64 = 2.0;
    let are_as_many = a.best.is_some_and(|value| value > FEW) && range(a) == range(b);
    let all = |amount: &Amount, is: fn(&str) -> bool| {
        let means = counted(amount);
        !means.is_empty() && means.iter().all(|one| is(one))
    };
    let camps = |one, two| all(one, nouns::is_fighter) && all(two, nouns::is_bystander);
    is_toll(a.what) && a.what == b.what && are_as_many && (camps(a, b) || camps(b, a))
}

/// Whether they say that they count two parts of a whole: eight children, twelve soldiers. Two words
/// for the same number of people do not.
pub fn count_two_parts(a: &Amount, b: &Amount) -> bool {
    let (one, two) = (counted(a), counted(b));
    let meet = range(a).zip(range(b)).is_none_or(|(a, b)| a.0 <= b.1 && b.0 <= a.1);
    !meet && !one.is_empty() && !two.is_empty() && one.is_disjoint(&two)
}

/// Whether the one is many times the other.
pub fn are_far(a: &Amount, b: &Amount) -> bool {
    const TIMES: f64 = 4.0;
    let both = value(a).zip(value(b));
    both.is_some_and(|(one, two)| one > two * TIMES || two > one * TIMES)
}

/// Its unit says what is counted: money, kilometres an hour.
fn names_unit(amount: &Amount) -> bool {
    let is_of_things = matches!(amount.what, CountedKind::Money | CountedKind::Measure);
    is_of_things && amount.unit.is_some()
}

/// Whether it counts people that something happened to.
pub fn is_toll(what: CountedKind) -> bool {
    matches!(
        what,
        CountedKind::Killed
            | CountedKind::Wounded
            | CountedKind::Missing
            | CountedKind::Detained
            | CountedKind::Displaced
    )
}

/// Of other people, or of a part of them: "12 soldiers" and "30 people".
fn counts_others(a: &Amount, b: &Amount) -> bool {
    let (mut one, mut two) = (counted(a), counted(b));
    if is_toll(a.what) {
        // "14 deaths" are of whomever "31 strikers" are.
        one.retain(|meaning| nouns::is_people(meaning));
        two.retain(|meaning| nouns::is_people(meaning));
    }
    match a.what {
        CountedKind::Other
        | CountedKind::Weapons
        | CountedKind::Buildings
        | CountedKind::Measure => {
            // "Two bridges" and « deux ponts » count the same things.
            let words = |amount: &Amount| amount.counted.as_deref().map(str::to_lowercase);
            words(a) != words(b) && one.is_disjoint(&two)
        }
        CountedKind::Money | CountedKind::Percent | CountedKind::Duration | CountedKind::Age => {
            false
        }
        CountedKind::Fighters => !one.is_empty() && !two.is_empty() && one.is_disjoint(&two),
        // "Two killed" are the two civilians of whom another speaks.
        _ if (amount_is_bare(a) || amount_is_bare(b)) && range(a) == range(b) => false,
        // "Eight miners" are the eight of whom the mine is; "eight children" are a part of all.
        _ if one.is_empty() || two.is_empty() => counts_a_part(a) || counts_a_part(b),
        _ => one.is_disjoint(&two),
    }
}

/// A word for whom it counts means nothing but such as are counted beside others; « mineurs » are
/// children or miners.
fn counts_a_part(amount: &Amount) -> bool {
    words(amount).any(|word| {
        let means = nouns::meanings_of(word);
        !means.is_empty() && means.iter().all(|one| nouns::is_part(one))
    })
}

fn amount_is_bare(amount: &Amount) -> bool {
    amount.counted.as_deref().is_none_or(|counted| counted.trim().is_empty())
}

/// What kinds of people are counted; none for people of any kind.
fn counted(amount: &Amount) -> BTreeSet<&'static str> {
    let mut means = meanings(amount);
    means.retain(|meaning| !nouns::is_anybody(meaning));
    means
}

/// What the words of what is counted mean.
fn meanings(amount: &Amount) -> BTreeSet<&'static str> {
    words(amount).flat_map(nouns::meanings_of).copied().collect()
}

fn words(amount: &Amount) -> impl Iterator<Item = &str> {
    let words = amount.counted.as_deref().unwrap_or_default();
    words.split(|letter: char| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A number as [low best high], `~` behind it when it is not exact, and what it counts.
    fn amount(drawn: &str) -> Amount {
        let (bounds, counted) = drawn.split_once(' ').unwrap_or((drawn, ""));
        let approximate = bounds.ends_with('~');
        let mut parts = bounds.trim_end_matches('~').split('|').map(|part| part.parse().ok());
        let mut next = || parts.next().flatten();
        Amount {
            words: drawn.to_owned(),
            what: CountedKind::Killed,
            low: next(),
            best: next(),
            high: next(),
            approximate,
            unit: None,
            counted: (!counted.is_empty()).then(|| counted.to_owned()),
        }
    }

    #[test]
    fn eight_and_230_are_far_and_9_and_31_are_not() {
        for (a, b, far) in [
            ("8|8|8 pirates", "230|230|230 pirates", true),
            ("9|9|9", "31|31|31", false),
            ("|7|", "|30|", true),
            ("0|0|0", "0|0|0", false),
        ] {
            assert_eq!(are_far(&amount(a), &amount(b)), far, "{a}, {b}");
            assert_eq!(are_far(&amount(b), &amount(a)), far, "{b}, {a}");
        }
    }

    #[test]
    fn two_numbers_of_one_toll() {
        for (a, b, expected) in [
            ("26|26|26", "26|26|26", Between::Same),
            ("26|26|26 people", "26|26|26 morts", Between::Same),
            ("|400|~", "412|412|412", Between::Rounding),
            ("24||84~", "26|26|26", Between::Rounding),
            ("20||", "26|26|26", Between::Rounding),
            ("9||", "9|9|9", Between::Rounding),
            ("||4000", "3000|3000|3000", Between::Rounding),
            ("9|9|9", "14|14|14", Between::Less),
            ("31|31|31", "14|14|14", Between::More),
            ("20||", "310|310|310", Between::Less),
            ("12|12|12 soldiers", "30|30|30 people", Between::OtherThings),
            ("12|12|12 soldats", "30|30|30 soldiers", Between::Less),
            ("14|14|14 deaths", "31|31|31 grévistes", Between::Less),
            ("13|13|13 mineurs", "15|15|15 men", Between::Less),
            ("1400000|1400000|1400000", "1430000|1430000|1430000", Between::Rounding),
            ("2970|2970|2970", "3000|3000|3000", Between::Rounding),
            ("2500|2500|2500", "3000|3000|3000", Between::Less),
            ("38|38|38", "40|40|40", Between::Less),
            ("13|13|13 children", "15|15|15 people", Between::OtherThings),
        ] {
            assert_eq!(compare(&amount(a), &amount(b)), expected, "{a}, {b}");
        }
    }

    #[test]
    fn fighters_and_civilians_are_two_camps_when_as_many_are_counted() {
        for (a, b, expected) in [
            ("7|7|7 civilians", "7|7|7 combattants", true),
            ("7|7|7 soldats", "7|7|7 children", true),
            ("7|7|7 people", "7|7|7 fighters", false),
            ("7|7|7 women", "7|7|7 fighters", false),
            ("7|7|7 soldiers", "7|7|7 fighters", false),
            ("7|7|7 civilians", "9|9|9 fighters", false),
            ("2|2|2 civilians", "2|2|2 fighters", false),
            ("7|| civilians", "7|| fighters", false),
        ] {
            assert_eq!(count_two_camps(&amount(a), &amount(b)), expected, "{a}, {b}");
        }
    }
}
