//! Points of the calendar by what moves, numbers or divides them: "last Monday", "early 2020",
//! "the first week of May".

use super::cells::Seen;
use super::meaning::{Calendar, Meaning, Sub};
use super::reader::{Found, Reader};
use super::words::Sense;
use record::TimeUnit;

impl Reader<'_> {
    /// A point at `at`, with the part of the day that may follow it.
    pub fn point(&self, at: usize) -> Option<Found> {
        let (meaning, end) = self.pieced(at).or_else(|| self.plain(at))?;
        // "in the morning", "à l'aube"
        let part = self.after(end, &[Sense::InOrAhead, Sense::To, Sense::Ahead, Sense::Article]);
        let part = if matches!(self.sense(part), Some(Sense::DayPart | Sense::Night)) {
            part + 1
        } else {
            end
        };
        Some((meaning, part))
    }

    /// "early 2020", "mid-June", "fin de l'année", "earlier this month".
    pub fn pieced(&self, at: usize) -> Option<Found> {
        const PASSED: [Sense; 4] = [Sense::Of, Sense::Article, Sense::In, Sense::InOrAhead];
        match self.sense(at)? {
            Sense::Piece(piece) => {
                let next = self.after(at + 1, &PASSED);
                let (of, end) = self.plain(next).or_else(|| self.running(next))?;
                Some((Meaning::Piece { piece, of: Box::new(of) }, end))
            }
            sense @ (Sense::Earlier | Sense::Later) => {
                let next = self.after(at + 1, &PASSED);
                let (of, end) = self.plain(next).or_else(|| self.running(next))?;
                match of {
                    Meaning::Shifted { unit, by: 0 } => {
                        Some((Meaning::SoFar { unit, later: sense == Sense::Later }, end))
                    }
                    of => Some((of, end)),
                }
            }
            _ => None,
        }
    }

    /// "the month", "l'année": the one of the report, but only as a part of something.
    pub fn running(&self, at: usize) -> Option<Found> {
        match self.sense(at)? {
            Sense::Unit(unit) => Some((Meaning::Shifted { unit, by: 0 }, at + 1)),
            _ => None,
        }
    }

    /// A point without a part: what all others are made of.
    pub fn plain(&self, at: usize) -> Option<Found> {
        self.nth(at)
            .or_else(|| self.quarter(at))
            .or_else(|| self.which(at))
            .or_else(|| self.written(at))
            .or_else(|| self.era(at))
            .or_else(|| self.weekday_in(at))
            .or_else(|| self.week_of(at))
            .or_else(|| self.numbered_week(at))
            .or_else(|| self.day_in_month(at))
            .or_else(|| self.calendar(at))
            .or_else(|| match self.sense(at)? {
                Sense::DayAway(days) => Some((Meaning::DayAway(days), at + 1)),
                Sense::Weekend => Some((Meaning::Weekend, at + 1)),
                Sense::SoFar(unit) => Some((Meaning::SoFar { unit, later: false }, at + 1)),
                Sense::DayBeside(days) => Some((Meaning::DayBeside(days), at + 1)),
                Sense::Lately => Some((Meaning::Lately, at + 1)),
                _ => None,
            })
            .or_else(|| self.lone_day(at))
            .or_else(|| {
                let year = self.free_year(at)?;
                Some((
                    Meaning::Calendar(Calendar { year: Some(year), ..Calendar::default() }),
                    at + 1,
                ))
            })
    }

    /// "last month", "le mois dernier", "next Monday", "mardi prochain", "l'été dernier".
    pub fn which(&self, at: usize) -> Option<Found> {
        // "the week after next", "the year before last"
        if let (Some(unit), Some(side), Some(Sense::Which(by @ (-1 | 1)))) =
            (self.unit(at), self.sense(at + 1), self.sense(at + 2))
            && side == (if by > 0 { Sense::After } else { Sense::Before })
            && unit > TimeUnit::Day
        {
            return Some((Meaning::Shifted { unit, by: 2 * i32::from(by) }, at + 3));
        }
        let (by, what, end) = match (self.sense(at)?, self.sense(at + 1)) {
            (Sense::Which(by), _) => (by, at + 1, at + 2),
            (_, Some(Sense::Which(by) | Sense::WhichMany(by)))
                if by != 0 || self.unit(at).is_some() =>
            {
                (by, at, at + 2)
            }
            _ => return None,
        };
        if let Some(unit) = self.unit(what) {
            let days = matches!(
                unit,
                TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day
            );
            let by = i32::from(by);
            // "next week Monday", "la semaine prochaine mardi"
            if let (TimeUnit::Week, Some(Sense::Weekday(weekday))) = (unit, self.sense(end)) {
                return Some((Meaning::WeekdayIn { weekday, week: by }, end + 1));
            }
            return (!days).then_some((Meaning::Shifted { unit, by }, end));
        }
        let mut calendar = Calendar { which: Some(by), ..Calendar::default() };
        match self.sense(what)? {
            Sense::Month(month) | Sense::MonthOrElse(month) => calendar.month = Some(month),
            Sense::Weekday(day) => calendar.weekday = Some(day),
            Sense::Feast(feast) if self.is_feast(what) => calendar.feast = Some(feast),
            Sense::Season(season) | Sense::SeasonOrElse(season) => calendar.season = Some(season),
            _ => return None,
        }
        // "next Monday, 3 March", "lundi prochain 3 mars": the date says more.
        if calendar.weekday.is_some()
            && let Some((date, end)) = self
                .date(self.comma(end))
                .or_else(|| self.written_date(end))
                .or_else(|| self.bracketed_date(end))
        {
            return Some((Meaning::Calendar(Calendar { weekday: calendar.weekday, ..date }), end));
        }
        if let (Some(weekday), -1) = (calendar.weekday, by)
            && self.words.of_week_before.contains(&self.pieces.word(self.cells[at].first))
        {
            return Some((Meaning::WeekdayIn { weekday, week: -1 }, end));
        }
        Some((Meaning::Calendar(calendar), end))
    }

    /// "Tuesday of next week", "mardi de la semaine dernière".
    pub fn weekday_in(&self, at: usize) -> Option<Found> {
        let Sense::Weekday(weekday) = self.sense(at)? else { return None };
        let part = usize::from(matches!(self.sense(at + 1), Some(Sense::DayPart | Sense::Night)));
        let next = self.after(at + 1 + part, &[Sense::Of, Sense::Article]);
        match self.which(next)? {
            (Meaning::Shifted { unit: TimeUnit::Week, by }, end) => {
                Some((Meaning::WeekdayIn { weekday, week: by }, end))
            }
            _ => None,
        }
    }

    /// "the week of 3 March", "la semaine du 10 avril", "the weekend of Easter".
    pub fn week_of(&self, at: usize) -> Option<Found> {
        let begins = matches!(self.sense(at + 1), Some(Sense::Of | Sense::From | Sense::Since));
        let unit = self.unit(at).filter(|_| begins)?;
        if !matches!(unit, TimeUnit::Week | TimeUnit::Weekend) {
            return None;
        }
        let next = self.after(at + 2, &[Sense::Article]);
        let (day, end) = match self.sense(next) {
            Some(Sense::Feast(_)) => self.calendar(next)?,
            _ => self
                .date(next)
                .filter(|(date, _)| date.day.is_some())
                .map(|(date, end)| (Meaning::Calendar(date), end))
                .or_else(|| self.lone_day(next))?,
        };
        Some((Meaning::Around { unit, day: Box::new(day) }, end))
    }

    /// "la semaine 31", "week 3 of 2027": weeks as ISO 8601 counts them.
    pub fn numbered_week(&self, at: usize) -> Option<Found> {
        let Some(Seen::Number(number)) = self.seen(at + 1) else { return None };
        let fits = matches!(number.digits, 1 | 2) && (1.0..=53.0).contains(&number.value);
        if !fits || self.unit(at)? != TimeUnit::Week {
            return None;
        }
        let year_at = self.after(self.comma(at + 2), &[Sense::Of, Sense::In, Sense::InOrAhead]);
        let (of, end) = match self.year(year_at) {
            Some(year) => {
                let calendar = Calendar { year: Some(year), ..Calendar::default() };
                (Meaning::Calendar(calendar), year_at + 1)
            }
            None if !self.words.numbered_weeks || self.sense(at + 2) == Some(Sense::Of) => {
                return None;
            }
            None => (Meaning::Shifted { unit: TimeUnit::Year, by: 0 }, at + 2),
        };
        let nth = number.value as i8;
        Some((Meaning::Nth { nth, count: 1, unit: Sub::Week, of: Box::new(of) }, end))
    }

    /// "the 15th of next month", "le 15 du mois prochain".
    pub fn day_in_month(&self, at: usize) -> Option<Found> {
        let nth = self.day(at)?;
        match self.which(self.after(at + 1, &[Sense::Of, Sense::Article]))? {
            (of @ Meaning::Shifted { unit: TimeUnit::Month, .. }, end) => {
                Some((Meaning::Nth { nth, count: 1, unit: Sub::Day, of: Box::new(of) }, end))
            }
            _ => None,
        }
    }

    /// "the 18th.", "le 23.": a day of the month by itself, where nothing is counted.
    pub fn lone_day(&self, at: usize) -> Option<Found> {
        let Some(Seen::Number(number)) = self.seen(at) else { return None };
        let day = self.day(at)?;
        let written = if self.words.capitals { number.ordinal } else { number.digits > 0 };
        let lone = matches!(self.seen(at + 1), None | Some(Seen::OtherMark | Seen::Comma));
        // "in the 3rd" is a round or a quarter.
        let named = self.sense_before(at) == Some(Sense::Article)
            && !(self.words.capitals && self.sense_before(at - 1) == Some(Sense::InOrAhead));
        let digits =
            self.pieces.word(self.cells[at].first).starts_with(|c: char| c.is_ascii_digit());
        (written && digits && lone && named).then(|| {
            (Meaning::Calendar(Calendar { day: Some(day), ..Calendar::default() }), at + 1)
        })
    }

    /// "Q3 2019", "2019 Q3", "H1 2019".
    pub fn quarter(&self, at: usize) -> Option<Found> {
        let numbered = |at: usize| match self.sense(at)? {
            Sense::Quarter(nth) => Some((nth, Sub::Quarter)),
            Sense::HalfYear(nth) => Some((nth, Sub::Half)),
            _ => None,
        };
        let dash = usize::from(self.seen(at + 1) == Some(Seen::Dash));
        let next = at + 1 + dash;
        let ((nth, unit), year, end) = if let Some(part) = numbered(at) {
            let year_at = self.after(next, &[Sense::Of]);
            (part, self.year(year_at)?, year_at + 1)
        } else {
            (numbered(next)?, self.year(at)?, next + 1)
        };
        let of = Box::new(Meaning::Calendar(Calendar { year: Some(year), ..Calendar::default() }));
        Some((Meaning::Nth { nth, count: 1, unit, of }, end))
    }

    /// "first quarter of 2019", "last week of July", "the first two weeks of May", "Q1 2019".
    pub fn nth(&self, at: usize) -> Option<Found> {
        let (nth, mut next) = match self.seen(at)? {
            Seen::Number(number) if number.ordinal && number.value <= 53.0 => {
                (number.value as i8, at + 1)
            }
            Seen::Word(Sense::Which(-1)) => (-1, at + 1),
            _ => return None,
        };
        let mut count = 1;
        if let Some(Seen::Number(number)) = self.seen(next)
            && !number.ordinal
            && (2.0..=20.0).contains(&number.value)
        {
            (count, next) = (number.value as i8, next + 1);
        }
        let unit = match self.sense(next)? {
            Sense::Unit(unit) | Sense::Many(unit) => match unit {
                TimeUnit::Day => Sub::Day,
                TimeUnit::Week => Sub::Week,
                TimeUnit::Weekend => Sub::Weekend,
                TimeUnit::Month => Sub::Month,
                TimeUnit::Quarter => Sub::Quarter,
                TimeUnit::Century => {
                    return (nth > 0).then_some((Meaning::Century(i16::from(nth)), next + 1));
                }
                _ => return None,
            },
            Sense::Halves => Sub::Half,
            Sense::Weekday(day) => Sub::Weekday(day),
            _ => return None,
        };
        let of = self.after(next + 1, &[Sense::Of, Sense::In, Sense::InOrAhead, Sense::Article]);
        let whole = self.which(of).or_else(|| self.calendar(of)).or_else(|| {
            let year = self.year(of)?;
            Some((Meaning::Calendar(Calendar { year: Some(year), ..Calendar::default() }), of + 1))
        });
        // "the first quarter of the year"
        let whole = whole.or_else(|| {
            let named = of > next + 1 && self.sense_before(of) == Some(Sense::Article);
            self.running(of).filter(|_| named)
        });
        let (of, end) = whole?;
        Some((Meaning::Nth { nth, count, unit, of: Box::new(of) }, end))
    }

    /// "the 1990s", "les années 1990", "l'année 2015", "the year 2019".
    pub fn era(&self, at: usize) -> Option<Found> {
        if let Some(Seen::Decade(year)) = self.seen(at) {
            return Some((Meaning::Decade(year), at + 1));
        }
        match self.sense(at)? {
            // "in the nineties", but not "a man in his nineties".
            Sense::Tens(year) if self.governed(at) => Some((Meaning::Decade(year), at + 1)),
            Sense::Many(TimeUnit::Year) => {
                let Some(Seen::Number(number)) = self.seen(at + 1) else { return None };
                let round = number.value % 10.0 == 0.0;
                match number.digits {
                    4 if round => Some((Meaning::Decade(self.year(at + 1)?), at + 2)),
                    0 | 2 if round && (20.0..100.0).contains(&number.value) => {
                        Some((Meaning::Decade(1900 + number.value as i16), at + 2))
                    }
                    _ => None,
                }
            }
            Sense::Unit(TimeUnit::Year) => {
                let year = self.year(at + 1)?;
                Some((
                    Meaning::Calendar(Calendar { year: Some(year), ..Calendar::default() }),
                    at + 2,
                ))
            }
            _ => None,
        }
    }
}
