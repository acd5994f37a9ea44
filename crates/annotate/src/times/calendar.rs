//! Arithmetic of civil days, on `jiff`. Whatever leaves the calendar is `None`.

use super::words::{Feast, Season};
use jiff::Span;
use jiff::civil::Date;
use record::{Day, TimeUnit};

/// Days from the first until the day before the second.
pub(super) type Stretch = (Date, Date);

/// The day that ISO 8601 text begins with.
pub(super) fn of_iso(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

pub(super) fn record_day(date: Date) -> Day {
    Day { year: date.year(), month: date.month().unsigned_abs(), day: date.day().unsigned_abs() }
}

pub(super) fn of_record(day: Day) -> Option<Date> {
    Date::new(day.year, day.month.cast_signed(), day.day.cast_signed()).ok()
}

pub(super) fn add_days(date: Date, days: i32) -> Option<Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// `date` moved by whole units; the last day of a month stays the last.
pub(super) fn add(date: Date, unit: TimeUnit, count: i32) -> Option<Date> {
    let count = i64::from(count);
    // `jiff` refuses more units than there are days in its calendar.
    let span = match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => return Some(date),
        TimeUnit::Day => Span::new().try_days(count),
        TimeUnit::Week | TimeUnit::Weekend => Span::new().try_weeks(count),
        TimeUnit::Month => Span::new().try_months(count),
        TimeUnit::Quarter => Span::new().try_months(3 * count),
        TimeUnit::Year => Span::new().try_years(count),
        TimeUnit::Decade => Span::new().try_years(10 * count),
        TimeUnit::Century => Span::new().try_years(100 * count),
    };
    let span = span.ok()?;
    date.checked_add(span).ok()
}

/// The day itself.
pub(super) fn one_day(date: Date) -> Option<Stretch> {
    Some((date, add_days(date, 1)?))
}

/// The unit of the calendar that `date` lies in. A weekend is the one that ends its week.
pub(super) fn around(date: Date, unit: TimeUnit) -> Option<Stretch> {
    let year = |year: i16| Date::new(year, 1, 1).ok();
    let (from, length) = match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day => {
            (date, TimeUnit::Day)
        }
        TimeUnit::Week => (monday(date)?, TimeUnit::Week),
        TimeUnit::Weekend => {
            let saturday = add_days(monday(date)?, 5)?;
            return Some((saturday, add_days(saturday, 2)?));
        }
        TimeUnit::Month => (date.first_of_month(), TimeUnit::Month),
        TimeUnit::Quarter => {
            (Date::new(date.year(), (date.month() - 1) / 3 * 3 + 1, 1).ok()?, TimeUnit::Quarter)
        }
        TimeUnit::Year => (year(date.year())?, TimeUnit::Year),
        TimeUnit::Decade => (year(date.year().div_euclid(10) * 10)?, TimeUnit::Decade),
        TimeUnit::Century => (year(date.year().div_euclid(100) * 100)?, TimeUnit::Century),
    };
    Some((from, add(from, length, 1)?))
}

pub(super) fn monday(date: Date) -> Option<Date> {
    add_days(date, -i32::from(date.weekday().to_monday_zero_offset()))
}

/// The day with this number in the week of `date`; 1 is Monday.
pub(super) fn weekday_of_week(date: Date, weekday: i8) -> Option<Date> {
    add_days(monday(date)?, i32::from(weekday) - 1)
}

pub(super) fn is_weekday(date: Date, weekday: i8) -> bool {
    date.weekday().to_monday_one_offset() == weekday
}

pub(super) fn month(year: i16, month: i8) -> Option<Stretch> {
    around(Date::new(year, month, 1).ok()?, TimeUnit::Month)
}

/// The season of the northern half of the earth, in whole months. Winter begins in the
/// December of its year.
pub(super) fn season(year: i16, season: Season) -> Option<Stretch> {
    let first = match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Autumn => 9,
        Season::Winter => 12,
    };
    let from = Date::new(year, first, 1).ok()?;
    Some((from, add(from, TimeUnit::Month, 3)?))
}

/// The day of a feast in a year.
pub(super) fn feast(year: i16, feast: Feast) -> Option<Stretch> {
    one_day(match feast {
        Feast::On(month, day) => Date::new(year, month, day).ok()?,
        Feast::Easter(days) => add_days(easter(year)?, days)?,
        Feast::Weekday { month, weekday, nth, then } => {
            let first = Date::new(year, month, 1).ok()?;
            let first_such = (i32::from(weekday)
                - i32::from(first.weekday().to_monday_one_offset()))
            .rem_euclid(7);
            add_days(first, first_such + 7 * (i32::from(nth) - 1) + then)?
        }
    })
}

/// Easter of the western churches, by the rule that Butcher's Ecclesiastical Calendar gave in
/// 1876 (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number.rem_euclid(19);
    let (century, of_century) = (year_number.div_euclid(100), year_number.rem_euclid(100));
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15).rem_euclid(30);
    let weekday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feasts_that_move() {
        let fourth_thursday = Feast::Weekday { month: 11, weekday: 4, nth: 4, then: 0 };
        for (year, what, expected) in [
            (2000, Feast::Easter(0), "2000-04-23"),
            (2018, Feast::Easter(0), "2018-04-01"),
            (2024, Feast::Easter(-2), "2024-03-29"),
            (2025, Feast::Easter(49), "2025-06-08"),
            (2019, fourth_thursday, "2019-11-28"),
            (2018, fourth_thursday, "2018-11-22"),
        ] {
            let day = feast(year, what).map(|(day, _)| day.to_string());
            assert_eq!(day.as_deref(), Some(expected), "{what:?} in {year}");
        }
    }
}
