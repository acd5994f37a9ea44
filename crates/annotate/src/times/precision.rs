//! How exactly a meaning is told, whatever its days.

use super::meaning::{Calendar, Count, Meaning, Sub};
use record::{Precision, TimeUnit};

pub(super) fn is_approximate(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Piece { .. } | Meaning::Lately => true,
        Meaning::Calendar(calendar) => calendar.season.is_some(),
        Meaning::Away { count, unit, .. } | Meaning::Within { count, unit } => {
            *count == Count::Vague || precision_of(*unit) > Precision::Day
        }
        Meaning::Rolling { count, .. } | Meaning::Length { count, .. } => *count == Count::Vague,
        Meaning::Range(from, to) => is_approximate(from) || is_approximate(to),
        _ => false,
    }
}

pub(super) fn precision(meaning: &Meaning) -> Precision {
    match meaning {
        Meaning::Calendar(calendar) => of_calendar(calendar),
        Meaning::Unclear
        | Meaning::Lasting { .. }
        | Meaning::DayAway(_)
        | Meaning::DayBeside(_)
        | Meaning::WeekdayIn { .. } => Precision::Day,
        Meaning::Lately
        | Meaning::Recurring
        | Meaning::Rolling { count: Count::Vague, .. }
        | Meaning::Away { count: Count::Vague, .. }
        | Meaning::Within { count: Count::Vague, .. } => Precision::Vague,
        Meaning::Shifted { unit, .. }
        | Meaning::Rolling { unit, .. }
        | Meaning::Away { unit, .. }
        | Meaning::Within { unit, .. }
        | Meaning::SoFar { unit, .. }
        | Meaning::Length { unit, .. } => precision_of(*unit),
        Meaning::Around { .. } | Meaning::Weekend => Precision::Week,
        Meaning::Piece { of, .. } => precision(of),
        Meaning::Nth { unit, .. } => match unit {
            Sub::Day | Sub::Weekday(_) => Precision::Day,
            Sub::Week | Sub::Weekend => Precision::Week,
            Sub::Month => Precision::Month,
            Sub::Quarter | Sub::Half => Precision::Season,
        },
        Meaning::Decade(_) => Precision::Decade,
        Meaning::Century(_) => Precision::Century,
        Meaning::Range(from, to) => precision(from).min(precision(to)),
    }
}

fn precision_of(unit: TimeUnit) -> Precision {
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => Precision::Clock,
        TimeUnit::Day => Precision::Day,
        TimeUnit::Week | TimeUnit::Weekend => Precision::Week,
        TimeUnit::Month => Precision::Month,
        TimeUnit::Quarter => Precision::Season,
        TimeUnit::Year => Precision::Year,
        TimeUnit::Decade => Precision::Decade,
        TimeUnit::Century => Precision::Century,
    }
}

fn of_calendar(calendar: &Calendar) -> Precision {
    match calendar {
        Calendar { day: Some(_), .. }
        | Calendar { weekday: Some(_), .. }
        | Calendar { feast: Some(_), .. } => Precision::Day,
        Calendar { month: Some(_), .. } => Precision::Month,
        Calendar { season: Some(_), .. } => Precision::Season,
        _ => Precision::Year,
    }
}
