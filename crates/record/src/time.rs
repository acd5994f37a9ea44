//! When: the expressions of time in a text, and the civil days they stand for.

use crate::CleanSpan;
use crate::words::vocabulary;
use std::fmt;

/// An expression of time: a date, a stretch of days, how long something took, how often.
#[derive(Clone, PartialEq, Debug)]
pub struct Time {
    /// Its words, without a leading article or "on", "in", "le", "en"; with the words that
    /// move or bound it ("since 2017", "two weeks ago", "early June").
    pub span: CleanSpan,
    /// What it tells.
    pub kind: TimeKind,
    /// The unit that its words name.
    pub precision: Precision,
    /// The days it stands for. `None` for durations and what recurs, and where the day of
    /// the report would be needed and is not known.
    pub interval: Option<Interval>,
    /// How long, for durations.
    pub length: Option<Length>,
    /// Its words do not say where its interval begins ("before 2019"), known or not.
    pub open_start: bool,
    /// Its words do not say where its interval ends ("since Monday").
    pub open_end: bool,
    /// Its words say or imply "about": "early 2020", "around 8 May", "months ago".
    pub approximate: bool,
}

vocabulary! {
    /// What an expression of time tells.
    TimeKind {
        /// One day, month, year or other piece of the calendar.
        Date = "date",
        /// From one to another, or open at one end.
        Range = "range",
        /// How long, and not when.
        Duration = "duration",
        /// How often: "every Monday"; it has no interval.
        Recurring = "recurring",
    }
}

vocabulary! {
    /// The unit that the words of an expression of time name.
    Precision {
        /// Less than a day; only durations have it.
        Clock = "clock",
        /// A day.
        Day = "day",
        /// A week, or a weekend.
        Week = "week",
        /// A month.
        Month = "month",
        /// A season, a quarter, half a year.
        Season = "season",
        /// A year.
        Year = "year",
        /// Ten years.
        Decade = "decade",
        /// A hundred years.
        Century = "century",
        /// No unit bounds it: "recently", "these last months".
        Vague = "vague",
    }
}

/// Days from `from` until the day before `to`. A missing end is open or not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// The first day.
    pub from: Option<Day>,
    /// The day after the last one.
    pub to: Option<Day>,
}

/// A day of the civil (proleptic Gregorian) calendar, written `2024-06-18`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day {
    /// Year of the common era; 0 is the year before 1.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How long something takes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Length {
    /// How many units; `None` when the words do not say ("for years").
    pub amount: Option<f64>,
    /// Of what.
    pub unit: TimeUnit,
}

vocabulary! {
    /// A unit of time.
    TimeUnit {
        /// Second.
        Second = "second",
        /// Minute.
        Minute = "minute",
        /// Hour.
        Hour = "hour",
        /// Day; a night counts as one.
        Day = "day",
        /// Saturday and Sunday.
        Weekend = "weekend",
        /// Monday to Sunday.
        Week = "week",
        /// Month.
        Month = "month",
        /// Three months.
        Quarter = "quarter",
        /// Year.
        Year = "year",
        /// Ten years.
        Decade = "decade",
        /// A hundred years.
        Century = "century",
    }
}
