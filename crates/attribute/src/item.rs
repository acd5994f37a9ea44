//! One place of a frame: a word, a mark or a whole quotation, and what the tables know of it.

use crate::lexicon::{
    self, Lexeme, Noun, Small, Tongue, is_arabic_article, is_honorific, is_time, lexeme, lowered,
};
use record::{CleanSpan, Syntax, TokenKind, Upos};
use std::borrow::Cow;

/// What stands at one place of a frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ItemKind {
    Word,
    Number,
    Mark,
    /// A quotation with all its words, by its index.
    Quote(usize),
    /// An address, a handle, a hash tag, an emoji.
    Other,
}

/// A word, a mark or a whole quotation.
#[derive(Debug)]
pub(crate) struct Item<'a> {
    pub(crate) span: CleanSpan,
    /// In lower case, with the straight apostrophe. Empty for a quotation.
    pub(crate) lower: Cow<'a, str>,
    pub(crate) kind: ItemKind,
    /// Begins with a capital letter.
    pub(crate) capital: bool,
    /// What the word does, and what it may be: looked up once, asked for often.
    pub(crate) small: Option<Small>,
    pub(crate) verbs: &'static [lexicon::VerbForm],
    pub(crate) noun: Option<Noun>,
    pub(crate) is_time: bool,
    /// What the parser takes the word for, or the first word of a quotation; none for a piece of
    /// a token, and where a language has no weights.
    pub(crate) syntax: Option<&'a Syntax>,
    /// The token that it is a part of, or the first one of a quotation.
    pub(crate) token: usize,
}

/// `inner`: it stands inside a sentence of prose, where a capital makes a name.
pub(crate) fn item(
    word: &str,
    start: usize,
    kind: TokenKind,
    tongue: Option<Tongue>,
    inner: bool,
) -> Item<'_> {
    let lower = lowered(word);
    let known = if kind == TokenKind::Word { lexeme(&lower) } else { Lexeme::default() };
    let reading = tongue
        .filter(|_| kind == TokenKind::Word)
        .map(|tongue| known.reading(tongue, &lower))
        .unwrap_or_default();
    Item {
        small: reading.small.filter(|small| !(inner && is_named(word, *small))),
        verbs: reading.verbs,
        noun: known.noun.or_else(|| is_honorific(word).then_some(Noun::Role)),
        // "USA TODAY" is no day.
        is_time: known.is_time && !(inner && is_acronym(word))
            || lower.ends_with('.') && is_time(&lower),
        syntax: None,
        token: 0,
        span: CleanSpan::new(start..start + word.len()),
        lower,
        kind: match kind {
            TokenKind::Word => ItemKind::Word,
            TokenKind::Number => ItemKind::Number,
            TokenKind::Quote | TokenKind::Mark => ItemKind::Mark,
            TokenKind::Other => ItemKind::Other,
        },
        capital: is_capital(word),
    }
}

impl Item<'_> {
    /// "That report found", "have long warned": the parser tells what a word of two uses does, and
    /// adverbs of no list (goldens `en-that-report`, `en-long-warned`).
    pub(crate) fn parsed(self) -> Self {
        let small = match (self.small, self.syntax.map(|syntax| syntax.upos)) {
            (Some(Small::That), Some(Upos::Determiner)) => Some(Small::Determiner),
            (None, Some(Upos::Adverb))
                if !self.capital
                    && self.verbs.is_empty()
                    && self.noun.is_none()
                    && !self.is_time =>
            {
                Some(Small::Adverb)
            }
            (small, _) => small,
        };
        Self { small, ..self }
    }
}

/// "US officials" opens a sentence (golden `en-capital-small-words`).
pub(crate) fn is_acronym(word: &str) -> bool {
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// "al-Karim" is a name as "Karim" is (golden `en-citing-role-name`).
fn is_capital(word: &str) -> bool {
    let name = word
        .split_once('-')
        .filter(|(article, _)| is_arabic_article(article))
        .map_or(word, |(_, name)| name);
    name.starts_with(char::is_uppercase)
}

/// "the US", "LA Weekly", "Theresa May", « Me Karim Dorr »: a small word by its letters, a name by
/// its capital (golden `en-capital-small-words`).
fn is_named(word: &str, small: Small) -> bool {
    let is_capital = word.starts_with(char::is_uppercase);
    let is_acronym = word.len() > 1 && word.chars().all(char::is_uppercase);
    is_acronym || is_capital && matches!(small, Small::Object | Small::Modal | Small::Adverb)
}

/// Where a word is cut: after an elided small word, before a clitic.
pub(crate) fn cuts(word: &str, tongue: Option<Tongue>) -> [Option<usize>; 2] {
    let apostrophe = word.find(['\'', '’']);
    match tongue {
        Some(Tongue::French) => {
            let elided = apostrophe
                .filter(|&at| is_elided(&word[..at]))
                .map(|at| at + word[at..].chars().next().map_or(0, char::len_utf8));
            [elided, clitic(word).filter(|&at| elided.is_none_or(|cut| at > cut))]
        }
        Some(Tongue::English) => {
            let clitic = apostrophe.filter(|&at| is_english_clitic(&word[at..])).map(|at| {
                if word[..at].ends_with('n') && word[at..].ends_with('t') { at - 1 } else { at }
            });
            [clitic.filter(|&at| at > 0), None]
        }
        None => [None; 2],
    }
}

fn is_elided(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "c" | "d" | "j" | "l" | "m" | "n" | "s" | "t" | "qu" | "jusqu" | "lorsqu" | "puisqu"
    )
}

fn is_english_clitic(rest: &str) -> bool {
    let letters = rest.trim_start_matches(['\'', '’']);
    matches!(letters, "s" | "S" | "t" | "ve" | "ll" | "re" | "d" | "m")
}

/// "-il" of "dit-il", "-t-elle" of "ajoute-t-elle".
fn clitic(word: &str) -> Option<usize> {
    const CLITICS: [&str; 12] = [
        "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-ils", "-elles", "-on",
        "-je", "-nous",
    ];
    if !word.contains('-') {
        return None;
    }
    let lower = word.to_lowercase();
    CLITICS
        .iter()
        .find(|clitic| lower.len() == word.len() && lower.ends_with(**clitic))
        .map(|clitic| word.len() - clitic.len())
        .filter(|&at| at > 0 && word.is_char_boundary(at))
}
