//! Tags that the weights get wrong in news, set right before the tree is read.
//!
//! English treebanks have few armed groups in them: "militants" was read as a verb, and "left"
//! before a name as the adjective, so that nobody left (golden `frame/en-left`). French ones have few
//! who leave: « est parti » was read as a party or as a passive (golden `frame/fr-est-parti`), and
//! « contrôle » before a name as an adjective (golden `frame/fr-controle`).

use crate::syntax::Tag;
use record::Upos;

/// What a word is, instead of what the weights made of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Repair {
    /// A noun in the plural.
    Plural,
    /// A finite verb in the past.
    Past,
    /// A French finite verb in the singular.
    Finite,
    /// A French participle that is no passive.
    Participle,
    /// Several of them.
    Participles,
}

impl Repair {
    /// All of them.
    pub(crate) const ALL: [Self; 5] =
        [Self::Plural, Self::Past, Self::Finite, Self::Participle, Self::Participles];

    /// Whether a tag says it.
    pub(crate) fn is(self, tag: &Tag) -> bool {
        let features = tag.features.as_str();
        match self {
            Self::Plural => tag.upos == Upos::Noun && tag.xpos == "NNS",
            Self::Past => tag.upos == Upos::Verb && tag.xpos == "VBD",
            Self::Finite => {
                tag.upos == Upos::Verb && features == "Mood=Ind|Number=Sing|VerbForm=Fin"
            }
            Self::Participle => tag.upos == Upos::Verb && features == "Number=Sing|VerbForm=Part",
            Self::Participles => tag.upos == Upos::Verb && features == "Number=Plur|VerbForm=Part",
        }
    }
}

/// What word `at` of a French sentence is instead, if anything; `tag` tells what each was read as.
pub(crate) fn in_french<'t>(
    forms: &[&str],
    at: usize,
    tag: impl Fn(usize) -> &'t Tag,
) -> Option<Repair> {
    if forms[at] == "contrôle" {
        return (tag(at).upos == Upos::Adjective).then_some(Repair::Finite);
    }
    let is_be = |before: usize| BE.contains(&forms[before].to_lowercase().as_str());
    let repair = if is_reflexive(forms, at) && tag(at).features.contains("Voice=Pass") {
        by_number(forms[at])
    } else {
        of_going(forms[at])?
    };
    let behind_be = (at.saturating_sub(2)..at).any(is_be);
    (behind_be && !repair.is(tag(at))).then_some(repair)
}

/// « se sont arrêtés » : nobody else did it (golden `frame/fr-autres-sens`).
fn is_reflexive(forms: &[&str], at: usize) -> bool {
    at.checked_sub(2).is_some_and(|before| matches!(forms[before], "se" | "s'" | "s’"))
}

fn by_number(participle: &str) -> Repair {
    if participle.ends_with('s') { Repair::Participles } else { Repair::Participle }
}

/// Forms of "être" that stand before a participle.
const BE: &[&str] = &[
    "est", "sont", "était", "étaient", "fut", "furent", "sera", "seront", "serait", "seraient",
    "soit", "soient", "être", "étant",
];

/// The participles of verbs of going and becoming: their perfect has "être", and they have no passive.
fn of_going(form: &str) -> Option<Repair> {
    let singular = form.strip_suffix('s').unwrap_or(form);
    let masculine = singular.strip_suffix('e').unwrap_or(singular);
    let is_one = matches!(
        masculine,
        "allé"
            | "arrivé"
            | "devenu"
            | "intervenu"
            | "parti"
            | "parvenu"
            | "reparti"
            | "resté"
            | "revenu"
            | "survenu"
            | "tombé"
            | "venu"
    );
    is_one.then(|| by_number(form))
}

/// What word `at` of an English sentence is instead, if anything; `upos` tells what each was read as.
pub(crate) fn in_english(
    forms: &[&str],
    at: usize,
    upos: impl Fn(usize) -> Upos,
) -> Option<Repair> {
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
