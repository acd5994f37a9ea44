//! A surname alone is its person: "Idriss Benkaci … la mort de Benkaci"; and so is "Person-A", as
//! our exports call those whose names they leave out (their texts may be read again).
//!
//! Names that the word lists know are left as they were read: Lena Umdara is named in Umdara.

use super::Found;
use super::features::Lists;
use record::NameKind;
use std::collections::HashSet;

/// Makes persons of the names of one word, in any sentence, that end the name of a person.
pub(super) fn settle(sentences: &[Vec<&str>], lists: Lists<'_>, found: &mut [Found]) {
    let all = sentences.iter().zip(&*found).flat_map(|(forms, found)| {
        found.iter().map(move |(range, kind)| (&forms[range.clone()], *kind))
    });
    let surnames: HashSet<&str> = all
        .filter(|(words, kind)| words.len() > 1 && *kind == NameKind::Person)
        .filter_map(|(words, _)| words.last().copied())
        .collect();
    for (forms, found) in sentences.iter().zip(found) {
        for (range, kind) in found.iter_mut().filter(|(range, _)| range.len() == 1) {
            let words = &forms[range.clone()];
            let surname = surnames.contains(words[0]) && !lists.know(words);
            if surname || is_label(words[0]) {
                *kind = NameKind::Person;
            }
        }
    }
}

fn is_label(word: &str) -> bool {
    let letters = word.strip_prefix("Person-").unwrap_or_default();
    !letters.is_empty() && letters.chars().all(|char| char.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameKind::{Person, Place};

    #[track_caller]
    fn check(sentences: [&str; 2], found: [(usize, usize, NameKind); 2], expected: NameKind) {
        let sentences = sentences.map(|sentence| sentence.split(' ').collect::<Vec<_>>());
        let mut found = found.map(|(first, end, kind)| vec![(first..end, kind)]);
        settle(&sentences, Lists::default(), &mut found);
        assert_eq!(found[1][0].1, expected, "{sentences:?}");
    }

    #[test]
    fn a_surname_alone_is_its_person() {
        let sentences = ["Idriss Benkaci left", "the death of Benkaci"];
        check(sentences, [(0, 2, Person), (3, 4, Place)], Person);
        check(sentences, [(0, 2, Place), (3, 4, Place)], Place);
    }

    #[test]
    fn who_is_named_by_a_letter_is_a_person() {
        check(["it rained", "Mme Person-A left"], [(0, 1, Place), (1, 2, Place)], Person);
        check(["it rained", "Type Person-a left"], [(0, 1, Place), (1, 2, Place)], Place);
    }

    #[test]
    fn a_given_name_alone_is_left_as_it_was_read() {
        check(["Idriss Benkaci left", "in Idriss"], [(0, 2, Person), (1, 2, Place)], Place);
    }
}
