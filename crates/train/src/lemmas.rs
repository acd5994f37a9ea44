//! Learning which edit makes a lemma, by ending and tag.

use crate::conllu::Sentence;
use crate::names::Names;
use annotate::lemmas::{Edit, rule_keys};
use std::collections::{BTreeMap, BTreeSet};

/// An ending needs this many different words before it may speak for others.
const SUPPORT: u32 = 2;

/// Where the keys of endings begin among the keys of a word.
const ENDINGS: usize = 2;

/// Rules by key, each with the number (from 1) of its edit, and the edits as stored.
pub struct Rules {
    pub rules: BTreeMap<u64, u16>,
    pub edits: Vec<String>,
}

/// A word of the treebanks with its lemma, as an edit, and how often it stands there.
struct Word {
    small: String,
    tag: u8,
    edit: Edit,
    times: u32,
}

/// What the words that share a key vote for.
type Votes<'a> = BTreeMap<u64, BTreeMap<&'a Edit, u32>>;

/// Learns from gold tags and lemmas: endings first, from none to the longest, then whole words.
/// A rule is kept only where a less special one would choose another edit.
pub fn learn(sentences: &[Sentence], names: &Names) -> Rules {
    let words = words(sentences, names);
    let keys = |word: &Word| -> Vec<u64> {
        rule_keys(&word.small, word.tag, names.upos[usize::from(word.tag)]).collect()
    };
    let mut rules: BTreeMap<u64, &Edit> = BTreeMap::new();
    for letters in 0..=annotate::lemmas::LONGEST_ENDING {
        let mut votes = Votes::new();
        let mut otherwise = BTreeMap::new();
        for word in &words {
            let keys = keys(word);
            if let Some(at) = keys.len().checked_sub(letters + 1).filter(|at| *at >= ENDINGS) {
                // Each word votes once, however frequent: an ending is for words never seen.
                *votes.entry(keys[at]).or_default().entry(&word.edit).or_default() += 1;
                otherwise.entry(keys[at]).or_insert_with(|| chosen(&rules, &keys[at..]));
            }
        }
        for (key, edits) in votes {
            let support: u32 = edits.values().sum();
            let edit = most(&edits);
            if otherwise[&key] != Some(edit) && (letters == 0 || support >= SUPPORT) {
                rules.insert(key, edit);
            }
        }
    }
    for place in (0..ENDINGS).rev() {
        let mut votes = Votes::new();
        for word in &words {
            *votes.entry(keys(word)[place]).or_default().entry(&word.edit).or_default() +=
                word.times;
        }
        // A word is told under its part of speech as soon as one of its tags needs it.
        let mut needed = BTreeSet::new();
        for word in &words {
            let keys = keys(word);
            if chosen(&rules, &keys[place + 1..]) != Some(most(&votes[&keys[place]])) || place == 1
            {
                needed.insert(keys[place]);
            }
        }
        for key in needed {
            rules.insert(key, most(&votes[&key]));
        }
    }
    let edits: BTreeSet<&Edit> = rules.values().copied().collect();
    let numbers: BTreeMap<&Edit, u16> = edits.iter().copied().zip(1..).collect();
    Rules {
        rules: rules.iter().map(|(key, edit)| (*key, numbers[*edit])).collect(),
        edits: edits.iter().map(|edit| edit.line()).collect(),
    }
}

/// The edit of the most special rule among `keys`.
fn chosen<'a>(rules: &BTreeMap<u64, &'a Edit>, keys: &[u64]) -> Option<&'a Edit> {
    keys.iter().find_map(|key| rules.get(key)).copied()
}

/// The edit with most votes; of equals the first, so that the choice repeats.
fn most<'a>(edits: &BTreeMap<&'a Edit, u32>) -> &'a Edit {
    let most = edits.iter().max_by_key(|(edit, votes)| (**votes, std::cmp::Reverse(**edit)));
    most.expect("a key without a vote is not in the list").0
}

fn words(sentences: &[Sentence], names: &Names) -> Vec<Word> {
    let mut words: BTreeMap<(String, u8, Edit), u32> = BTreeMap::new();
    for row in sentences.iter().flat_map(|sentence| &sentence.words) {
        // "_" stands for a lemma that the treebank does not give.
        if row.lemma != "_" || row.form == "_" {
            let edit = Edit::between(&row.form, &row.lemma);
            *words.entry((row.form.to_lowercase(), names.tag(row), edit)).or_default() += 1;
        }
    }
    words.into_iter().map(|((small, tag, edit), times)| Word { small, tag, edit, times }).collect()
}
