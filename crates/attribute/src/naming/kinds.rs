//! What kind of speaker a phrase names: by its head noun, its apposition, or the shape of its name.

use super::words::Word;
use super::{Head, before_preposition, behind_bracket, behind_comma, head_noun, within};
use crate::lexicon::{Noun, is_media_word, place_of_power};
use record::SpeakerKind;
use std::ops::Range;

/// "The Lanterns, an armed group": what is said behind the comma names the kind.
pub(super) fn kind_by_apposition(
    phrase: &str,
    words: &[Word],
    core: Range<usize>,
    name: &[Word],
    head: Option<Head>,
) -> Option<SpeakerKind> {
    if core.start > 0 || name.is_empty() || head.is_some() {
        return None;
    }
    let from = behind_comma(phrase, behind_bracket(phrase, core.end)?)?;
    let words = within(words, from..phrase.len());
    if matches!(words.first()?.text, "who" | "qui") {
        return (name.len() > 1).then_some(SpeakerKind::Person);
    }
    match head_noun(before_preposition(words))?.noun {
        Noun::Role => Some(SpeakerKind::Person),
        Noun::Group => Some(SpeakerKind::Group),
        Noun::State => Some(SpeakerKind::State),
        Noun::Outlet => Some(SpeakerKind::Outlet),
        _ => None,
    }
}

pub(super) fn kind(
    core: &[Word],
    stretch: &[Word],
    name: &[Word],
    head: Option<Head>,
) -> SpeakerKind {
    let Some(head) = head else {
        return if name.is_empty() { SpeakerKind::Described } else { kind_of_name(name) };
    };
    let is_media = || name.iter().any(|word| is_media_word(&word.lower));
    match head.noun {
        Noun::Role if name.is_empty() => SpeakerKind::Described,
        Noun::Role => SpeakerKind::Person,
        Noun::Source if core.len() > stretch.len() => SpeakerKind::Described,
        Noun::Source => SpeakerKind::Unnamed,
        _ if is_media() && !is_office(head, name) => SpeakerKind::Outlet,
        Noun::Group => SpeakerKind::Group,
        Noun::State => SpeakerKind::State,
        // "the Salis Harbour Agency" publishes nothing (golden `en-agency-of-state`).
        Noun::Outlet if is_office(head, name) => SpeakerKind::State,
        Noun::Outlet => SpeakerKind::Outlet,
        Noun::Document => SpeakerKind::Document,
        Noun::Post => SpeakerKind::Post,
    }
}

/// An agency by its full name, with no word of the press in it.
fn is_office(head: Head, name: &[Word]) -> bool {
    let is_press = |word: &Word| {
        word.noun == Some(Noun::Outlet) && !is_agency(word)
            || !is_agency(word) && is_media_word(&word.lower)
    };
    is_agency(head.word) && head.word.is_capital && name.len() > 1 && !name.iter().any(is_press)
}

fn is_agency(word: &Word) -> bool {
    matches!(&*word.lower, "agency" | "agence")
}

fn kind_of_name(name: &[Word]) -> SpeakerKind {
    let is_org = name.iter().any(|word| is_organisation(&word.lower));
    let is_acronym = |word: &Word| {
        word.text.chars().filter(|c| c.is_uppercase()).count() >= 2
            && word
                .text
                .chars()
                .all(|c| c.is_uppercase() || c.is_ascii_digit() || "-.&".contains(c))
    };
    let acronym = name.len() == 1 && is_acronym(&name[0]);
    if name.iter().any(|word| is_media_word(&word.lower)) {
        SpeakerKind::Outlet
    } else if is_power(name) {
        SpeakerKind::State
    } else if acronym || is_org || name.len() == 1 || name.len() > 5 {
        SpeakerKind::Group
    } else {
        SpeakerKind::Person
    }
}

/// "Moscow", "South Korea"; but "Valeria Paris" is a person (golden `en-surname-of-a-city`).
fn is_power(name: &[Word]) -> bool {
    let (first, last) = match name {
        [only] => (None, only),
        [first, last] => (Some(first), last),
        _ => return false,
    };
    let parts = |first: &Word| {
        matches!(
            &*first.lower,
            "north" | "south" | "east" | "west" | "united" | "european" | "new" | "great" | "the"
        )
    };
    place_of_power(&last.lower) && first.is_none_or(parts)
}

/// A word of the names of organisations, not of people.
fn is_organisation(word: &str) -> bool {
    matches!(
        word,
        "international"
            | "watch"
            | "inc"
            | "corp"
            | "ltd"
            | "rights"
            | "the"
            | "of"
            | "for"
            | "sans"
            | "&"
            | "united"
            | "national"
            | "world"
            | "research"
            | "service"
            | "services"
            | "center"
            | "centre"
    )
}
