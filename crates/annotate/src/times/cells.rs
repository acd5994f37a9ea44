//! A sentence as cells: what each word, number or mark may be in an expression of time.

use super::words::{Sense, Words};
use crate::numbers::{self, Number};
use crate::pieces::Pieces;
use record::{Language, TokenKind};

/// What stands at one place.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Seen {
    /// A word or phrase of time.
    Word(Sense),
    /// A number.
    Number(Number),
    /// A date written in digits only.
    Digits(DigitDate),
    /// "1990s".
    Decade(i16),
    /// A hyphen or dash.
    Dash,
    /// A stroke.
    Slash,
    /// A comma.
    Comma,
    /// "(".
    Open,
    /// ")".
    Close,
    /// A word that says nothing of time.
    OtherWord,
    /// Any other mark.
    OtherMark,
}

/// "2024-06-18", "18/06/2024": numbers in the order in which they stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct DigitDate {
    /// Two or three numbers; a missing one is 0.
    pub numbers: [u16; 3],
    /// Points, which put the day first everywhere.
    pub points: bool,
}

/// What stands at one place, and where.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Cell {
    pub seen: Seen,
    /// Its first piece.
    pub first: usize,
    /// One past its last piece.
    pub end: usize,
    /// Nothing stands before it but the cell before.
    pub glued: bool,
    /// Begins with a capital.
    pub capital: bool,
}

/// Reads the pieces of a sentence into `cells`; false when none of them can be a time.
pub(super) fn read(
    text: &str,
    pieces: &Pieces,
    language: Language,
    words: &Words,
    cells: &mut Vec<Cell>,
) -> bool {
    cells.clear();
    let mut at = 0;
    let mut telling = false;
    while let Some(piece) = pieces.get(at) {
        let counted = matches!(cells.last().map(|cell| cell.seen), Some(Seen::Number(_)));
        let (seen, len) = see(text, pieces, at, language, words, counted);
        telling |= is_telling(&seen);
        cells.push(Cell {
            seen,
            first: at,
            end: at + len,
            glued: piece.glued,
            capital: piece.capital,
        });
        at += len;
    }
    telling
}

/// A cell that some expression may stand on; without one there is nothing to look for.
fn is_telling(seen: &Seen) -> bool {
    use Sense as S;
    match seen {
        Seen::Word(sense) => matches!(
            sense,
            S::Month(_)
                | S::MonthOrElse(_)
                | S::MonthBeside(_)
                | S::Weekday(_)
                | S::Weekdays
                | S::Season(_)
                | S::SeasonOrElse(_)
                | S::Unit(_)
                | S::Many(_)
                | S::Fortnight
                | S::DayAway(_)
                | S::DayBeside(_)
                | S::Lately
                | S::Often
                | S::Feast(_)
                | S::Weekend
                | S::SoFar(_)
                | S::ToNow
                | S::Tens(_)
        ),
        // A year, or a day of a month by itself.
        Seen::Number(number) => {
            number.ordinal || matches!(number.digits, 1 | 2 | 4) || number.value >= 1100.0
        }
        Seen::Digits(_) | Seen::Decade(_) => true,
        _ => false,
    }
}

fn see(
    text: &str,
    pieces: &Pieces,
    at: usize,
    language: Language,
    words: &Words,
    counted: bool,
) -> (Seen, usize) {
    let Some(piece) = pieces.get(at) else { return (Seen::OtherMark, 1) };
    match piece.kind {
        TokenKind::Number => {
            let token = &text[piece.at.clone()];
            if let Some(date) = digit_date(token) {
                return (Seen::Digits(date), 1);
            }
            if let Some(decade) = decade(token) {
                return (Seen::Decade(decade), 1);
            }
            numbers::read(text, pieces, at, language)
                .map_or((Seen::OtherWord, 1), |number| (Seen::Number(number), number.pieces))
        }
        TokenKind::Word => {
            let sense = words.senses.at(pieces, at);
            let number = numbers::read(text, pieces, at, language);
            let year = number.and_then(|first| year_in_pairs(text, pieces, at, language, first));
            let number = year.or(number);
            match (sense, number) {
                // "seconds" after a number are a unit; before anything else "second" counts.
                (Some((sense @ Sense::Unit(_), len)), Some(_)) if counted => {
                    (Seen::Word(sense), len)
                }
                // "a thousand" is a number, "un" an article.
                (Some((Sense::Unit(_), _)), Some(number)) => (Seen::Number(number), number.pieces),
                (Some((sense, len)), Some(number)) if number.pieces <= len => {
                    (Seen::Word(sense), len)
                }
                (_, Some(number)) => (Seen::Number(number), number.pieces),
                (Some((sense, len)), None) => (Seen::Word(sense), len),
                (None, None) => (Seen::OtherWord, 1),
            }
        }
        TokenKind::Mark => {
            let seen = match &text[piece.at.clone()] {
                "-" | "–" | "—" | "‑" | "~" => Seen::Dash,
                "/" => Seen::Slash,
                "," => Seen::Comma,
                "(" => Seen::Open,
                ")" => Seen::Close,
                // "in two weeks' time"
                "'" | "’" => {
                    return words
                        .senses
                        .at(pieces, at)
                        .map_or((Seen::OtherMark, 1), |(sense, len)| (Seen::Word(sense), len));
                }
                _ => Seen::OtherMark,
            };
            (seen, 1)
        }
        TokenKind::Quote | TokenKind::Other => (Seen::OtherMark, 1),
    }
}

/// "nineteen ninety-six": no other number is said in two pairs, so that it is as good as
/// four digits.
fn year_in_pairs(
    text: &str,
    pieces: &Pieces,
    at: usize,
    language: Language,
    first: Number,
) -> Option<Number> {
    if language != Language::English || first.ordinal || !(11.0..=20.0).contains(&first.value) {
        return None;
    }
    let next = at + first.pieces;
    let word = pieces.get(next).is_some_and(|piece| piece.kind == TokenKind::Word);
    let last = numbers::read(text, pieces, next, language).filter(|last| {
        word && !last.ordinal && last.value.fract() == 0.0 && (10.0..100.0).contains(&last.value)
    })?;
    Some(Number {
        value: first.value * 100.0 + last.value,
        digits: 4,
        pieces: first.pieces + last.pieces,
        ..first
    })
}

/// Three numbers, or two, between strokes or points.
pub(super) fn digit_date(token: &str) -> Option<DigitDate> {
    let points = token.contains('.');
    if token.len() > 10 || points == token.contains('/') {
        return None;
    }
    let mut numbers = [0; 3];
    let mut count = 0;
    for part in token.split(if points { '.' } else { '/' }) {
        if part.is_empty() || part.len() > 4 || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        *numbers.get_mut(count)? = part.parse().ok()?;
        count += 1;
    }
    // "5.12" is a number, "5/12" may be a date.
    (count == 3 || (count == 2 && !points)).then_some(DigitDate { numbers, points })
}

/// "1990s", "90s".
fn decade(token: &str) -> Option<i16> {
    let digits = token.strip_suffix("s").or_else(|| token.strip_suffix("'s"))?;
    let year: i16 = digits.parse().ok()?;
    match digits.len() {
        4 if year % 10 == 0 => Some(year),
        2 if year % 10 == 0 && year >= 20 => Some(1900 + year),
        _ => None,
    }
}
