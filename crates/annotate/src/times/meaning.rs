//! What an expression of time means, before anyone knows the day of the report.

use super::words::{Feast, Piece, Season};
use record::TimeUnit;

/// How many.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Count {
    Exact(f64),
    /// "several", "years".
    Vague,
}

/// A place of the calendar, as far as it was said.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Calendar {
    pub year: Option<i16>,
    pub month: Option<i8>,
    pub day: Option<i8>,
    pub weekday: Option<i8>,
    pub season: Option<Season>,
    pub feast: Option<Feast>,
    /// "last", "this", "next": of the weekday, month or season.
    pub which: Option<i8>,
}

/// What an expression means.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Meaning {
    /// "Dec. 8", "18 juin 2024", "on Monday", "last March".
    Calendar(Calendar),
    /// A date in digits whose day and month cannot be told apart.
    Unclear,
    /// "last month" (-1), "this year" (0), "next week" (1), "the year before last" (-2).
    Shifted { unit: TimeUnit, by: i32 },
    /// "the last three months", "ces derniers mois".
    Rolling { count: Count, unit: TimeUnit, back: bool },
    /// "two weeks ago" (back), "in two weeks"; with a day to count from, that day.
    Away { count: Count, unit: TimeUnit, back: bool, from: Option<Box<Meaning>> },
    /// "three days starting Monday".
    Lasting { count: Count, unit: TimeUnit, from: Box<Meaning> },
    /// "in two weeks": the future among words of the future, else how long.
    Within { count: Count, unit: TimeUnit },
    /// "yesterday".
    DayAway(i32),
    /// "the day before".
    DayBeside(i32),
    /// "recently".
    Lately,
    /// "early 2020", "mid-June".
    Piece { piece: Piece, of: Box<Meaning> },
    /// "earlier this month", "later this year".
    SoFar { unit: TimeUnit, later: bool },
    /// "the first two weeks of May"; -1 is the last.
    Nth { nth: i8, count: i8, unit: Sub, of: Box<Meaning> },
    /// "the week of 3 March", "the weekend of Easter".
    Around { unit: TimeUnit, day: Box<Meaning> },
    /// "over the weekend": the one that is nearest.
    Weekend,
    /// "Tuesday of next week".
    WeekdayIn { weekday: i8, week: i32 },
    /// "the 1990s", by its first year.
    Decade(i16),
    /// "the 19th century", by its number.
    Century(i16),
    /// From the first to the second, both included.
    Range(Box<Meaning>, Box<Meaning>),
    /// How long.
    Length { count: Count, unit: TimeUnit },
    /// How often.
    Recurring,
}

/// A numbered part of a longer time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sub {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Half,
    /// "the first Monday of May"; 1 is Monday.
    Weekday(i8),
}

/// On which side of its time an expression lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Bound {
    Since,
    After,
    Before,
    Until,
}

/// An expression of time with the cells that it takes.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Expression {
    pub meaning: Meaning,
    pub bound: Option<Bound>,
    pub about: bool,
    /// Its first cell.
    pub first: usize,
    /// One past its last cell.
    pub end: usize,
}
