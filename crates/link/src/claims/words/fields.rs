//! Which words belong together: "phone", "line" and « réseau » in one field, "starve", "meal" and
//! « jeûne » in another. Two reporters tell one thing in words that no dictionary gives for one
//! another, but that are of one field ("semantic field", Trier 1931).
//!
//! A field is broader than a meaning of [`verbs`](super::super::verbs) and says less. Written from
//! knowledge of the languages. A further language is a further column.

use super::forms::{self, End};
use super::glosses;
use crate::names::letters::letters;
use record::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A line is the name of a field, its English words and its French ones, with tabs between.
const TABLE: &str = include_str!("fields.tsv");

/// The fields of a word in plain letters and any form, by their place in the table; those of its
/// English words, where the table does not have it in its own language.
pub fn fields_of(language: Language, letters: &str) -> Vec<u64> {
    let own = match language {
        Language::English => {
            const MORE: &[End] = &[("er", ""), ("ly", "")];
            forms::find(letters, &[forms::ENGLISH, MORE], |form| WORDS[0].get(form))
        }
        Language::French => glosses::in_french_forms(letters, |form| WORDS[1].get(form)),
        _ => None,
    };
    own.cloned().unwrap_or_else(|| {
        let english = glosses::in_english(language, letters).iter();
        english.filter_map(|gloss| WORDS[0].get(gloss)).flatten().copied().collect()
    })
}

/// The fields of each word in plain letters, by language in the order of the columns.
static WORDS: LazyLock<[HashMap<String, Vec<u64>>; 2]> = LazyLock::new(|| {
    let mut all = [HashMap::new(), HashMap::new()];
    for (line, field) in TABLE.lines().zip(1..) {
        for (column, words) in line.split('\t').skip(1).enumerate().take(all.len()) {
            for word in words.split(' ') {
                let fields: &mut Vec<u64> = all[column].entry(letters(word).0).or_default();
                if fields.last() != Some(&field) {
                    fields.push(field);
                }
            }
        }
    }
    all
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_two_languages_share_a_field() {
        let share = |one: &str, other: &str| {
            let theirs = fields_of(Language::French, other);
            fields_of(Language::English, one).iter().any(|field| theirs.contains(field))
        };
        assert!(share("phones", "telephonique"));
        assert!(share("starving", "jeune"));
        assert!(!share("phones", "jeune"));
        assert!(fields_of(Language::English, "cassivelle").is_empty());
    }

    #[test]
    fn every_line_is_a_name_and_words_of_each_language() {
        let mut names: Vec<&str> = Vec::new();
        for line in TABLE.lines() {
            let [name, english, french] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{line}: no name and two lists");
            };
            assert!(english.contains(' ') && french.contains(' '), "{name}");
            names.push(name);
        }
        assert!(names.is_sorted_by(|one, two| one < two));
    }
}
