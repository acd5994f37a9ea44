//! Which words a report has, and how much it is about them.

use crate::common::is_common;
use crate::hash::{Word, of_words};
use record::{Annotated, TokenKind};
use std::collections::BTreeMap;

/// A name says more about a report's story than a word, a number somewhat less than a name.
/// What they count was chosen on the grouping of ECB+ (`eval`, row `stories`).
const NAME: u32 = 4;
const NUMBER: u32 = 3;

/// Words that say what the report is about, with how much they count, by hash.
pub fn of(annotated: &Annotated) -> Vec<(u32, u32)> {
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for sentence in &annotated.sentences {
        let language = annotated.paragraphs[sentence.paragraph].language;
        for (place, token) in annotated.tokens_of(sentence).iter().enumerate() {
            let words = token.span.of(annotated.text());
            let counted = match token.kind {
                TokenKind::Number => NUMBER,
                // A first word has its capital in any case.
                TokenKind::Word if place > 0 && words.starts_with(char::is_uppercase) => NAME,
                TokenKind::Word => 1,
                _ => continue,
            };
            let letters = words.chars().filter(|letter| letter.is_alphanumeric());
            let word: String = letters.flat_map(char::to_lowercase).collect();
            if word.chars().nth(1).is_some() && !is_common(language, &word) {
                *counts.entry(hash(&word)).or_default() += counted;
            }
        }
    }
    counts.into_iter().collect()
}

fn hash(word: &str) -> u32 {
    let mut hash = Word::new();
    word.chars().for_each(|letter| hash.letter(letter));
    of_words(&[hash.finish()])
}
