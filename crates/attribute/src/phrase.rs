//! Noun phrases: where the words that name a speaker begin and end.
//!
//! Read off small words and capitals, walking one way from the cue. A dependency tree is to
//! replace the inside of [`subject_before`], [`phrase_after`] and [`cited_after`].

use crate::frame::{Frame, ItemKind};
use crate::lexicon::{Inflection, Noun, Small, Tongue, is_time, noun};
use std::ops::Range;

/// No phrase that names a speaker is longer, in words; keeps each walk short.
const LONGEST: usize = 40;

/// A noun phrase, by the items of its frame.
pub(crate) type Phrase = Range<usize>;

/// The subject that ends just before item `end`, with what identifies it: "the head of …".
pub(crate) fn subject_before(frame: &Frame, end: usize) -> Option<Phrase> {
    if end == 0 {
        return None;
    }
    if frame.is_comma(end - 1) { before_aside(frame, end - 1) } else { plain_before(frame, end) }
}

/// "Ramzi Haddad, the head of the port, said": `comma` closes the aside.
fn before_aside(frame: &Frame, comma: usize) -> Option<Phrase> {
    let opening = (comma.saturating_sub(LONGEST)..comma).rev().find(|&at| frame.is_comma(at));
    let Some(opening) = opening else {
        return plain_before(frame, comma).filter(|phrase| phrase.start == 0);
    };
    let aside = opening + 1..comma;
    if aside.is_empty() || opening == 0 {
        return None;
    }
    if is_number_only(frame, &aside) {
        // "Lena Orr, 34, a nurse, said": the name stands before the age.
        return plain_before(frame, opening).map(|name| name.start..comma);
    }
    let before = match (0..opening).rev().take(6).find(|&at| frame.is_comma(at)) {
        Some(earlier) if is_number_only(frame, &(earlier + 1..opening)) => earlier,
        _ => opening,
    };
    match plain_before(frame, before) {
        Some(name) if identifies(frame, &aside) => Some(name.start..comma),
        // "The minister, speaking in Geneva, said": the aside is no part of the name.
        Some(name) if is_aside(frame, &aside) => Some(name),
        _ => plain_before(frame, comma).filter(|phrase| phrase.start > opening),
    }
}

fn is_number_only(frame: &Frame, range: &Range<usize>) -> bool {
    range.clone().all(|at| frame.items[at].kind == ItemKind::Number)
}

/// An apposition or a relative clause: it says who the one named is.
fn identifies(frame: &Frame, aside: &Range<usize>) -> bool {
    match frame.small(aside.start) {
        Some(Small::Determiner) => true,
        Some(Small::Relative) => frame.word(aside.start) != "where",
        None => {
            let gerund = frame.word(aside.start).ends_with("ing");
            let acts =
                frame.verbs(aside.start).iter().any(|form| form.inflection != Inflection::Base);
            frame.is_word(aside.start) && !gerund && !acts
        }
        Some(_) => false,
    }
}

fn is_aside(frame: &Frame, aside: &Range<usize>) -> bool {
    let opener = frame.small(aside.start);
    matches!(opener, Some(Small::Preposition | Small::Subordinator | Small::To | Small::Adverb))
        || opener.is_none() && frame.is_word(aside.start)
}

/// The phrase that ends at `end` with no comma between it and the verb.
fn plain_before(frame: &Frame, end: usize) -> Option<Phrase> {
    let floor = end.saturating_sub(LONGEST);
    let mut start = end;
    let mut at = end;
    while at > floor {
        let here = at - 1;
        match reach(frame, here, end) {
            Reach::Noun => start = here,
            Reach::Opens => {
                start = here;
                // "in the capital": the phrase goes on to what the preposition hangs on.
                match here.checked_sub(1).and_then(|at| frame.small(at)) {
                    Some(Small::Preposition | Small::To) if here > 1 => {}
                    _ => break,
                }
            }
            Reach::Links => {
                let hangs_on = here.checked_sub(1);
                let has_noun = hangs_on.is_some_and(|at| {
                    at >= floor && matches!(reach(frame, at, end), Reach::Noun | Reach::Opens)
                });
                if !has_noun && frame.word(here) == "with" {
                    // ", with one witness saying": the phrase belongs to the participle.
                    break;
                }
                if !has_noun {
                    return leading_adjunct_dropped(frame, start..end);
                }
            }
            Reach::Joins => {
                let left = clause_start(frame, here, floor);
                if has_finite_verb(frame, left..here) || here == left {
                    break;
                }
            }
            Reach::Whole => {
                start = here;
                break;
            }
            Reach::Bracket(opening) if opening > floor => {
                at = opening;
                continue;
            }
            Reach::Bracket(_) | Reach::Ends => break,
        }
        at = here;
    }
    valid(frame, trimmed(frame, start..end))
}

/// What an item does to a phrase that grows to the left over it.
enum Reach {
    /// Belongs to it.
    Noun,
    /// Opens it.
    Opens,
    /// Ties it to the noun before.
    Links,
    /// Joins it to another phrase, or to another clause.
    Joins,
    /// Is it: a pronoun.
    Whole,
    /// Closes a bracket that opens there.
    Bracket(usize),
    /// Stands outside.
    Ends,
}

fn reach(frame: &Frame, at: usize, end: usize) -> Reach {
    match frame.items[at].kind {
        ItemKind::Number => return Reach::Noun,
        ItemKind::Other => return Reach::Ends,
        ItemKind::Quote(_) => {
            // A nickname: Ali "the Fox" Demir.
            let nickname =
                at + 1 < end && frame.is_capital(at + 1) && at > 0 && frame.is_capital(at - 1);
            return if nickname { Reach::Noun } else { Reach::Ends };
        }
        ItemKind::Mark => {
            return match frame.word(at) {
                ")" => match (at.saturating_sub(12)..at).rev().find(|&i| frame.word(i) == "(") {
                    Some(opening) => Reach::Bracket(opening),
                    None => Reach::Ends,
                },
                "." if is_abbreviation_stop(frame, at) => Reach::Noun,
                "'" | "’" | "%" | "$" | "&" | "/" | "-" => Reach::Noun,
                _ => Reach::Ends,
            };
        }
        ItemKind::Word => {}
    }
    let first = at == 0 || frame.is_mark(at - 1) || frame.quote(at - 1).is_some();
    match frame.small(at) {
        None => {
            if is_verb_here(frame, at) {
                Reach::Ends
            } else {
                Reach::Noun
            }
        }
        Some(Small::Determiner) => Reach::Opens,
        // "Des habitants", "De nombreux témoins": at the head of a clause it is an article.
        Some(Small::Preposition) if first && matches!(frame.word(at), "des" | "de" | "d'") => {
            Reach::Opens
        }
        Some(Small::Preposition | Small::To) => Reach::Links,
        Some(Small::Conjunction) if matches!(frame.word(at), "and" | "et" | "or" | "ou") => {
            Reach::Joins
        }
        Some(Small::Subject) if at + 1 == end => Reach::Whole,
        Some(Small::Auxiliary) if matches!(frame.word(at), "'s") => Reach::Noun,
        Some(Small::Adverb) if at + 1 < end && !first => Reach::Noun,
        Some(_) => Reach::Ends,
    }
}

/// "Mr." or an initial before a name.
fn is_abbreviation_stop(frame: &Frame, at: usize) -> bool {
    at > 0
        && frame.is_capital(at - 1)
        && frame.items[at - 1].span.len() <= 4
        && frame.is_capital(at + 1)
}

/// A word that is a verb of the tables and stands where a verb does.
fn is_verb_here(frame: &Frame, at: usize) -> bool {
    let forms = frame.verbs(at);
    if forms.is_empty() || frame.is_capital(at) && at > 0 {
        return false;
    }
    // "the claim", "the reported attack", "la demande": a noun or adjective in its place.
    let after_article = at > 0
        && matches!(frame.small(at - 1), Some(Small::Determiner | Small::Preposition | Small::To));
    let is_noun = noun(frame.word(at)).is_some();
    !after_article
        && !is_noun
        && forms.iter().any(|form| {
            matches!(
                form.inflection,
                Inflection::Past | Inflection::Finite | Inflection::Conditional
            )
        })
}

/// A phrase that hangs on a preposition at the head of its clause is an adjunct; the
/// subject is what is left when the words of time are taken away: "On Monday Haddad said".
fn leading_adjunct_dropped(frame: &Frame, phrase: Phrase) -> Option<Phrase> {
    let mut start = phrase.start;
    while start < phrase.end
        && (is_time(frame.word(start)) || frame.items[start].kind == ItemKind::Number)
    {
        start += 1;
    }
    if start == phrase.start || start == phrase.end {
        // "In Geneva officials said": the place and the subject cannot be told apart.
        return None;
    }
    valid(frame, trimmed(frame, start..phrase.end))
}

fn clause_start(frame: &Frame, at: usize, floor: usize) -> usize {
    (floor..at)
        .rev()
        .find(|&i| frame.is_mark(i) && frame.word(i) != "." || frame.quote(i).is_some())
        .map_or(floor, |i| i + 1)
}

fn trimmed(frame: &Frame, phrase: Phrase) -> Phrase {
    let mut start = phrase.start;
    let mut end = phrase.end;
    if phrase.len() == 1 && frame.small(start) == Some(Small::Object) {
        return phrase;
    }
    while start < end
        && (matches!(
            frame.small(start),
            Some(
                Small::Adverb | Small::Conjunction | Small::Preposition | Small::Object | Small::To
            )
        ) && !opens_phrase(frame, start)
            || is_time(frame.word(start)) && (start == 0 || !frame.is_capital(start))
            || frame.is_mark(start))
    {
        start += 1;
    }
    while start < end
        && (frame.small(end - 1) == Some(Small::Adverb)
            || is_time(frame.word(end - 1))
            || frame.is_mark(end - 1) && frame.word(end - 1) != ")")
    {
        end -= 1;
    }
    start..end
}

fn opens_phrase(frame: &Frame, at: usize) -> bool {
    frame.tongue == Some(Tongue::French) && matches!(frame.word(at), "des" | "de" | "d'")
}

/// A phrase names someone: it holds a noun or a pronoun, and is not only a time or a number.
fn valid(frame: &Frame, phrase: Phrase) -> Option<Phrase> {
    let names = phrase.clone().any(|at| {
        frame.is_word(at)
            && !is_time(frame.word(at))
            && matches!(frame.small(at), None | Some(Small::Subject))
    }) || phrase.len() == 1
        && matches!(
            frame.word(phrase.start),
            "some"
                | "many"
                | "others"
                | "all"
                | "certains"
                | "beaucoup"
                | "several"
                | "few"
                | "plusieurs"
                | "one"
                | "another"
        );
    let pronoun =
        phrase.len() == 1 && matches!(frame.word(phrase.start), "lui" | "eux" | "him" | "them");
    let opens_badly = matches!(
        frame.small(phrase.start),
        Some(
            Small::Auxiliary | Small::Modal | Small::Negation | Small::That | Small::Interrogative
        )
    );
    ((names || pronoun) && !opens_badly).then_some(phrase)
}

/// The phrase that begins at `start`, with what hangs on it by "of", "de" and their like.
pub(crate) fn phrase_after(frame: &Frame, start: usize) -> Option<Phrase> {
    let end = walk_right(frame, start, Reading::Named);
    valid(frame, trimmed(frame, start..end.max(start))).map(|phrase| with_apposition(frame, phrase))
}

/// The phrase after "citing", "according to", "selon": all that weighs it, up to the comma.
pub(crate) fn cited_after(frame: &Frame, start: usize) -> Option<Phrase> {
    let end = walk_right(frame, start, Reading::Cited);
    valid(frame, trimmed(frame, start..end.max(start)))
}

/// How much a phrase may take in on its right.
#[derive(Clone, Copy, PartialEq)]
enum Reading {
    /// A subject behind its verb: its place and time are those of the saying.
    Named,
    /// The one an origin is given as: place and clause weigh it.
    Cited,
}

fn walk_right(frame: &Frame, start: usize, reading: Reading) -> usize {
    let mut at = start;
    let mut nouns = 0;
    let limit = frame.len().min(start + LONGEST);
    while at < limit {
        match frame.items[at].kind {
            ItemKind::Number | ItemKind::Other => {
                if nouns > 0 && reading == Reading::Named && !frame.is_word(at + 1) {
                    break;
                }
            }
            ItemKind::Quote(_) => {
                if !(nouns > 0 && frame.is_capital(at + 1)) {
                    break;
                }
            }
            ItemKind::Mark => {
                if frame.word(at) == "(" && nouns > 0 {
                    match (at..limit.min(at + 12)).find(|&i| frame.word(i) == ")") {
                        Some(closing) => at = closing,
                        None => break,
                    }
                } else if !(frame.word(at) == "." && is_abbreviation_stop(frame, at)
                    || matches!(frame.word(at), "'" | "’" | "&" | "-" | "/"))
                {
                    break;
                }
            }
            ItemKind::Word => match step(frame, at, start, nouns, reading) {
                Step::Noun => nouns += 1,
                Step::Goes => {}
                Step::Takes => {
                    at += 1;
                    break;
                }
                Step::Ends => break,
            },
        }
        at += 1;
    }
    at.min(frame.len())
}

enum Step {
    Noun,
    Goes,
    Takes,
    Ends,
}

fn step(frame: &Frame, at: usize, start: usize, nouns: usize, reading: Reading) -> Step {
    let word = frame.word(at);
    if is_time(word) && nouns > 0 {
        return Step::Ends;
    }
    match frame.small(at) {
        None => {
            if nouns > 0 && is_verb_here(frame, at) && reading == Reading::Named {
                Step::Ends
            } else {
                Step::Noun
            }
        }
        // « l'une d'elles »
        Some(Small::Determiner) if at > start && frame.word(at - 1) == "l'" => Step::Noun,
        Some(Small::Subject) if at > start && frame.word(at - 1) == "d'" => Step::Takes,
        Some(Small::Determiner) => {
            // "told the Gazette every claim": a second article begins a second phrase.
            let goes_on = at == start
                || matches!(
                    frame.small(at - 1),
                    Some(Small::Preposition | Small::Determiner | Small::Conjunction | Small::To)
                );
            // "two people who have read the report": the clause that weighs goes to its end.
            let in_clause = reading == Reading::Cited
                && (start..at).any(|at| frame.small(at) == Some(Small::Relative));
            if goes_on || in_clause { Step::Goes } else { Step::Ends }
        }
        Some(Small::Preposition) => {
            let ties = matches!(word, "of" | "de" | "du" | "des" | "d'" | "from" | "chez");
            let weighs = reading == Reading::Cited || describes(frame, start, at);
            let starts = at == start && matches!(word, "des" | "de" | "d'");
            let opens_time = is_time(frame.word(at + 1))
                || matches!(frame.word(at + 1), "une" | "un" | "a" | "an") && !ties;
            if starts || nouns > 0 && (ties || weighs && !opens_time) {
                Step::Goes
            } else {
                Step::Ends
            }
        }
        Some(Small::To) if reading == Reading::Cited && nouns > 0 => Step::Goes,
        Some(Small::Conjunction)
            if nouns > 0 && matches!(word, "and" | "et") && joins_nouns(frame, at) =>
        {
            Step::Goes
        }
        Some(Small::Auxiliary) if word == "'s" && nouns > 0 => Step::Goes,
        Some(Small::Subject | Small::Object) if at == start => Step::Takes,
        Some(Small::Relative) if reading == Reading::Cited && nouns > 0 && word != "where" => {
            Step::Goes
        }
        Some(Small::Adverb) if nouns == 0 || reading == Reading::Cited => Step::Goes,
        Some(Small::Auxiliary | Small::Modal | Small::Negation) if reading == Reading::Cited => {
            Step::Goes
        }
        Some(_) => Step::Ends,
    }
}

/// "an official at the ministry", "a resident in the town": the place says who it is.
fn describes(frame: &Frame, start: usize, at: usize) -> bool {
    let indefinite = matches!(frame.word(start), "a" | "an" | "un" | "une" | "one");
    indefinite
        && noun(frame.word(at - 1)).is_some_and(|kind| kind == Noun::Role || kind == Noun::Source)
}

fn joins_nouns(frame: &Frame, at: usize) -> bool {
    matches!(frame.small(at + 1), None | Some(Small::Determiner))
        && frame.is_word(at + 1)
        && !is_verb_here(frame, at + 1)
        && !has_finite_verb(frame, at + 1..frame.len().min(at + 8))
}

/// "said Lena Orr, a spokeswoman for the port": the apposition belongs, when it ends the frame
/// or a comma closes it.
fn with_apposition(frame: &Frame, phrase: Phrase) -> Phrase {
    if !frame.is_comma(phrase.end) {
        return phrase;
    }
    let from = phrase.end + 1;
    if from >= frame.len() || !identifies(frame, &(from..frame.len())) {
        return phrase;
    }
    let is_relative = frame.small(from) == Some(Small::Relative);
    let limit = frame.len().min(from + LONGEST);
    let end = (from..limit)
        .find(|&at| frame.is_comma(at) || frame.quote(at).is_some() || frame.is_end(at))
        .unwrap_or(from);
    // "le maire de Valmer, Paul Adrien": a role, then its name.
    let is_name = end > from
        && (from..end).all(|at| frame.is_capital(at) || frame.small(at).is_none())
        && frame.is_capital(from)
        && phrase.clone().any(|at| noun(frame.word(at)) == Some(Noun::Role));
    let opens_noun = is_name
        || frame.small(from) == Some(Small::Determiner)
        || (from..end).any(|at| matches!(noun(frame.word(at)), Some(Noun::Role)));
    if end > from && (is_relative || opens_noun && !has_finite_verb(frame, from..end)) {
        phrase.start..end
    } else {
        phrase
    }
}

/// Whether a stretch holds something that looks like a finite verb.
pub(crate) fn has_finite_verb(frame: &Frame, range: Range<usize>) -> bool {
    range.clone().any(|at| is_finite(frame, at, range.start))
}

fn is_finite(frame: &Frame, at: usize, start: usize) -> bool {
    if !frame.is_word(at) {
        return false;
    }
    let word = frame.word(at);
    match frame.small(at) {
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
                    || frame.tongue == Some(Tongue::French) && looks_french_finite(word))
        }
    }
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
