//! Expressions of time: points with what bounds and moves them, ranges, lengths, habits.

use super::cells::Seen;
use super::lengths::Length;
use super::meaning::{Bound, Calendar, Expression, Meaning};
use super::reader::{Found, Reader};
use super::words::Sense;

/// The longest list of days that is read: "3, 4 and 5 March".
const LONGEST_LIST: usize = 4;

impl Reader<'_> {
    /// The expression that begins at cell `at`.
    pub fn expression(&self, at: usize) -> Option<Expression> {
        let made = |(meaning, end): Found, bound, about| Expression {
            meaning,
            bound,
            about,
            first: at,
            end,
        };
        let about = self.sense(at) == Some(Sense::About);
        let start = self.after(at, &[Sense::About, Sense::Limit]);
        let start = if start > at {
            self.after(start, &[Sense::Of, Sense::Article, Sense::To])
        } else {
            at
        };
        let unbound = |found: Found| made(found, None, about);
        // What limits a time that counts nothing is no part of it: "over the next weeks".
        let limited = self.sense(at) == Some(Sense::Limit);
        if start == at {
            if let Some(found) = self.habit(at).or_else(|| self.range(at)) {
                return Some(unbound(found));
            }
            if let Some((bound, found)) = self.bounded(at) {
                return Some(made(found, Some(bound), false));
            }
        }
        let found = self
            .counted(start)
            .or_else(|| self.days_of_month(start))
            .or_else(|| self.joined_points(start))
            .or_else(|| self.point(start))?;
        if let Some((bound, end)) = self.bound_after(&found) {
            return Some(made((found.0, end), Some(bound), about));
        }
        let counts = matches!(found.0, Meaning::Length { .. } | Meaning::Away { .. });
        (!limited || counts).then(|| unbound(found))
    }

    /// "2012 or later", "2018 ou plus tard", "2015 onwards".
    fn bound_after(&self, (meaning, end): &Found) -> Option<(Bound, usize)> {
        // "in 2015 or later", but not "in 2015 and later".
        let or = self.pieces.word(self.cells.get(*end)?.first) == self.words.or;
        let (bound, end) = match (self.sense(*end)?, self.sense(end + 1)) {
            (Sense::Onward, _) => (Bound::Since, end + 1),
            (Sense::And, Some(Sense::Later)) if or => (Bound::Since, end + 2),
            (Sense::And, Some(Sense::Earlier)) if or => (Bound::Until, end + 2),
            (Sense::And, Some(Sense::After)) if self.closes(end + 2) => (Bound::Since, end + 2),
            (Sense::And, Some(Sense::Before)) if self.closes(end + 2) => (Bound::Until, end + 2),
            _ => return None,
        };
        matches!(meaning, Meaning::Calendar(_)).then_some((bound, end))
    }

    /// A phrase ends before `at`: "in 2015 and after", but not "in 2015 and after the war".
    fn closes(&self, at: usize) -> bool {
        matches!(
            self.seen(at),
            None | Some(Seen::OtherMark | Seen::Comma | Seen::Open | Seen::Close)
        )
    }

    /// "every Monday", "chaque année", "daily", "Mondays".
    pub fn habit(&self, at: usize) -> Option<Found> {
        match self.sense(at)? {
            Sense::Often | Sense::Weekdays => Some((Meaning::Recurring, at + 1)),
            Sense::Every => {
                let next = at + 1 + usize::from(matches!(self.seen(at + 1), Some(Seen::Number(_))));
                let timed = matches!(
                    self.sense(next)?,
                    Sense::Unit(_)
                        | Sense::Many(_)
                        | Sense::Weekday(_)
                        | Sense::Weekdays
                        | Sense::Month(_)
                        | Sense::MonthOrElse(_)
                        | Sense::Season(_)
                        | Sense::DayPart
                        | Sense::Night
                        | Sense::SeasonOrElse(_)
                        | Sense::Fortnight
                );
                timed.then_some((Meaning::Recurring, next + 1))
            }
            _ => None,
        }
    }

    /// "between 2015 and 2018", "from March to May", "du 3 au 5 mars".
    pub fn range(&self, at: usize) -> Option<Found> {
        let between = match self.sense(at)? {
            Sense::Between => true,
            Sense::From => false,
            Sense::Of if self.words.of_is_from => false,
            _ => return None,
        };
        let start = self.after(at + 1, &[Sense::Article, Sense::Of]);
        let joins = |at: usize| match self.seen(at) {
            Some(Seen::Word(Sense::And)) => between,
            Some(Seen::Word(Sense::To | Sense::Until)) => !between,
            Some(Seen::Dash) => true,
            _ => false,
        };
        // "2019-août-1" is a date and no range.
        let joined = |end: usize| joins(end) || self.sense(end) == Some(Sense::ToNow);
        let (from, middle) = match self.point(start) {
            Some((_, end)) if end > start + 1 && !joined(end) => return None,
            Some(found) if joined(found.1) => found,
            _ => self.bare(start).filter(|(_, end)| joins(*end))?,
        };
        // "from March to date"
        if self.sense(middle) == Some(Sense::ToNow) {
            return Some((
                Meaning::Range(Box::new(from), Box::new(Meaning::DayAway(0))),
                middle + 1,
            ));
        }
        let (to, end) = self.range_end(middle + 1)?;
        // "rose from 12 to 31" (golden `en-quantities`)
        let is_number = |bound: &Meaning| matches!(bound, Meaning::Calendar(date) if *date == Calendar { day: date.day, ..Calendar::default() });
        let are_numbers = is_number(&from) && is_number(&to);
        (!are_numbers).then(|| (Meaning::Range(Box::new(from), Box::new(to)), end))
    }

    /// The second end of a range.
    pub fn range_end(&self, at: usize) -> Option<Found> {
        let at = self.after(at, &[Sense::Article, Sense::To]);
        self.point(at).or_else(|| self.bare(at))
    }

    /// A day or a year with nothing beside it, which only a range makes one.
    pub fn bare(&self, at: usize) -> Option<Found> {
        let counts = matches!(
            self.seen(at + 1),
            Some(Seen::OtherWord | Seen::Word(Sense::Unit(_) | Sense::Many(_)))
        );
        if let Some(year) = self.year(at).filter(|_| !counts) {
            return Some((
                Meaning::Calendar(Calendar { year: Some(year), ..Calendar::default() }),
                at + 1,
            ));
        }
        let day = self.day(at).filter(|_| !counts)?;
        Some((Meaning::Calendar(Calendar { day: Some(day), ..Calendar::default() }), at + 1))
    }

    /// "3 to 5 March", "3, 4 and 5 mars", "March 3-5".
    pub fn days_of_month(&self, at: usize) -> Option<Found> {
        let joins = |at: usize| {
            matches!(
                self.seen(at),
                Some(Seen::Word(Sense::To | Sense::And) | Seen::Dash | Seen::Comma)
            )
        };
        let day =
            |day: i8, of: Calendar| Box::new(Meaning::Calendar(Calendar { day: Some(day), ..of }));
        if let Some(first) = self.day(at) {
            let mut next = at + 1;
            for _ in 0..LONGEST_LIST {
                if !joins(next) {
                    return None;
                }
                let last = self.after(next + 1, &[Sense::Article]);
                if let Some((date, end)) = self.date(last).filter(|(date, _)| date.day.is_some()) {
                    let last = Box::new(Meaning::Calendar(date));
                    return Some((
                        Meaning::Range(
                            day(
                                first,
                                Calendar {
                                    month: date.month,
                                    year: date.year,
                                    ..Calendar::default()
                                },
                            ),
                            last,
                        ),
                        end,
                    ));
                }
                self.day(last)?;
                next = last + 1;
            }
            return None;
        }
        let (date, end) =
            self.date(at).filter(|(date, _)| date.day.is_some() && date.year.is_none())?;
        if !matches!(self.seen(end), Some(Seen::Word(Sense::To) | Seen::Dash)) {
            return None;
        }
        let last = self.day(end + 1).filter(|_| self.date(end + 1).is_none())?;
        if matches!(
            self.seen(end + 2),
            Some(Seen::OtherWord | Seen::Word(Sense::Unit(_) | Sense::Many(_)))
        ) && !self.glued(end)
        {
            return None;
        }
        let year_at = self.comma(end + 2);
        let year = self.year(year_at);
        let date = Calendar { year, ..date };
        let end = if year.is_some() { year_at + 1 } else { end + 2 };
        Some((Meaning::Range(Box::new(Meaning::Calendar(date)), day(last, date)), end))
    }

    /// "March to May 2015", "2015-2018", "Monday to Friday": two points joined.
    pub fn joined_points(&self, at: usize) -> Option<Found> {
        let first = self.point(at).or_else(|| {
            let year = self.year(at)?;
            let calendar = Calendar { year: Some(year), ..Calendar::default() };
            Some((Meaning::Calendar(calendar), at + 1))
        });
        let (from, middle) = first?;
        // "juin-août": the hyphen inside a word is no cell of its own.
        if self.glued(middle)
            && let (Meaning::Calendar(first), Some((Meaning::Calendar(last), end))) =
                (&from, self.point(middle))
            && first.day.is_none()
            && first.year.is_none()
            && (first.month.is_some() && last.month.is_some()
                || first.weekday.is_some() && last.weekday.is_some())
        {
            let ends = (Meaning::Calendar(*first), Meaning::Calendar(last));
            return Some((Meaning::Range(Box::new(ends.0), Box::new(ends.1)), end));
        }
        let dash = self.seen(middle) == Some(Seen::Dash);
        let to = matches!(self.sense(middle), Some(Sense::To));
        // A dash with blanks around it is a dash of the sentence.
        if !(to
            || dash && self.glued(middle) && self.glued(middle + 1)
            || dash && self.year(at).is_none())
        {
            return None;
        }
        // "+86 2010-2015-86"
        if dash && self.seen(middle + 2) == Some(Seen::Dash) && self.year(at).is_some() {
            return None;
        }
        let (to, end) = match self.year(middle + 1) {
            Some(year) if dash || self.year(at).is_some() => (
                Meaning::Calendar(Calendar { year: Some(year), ..Calendar::default() }),
                middle + 2,
            ),
            _ => self.point(self.after(middle + 1, &[Sense::Article]))?,
        };
        let alike = |meaning: &Meaning| match meaning {
            Meaning::Calendar(calendar) => {
                (calendar.weekday.is_some() && calendar.day.is_none())
                    || calendar.month.is_some()
                    || calendar.year.is_some()
            }
            Meaning::DayAway(_) => true,
            _ => false,
        };
        (alike(&from) && alike(&to)).then_some((Meaning::Range(Box::new(from), Box::new(to)), end))
    }

    /// "since 2017", "after the end of 2011", "depuis lundi".
    pub fn bounded(&self, at: usize) -> Option<(Bound, Found)> {
        let bound = match self.sense(at)? {
            Sense::Since => Bound::Since,
            Sense::After => Bound::After,
            Sense::Before => Bound::Before,
            Sense::Until => Bound::Until,
            Sense::ToNow => return Some((Bound::Until, (Meaning::DayAway(0), at + 1))),
            // "from 2015 onwards"
            Sense::From => {
                let start = self.after(at + 1, &[Sense::Article]);
                let (meaning, end) = self.point(start)?;
                let onward = self.sense(end) == Some(Sense::Onward);
                return onward.then_some((Bound::Since, (meaning, end + 1)));
            }
            _ => return None,
        };
        let start = self.after(at + 1, &[Sense::Article, Sense::Of, Sense::To]);
        // "depuis 3 ans": how long, up to now.
        if bound == Bound::Since
            && let Some(Length { count, unit, which: None, end }) = self.length(start, true)
            && self.sense(end) != Some(Sense::Ago)
            && !matches!(self.sense(start), Some(Sense::Many(_)))
        {
            return Some((bound, (Meaning::Length { count, unit }, end)));
        }
        let found = self.days_of_month(start).or_else(|| self.point(start))?;
        Some((bound, found))
    }
}
