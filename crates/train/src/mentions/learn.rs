//! From sentences to what is learnt of their keys.

use super::field::{self, Field, Sentence};
use super::sample::{Document, Sample, Tags, possible};
use crate::learner::{Average, Averages, ByKey};
use annotate::keys::key;
use annotate::names::features::{self, Lists};

/// How names are learnt.
#[derive(Clone, Copy)]
pub struct Plan {
    pub passes: usize,
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
    let (sentences, keys) = numbered(samples);
    let mut sum = Field::new(keys.len());
    for seed in 1..=plan.seeds {
        sum.add(&field::learn(&sentences, keys.len(), plan.passes, seed));
    }
    let rows = keys.into_iter().zip(sum.rows.iter().zip(&sum.updates));
    let needed = rows.filter(|(_, (_, updates))| **updates > 0);
    let learnt = needed.map(|(key, (row, updates))| (key, average(row, *updates)));
    let steps = sum.steps.iter().enumerate();
    learnt.chain(steps.map(|(before, row)| (step_key(before), average(row, 1)))).collect()
}

/// The sentences with their keys numbered, and the keys by number.
fn numbered(samples: &[Prepared]) -> (Vec<Sentence<'_>>, Vec<u64>) {
    let mut numbers: ByKey<u32> = ByKey::default();
    let mut all = Vec::new();
    let mut number = |key: &u64| {
        *numbers.entry(*key).or_insert_with(|| {
            all.push(*key);
            all.len() as u32 - 1
        })
    };
    let mut sentences = Vec::with_capacity(samples.len());
    for Prepared { keys, allowed } in samples {
        let keys = keys.iter().map(|keys| keys.iter().map(&mut number).collect()).collect();
        sentences.push(Sentence { keys, allowed });
    }
    (sentences, all)
}

fn average(row: &[f32], updates: u32) -> Average {
    let weights = row.iter().enumerate().filter(|(_, weight)| **weight != 0.0);
    let weights = weights.map(|(class, weight)| (class as u8, f64::from(*weight))).collect();
    Average { weights, updates }
}
