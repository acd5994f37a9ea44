//! How rare each word and each name is in a case, and what it weighs by that.

use crate::dependence::Text;
use crate::number;
use record::Fingerprint;
use std::collections::HashMap;
use std::ops::Range;

/// Names in more reports do not tell which of them to look at.
pub const RARE: usize = 1000;

/// What a single report has tells it from the others, but not as much as what others have and
/// it lacks: long reports would be like nothing.
const ALONE: f64 = 0.3;

/// A list of features with their weights, of length 1, by feature.
pub type Vector = Vec<(u64, f64)>;

/// Features of one report, each with how often it has it, by feature.
pub type Counted = Vec<(u64, u32)>;

/// In how many reports of a case each word and each name stands: of all of them, or of those
/// that some reports have.
#[derive(Clone, Default, Debug)]
pub struct Counts {
    reports: usize,
    words: HashMap<u64, u32>,
    names: HashMap<u64, u32>,
}

impl Counts {
    /// Of every word and name of these reports, which are the whole case.
    pub fn of(texts: &[Text]) -> Self {
        let mut counts = Self { reports: texts.len(), ..Self::default() };
        for text in texts {
            for (word, _) in words_of(&text.fingerprint) {
                *counts.words.entry(word).or_default() += 1;
            }
            for (name, _) in names_of(&text.fingerprint) {
                *counts.names.entry(name).or_default() += 1;
            }
        }
        counts
    }

    /// Of what these reports have; nothing is counted yet.
    pub fn for_those_of<'t>(texts: impl IntoIterator<Item = &'t Text>) -> Self {
        let mut counts = Self::default();
        for text in texts {
            counts.words.extend(words_of(&text.fingerprint).iter().map(|(word, _)| (*word, 0)));
            counts.names.extend(names_of(&text.fingerprint).iter().map(|(name, _)| (*name, 0)));
        }
        counts
    }

    /// Counts one of all reports; each is to be shown once, in any order.
    pub fn see(&mut self, text: &Text) {
        self.reports += 1;
        for (word, _) in &text.fingerprint.words {
            if let Some(count) = self.words.get_mut(&u64::from(*word)) {
                *count += 1;
            }
        }
        for (name, _) in names_of(&text.fingerprint) {
            if let Some(count) = self.names.get_mut(&name) {
                *count += 1;
            }
        }
    }

    /// Few enough reports have the name for it to tell which of them to look at.
    pub fn is_rare(&self, name: u64) -> bool {
        self.names.get(&name).is_none_or(|count| *count as usize <= RARE)
    }

    /// The weights of words that one report has so many times.
    pub fn words(&self, counts: Counted) -> Vector {
        self.weighed(counts, &self.words)
    }

    /// The weights of names that one report has so many times.
    pub fn names(&self, counts: Counted) -> Vector {
        self.weighed(counts, &self.names)
    }

    /// What few texts have weighs more; what a text has often, a little more.
    fn weighed(&self, counts: Counted, reports_with: &HashMap<u64, u32>) -> Vector {
        let all = number(self.reports);
        let weight = |feature: u64, count: u32| {
            let with = reports_with.get(&feature).copied().unwrap_or(1).max(1);
            let alone = if with == 1 { ALONE } else { 1.0 };
            // The 1 keeps a weight for what all reports of a small case have.
            alone * (1.0 + f64::from(count).ln()) * (1.0 + all / f64::from(with)).ln()
        };
        let weights: Vector =
            counts.into_iter().map(|(feature, count)| (feature, weight(feature, count))).collect();
        let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        weights.into_iter().map(|(feature, weight)| (feature, weight / length)).collect()
    }
}

/// The words of a report, each with its count.
pub fn words_of(fingerprint: &Fingerprint<Range<u32>>) -> Counted {
    fingerprint.words.iter().map(|(word, count)| (u64::from(*word), *count)).collect()
}

/// Names and numbers, and two of them side by side, which tell one John from another.
pub fn names_of(fingerprint: &Fingerprint<Range<u32>>) -> Counted {
    let marks = &fingerprint.landmarks;
    let mut names: Vec<u64> = marks.iter().map(|mark| u64::from(mark.hash)).collect();
    let pairs = marks.windows(2).filter(|pair| pair[1].place.start <= pair[0].place.end + 1);
    names.extend(pairs.map(|pair| u64::from(pair[0].hash) << 32 | u64::from(pair[1].hash)));
    names.sort_unstable();
    names.chunk_by(|one, other| one == other).map(|same| (same[0], same.len() as u32)).collect()
}
