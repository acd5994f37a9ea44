//! Weights of tags of names: a conditional random field over whole sentences (Lafferty et al.
//! 2001), each weight with its own rate (adaptive gradients, Duchi et al. 2011).
//!
//! Keys are left out by chance, another choice at every sight of a sentence, so that no weight
//! leans on its neighbours (Srivastava et al. 2014). Wrong tags are made likelier than they are
//! while learning (softmax margin, Gimpel and Smith 2010), the lack of a name above all: what is
//! not found is lost to all later stages. Where the annotation leaves several tags possible, all
//! ways through them count as right.

use super::sample::Tags;
use super::ways::{ByStep, ByTag, Ways, factors};
use crate::chance::Chance;
use annotate::names::path::{OUTPUTS, TAGS, outputs_of};

/// By how much a weight changes at most.
const RATE: f32 = 0.03;
/// Keys left out, of 256.
const LEFT_OUT: u8 = 77;
/// How much the scores of wrong tags are raised, and that of no name where there is one.
const RAISED: f32 = 1.5;
const RAISED_OUTSIDE: f32 = 2.0;
/// A piece whose tags are all this close to right teaches nothing.
const CLOSE: f32 = 0.002;

/// The weights of one key.
pub type Row = [f32; OUTPUTS];

/// A sentence, by the numbers of its keys.
pub struct Sentence<'s> {
    pub keys: Vec<Vec<u32>>,
    pub allowed: &'s [Tags],
}

/// Weights by the number of a key, and of going on from each tag to each other.
pub struct Field {
    pub rows: Vec<Row>,
    pub steps: ByStep,
    /// How often a key was needed.
    pub updates: Vec<u32>,
}

impl Field {
    pub fn new(keys: usize) -> Self {
        Self {
            rows: vec![[0.0; OUTPUTS]; keys],
            steps: [[0.0; TAGS]; TAGS],
            updates: vec![0; keys],
        }
    }

    /// Adds the weights of another.
    pub fn add(&mut self, other: &Self) {
        for (own, other) in self.rows.iter_mut().zip(&other.rows) {
            add(own, other);
        }
        for (own, other) in self.steps.iter_mut().zip(&other.steps) {
            add(own, other);
        }
        for (own, other) in self.updates.iter_mut().zip(&other.updates) {
            *own += other;
        }
    }
}

fn add<const N: usize>(own: &mut [f32; N], other: &[f32; N]) {
    for (own, other) in own.iter_mut().zip(other) {
        *own += other;
    }
}

/// Learns in so many passes; what comes out is the sum of the weights after each pass of the
/// second half.
pub fn learn(sentences: &[Sentence<'_>], keys: usize, passes: usize, seed: u64) -> Field {
    let mut chance = Chance::new(seed);
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut learner = Learner::new(keys);
    let mut sum = Field::new(keys);
    let mut kept = Vec::new();
    for pass in 0..passes {
        chance.shuffle(&mut order);
        for sentence in order.iter().map(|at| &sentences[*at]) {
            leave_out(&sentence.keys, &mut chance, &mut kept);
            learner.learn(&kept, sentence.allowed);
        }
        if pass * 2 >= passes {
            sum.add(&learner.field);
        }
    }
    sum.updates = learner.field.updates;
    sum
}

/// Copies the keys that are not left out this time.
fn leave_out(keys: &[Vec<u32>], chance: &mut Chance, kept: &mut Vec<Vec<u32>>) {
    kept.resize_with(keys.len(), Vec::new);
    for (keys, kept) in keys.iter().zip(kept) {
        kept.clear();
        for keys in keys.chunks(8) {
            let bytes = chance.next().to_le_bytes();
            let stays = keys.iter().zip(bytes).filter(|(_, byte)| *byte >= LEFT_OUT);
            kept.extend(stays.map(|(key, _)| *key));
        }
    }
}

struct Learner {
    field: Field,
    /// Beside each weight: the sum of the squares of its slopes, from one.
    squares: Vec<Row>,
    step_squares: ByStep,
}

impl Learner {
    fn new(keys: usize) -> Self {
        Self {
            field: Field::new(keys),
            squares: vec![[1.0; OUTPUTS]; keys],
            step_squares: [[1.0; TAGS]; TAGS],
        }
    }

    /// Makes the right ways through a sentence likelier.
    fn learn(&mut self, keys: &[Vec<u32>], allowed: &[Tags]) {
        let pieces = keys.iter().zip(allowed);
        let scores: Vec<ByTag> =
            pieces.map(|(keys, allowed)| self.scores(keys, *allowed)).collect();
        let factors = factors(&self.field.steps);
        let ours = Ways::through(&scores, &factors, None);
        let right = Ways::through(&scores, &factors, Some(allowed));
        for (keys, (ours, right)) in keys.iter().zip(ours.tags.iter().zip(&right.tags)) {
            self.correct(keys, &difference(ours, right));
        }
        for (before, steps) in self.field.steps.iter_mut().enumerate() {
            let slopes = difference(&ours.steps[before], &right.steps[before]);
            step_down(steps, &mut self.step_squares[before], &slopes);
        }
    }

    fn scores(&self, keys: &[u32], allowed: Tags) -> ByTag {
        // Those that stay speak for those left out.
        let gain = 256.0 / (256.0 - f32::from(LEFT_OUT));
        let mut sum = [0.0; OUTPUTS];
        for key in keys {
            add(&mut sum, &self.field.rows[*key as usize]);
        }
        std::array::from_fn(|tag| {
            let score: f32 = outputs_of(tag as u8).map(|output| sum[output]).iter().sum();
            let raised = match (allowed & 1 << tag == 0, tag) {
                (false, _) => 0.0,
                (true, 0) => RAISED_OUTSIDE,
                (true, _) => RAISED,
            };
            score * gain + raised
        })
    }

    /// Changes the weights of the keys of a piece; `wrong` is how much too likely each tag was.
    fn correct(&mut self, keys: &[u32], wrong: &ByTag) {
        if wrong.iter().all(|share| share.abs() < CLOSE) {
            return;
        }
        let mut slopes = [0.0; OUTPUTS];
        for (tag, share) in wrong.iter().enumerate() {
            for output in outputs_of(tag as u8) {
                slopes[output] += share;
            }
        }
        for key in keys {
            let at = *key as usize;
            self.field.updates[at] += 1;
            step_down(&mut self.field.rows[at], &mut self.squares[at], &slopes);
        }
    }
}

fn difference(left: &ByTag, right: &ByTag) -> ByTag {
    std::array::from_fn(|tag| left[tag] - right[tag])
}

fn step_down<const N: usize>(weights: &mut [f32; N], squares: &mut [f32; N], slopes: &[f32; N]) {
    for ((weight, square), slope) in weights.iter_mut().zip(squares).zip(slopes) {
        *square += slope * slope;
        *weight -= RATE * slope / square.sqrt();
    }
}
