//! Acronyms: whether capitals are the initials of a name.

use super::letters::letters;
use super::tokens::{Parsed, Token};
use super::words;

/// An acronym, sign by sign: each one letter as it sounds, or a number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acronym(Vec<String>);

impl Acronym {
    /// The name as an acronym: one word of capitals, perhaps cut by points or a stroke.
    pub fn of(name: &str) -> Option<Self> {
        let name = name.trim();
        let capitals = name.chars().filter(|letter| letter.is_uppercase()).count();
        let fits = |letter: char| {
            letter.is_uppercase() || letter.is_numeric() || matches!(letter, '.' | '/' | '-' | '–')
        };
        if !(2..=8).contains(&(capitals + name.chars().filter(|l| l.is_numeric()).count()))
            || capitals == 0
            || !name.chars().all(fits)
        {
            return None;
        }
        let mut signs: Vec<String> = Vec::new();
        let mut after_digit = false;
        for letter in name.chars().filter(|letter| letter.is_alphanumeric()) {
            let sign = letters(&letter.to_string()).0;
            match signs.last_mut() {
                Some(last) if after_digit && letter.is_numeric() => last.push_str(&sign),
                _ => signs.push(sign),
            }
            after_digit = letter.is_numeric();
        }
        Some(Self(signs))
    }

    /// How many signs it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Its signs, each by what it may be confused with.
    pub fn key(&self) -> String {
        self.0.iter().filter_map(|sign| sign_key(sign)).collect()
    }

    /// They are the initials of the name, each in its place. Small words and articles may
    /// have none.
    pub fn fits(&self, name: &Parsed) -> bool {
        let words: Vec<&Token> = name.main.iter().collect();
        let essential = words.iter().filter(|word| !word.small && !word.article).count();
        essential >= 2 && fits(&self.0, &words)
    }
}

/// The keys of the acronyms that a name may have: with its small words and without.
pub fn keys(name: &Parsed) -> Vec<String> {
    let spelled = |counts: &dyn Fn(&Token) -> bool| -> String {
        let words = name.main.iter().filter(|word| counts(word));
        words
            .filter_map(|word| match words::number(&word.letters) {
                Some(number) => Some(number.to_string()),
                None => sign_key(&word.letters),
            })
            .collect()
    };
    let mut keys = vec![
        spelled(&|word| !word.small && !word.article),
        spelled(&|word| !word.small),
        spelled(&|word| !word.article),
        spelled(&|_| true),
    ];
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The first letter, with those that other languages write for it as one; a number is whole.
fn sign_key(sign: &str) -> Option<String> {
    let first = sign.chars().next()?;
    Some(match first {
        '0'..='9' => sign.to_owned(),
        'q' => "k".to_owned(),
        first => first.to_string(),
    })
}

fn fits(signs: &[String], words: &[&Token]) -> bool {
    let Some((word, later)) = words.split_first() else { return signs.is_empty() };
    if let Some((sign, rest)) = signs.split_first()
        && is_initial(sign, word)
        && fits(rest, later)
    {
        return true;
    }
    (word.small || word.article || words::is_legal(&word.letters)) && fits(signs, later)
}

fn is_initial(sign: &str, word: &Token) -> bool {
    if let Some(number) = words::number(&word.letters) {
        return sign == number.to_string();
    }
    let alike = |one: &str, other: &str| word.letters.starts_with(one) && sign == other;
    word.letters.starts_with(sign)
        || (sign == "sh" && word.letters.starts_with('s'))
        || alike("k", "q")
        || alike("q", "k")
}
