//! The tag of each word: universal part of speech with the features that later stages use.
//!
//! Read left to right; each choice sees the words around and the two tags before it.

use crate::cascade::{Part, choose};
use crate::keys::{Atoms, both};
use crate::words::Word;
use weights::{Map, Rows};

/// How many keys a tag decision may ask for.
pub const TAG_KEYS: usize = 40;

/// The templates that tell most, then the others.
const PARTS: &[Part] = &[
    Part { clear: 125, templates: &[1, 2, 4, 5, 6, 7, 12, 14, 23, 24, 25, 31, 33, 35] },
    Part { clear: 95, templates: &[0, 3, 9, 10, 13, 15, 17, 22, 29, 34] },
    Part { clear: 0, templates: &[8, 11, 16, 18, 19, 20, 21, 26, 27, 28, 30, 32, 36, 37, 38, 39] },
];

/// The tagger of one language.
#[derive(Clone, Copy, Debug)]
pub struct Tagger<'w> {
    pub(crate) rows: Rows<'w>,
    pub(crate) classes: Map<'w>,
    pub(crate) count: usize,
}

impl Tagger<'_> {
    /// The ambiguity class of a word's `lower` atom.
    pub fn class_of(&self, lower: u64) -> u64 {
        self.classes.get(lower).map_or(0, u64::from)
    }

    /// The tag of each word, as a number.
    pub fn tag(&self, words: &[Word], tags: &mut Vec<u8>) {
        tag_with(words, tags, |_, atoms| choose(self.rows, self.count, atoms, PARTS));
    }
}

/// Goes through a sentence and asks `choose` for the tag of each word by its place and atoms.
/// The program and the trainer both go this way, so that they cannot see different keys.
pub fn tag_with(
    words: &[Word],
    tags: &mut Vec<u8>,
    mut choose: impl FnMut(usize, &Atoms<TAG_KEYS>) -> u8,
) {
    tags.clear();
    for at in 0..words.len() {
        let tag = choose(at, &atoms(words, at, tags));
        tags.push(tag);
    }
}

/// The order of the templates is part of the weights.
fn atoms(words: &[Word], at: usize, given: &[u8]) -> Atoms<TAG_KEYS> {
    let edge = Word::default();
    let word_at = |place: Option<usize>| place.and_then(|place| words.get(place)).unwrap_or(&edge);
    let here = &words[at];
    let [back, back2] = [at.checked_sub(1), at.checked_sub(2)].map(word_at);
    let [next, next2] = [Some(at + 1), Some(at + 2)].map(word_at);
    let tag_at = |place: Option<usize>| place.map_or(0, |place| u64::from(given[place]) + 1);
    let [tag, tag2] = [at.checked_sub(1), at.checked_sub(2)].map(tag_at);
    let start = u64::from(at == 0);

    Atoms([
        [1, 0, 0],
        [here.form, 0, 0],
        [here.lower, 0, 0],
        [here.suffixes[0], 0, 0],
        [here.suffixes[1], 0, 0],
        [here.suffixes[2], 0, 0],
        [here.suffixes[3], 0, 0],
        [here.prefixes[0], 0, 0],
        [here.prefixes[1], 0, 0],
        [here.prefixes[2], 0, 0],
        [here.shape, start, 0],
        [here.shape, here.suffixes[2], 0],
        [here.shape, here.suffixes[1], start],
        [here.shape, next.shape, back.shape],
        [here.class, here.shape, start],
        [back.lower, 0, 0],
        [next.lower, 0, 0],
        [back2.lower, 0, 0],
        [next2.lower, 0, 0],
        [back.lower, here.lower, 0],
        [here.lower, next.lower, 0],
        [back.suffixes[2], 0, 0],
        [next.suffixes[2], 0, 0],
        [next.suffixes[1], here.suffixes[1], 0],
        [next.class, 0, 0],
        [here.class, next.class, 0],
        [next.class, next2.class, 0],
        [here.class, next.class, next2.class],
        [here.suffixes[2], next.class, 0],
        [here.lower, next.class, 0],
        [back.lower, next.lower, 0],
        [tag, 0, 0],
        [tag, tag2, 0],
        [tag, here.lower, 0],
        [tag, here.suffixes[2], 0],
        [tag, tag2, here.class],
        [tag, here.class, next.class],
        [tag, next.lower, 0],
        [tag2, here.lower, 0],
        [both(tag, tag2), here.lower, 0],
    ])
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_template_is_in_one_part() {
        crate::cascade::tests::check_parts(super::PARTS, super::TAG_KEYS);
    }
}
