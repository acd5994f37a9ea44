//! Objects of verbs of saying: what is named and not told, "denied the charge"; and what is done,
//! not said, "declared war", "denied them access".

use crate::frame::Frame;
use crate::group::Group;
use crate::lexicon::{Small, Tongue};
use record::Upos;

/// Whether an object that tells what is said stands at an item: "denied the charge".
pub(crate) fn opens_object(frame: &Frame, group: &Group, at: usize) -> bool {
    // "claimed responsibility" is a statement, "claimed the prize" is none.
    let responsibility = group.verb.lemma == "claim" && frame.word(at) == "responsibility";
    let any = group.verb.takes('x') && frame.is_word(at) && frame.small(at).is_none();
    // « accuse une baisse »: what shows, not what is said.
    let shows = group.verb.lemma == "accuser"
        && matches!(
            frame.word(at + 1),
            "baisse" | "hausse" | "chute" | "recul" | "retard" | "perte" | "coup"
        );
    if shows || is_deed(frame, group, at) {
        return false;
    }
    // "denies wrongdoing", "criticised him", "declared 18,000 tonnes" (golden `en-bare-object`).
    let thing = match frame.small(at) {
        Some(Small::Determiner) => true,
        Some(Small::Object) => frame.tongue == Some(Tongue::English),
        Some(_) => false,
        None => {
            (frame.is_word(at) || frame.is_number(at))
                && !frame.is_time(at)
                && frame.tongue == Some(Tongue::English)
        }
    };
    responsibility || any || group.verb.takes('o') && thing
}

/// "conceded a penalty", "declares war", « proclamait l'indépendance »: done, not said (golden
/// `en-declares-war`, `fr-proclame-independance`).
fn is_deed(frame: &Frame, group: &Group, at: usize) -> bool {
    let object = (at..at + 3).map(|at| frame.word(at));
    let mut object = object.filter(|word| !word.is_empty());
    match group.verb.lemma {
        "deny" => (at..frame.len().min(at + 8)).take_while(|&at| !frame.is_mark(at)).any(|at| {
            frame.small(at) == Some(Small::To) && !is_parsed_verb(frame, at + 1)
                || matches!(frame.word(at), "access" | "entry" | "bail" | "asylum" | "visas")
        }),
        "concede" | "concéder" => object.any(|word| {
            matches!(word, "penalty" | "penalties" | "goal" | "goals" | "corner" | "but" | "buts")
        }),
        "declare" | "proclaim" | "déclarer" | "proclamer" => object.any(|word| {
            matches!(
                word,
                "war" | "independence" | "bankruptcy" | "guerre" | "indépendance" | "faillite"
            )
        }),
        _ => false,
    }
}

fn is_parsed_verb(frame: &Frame, at: usize) -> bool {
    frame.upos(at) == Some(Upos::Verb)
}
