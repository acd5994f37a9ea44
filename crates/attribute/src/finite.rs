//! Whether a word stands there as a finite verb: a clause has one, a noun phrase has none.

use crate::frame::Frame;
use crate::lexicon::{Inflection, Small, Tongue, is_french_infinitive};
use std::ops::Range;

/// A word that is a verb of the tables and stands where a verb does.
pub(crate) fn is_verb_here(frame: &Frame, at: usize) -> bool {
    let forms = frame.verbs(at);
    if forms.is_empty() || frame.is_capital(at) && at > 0 {
        return false;
    }
    // "the claim", "the reported attack", "la demande": a noun or adjective in its place.
    let after_article = at > 0
        && matches!(frame.small(at - 1), Some(Small::Determiner | Small::Preposition | Small::To));
    let is_noun = frame.noun(at).is_some();
    !after_article
        && !is_noun
        && forms.iter().any(|form| {
            matches!(
                form.inflection,
                Inflection::Past | Inflection::Finite | Inflection::Conditional
            )
        })
}

/// Whether a stretch holds something that looks like a finite verb.
pub(crate) fn has_finite_verb(frame: &Frame, range: Range<usize>) -> bool {
    range.clone().any(|at| is_finite(frame, at, range.start))
}

fn is_finite(frame: &Frame, at: usize, start: usize) -> bool {
    if !frame.is_word(at) {
        return false;
    }
    if frame.is_parsed_finite(at) {
        return true;
    }
    let word = frame.word(at);
    match frame.small(at) {
        // "to be put"
        Some(Small::Auxiliary) if at > 0 && frame.small(at - 1) == Some(Small::To) => false,
        Some(Small::Auxiliary) => {
            !matches!(word, "'s" | "having" | "being" | "been" | "être" | "avoir")
                || word == "'s" && at > 0 && frame.small(at - 1) == Some(Small::Subject)
        }
        Some(Small::Modal) => true,
        Some(_) => false,
        None => {
            let after_article = at > 0 && frame.small(at - 1) == Some(Small::Determiner);
            let inner_capital = frame.is_capital(at) && at > start;
            !(after_article || inner_capital)
                && (is_verb_here(frame, at)
                    || frame.tongue == Some(Tongue::English) && looks_past(word)
                    || frame.tongue == Some(Tongue::French)
                        && (looks_french_finite(word) || is_reflexive(frame, at)))
        }
    }
}

/// « s’élève », « se trouve », « n’exclut » (golden `fr-bilan-s-eleve`).
fn is_reflexive(frame: &Frame, at: usize) -> bool {
    at > 0
        && matches!(frame.word(at - 1), "se" | "s'" | "ne" | "n'")
        && !is_french_infinitive(frame.word(at))
        && !frame.word(at).ends_with("ant")
}

fn looks_past(word: &str) -> bool {
    word.len() > 4
        && word.ends_with("ed")
        && !matches!(word, "united" | "armed" | "hundred" | "allied" | "indeed")
        || matches!(
            word,
            "went"
                | "came"
                | "took"
                | "made"
                | "left"
                | "fled"
                | "ran"
                | "got"
                | "gave"
                | "led"
                | "met"
                | "held"
                | "kept"
                | "lost"
                | "won"
                | "began"
                | "became"
                | "fell"
                | "rose"
                | "grew"
                | "broke"
                | "shot"
                | "hit"
                | "sent"
                | "brought"
                | "bought"
                | "built"
                | "spent"
                | "paid"
                | "stood"
                | "fought"
                | "struck"
                | "saw"
                | "cut"
                | "put"
                | "set"
                | "needs"
                | "wants"
                | "remains"
                | "includes"
                | "goes"
                | "comes"
                | "takes"
                | "makes"
                | "gets"
                | "gives"
                | "works"
                | "lives"
                | "plans"
                | "faces"
                | "seems"
                | "need"
                | "want"
                | "remain"
                | "helps"
                | "means"
                | "attracts"
                | "attract"
                | "provide"
                | "provides"
                | "lose"
                | "loses"
                | "looks"
                | "continues"
                | "violates"
                | "exists"
                | "exist"
                | "belongs"
                | "depends"
                | "appears"
                | "represents"
        )
}

fn looks_french_finite(word: &str) -> bool {
    word.chars().count() > 5
        && !matches!(word, "extrait" | "souhait" | "retrait" | "portrait" | "parfait" | "attrait")
        && ["aient", "èrent", "irent", "ront", "ait"].iter().any(|end| word.ends_with(end))
}
