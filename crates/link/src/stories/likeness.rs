//! How much two reports are alike.

use super::counts::{Counts, Vector, names_of, words_of};
use crate::dependence::Text;
use rayon::prelude::*;
use std::collections::HashMap;

/// So many reports are looked at for each one: those with the most rare names in common.
const CANDIDATES: usize = 64;

/// Reports so many days apart are half as much alike.
const DAYS_TO_HALF: f64 = 30.0;

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
    pub fn of(texts: &[Text], days: &'t [Option<i32>], counts: &Counts) -> Self {
        let words: Vec<Vector> =
            texts.par_iter().map(|text| counts.words(words_of(&text.fingerprint))).collect();
        let names: Vec<Vector> =
            texts.par_iter().map(|text| counts.names(names_of(&text.fingerprint))).collect();
        let mut with_name: HashMap<u64, Vec<(u32, f64)>> = HashMap::new();
        for (names, text) in names.iter().zip(0..) {
            for (name, weight) in names.iter().filter(|(name, _)| counts.is_rare(*name)) {
                with_name.entry(*name).or_default().push((text, *weight));
            }
        }
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
        alike * of_days_apart(apart)
    }

    /// The day on which a text was published, where known.
    pub fn day(&self, text: usize) -> Option<i32> {
        self.days[text]
    }
}

/// What is left of a likeness of 1 between reports so many days apart.
pub fn of_days_apart(days: u32) -> f64 {
    0.5_f64.powf(f64::from(days) / DAYS_TO_HALF)
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
