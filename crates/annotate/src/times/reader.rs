//! A sentence as the grammar asks it: what stands at one cell, and in which shape.
//!
//! Every question looks at a few cells and never at all of them, so that reading stays linear.

use super::cells::{Cell, Seen};
use super::meaning::Meaning;
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
    /// Whether 5/12 is a day of May: as the language writes it, or the other dates of the text.
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

    pub fn sense_before(&self, at: usize) -> Option<Sense> {
        self.sense(at.checked_sub(1)?)
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

    /// A hyphen or stroke with nothing beside it joins the parts of a date.
    pub fn joint(&self, at: usize) -> usize {
        let joint = matches!(self.seen(at), Some(Seen::Dash | Seen::Slash));
        at + usize::from(joint && self.glued(at) && self.glued(at + 1))
    }

    /// "3", "3rd", "third": a day of a month.
    pub fn day(&self, at: usize) -> Option<i8> {
        let Some(Seen::Number(number)) = self.seen(at) else { return None };
        let whole = number.value.fract() == 0.0 && (1.0..=31.0).contains(&number.value);
        (whole && number.digits <= 2).then_some(number.value as i8)
    }

    /// "3rd", "troisième".
    pub fn is_ordinal(&self, at: usize) -> bool {
        matches!(self.seen(at), Some(Seen::Number(number)) if number.ordinal)
    }

    /// A number that may be a year, wherever it stands.
    pub fn year(&self, at: usize) -> Option<i16> {
        let Some(Seen::Number(number)) = self.seen(at) else { return None };
        let written = number.digits == 4 && (1000.0..=2100.0).contains(&number.value);
        // "two thousand people" are none.
        let spoken = number.digits == 0
            && !number.ordinal
            && number.pieces > 1
            && (1100.0..=2100.0).contains(&number.value)
            && !matches!(
                self.seen(at + 1),
                Some(
                    Seen::OtherWord | Seen::Number(_) | Seen::Word(Sense::Unit(_) | Sense::Many(_))
                )
            );
        ((written || spoken) && number.value.fract() == 0.0).then_some(number.value as i16)
    }

    pub fn month(&self, at: usize) -> Option<i8> {
        match self.sense(at)? {
            Sense::Month(month) | Sense::MonthOrElse(month) | Sense::MonthBeside(month) => {
                Some(month)
            }
            _ => None,
        }
    }

    pub fn unit(&self, at: usize) -> Option<TimeUnit> {
        match self.sense(at)? {
            Sense::Unit(unit) => Some(unit),
            Sense::Weekend => Some(TimeUnit::Weekend),
            _ => None,
        }
    }
}
