//! The words of a phrase, each looked at once.

use crate::lexicon::{Noun, is_honorific, is_name_particle, lexeme, lowered};
use std::borrow::Cow;

/// A word without the marks at its ends.
#[derive(Clone, Debug)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    /// In lower case, with the straight apostrophe.
    pub(super) lower: Cow<'a, str>,
    /// Where its letters begin in the phrase, in bytes.
    pub(super) at: usize,
    pub(super) noun: Option<Noun>,
    pub(super) is_capital: bool,
}

impl<'a> Word<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        let lower = lowered(text);
        let noun = lexeme(&lower).noun.or_else(|| is_honorific(text).then_some(Noun::Role));
        Self { text, lower, at, noun, is_capital: is_capital(text) }
    }

    /// A small word inside names.
    pub(super) fn is_particle(&self) -> bool {
        is_name_particle(self.text)
            || matches!(self.text, "ul" | "y" | "&")
            || ["al-", "el-", "ar-", "as-", "ad-", "d'", "d’", "l'", "l’"]
                .iter()
                .any(|start| self.text.starts_with(start))
    }
}

/// Words without the marks at their ends; "l'armée" is two.
pub(crate) fn words(phrase: &str) -> Vec<Word<'_>> {
    let mut found = Vec::with_capacity(phrase.len() / 6 + 1);
    let mut from = 0;
    for piece in phrase.split(|c: char| c.is_whitespace() || c == ',') {
        let start = from;
        from = start
            + piece.len()
            + phrase[start + piece.len()..].chars().next().map_or(0, char::len_utf8);
        let cut = piece.find(['\'', '’']).filter(|&at| is_elided(&piece[..at]));
        let cut = cut.map_or(0, |at| at + piece[at..].chars().next().map_or(0, char::len_utf8));
        push(&mut found, &piece[..cut], start);
        push(&mut found, &piece[cut..], start + cut);
    }
    found
}

fn push<'a>(found: &mut Vec<Word<'a>>, piece: &'a str, start: usize) {
    let owner = piece.strip_suffix("'s").or_else(|| piece.strip_suffix("’s")).unwrap_or(piece);
    let is_mark = |c: char| ",;:()[]«»\"“”".contains(c);
    let word = owner.trim_start_matches(is_mark);
    let at = start + owner.len() - word.len();
    let word = word.trim_end_matches(is_mark);
    if !word.is_empty() {
        found.push(Word::new(word, at));
    }
}

fn is_elided(word: &str) -> bool {
    matches!(word, "l" | "d" | "L" | "D" | "qu" | "j" | "J" | "c" | "C" | "n" | "s" | "m" | "t")
}

pub(crate) fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic())
        || ["al-", "el-", "ar-", "as-"].iter().any(|start| {
            word.strip_prefix(start).is_some_and(|rest| rest.starts_with(char::is_uppercase))
        })
}
