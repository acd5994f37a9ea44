//! The name inside a phrase: "Interior Minister | Lena Orr", "the | Salis Herald | newspaper".

use super::words::Word;
use super::{Determiner, determiner, is_preposition};
use crate::lexicon::{Noun, is_media_word};
use crate::names::is_letter;

/// The name in a phrase: capitals after the last role noun, or all of it.
pub(super) fn name_in<'w, 'a>(
    stretch: &'w [Word<'a>],
    core: &'w [Word<'a>],
    determiner: Determiner,
) -> &'w [Word<'a>] {
    let skip = usize::from(determiner != Determiner::None);
    let stretch = stretch.get(skip..).unwrap_or(&[]);
    // "Sources in the harbour": a capital at the head of a sentence makes no name.
    if stretch.len() == 1 && stretch[0].noun == Some(Noun::Source) {
        return &[];
    }
    // "Paul M. Brill": no « M. » Brill (golden `en-middle-m`).
    let is_initial = |at: usize| {
        let before = at.checked_sub(1).map(|at| &stretch[at]);
        is_letter(stretch[at].text)
            && before.is_some_and(|word| word.is_capital && word.noun.is_none())
    };
    let is_title = |at: &usize| stretch[*at].noun == Some(Noun::Role) && !is_initial(*at);
    let role = (0..stretch.len()).rev().find(is_title);
    if let Some(at) = role {
        let after = &stretch[at + 1..];
        let is_name = |word: &Word| word.is_capital || word.is_particle();
        return if !after.is_empty() && after.iter().all(is_name) {
            after
        } else {
            name_at_end(core)
        };
    }
    let lower = stretch.iter().rposition(|word| !word.is_capital && !word.is_particle());
    if let Some(at) = lower.filter(|at| at + 1 < stretch.len()) {
        let named = match stretch[at].noun {
            // "the armed group Tidewatch", "the newspaper al-Sahil".
            Some(Noun::Group | Noun::Outlet) => true,
            Some(_) => false,
            // "harbour master Lena Orr": a name of two words behind any other word.
            None => stretch.len() - at > 2,
        };
        if named {
            return &stretch[at + 1..];
        }
    }
    if let Some(name) = before_outlet_noun(stretch) {
        return name;
    }
    let lower_noun = stretch.iter().any(|word| !word.is_capital && word.noun.is_some());
    if lower_noun || stretch.is_empty() {
        return &[];
    }
    // « L’ONG Veille des Ports » is called Veille des Ports (golden `fr-ong`).
    let (skip, stretch) = match stretch {
        [kind, name @ ..] if !name.is_empty() && matches!(&*kind.lower, "ong" | "ngo") => {
            (skip + 1, name)
        }
        _ => (skip, stretch),
    };
    let whole = core.get(skip..).unwrap_or(&[]);
    let all_name = |words: &[Word]| {
        words.first().is_some_and(|word| word.is_capital)
            && words.iter().all(|word| {
                word.is_capital
                    || word.is_particle()
                    || is_preposition(&word.lower)
                    || matches!(word.text, "&" | "the" | "la")
            })
    };
    if all_name(whole) {
        whole
    } else if all_name(stretch) {
        stretch
    } else {
        &[]
    }
}

/// "Halcyon news agency", "the Salis Herald newspaper": what stands before is its name, unless it
/// only tells of which people it is (golden `en-name-news-agency`).
fn before_outlet_noun<'w, 'a>(stretch: &'w [Word<'a>]) -> Option<&'w [Word<'a>]> {
    let end = stretch.iter().position(|word| !word.is_capital && !word.is_particle())?;
    let (name, rest) = stretch.split_at(end);
    let tells_people = |word: &Word| {
        ["an", "ese", "ish", "ch", "i", "ic"].iter().any(|end| word.lower.ends_with(end))
            && !is_media_word(&word.lower)
    };
    let is_outlet = rest.iter().all(|word| word.noun == Some(Noun::Outlet));
    // "the TWP party" is called TWP.
    let is_acronym = |word: &Word| word.text.chars().all(|c| c.is_uppercase() || c.is_numeric());
    if let ([only], [Word { noun: Some(Noun::Group), .. }]) = (name, rest) {
        return is_acronym(only).then_some(name);
    }
    let is_name = match name {
        [] => false,
        [only] => !tells_people(only),
        _ => true,
    };
    (is_outlet && is_name).then_some(name)
}

/// « le député d’opposition Jean Morel »: a full name at the end, behind a lower-case word that
/// ties nothing to it (golden `fr-nom-apres-role`).
fn name_at_end<'w, 'a>(core: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let Some(before) = core.iter().rposition(|word| !word.is_capital) else { return &[] };
    let word = &core[before];
    let ties = is_preposition(&word.lower) || word.is_particle() || is_article(word);
    let name = &core[before + 1..];
    if !ties && (2..=4).contains(&name.len()) { name } else { &[] }
}

fn is_article(word: &Word) -> bool {
    determiner(std::slice::from_ref(word)) != Determiner::None
}
