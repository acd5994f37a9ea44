//! What words of a language mean in English, as a dictionary would say: « cortège » is a
//! "procession" or a "march".
//!
//! Meanings that this project joins events by stand in tables of their own, `verbs` and `nouns`;
//! these lists are for all the other words, so that two clauses in two languages can be found to
//! speak of one thing. Written from knowledge of the languages. A further language is a further
//! list.

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
        Language::French => French::gloss(letters),
        _ => &[],
    }
}

/// What the verb or noun that tells a clause is in English, in plain letters: an English one as it
/// is; nothing for verbs that tell little by themselves ("take", « faire »).
pub fn of_predicate(language: Language, predicate: &str) -> Vec<String> {
    let plain = letters(predicate).0;
    let english = match language {
        Language::English => vec![plain],
        _ => in_english(language, &plain).to_vec(),
    };
    if english.iter().any(|word| LIGHT.contains(&word.as_str())) { Vec::new() } else { english }
}

/// Verbs that tell little by themselves.
const LIGHT: &[&str] = &[
    "be", "become", "begin", "bring", "come", "do", "find", "get", "give", "go", "have", "hold",
    "keep", "leave", "let", "make", "move", "pass", "put", "remain", "run", "say", "see", "set",
    "show", "take", "tell", "turn", "use", "want", "work",
];

/// English words by French dictionary form, in plain letters.
struct French(HashMap<String, Vec<String>>);

impl French {
    fn gloss(word: &str) -> &'static [String] {
        static LIST: LazyLock<French> = LazyLock::new(|| French::of(FRENCH));
        let forms =
            ENDS.iter().filter_map(|(end, own)| Some([word.strip_suffix(end)?, own].concat()));
        forms.filter_map(|form| LIST.0.get(&form)).map(Vec::as_slice).next().unwrap_or(&[])
    }

    fn of(list: &str) -> Self {
        let mut all: HashMap<String, Vec<String>> = HashMap::new();
        for (word, glosses) in list.lines().filter_map(|line| line.split_once('\t')) {
            let single = glosses.split(',').filter(|gloss| !gloss.contains(' '));
            let glosses = single.map(|gloss| letters(gloss).0);
            // Two words that accents alone tell apart are one here, and mean what both mean.
            all.entry(letters(word).0).or_default().extend(glosses);
        }
        Self(all)
    }
}

/// An end of a French word, and what stands there in its dictionary form; the likeliest first.
const ENDS: &[(&str, &str)] = &[
    ("", ""),
    ("s", ""),
    ("x", ""),
    ("e", ""),
    ("es", ""),
    ("", "r"),
    ("s", "r"),
    ("e", "er"),
    ("es", "er"),
    ("ee", "er"),
    ("ees", "er"),
    ("nt", "r"),
    ("i", "ir"),
    ("is", "ir"),
    ("it", "ir"),
    ("ie", "ir"),
    ("ies", "ir"),
    ("ant", "er"),
    ("ait", "er"),
    ("aient", "er"),
    ("era", "er"),
    ("eront", "er"),
    ("a", "er"),
    ("erent", "er"),
    ("irent", "ir"),
    ("issent", "ir"),
    ("u", "re"),
    ("us", "re"),
    ("ue", "re"),
    ("ues", "re"),
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

    #[test]
    fn verbs_that_tell_little_are_no_translation() {
        assert_eq!(of_predicate(Language::English, "resign"), ["resign"]);
        assert!(of_predicate(Language::English, "take").is_empty());
        assert!(of_predicate(Language::French, "faire").is_empty());
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
