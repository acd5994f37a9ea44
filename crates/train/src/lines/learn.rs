//! A logistic model: the odds that a line is story are the sum of what its keys weigh.
//!
//! All lines are looked at before each step, and each key steps by its own rate (Duchi, Hazan
//! and Singer 2011), so the order of the lines does not matter and nothing is drawn by chance.

use super::data::Sample;
use std::collections::{BTreeMap, HashMap};

/// What each key weighs.
pub type Learnt = BTreeMap<u64, f64>;

/// Steps over all lines.
const STEPS: usize = 600;
const RATE: f64 = 0.03;
/// How much a large weight costs. Between 4 and 25 it made no difference worth naming.
const COST: f64 = 6.0;
/// A key of fewer pages tells of one site alone.
const FEWEST_PAGES: usize = 2;

/// Learns from lines.
pub fn learn(samples: &[&Sample]) -> Learnt {
    let numbers = numbered(samples);
    let rows: Vec<Vec<usize>> = samples
        .iter()
        .map(|sample| sample.keys.iter().filter_map(|key| numbers.get(key).copied()).collect())
        .collect();
    let mut weights = vec![0.0; numbers.len()];
    let mut squares = vec![1e-9; numbers.len()];
    for _ in 0..STEPS {
        let mut slopes: Vec<f64> = weights.iter().map(|weight| COST * weight).collect();
        for (row, sample) in rows.iter().zip(samples) {
            let odds: f64 = row.iter().map(|key| weights[*key]).sum();
            let miss = chance(odds) - f64::from(u8::from(sample.is_story));
            let slope = miss * worth(sample.chars);
            for key in row {
                slopes[*key] += slope;
            }
        }
        for ((weight, square), slope) in weights.iter_mut().zip(&mut squares).zip(slopes) {
            *square += slope * slope;
            *weight -= RATE * slope / square.sqrt();
        }
    }
    numbers.into_iter().map(|(key, number)| (key, weights[number])).collect()
}

/// The odds that a line is story, as a natural logarithm.
pub fn score(learnt: &Learnt, keys: &[u64]) -> f64 {
    keys.iter().filter_map(|key| learnt.get(key)).sum()
}

/// The keys that are learnt, numbered.
fn numbered(samples: &[&Sample]) -> BTreeMap<u64, usize> {
    let mut seen: HashMap<u64, (usize, usize)> = HashMap::new();
    for sample in samples {
        for key in &sample.keys {
            let (pages, last) = seen.entry(*key).or_insert((0, usize::MAX));
            *pages += usize::from(*last != sample.page);
            *last = sample.page;
        }
    }
    seen.retain(|_, (pages, _)| *pages >= FEWEST_PAGES);
    let keys: std::collections::BTreeSet<u64> = seen.into_keys().collect();
    keys.into_iter().enumerate().map(|(number, key)| (key, number)).collect()
}

/// A long line is more of its article.
fn worth(chars: usize) -> f64 {
    1.0 + (f64::from(u32::try_from(chars).unwrap_or(u32::MAX)) / 200.0).sqrt()
}

/// The chance of some odds. The exponential is made of products alone, so that every machine
/// gives the same bits.
fn chance(odds: f64) -> f64 {
    let step = 1.0 - odds.clamp(-30.0, 30.0) / 1024.0;
    let power = (0..10).fold(step, |power, _| power * power);
    1.0 / (1.0 + power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_on_two_pages_is_learnt_and_the_order_of_lines_does_not_matter() {
        let line = |page, is_story, keys: &[u64]| Sample {
            page,
            is_story,
            chars: 50,
            keys: keys.to_vec(),
        };
        let lines = [
            line(0, true, &[1, 3]),
            line(0, false, &[2, 4]),
            line(1, true, &[1]),
            line(1, false, &[2]),
        ];
        let learnt = learn(&lines.iter().collect::<Vec<_>>());
        assert!(learnt[&1] > 0.0 && learnt[&2] < 0.0);
        assert!(!learnt.contains_key(&3) && !learnt.contains_key(&4));
        assert!((score(&learnt, &[1, 2, 9]) - learnt[&1] - learnt[&2]).abs() < 1e-9);
        let turned: Vec<&Sample> = lines.iter().rev().collect();
        assert!(
            learn(&turned).iter().zip(&learnt).all(|(one, other)| (one.1 - other.1).abs() < 1e-9)
        );
    }
}
