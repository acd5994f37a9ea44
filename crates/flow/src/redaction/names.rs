//! Names found in a text however they are written there, and what stands in their place.
//!
//! A name is its words in plain Latin letters, so marks, case and what stands between the words
//! do not matter. What is left over of a person's name, a first name alone, a handle, a form
//! with an ending, may be somebody else's: it is taken out and given to nobody.

use link::names::letters::letters;
use std::collections::BTreeMap;

/// What stands where a part of a name stood.
pub const REMOVED: &str = "[name removed]";

/// A part of a name with fewer letters is too common to be looked for alone.
const LEAST_LETTERS: usize = 3;
/// With so many letters it is found before endings ("Marne's", "Марной") and in handles.
const LEAST_STEM: usize = 4;
/// Letters of the longest such ending.
const ENDING: usize = 3;
/// Letters that a handle may have before it ("imarne").
const BEFORE: usize = 2;
/// Bytes of what may stand between two words of a name.
const BETWEEN: usize = 6;

/// Names, each with what stands in its place.
#[derive(Debug, Default)]
pub struct Names {
    /// By the first word: all words of a name, the longest first, and its label.
    whole: BTreeMap<String, Vec<(Vec<String>, String)>>,
    /// Words of persons' names, and their names without spaces.
    parts: Vec<String>,
}

/// A word of a text.
struct Word {
    start: usize,
    end: usize,
    letters: String,
}

impl Names {
    /// Looks for `name` too, with this label; for its parts where it is a person's.
    pub fn add(&mut self, name: &str, label: &str, is_person: bool) {
        let words: Vec<String> = words(name).into_iter().map(|word| word.letters).collect();
        let Some(first) = words.first() else { return };
        if is_person {
            let glued: [String; 2] = [words.concat(), words.iter().rev().cloned().collect()];
            let parts = words.iter().cloned().chain(glued.into_iter().filter(|_| words.len() > 1));
            self.parts.extend(parts.filter(|part| part.chars().count() >= LEAST_LETTERS));
            self.parts.sort();
            self.parts.dedup();
        }
        let names = self.whole.entry(first.clone()).or_default();
        if names.iter().all(|(known, _)| *known != words) {
            names.push((words, label.to_owned()));
            names.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
    }

    /// The text with every name replaced.
    pub fn redact(&self, text: &str) -> String {
        let words = words(text);
        let mut redacted = String::with_capacity(text.len());
        let (mut at, mut copied) = (0, 0);
        while at < words.len() {
            let found = self
                .whole_at(text, &words[at..])
                .or_else(|| self.is_part(&words[at].letters).then_some((1, REMOVED)));
            let Some((length, label)) = found else {
                at += 1;
                continue;
            };
            redacted.push_str(&text[copied..words[at].start]);
            redacted.push_str(label);
            copied = words[at + length - 1].end;
            at += length;
        }
        redacted.push_str(&text[copied..]);
        redacted
    }

    /// Whether anything in the text would be replaced.
    pub fn are_in(&self, text: &str) -> bool {
        self.redact(text) != text
    }

    /// How many words from the first make a name, and its label.
    fn whole_at(&self, text: &str, words: &[Word]) -> Option<(usize, &str)> {
        let names = self.whole.get(&words.first()?.letters)?;
        let stands = |name: &[String]| {
            words.len() >= name.len()
                && name.iter().zip(words).all(|(one, word)| *one == word.letters)
                && words[..name.len()].windows(2).all(|pair| {
                    let between = &text[pair[0].end..pair[1].start];
                    between.len() <= BETWEEN && !between.contains("\n\n")
                })
        };
        let (name, label) = names.iter().find(|(name, _)| stands(name))?;
        Some((name.len(), label))
    }

    fn is_part(&self, word: &str) -> bool {
        let count = |word: &str| word.chars().count();
        self.parts.iter().any(|part| {
            let (long, longer) = (count(part), count(word));
            part == word
                || long >= LEAST_STEM
                    && (word.starts_with(part.as_str()) && longer <= long + ENDING
                        || long > LEAST_STEM
                            && word.ends_with(part.as_str())
                            && longer <= long + BEFORE)
        })
    }
}

/// The words of a text, each with its letters.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        // A combining mark belongs to its letter.
        let is_word = letter.is_alphanumeric() || ('\u{300}'..='\u{36F}').contains(&letter);
        match (start, is_word) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let letters = letters(&text[from..at]).0;
                words.push(Word { start: from, end: at, letters });
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::Names;
    use proptest::prelude::*;

    fn names() -> Names {
        let mut names = Names::default();
        names.add("Ilda Marne", "Person-A", true);
        names.add("Ільда Марн", "Person-A", true);
        names.add("Harbour Guild", "Group-B", false);
        names
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        for (text, expected) in [
            ("“No,” said Ilda Marne.", "“No,” said Person-A."),
            ("ILDA  MÂRNE spoke", "Person-A spoke"),
            ("Ilda\nMarne's ferry", "Person-A's ferry"),
            ("Mme Marne a parlé", "Mme [name removed] a parlé"),
            ("Ільда Марн сказала", "Person-A сказала"),
            ("слова Марна", "слова [name removed]"),
            (
                "@ildamarne, @imarne, ilda.marne@post.example",
                "@[name removed], @[name removed], Person-A@post.example",
            ),
            ("the Harbour Guild and the harbour", "the Group-B and the harbour"),
            ("a marina in Milan", "a marina in Milan"),
        ] {
            assert_eq!(names().redact(text), expected);
        }
    }

    proptest! {
        #[test]
        fn any_text_at_all(text in ".{0,60}") {
            let redacted = names().redact(&text);
            prop_assert!(!redacted.to_lowercase().contains("ilda marne"));
        }
    }
}
