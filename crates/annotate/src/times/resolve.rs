//! The record of an expression: its days, how exactly they are told, and on which side of
//! them it lies.

use super::calendar::record_day;
use super::days::Context;
use super::meaning::{Bound, Count, Expression, Meaning};
use super::precision::{is_approximate, precision};
use super::words::Piece;
use record::{CleanSpan, Interval, Length, Precision, Time, TimeKind, TimeUnit};

/// The record of an expression at `span`.
pub(super) fn resolve(expression: &Expression, span: CleanSpan, context: Context) -> Time {
    let meaning = &expression.meaning;
    let stretch = context.stretch(meaning).filter(|(from, to)| from < to);
    let (mut kind, length) = match meaning {
        Meaning::Recurring => (TimeKind::Recurring, None),
        Meaning::Length { count, unit } => (TimeKind::Duration, Some(length(*count, *unit))),
        Meaning::Within { count, unit } if !context.ahead => {
            (TimeKind::Duration, Some(length(*count, *unit)))
        }
        Meaning::Range(..)
        | Meaning::Lasting { .. }
        | Meaning::Rolling { .. }
        | Meaning::SoFar { .. }
        | Meaning::Lately => (TimeKind::Range, None),
        _ => (TimeKind::Date, None),
    };
    let mut interval = stretch.map(|(from, to)| (Some(from), Some(to)));
    if let Some(bound) = expression.bound.filter(|_| length.is_none()) {
        kind = TimeKind::Range;
        interval = interval.map(|(from, to)| match bound {
            Bound::Since => (from, None),
            Bound::After if after_its_day(meaning) || is_piece(meaning, Piece::Early) => {
                (from, None)
            }
            Bound::After => (to, None),
            // "before the end of 2023" ends with it.
            Bound::Before => (None, if is_piece(meaning, Piece::Late) { to } else { from }),
            Bound::Until => (None, to),
        });
    }
    let precision = precision(meaning);
    Time {
        span,
        kind,
        precision,
        interval: interval
            .map(|(from, to)| Interval { from: from.map(record_day), to: to.map(record_day) }),
        length,
        open_start: matches!(expression.bound, Some(Bound::Before | Bound::Until)),
        open_end: matches!(expression.bound, Some(Bound::Since | Bound::After)),
        approximate: expression.about || is_approximate(meaning),
    }
}

/// "After 18 June" may begin later on that day; "after 2011" does not begin in 2011.
fn after_its_day(meaning: &Meaning) -> bool {
    precision(meaning) == Precision::Day
}

fn is_piece(meaning: &Meaning, which: Piece) -> bool {
    matches!(meaning, Meaning::Piece { piece, .. } if *piece == which)
}

fn length(count: Count, unit: TimeUnit) -> Length {
    let amount = match count {
        Count::Exact(amount) => Some(amount),
        Count::Vague => None,
    };
    Length { amount, unit }
}
