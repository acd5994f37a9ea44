//! Tags and relations by number, and what their numbers are called.

use crate::conllu::{Row, Sentence};
use record::{Relation, Upos};
use std::collections::BTreeMap;

/// More do not fit a row of the weights file.
const AT_MOST: usize = weights::CLASSES;
/// A feature is said of a tag when this share of its words has it, in percent.
const SHARE: u32 = 95;
/// Features worth telling.
const TOLD: [&str; 6] = ["VerbForm", "Mood", "Tense", "Voice", "Number", "PronType"];
/// Features that a French tag is made of: those that steps and relations profit from. English
/// has the treebank's own tags instead, which say as much.
const FRENCH: [&str; 5] = ["VerbForm", "Mood", "Voice", "Number", "PronType"];

/// The tags and relations of one language.
pub struct Names {
    french: bool,
    tags: BTreeMap<String, u8>,
    /// `UPOS XPOS Features` by number, as stored.
    pub tag_lines: Vec<String>,
    /// Part of speech by tag.
    pub upos: Vec<Upos>,
    /// Relation by number; 0 is the root.
    pub relations: Vec<Relation>,
}

impl Names {
    pub fn of(language: &str, sentences: &[Sentence]) -> Self {
        let french = language == "fr";
        let rows = || sentences.iter().flat_map(|sentence| &sentence.words);
        let tags = by_frequency(rows().map(|row| tag_name(french, row)));
        let relations = by_frequency(rows().map(relation_of));
        let mut names = Self {
            french,
            tags: tags.iter().take(AT_MOST).cloned().zip(0..).collect(),
            tag_lines: Vec::new(),
            upos: tags.iter().take(AT_MOST).map(|name| upos_of(name)).collect(),
            relations: std::iter::once(Relation::Root)
                .chain(relations.into_iter().filter(|name| *name != Relation::Root))
                .collect(),
        };
        names.tag_lines = names.lines(rows());
        names
    }

    /// The tag of a word. One that is too rare for a number takes the commonest of its part of speech.
    pub fn tag(&self, row: &Row) -> u8 {
        self.tags.get(&tag_name(self.french, row)).copied().unwrap_or_else(|| {
            let upos = upos_of(&row.upos);
            self.upos.iter().position(|known| *known == upos).unwrap_or(0) as u8
        })
    }

    /// The relation of a word.
    pub fn relation(&self, row: &Row) -> u8 {
        let relation = relation_of(row);
        self.relations.iter().position(|known| *known == relation).unwrap_or(0) as u8
    }

    fn lines<'a>(&self, rows: impl Iterator<Item = &'a Row>) -> Vec<String> {
        let mut counts = vec![(0u32, BTreeMap::<&str, u32>::new()); self.tags.len()];
        for row in rows {
            let (total, features) = &mut counts[usize::from(self.tag(row))];
            *total += 1;
            for pair in row.features.split('|') {
                if pair.split('=').next().is_some_and(|name| TOLD.contains(&name)) {
                    *features.entry(pair).or_default() += 1;
                }
            }
        }
        let mut lines = vec![String::new(); self.tags.len()];
        for (name, number) in &self.tags {
            let (total, features) = &counts[usize::from(*number)];
            let told: Vec<&str> = features
                .iter()
                .filter(|(_, n)| **n * 100 >= total * SHARE)
                .map(|(f, _)| *f)
                .collect();
            let xpos = if self.french { "_" } else { name.split(' ').nth(1).unwrap_or("_") };
            let told = if told.is_empty() { "_".to_owned() } else { told.join("|") };
            lines[usize::from(*number)] =
                format!("{} {xpos} {told}", self.upos[usize::from(*number)]);
        }
        lines
    }
}

fn tag_name(french: bool, row: &Row) -> String {
    if !french {
        return format!("{} {}", row.upos, row.xpos);
    }
    format!("{} {}", row.upos, french_features(row))
}

/// The features of a word that its French tag is made of.
fn french_features(row: &Row) -> String {
    let kept = row
        .features
        .split('|')
        .filter(|pair| pair.split('=').next().is_some_and(|name| FRENCH.contains(&name)));
    kept.collect::<Vec<_>>().join("|")
}

/// Sentences as a teacher is to learn them: no feature but those that make a tag.
pub fn told(language: &str, sentences: &[Sentence]) -> Vec<Sentence> {
    let mut sentences = sentences.to_vec();
    for row in sentences.iter_mut().flat_map(|sentence| &mut sentence.words) {
        let features = if language == "fr" { french_features(row) } else { String::new() };
        row.features = if features.is_empty() { "_".to_owned() } else { features };
    }
    sentences
}

fn upos_of(name: &str) -> Upos {
    name.split(' ').next().and_then(|upos| upos.parse().ok()).unwrap_or(Upos::Other)
}

/// A subtype that the product has no noun for counts as its relation without it.
fn relation_of(row: &Row) -> Relation {
    let plain = row.relation.split(':').next().unwrap_or_default();
    row.relation.parse().or_else(|_| plain.parse()).unwrap_or(Relation::Dep)
}

fn by_frequency<T: Ord + Clone>(names: impl Iterator<Item = T>) -> Vec<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let mut counts: Vec<(T, usize)> = counts.into_iter().collect();
    // A stable sort over a sorted list: ties stay in order.
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(name, _)| name).collect()
}
