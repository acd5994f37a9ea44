//! From averages to a weights file of names: prune, round, lay out.

use super::learn::step_key;
use super::lists::{Habits, Phrases};
use crate::learner::{Average, Averages};
use annotate::names::path::TAGS;
use annotate::names::{READER, sections};
use weights::{Card, RowEntry, Writer};

/// Four slots a bucket, three of them filled on average.
const KEYS_IN_BUCKET: usize = 3;
/// Of weights this share, of ten thousand, lies below the largest that is stored; larger ones are cut to it, so
/// that a few giants do not make everything else zero.
const CUT: usize = 9_995;
const OF: usize = 10_000;
/// Weights up to this, of 127, are left out: they change nothing that a set could show, and are
/// most of what would be stored and added up.
const SMALL: u8 = 24;

/// Everything that was learnt for one language.
pub struct Learnt<'a> {
    pub weights: &'a Averages,
    pub phrases: &'a Phrases,
    pub habits: &'a Habits,
}

pub fn file(
    language: &str,
    licence: &str,
    data: &str,
    learnt: &Learnt<'_>,
    room: usize,
) -> Vec<u8> {
    let card = Card {
        language: language.to_owned(),
        reader: READER.to_owned(),
        licence: licence.to_owned(),
        data: data.to_owned(),
    };
    let mut writer = Writer::new(&card);
    let steps: Vec<u64> = (0..TAGS).map(step_key).collect();
    let rows = learnt.weights.iter().filter(|(key, _)| !steps.contains(key));
    let mut kept: Vec<(u64, &Average, u64)> =
        rows.map(|(key, row)| (*key, row, heft(row))).collect();
    kept.sort_by_key(|(key, _, heft)| (std::cmp::Reverse(*heft), *key));
    kept.truncate(room);
    let scale = 127.0 / largest(&kept);

    writer.lines(sections::STEPS, &steps_as_lines(learnt.weights, &steps, scale));
    let buckets = kept.len().div_ceil(KEYS_IN_BUCKET).max(1);
    let entries = kept.iter().map(|(key, row, heft)| (*key, rounded(row, scale), *heft));
    let fit = writer.rows(sections::ROWS, entries, buckets);
    println!("  rows: {} of {} keys, {} bytes", fit.placed, fit.given, fit.bytes);
    let fit = writer.close_map(sections::PHRASES, learnt.phrases.entries());
    println!("  phrases: {} of {}, {} bytes", fit.placed, fit.given, fit.bytes);
    let fit = writer.close_map(sections::HABITS, learnt.habits.classes());
    println!("  habits: {} of {}, {} bytes", fit.placed, fit.given, fit.bytes);
    writer.finish()
}

#[expect(clippy::cast_sign_loss, reason = "a spread is not negative")]
/// What a key is worth keeping for: how far apart its weights are, and how often it was needed.
fn heft(average: &Average) -> u64 {
    let weights = || average.weights.iter().map(|(_, weight)| *weight);
    let spread = weights().fold(0.0, f64::max) - weights().fold(0.0, f64::min);
    (spread * f64::from(average.updates).sqrt() * 1024.0) as u64
}

fn largest(kept: &[(u64, &Average, u64)]) -> f64 {
    let weights = kept.iter().flat_map(|(_, row, _)| &row.weights);
    let mut sizes: Vec<f64> = weights.map(|(_, weight)| weight.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    let at = sizes.len() * CUT / OF;
    sizes.get(at.min(sizes.len().saturating_sub(1))).copied().unwrap_or(1.0).max(1e-9)
}

fn rounded(row: &Average, scale: f64) -> Vec<RowEntry> {
    let weight = |weight: f64| (weight * scale).round().clamp(-127.0, 127.0) as i8;
    let weights = row.weights.iter().map(|(class, own)| (usize::from(*class), weight(*own)));
    weights.filter(|(_, weight)| weight.unsigned_abs() > SMALL).collect()
}

/// A line a tag: the weight of going on from it to each other.
fn steps_as_lines(averages: &Averages, keys: &[u64], scale: f64) -> Vec<String> {
    keys.iter()
        .map(|key| {
            let mut steps = [0i32; TAGS];
            for (class, weight) in averages.get(key).map_or(&[][..], |row| &row.weights) {
                steps[usize::from(*class)] = (weight * scale).round() as i32;
            }
            steps.map(|step| step.to_string()).join(" ")
        })
        .collect()
}
