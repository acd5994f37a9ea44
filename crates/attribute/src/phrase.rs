//! The noun phrase behind a cue: where the words that name a speaker end.
//!
//! Read off small words and capitals, walking one way from the cue. A dependency tree is to
//! replace the inside of [`phrase_after`] and [`cited_after`].

use crate::finite::{has_finite_verb, is_verb_here};
use crate::frame::Frame;
use crate::item::ItemKind;
use crate::lexicon::{Noun, Small, Tongue};
use crate::opening::is_citing;
use crate::subject::identifies;
use record::{Relation, Upos, VerbForm};
use std::ops::Range;

/// No phrase that names a speaker is longer, in words; keeps each walk short.
pub(crate) const LONGEST: usize = 40;

/// A noun phrase, by the items of its frame.
pub(crate) type Phrase = Range<usize>;

pub(crate) fn trimmed(frame: &Frame, phrase: Phrase) -> Phrase {
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
            || frame.is_time(start) && (start == 0 || !frame.is_capital(start))
            || frame.is_mark(start))
    {
        start += 1;
    }
    while start < end
        && (frame.small(end - 1) == Some(Small::Adverb) && !is_the_same(frame, end - 1)
            || frame.is_time(end - 1)
            || is_left_preposition(frame, end - 1)
            || frame.is_mark(end - 1) && frame.word(end - 1) != ")")
    {
        end -= 1;
    }
    start..end
}

/// "figures from | November": its month is cut off (golden `en-figures-from`).
fn is_left_preposition(frame: &Frame, at: usize) -> bool {
    frame.is_time(at + 1) && matches!(frame.word(at), "from" | "of" | "de" | "du" | "d'")
}

/// "a poll conducted | in August": its place and time are cut off, and so is it (golden
/// `en-left-participle`).
pub(crate) fn without_left_participle(frame: &Frame, phrase: Phrase) -> Phrase {
    // « un officier non | identifié » (golden `fr-avance-citant`)
    let left = phrase.len() > 1
        && is_left_participle(frame, phrase.end - 1)
        && frame.word(phrase.end - 2) != "non";
    phrase.start..phrase.end - usize::from(left)
}

fn is_left_participle(frame: &Frame, at: usize) -> bool {
    // "A study published | last year" (goldens `en-study-published`, `fr-etude-publiee`)
    let is_listed = matches!(
        frame.word(at),
        "published"
            | "released"
            | "conducted"
            | "issued"
            | "posted"
            | "aired"
            | "publié"
            | "publiée"
            | "diffusé"
            | "diffusée"
            | "parue"
            | "menée"
            | "réalisée"
    );
    is_listed
        || frame.syntax(at).is_some_and(|syntax| {
            syntax.upos == Upos::Verb
                && syntax.relation == Relation::Acl
                && syntax.morphology.verb_form == Some(VerbForm::Participle)
        })
}

fn opens_phrase(frame: &Frame, at: usize) -> bool {
    frame.tongue == Some(Tongue::French) && matches!(frame.word(at), "des" | "de" | "d'")
}

/// A phrase names someone: it holds a noun or a pronoun, and is not only a time or a number.
pub(crate) fn valid(frame: &Frame, phrase: Phrase) -> Option<Phrase> {
    let names = phrase.clone().any(|at| {
        frame.is_word(at)
            && !frame.is_time(at)
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
                | "both"
                | "neither"
                | "tous"
                | "toutes"
                | "aucun"
                | "aucune"
        );
    let names = names || stands_for_someone(frame, &phrase);
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

/// Words without a noun that stand for one told of before: « dit l'un », « l'un d'eux », « le même »,
/// "two of them" (goldens `fr-dit-lun`, `fr-lun-deux`, `fr-le-meme`, `en-two-of-them`, `en-the-other-denied`).
fn stands_for_someone(frame: &Frame, phrase: &Phrase) -> bool {
    let word = |at: usize| if phrase.contains(&at) { frame.word(at) } else { "" };
    let (first, last) = (phrase.start, phrase.end.saturating_sub(1));
    match (word(first), word(first + 1)) {
        ("l'", "un" | "une") => phrase.len() == 2 || matches!(word(last), "eux" | "elles"),
        ("le" | "la" | "les" | "l'", "même" | "mêmes" | "autre" | "autres")
        | ("the", "other" | "others") => phrase.len() == 2,
        // "all but three" (golden `en-the-other-denied`)
        ("all", "but") => phrase.len() == 3,
        _ => {
            matches!(word(last), "them" | "these" | "those")
                && last > first
                && word(last - 1) == "of"
        }
    }
}

/// « le | même », « les | mêmes »: one told of before.
pub(crate) fn is_the_same(frame: &Frame, at: usize) -> bool {
    matches!(frame.word(at), "même" | "mêmes")
        && at > 0
        && matches!(frame.word(at - 1), "le" | "la" | "les")
}

/// The phrase that begins at `start`, with what hangs on it by "of", "de" and their like.
pub(crate) fn phrase_after(frame: &Frame, start: usize) -> Option<Phrase> {
    let end = walk_right(frame, start, Reading::Named);
    valid(frame, trimmed(frame, start..end.max(start))).map(|phrase| with_apposition(frame, phrase))
}

/// The phrase after "citing", "according to", "selon": all that weighs it, up to the comma.
pub(crate) fn cited_after(frame: &Frame, start: usize) -> Option<Phrase> {
    let end = walk_right(frame, start, Reading::Cited);
    let phrase = valid(frame, trimmed(frame, start..end.max(start)))?;
    Some(without_left_participle(frame, phrase))
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

/// "in televised | remarks that": a form of a verb that the parser takes for a noun, and no name
/// before it that could be its subject (golden `en-televised-remarks`).
fn is_plural_behind_adjective(frame: &Frame, at: usize) -> bool {
    frame.tongue == Some(Tongue::English)
        && frame.upos(at) == Some(Upos::Noun)
        && !frame.is_capital(at - 1)
        && matches!(frame.upos(at - 1), Some(Upos::Adjective | Upos::Verb))
}

enum Step {
    Noun,
    Goes,
    Takes,
    Ends,
}

fn step(frame: &Frame, at: usize, start: usize, nouns: usize, reading: Reading) -> Step {
    let word = frame.word(at);
    if frame.is_time(at) && nouns > 0 || reading == Reading::Cited && opens_toll(frame, at) {
        return Step::Ends;
    }
    match frame.small(at) {
        None => {
            if nouns > 0
                && reading == Reading::Named
                && is_verb_here(frame, at)
                && !is_plural_behind_adjective(frame, at)
            {
                Step::Ends
            } else {
                Step::Noun
            }
        }
        // « l'une d'elles »
        Some(Small::Determiner) if at > start && frame.word(at - 1) == "l'" => Step::Noun,
        Some(Small::Subject | Small::Object) if at > start && frame.word(at - 1) == "d'" => {
            Step::Takes
        }
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
            // « un pilote à cette source »: one who is told (golden `fr-inversion-destinataire`).
            let told = matches!(word, "à" | "au" | "aux")
                && frame.small(at + 1) == Some(Small::Determiner);
            let weighs = reading == Reading::Cited || !told && describes(frame, start, at);
            // « devant les députés | des accusations »: an article
            if word == "des" && at > start && frame.upos(at) == Some(Upos::Determiner) {
                return Step::Ends;
            }
            let starts = at == start && matches!(word, "des" | "de" | "d'")
                // "four | of the men", « plusieurs | des élus » (golden `en-according-four-of`)
                || at > start
                    && matches!(word, "of" | "des" | "d'")
                    && frame.small(at - 1) == Some(Small::Determiner);
            let opens_time = frame.is_time(at + 1)
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

/// "According to the ministry | over 345 people were hurt", « Selon le ministère | plus de 300 … »: so
/// many behind a noun, and what they did (goldens `en-ministry-over-345`, `fr-ministere-plus-de`).
fn opens_toll(frame: &Frame, at: usize) -> bool {
    let number = match (frame.word(at), frame.word(at + 1)) {
        ("more" | "fewer" | "less", "than")
        | ("at", "least" | "most")
        | ("plus" | "moins" | "près", "de" | "d'")
        | ("au", "moins") => at + 2,
        ("over" | "about" | "around" | "nearly" | "almost" | "environ" | "quelque", _) => at + 1,
        _ => return false,
    };
    let clause = (number + 1..frame.len()).take_while(|&at| !frame.is_mark(at)).last();
    frame.is_number(number)
        && at > 0
        && frame.is_word(at - 1)
        && frame.small(at - 1).is_none()
        && clause.is_some_and(|last| has_finite_verb(frame, number + 1..last + 1))
}

/// "an official at the ministry", "a resident in the town": the place says who it is.
fn describes(frame: &Frame, start: usize, at: usize) -> bool {
    let indefinite = matches!(frame.word(start), "a" | "an" | "un" | "une" | "one");
    indefinite && frame.noun(at - 1).is_some_and(|kind| kind == Noun::Role || kind == Noun::Source)
}

fn joins_nouns(frame: &Frame, at: usize) -> bool {
    // « des sources et | des habitants » (golden `fr-indique-des-sources`)
    let opens = matches!(frame.small(at + 1), None | Some(Small::Determiner))
        || frame.word(at + 1) == "des";
    opens
        && frame.is_word(at + 1)
        && !is_verb_here(frame, at + 1)
        && !has_finite_verb(frame, at + 1..frame.len().min(at + 8))
}

/// "Mr." or an initial before a name.
pub(crate) fn is_abbreviation_stop(frame: &Frame, at: usize) -> bool {
    at > 0
        && frame.is_capital(at - 1)
        && frame.items[at - 1].span.len() <= 4
        && frame.is_capital(at + 1)
}

/// "said Lena Orr, a spokeswoman for the port": the apposition belongs, when it ends the frame
/// or a comma closes it.
fn with_apposition(frame: &Frame, phrase: Phrase) -> Phrase {
    if !frame.is_comma(phrase.end) {
        return phrase;
    }
    let from = phrase.end + 1;
    // « a rapporté la Balise, citant deux témoins » (golden `fr-rapporte-citant`)
    let cites = is_citing(frame, from);
    if from >= frame.len() || cites || !identifies(frame, &(from..frame.len())) {
        return phrase;
    }
    let is_relative = frame.small(from) == Some(Small::Relative);
    let limit = frame.len().min(from + LONGEST);
    let end = (from..limit)
        .find(|&at| frame.is_comma(at) || frame.quote(at).is_some() || frame.is_end(at))
        .unwrap_or(from);
    // “…,” said Orr, who also says it is “dead”: another saying (golden `en-said-who-says`).
    if is_relative && frame.quote(end).is_some() {
        return phrase;
    }
    // "le maire de Valmer, Paul Adrien": a role, then its name.
    let is_name = end > from
        && (from..end).all(|at| frame.is_capital(at) || frame.small(at).is_none())
        && frame.is_capital(from)
        && phrase.clone().any(|at| frame.noun(at) == Some(Noun::Role));
    // « peste Lena Morel, commerçante. »: what she is (golden `fr-nom-metier`).
    let is_trade = frame.is_capital(phrase.end - 1)
        && matches!(frame.upos(from), Some(Upos::Noun | Upos::Adjective))
        && !frame.is_capital(from)
        && frame.is_end(end)
        && end - from < 7;
    let opens_noun = is_name
        || is_trade
        || frame.small(from) == Some(Small::Determiner)
        || (from..end).any(|at| matches!(frame.noun(at), Some(Noun::Role)));
    if end > from && (is_relative || opens_noun && !has_finite_verb(frame, from..end)) {
        phrase.start..end
    } else {
        phrase
    }
}
