//! From averages to a weights file: prune, round, lay out.

use crate::learner::{Average, Averages};
use crate::lemmas::Rules;
use crate::names::Names;
use crate::tagger::Classes;
use annotate::keys::READER;
use annotate::syntax::sections;
use weights::{Card, Fit, PAIR_LIMIT, RowEntry, Writer};

/// How much of each table is kept.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Keys of each table, heaviest first.
    pub tags: usize,
    pub relations: usize,
    pub steps: usize,
}

/// Everything that was learnt for one language.
pub struct Learnt<'a> {
    pub names: &'a Names,
    pub classes: &'a Classes,
    pub tags: &'a Averages,
    pub relations: &'a Averages,
    pub steps: &'a Averages,
    pub lemmas: &'a Rules,
    /// Empty for a language that has no fused words.
    pub fused: &'a Averages,
}

/// Four slots a bucket, three of them filled on average: fuller, and too many keys find
/// their bucket full; emptier, and the file grows for nothing.
const KEYS_IN_BUCKET: usize = 3;

pub fn file(card: &Card, learnt: &Learnt<'_>, room: Room) -> Vec<u8> {
    let mut writer = Writer::new(card);
    writer.lines(sections::TAGS, &learnt.names.tag_lines);
    say("tags", rows(&mut writer, sections::TAG_ROWS, learnt.tags, room.tags));
    let classes = learnt.classes.iter().map(|(word, class)| (*word, *class));
    say("classes", writer.map(sections::CLASSES, classes));
    let relations: Vec<&str> = learnt.names.relations.iter().map(|name| name.as_str()).collect();
    writer.lines(sections::RELATIONS, &relations);
    say("relations", rows(&mut writer, sections::RELATION_ROWS, learnt.relations, room.relations));
    say("steps", pairs(&mut writer, learnt.steps, room.steps));
    writer.lines(sections::EDITS, &learnt.lemmas.edits);
    let rules = learnt.lemmas.rules.iter().map(|(key, edit)| (*key, *edit));
    say("lemma rules", writer.map(sections::LEMMA_RULES, rules));
    if !learnt.fused.is_empty() {
        let all = learnt.fused.len();
        say("fused words", rows(&mut writer, sections::FUSED_ROWS, learnt.fused, all));
    }
    writer.finish()
}

/// The card of a language's weights.
pub fn card(language: &str, licence: &str, data: &str) -> Card {
    Card {
        language: language.to_owned(),
        reader: READER.to_owned(),
        licence: licence.to_owned(),
        data: data.to_owned(),
    }
}

fn say(what: &str, fit: Fit) {
    let Fit { given, placed, bytes } = fit;
    println!("  {what}: {placed} of {given} keys, {bytes} bytes");
}

#[expect(clippy::cast_sign_loss, reason = "a spread is not negative")]
/// What a key is worth keeping for: how far apart its weights are, and how often it was needed.
fn heft(average: &Average) -> u64 {
    let weights = || average.weights.iter().map(|(_, weight)| *weight);
    let spread = weights().fold(0.0, f64::max) - weights().fold(0.0, f64::min);
    (spread * f64::from(average.updates).sqrt() * 1024.0) as u64
}

/// The heaviest `room` keys.
fn heaviest(averages: &Averages, room: usize) -> Vec<(u64, &Average, u64)> {
    let mut all: Vec<_> = averages.iter().map(|(key, row)| (*key, row, heft(row))).collect();
    all.sort_by_key(|(key, _, heft)| (std::cmp::Reverse(*heft), *key));
    all.truncate(room);
    all
}

fn rows(writer: &mut Writer, name: &str, averages: &Averages, room: usize) -> Fit {
    let kept = heaviest(averages, room);
    let largest = kept.iter().flat_map(|(_, row, _)| &row.weights);
    let largest = largest.map(|(_, weight)| weight.abs()).fold(1e-9, f64::max);
    let scale = 127.0 / largest;
    let rounded = |row: &Average| -> Vec<RowEntry> {
        let weights = row.weights.iter();
        weights
            .map(|(class, weight)| (usize::from(*class), (weight * scale).round() as i8))
            .collect()
    };
    let buckets = kept.len().div_ceil(KEYS_IN_BUCKET).max(1);
    let entries = kept.iter().map(|(key, row, heft)| (*key, rounded(row), *heft));
    writer.rows(name, entries, buckets)
}

/// Of three weights only the differences to the first count.
fn pairs(writer: &mut Writer, averages: &Averages, room: usize) -> Fit {
    let kept = heaviest(averages, room);
    let against_first = |row: &Average| {
        let weight =
            |class: u8| row.weights.iter().find(|(c, _)| *c == class).map_or(0.0, |(_, w)| *w);
        [weight(1) - weight(0), weight(2) - weight(0)]
    };
    let largest = kept.iter().flat_map(|(_, row, _)| against_first(row));
    let largest = largest.map(f64::abs).fold(1e-9, f64::max);
    let scale = f64::from(PAIR_LIMIT) / largest;
    let buckets = kept.len().div_ceil(KEYS_IN_BUCKET).max(1);
    let entries = kept.iter().map(|(key, row, heft)| {
        (*key, against_first(row).map(|weight| (weight * scale).round() as i32), *heft)
    });
    writer.pairs(sections::STEPS, entries, buckets)
}
