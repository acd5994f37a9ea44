//! Parts of a longer time: its beginning, middle and end, its numbered weeks and days.

use super::calendar::{Stretch, add, add_days, one_day, weekday_of_week};
use super::meaning::Sub;
use super::words::Piece;
use jiff::civil::Date;
use record::{Precision, TimeUnit};

/// Early, middle and late thirds; of a week, its two halves.
pub(super) fn part((from, to): Stretch, piece: Piece, precision: Precision) -> Option<Stretch> {
    let days = (to - from).get_days();
    let cut = |third: i32| match precision {
        Precision::Month => add_days(from, if third == 1 { 9 } else { 20 }),
        Precision::Year => add(from, TimeUnit::Month, 4 * third),
        _ => add_days(from, days * third / 3),
    };
    Some(match piece {
        Piece::Early => (from, cut(1)?),
        Piece::Mid => (cut(1)?, cut(2)?),
        Piece::Late => (cut(2)?, to),
    })
}

/// The numbered part of a stretch; weeks are those whose Thursday lies in it.
pub(super) fn numbered((from, to): Stretch, nth: i8, count: i32, unit: Sub) -> Option<Stretch> {
    let step = match unit {
        Sub::Day => TimeUnit::Day,
        Sub::Week | Sub::Weekend | Sub::Weekday(_) => TimeUnit::Week,
        Sub::Month => TimeUnit::Month,
        Sub::Quarter => TimeUnit::Quarter,
        Sub::Half => {
            let nth = if nth < 0 { 2 } else { nth };
            let middle = add(from, TimeUnit::Month, 6)?;
            return match nth {
                1 => Some((from, middle)),
                2 => Some((middle, to)),
                _ => None,
            };
        }
    };
    // The day of the week that says which week belongs to the stretch.
    let weekday = match unit {
        Sub::Week => Some(4),
        Sub::Weekend => Some(6),
        Sub::Weekday(day) => Some(day),
        _ => None,
    };
    let on = |date: Date| match weekday {
        None => Some(date),
        Some(day) => weekday_of_week(date, day),
    };
    let mut first = on(from)?;
    if first < from {
        first = add(first, step, 1)?;
    }
    let start = if nth > 0 {
        add(first, step, i32::from(nth) - 1)?
    } else {
        let mut last = on(add_days(to, -1)?)?;
        if last >= to {
            last = add(last, step, -1)?;
        }
        let last = if weekday.is_none() { add(to, step, -1)? } else { last };
        add(last, step, 1 - count)?
    };
    if start >= to {
        return None;
    }
    match unit {
        Sub::Week => {
            let monday = add_days(start, -3)?;
            Some((monday, add(monday, step, count)?))
        }
        Sub::Weekend => Some((start, add_days(start, 2)?)),
        Sub::Weekday(_) => one_day(start),
        _ => Some((start, add(start, step, count)?)),
    }
}
