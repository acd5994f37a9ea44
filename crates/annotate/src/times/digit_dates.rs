//! Dates written in digits only, and which of their numbers is the day.

use super::cells::{DigitDate, Seen, digit_date};
use super::meaning::{Calendar, Meaning};
use super::reader::{Found, Reader};
use record::{Token, TokenKind};

impl Reader<'_> {
    /// "2024-06-18", "18/06/2024".
    pub fn written(&self, at: usize) -> Option<Found> {
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
        // "02-03-2020"
        if let (Some(first), Some(second)) = (self.day(at), part(at + 2))
            && self.joint(at + 1) == at + 2
            && self.joint(at + 3) == at + 4
            && let Some(year) = self.year(at + 4)
        {
            let numbers = [first, second].map(|number| u16::from(number.unsigned_abs()));
            let date =
                DigitDate { numbers: [numbers[0], numbers[1], year.unsigned_abs()], points: false };
            return Some((self.digits(date)?, at + 5));
        }
        let Some(Seen::Digits(date)) = self.seen(at) else { return None };
        Some((self.digits(date)?, at + 1))
    }

    pub fn written_date(&self, at: usize) -> Option<(Calendar, usize)> {
        match self.written(at)? {
            (Meaning::Calendar(date), end) => Some((date, end)),
            _ => None,
        }
    }

    /// Day first with points and in French; with strokes in English only where the larger
    /// number tells. Without a year it is a date only after an article.
    pub fn digits(&self, date: DigitDate) -> Option<Meaning> {
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
        let counted = year > 0 || self.words.month_first.is_some();
        (valid && counted).then(|| {
            Meaning::Calendar(Calendar {
                year: i16::try_from(year).ok().filter(|year| *year > 0),
                month: i8::try_from(month).ok(),
                day: i8::try_from(day).ok(),
                ..Calendar::default()
            })
        })
    }
}

/// Whether the month comes first in this text: its dates whose other number is above twelve
/// tell, when they agree.
pub(super) fn order(text: &str, tokens: &[Token]) -> Option<bool> {
    let mut orders = tokens.iter().filter_map(|token| {
        let words = (token.kind == TokenKind::Number).then(|| token.span.of(text))?;
        let date = digit_date(words).filter(|date| !date.points && date.numbers[2] > 0)?;
        match date.numbers {
            [13..=31, 1..=12, _] => Some(false),
            [1..=12, 13..=31, _] => Some(true),
            _ => None,
        }
    });
    let first = orders.next()?;
    orders.all(|order| order == first).then_some(first)
}
