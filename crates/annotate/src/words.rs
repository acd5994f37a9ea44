//! What a word looks like, as atoms, made once a token and used by every template.

use crate::keys::atom;

/// The longest word that is looked at whole; of a longer one its beginning (bytes).
const LONGEST: usize = 64;

/// The atoms of one word.
#[derive(Clone, Copy, Default, Debug)]
pub struct Word {
    /// As written.
    pub form: u64,
    /// Small letters, every digit a zero, one kind of apostrophe.
    pub lower: u64,
    /// Its last one to four letters.
    pub suffixes: [u64; 4],
    /// Its first one to three letters.
    pub prefixes: [u64; 3],
    /// Capitals, digits, hyphens and marks in it.
    pub shape: u64,
    /// The tags it had in training; 0 when it was rare or absent.
    pub class: u64,
}

/// The words of a sentence as atoms. `class_of` gives the ambiguity class of a `lower` atom.
pub fn words(forms: &[&str], class_of: impl Fn(u64) -> u64, out: &mut Vec<Word>) {
    out.clear();
    let mut lower = String::new();
    for form in forms {
        let form = beginning(form);
        fold(form, &mut lower);
        let mut word = Word { form: atom(form), lower: atom(&lower), ..Word::default() };
        affixes(&lower, &mut word);
        word.shape = shape(form);
        word.class = class_of(word.lower);
        out.push(word);
    }
}

/// `form` without what lies past the longest length looked at.
pub(crate) fn beginning(form: &str) -> &str {
    &form[..crate::char_floor(form, LONGEST)]
}

/// Writes `form` in small letters, digits as zeros and apostrophes straight.
pub fn fold(form: &str, lower: &mut String) {
    lower.clear();
    for char in form.chars() {
        match char {
            'A'..='Z' => lower.push(char.to_ascii_lowercase()),
            '0'..='9' => lower.push('0'),
            '\u{2019}' => lower.push('\''),
            _ if char.is_ascii() => lower.push(char),
            _ => lower.extend(char.to_lowercase()),
        }
    }
}

fn affixes(lower: &str, word: &mut Word) {
    let mut ends = lower.char_indices().rev().map(|(at, _)| at);
    for suffix in &mut word.suffixes {
        let Some(at) = ends.next() else { break };
        *suffix = atom(&lower[at..]);
    }
    let mut starts = lower.char_indices().map(|(at, char)| at + char.len_utf8());
    for prefix in &mut word.prefixes {
        let Some(at) = starts.next() else { break };
        *prefix = atom(&lower[..at]);
    }
}

/// Which kinds of characters there are, where the first capital stands, and how long it is.
fn shape(form: &str) -> u64 {
    let (mut first, mut upper, mut small, mut digit, mut hyphen, mut dot, mut other) =
        (0, 0, 0, 0, 0, 0, 0);
    let mut letters = 0u64;
    for (at, char) in form.chars().enumerate() {
        letters += 1;
        match char {
            _ if char.is_ascii_digit() => digit = 1,
            '-' => hyphen = 1,
            '.' | ',' | ':' | '/' => dot = 1,
            _ if char.is_uppercase() => {
                upper += 1;
                if at == 0 {
                    first = 1;
                }
            }
            _ if char.is_alphabetic() => small = 1,
            _ => other = 1,
        }
    }
    let flags = [first, u64::from(upper > first), small, digit, hyphen, dot, other];
    let flags = flags.into_iter().fold(0, |bits, flag| bits << 1 | flag);
    1 | flags << 1 | letters.min(4) << 9
}
