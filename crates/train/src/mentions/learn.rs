//! Learning tags of names: a perceptron that scores whole sentences, averaged.

use super::sample::{Document, Sample, Tags, possible};
use crate::chance::Chance;
use crate::learner::{Averages, ByKey, Learner, add};
use annotate::keys::key;
use annotate::names::features::{self, Lists};
use annotate::names::path::{OUTPUTS, Scores, Steps, TAGS, best_path, of_outputs, outputs_of};

/// How names are learnt.
#[derive(Clone, Copy)]
pub struct Plan {
    pub passes: usize,
    pub margin: i32,
    pub seeds: u64,
}

/// A sentence with its keys.
pub struct Prepared {
    pub keys: Vec<Vec<u64>>,
    pub allowed: Vec<Tags>,
}

/// The template that steps from one tag to the next are learnt under.
const STEP: usize = 1000;

/// The key of going on from a tag.
pub fn step_key(before: usize) -> u64 {
    key(STEP, [before as u64 + 1, 0, 0])
}

/// The keys of the sentences of documents, each seen in its document.
pub fn prepare(documents: &[&Document], lists: Lists<'_>) -> Vec<Prepared> {
    let mut prepared = Vec::new();
    for document in documents {
        let mut words = features::Document::default();
        for sample in *document {
            words.add(&sample.words());
        }
        prepared.extend(document.iter().filter_map(|sample| prepare_one(sample, lists, &words)));
    }
    prepared
}

fn prepare_one(
    sample: &Sample,
    lists: Lists<'_>,
    document: &features::Document,
) -> Option<Prepared> {
    if !possible(&sample.allowed) {
        return None;
    }
    let mut looks = Vec::new();
    features::look(&sample.words(), lists, document, &mut looks);
    let keys = (0..looks.len()).map(|at| features::keys_of(&looks, at).to_vec()).collect();
    Some(Prepared { keys, allowed: sample.allowed.clone() })
}

/// Takes out the keys that occur fewer than `fewest` times. They could only learn their own
/// sentence by heart; without them a rare word of the training text looks as an unknown word
/// of a new text will.
pub fn forget_rare(samples: &mut [Prepared], fewest: u32) {
    let mut counts: ByKey<u32> = ByKey::default();
    for key in samples.iter().flat_map(|sample| sample.keys.iter().flatten()) {
        *counts.entry(*key).or_default() += 1;
    }
    for keys in samples.iter_mut().flat_map(|sample| &mut sample.keys) {
        keys.retain(|key| counts[key] >= fewest);
        keys.shrink_to_fit();
    }
}

/// Learns with every seed of the plan and sums them.
pub fn learn(samples: &[Prepared], plan: Plan) -> Averages {
    let mut sum = Averages::new();
    for seed in 1..=plan.seeds {
        add(&mut sum, learn_once(samples, plan, seed));
    }
    sum
}

fn learn_once(samples: &[Prepared], plan: Plan, seed: u64) -> Averages {
    let mut chance = Chance::new(seed);
    let mut order: Vec<usize> = (0..samples.len()).collect();
    let mut learner = Learner::new(false);
    let (mut scores, mut raised): (Vec<Scores>, Vec<Scores>) = (Vec::new(), Vec::new());
    let (mut ours, mut right) = (Vec::new(), Vec::new());
    for _ in 0..plan.passes {
        chance.shuffle(&mut order);
        for at in &order {
            let Prepared { keys, allowed } = &samples[*at];
            let steps = steps_now(&learner);
            scores.clear();
            for keys in keys {
                let mut own = [0; OUTPUTS];
                learner.score(keys, &mut own);
                scores.push(of_outputs(&own));
            }
            raise(&scores, allowed, plan.margin, &mut raised);
            best_path(&raised, &steps, &mut ours);
            learner.tick();
            if ours.iter().zip(allowed).all(|(tag, allowed)| allowed & 1 << tag != 0) {
                continue;
            }
            // The best of what the annotation leaves possible.
            raise(&scores, allowed, -FORBIDDEN, &mut raised);
            best_path(&raised, &steps, &mut right);
            let mut before = (0, 0);
            for (place, (ours, right)) in ours.iter().zip(&right).enumerate() {
                if ours != right {
                    for (right, ours) in outputs_of(*right).into_iter().zip(outputs_of(*ours)) {
                        if right != ours {
                            learner.update(&keys[place], right as u8, ours as u8, *at);
                        }
                    }
                }
                if (before.0, *ours) != (before.1, *right) {
                    if before.0 == before.1 {
                        learner.update(&[step_key(before.0)], *right, *ours, *at);
                    } else {
                        learner.strengthen(step_key(before.1), *right, 1);
                        learner.strengthen(step_key(before.0), *ours, -1);
                    }
                }
                before = (usize::from(*ours), usize::from(*right));
            }
        }
    }
    learner.averages()
}

/// More than any sum of weights of a sentence's piece.
const FORBIDDEN: i32 = 1 << 20;

/// Adds to the scores of tags that are not allowed.
fn raise(scores: &[Scores], allowed: &[Tags], by: i32, raised: &mut Vec<Scores>) {
    raised.clear();
    for (own, allowed) in scores.iter().zip(allowed) {
        let mut own = *own;
        for (tag, score) in own.iter_mut().enumerate() {
            if allowed & 1 << tag == 0 {
                *score += by;
            }
        }
        raised.push(own);
    }
}

fn steps_now(learner: &Learner) -> Steps {
    let mut steps = [[0; TAGS]; TAGS];
    for (before, row) in steps.iter_mut().enumerate() {
        learner.score(&[step_key(before)], row);
    }
    steps
}
