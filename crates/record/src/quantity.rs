//! How many, how much: the numbers of a text, with their bounds and what they count.

use crate::CleanSpan;
use crate::words::vocabulary;

/// A number of the text, as exact as its words make it.
///
/// An exact number has one value in all three places; "at least 400" has only a `low`, "up to
/// 4,000" only a `high`, "about 50" only a `best`, "20 to 30" and "dozens" a `low` and a `high`.
#[derive(Clone, PartialEq, Debug)]
pub struct Quantity {
    /// The number with the words that bound it and its unit: "at least 400 km".
    pub span: CleanSpan,
    /// The words of the number alone: "400".
    pub number: CleanSpan,
    /// What kind of number it is.
    pub kind: QuantityKind,
    /// The least it can be.
    pub low: Option<f64>,
    /// What it is, or is said to be about.
    pub best: Option<f64>,
    /// The most it can be.
    pub high: Option<f64>,
    /// Its words say that it is not exact: "about", "dozens", "une vingtaine".
    pub approximate: bool,
    /// The unit in one English word, singular: "percent", "dollar", "kilometre".
    pub unit: Option<&'static str>,
    /// The words of what is counted, where they stand right after: "fighters".
    pub counted: Option<CleanSpan>,
}

vocabulary! {
    /// What kind of number a quantity is.
    QuantityKind {
        /// People or things.
        Count = "count",
        /// A share of a hundred.
        Percent = "percent",
        /// Money.
        Money = "money",
        /// Length, area, mass, heat.
        Measure = "measure",
        /// The age of someone, in years.
        Age = "age",
        /// A place in an order: "third"; it counts nothing.
        Ordinal = "ordinal",
    }
}
