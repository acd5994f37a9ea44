//! Tags that the weights get wrong in news, set right before the tree is read.
//!
//! English treebanks have few armed groups in them: "militants" was read as a verb, and "left"
//! before a name as the adjective, so that nobody left (golden `frame/en-left`).

use record::Upos;

/// What a word is, instead of what the weights made of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Repair {
    /// A noun in the plural.
    Plural,
    /// A finite verb in the past.
    Past,
}

/// What word `at` is instead, if anything; `upos` tells what each was read as.
pub(crate) fn repair(forms: &[&str], at: usize, upos: impl Fn(usize) -> Upos) -> Option<Repair> {
    match forms[at] {
        "militants" | "insurgents" | "jihadists" | "extremists" | "islamists" | "Islamists"
        | "combatants" | "mercenaries" | "gunmen" => {
            (upos(at) != Upos::Noun).then_some(Repair::Plural)
        }
        "left" => is_past_left(forms, at, upos).then_some(Repair::Past),
        _ => None,
    }
}

/// "fighters left northern Syria", and not "the left", "left-wing", "were left".
fn is_past_left(forms: &[&str], at: usize, upos: impl Fn(usize) -> Upos) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let Some(next) = forms.get(at + 1) else { return false };
    let someone = matches!(upos(before), Upos::Noun | Upos::ProperNoun | Upos::Pronoun)
        || forms[before] == ",";
    let somewhere = matches!(upos(at + 1), Upos::ProperNoun | Upos::Determiner | Upos::Adposition)
        || upos(at + 1) == Upos::Adjective
            && at + 2 < forms.len()
            && upos(at + 2) == Upos::ProperNoun;
    matches!(upos(at), Upos::Adjective | Upos::Noun)
        && someone
        && somewhere
        && !matches!(*next, "wing" | "hand" | "side" | "-" | "of")
}
