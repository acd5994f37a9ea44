//! Tokens: words, numbers, marks and addresses.
//!
//! What every language shares is cut here; words that are written together are cut by
//! `clitics`. Nothing is left out: every character that is not blank is in a token.

use crate::abbreviations::{Habit, habit};
use crate::clitics;
use crate::quotations::{Marks, is_mark};
use record::{CleanSpan, Language, Token, TokenKind};
use unicode_segmentation::UnicodeSegmentation;

/// Adds the tokens of a sentence, in order.
pub(crate) fn split(
    text: &str,
    sentence: CleanSpan,
    language: Language,
    marks: &Marks,
    tokens: &mut Vec<Token>,
) {
    let range = sentence.range();
    let mut at = range.start;
    while at < range.end {
        let rest = &text[at..range.end];
        let blank = rest.len() - rest.trim_start().len();
        if blank > 0 {
            at += blank;
            continue;
        }
        let after_blank = text[range.start..at].chars().next_back().is_none_or(char::is_whitespace);
        let (kind, len) = read_token(rest, after_blank, language);
        let kind = match kind {
            TokenKind::Mark if is_quote(text, at, marks) => TokenKind::Quote,
            kind => kind,
        };
        let cuts = match kind {
            TokenKind::Word => clitics::cuts(&rest[..len], language),
            _ => Vec::new(),
        };
        let mut start = at;
        for cut in cuts.into_iter().map(|cut| at + cut).chain([at + len]) {
            tokens.push(Token { span: CleanSpan::new(start..cut), kind });
            start = cut;
        }
        at += len;
    }
}

/// Double marks are always quotation marks; single ones when they pair.
fn is_quote(text: &str, at: usize, marks: &Marks) -> bool {
    let c = text[at..].chars().next().unwrap_or(' ');
    let single = matches!(c, '\'' | '’' | '‘' | '‚' | '‛' | '`');
    is_mark(c) && (!single || marks.opens(at) || marks.closes(at))
}

/// The kind and length of the token that `rest`, which is not blank at its start, begins with.
fn read_token(rest: &str, after_blank: bool, language: Language) -> (TokenKind, usize) {
    let first = rest.chars().next().unwrap_or(' ');
    if let Some(len) = address_len(rest, first) {
        return (TokenKind::Other, len);
    }
    let signed = after_blank && matches!(first, '+' | '-' | '−');
    let digits = if signed { &rest[first.len_utf8()..] } else { rest };
    if digits.starts_with(|c: char| c.is_numeric()) {
        let len = number_len(digits, groups_by_blanks(language));
        return (TokenKind::Number, rest.len() - digits.len() + len);
    }
    if is_word_char(first) {
        return (TokenKind::Word, word_len(rest, language));
    }
    if let Some(len) = face_len(rest).filter(|_| after_blank) {
        return (TokenKind::Other, len);
    }
    if first == '.' || matches!(first, '!' | '?' | '-' | '=' | '*' | '_' | '~' | '<' | '>') {
        let same = |c: char| c == first || (matches!(first, '!' | '?') && matches!(c, '!' | '?'));
        let len = rest.find(|c: char| !same(c)).unwrap_or(rest.len());
        return (TokenKind::Mark, len);
    }
    for doubled in ["''", "``", "’’", "‘‘"] {
        if rest.starts_with(doubled) {
            return (TokenKind::Mark, doubled.len());
        }
    }
    let len = rest.graphemes(true).next().map_or(first.len_utf8(), str::len);
    // A grapheme may hold a blank (a mark combined with it), a token may not.
    let len = rest[..len].find(char::is_whitespace).unwrap_or(len);
    (if is_picture(first) { TokenKind::Other } else { TokenKind::Mark }, len)
}

/// The length of a face made of marks at the start of `rest`, with a blank or nothing after it.
fn face_len(rest: &str) -> Option<usize> {
    const FACES: [&str; 12] =
        [":)", ":(", ":D", ":P", ";)", ":/", ":-)", ":-(", ":-D", ":-P", ";-)", ":-/"];
    let face = FACES.iter().find(|face| rest.starts_with(**face))?;
    let after = rest[face.len()..].chars().next();
    after.is_none_or(char::is_whitespace).then_some(face.len())
}

/// Emoji and other pictures.
fn is_picture(c: char) -> bool {
    matches!(u32::from(c), 0x2600..=0x27bf | 0x2b00..=0x2bff | 0x1f000..=0x1faff)
}

/// A letter, or a sign that combines with letters.
fn is_word_char(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(u32::from(c),
            0x300..=0x36f | 0x483..=0x489 | 0x591..=0x5bd | 0x610..=0x61a | 0x64b..=0x65f
            | 0x6d6..=0x6dc | 0x6df..=0x6e8 | 0x200c..=0x200d | 0xad | 0x640)
}

/// The length of a web address, mail address, handle or hash tag.
fn address_len(rest: &str, first: char) -> Option<usize> {
    if matches!(first, '@' | '#') {
        let name = &rest[1..];
        let len = name.find(|c: char| !is_word_char(c) && c != '_').unwrap_or(name.len());
        return (len > 0).then_some(1 + len);
    }
    if !first.is_ascii_alphanumeric() {
        return None;
    }
    let web = ["http://", "https://", "ftp://", "www."];
    let is_web = web.iter().any(|scheme| {
        rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    if is_web {
        let end = rest
            .find(|c: char| c.is_whitespace() || is_mark(c) || matches!(c, '<' | '>'))
            .unwrap_or(rest.len());
        return Some(rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']']).len());
    }
    mail_len(rest)
}

/// The length of "name@place.org" at the start of `rest`.
fn mail_len(rest: &str) -> Option<usize> {
    /// Longer names are none.
    const LONGEST: usize = 64;
    let in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let name = rest.bytes().take(LONGEST).take_while(|&b| in_name(char::from(b))).count();
    let place = rest[name..].strip_prefix('@')?;
    let len = place.bytes().take_while(|&b| in_name(char::from(b))).count();
    let len = place[..len].trim_end_matches(['.', '-']).len();
    place[..len].contains('.').then_some(name + 1 + len)
}

/// The length of a number with its separators: "4,000", "10 000", "12/08/2014", "05:01", "5th".
///
/// `blanks` says that the language groups digits in threes by blanks, so that a plain blank
/// may do it too.
fn number_len(rest: &str, blanks: bool) -> usize {
    let mut len = 0;
    loop {
        let digits = &rest[len..];
        let run = digits.find(|c: char| !c.is_numeric()).unwrap_or(digits.len());
        len += run;
        let Some(separator) = rest[len..].chars().next() else { return len };
        let next = &rest[len + separator.len_utf8()..];
        let group = next.bytes().take(4).take_while(u8::is_ascii_digit).count();
        let joins = match separator {
            '.' | ',' | ':' | '/' => group > 0,
            // Blanks that do not break, and the Swiss apostrophe, join groups of three.
            '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => group == 3 && run <= 3,
            ' ' if blanks => group == 3 && run <= 3,
            _ => false,
        };
        if !joins {
            return len + suffix_len(&rest[len..]);
        }
        len += separator.len_utf8();
    }
}

/// "50 000" is one number in French, Russian and Ukrainian, whatever the blank.
fn groups_by_blanks(language: Language) -> bool {
    matches!(language, Language::French | Language::Russian | Language::Ukrainian)
}

/// The letters of an ordinal or a name that begins with a digit ("5th", "2e", "1990s", "4G").
/// A unit is a word of its own ("5 km" written "5km").
fn suffix_len(rest: &str) -> usize {
    const UNITS: [&str; 22] = [
        "km", "m", "cm", "mm", "kg", "g", "mg", "h", "min", "mn", "s", "ms", "pm", "am", "bn",
        "mph", "kph", "km²", "ha", "l", "ft", "lb",
    ];
    let len = rest.find(|c: char| !is_word_char(c)).unwrap_or(rest.len());
    if UNITS.contains(&&rest[..len]) && &rest[..len] != "s" { 0 } else { len }
}

/// The length of a word with its inner apostrophes, hyphens, dots and signs, and with the
/// full stop of an abbreviation.
fn word_len(rest: &str, language: Language) -> usize {
    let mut len = 0;
    let mut dotted = false;
    loop {
        let letters = &rest[len..];
        len += letters.find(|c: char| !is_word_char(c)).unwrap_or(letters.len());
        let mut next = rest[len..].chars();
        let Some(joint) = next.next() else { break };
        let inner = next.next().is_some_and(is_word_char);
        match joint {
            '\'' | '’' | 'ʼ' | '-' | '‑' | '_' | '·' if inner => {}
            '.' | '&' | '@' if inner => dotted |= joint == '.',
            // "J.-C."
            '.' if rest[len..].starts_with(".-") => {
                let more = rest[len + 2..].starts_with(is_word_char);
                if !more {
                    break;
                }
                dotted = true;
                len += 1;
            }
            _ => break,
        }
        len += rest[len..].chars().next().map_or(0, char::len_utf8);
    }
    // «l'"homme"»: the elided word keeps its apostrophe when a mark follows.
    let after = &rest[len..];
    if language == Language::French
        && clitics::is_elided(&rest[..len])
        && let Some(mark) = after.chars().next().filter(|c| matches!(c, '\'' | '’'))
    {
        return len + mark.len_utf8();
    }
    len + usize::from(keeps_full_stop(&rest[..len], &rest[len..], dotted, language))
}

/// The full stop after `word` belongs to it.
fn keeps_full_stop(word: &str, after: &str, dotted: bool, language: Language) -> bool {
    if !after.starts_with('.') || after.starts_with("..") {
        return false;
    }
    let last = after[1..].trim_start_matches(|c: char| is_mark(c) || c == ')').is_empty();
    let letters = || word.chars().filter(|c| c.is_alphabetic()).count();
    if dotted {
        let longest = word.split('.').map(|piece| piece.chars().count()).max().unwrap_or(0);
        return longest <= 3;
    }
    match habit(word, language) {
        Some(Habit::BeforeNumber) => !last,
        Some(_) => true,
        // An initial; at the end of a sentence it is a letter and a full stop.
        None => letters() == 1 && !last && word.chars().all(|c| !c.is_lowercase()),
    }
}
