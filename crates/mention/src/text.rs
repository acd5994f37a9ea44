//! The words of a report as this room looks at them: small letters, capitals, sentences.
//!
//! Needs tokens and sentences. Adds one cut that tokens do not have: "RSH-led" is a name and
//! what follows from it.

use crate::lexicon::compounds;
use record::{Annotated, CleanSpan, TokenKind};
use std::ops::Range;

/// A word, number or mark.
#[derive(Clone, Debug)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    /// In small letters, with straight apostrophes.
    pub(crate) lower: String,
    pub(crate) span: CleanSpan,
    pub(crate) kind: TokenKind,
    /// Its sentence.
    pub(crate) sentence: usize,
}

impl Word<'_> {
    /// Begins as names do: with a capital, or with an article before one ("al-Karim").
    pub(crate) fn is_capital(&self) -> bool {
        self.kind == TokenKind::Word
            && (self.text.starts_with(char::is_uppercase) || article_len(self.text) > 0)
    }

    /// All its letters are capitals, and it has two or more: "RSH", "HTŞ", "U.S.".
    pub(crate) fn is_acronym(&self) -> bool {
        is_acronym(self.text)
    }
}

/// All its letters are capitals, between two and ten of them.
pub(crate) fn is_acronym(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    (2..=10).contains(&letters)
        && letters == capitals
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '/' | '&'))
}

/// The length of an Arabic article that a capital follows: "al-" of "al-Karim".
pub(crate) fn article_len(text: &str) -> usize {
    let Some((article, rest)) = text.split_once('-') else { return 0 };
    let named = rest.starts_with(char::is_uppercase);
    if named && compounds::is_article(&article.to_lowercase()) { article.len() + 1 } else { 0 }
}

/// The words of a report.
#[derive(Debug)]
pub(crate) struct Words<'t> {
    pub(crate) text: &'t str,
    pub(crate) all: Vec<Word<'t>>,
    /// For each sentence its words, and whether its capitals say anything.
    pub(crate) sentences: Vec<SentenceWords>,
}

/// The words of a sentence.
#[derive(Clone, Debug)]
pub(crate) struct SentenceWords {
    pub(crate) words: Range<usize>,
    /// Most words begin with a capital, as in headlines: capitals say nothing.
    pub(crate) all_capitals: bool,
}

impl<'t> Words<'t> {
    pub(crate) fn of(annotated: &'t Annotated) -> Self {
        let text = annotated.text();
        let mut all = Vec::with_capacity(annotated.tokens.len());
        let mut sentences = Vec::with_capacity(annotated.sentences.len());
        for (at, sentence) in annotated.sentences.iter().enumerate() {
            let start = all.len();
            for token in annotated.tokens_of(sentence) {
                for span in cut(token.span, text) {
                    all.push(Word {
                        text: span.of(text),
                        lower: lower(span.of(text)),
                        span,
                        kind: token.kind,
                        sentence: at,
                    });
                }
            }
            let words = start..all.len();
            sentences
                .push(SentenceWords { all_capitals: all_capitals(&all[words.clone()]), words });
        }
        Self { text, all, sentences }
    }

    /// The word at a place, in small letters; nothing outside of the sentence of `near`.
    pub(crate) fn lower(&self, near: usize, at: Option<usize>) -> &str {
        at.and_then(|at| self.all.get(at))
            .filter(|word| self.all.get(near).is_some_and(|near| near.sentence == word.sentence))
            .map_or("", |word| word.lower.as_str())
    }

    /// From the first to the last of some words.
    pub(crate) fn span(&self, words: Range<usize>) -> CleanSpan {
        self.all[words.start].span.join(self.all[words.end - 1].span)
    }

    /// The words that a span covers, at least in part.
    pub(crate) fn covered(&self, span: CleanSpan) -> Range<usize> {
        let start = self.all.partition_point(|word| word.span.end <= span.start);
        let end = self.all.partition_point(|word| word.span.start < span.end);
        start..end.max(start)
    }
}

/// In small letters, with straight apostrophes.
pub(crate) fn lower(text: &str) -> String {
    text.chars()
        .map(|c| if matches!(c, '’' | 'ʼ' | '‘' | 'ʿ' | 'ʾ' | '`') { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .collect()
}

/// "RSH-led" as "RSH" and "-led".
fn cut(span: CleanSpan, text: &str) -> impl Iterator<Item = CleanSpan> {
    let range = span.range();
    let word = span.of(text);
    let at = word
        .rfind('-')
        .filter(|&at| at > 0 && word.starts_with(char::is_uppercase))
        .filter(|&at| compounds::follows_name(&word[at + 1..].to_lowercase()))
        .map(|at| range.start + at);
    let first = CleanSpan::new(range.start..at.unwrap_or(range.end));
    let second = at.map(|at| CleanSpan::new(at..range.end));
    std::iter::once(first).chain(second)
}

fn all_capitals(words: &[Word<'_>]) -> bool {
    let long = words.iter().filter(|word| word.kind == TokenKind::Word && word.text.len() > 3);
    let (mut count, mut capitals) = (0, 0);
    for word in long {
        count += 1;
        capitals += usize::from(word.is_capital());
    }
    let ended = words.last().is_some_and(|word| matches!(word.text, "." | "!" | "”" | "»" | "\""));
    count > 3 && capitals * 10 > count * 8 && !ended
}
