//! Lengths of time, and the times that are counted in them: "three days", "two weeks ago".

use super::cells::Seen;
use super::meaning::{Count, Meaning};
use super::reader::{Found, Reader};
use super::words::Sense;
use record::TimeUnit;

/// The most units that are read as one length.
const LONGEST_COMPOUND: usize = 4;

/// How long, and which: "the last three months" are some that were.
pub(super) struct Length {
    pub count: Count,
    pub unit: TimeUnit,
    pub which: Option<i8>,
    pub end: usize,
}

impl Reader<'_> {
    /// Whatever counts units: "two weeks ago", "il y a deux semaines", "in three days",
    /// "the last three months", "three days".
    pub fn counted(&self, at: usize) -> Option<Found> {
        let sense = self.sense(at);
        if let Some(Sense::AgoFirst | Sense::Ahead | Sense::InOrAhead) = sense {
            let start = self.after(at + 1, &[Sense::About, Sense::Limit, Sense::Of]);
            let length = self
                .length(self.after(start, &[Sense::Of]), true)
                .filter(|l| l.which.is_none() && l.count_said(self, start))?;
            let Length { count, unit, end, .. } = length;
            let meaning = match sense {
                // "in two weeks' time" is always the future.
                Some(Sense::InOrAhead) if self.sense(end) == Some(Sense::FromNow) => {
                    let away = Meaning::Away { count, unit, back: false, from: None };
                    return Some((away, end + 1));
                }
                Some(Sense::InOrAhead) => Meaning::Within { count, unit },
                _ => {
                    Meaning::Away { count, unit, back: sense == Some(Sense::AgoFirst), from: None }
                }
            };
            return Some((meaning, end));
        }
        let start = self.after(at, &[Sense::Article]);
        let governed = self.governed(at) || self.sense(at) == Some(Sense::Whole);
        if let Some(found) = self.compound(start) {
            return Some(found);
        }
        let Length { count, unit, which, end } = self.length(start, governed)?;
        // "les années 1990"
        if count == Count::Vague && matches!(self.seen(end), Some(Seen::Number(_))) {
            return None;
        }
        if matches!(self.sense_before(at), Some(Sense::Age)) || self.sense(end) == Some(Sense::Age)
        {
            return None;
        }
        if let Some(which) = which {
            return Some((Meaning::Rolling { count, unit, back: which < 0 }, end));
        }
        // "for three days from Monday"
        let lasting = self.sense_before(at) == Some(Sense::Govern) && count != Count::Vague;
        let away = |back, from, end| Some((Meaning::Away { count, unit, back, from }, end));
        match self.sense(end) {
            Some(Sense::Ago) => return away(true, None, end + 1),
            Some(Sense::FromNow) if lasting => {
                let from = Box::new(Meaning::DayAway(0));
                return Some((Meaning::Lasting { count, unit, from }, end + 1));
            }
            Some(Sense::FromNow) => return away(false, None, end + 1),
            Some(sense @ (Sense::Earlier | Sense::Later)) => {
                return away(
                    sense == Sense::Earlier,
                    Some(Box::new(Meaning::DayBeside(0))),
                    end + 1,
                );
            }
            Some(sense @ (Sense::Before | Sense::After | Sense::From)) => {
                let from = self.after(end + 1, &[Sense::Article, Sense::Of]);
                if let Some((from, end)) = self.point(from) {
                    if lasting && sense == Sense::From {
                        return Some((Meaning::Lasting { count, unit, from: Box::new(from) }, end));
                    }
                    return away(sense == Sense::Before, Some(Box::new(from)), end);
                }
            }
            Some(Sense::Since) => {
                let from = self.after(end + 1, &[Sense::Article, Sense::Of, Sense::To]);
                if let (Count::Exact(_), Some((from, end))) = (count, self.point(from)) {
                    return Some((Meaning::Lasting { count, unit, from: Box::new(from) }, end));
                }
            }
            _ => {}
        }
        let halved = matches!(count, Count::Exact(count) if count.fract() > 0.0);
        let said =
            halved || governed || !matches!(self.sense(start), Some(Sense::One | Sense::Many(_)));
        said.then_some((Meaning::Length { count, unit }, end))
    }

    /// "2 weeks and 2 days ago", "deux ans et trois mois plus tard", "a year and six months".
    pub fn compound(&self, at: usize) -> Option<Found> {
        let mut parts: Vec<(f64, TimeUnit)> = Vec::new();
        let mut end = at;
        while parts.len() < LONGEST_COMPOUND {
            let next = self.after(end, &[Sense::And]);
            let Some(Length { count: Count::Exact(count), unit, which: None, end: after }) =
                self.length(next, true).filter(|_| next == end || !parts.is_empty())
            else {
                break;
            };
            // Each unit is smaller than the one before it.
            if parts.last().is_some_and(|(_, larger)| unit >= *larger) {
                break;
            }
            parts.push((count, unit));
            end = after;
        }
        if parts.len() < 2 {
            return None;
        }
        let (back, from) = match self.sense(end) {
            Some(Sense::Ago) => (true, Meaning::DayAway(0)),
            Some(Sense::FromNow) => (false, Meaning::DayAway(0)),
            Some(Sense::Earlier) => (true, Meaning::DayBeside(0)),
            Some(Sense::Later) => (false, Meaning::DayBeside(0)),
            _ => return sum(&parts).map(|length| (length, end)),
        };
        let moved = parts.into_iter().fold(from, |from, (count, unit)| Meaning::Away {
            count: Count::Exact(count),
            unit,
            back,
            from: Some(Box::new(from)),
        });
        Some((moved, end + 1))
    }

    /// "three months", "a few days", "half an hour", "last two weeks", "deux dernières années".
    pub fn length(&self, at: usize, governed: bool) -> Option<Length> {
        let mut next = at;
        let mut which = None;
        let take_which = |next: &mut usize, which: &mut Option<i8>| {
            while let Some(Sense::Which(by) | Sense::WhichMany(by)) = self.sense(*next) {
                if *next > at + 3 {
                    break;
                }
                *which = which.filter(|before| *before != 0).or(Some(by));
                *next += 1;
            }
        };
        take_which(&mut next, &mut which);
        let count = match self.seen(next)? {
            Seen::Number(number)
                if !number.ordinal && number.value >= 0.0 && number.value < 1e6 =>
            {
                next += 1;
                // "3-day", "30-minute"
                next += usize::from(
                    self.seen(next) == Some(Seen::Dash) && self.glued(next) && self.glued(next + 1),
                );
                Some(Count::Exact(number.value))
            }
            Seen::Word(Sense::One | Sense::Whole) => {
                next += 1;
                Some(Count::Exact(1.0))
            }
            Seen::Word(Sense::Half) => {
                next += 1;
                Some(Count::Exact(0.5))
            }
            Seen::Word(Sense::Couple) => {
                next += 1;
                Some(Count::Exact(2.0))
            }
            Seen::Word(Sense::Few) => {
                next += 1;
                Some(Count::Vague)
            }
            _ => None,
        };
        take_which(&mut next, &mut which);
        let (mut count, unit) = match (count, self.sense(next)?) {
            (Some(count), Sense::Unit(unit) | Sense::Many(unit)) => (count, unit),
            (Some(Count::Exact(count)), Sense::Fortnight) => {
                (Count::Exact(2.0 * count), TimeUnit::Week)
            }
            (Some(count @ Count::Exact(_)), Sense::Night) if which.is_none() => {
                (count, TimeUnit::Day)
            }
            (None, Sense::Fortnight) if which.is_some() => (Count::Exact(2.0), TimeUnit::Week),
            (None, Sense::Many(unit))
                if which.is_some_and(|w| w != 0)
                    || governed
                    || self.sense(next + 1) == Some(Sense::Ago) =>
            {
                (Count::Vague, unit)
            }
            // "ces derniers mois": what is several shows in the word before.
            (None, Sense::Unit(unit))
                if matches!(
                    self.sense(next - usize::from(next > at)),
                    Some(Sense::WhichMany(_))
                ) =>
            {
                (Count::Vague, unit)
            }
            _ => return None,
        };
        next += 1;
        // "les mois derniers", "deux mois à venir"
        if which.is_none() && matches!(self.sense(next), Some(Sense::WhichMany(_))) {
            take_which(&mut next, &mut which);
        }
        // "an hour and a half", "deux ans et demi"
        if let (Count::Exact(whole), Some(Sense::And)) = (count, self.sense(next)) {
            let half = matches!(self.sense(next + 1), Some(Sense::Half | Sense::Halves))
                || self.sense(next + 1) == Some(Sense::One)
                    && self.sense(next + 2) == Some(Sense::Halves);
            if half {
                count = Count::Exact(whole + 0.5);
                next += if self.sense(next + 1) == Some(Sense::One) { 3 } else { 2 };
            }
        }
        let which = which.filter(|by| *by != 0);
        Some(Length { count, unit, which, end: next })
    }
}

/// Several counts as one of the smallest unit; a month has no number of days.
fn sum(parts: &[(f64, TimeUnit)]) -> Option<Meaning> {
    let months = |unit: TimeUnit| match unit {
        TimeUnit::Month => Some(1.0),
        TimeUnit::Quarter => Some(3.0),
        TimeUnit::Year => Some(12.0),
        TimeUnit::Decade => Some(120.0),
        TimeUnit::Century => Some(1200.0),
        _ => None,
    };
    let seconds = |unit: TimeUnit| match unit {
        TimeUnit::Second => Some(1.0),
        TimeUnit::Minute => Some(60.0),
        TimeUnit::Hour => Some(3600.0),
        TimeUnit::Day => Some(86_400.0),
        TimeUnit::Week => Some(604_800.0),
        _ => None,
    };
    let (_, smallest) = *parts.last()?;
    let whole = |size: &dyn Fn(TimeUnit) -> Option<f64>| {
        let all: Option<f64> = parts.iter().map(|(count, unit)| Some(count * size(*unit)?)).sum();
        Some(all? / size(smallest)?)
    };
    let count = Count::Exact(whole(&months).or_else(|| whole(&seconds))?);
    Some(Meaning::Length { count, unit: smallest })
}

impl Length {
    /// The number was said, and is no bare plural ("in years").
    fn count_said(&self, reader: &Reader<'_>, at: usize) -> bool {
        self.count != Count::Vague || !matches!(reader.sense(at), Some(Sense::Many(_)))
    }
}
