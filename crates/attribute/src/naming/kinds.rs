//! What kind of speaker a phrase names: by its head noun, its apposition, or the shape of its name.

use super::{before_preposition, head_noun, words};
use crate::lexicon::{Noun, is_media_word, place_of_power};
use record::SpeakerKind;

/// "The Lanterns, an armed group": what is said behind the comma names the kind.
pub(super) fn kind_by_apposition(
    phrase: &str,
    core: &str,
    name: &[&str],
    head: Option<(&str, Noun)>,
) -> Option<SpeakerKind> {
    let rest = phrase.strip_prefix(core)?.trim_start();
    let rest = match rest.strip_prefix('(') {
        Some(bracket) => bracket.split_once(')')?.1,
        None => rest,
    };
    if name.is_empty() || head.is_some() {
        return None;
    }
    let words = words(rest.trim_start().strip_prefix(',')?);
    if matches!(*words.first()?, "who" | "qui") {
        return (name.len() > 1).then_some(SpeakerKind::Person);
    }
    match head_noun(before_preposition(&words))?.1 {
        Noun::Role => Some(SpeakerKind::Person),
        Noun::Group => Some(SpeakerKind::Group),
        Noun::State => Some(SpeakerKind::State),
        Noun::Outlet => Some(SpeakerKind::Outlet),
        _ => None,
    }
}

pub(super) fn kind(
    core: &[&str],
    stretch: &[&str],
    name: &[&str],
    head: Option<(&str, Noun)>,
) -> SpeakerKind {
    let media = name.iter().any(|word| is_media_word(&word.to_lowercase()));
    match head {
        Some((_, Noun::Role)) if name.is_empty() => return SpeakerKind::Described,
        Some((_, Noun::Role)) => return SpeakerKind::Person,
        Some((_, Noun::Source)) => {
            let weighed = core.len() > stretch.len();
            return if weighed { SpeakerKind::Described } else { SpeakerKind::Unnamed };
        }
        Some(_) if media => return SpeakerKind::Outlet,
        Some((_, Noun::Group)) => return SpeakerKind::Group,
        Some((_, Noun::State)) => return SpeakerKind::State,
        Some((_, Noun::Outlet)) => return SpeakerKind::Outlet,
        Some((_, Noun::Document)) => return SpeakerKind::Document,
        Some((_, Noun::Post)) => return SpeakerKind::Post,
        None => {}
    }
    if name.is_empty() {
        return SpeakerKind::Described;
    }
    kind_of_name(name)
}

fn kind_of_name(name: &[&str]) -> SpeakerKind {
    let last = name.last().map_or(String::new(), |word| word.to_lowercase());
    let is_org = name.iter().any(|word| {
        matches!(
            word.to_lowercase().as_str(),
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
    });
    let acronym = name.len() == 1
        && name[0].chars().filter(|c| c.is_uppercase()).count() >= 2
        && name[0].chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || "-.&".contains(c));
    if name.iter().any(|word| is_media_word(&word.to_lowercase())) {
        SpeakerKind::Outlet
    } else if name.len() <= 2 && place_of_power(&last) {
        SpeakerKind::State
    } else if acronym || is_org || name.len() == 1 || name.len() > 5 {
        SpeakerKind::Group
    } else {
        SpeakerKind::Person
    }
}
