//! Which of several one is: "the sixth round", « la 12e brigade ». Of two clauses that say so of
//! one noun, and say another, each tells its own event.

use super::gist::concepts_of;
use record::Language;
use std::collections::BTreeSet;

/// Which of several, and of what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ordinal {
    value: u32,
    /// What the word behind it can stand for.
    of: BTreeSet<u64>,
}

/// The ordinals of a clause, of which these are all words in plain letters, with a word behind them. "For the first time" is none: it counts what
/// happened and not what is spoken of.
pub fn ordinals(language: Language, words: &[String]) -> Vec<Ordinal> {
    let ordinal = |pair: &[String]| {
        let value = value(&pair[0])?;
        (!NO_NOUNS.contains(&pair[1].as_str()))
            .then(|| Ordinal { value, of: concepts_of(language, &pair[1]) })
    };
    words.windows(2).filter_map(ordinal).collect()
}

/// Whether two clauses have ordinals of one noun and none of these is the same.
pub fn differ(a: &[Ordinal], b: &[Ordinal]) -> bool {
    let mut of_one_noun = a
        .iter()
        .flat_map(|one| b.iter().map(move |two| (one, two)))
        .filter(|(one, two)| !one.of.is_disjoint(&two.of))
        .peekable();
    of_one_noun.peek().is_some() && of_one_noun.all(|(one, two)| one.value != two.value)
}

/// Behind these an ordinal tells no two things apart.
const NO_NOUNS: &[&str] = &["time", "fois", "of", "de", "des", "du", "in", "en", "and", "et"];

/// The value of an ordinal in plain letters, in any language.
fn value(word: &str) -> Option<u32> {
    let digits = word.find(|letter: char| !letter.is_ascii_digit())?;
    if digits > 0 {
        let is_ordinal = matches!(
            &word[digits..],
            "st" | "nd" | "rd" | "th" | "e" | "er" | "re" | "ere" | "eme" | "ieme"
        );
        return word[..digits].parse().ok().filter(|_| is_ordinal);
    }
    let values = 1_u32..;
    values.zip(WORDS).find_map(|(value, words)| words.contains(&word).then_some(value))
}

/// Ordinals in plain letters, from the first.
const WORDS: [&[&str]; 20] = [
    &["first", "premier", "premiere"],
    &["second", "seconde", "deuxieme"],
    &["third", "troisieme"],
    &["fourth", "quatrieme"],
    &["fifth", "cinquieme"],
    &["sixth", "sixieme"],
    &["seventh", "septieme"],
    &["eighth", "huitieme"],
    &["ninth", "neuvieme"],
    &["tenth", "dixieme"],
    &["eleventh", "onzieme"],
    &["twelfth", "douzieme"],
    &["thirteenth", "treizieme"],
    &["fourteenth", "quatorzieme"],
    &["fifteenth", "quinzieme"],
    &["sixteenth", "seizieme"],
    &["seventeenth", "dixseptieme"],
    &["eighteenth", "dixhuitieme"],
    &["nineteenth", "dixneuvieme"],
    &["twentieth", "vingtieme"],
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::letters::words;
    use record::Language::{English, French};

    #[test]
    fn which_of_several() {
        for (one, other, expected) in [
            ((English, "stopped him in the sixth round"), (English, "in the 11th round"), true),
            ((English, "the 12th Brigade crossed"), (French, "la 93e brigade a franchi"), true),
            ((English, "on the third day"), (French, "le quatrième jour"), true),
            ((English, "the 12th Brigade crossed"), (French, "la douzième brigade"), false),
            ((English, "near the end of the fifth round"), (English, "the sixth night"), false),
            ((English, "hosts for the second time"), (English, "for the first time"), false),
            ((English, "a third of the town"), (English, "a fifth of the town"), false),
            ((English, ""), (French, "4e"), false),
        ] {
            let [a, b] = [one, other]
                .map(|(language, clause)| ordinals(language, &words(clause).collect::<Vec<_>>()));
            assert_eq!(differ(&a, &b), expected, "{one:?}, {other:?}");
            assert_eq!(differ(&b, &a), expected, "{other:?}, {one:?}");
        }
    }
}
