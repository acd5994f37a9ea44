//! Translations, by names and numbers in one order.
//!
//! Two independent reports of an event name the same people, but not in the same order and
//! not the same number of times. The measure is the longest common subsequence of the landmarks
//! (Hunt and Szymanski 1977) in the share of both texts; on pairs of MEANTIME translations have
//! a median of 0.8, other articles about the same company at most 0.48.

use super::{Dependence, Place, Text};
use crate::number;
use record::{DependenceKind, Mark};
use std::collections::HashMap;

/// Landmarks in common order, twice, of the landmarks of both.
const ALIKE: f64 = 0.55;

/// With fewer landmarks in common order the share says nothing.
const LEAST: usize = 8;

/// Landmarks of a text that are looked at. What a pair costs grows with their square.
const MOST: usize = 1000;

/// What is looked up to find pairs: two landmarks in a row, since single names are everywhere.
pub fn keys(text: &Text) -> Vec<u64> {
    first(&text.fingerprint.landmarks)
        .windows(2)
        .map(|pair| u64::from(pair[0].hash) << 32 | u64::from(pair[1].hash))
        .collect()
}

/// What the landmarks of two texts in two languages show.
pub fn between(texts: &[Text], a: usize, b: usize) -> Option<Dependence> {
    let marks = |text: usize| first(&texts[text].fingerprint.landmarks);
    let (from, to) = if marks(a).len() < marks(b).len() { (a, b) } else { (b, a) };
    let common = in_common_order(marks(from), marks(to));
    let share = number(common.len()) / number(marks(from).len().max(1));
    let both = marks(from).len() + marks(to).len();
    let alike = 2.0 * number(common.len()) / number(both.max(1));
    (common.len() >= LEAST && alike >= ALIKE).then_some(Dependence {
        kind: DependenceKind::Translation,
        from,
        to,
        share,
        passages: common,
    })
}

fn first(marks: &[Mark<Place>]) -> &[Mark<Place>] {
    &marks[..marks.len().min(MOST)]
}

/// The longest list of marks that stand in both in the same order.
fn in_common_order(a: &[Mark<Place>], b: &[Mark<Place>]) -> Vec<[Place; 2]> {
    let mut at: HashMap<u32, Vec<usize>> = HashMap::new();
    for (place, mark) in b.iter().enumerate() {
        at.entry(mark.hash).or_default().push(place);
    }
    // A step is one match and the best step before it; `ends[n]` is the step that ends a list
    // of n + 1 matches earliest in `b`.
    let mut steps: Vec<(usize, usize, Option<usize>)> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    for (in_a, mark) in a.iter().enumerate() {
        // From behind, so that one mark of `a` is used once.
        for &in_b in at.get(&mark.hash).into_iter().flatten().rev() {
            let length = ends.partition_point(|&end| steps[end].1 < in_b);
            let before = length.checked_sub(1).map(|last| ends[last]);
            steps.push((in_a, in_b, before));
            let step = steps.len() - 1;
            match ends.get_mut(length) {
                Some(end) => *end = step,
                None => ends.push(step),
            }
        }
    }
    let mut common = Vec::with_capacity(ends.len());
    let mut step = ends.last().copied();
    while let Some((in_a, in_b, before)) = step.map(|step| steps[step]) {
        common.push([a[in_a].place.clone(), b[in_b].place.clone()]);
        step = before;
    }
    common.reverse();
    common
}
