//! All ways of tagging a sentence at once: how likely each tag and each step is over them
//! (forwards and backwards, Rabiner 1989).

use super::sample::Tags;
use annotate::names::path::{TAGS, may_follow};
use std::sync::LazyLock;

/// A number for each tag.
pub type ByTag = [f32; TAGS];

/// A number for each step from one tag to the next.
pub type ByStep = [ByTag; TAGS];

/// Keeps logarithms and divisions finite.
const TINY: f32 = 1e-30;

/// How likely tags and steps are.
pub struct Ways {
    /// By piece.
    pub tags: Vec<ByTag>,
    /// Summed over the sentence.
    pub steps: ByStep,
}

/// What every step multiplies a way by; 0 where a tag may not follow.
pub fn factors(steps: &ByStep) -> ByStep {
    let factor = |before: usize, next: usize| {
        if MAY_FOLLOW[before][next] { steps[before][next].exp() } else { 0.0 }
    };
    std::array::from_fn(|before| std::array::from_fn(|next| factor(before, next)))
}

static MAY_FOLLOW: LazyLock<[[bool; TAGS]; TAGS]> = LazyLock::new(|| {
    std::array::from_fn(|before| std::array::from_fn(|next| may_follow(before as u8, next as u8)))
});

impl Ways {
    /// Through a sentence with these scores of tags; only by `allowed` tags when there are any.
    pub fn through(scores: &[ByTag], factors: &ByStep, allowed: Option<&[Tags]>) -> Self {
        let own: Vec<ByTag> = scores
            .iter()
            .enumerate()
            .map(|(at, scores)| weights(scores, allowed.map_or(Tags::MAX, |sets| sets[at])))
            .collect();
        let before = forwards(&own, factors);
        let mut ways = Self { tags: Vec::with_capacity(own.len()), steps: [[0.0; TAGS]; TAGS] };
        // Nothing stays open at the end.
        let mut after: ByTag = std::array::from_fn(|tag| f32::from(u8::from(MAY_FOLLOW[tag][0])));
        for (at, own) in own.iter().enumerate().rev() {
            ways.tags.push(shares(product(&before[at + 1], &after)));
            let ahead = product(own, &after);
            after = std::array::from_fn(|last| dot(&factors[last], &ahead));
            let all = dot(&before[at], &after).max(TINY);
            for (last, steps) in
                ways.steps.iter_mut().enumerate().filter(|(last, _)| before[at][*last] > 0.0)
            {
                let here = product(&factors[last], &ahead);
                for (step, way) in steps.iter_mut().zip(here) {
                    *step += before[at][last] * way / all;
                }
            }
            after = shares(after);
        }
        ways.tags.reverse();
        ways
    }
}

/// What each tag multiplies a way by: the best by one.
fn weights(scores: &ByTag, allowed: Tags) -> ByTag {
    let best = scores.iter().copied().fold(f32::MIN, f32::max);
    std::array::from_fn(|tag| {
        if allowed & 1 << tag == 0 { 0.0 } else { (scores[tag] - best).exp().max(TINY) }
    })
}

/// The shares of the tags of every piece in all ways up to it; first what stands before a sentence.
fn forwards(own: &[ByTag], factors: &ByStep) -> Vec<ByTag> {
    let mut all = vec![[0.0; TAGS]];
    all[0][0] = 1.0;
    for own in own {
        let before = all[all.len() - 1];
        let mut now = [0.0; TAGS];
        for (share, factors) in before.iter().zip(factors).filter(|(share, _)| **share > 0.0) {
            for (now, factor) in now.iter_mut().zip(factors) {
                *now += share * factor;
            }
        }
        all.push(shares(product(&now, own)));
    }
    all
}

fn product(left: &ByTag, right: &ByTag) -> ByTag {
    std::array::from_fn(|tag| left[tag] * right[tag])
}

fn dot(left: &ByTag, right: &ByTag) -> f32 {
    product(left, right).iter().sum()
}

/// The same, with a sum of one.
fn shares(mut all: ByTag) -> ByTag {
    let sum: f32 = all.iter().sum::<f32>().max(TINY);
    for one in &mut all {
        *one /= sum;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotate::names::path::{Part, tag_of};
    use record::NameKind::Place;

    const FREE: ByStep = [[0.0; TAGS]; TAGS];

    #[track_caller]
    fn check(ways: &Ways, at: usize, tag: u8, expected: f32) {
        let likely = ways.tags[at][usize::from(tag)];
        assert!((likely - expected).abs() < 1e-4, "{likely} is not {expected}");
    }

    #[test]
    fn every_allowed_way_counts_and_no_other() {
        let [first, last, whole] = [Part::First, Part::Last, Part::Whole].map(|p| tag_of(Place, p));
        let names = 1 << first | 1 << last | 1 << whole | 1;
        // Outside or whole at either piece, or one name of both: five ways.
        let ways = Ways::through(&[[0.0; TAGS]; 2], &factors(&FREE), Some(&[names, names]));
        for at in [0, 1] {
            check(&ways, at, 0, 0.4);
            check(&ways, at, whole, 0.4);
        }
        check(&ways, 0, first, 0.2);
        check(&ways, 1, last, 0.2);
        assert!((ways.steps[usize::from(first)][usize::from(last)] - 0.2).abs() < 1e-4);
        assert!((ways.steps.iter().flatten().sum::<f32>() - 2.0).abs() < 1e-4);
    }

    #[test]
    fn a_tag_is_as_likely_as_its_score_says() {
        let mut scores = [[-1e6; TAGS]];
        scores[0][0] = 0.0;
        scores[0][usize::from(tag_of(Place, Part::Whole))] = 3f32.ln();
        let ways = Ways::through(&scores, &factors(&FREE), None);
        check(&ways, 0, tag_of(Place, Part::Whole), 0.75);
        check(&ways, 0, tag_of(Place, Part::First), 0.0);
    }
}
