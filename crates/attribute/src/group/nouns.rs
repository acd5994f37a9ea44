//! Forms of verbs that stand there as nouns: "the claims", "police posts", « la demande du maire ».

use super::{is_recent_past, tail_end};
use crate::frame::Frame;
use crate::lexicon::{Inflection, Noun, Small, Tongue, is_noun_too, is_noun_too_in_french};
use record::Upos;

/// "Officials say", "I think", "they claim": a bare form needs a subject that fits it.
pub(super) fn can_be_plural_subject(frame: &Frame, at: usize) -> bool {
    match frame.small(at) {
        Some(Small::Subject) => !matches!(frame.word(at), "he" | "she" | "it"),
        Some(Small::Relative) => true,
        Some(Small::Determiner) => {
            matches!(frame.word(at), "some" | "many" | "most" | "few" | "all")
        }
        Some(Small::Conjunction) => frame.word(at) == "and",
        Some(Small::Adverb) => at > 0 && can_be_plural_subject(frame, at - 1),
        None => {
            let word = frame.word(at);
            frame.is_word(at)
                && (word.ends_with('s') && !word.ends_with("ss") || is_irregular_plural(word))
        }
        _ => frame.word(at) == ")",
    }
}

fn is_irregular_plural(word: &str) -> bool {
    matches!(word, "people" | "police" | "media" | "men" | "women" | "children" | "folks")
}

/// "police posts", "40 to 50 questions", "whose claim": where an English verb would need another
/// subject, the form is a noun (golden `en-plural-noun`).
fn is_plural_noun(frame: &Frame, head: usize, before: usize) -> bool {
    let has = |inflection| frame.verbs(head).iter().any(|form| form.inflection == inflection);
    let counted = frame.is_number(before)
        && before > 0
        && matches!(frame.small(before - 1), Some(Small::Preposition | Small::To));
    has(Inflection::Finite) && (counted || is_irregular_plural(frame.word(before)))
        || frame.word(before) == "whose" && (has(Inflection::Finite) || has(Inflection::Base))
}

/// "make plans to", "seven big questions", "a plan to": what the parser takes for a noun, unless a
/// quotation before makes it a verb of saying (golden `en-parsed-noun`).
fn is_parsed_noun(frame: &Frame, head: usize) -> bool {
    let nouns: &[Upos] = match frame.tongue {
        Some(Tongue::English) => &[Upos::Noun, Upos::ProperNoun, Upos::Adposition],
        _ => &[Upos::Noun],
    };
    let can_be_noun = frame.verbs(head).iter().any(|form| {
        matches!(form.inflection, Inflection::Base | Inflection::Finite)
            && match frame.tongue {
                Some(Tongue::French) => is_noun_too_in_french(frame.word(head)),
                _ => is_noun_too(form.verb.lemma),
            }
    });
    // "its preliminary finding that": a gerund behind an adjective.
    let is_finding = frame.verbs(head).iter().any(|form| form.inflection == Inflection::Gerund)
        && head > 0
        && (frame.upos(head - 1) == Some(Upos::Adjective) || frame.word(head - 1) == "'s");
    let has_verb = || (0..frame.len()).any(|at| at != head && frame.is_parsed_finite(at));
    let is_quoted = |at: Option<usize>| at.is_some_and(|at| frame.quote(at).is_some());
    let before = head.checked_sub(1);
    let comma = before.filter(|&at| frame.is_comma(at)).and_then(|at| at.checked_sub(1));
    (can_be_noun || is_finding)
        && !frame.is_heading()
        && !has_its_subject(frame, head)
        && !is_set_in(frame, head)
        && frame.upos(head).is_some_and(|upos| nouns.contains(&upos))
        && has_verb()
        && !is_quoted(before)
        && !is_quoted(comma)
        && !(comma.is_some() && is_before_name(frame, head))
}

/// "Some docks, the Harbour Office estimates, are cracked": a noun with its verb between the commas of
/// another clause (golden `en-office-estimates`).
fn is_set_in(frame: &Frame, head: usize) -> bool {
    let opening = (head.saturating_sub(12)..head).rev().find(|&at| frame.is_mark(at));
    let is_finite = |at: &usize| frame.is_parsed_finite(*at);
    // "12,000 are homeless, the Red Crescent estimates, | and the nights are cold" (golden
    // `en-estimates-and`)
    let goes_on = frame.is_comma(head + 1)
        && matches!(frame.small(head + 2), Some(Small::Conjunction | Small::Subordinator))
        && opening.is_some_and(|comma| {
            frame.is_comma(comma)
                && frame.small(comma + 1) == Some(Small::Determiner)
                && head - comma < 6
                && (comma + 2..head).all(|at| frame.is_word(at) && frame.small(at).is_none())
                && (0..comma).any(|at| is_finite(&at))
        });
    goes_on
        || frame.is_comma(head + 1)
            && is_finite(&(head + 2))
            && opening.is_some_and(|comma| {
                frame.is_comma(comma)
                    && comma > 0
                    && comma + 1 < head
                    && matches!(frame.small(comma + 1), None | Some(Small::Determiner))
                    && !(0..head).any(|at| is_finite(&at))
            })
}

/// « « Ce n'est pas acceptable, peste Lena Morel » »: a noun behind a comma has its article when a name
/// follows (goldens `fr-nom-metier`, `fr-incise-puis-paragraphe`).
fn is_before_name(frame: &Frame, head: usize) -> bool {
    frame.tongue == Some(Tongue::French) && frame.is_capital(head + 1)
}

/// "He fears that", "the lawyer points out that": no noun stands so (golden `en-he-fears`).
fn has_its_subject(frame: &Frame, head: usize) -> bool {
    let is_pronoun = head > 0
        && matches!(frame.small(head - 1), Some(Small::Subject))
        && !matches!(frame.word(head - 1), "others" | "everyone");
    let has_tail = frame.verbs(head).iter().any(|form| {
        form.inflection == Inflection::Finite
            && !form.verb.tail.is_empty()
            && tail_end(frame, head + 1, form.verb.tail).is_some()
    });
    // "Some fear the law will be used" (golden `en-some-fear`)
    let some = head == 1
        && matches!(frame.word(0), "some" | "many" | "others" | "most" | "few")
        && matches!(frame.small(head + 1), Some(Small::Determiner | Small::That | Small::Subject));
    // "a rule which some claim weakened it" (golden `en-that-many-say`)
    let in_relative = head > 1
        && matches!(frame.word(head - 1), "some" | "many" | "others" | "critics" | "most")
        && matches!(frame.word(head - 2), "which" | "that" | "who" | "whom");
    is_pronoun || some || in_relative || has_tail && frame.tongue == Some(Tongue::English)
}

/// « Et le maire de conclure : « … » »: the infinitive of a tale (golden `fr-et-lui-de-conclure`).
fn is_of_tale(frame: &Frame, head: usize) -> bool {
    let opens = frame.word(head + 1) == ":" || frame.small(head + 1) == Some(Small::That);
    let is_base = || frame.verbs(head).iter().any(|form| form.inflection == Inflection::Base);
    frame.word(0) == "et"
        && head > 1
        && matches!(frame.word(head - 1), "de" | "d'")
        && opens
        && is_base()
}

/// "the claims", "his call", "la demande du maire", "Sun Reports": the form is a noun or a name.
pub(super) fn is_not_a_verb(frame: &Frame, head: usize) -> bool {
    if frame.word(head) == "maintenant" || frame.is_capital(head) && head > 0 && !frame.is_heading()
    {
        return true;
    }
    if is_of_tale(frame, head) {
        return false;
    }
    // "Some questions remain", "Several states hold drills": headlines, too (golden
    // `en-headline-plural-noun`).
    if frame.is_heading()
        && frame.upos(head) == Some(Upos::Noun)
        && frame.is_parsed_finite(head + 1)
    {
        return true;
    }
    if is_parsed_noun(frame, head) {
        return true;
    }
    let Some(before) = head.checked_sub(1) else {
        // Only a gerund or a French inversion may open a frame: "Citing ...", "Added Orr".
        return !frame.verbs(head).iter().any(|form| {
            matches!(form.inflection, Inflection::Gerund | Inflection::Past | Inflection::Base)
        });
    };
    let is_parsed_verb = frame.upos(head) == Some(Upos::Verb);
    let can_be_noun = !is_parsed_verb
        && frame
            .verbs(head)
            .iter()
            .any(|form| matches!(form.inflection, Inflection::Base | Inflection::Finite))
        || frame.noun(head).is_some_and(|kind| kind != Noun::Role);
    if frame.tongue == Some(Tongue::English) && is_plural_noun(frame, head, before) {
        return true;
    }
    // "for earlier reported losses" (golden `en-adjective-reported`)
    let told_of = frame.upos(before) == Some(Upos::Adjective)
        && frame.small(before).is_none()
        && frame.noun(before).is_none()
        && matches!(frame.upos(head + 1), Some(Upos::Noun | Upos::Adjective))
        && !frame.is_parsed_finite(head)
        && frame.verbs(head).iter().all(|form| form.inflection == Inflection::Past);
    if frame.tongue == Some(Tongue::English) && told_of {
        return true;
    }
    // "more tickets than expected", "all supported versions" (goldens `en-than-expected`,
    // `en-all-supported`)
    let compared = frame.word(before) == "than";
    let of_all = matches!(frame.word(before), "all" | "most" | "many" | "some")
        && frame.upos(head + 1) == Some(Upos::Noun);
    if frame.tongue == Some(Tongue::English)
        && (compared || of_all)
        && !frame.is_parsed_finite(head)
        && frame.verbs(head).iter().any(|form| form.inflection == Inflection::Past)
    {
        return true;
    }
    // "the recently announced plan" (golden `en-recently-announced`)
    let adverbs = (1..=before).rev().take_while(|&at| frame.small(at) == Some(Small::Adverb));
    let first = head - adverbs.count();
    if first < head
        && frame.tongue == Some(Tongue::English)
        && matches!(frame.word(first - 1), "the" | "a" | "an" | "its" | "his" | "her" | "their")
    {
        return true;
    }
    match frame.small(before) {
        Some(Small::Determiner) => {
            // "some say", "another | feared that" are subjects with their verbs (golden
            // `en-another-joked`).
            let is_subject = match frame.word(before) {
                "l'" | "some" | "many" | "most" | "few" | "all" | "certains" | "beaucoup" => true,
                "another" | "both" | "several" | "two" | "three" | "four" | "five" => {
                    frame.is_parsed_finite(head)
                }
                // "The other | denied" (golden `en-the-other-denied`)
                "other" => {
                    frame.is_parsed_finite(head) && before > 0 && frame.word(before - 1) == "the"
                }
                _ => before > 0 && frame.word(before - 1) == "comme",
            };
            !is_subject
        }
        Some(Small::Preposition) if frame.tongue == Some(Tongue::French) => {
            can_be_noun && frame.word(before) != "en" && !is_recent_past(frame, before)
        }
        Some(Small::Preposition) => can_be_noun,
        _ => false,
    }
}
