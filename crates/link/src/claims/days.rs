//! Whether two expressions of time can be when one thing happened.

use super::When;
use record::Precision;

/// Days from the first until the day before the second, open at an end by the extremes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Days {
    /// The first day.
    pub from: i32,
    /// The day after the last.
    pub to: i32,
    /// Its words name one day.
    pub is_day: bool,
}

impl Days {
    /// The days of an expression of time; nothing where it bounds nothing.
    pub fn of(when: &When) -> Option<Self> {
        if when.precision == Precision::Vague || (when.from.is_none() && when.to.is_none()) {
            return None;
        }
        let slack = if when.approximate { slack(when.precision) } else { 0 };
        let from = when.from.map_or(i32::MIN, |day| day.saturating_sub(slack));
        let to = when.to.map_or(i32::MAX, |day| day.saturating_add(slack));
        let is_day = !when.approximate
            && matches!(when.precision, Precision::Day | Precision::Clock)
            && from.checked_add(1) == Some(to);
        Some(Self { from, to: to.max(from.saturating_add(1)), is_day })
    }

    /// How many days lie from the one to the other; 0 when they share a day, 1 for neighbours.
    pub fn gap(self, other: Self) -> i32 {
        let (first, second) = if self.from <= other.from { (self, other) } else { (other, self) };
        second.from.saturating_sub(first.to.saturating_sub(1)).max(0)
    }

    /// How many days; very many, when an end is open.
    pub fn length(self) -> i32 {
        self.to.saturating_sub(self.from)
    }

    /// Whether it is a month, a year or another stretch with both ends.
    pub fn is_long(self) -> bool {
        const MONTH: i32 = 28;
        const CENTURY: i32 = 36_525;
        (MONTH..CENTURY).contains(&self.length())
    }

    /// Whether all of `part` lies in it, and it is longer.
    pub fn holds(self, part: Self) -> bool {
        self != part && self.from <= part.from && part.to <= self.to
    }

    /// The day of the week of one day, from Monday, 0.
    pub fn weekday(self) -> Option<i32> {
        /// The first day of all is a Saturday.
        const FIRST: i32 = 5;
        const WEEK: i32 = 7;
        self.is_day.then(|| (self.from + FIRST).rem_euclid(WEEK))
    }
}

/// The day of the week that words name, from Monday, 0: "Thursday night", « jeudi soir ».
pub fn weekday(words: &str) -> Option<i32> {
    const WEEKDAYS: [&[&str]; 7] = [
        &["monday", "lundi"],
        &["tuesday", "mardi"],
        &["wednesday", "mercredi"],
        &["thursday", "jeudi"],
        &["friday", "vendredi"],
        &["saturday", "samedi"],
        &["sunday", "dimanche"],
    ];
    let words = words.split(|letter: char| !letter.is_alphanumeric());
    let named = words
        .map(str::to_lowercase)
        .find_map(|word| WEEKDAYS.iter().position(|names| names.contains(&word.as_str())))?;
    i32::try_from(named).ok()
}

/// How far "about" reaches.
fn slack(precision: Precision) -> i32 {
    match precision {
        Precision::Clock | Precision::Day => 2,
        Precision::Week => 4,
        Precision::Month => 20,
        Precision::Season => 60,
        _ => 200,
    }
}

/// A day as `2024-06-18`, for days from 1 January of the year 0.
///
/// The calendar by Howard Hinnant's `civil_from_days`.
pub fn written(day: i32) -> String {
    // Eras of 400 years begin on 1 March; year 0 began 60 days before.
    let days = i64::from(day) - 60;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar() {
        for (day, expected) in
            [(0, "0000-01-01"), (59, "0000-02-29"), (60, "0000-03-01"), (739_420, "2024-06-18")]
        {
            assert_eq!(written(day), expected);
        }
    }
}
