//! Numbers in digits and words: "1,500", "twenty-six", "deux cents", "2.5 million", "3rd".
//!
//! What is counted is not asked here. "a", "un" and "une" are no numbers here: they are
//! articles more often than not, and whoever asks knows better. Neither is "second", which
//! is a unit, nor a number with a colon or two points, which is a time, a date or an address.

mod digits;
mod english;
mod french;

use crate::phrases::Phrases;
use crate::pieces::Pieces;
use record::{Language, TokenKind};
use std::sync::LazyLock;

/// What one word adds to a number.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Part {
    /// "seven", "seventeen", "soixante-dix" but for its ten.
    Unit(u32),
    /// "twenty": takes a unit after it.
    Tens(u32),
    /// "quatre-vingts": takes anything below twenty after it.
    Score(u32),
    /// "hundred": multiplies what stands before it, if anything.
    Hundred,
    /// "thousand", "million".
    Scale(f64),
    /// "seventh", "twentieth": ends a number.
    Ordinal(u32),
    /// "and", "et", between parts.
    And,
    /// "half" after "and".
    Half,
}

/// A number that was read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Number {
    /// Its value.
    pub value: f64,
    /// "3rd", "third", "troisième".
    pub ordinal: bool,
    /// The digits that its token has when it is nothing but digits ("2015" has four), or 0.
    pub digits: u8,
    /// How many pieces it takes.
    pub pieces: usize,
}

static ENGLISH: LazyLock<Phrases<Part>> =
    LazyLock::new(|| Phrases::of(english::WORDS.iter().copied()));
static FRENCH: LazyLock<Phrases<Part>> =
    LazyLock::new(|| Phrases::of(french::WORDS.iter().copied()));

fn words_of(language: Language) -> Option<&'static Phrases<Part>> {
    match language {
        Language::English => Some(&ENGLISH),
        Language::French => Some(&FRENCH),
        _ => None,
    }
}

/// The number that begins at piece `at`.
pub(crate) fn read(text: &str, pieces: &Pieces, at: usize, language: Language) -> Option<Number> {
    let piece = pieces.get(at)?;
    let words = words_of(language)?;
    if piece.kind != TokenKind::Number {
        return in_words(words, pieces, at);
    }
    let read = digits::read(&text[piece.at.clone()], language)?;
    let mut number =
        Number { value: read.value, ordinal: read.ordinal, digits: read.bare, pieces: 1 };
    // "2.5 million", "20 thousand", "3 milliards".
    while let Some((part, len)) = words.at(pieces, at + number.pieces) {
        let scale = match part {
            Part::Scale(scale) => scale,
            // "2 hundred"; French "2 cents" is money.
            Part::Hundred if language == Language::English => 100.0,
            _ => break,
        };
        if number.ordinal {
            break;
        }
        number.value *= scale;
        number.pieces += len;
        number.digits = 0;
    }
    Some(number)
}

/// The longest sum of parts that makes sense: each smaller than the one before it.
fn in_words(words: &Phrases<Part>, pieces: &Pieces, at: usize) -> Option<Number> {
    let (mut total, mut group, mut room) = (0.0, 0.0, f64::INFINITY);
    let (mut largest, mut end, mut next) = (f64::INFINITY, 0, 0);
    let (mut ordinal, mut glue) = (false, false);
    while let Some((part, len)) = words.at(pieces, at + next) {
        match part {
            Part::And if end > 0 && !glue => {
                glue = true;
                next += len;
                continue;
            }
            Part::Unit(value) | Part::Tens(value) | Part::Score(value) | Part::Ordinal(value)
                if f64::from(value) < room =>
            {
                group += f64::from(value);
                room = match part {
                    Part::Tens(_) => 10.0,
                    Part::Score(_) => 20.0,
                    _ => 0.0,
                };
                ordinal = matches!(part, Part::Ordinal(_));
            }
            // "quatre-vingt" and "soixante-dix" are said as phrases of their tables.
            Part::Hundred if room > 0.0 || (1.0..100.0).contains(&group) => {
                if group >= 100.0 {
                    break;
                }
                group = group.max(1.0) * 100.0;
                room = 100.0;
            }
            Part::Scale(scale) if scale < largest => {
                total += group.max(1.0) * scale;
                (group, largest, room) = (0.0, scale, scale);
            }
            Part::Half if glue => {
                total += if largest.is_finite() { largest / 2.0 } else { 0.5 };
                room = 0.0;
            }
            _ => break,
        }
        glue = false;
        next += len;
        end = next;
        if ordinal {
            break;
        }
    }
    (end > 0).then_some(Number { value: total + group, ordinal, digits: 0, pieces: end })
}
