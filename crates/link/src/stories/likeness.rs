//! How much two reports are alike.

use crate::dependence::Text;
use crate::number;
use record::Fingerprint;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// Names in more reports do not tell which of them to look at.
const RARE: usize = 1000;

/// So many reports are looked at for each one: those with the most rare names in common.
const CANDIDATES: usize = 64;

/// What a single report has tells it from the others, but not as much as what others have and
/// it lacks: long reports would be like nothing.
const ALONE: f64 = 0.3;

/// Reports so many days apart are half as much alike.
const DAYS_TO_HALF: f64 = 30.0;

/// A list of features with their weights, of length 1, by feature.
type Vector = Vec<(u64, f64)>;

/// What it takes to compare the reports of a case.
pub struct Likeness<'t> {
    texts: Vec<Seen>,
    days: &'t [Option<i32>],
    /// Texts by name, with what it weighs there, for names that are rare enough.
    with_name: HashMap<u64, Vec<(u32, f64)>>,
}

struct Seen {
    words: Vector,
    names: Vector,
}

impl<'t> Likeness<'t> {
    pub fn of(texts: &[Text], days: &'t [Option<i32>]) -> Self {
        let words = weighed(texts.iter().map(|text| words_of(&text.fingerprint)).collect());
        let names = weighed(texts.iter().map(|text| names_of(&text.fingerprint)).collect());
        let mut with_name: HashMap<u64, Vec<(u32, f64)>> = HashMap::new();
        for (names, text) in names.iter().zip(0..) {
            for (name, weight) in names {
                with_name.entry(*name).or_default().push((text, *weight));
            }
        }
        with_name.retain(|_, texts| texts.len() <= RARE);
        let texts =
            words.into_iter().zip(names).map(|(words, names)| Seen { words, names }).collect();
        Self { texts, days, with_name }
    }

    /// Texts before `text` that are worth a look, in order.
    pub fn candidates(&self, text: usize) -> Vec<usize> {
        let mut in_common: HashMap<u32, f64> = HashMap::new();
        for (name, weight) in &self.texts[text].names {
            let others = self.with_name.get(name).into_iter().flatten();
            for (other, other_weight) in others.take_while(|(other, _)| (*other as usize) < text) {
                *in_common.entry(*other).or_default() += weight * other_weight;
            }
        }
        let mut others: Vec<(u32, f64)> = in_common.into_iter().collect();
        others.sort_by(|(a, much), (b, other)| other.total_cmp(much).then(a.cmp(b)));
        others.truncate(CANDIDATES);
        let mut others: Vec<usize> = others.into_iter().map(|(other, _)| other as usize).collect();
        others.sort_unstable();
        others
    }

    /// The names and numbers of a text, weighed.
    pub fn names(&self, text: usize) -> &[(u64, f64)] {
        &self.texts[text].names
    }

    /// How much two texts of one language are alike, 0 to 1.
    pub fn between(&self, a: usize, b: usize) -> f64 {
        let names = product(&self.texts[a].names, &self.texts[b].names);
        let alike = (names * product(&self.texts[a].words, &self.texts[b].words)).sqrt();
        let apart = self.days[a].zip(self.days[b]).map_or(0, |(a, b)| a.abs_diff(b));
        alike * 0.5_f64.powf(f64::from(apart) / DAYS_TO_HALF)
    }
}

fn words_of(fingerprint: &Fingerprint<Range<u32>>) -> BTreeMap<u64, u32> {
    fingerprint.words.iter().map(|(word, count)| (u64::from(*word), *count)).collect()
}

/// Names and numbers, and two of them side by side, which tell one John from another.
fn names_of(fingerprint: &Fingerprint<Range<u32>>) -> BTreeMap<u64, u32> {
    let mut counts = BTreeMap::new();
    let marks = &fingerprint.landmarks;
    for mark in marks {
        *counts.entry(u64::from(mark.hash)).or_default() += 1;
    }
    for pair in marks.windows(2).filter(|pair| pair[1].place.start <= pair[0].place.end + 1) {
        let both = u64::from(pair[0].hash) << 32 | u64::from(pair[1].hash);
        *counts.entry(both).or_default() += 1;
    }
    counts
}

/// Counts as weights: what few texts have weighs more; what a text has often, a little more.
fn weighed(texts: Vec<BTreeMap<u64, u32>>) -> Vec<Vector> {
    let mut texts_with: HashMap<u64, u32> = HashMap::new();
    for feature in texts.iter().flat_map(BTreeMap::keys) {
        *texts_with.entry(*feature).or_default() += 1;
    }
    let all = number(texts.len());
    let weight = |feature: u64, count: u32| {
        // The 1 keeps a weight for what all reports of a small case have.
        let alone = if texts_with[&feature] == 1 { ALONE } else { 1.0 };
        alone * (1.0 + f64::from(count).ln()) * (1.0 + all / f64::from(texts_with[&feature])).ln()
    };
    let vector = |counts: BTreeMap<u64, u32>| -> Vector {
        let weights: Vector =
            counts.into_iter().map(|(feature, count)| (feature, weight(feature, count))).collect();
        let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        weights.into_iter().map(|(feature, weight)| (feature, weight / length)).collect()
    };
    texts.into_iter().map(vector).collect()
}

/// The cosine of two vectors of length 1.
pub fn product(a: &[(u64, f64)], b: &[(u64, f64)]) -> f64 {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut sum = 0.0;
    while let (Some((one, weight)), Some((other, other_weight))) = (a.peek(), b.peek()) {
        match one.cmp(other) {
            std::cmp::Ordering::Less => _ = a.next(),
            std::cmp::Ordering::Greater => _ = b.next(),
            std::cmp::Ordering::Equal => {
                sum += weight * other_weight;
                a.next();
                b.next();
            }
        }
    }
    sum
}
