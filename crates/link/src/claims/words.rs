//! Tables of words by what they mean.

pub mod fields;
pub mod forms;
pub mod glosses;

use crate::names::letters::letters;
use std::collections::HashMap;

/// Words, each with its meanings in the order of the table.
///
/// A line of a table is one meaning: its name in capitals, then its words, in any spelling that
/// folds to the same plain letters.
pub struct Meanings {
    by_word: HashMap<String, Vec<&'static str>>,
}

impl Meanings {
    /// Of the lines of these tables.
    pub fn of(tables: &[&[&'static str]]) -> Self {
        let mut by_word: HashMap<String, Vec<&'static str>> = HashMap::new();
        for line in tables.iter().copied().flatten() {
            let mut words = line.split_whitespace();
            let Some(name) = words.next() else { continue };
            for word in words {
                let meanings = by_word.entry(letters(word).0).or_default();
                if !meanings.contains(&name) {
                    meanings.push(name);
                }
            }
        }
        Self { by_word }
    }

    /// What a word means, in whatever script and case; nothing when no table has it.
    pub fn of_word(&self, word: &str) -> &[&'static str] {
        self.folded(&letters(word).0)
    }

    /// What a word in plain letters means.
    pub fn folded(&self, letters: &str) -> &[&'static str] {
        self.by_word.get(letters).map_or(&[], Vec::as_slice)
    }
}
