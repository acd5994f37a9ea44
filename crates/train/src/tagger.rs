//! Learning tags.

use crate::chance::Chance;
use crate::learner::{Averages, Frozen, Learner, add, best, best_but};
use annotate::keys::atom;
use annotate::tags::tag_with;
use annotate::words::{Word, fold, words};
use std::collections::BTreeMap;

/// A sentence with the number of each word's tag.
#[derive(Clone)]
pub struct Tagged<'a> {
    pub forms: Vec<&'a str>,
    pub tags: Vec<u8>,
    pub document: usize,
}

/// How tags are learnt.
#[derive(Clone, Copy)]
pub struct Plan {
    pub passes: usize,
    pub margin: i32,
    pub seeds: u64,
}

/// Ambiguity classes: for every word seen often enough, the tags it was seen with.
pub type Classes = BTreeMap<u64, u16>;

/// A word needs this many occurrences for a class: the class of a rarer word would be its
/// own gold tag, and the tagger would learn to trust what it will not have for a new text.
const SEEN: u32 = 4;
/// A tag belongs to a class from this share of the word's occurrences, in percent.
const SHARE: u32 = 4;

pub fn classes(sentences: &[&Tagged<'_>]) -> Classes {
    let mut counts: BTreeMap<u64, BTreeMap<u8, u32>> = BTreeMap::new();
    let mut lower = String::new();
    for sentence in sentences {
        for (form, tag) in sentence.forms.iter().zip(&sentence.tags) {
            fold(form, &mut lower);
            *counts.entry(atom(&lower)).or_default().entry(*tag).or_default() += 1;
        }
    }
    let mut known: BTreeMap<Vec<u8>, u16> = BTreeMap::new();
    let mut classes = Classes::new();
    for (word, tags) in counts {
        let total: u32 = tags.values().sum();
        if total < SEEN {
            continue;
        }
        let set: Vec<u8> = tags
            .into_iter()
            .filter(|(_, n)| n * 100 >= total * SHARE)
            .map(|(tag, _)| tag)
            .collect();
        let next = known.len() as u16 + 1;
        classes.insert(word, *known.entry(set).or_insert(next));
    }
    classes
}

pub fn atoms(forms: &[&str], classes: &Classes) -> Vec<Word> {
    let mut out = Vec::new();
    words(forms, |lower| classes.get(&lower).map_or(0, |class| u64::from(*class)), &mut out);
    out
}

/// Learns a tagger with every seed of the plan and sums them.
pub fn learn(sentences: &[&Tagged<'_>], count: usize, plan: Plan) -> (Averages, Classes) {
    let classes = classes(sentences);
    let seen: Vec<Vec<Word>> =
        sentences.iter().map(|sentence| atoms(&sentence.forms, &classes)).collect();
    let mut sum = Averages::new();
    for seed in 1..=plan.seeds {
        add(&mut sum, learn_once(sentences, &seen, count, plan, seed));
    }
    (sum, classes)
}

fn learn_once(
    sentences: &[&Tagged<'_>],
    atoms: &[Vec<Word>],
    count: usize,
    plan: Plan,
    seed: u64,
) -> Averages {
    let mut chance = Chance::new(seed);
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut learner = Learner::new(false);
    let mut tags = Vec::new();
    let mut scores = vec![0; count];
    for _ in 0..plan.passes {
        chance.shuffle(&mut order);
        for at in &order {
            let gold = &sentences[*at].tags;
            tag_with(&atoms[*at], &mut tags, |place, atoms| {
                let keys = &atoms.keys();
                let right = gold[place];
                scores.fill(0);
                learner.score(keys, &mut scores);
                let wrong = best_but(&scores, right);
                let chosen = best(&scores);
                if scores[usize::from(right)] < scores[usize::from(wrong)] + plan.margin {
                    learner.update(keys, right, wrong, *at);
                }
                learner.tick();
                chosen
            });
        }
    }
    learner.averages()
}

/// Tags by averages, before they are laid out.
pub fn tag(forms: &[&str], count: usize, frozen: &Frozen, classes: &Classes) -> Vec<u8> {
    let mut tags = Vec::new();
    let mut scores = vec![0.0; count];
    tag_with(&atoms(forms, classes), &mut tags, |_, atoms| {
        scores.fill(0.0);
        frozen.score(&atoms.keys(), &mut scores);
        best(&scores)
    });
    tags
}

/// The tags that taggers give to sentences they were not trained on, `parts` taggers in all.
///
/// Whole documents are held out, every n-th of them: sentences of one document are too easy for
/// a tagger that was trained on its others, and sentences of a genre too hard for one that knows
/// none of it. Both would teach the parser to trust tags as it cannot trust those of a new text.
pub fn jack_knifed(
    sentences: &[&Tagged<'_>],
    count: usize,
    plan: Plan,
    parts: usize,
) -> Vec<Vec<u8>> {
    let part_of = |at: usize| sentences[at].document % parts;
    let mut tags = vec![Vec::new(); sentences.len()];
    for part in 0..parts {
        let inside =
            |own: bool| (0..sentences.len()).filter(move |at| (part_of(*at) == part) == own);
        let others: Vec<&Tagged<'_>> = inside(false).map(|at| sentences[at]).collect();
        let (averages, classes) = learn(&others, count, Plan { seeds: 1, ..plan });
        let frozen = Frozen::of(&averages);
        for at in inside(true) {
            tags[at] = tag(&sentences[at].forms, count, &frozen, &classes);
        }
    }
    tags
}
