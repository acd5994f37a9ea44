//! From a meaning to days, given the day of the report.
//!
//! News looks back: "on Monday" and "in March" are the latest that are not after the day of
//! the report, unless the words around speak of the future. What needs the day of the report
//! and does not have it stays without days.

use super::calendar::{
    Stretch, add, add_days, around, feast, is_weekday, month, one_day, season, weekday_of_week,
};
use super::meaning::{Calendar, Count, Meaning};
use super::parts::{numbered, part};
use super::precision::precision;
use jiff::civil::Date;
use record::TimeUnit;

/// The most that "several" stands for here: "a few days ago" is within the last ten.
const SEVERAL: i32 = 10;
/// Years that a date without its year is looked for in, for its weekday to fit.
const YEARS_AROUND: i16 = 7;

/// What days are counted from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The day of the report.
    pub today: Option<Date>,
    /// The day that the story last spoke of.
    pub beside: Option<Date>,
    /// The words around speak of the future.
    pub ahead: bool,
}

impl Context {
    /// The days that `meaning` stands for, as far as they can be known.
    pub fn stretch(&self, meaning: &Meaning) -> Option<Stretch> {
        match meaning {
            Meaning::Calendar(calendar) => self.calendar(calendar),
            Meaning::Shifted { unit, by } => {
                around(add(around(self.today?, *unit)?.0, *unit, *by)?, *unit)
            }
            Meaning::Rolling { count, unit, back } => self.rolling(*count, *unit, *back),
            Meaning::Away { count, unit, back, from } => {
                let from_day = match from.as_deref() {
                    None => self.today?,
                    Some(from) => {
                        let (first, after) = self.stretch(from)?;
                        if *back { first } else { add_days(after, -1)? }
                    }
                };
                // From a day that was said one counts to the day, from now to the unit.
                away(from_day, *count, *unit, *back, from.is_none())
            }
            Meaning::Lasting { count: Count::Exact(count), unit, from } => {
                let (first, _) = self.stretch(from)?;
                Some((first, add(first, *unit, whole(*count)?)?))
            }
            Meaning::Within { count, unit } if self.ahead => {
                away(self.today?, *count, *unit, false, true)
            }
            Meaning::DayAway(days) => one_day(add_days(self.today?, *days)?),
            Meaning::DayBeside(days) => one_day(add_days(self.beside.or(self.today)?, *days)?),
            Meaning::Lately => self.rolling(Count::Vague, TimeUnit::Month, true),
            Meaning::Piece { piece, of } => part(self.stretch(of)?, *piece, precision(of)),
            Meaning::SoFar { unit, later } => {
                let (from, to) = around(self.today?, *unit)?;
                Some(if *later { (self.today?, to) } else { (from, self.today?) })
            }
            Meaning::Nth { nth, count, unit, of } => {
                numbered(self.stretch(of)?, *nth, i32::from(*count), *unit)
            }
            Meaning::Around { unit, day } => around(self.stretch(day)?.0, *unit),
            Meaning::Weekend => self.weekend(),
            Meaning::WeekdayIn { weekday, week } => {
                one_day(weekday_of_week(add(self.today?, TimeUnit::Week, *week)?, *weekday)?)
            }
            Meaning::Decade(year) => around(Date::new(*year, 1, 1).ok()?, TimeUnit::Decade),
            Meaning::Century(number) => around(
                Date::new(number.checked_sub(1)?.checked_mul(100)?, 1, 1).ok()?,
                TimeUnit::Century,
            ),
            Meaning::Range(from, to) => self.range(from, to),
            Meaning::Unclear
            | Meaning::Within { .. }
            | Meaning::Lasting { .. }
            | Meaning::Length { .. }
            | Meaning::Recurring => None,
        }
    }

    fn calendar(&self, calendar: &Calendar) -> Option<Stretch> {
        let Calendar { year, month: in_month, day, weekday, season: in_season, feast: on, which } =
            *calendar;
        if let Some(on) = on {
            return match year {
                Some(year) => feast(year, on),
                None => self.nearest(which, |year| feast(year, on)),
            };
        }
        match (year, in_month, day) {
            (Some(year), Some(month), Some(day)) => one_day(Date::new(year, month, day).ok()?),
            (Some(year), Some(in_month), None) => month(year, in_month),
            (Some(year), None, None) => match in_season {
                Some(name) => season(year, name),
                None => around(Date::new(year, 1, 1).ok()?, TimeUnit::Year),
            },
            (None, _, Some(_)) => self.day_without_year(calendar),
            (None, Some(in_month), None) => self.nearest(which, |year| month(year, in_month)),
            (None, None, None) => match (weekday, in_season) {
                (Some(weekday), _) => one_day(self.weekday(weekday, which)?),
                (None, Some(name)) => self.nearest(which, |year| season(year, name)),
                (None, None) => None,
            },
            (Some(_), None, Some(_)) => None,
        }
    }

    /// "Dec. 8", "Monday, 8 December", "lundi 21".
    fn day_without_year(&self, calendar: &Calendar) -> Option<Stretch> {
        let today = self.today?;
        let day = calendar.day?;
        let fits = |date: &Date| calendar.weekday.is_none_or(|weekday| is_weekday(*date, weekday));
        let mut candidates: Vec<Date> = if let Some(month) = calendar.month {
            let years = today.year() - YEARS_AROUND..=today.year() + YEARS_AROUND;
            years.filter_map(|year| Date::new(year, month, day).ok()).collect()
        } else {
            let first = today.first_of_month();
            let months = (-12..=12).filter_map(|by| add(first, TimeUnit::Month, by));
            months.filter_map(|m| Date::new(m.year(), m.month(), day).ok()).collect()
        };
        candidates.retain(fits);
        // "lundi 21" is the one nearest to the report, whatever the words around.
        if calendar.month.is_none() && calendar.weekday.is_some() {
            let far = |date: &&Date| (today - **date).get_days().abs();
            return one_day(*candidates.iter().min_by_key(far)?);
        }
        let past = || candidates.iter().copied().rfind(|date| *date <= today);
        let future = || candidates.iter().copied().find(|date| *date >= today);
        one_day(if self.ahead { future().or_else(past) } else { past().or_else(future) }?)
    }

    /// The year whose month or season is meant, by "last", "next" or the direction of the words.
    fn nearest(
        &self,
        which: Option<i8>,
        of_year: impl Fn(i16) -> Option<Stretch>,
    ) -> Option<Stretch> {
        let today = self.today?;
        let years = today.year() - 2..=today.year() + 2;
        let mut stretches = years.filter_map(of_year);
        match which {
            Some(0) => stretches.find(|(from, _)| from.year() == today.year()),
            Some(1..) => stretches.find(|(from, _)| *from > today),
            Some(_) => stretches.take_while(|(_, to)| *to <= today).last(),
            None if self.ahead => stretches.find(|(_, to)| *to > today),
            None => stretches.take_while(|(from, _)| *from <= today).last(),
        }
    }

    fn weekday(&self, weekday: i8, which: Option<i8>) -> Option<Date> {
        let today = self.today?;
        let here = weekday_of_week(today, weekday)?;
        match which {
            Some(0) => Some(here),
            Some(1..) => add_days(here, 7),
            Some(_) => {
                if here < today {
                    Some(here)
                } else {
                    add_days(here, -7)
                }
            }
            None if self.ahead => {
                if here >= today {
                    Some(here)
                } else {
                    add_days(here, 7)
                }
            }
            None => {
                if here <= today {
                    Some(here)
                } else {
                    add_days(here, -7)
                }
            }
        }
    }

    /// The weekend before the report, or from it on; one that has begun is both.
    fn weekend(&self) -> Option<Stretch> {
        let today = self.today?;
        let (from, to) = around(today, TimeUnit::Weekend)?;
        let weeks = if self.ahead || from <= today { 0 } else { -1 };
        Some((add(from, TimeUnit::Week, weeks)?, add(to, TimeUnit::Week, weeks)?))
    }

    /// "The last three months" end before the day of the report; the next ones begin after it.
    fn rolling(&self, count: Count, unit: TimeUnit, back: bool) -> Option<Stretch> {
        let today = self.today?;
        let count = match count {
            Count::Exact(count) => whole(count)?,
            Count::Vague => SEVERAL,
        };
        // Quarters are those of the calendar.
        if unit == TimeUnit::Quarter {
            let (from, to) = around(today, unit)?;
            return Some(if back {
                (add(from, unit, -count)?, from)
            } else {
                (to, add(to, unit, count)?)
            });
        }
        if back {
            Some((add(today, unit, -count)?, today))
        } else {
            let from = add_days(today, 1)?;
            Some((from, add(from, unit, count)?))
        }
    }

    /// What one end does not say, the other does: "from 3 to 5 March", "March to May 2015".
    fn range(&self, from: &Meaning, to: &Meaning) -> Option<Stretch> {
        let (mut first, mut last) = (from.clone(), to.clone());
        if let (Meaning::Calendar(first), Meaning::Calendar(last)) = (&mut first, &mut last) {
            if first.month.is_none() && first.day.is_some() {
                // "from the 27th to the 3rd of April"
                let earlier = first.day > last.day;
                first.month = last.month.map(|month| match month {
                    1 if earlier => 12,
                    month => month - i8::from(earlier),
                });
            }
            if last.month.is_none() && last.day.is_some() {
                last.month = first.month;
            }
            match (first.year, last.year) {
                (None, Some(year)) if first.month.is_some() => {
                    first.year = Some(if first.month > last.month { year - 1 } else { year });
                }
                (Some(year), None) if last.month.is_some() => {
                    last.year = Some(if last.month < first.month { year + 1 } else { year });
                }
                _ => {}
            }
        }
        let (from, _) = self.stretch(&first)?;
        if let Meaning::Calendar(Calendar {
            weekday: Some(weekday), day: None, which: None, ..
        }) = last
        {
            let end = weekday_of_week(from, weekday)?;
            let end = if end < from { add_days(end, 7)? } else { end };
            return Some((from, add_days(end, 1)?));
        }
        let (end_from, end_to) = self.stretch(&last)?;
        let stretch = if from < end_to {
            (from, end_to)
        } else {
            self.turned_around(from, (end_from, end_to), &last)?
        };
        let yearless = |meaning: &Meaning| matches!(meaning, Meaning::Calendar(c) if c.year.is_none() && c.month.is_some());
        if self.ahead && yearless(&first) && yearless(&last) {
            return self.under_way(stretch);
        }
        Some(stretch)
    }

    /// "from September to March": the end follows the beginning. Looking back, the beginning
    /// moves; looking ahead, the end.
    fn turned_around(
        &self,
        from: Date,
        (end_from, end_to): Stretch,
        last: &Meaning,
    ) -> Option<Stretch> {
        let Meaning::Calendar(Calendar { year: None, .. }) = last else { return None };
        if self.ahead {
            return Some((from, add(end_to, TimeUnit::Year, 1)?));
        }
        let moved = add(from, TimeUnit::Year, -1)?;
        (moved < end_from).then_some((moved, end_to))
    }

    /// A range that will end may have begun: "between August and October", in September.
    fn under_way(&self, (from, to): Stretch) -> Option<Stretch> {
        let (begun, end) = (add(from, TimeUnit::Year, -1)?, add(to, TimeUnit::Year, -1)?);
        Some(if self.today? < end { (begun, end) } else { (from, to) })
    }
}

/// `count` units from a day: the unit that this falls in where `rounded`, else the day.
fn away(from: Date, count: Count, unit: TimeUnit, back: bool, rounded: bool) -> Option<Stretch> {
    let sign = if back { -1 } else { 1 };
    let Count::Exact(count) = count else {
        let far = add(from, unit, sign * SEVERAL)?;
        return Some(if back { (far, from) } else { (add_days(from, 1)?, add_days(far, 1)?) });
    };
    let day = add(from, unit, sign * whole(count)?)?;
    if rounded { around(day, unit) } else { one_day(day) }
}

fn whole(count: f64) -> Option<i32> {
    (count.fract() == 0.0 && (0.0..=5000.0).contains(&count)).then_some(count as i32)
}
