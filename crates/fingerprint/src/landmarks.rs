//! Names and numbers, in the order of the text: what a translation leaves standing.

use crate::hash::{Word, of_words};
use any_ascii::any_ascii_char;
use record::{Annotated, CleanSpan, Mark, Token, TokenKind};
use std::collections::HashSet;

/// Letters of a name that count. Endings differ from language to language.
const LETTERS: usize = 5;

/// A number with fewer digits stands in any text.
const DIGITS: usize = 2;

/// The landmarks of a report.
pub fn of(annotated: &Annotated) -> Vec<Mark<CleanSpan>> {
    let text = annotated.text();
    let mut names = HashSet::new();
    for sentence in &annotated.sentences {
        let tokens = annotated.tokens_of(sentence);
        if !is_title(text, tokens) {
            let inner = tokens.iter().skip_while(|token| !is_word(token)).skip(1);
            names.extend(inner.flat_map(|token| names_in(text, token)).map(|mark| mark.hash));
        }
    }
    let mut marks = Vec::new();
    for token in &annotated.tokens {
        marks.extend(number(text, token));
        // A first word and every word of a headline have their capital in any case: they are
        // names if they are elsewhere.
        marks.extend(names_in(text, token).filter(|mark| names.contains(&mark.hash)));
    }
    marks
}

fn is_word(token: &Token) -> bool {
    token.kind == TokenKind::Word
}

fn has_capital(text: &str, token: &Token) -> bool {
    token.span.of(text).chars().next().is_some_and(char::is_uppercase)
}

/// English headlines capitalise everything; there a capital says nothing.
fn is_title(text: &str, tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|token| is_word(token));
    let (all, capitals) = words.fold((0, 0), |(all, capitals), token| {
        (all + 1, capitals + usize::from(has_capital(text, token)))
    });
    all > 3 && capitals * 3 > all * 2
}

fn number(text: &str, token: &Token) -> Option<Mark<CleanSpan>> {
    if token.kind != TokenKind::Number {
        return None;
    }
    // 1,500 and 1.500 and 1 500 are one number; Arabic digits are digits.
    let ascii = token.span.of(text).chars().flat_map(|sign| any_ascii_char(sign).chars());
    let digits: Vec<char> = ascii.filter(char::is_ascii_digit).collect();
    let mut word = Word::new();
    word.letter('#');
    for digit in &digits {
        word.letter(*digit);
    }
    (digits.len() >= DIGITS).then(|| Mark { hash: of_words(&[word.finish()]), place: token.span })
}

/// The names of a token, one for each part between hyphens: Port-Qachir, Port Qashir.
fn names_in<'t>(text: &'t str, token: &Token) -> impl Iterator<Item = Mark<CleanSpan>> + use<'t> {
    let start = token.span.range().start;
    let words = if is_word(token) { token.span.of(text) } else { "" };
    let mut at = start;
    words.split('-').filter_map(move |part| {
        let from = at;
        at += part.len() + 1;
        let hash = part.starts_with(char::is_uppercase).then(|| hash_of(part)).flatten()?;
        Some(Mark { hash, place: CleanSpan::new(from..from + part.len()) })
    })
}

/// The number of a name; nothing for a single letter.
fn hash_of(name: &str) -> Option<u32> {
    let mut letters: Vec<char> = folded(name).collect();
    letters.dedup();
    // Syria, Syrie, Siria.
    let end = letters.iter().rposition(|letter| !"aeiou".contains(*letter)).map_or(0, |at| at + 1);
    letters.truncate(end.max(letters.len().min(2)).min(LETTERS));
    let mut word = Word::new();
    for letter in &letters {
        word.letter(*letter);
    }
    (letters.len() >= 2).then(|| of_words(&[word.finish()]))
}

/// Latin letters, those that languages exchange for each other made one.
fn folded(word: &str) -> impl Iterator<Item = char> {
    let ascii = word.chars().flat_map(|letter| any_ascii_char(letter).chars());
    let mut letters = ascii.map(|letter| letter.to_ascii_lowercase()).peekable();
    std::iter::from_fn(move || {
        loop {
            let letter = letters.next()?;
            return Some(match letter {
                // tch, ch, sh, s: Tchétchène, Chechen; Qachir, Qashir.
                't' if letters.next_if_eq(&'c').is_some() => {
                    letters.next_if_eq(&'h');
                    's'
                }
                'c' if letters.next_if_eq(&'h').is_some() => 's',
                'p' if letters.next_if_eq(&'h').is_some() => 'f',
                // Abou, Abu; Djibouti, Jibuti.
                'o' if letters.next_if_eq(&'u').is_some() => 'u',
                'd' if letters.next_if_eq(&'j').is_some() => 'i',
                'y' | 'j' => 'i',
                'k' | 'q' => 'c',
                'w' => 'v',
                'z' => 's',
                // Silent or lost in one language or the other: Thailand and Tailandia.
                'h' => continue,
                letter if letter.is_ascii_alphanumeric() => letter,
                _ => continue,
            });
        }
    })
}
