//! What is said with neither marks nor a clause to show it: “He told me, you were never here”, "says to
//! call", "said so".

use crate::clause::opens_clause;
use crate::frame::Frame;
use crate::group::{Group, Use};
use crate::infinitive::is_infinitive;
use crate::lexicon::{Small, Tongue};
use crate::opening::ends_clause;
use record::Upos;

/// “They told me, | you were never here”: speech inside speech has no marks of its own (golden
/// `en-speech-in-speech`).
pub(crate) fn speaks_unmarked(frame: &Frame, group: &Group, comma: usize) -> bool {
    let start = group.items.start;
    let opens = start < 6 && !(0..start).any(|at| frame.is_mark(at));
    // “Like I said, it is late.” “I tell you, it is late.”
    let what = frame.word(comma - 1) == "you"
        || (0..start).any(|at| matches!(frame.word(at), "what" | "as" | "like" | "which" | "that"));
    let rest = frame.small(comma + 1);
    // “I thought, their mothers will come” (golden `en-i-thought-comma`)
    let thinks = group.verb.lemma == "think"
        && frame.word(group.items.end - 1) != "think"
        && comma == group.items.end
        && matches!(group.use_, Use::Finite | Use::Gerund)
        && (rest.is_none() || opens_clause(frame, comma + 1));
    if thinks && frame.is_spoken() && frame.tongue == Some(Tongue::English) {
        return true;
    }
    frame.is_spoken()
        && frame.tongue == Some(Tongue::English)
        && matches!(group.verb.lemma, "say" | "tell")
        && group.use_ == Use::Finite
        && opens
        && !what
        && comma + 2 < frame.len()
        && !matches!(rest, Some(Small::Conjunction | Small::Relative | Small::Subordinator))
}

/// "says | to call first", "said | so", “The army says | wait.”: what is said so shortly that it is no
/// clause (goldens `en-says-to-call`, `en-said-so`, `en-speech-in-speech`).
pub(crate) fn is_said_bare(frame: &Frame, group: &Group, at: usize) -> bool {
    if group.verb.lemma != "say" || group.use_ != Use::Finite {
        return false;
    }
    let closes = |at: usize| ends_clause(frame, at) || frame.is_comma(at);
    // "said to police that" tells whom.
    let aims = frame.small(at) == Some(Small::To)
        && frame.upos(at + 1) == Some(Upos::Verb)
        && is_infinitive(frame, at + 1)
        && !matches!(frame.word(at + 1), "have" | "be" | "myself" | "himself" | "herself");
    let so =
        frame.word(at) == "so" && (closes(at + 1) || frame.small(at + 1) == Some(Small::Modal));
    let vague = matches!(
        frame.word(at),
        "things" | "much" | "enough" | "little" | "more" | "anything" | "nothing" | "something"
    );
    let word = frame.is_spoken()
        && frame.is_word(at)
        && frame.small(at).is_none()
        && !frame.is_time(at)
        && frame.is_end(at + 1)
        && at + 1 < frame.len()
        && !vague;
    aims || so || word
}

/// "asked me | was it true", "asks | could they go": a question in the order of questions (golden
/// `en-asked-was-it`).
pub(crate) fn asks_as_spoken(frame: &Frame, group: &Group, at: usize) -> bool {
    let english = frame.tongue == Some(Tongue::English);
    let someone = matches!(frame.small(at + 1), Some(Small::Subject | Small::Determiner))
        || frame.is_capital(at + 1);
    english && group.verb.lemma == "ask" && group.use_ != Use::Passive && someone
}
