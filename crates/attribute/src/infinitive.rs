//! Where an infinitive begins: "to leave", « de ne pas y aller ».

use crate::frame::Frame;
use crate::lexicon::{Small, Tongue, is_french_infinitive};

/// "to leave", « de partir ».
pub(crate) fn opens_infinitive(frame: &Frame, at: usize) -> bool {
    let mark = match frame.tongue {
        Some(Tongue::English) => frame.small(at) == Some(Small::To),
        Some(Tongue::French) => matches!(frame.word(at), "de" | "d'" | "à"),
        None => false,
    };
    mark && is_infinitive(frame, at + 1)
        || frame.word(at) == "not" && opens_infinitive(frame, at + 1)
}

/// Whether an infinitive without its mark stands at an item, behind its clitics.
pub(crate) fn is_infinitive(frame: &Frame, at: usize) -> bool {
    let word = frame.word(at);
    match frame.tongue {
        Some(Tongue::English) => {
            frame.is_word(at)
                && !frame.is_capital(at)
                && !matches!(
                    frame.small(at),
                    Some(Small::Determiner | Small::Object | Small::Preposition | Small::Subject)
                )
                && !word.ends_with("ing")
                // "agreed to inspections" (golden `en-clause-that`)
                && (!word.ends_with('s') || word.ends_with("ss") || word == "focus")
        }
        Some(Tongue::French) => {
            // « de ne pas y aller » (golden `fr-demande-de-ne-pas`)
            let is_clitic = |at: &usize| {
                matches!(
                    frame.word(*at),
                    "se" | "s'"
                        | "ne"
                        | "y"
                        | "en"
                        | "le"
                        | "la"
                        | "les"
                        | "lui"
                        | "leur"
                        | "l'"
                        | "n'"
                        | "pas"
                        | "plus"
                        | "jamais"
                        | "nous"
                        | "vous"
                )
            };
            let verb = (at..at + 4).find(|at| !is_clitic(at)).unwrap_or(at);
            !frame.is_capital(at)
                && (is_french_infinitive(frame.word(verb))
                    || matches!(frame.word(verb), "avoir" | "être" | "faire" | "pouvoir"))
        }
        None => false,
    }
}
