//! Outlets by rule: training texts name too few of them to learn from, but say what they are.
//!
//! A name is an outlet's when the word before it says so ("le quotidien Le Phare"), when it is
//! built as such names are ("The Halcyon Times"), or when it is one that everybody knows.

use super::{Found, cues};
use crate::keys::atom;
use crate::words::fold;
use record::NameKind;

/// Words that stand right before the name of an outlet.
const BEFORE: &[&str] = &[
    "newspaper",
    "newspapers",
    "broadcaster",
    "magazine",
    "weekly",
    "journal",
    "quotidien",
    "hebdomadaire",
    "mensuel",
    "revue",
    "chaîne",
    "radio",
    "télévision",
];

/// Last words of the names of outlets, which are longer than that word.
const LAST: &[&str] = &[
    "times",
    "post",
    "tribune",
    "herald",
    "gazette",
    "chronicle",
    "telegraph",
    "news",
    "press",
    "tv",
    "television",
    "radio",
    "magazine",
    "newspaper",
];

/// First words of the names of outlets, which are longer than that word.
const FIRST: &[&str] = &["radio", "télé", "agence"];

/// A name with such a word is a publisher's, whatever it ends in.
const PUBLISHER: &[&str] = &["university", "universitaires"];

/// Makes outlets of the names that say so.
pub(super) fn settle(forms: &[&str], found: &mut Found) {
    let mut lower = Lower::default();
    for (range, kind) in found.iter_mut() {
        let words = &forms[range.clone()];
        let before = range.start.checked_sub(1).map(|at| forms[at]);
        if before.is_some_and(|word| small(word) && lower.is_in(word, BEFORE))
            || built_as_outlet(words, &mut lower)
            || (matches!(kind, NameKind::Organisation | NameKind::Other)
                && known(words, &mut lower))
        {
            *kind = NameKind::Outlet;
        }
    }
}

fn small(word: &str) -> bool {
    !word.starts_with(char::is_uppercase)
}

fn built_as_outlet(words: &[&str], lower: &mut Lower) -> bool {
    let [first, .., last] = words else { return false };
    (lower.is_in(last, LAST) || lower.is_in(first, FIRST))
        && !words.iter().any(|word| lower.is_in(word, PUBLISHER))
}

/// "Reuters"; "Al Jazeera", which is known by its last word.
fn known(words: &[&str], lower: &mut Lower) -> bool {
    let [.., last] = words else { return false };
    words.len() <= 2 && cues::is_known_outlet(cues::cues_of(atom(lower.of(last))))
}

/// Words in small letters.
#[derive(Default)]
struct Lower(String);

impl Lower {
    fn of(&mut self, word: &str) -> &str {
        fold(crate::words::beginning(word), &mut self.0);
        &self.0
    }

    fn is_in(&mut self, word: &str, list: &[&str]) -> bool {
        list.contains(&self.of(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameKind::{Organisation, Outlet, Person, Place};

    /// The name is at `first..end`, read as `kind`; then what it becomes.
    #[track_caller]
    fn check(sentence: &str, (first, end, kind): (usize, usize, NameKind), expected: NameKind) {
        let forms: Vec<&str> = sentence.split(' ').collect();
        let mut found: Found = vec![(first..end, kind)];
        settle(&forms, &mut found);
        assert_eq!(found, [(first..end, expected)], "{sentence}");
    }

    #[test]
    fn what_says_that_it_is_an_outlet_is_one() {
        check("selon le quotidien Le Phare de Kachir", (3, 5, Person), Outlet);
        check("told The Halcyon Times on Monday", (1, 4, Organisation), Outlet);
        check("sur Radio Tirchal hier", (1, 3, Place), Outlet);
        check("according to Reuters", (2, 3, Organisation), Outlet);
    }

    #[test]
    fn what_only_looks_like_one_is_not() {
        check("the Halcyon University Press printed it", (1, 4, Organisation), Organisation);
        check("the Press was there", (1, 2, Organisation), Organisation);
        check("le journal de Kachir", (3, 4, Place), Place);
        check("Radio silence", (0, 1, Place), Place);
    }
}
