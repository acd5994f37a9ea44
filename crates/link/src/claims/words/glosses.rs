//! What words of a language mean in English, as a dictionary would say: « cortège » is a
//! "procession" or a "march".
//!
//! Meanings that this project joins events by stand in tables of their own, `verbs` and `nouns`;
//! these lists are for all the other words, so that two clauses in two languages can be found to
//! speak of one thing. Written from knowledge of the languages. A further language is a further
//! list.

use super::forms::{self, End};
use crate::names::letters::letters;
use record::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A line is a dictionary form, a tab, and its English words, the commonest in news first.
const FRENCH: &str = include_str!("fr.tsv");

/// English words, in plain letters, for a word of a language in plain letters and any form; none
/// for words that the list of the language does not have, and for English.
pub fn in_english(language: Language, letters: &str) -> &'static [String] {
    match language {
        Language::French => {
            in_french_forms(letters, |form| OF_FRENCH.get(form)).map_or(&[], Vec::as_slice)
        }
        _ => &[],
    }
}

/// What a table knows of the dictionary form of a French word in plain letters.
pub fn in_french_forms<T>(letters: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    forms::find(letters, &[COMMON, forms::FRENCH_VERBS, RARER], known)
}

/// English words by French dictionary form, in plain letters.
static OF_FRENCH: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for (word, glosses) in FRENCH.lines().filter_map(|line| line.split_once('\t')) {
        let single = glosses.split(',').filter(|gloss| !gloss.contains(' '));
        let glosses = single.map(|gloss| letters(gloss).0);
        // Two words that accents alone tell apart are one here, and mean what both mean.
        all.entry(letters(word).0).or_default().extend(glosses);
    }
    all
});

/// Ends of French words before those of [`forms::FRENCH_VERBS`]; the likeliest first.
const COMMON: &[End] = &[
    ("", ""),
    ("s", ""),
    ("x", ""),
    ("e", ""),
    ("es", ""),
    ("", "r"),
    ("s", "r"),
    ("e", "er"),
    ("es", "er"),
];

/// Ends of French words behind them.
const RARER: &[End] = &[
    ("era", "er"),
    ("eront", "er"),
    ("a", "er"),
    ("erent", "er"),
    ("irent", "ir"),
    ("issent", "ir"),
    ("aux", "al"),
    ("ale", "al"),
    ("ales", "al"),
    ("ive", "if"),
    ("ives", "if"),
    ("euse", "eux"),
    ("euses", "eux"),
    ("trice", "teur"),
    ("trices", "teur"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_words_of_any_form_have_english_ones() {
        for (word, expected) in [
            ("cortege", "march"),
            ("corteges", "march"),
            ("rouilles", "rust"),
            ("otages", "hostage"),
        ] {
            let found = in_english(Language::French, word);
            assert!(found.iter().any(|gloss| gloss == expected), "{word}: {found:?}");
        }
        assert!(in_english(Language::French, "cassivelle").is_empty());
        assert!(in_english(Language::English, "coin").is_empty());
    }

    /// The list is in order, so that a reader finds a word and a change is seen.
    #[test]
    fn every_line_is_a_word_and_its_english() {
        let words: Vec<&str> =
            FRENCH.lines().map(|line| line.split('\t').next().unwrap_or("")).collect();
        for line in FRENCH.lines() {
            let [word, glosses] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{line}: no word and its English");
            };
            assert!(!word.is_empty() && glosses.split(',').all(|one| !one.is_empty()), "{line}");
        }
        let mut once = words.clone();
        once.dedup();
        assert_eq!(words.len(), once.len());
    }
}
