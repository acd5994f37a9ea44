//! Places of the calendar by their names: days of a month, months, weekdays, seasons, feasts.

use super::cells::Seen;
use super::meaning::{Calendar, Meaning};
use super::reader::{Found, Reader};
use super::words::{Season, Sense};

impl Reader<'_> {
    /// A month, a day of a month, a weekday, a season, each with what stands beside it.
    pub fn calendar(&self, at: usize) -> Option<Found> {
        match self.sense(at) {
            Some(Sense::Weekday(weekday)) => self.weekday(at, weekday),
            Some(Sense::WeekdayOrElse(weekday)) => {
                let beside = self.date(self.comma(at + 1)).or_else(|| {
                    let day = self.day(at + 1).filter(|_| self.is_ordinal(at + 1))?;
                    Some((Calendar { day: Some(day), ..Calendar::default() }, at + 2))
                });
                let (date, end) = beside?;
                Some((Meaning::Calendar(Calendar { weekday: Some(weekday), ..date }), end))
            }
            Some(Sense::Feast(feast)) if self.is_feast(at) => {
                let (year, end) = self.year_after(at + 1);
                let calendar = Calendar { year, feast: Some(feast), ..Calendar::default() };
                Some((Meaning::Calendar(calendar), end))
            }
            Some(Sense::Season(season)) => self.season(at, season, true),
            Some(Sense::SeasonOrElse(season)) => self.season(at, season, false),
            _ => {
                let (date, end) = self.date(at)?;
                Some((Meaning::Calendar(date), end))
            }
        }
    }

    pub fn weekday(&self, at: usize, weekday: i8) -> Option<Found> {
        let next = self.after(self.comma(at + 1), &[Sense::Article]);
        if let Some((date, end)) = self.date(next)
            && date.day.is_some()
        {
            return Some((Meaning::Calendar(Calendar { weekday: Some(weekday), ..date }), end));
        }
        if let Some((date, end)) = self.written_date(next) {
            return Some((Meaning::Calendar(Calendar { weekday: Some(weekday), ..date }), end));
        }
        if let Some((date, end)) = self.bracketed_date(at + 1) {
            return Some((Meaning::Calendar(Calendar { weekday: Some(weekday), ..date }), end));
        }
        let alone = Calendar { weekday: Some(weekday), ..Calendar::default() };
        // "lundi 21", but not "Monday 12 people".
        if let Some(day) = self.day(next)
            && (next == at + 1 || self.is_ordinal(next))
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

    pub fn season(&self, at: usize, season: Season, sure: bool) -> Option<Found> {
        let next = self.after(at + 1, &[Sense::Of, Sense::In]);
        let calendar = Calendar { season: Some(season), ..Calendar::default() };
        if let Some(year) = self.year(next) {
            return Some((Meaning::Calendar(Calendar { year: Some(year), ..calendar }), next + 1));
        }
        let named = sure && self.governed(at);
        named.then_some((Meaning::Calendar(calendar), at + 1))
    }

    /// "(15 June)" after its weekday.
    pub fn bracketed_date(&self, at: usize) -> Option<(Calendar, usize)> {
        if self.seen(at) != Some(Seen::Open) {
            return None;
        }
        let (date, end) = self.date(at + 1).filter(|(date, _)| date.day.is_some())?;
        (self.seen(end) == Some(Seen::Close)).then_some((date, end + 1))
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

    pub fn month_then(&self, at: usize, month: i8) -> Option<(Calendar, usize)> {
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

    /// The year after a month or a day of a month: "2016", ", 2016", "of 2016", "-2016".
    pub fn year_after(&self, at: usize) -> (Option<i16>, usize) {
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
}
