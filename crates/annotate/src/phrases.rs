//! Tables of words and phrases with what they mean, asked by the words at one place.

use crate::pieces::Pieces;
use std::collections::HashMap;

/// What each phrase of a table means. Of two that begin alike, the longer one wins.
#[derive(Debug)]
pub(crate) struct Phrases<S> {
    /// By the first word: the words after it and the meaning, longest first.
    by_first: HashMap<&'static str, Vec<(Vec<&'static str>, S)>>,
}

impl<S: Copy> Phrases<S> {
    /// The phrases of `rows`: each a list of phrases between bars, with one meaning.
    pub fn of(rows: impl IntoIterator<Item = (&'static str, S)>) -> Self {
        let mut by_first: HashMap<_, Vec<(Vec<_>, S)>> = HashMap::new();
        for (phrases, meaning) in rows {
            for phrase in phrases.split('|') {
                let mut words = phrase.split_whitespace();
                let Some(first) = words.next() else { continue };
                by_first.entry(first).or_default().push((words.collect(), meaning));
            }
        }
        for rest in by_first.values_mut() {
            rest.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self { by_first }
    }

    /// The meaning of the longest phrase that begins at `at`, and how many pieces it has.
    pub fn at(&self, pieces: &Pieces, at: usize) -> Option<(S, usize)> {
        let phrases = self.by_first.get(pieces.word(at))?;
        let says = |words: &[&str]| {
            words.iter().enumerate().all(|(ahead, word)| pieces.word(at + 1 + ahead) == *word)
        };
        let (words, meaning) = phrases.iter().find(|(words, _)| says(words))?;
        Some((*meaning, 1 + words.len()))
    }
}
