//! What words mean beside numbers. The senses are shared; each language has its tables.

mod english;
mod french;

use crate::phrases::Phrases;
use record::{Language, QuantityKind};
use std::sync::LazyLock;

/// What a word or phrase does beside a number.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Sense {
    /// "at least", "more than": the number is the least.
    Least,
    /// "up to", "fewer than": the number is the most.
    Most,
    /// "about".
    About,
    /// "between".
    Between,
    /// "to", "or", "and" between the ends of a range; "and" only after "between".
    To,
    And,
    /// "of", "de": between a number and what it counts.
    Of,
    /// A number of its own without a value: least and most.
    Vague(f64, f64),
    /// The same when a larger number multiplies it: "several hundred", "quelques milliers".
    VagueTimes(f64, f64),
    /// About as many as said: "a dozen", "une vingtaine".
    Roughly(f64),
    /// Exactly as many as said: "half a million", "a pair".
    Exactly(f64),
    /// A unit after the number, in one English word.
    Unit(QuantityKind, &'static str),
    /// A sign of money that may stand before the number.
    Sign(&'static str),
    /// "year-old", "ans" after "âgé de": the number is an age.
    Old,
    /// "aged", "âgé de".
    Aged,
    /// "rose", « passé »: the numbers behind "from" and "to" are an old and a new one.
    Changes,
    /// What stands after is a name or number of a list: "Article", "No.".
    Label,
    /// Never what is counted: "were", "in", "qui".
    Stop,
    /// An adjective before what is counted: "autres".
    Before,
    /// A plural that does not look like one: "people".
    Plural,
}

/// The tables of a language.
#[derive(Debug)]
pub(super) struct Words {
    pub senses: Phrases<Sense>,
    /// What is counted comes first, its adjectives after ("personnes blessées").
    pub noun_first: bool,
    /// "one", when it stands for a noun.
    pub pronoun: &'static str,
    /// Those of whom an article counts one: « un mort et trois blessés ».
    pub counted_by_article: &'static [&'static str],
}

static ENGLISH: LazyLock<Words> = LazyLock::new(english::words);
static FRENCH: LazyLock<Words> = LazyLock::new(french::words);

/// The tables of a language that has some.
pub(super) fn of(language: Language) -> Option<&'static Words> {
    match language {
        Language::English => Some(&ENGLISH),
        Language::French => Some(&FRENCH),
        _ => None,
    }
}
