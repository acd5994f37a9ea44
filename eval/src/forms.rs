//! How the content of a gold attribution is given, and how much of each form is found.

use crate::tokens::ratio;
use std::ops::AddAssign;

/// How the content of a gold attribution is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormOfGold {
    /// All of it stands between quotation marks.
    Direct,
    /// Some of it does.
    Mixed,
    /// None of it does.
    Indirect,
    /// There is no content.
    Empty,
}

/// The forms of gold content, in the order of [`FormOfGold`], then those that lie in another
/// attribution. A nested attribution is counted under its own form too.
pub const FORMS: [&str; 5] = ["direct", "mixed", "indirect", "empty", "nested"];

/// What is counted for one form of gold content.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct FormTally {
    /// Gold attributions of the form.
    pub gold: usize,
    /// Of these, found.
    pub found: usize,
    /// Of those found, with a source that meets the gold's.
    pub with_source: usize,
    /// How much of the contents the best of ours cover, summed.
    pub covered: f64,
}

impl FormOfGold {
    /// By the share of its letters that stands between quotation marks.
    pub fn of(quoted_share: Option<f64>) -> Self {
        match quoted_share {
            None => Self::Empty,
            Some(share) if share >= 0.98 => Self::Direct,
            Some(share) if share <= 0.02 => Self::Indirect,
            Some(_) => Self::Mixed,
        }
    }
}

impl FormTally {
    /// The share of gold that was found.
    pub fn found_recall(&self) -> f64 {
        ratio(self.found, self.gold)
    }

    /// Of what was found, the share with the right source.
    pub fn source_share(&self) -> f64 {
        ratio(self.with_source, self.found)
    }

    /// How much of a gold content the best of ours covers, on average.
    #[expect(clippy::cast_precision_loss, reason = "counts of spans are far below 2^52")]
    pub fn content_recall(&self) -> f64 {
        if self.gold == 0 { 0.0 } else { self.covered / self.gold as f64 }
    }
}

impl AddAssign for FormTally {
    fn add_assign(&mut self, other: Self) {
        self.gold += other.gold;
        self.found += other.found;
        self.with_source += other.with_source;
        self.covered += other.covered;
    }
}
