//! Whether a clause with nothing to open it begins at an item: "said | the plan was dead".

use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::Small;
use record::Upos;
use std::ops::Range;

/// Whether a bare clause begins here: something that can be a subject, and then its finite verb.
pub(crate) fn opens_clause(frame: &Frame, at: usize) -> bool {
    let opens = match frame.small(at) {
        Some(Small::Subject | Small::Determiner | Small::To) => true,
        None => frame.is_word(at) && !frame.is_time(at) || frame.is_number(at),
        // "I think what we need is time" (golden `en-think-what`)
        Some(Small::Interrogative) => frame.word(at) == "what",
        Some(Small::Adverb) => matches!(frame.word(at), "there" | "maybe" | "only" | "perhaps"),
        Some(Small::Subordinator) => matches!(frame.word(at), "if" | "although" | "though" | "as"),
        Some(Small::Preposition) => {
            matches!(frame.word(at), "by" | "under" | "between" | "within")
                || opens_number(frame, at)
        }
        _ => false,
    };
    opens && has_main_verb(frame, at) || opens_with_subordinate(frame, at)
}

/// "said | at least nine people died", "about 40 were hurt" (golden `en-said-at-least`).
fn opens_number(frame: &Frame, at: usize) -> bool {
    match frame.word(at) {
        "at" => matches!(frame.word(at + 1), "least" | "most"),
        "about" | "around" | "over" => frame.is_number(at + 1),
        _ => false,
    }
}

/// "said | since the day she left, they were in touch": a clause that hangs on the one behind its
/// comma (golden `en-said-since`).
fn opens_with_subordinate(frame: &Frame, at: usize) -> bool {
    let hangs = matches!(
        frame.word(at),
        "since" | "while" | "when" | "because" | "after" | "before" | "unless" | "once" | "until"
    );
    let limit = frame.len().min(at + 25);
    let comma = (at + 2..limit).find(|&here| frame.is_comma(here)).filter(|_| hangs);
    comma.is_some_and(|comma| {
        has_finite_verb(frame, at + 1..comma)
            && matches!(frame.small(comma + 1), Some(Small::Subject | Small::Determiner) | None)
            && has_main_verb(frame, comma + 1)
    })
}

/// A finite verb that no relative or asked clause before it has taken: "fragments of what
/// looked like a drone" has none.
fn has_main_verb(frame: &Frame, at: usize) -> bool {
    let mut owed = 1;
    // "Mayor Says Dam Is Safe": a title writes its verbs with capitals (golden `en-title-case`).
    let in_title = |at: usize| frame.is_heading() && frame.is_parsed_finite(at);
    let finite =
        |at: usize| (!frame.is_capital(at) || in_title(at)) && has_finite_verb(frame, at..at + 1);
    for here in at + 1..frame.len().min(at + 28) {
        let breaks = matches!(frame.word(here), ";" | ":") && frame.is_mark(here);
        // "As we say goodbye, he looks away": another clause (golden `en-another-clause`).
        let comma = owed == 1 && frame.is_comma(here);
        let listed = (at..here).any(|at| frame.is_comma(at));
        let turns = comma && frame.small(here + 1) == Some(Small::Subject)
            || comma && !listed && matches!(frame.word(here + 1), "and" | "but");
        if breaks || turns {
            return false;
        }
        // "said the plan “is dead”": the quotation holds the verb (golden `en-verb-in-quotation`).
        // and so it does behind "it": 'said it “deeply regrets” the spill'
        let holds_verb = || {
            let after_pronoun = frame.small(here - 1) == Some(Small::Subject);
            frame.quote(here).is_some() && (after_pronoun || opens_with_verb(frame, here))
        };
        if finite(here) || holds_verb() {
            // "are still chained": one verb
            let before = (at + 1..here).rev().find(|&at| frame.small(at) != Some(Small::Adverb));
            let in_group = before.is_some_and(finite);
            owed -= i32::from(!in_group);
            if owed == 0 {
                return true;
            }
        } else if matches!(frame.small(here), Some(Small::Relative | Small::That))
            || matches!(
                frame.word(here),
                "what" | "when" | "whenever" | "because" | "after" | "before" | "while"
            )
            // "added a goal as Salis beat Ilva" (golden `en-added-a-goal`)
            || frame.word(here) == "as" && frame.is_capital(here + 1)
            || frame.word(here) == "as" && frame.small(here + 1) == Some(Small::Determiner)
        {
            owed += 1;
        }
    }
    false
}

/// A stretch has a finite verb that is not in a clause about one of its nouns.
pub(crate) fn holds_clause(frame: &Frame, stretch: Range<usize>) -> bool {
    let mut owed = 1;
    for at in stretch {
        if has_finite_verb(frame, at..at + 1) {
            let in_group = at > 0 && has_finite_verb(frame, at - 1..at);
            owed -= i32::from(!in_group);
        } else if matches!(frame.small(at), Some(Small::Relative | Small::That)) {
            owed += 1;
        }
        if owed == 0 {
            return true;
        }
    }
    false
}

/// The words of a quotation begin with a verb.
pub(crate) fn opens_with_verb(frame: &Frame, quote: usize) -> bool {
    matches!(frame.upos(quote), Some(Upos::Verb | Upos::Auxiliary))
}
