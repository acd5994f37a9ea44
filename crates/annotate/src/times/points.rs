//! Points of the calendar: dates, months, years, "last Monday", "early 2020".
//!
//! Each function is asked at one cell and looks at a few cells after it, never at all of
//! them, so that reading stays linear.

use super::cells::{Cell, DigitDate, Seen};
use super::meaning::{Calendar, Meaning, Sub};
use super::words::{Sense, Words};
use crate::pieces::Pieces;
use record::TimeUnit;

/// A meaning with the cell after its last.
pub(super) type Found = (Meaning, usize);

/// The cells of a sentence, and what is asked of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'s> {
    pub cells: &'s [Cell],
    pub pieces: &'s Pieces,
    pub words: &'s Words,
    /// "in two weeks" may be the future, 5/12 needs an order: what the language says.
    pub month_first: Option<bool>,
}

impl Reader<'_> {
    pub fn seen(&self, at: usize) -> Option<Seen> {
        self.cells.get(at).map(|cell| cell.seen)
    }

    pub fn sense(&self, at: usize) -> Option<Sense> {
        match self.seen(at) {
            Some(Seen::Word(sense)) => Some(sense),
            _ => None,
        }
    }

    pub fn glued(&self, at: usize) -> bool {
        self.cells.get(at).is_some_and(|cell| cell.glued)
    }

    /// The cell after any of these words; at most two are passed.
    pub fn after(&self, at: usize, passed: &[Sense]) -> usize {
        (0..2)
            .fold(at, |at, _| at + usize::from(self.sense(at).is_some_and(|s| passed.contains(&s))))
    }

    pub fn comma(&self, at: usize) -> usize {
        at + usize::from(self.seen(at) == Some(Seen::Comma))
    }

    /// "3", "3rd", "third": a day of a month.
    pub fn day(&self, at: usize) -> Option<i8> {
        let Some(Seen::Number(number)) = self.seen(at) else { return None };
        let whole = number.value.fract() == 0.0 && (1.0..=31.0).contains(&number.value);
        (whole && number.digits <= 2).then_some(number.value as i8)
    }

    /// A number that may be a year, wherever it stands.
    pub fn year(&self, at: usize) -> Option<i16> {
        let Some(Seen::Number(number)) = self.seen(at) else { return None };
        let written = number.digits == 4 && (1000.0..=2100.0).contains(&number.value);
        let spoken = number.digits == 0
            && !number.ordinal
            && number.pieces > 2
            && (1900.0..=2100.0).contains(&number.value);
        ((written || spoken) && number.value.fract() == 0.0).then_some(number.value as i16)
    }

    fn month(&self, at: usize) -> Option<i8> {
        match self.sense(at)? {
            Sense::Month(month) | Sense::MonthOrElse(month) => Some(month),
            _ => None,
        }
    }

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
    fn pieced(&self, at: usize) -> Option<Found> {
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
    fn running(&self, at: usize) -> Option<Found> {
        match self.sense(at)? {
            Sense::Unit(unit) => Some((Meaning::Shifted { unit, by: 0 }, at + 1)),
            _ => None,
        }
    }

    /// "Q3 2019", "2019 Q3".
    fn quarter(&self, at: usize) -> Option<Found> {
        let dash = usize::from(self.seen(at + 1) == Some(Seen::Dash));
        let (nth, year) = match (self.sense(at), self.sense(at + 1 + dash)) {
            (Some(Sense::Quarter(nth)), _) => {
                (nth, self.year(self.after(at + 1 + dash, &[Sense::Of]))?)
            }
            (_, Some(Sense::Quarter(nth))) => (nth, self.year(at)?),
            _ => return None,
        };
        let end = self.after(at + 1 + dash, &[Sense::Of]) + 1;
        let of = Box::new(Meaning::Calendar(Calendar { year: Some(year), ..Calendar::default() }));
        Some((Meaning::Nth { nth, count: 1, unit: Sub::Quarter, of }, end))
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
            .or_else(|| self.day_in_month(at))
            .or_else(|| self.calendar(at))
            .or_else(|| match self.sense(at)? {
                Sense::DayAway(days) => Some((Meaning::DayAway(days), at + 1)),
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
    fn which(&self, at: usize) -> Option<Found> {
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
            Sense::Season(season) | Sense::SeasonOrElse(season) => calendar.season = Some(season),
            _ => return None,
        }
        // "next Monday, 3 March", "lundi prochain 3 mars": the date says more.
        if calendar.weekday.is_some()
            && let Some((date, end)) = self.date(self.comma(end)).or_else(|| self.written_date(end))
        {
            return Some((Meaning::Calendar(Calendar { weekday: calendar.weekday, ..date }), end));
        }
        Some((Meaning::Calendar(calendar), end))
    }

    /// "Tuesday of next week", "mardi de la semaine dernière".
    fn weekday_in(&self, at: usize) -> Option<Found> {
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

    /// "the week of 3 March", "la semaine du 10 avril".
    fn week_of(&self, at: usize) -> Option<Found> {
        let begins = matches!(self.sense(at + 1), Some(Sense::Of | Sense::From | Sense::Since));
        if self.sense(at)? != Sense::Unit(TimeUnit::Week) || !begins {
            return None;
        }
        let next = self.after(at + 2, &[Sense::Article]);
        let whole = |(date, end): (Calendar, usize)| Some((Meaning::Calendar(date), end));
        let dated = self.date(next).filter(|(date, _)| date.day.is_some());
        let (day, end) = dated.and_then(whole).or_else(|| self.lone_day(next))?;
        Some((Meaning::WeekOf(Box::new(day)), end))
    }

    /// "the 15th of next month", "le 15 du mois prochain".
    fn day_in_month(&self, at: usize) -> Option<Found> {
        let nth = self.day(at)?;
        match self.which(self.after(at + 1, &[Sense::Of, Sense::Article]))? {
            (of @ Meaning::Shifted { unit: TimeUnit::Month, .. }, end) => {
                Some((Meaning::Nth { nth, count: 1, unit: Sub::Day, of: Box::new(of) }, end))
            }
            _ => None,
        }
    }

    /// "the 18th.", "le 23.": a day of the month by itself, where nothing is counted.
    fn lone_day(&self, at: usize) -> Option<Found> {
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

    fn unit(&self, at: usize) -> Option<TimeUnit> {
        match self.sense(at)? {
            Sense::Unit(unit) => Some(unit),
            _ => None,
        }
    }

    /// "first quarter of 2019", "last week of July", "the first two weeks of May", "Q1 2019".
    fn nth(&self, at: usize) -> Option<Found> {
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
        let (of, end) = whole?;
        Some((Meaning::Nth { nth, count, unit, of: Box::new(of) }, end))
    }

    /// "2024-06-18", "18/06/2024".
    fn written(&self, at: usize) -> Option<Found> {
        let part = |at: usize| match self.seen(at) {
            Some(Seen::Number(number)) if matches!(number.digits, 1 | 2) && self.glued(at) => {
                Some(number.value as i8)
            }
            _ => None,
        };
        if let Some(year) = self.year(at)
            && self.joint(at + 1) == at + 2
            && let Some(month) = part(at + 2).filter(|month| (1..=12).contains(month))
        {
            let date = Calendar { year: Some(year), month: Some(month), ..Calendar::default() };
            return match (self.joint(at + 3) == at + 4, part(at + 4)) {
                (true, Some(day)) => {
                    Some((Meaning::Calendar(Calendar { day: Some(day), ..date }), at + 5))
                }
                (true, None) => None,
                (false, _) => Some((Meaning::Calendar(date), at + 3)),
            };
        }
        let Some(Seen::Digits(date)) = self.seen(at) else { return None };
        Some((self.digits(date)?, at + 1))
    }

    fn written_date(&self, at: usize) -> Option<(Calendar, usize)> {
        match self.written(at)? {
            (Meaning::Calendar(date), end) => Some((date, end)),
            _ => None,
        }
    }

    /// A hyphen or stroke with nothing beside it joins the parts of a date.
    fn joint(&self, at: usize) -> usize {
        let joint = matches!(self.seen(at), Some(Seen::Dash | Seen::Slash));
        at + usize::from(joint && self.glued(at) && self.glued(at + 1))
    }

    /// Day first with points and in French; with strokes in English only where the larger
    /// number tells. Without a year it is a date only after an article.
    fn digits(&self, date: DigitDate) -> Option<Meaning> {
        let [first, second, third] = date.numbers;
        let (year, day, month) = match (first, third) {
            (1000.., 1..) => (first, third, second),
            (_, 1000..) => (third, first, second),
            (_, 1..=99) if !date.points => {
                (if third < 50 { 2000 + third } else { 1900 + third }, first, second)
            }
            (_, 0) => (0, first, second),
            _ => return None,
        };
        let day_first =
            if first >= 1000 || date.points { Some(true) } else { self.month_first.map(|m| !m) };
        let (day, month) = match day_first {
            Some(true) => (day, month),
            Some(false) => (month, day),
            None if day > 12 || day == month => (day, month),
            None if month > 12 => (month, day),
            None => {
                let possible = (1..=12).contains(&day) && (1..=12).contains(&month) && year > 0;
                return possible.then_some(Meaning::Unclear);
            }
        };
        let valid = (1..=31).contains(&day) && (1..=12).contains(&month) && year <= 2100;
        // "5/12" alone is a share, in English.
        let counted = year > 0 || self.month_first.is_some();
        (valid && counted).then(|| {
            Meaning::Calendar(Calendar {
                year: i16::try_from(year).ok().filter(|year| *year > 0),
                month: i8::try_from(month).ok(),
                day: i8::try_from(day).ok(),
                ..Calendar::default()
            })
        })
    }

    /// "the 1990s", "les années 1990", "l'année 2015", "the year 2019".
    fn era(&self, at: usize) -> Option<Found> {
        if let Some(Seen::Decade(year)) = self.seen(at) {
            return Some((Meaning::Decade(year), at + 1));
        }
        match self.sense(at)? {
            Sense::Many(TimeUnit::Year) => {
                let Some(Seen::Number(number)) = self.seen(at + 1) else { return None };
                let round = number.value % 10.0 == 0.0;
                match number.digits {
                    4 if round => Some((Meaning::Decade(self.year(at + 1)?), at + 2)),
                    2 if round && number.value >= 20.0 => {
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

    /// A month, a day of a month, a weekday, a season, each with what stands beside it.
    fn calendar(&self, at: usize) -> Option<Found> {
        match self.sense(at) {
            Some(Sense::Weekday(weekday)) => self.weekday(at, weekday),
            Some(Sense::WeekdayOrElse(weekday)) => {
                let (date, end) = self.date(self.comma(at + 1))?;
                Some((Meaning::Calendar(Calendar { weekday: Some(weekday), ..date }), end))
            }
            Some(Sense::Feast(month, day)) => {
                let (year, end) = self.year_after(at + 1);
                let feast =
                    Calendar { year, month: Some(month), day: Some(day), ..Calendar::default() };
                Some((Meaning::Calendar(feast), end))
            }
            Some(Sense::Season(season)) => self.season(at, season, true),
            Some(Sense::SeasonOrElse(season)) => self.season(at, season, false),
            _ => {
                let (date, end) = self.date(at)?;
                Some((Meaning::Calendar(date), end))
            }
        }
    }

    fn weekday(&self, at: usize, weekday: i8) -> Option<Found> {
        let next = self.after(self.comma(at + 1), &[Sense::Article]);
        if let Some((date, end)) = self.date(next)
            && date.day.is_some()
        {
            return Some((Meaning::Calendar(Calendar { weekday: Some(weekday), ..date }), end));
        }
        if let Some((date, end)) = self.written_date(next) {
            return Some((Meaning::Calendar(Calendar { weekday: Some(weekday), ..date }), end));
        }
        let alone = Calendar { weekday: Some(weekday), ..Calendar::default() };
        // "lundi 21", but not "Monday 12 people".
        if let Some(day) = self.day(next)
            && (next == at + 1
                || matches!(self.seen(next), Some(Seen::Number(number)) if number.ordinal))
            && !matches!(
                self.seen(next + 1),
                Some(
                    Seen::OtherWord | Seen::Number(_) | Seen::Word(Sense::Unit(_) | Sense::Many(_))
                )
            )
        {
            return Some((Meaning::Calendar(Calendar { day: Some(day), ..alone }), next + 1));
        }
        self.is_weekday(at).then_some((Meaning::Calendar(alone), at + 1))
    }

    fn season(&self, at: usize, season: super::words::Season, sure: bool) -> Option<Found> {
        let next = self.after(at + 1, &[Sense::Of, Sense::In]);
        let calendar = Calendar { season: Some(season), ..Calendar::default() };
        if let Some(year) = self.year(next) {
            return Some((Meaning::Calendar(Calendar { year: Some(year), ..calendar }), next + 1));
        }
        let named = sure && self.governed(at);
        named.then_some((Meaning::Calendar(calendar), at + 1))
    }

    /// A day of a month, or a month: "8 December 2016", "Dec. 8, 2016", "December 2016".
    pub fn date(&self, at: usize) -> Option<(Calendar, usize)> {
        if let Some(month) = self.month(at) {
            return self.month_then(at, month);
        }
        // "2019-Aug-01"
        if let Some(year) = self.year(at)
            && let Some(month) = self.month(self.joint(at + 1))
            && let Some(day) = self.day(self.joint(self.joint(at + 1) + 1))
        {
            let end = self.joint(self.joint(at + 1) + 1) + 1;
            let date = Calendar {
                year: Some(year),
                month: Some(month),
                day: Some(day),
                ..Calendar::default()
            };
            return Some((date, end));
        }
        let day = self.day(at)?;
        let joint = self.joint(at + 1);
        let next =
            if joint > at + 1 { joint } else { self.after(at + 1, &[Sense::Of, Sense::Article]) };
        let month = self.month(next)?;
        let (year, end) = self.year_after(next + 1);
        Some((Calendar { year, month: Some(month), day: Some(day), ..Calendar::default() }, end))
    }

    fn month_then(&self, at: usize, month: i8) -> Option<(Calendar, usize)> {
        let calendar = Calendar { month: Some(month), ..Calendar::default() };
        let next = self.after(self.joint(at + 1), &[Sense::Article]);
        if let Some(day) = self.day(next).filter(|_| !self.counts(at, next)) {
            let (year, end) = self.year_after(next + 1);
            return Some((Calendar { year, day: Some(day), ..calendar }, end));
        }
        if let (Some(year), end) = self.year_after(at + 1) {
            return Some((Calendar { year: Some(year), ..calendar }, end));
        }
        self.is_month(at).then_some((calendar, at + 1))
    }

    /// "In May 20 people died": the number counts what follows. "On May 20 people fled" does not.
    fn counts(&self, month: usize, number: usize) -> bool {
        let within = matches!(self.sense_before(month), Some(Sense::In | Sense::InOrAhead));
        let followed = matches!(
            self.seen(number + 1),
            Some(Seen::OtherWord | Seen::Word(Sense::Unit(_) | Sense::Many(_)))
        );
        (within || !self.words.capitals)
            && followed
            && !matches!(self.seen(number), Some(Seen::Number(n)) if n.ordinal)
    }

    /// The year after a month or a day of a month: "2016", ", 2016", "of 2016", "-2016".
    fn year_after(&self, at: usize) -> (Option<i16>, usize) {
        let ahead = [
            at,
            self.comma(at),
            self.after(at, &[Sense::Of, Sense::In, Sense::InOrAhead]),
            self.joint(at),
        ];
        for next in ahead {
            if let Some(year) = self.year(next) {
                return (Some(year), next + 1);
            }
        }
        (None, at)
    }

    pub fn sense_before(&self, at: usize) -> Option<Sense> {
        self.sense(at.checked_sub(1)?)
    }

    /// Something before `at`, articles passed, asks for a time.
    pub fn governed(&self, at: usize) -> bool {
        let before = (0..2).fold(at, |at, _| {
            let article = matches!(
                self.sense_before(at),
                Some(Sense::Article | Sense::Of | Sense::Unit(TimeUnit::Month))
            );
            at - usize::from(article && at > 1)
        });
        [at, before].into_iter().any(|at| {
            use Sense as S;
            matches!(
                self.sense_before(at),
                Some(
                    S::In
                        | S::InOrAhead
                        | S::Ahead
                        | S::Govern
                        | S::Since
                        | S::After
                        | S::Before
                        | S::Until
                        | S::From
                        | S::To
                        | S::Between
                        | S::Of
                        | S::Piece(_)
                        | S::About
                        | S::Earlier
                        | S::Later
                        | S::Which(_)
                        | S::WhichMany(_)
                        | S::Limit
                )
            )
        })
    }

    /// A month alone is one, and no name or verb.
    fn is_month(&self, at: usize) -> bool {
        let cell = &self.cells[at];
        let sure = matches!(self.sense(at), Some(Sense::Month(_)));
        let capital_fits = self.joined(at)
            || cell.capital == self.words.capitals
            || (sure && at == 0)
            || (sure && self.words.capitals);
        let named = self.named_after(at)
            || self.seen(at + 1) == Some(Seen::OtherWord) && self.cells[at + 1].capital && !sure;
        capital_fits && !named && (sure || self.governed(at) || self.joined(at))
    }

    /// It stands beside another month: "March and April".
    fn joined(&self, at: usize) -> bool {
        let beside = |at: Option<usize>| at.is_some_and(|at| self.month(at).is_some());
        let joins = |at: usize| {
            matches!(self.seen(at), Some(Seen::Word(Sense::And | Sense::To) | Seen::Dash))
        };
        (joins(at + 1) && beside(Some(at + 2)))
            || (at >= 2 && joins(at - 1) && beside(at.checked_sub(2)))
    }

    /// A weekday is one, and no newspaper or event.
    fn is_weekday(&self, at: usize) -> bool {
        let first = self.cells[at].first;
        let before = first.checked_sub(1).map_or("", |before| self.pieces.word(before));
        !self.named_after(at) && !self.words.names_before.contains(&before)
    }

    fn named_after(&self, at: usize) -> bool {
        let after = self.cells[at].end;
        let capital =
            self.pieces.get(after).is_some_and(|piece| piece.capital) || !self.words.capitals;
        capital && self.words.names_after.contains(&self.pieces.word(after))
    }

    /// A year by itself: something governs it, or it stands in brackets, and it counts nothing.
    fn free_year(&self, at: usize) -> Option<i16> {
        let year = self.year(at)?;
        let next = self.seen(at + 1);
        let bracketed =
            at > 0 && self.seen(at - 1) == Some(Seen::Open) && next == Some(Seen::Close);
        let before = self.sense_before(at);
        let governed = self.governed(at) && !matches!(before, Some(Sense::Limit));
        let ranged = matches!(before, Some(Sense::And | Sense::Article))
            || at > 0
                && matches!(self.seen(at - 1), Some(Seen::Dash | Seen::Comma))
                && at > 1
                && self.year(at - 2).is_some();
        let counts = matches!(next, Some(Seen::Word(Sense::Unit(_) | Sense::Many(_))))
            || next == Some(Seen::OtherWord) && year % 50 == 0 && !self.cells[at + 1].capital;
        let coded = next == Some(Seen::Dash) && self.glued(at + 1) && self.day(at + 2).is_some();
        ((bracketed || governed || ranged) && !counts && !coded).then_some(year)
    }
}
