//! What stands around a stop: the word before it, and how what follows begins.

use crate::char_floor;
use crate::quotations::is_mark;

/// Signs that only steer the direction of writing.
pub(super) fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

/// What comes after a stop.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// A comma, a closing bracket, a word in small letters: the sentence goes on.
    GoesOn,
    Capital,
    Digit,
    /// A sign, or a letter of a script without capitals.
    Caseless,
}

/// What kind of word `next` begins with, marks and dashes before it set aside.
pub(super) fn lead(next: &str) -> Lead {
    if next.starts_with([',', ';', ':', ')', ']', '}', '،', '؛', '.', '!', '?']) {
        return Lead::GoesOn;
    }
    let skipped = |c: char| {
        is_mark(c)
            || is_dash(c)
            || is_direction(c)
            || matches!(c, '(' | '[' | '¿' | '¡')
            || c.is_whitespace()
    };
    let bare = next.trim_start_matches(skipped);
    let mut chars = bare.chars();
    match chars.next() {
        Some(c) if c.is_lowercase() => {
            // "al-Hadi said", "iNews said"
            let name = chars.next().is_some_and(char::is_uppercase) || is_joined_article(bare);
            if name { Lead::Capital } else { Lead::GoesOn }
        }
        Some(c) if c.is_uppercase() => Lead::Capital,
        Some(c) if c.is_numeric() => Lead::Digit,
        Some(_) | None => Lead::Caseless,
    }
}

/// "[1]", "[12]": a footnote after a full stop.
pub(super) fn footnote_len(words: &str) -> Option<usize> {
    let digits = words[1..].bytes().take(3).take_while(u8::is_ascii_digit).count();
    (digits > 0 && words[1 + digits..].starts_with(']')).then_some(digits + 2)
}

/// "J", "U.S", "p.m", "Ph.D", "А.И": letters with full stops between them.
pub(super) fn is_initials(word: &str) -> bool {
    let short = |piece: &str| {
        let letters = piece.trim_start_matches('-');
        let mut chars = letters.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.nth(1).is_none()
    };
    if word.contains('.') {
        return word.split('.').all(short);
    }
    let mut chars = word.chars();
    let first = chars.next();
    chars.next().is_none() && first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

/// Arabic names in Latin letters are written with a small article: "al-Hadi", "el-Amin".
/// Case: `golden/annotate/en-lower-case-names`.
pub(super) fn is_joined_article(word: &str) -> bool {
    const ARTICLES: [&str; 12] =
        ["al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "es", "bin"];
    ARTICLES.iter().any(|article| {
        let name = word.strip_prefix(article).and_then(|rest| rest.strip_prefix(['-', '‑']));
        name.is_some_and(|name| name.starts_with(char::is_uppercase))
    })
}

/// The word at the start of `words`, marks before it set aside; an inner apostrophe ends it
/// in French ("l'homme" begins with "l") and not in English ("it's").
pub(super) fn word_at(words: &str) -> &str {
    /// Longer ones are in no table.
    const LONGEST: usize = 60;
    let words = &words[..char_floor(words, LONGEST)];
    let bare = words.trim_start_matches(|c: char| !c.is_alphanumeric() && !c.is_whitespace());
    let bare = bare.trim_start();
    let end = bare.find(|c: char| !c.is_alphanumeric() && c != '\'').unwrap_or(bare.len());
    bare[..end].trim_end_matches('\'')
}
