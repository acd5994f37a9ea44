//! A name as words: articles and small words marked, brackets and a comma set apart.

use super::letters::{Written, is_mark, letters};
use super::words;

/// One word of a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// As it was written.
    pub shown: String,
    /// In plain Latin letters.
    pub letters: String,
    /// In which way it was written.
    pub written: Written,
    /// Two letters or more, all of them capitals.
    pub capitals: bool,
    /// An article.
    pub article: bool,
    /// Says nothing by itself: "of", "and".
    pub small: bool,
}

impl Token {
    fn of(shown: &str, joined: bool, next: &str) -> Self {
        let (spelled, written) = letters(shown);
        let cased = shown.chars().filter(|letter| letter.is_alphabetic());
        let article = words::is_article(&spelled, joined, next);
        let initial = spelled.len() == 1 && shown.chars().all(char::is_uppercase);
        Self {
            capitals: shown.chars().filter(|letter| letter.is_alphanumeric()).count() > 1
                && cased.clone().count() > 0
                && cased.clone().all(char::is_uppercase),
            small: !initial && words::is_function(&spelled),
            article,
            shown: shown.to_owned(),
            letters: spelled,
            written,
        }
    }
}

/// A name in words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Parsed {
    /// The words outside brackets.
    pub main: Vec<Token>,
    /// The words inside brackets.
    pub bracket: Vec<Token>,
    /// How many words stand before the first comma; none when there is no comma.
    pub before_comma: Option<usize>,
}

/// The words of a name.
pub fn parse(name: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let mut rest = name;
    while let Some(open) = rest.find(['(', '[', '（']) {
        add_words(&rest[..open], &mut parsed.main, &mut parsed.before_comma);
        let inside = &rest[open..];
        let inside = &inside[inside.chars().next().map_or(0, char::len_utf8)..];
        let close = inside.find([')', ']', '）']).unwrap_or(inside.len());
        add_words(&inside[..close], &mut parsed.bracket, &mut None);
        rest = inside[close..].trim_start_matches([')', ']', '）']);
    }
    add_words(rest, &mut parsed.main, &mut parsed.before_comma);
    if parsed.main.is_empty() {
        std::mem::swap(&mut parsed.main, &mut parsed.bracket);
    }
    parsed
}

fn add_words(text: &str, out: &mut Vec<Token>, before_comma: &mut Option<usize>) {
    for (at, piece) in text.split([',', '،']).enumerate() {
        if at > 0 && before_comma.is_none() && !out.is_empty() {
            *before_comma = Some(out.len());
        }
        let pieces = pieces(piece);
        for (index, (word, joined)) in pieces.iter().enumerate() {
            let next = pieces.get(index + 1).map(|(next, _)| letters(next).0).unwrap_or_default();
            out.extend(with_article(Token::of(word, *joined, &next)));
        }
    }
}

/// The written words, each with whether a hyphen joins it to the next.
fn pieces(text: &str) -> Vec<(String, bool)> {
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = text.chars().collect();
    let mut end = |word: &mut String, joined: bool| {
        if word.chars().any(char::is_alphanumeric) {
            pieces.push((std::mem::take(word), joined));
        } else {
            word.clear();
        }
    };
    for (at, &letter) in chars.iter().enumerate() {
        if letter == '.' {
            // "S.A.R.L." is one word; "J.-C." is two.
            let dotted = word.chars().count() == 1
                || word.contains('.')
                || word.chars().all(char::is_uppercase);
            let goes_on = chars.get(at + 1).is_some_and(|next| next.is_alphabetic());
            if dotted && goes_on { word.push('.') } else { end(&mut word, false) }
        } else if is_elision(letter, &word, &chars[at + 1..]) {
            end(&mut word, false);
        } else if letter.is_alphanumeric() || is_mark(letter) || is_combining(letter) {
            word.push(letter);
        } else {
            end(&mut word, matches!(letter, '-' | '‐' | '‑' | '–'));
        }
    }
    end(&mut word, false);
    pieces
}

/// Vowel signs of Indic scripts and the like: no letters, and never the end of a word.
fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{DFF}' | '\u{E00}'..='\u{EFF}')
}

/// The apostrophe of "l'Armée" and "d'Idlib", and not that of "Qa'ida".
fn is_elision(letter: char, before: &str, after: &[char]) -> bool {
    matches!(letter, '\'' | '’')
        && matches!(before, "l" | "d" | "L" | "D")
        && after.iter().take_while(|letter| letter.is_alphabetic()).count() >= 3
}

/// Arabic script writes its article as part of the word.
fn with_article(token: Token) -> Vec<Token> {
    if token.written != Written::Abjad {
        return vec![token];
    }
    let bare = token.shown.strip_prefix('و').filter(|rest| rest.starts_with("ال"));
    let stem = bare.unwrap_or(&token.shown).strip_prefix("ال");
    match stem {
        Some(stem) if stem.chars().count() >= 2 => {
            let article = Token { article: true, ..Token::of("ال", true, "") };
            vec![article, Token::of(stem, false, "")]
        }
        _ => vec![token],
    }
}
