//! The noun phrase in front of a verb: who the subject is, with what identifies it.
//!
//! A dependency tree is to replace the inside of [`subject_before`].

use crate::finite::{has_finite_verb, is_verb_here};
use crate::frame::Frame;
use crate::item::ItemKind;
use crate::lexicon::{Inflection, Noun, Small, Tongue};
use crate::phrase::{
    LONGEST, Phrase, is_abbreviation_stop, trimmed, valid, without_left_participle,
};
use crate::reach::plain_before;
use record::Upos;
use std::ops::Range;

/// The subject that ends just before item `end`, with what identifies it: "the head of …".
pub(crate) fn subject_before(frame: &Frame, end: usize) -> Option<Phrase> {
    if end == 0 {
        return None;
    }
    let when = past_date(frame, end);
    if when < end {
        return subject_before(frame, when).map(|phrase| without_left_participle(frame, phrase));
    }
    let phrase = if let Some(dash) = opening_dash(frame, end - 1) {
        plain_before(frame, dash)
    } else if frame.is_comma(end - 1) {
        before_aside(frame, end - 1)
    } else {
        plain_before(frame, end)
    };
    phrase
        .and_then(|phrase| with_antecedent(frame, phrase))
        .map(|phrase| without_adverbial(frame, phrase))
        .map(|phrase| by_whom(frame, with_office_before(frame, phrase)))
        .map(|phrase| with_name_before(frame, phrase))
        .map(|phrase| with_roles_before(frame, phrase))
        .and_then(|phrase| within_clause(frame, phrase))
}

/// « Une étude publiée | l'an dernier », "a study | the year before": where a date begins that ends
/// there (golden `fr-etude-publiee`).
fn past_date(frame: &Frame, end: usize) -> usize {
    let is_span = |at: usize| {
        matches!(frame.word(at), "an" | "année" | "mois" | "semaine" | "siècle" | "été" | "hiver")
    };
    let is_last = |at: usize| matches!(frame.word(at), "dernier" | "dernière" | "passé" | "passée");
    let dated = end > 3 && is_last(end - 1) && is_span(end - 2);
    if dated && frame.small(end - 3) == Some(Small::Determiner) { end - 3 } else { end }
}

/// A subject begins behind the dateline and behind "that" (goldens `en-subject-begins`,
/// `fr-sujet-commence`).
fn within_clause(frame: &Frame, phrase: Phrase) -> Option<Phrase> {
    let mut start = phrase.start;
    let story = frame.story_start();
    if start < story && story < phrase.end {
        start = story;
    }
    // "claims that | Ms. Orr said": no article before a name (golden `en-that-ms-orr`)
    let names = frame.word(start) == "that" && frame.is_capital(start + 1);
    if (frame.small(start) == Some(Small::That) || names) && start + 1 < phrase.end {
        start += 1;
    }
    if start == phrase.start {
        return Some(phrase);
    }
    valid(frame, trimmed(frame, start..phrase.end))
}

/// "The report – which the port paid for – found": where an aside between dashes opens, when a dash
/// closes it there (golden `en-dashes-before-verb`).
fn opening_dash(frame: &Frame, closing: usize) -> Option<usize> {
    let is_dash = |at: &usize| frame.is_dash(*at) && frame.is_mark(*at);
    let floor = closing.saturating_sub(LONGEST).max(1);
    Some(closing).filter(is_dash)?;
    (floor..closing).rev().find(is_dash)
}

/// "Lena Orr, a pilot at the port, the largest of the coast, said": an office with an article
/// belongs to the name before its comma (golden `en-name-two-asides`).
fn with_name_before(frame: &Frame, phrase: Phrase) -> Phrase {
    // "Jan Hask, head of Brill & Sons, a Salis firm, said" (goldens `en-head-of-a-firm`, `fr-president-dune-societe`)
    let is_bare = frame.noun(phrase.start) == Some(Noun::Role) && !frame.is_capital(phrase.start);
    let is_office = is_bare
        || frame.small(phrase.start) == Some(Small::Determiner)
            && phrase.clone().take(8).any(|at| frame.noun(at) == Some(Noun::Role));
    let comma = phrase.start.checked_sub(1).filter(|&at| is_office && frame.is_comma(at));
    let Some(comma) = comma else { return phrase };
    let is_name = |at: &usize| {
        // "In Salis, a pilot said": where, and no name (golden `en-in-a-place-comma`).
        let is_word = frame.is_capital(*at) && frame.is_word(*at);
        is_word && frame.small(*at) != Some(Small::Preposition)
            || frame.word(*at) == "." && is_abbreviation_stop(frame, *at)
    };
    let start = (0..comma).rev().take_while(is_name).last();
    match start {
        Some(start)
            if comma - start > 1
                && (start == 0
                    || !matches!(
                        frame.small(start - 1),
                        // "the San Telmo Islands, the coast guard said": no person's name (golden
                        // `en-in-the-islands-comma`)
                        Some(
                            Small::Preposition | Small::To | Small::Conjunction | Small::Determiner
                        )
                    )) =>
        {
            start..phrase.end
        }
        _ => phrase,
    }
}

/// "Lena Orr, head of the third crew, Salis Dockers | said": a name that opens its clause, what its
/// bearer is, and where (golden `en-name-role-place`).
fn with_roles_before(frame: &Frame, phrase: Phrase) -> Phrase {
    let is_place = frame.is_capital(phrase.start) || frame.is_number(phrase.start);
    let is_place = is_place && phrase.clone().all(|at| frame.noun(at) != Some(Noun::Role));
    let comma = phrase.start.checked_sub(1).filter(|&at| is_place && frame.is_comma(at));
    let Some(comma) = comma else { return phrase };
    let floor = comma.saturating_sub(LONGEST);
    let Some(opening) = (floor..comma).rev().find(|&at| frame.is_comma(at)) else { return phrase };
    let tells = (opening + 1..comma).take(6).any(|at| frame.noun(at) == Some(Noun::Role))
        && matches!(frame.small(opening + 1), None | Some(Small::Determiner))
        && !frame.is_capital(opening + 1)
        && (opening + 1..comma).all(|at| frame.is_word(at) || frame.is_number(at))
        && !has_finite_verb(frame, opening + 1..comma);
    let is_name = |at: &usize| {
        frame.is_word(*at) && frame.is_capital(*at) && frame.small(*at).is_none()
            || frame.word(*at) == "." && is_abbreviation_stop(frame, *at)
    };
    let start = opening - (0..opening).rev().take_while(is_name).count();
    let opens =
        start == 0 || frame.is_mark(start - 1) || frame.small(start - 1) == Some(Small::That);
    if tells && opens && opening > start + 1 { start..phrase.end } else { phrase }
}

/// "Salis's Prime Minister, Lena Orr said": an office, a comma and its name with no second comma
/// (golden `en-office-comma-name`).
fn with_office_before(frame: &Frame, phrase: Phrase) -> Phrase {
    let is_name = phrase.len() > 1 && phrase.clone().all(|at| frame.is_capital(at));
    let comma = phrase.start.checked_sub(1).filter(|&at| is_name && frame.is_comma(at));
    let office = comma.and_then(|comma| plain_before(frame, comma));
    match office {
        Some(office) if frame.noun(office.end - 1) == Some(Noun::Role) => {
            // "after the raid on the officials, Orr said": no office of hers (golden `en-after-the-raid`).
            let hangs = office.start.checked_sub(1).is_some_and(|at| {
                matches!(
                    frame.small(at),
                    Some(Small::Preposition | Small::To | Small::Subordinator)
                )
            });
            if hangs { phrase } else { office.start..phrase.end }
        }
        _ => phrase,
    }
}

/// "The letter by Lena Orr", « Le rapport final du Bureau », "the agency's report": whoever stands
/// behind a paper wins over it (goldens `en-person-over-paper`, `fr-rapport-du`).
pub(crate) fn by_whom(frame: &Frame, phrase: Phrase) -> Phrase {
    let is_paper = |at: usize| frame.noun(at) == Some(Noun::Document);
    let is_someone = |at: usize| {
        let article = frame.small(at) == Some(Small::Determiner);
        let at = at + usize::from(article);
        frame.is_capital(at) && frame.noun(at) != Some(Noun::Document)
            || matches!(frame.noun(at), Some(Noun::Group | Noun::State | Noun::Outlet | Noun::Role))
    };
    let owner = phrase.clone().find(|&at| matches!(frame.word(at), "'s" | "'"));
    if let Some(owner) = owner.filter(|_| is_paper(phrase.end - 1)) {
        // "the text of | Orr's letter" (golden `en-text-of-a-letter`)
        let of = (phrase.start + 1..owner).rev().find(|&at| {
            frame.word(at) == "of"
                && matches!(frame.word(at - 1), "text" | "copy" | "version" | "transcript" | "part")
        });
        return of.map_or(phrase.start, |of| of + 1)..owner + 1;
    }
    let Some(paper) = phrase.clone().find(|&at| is_paper(at)) else { return phrase };
    let denies = matches!(frame.word(phrase.start), "no" | "aucun" | "aucune");
    let french = frame.tongue == Some(Tongue::French);
    let ties = |at: usize| match frame.word(at) {
        "de" | "du" | "d'" | "des" => french,
        "par" | "by" => true,
        "from" => !french,
        _ => false,
    };
    // "the report signed by Orr", « le rapport final du Bureau », but "a paper seen by Orr".
    let made = matches!(
        frame.word(paper + 1),
        "written"
            | "signed"
            | "published"
            | "issued"
            | "released"
            | "conducted"
            | "final"
            | "publié"
            | "publiée"
            | "signé"
            | "signée"
            | "rédigé"
            | "rédigée"
            | "annuel"
    );
    let by = paper + 1 + usize::from(made);
    // "A poll released | on Tuesday | by Orr" (golden `en-poll-by-showed`)
    let is_day = |at: &usize| frame.is_time(*at) || frame.is_number(*at) || frame.word(*at) == "on";
    let by = by + (by..phrase.end).take_while(|at| made && is_day(at)).count();
    // "A survey of 200 pilots | by Orr" (golden `en-survey-of-by`)
    let mut behind = (by..phrase.end).take_while(|&at| frame.upos(at) != Some(Upos::Verb));
    let behind = behind.find(|&at| matches!(frame.word(at), "by" | "par"));
    let by = if ties(by) { by } else { behind.unwrap_or(by) };
    if !denies && ties(by) && by + 1 < phrase.end && is_someone(by + 1) {
        by + 1..phrase.end
    } else {
        phrase
    }
}

/// "A cook who swam for his life has told": what ends the clause about a noun is no speaker; the
/// noun with all its clause is (golden `en-relative-subject`). None when no noun stands before.
fn with_antecedent(frame: &Frame, phrase: Phrase) -> Option<Phrase> {
    let Some(before) = phrase.start.checked_sub(1) else { return Some(phrase) };
    let opens_with_verb = has_finite_verb(frame, phrase.clone());
    let opener = || {
        let floor = before.saturating_sub(LONGEST);
        let clause = (floor..=before).rev();
        let clause = clause.take_while(|&at| frame.is_word(at) || frame.is_number(at));
        clause.into_iter().find(|&at| opens_relative(frame, at))
    };
    let is_in_clause = match frame.small(before) {
        Some(Small::Relative) => {
            opens_with_verb || is_plain_word(frame, phrase.start) && !is_whose(frame.word(before))
        }
        Some(Small::That | Small::Subject) => opens_with_verb,
        // "who inspected the dam": a noun is not followed by an article, a verb is.
        None => {
            is_plain_word(frame, before) && frame.small(phrase.start) == Some(Small::Determiner)
        }
        // "a manager whose plans could be | affected by the sale" (golden `en-whose-plans`)
        Some(Small::Auxiliary) => {
            frame.upos(phrase.start) == Some(Upos::Verb)
                && opener().is_some_and(|at| frame.small(at) == Some(Small::Relative))
        }
        // "pilots who were not | part of the crew" (golden `en-who-were-not`)
        Some(Small::Negation) => {
            opener().is_some_and(|at| frame.small(at) == Some(Small::Relative))
        }
        _ => false,
    };
    if !is_in_clause {
        return Some(phrase);
    }
    let opener = opener();
    let Some(opener) = opener else { return (!opens_with_verb).then_some(phrase) };
    let end = if opener > 0 && frame.is_comma(opener - 1) { opener - 1 } else { opener };
    subject_before(frame, end).map(|noun| noun.start..phrase.end)
}

/// "who", or "that" behind a noun.
fn opens_relative(frame: &Frame, at: usize) -> bool {
    match frame.small(at) {
        Some(Small::Relative) => at > 0,
        Some(Small::That) => at > 0 && is_plain_word(frame, at - 1) && !is_verb_here(frame, at - 1),
        _ => false,
    }
}

fn is_whose(word: &str) -> bool {
    matches!(word, "whose" | "whom" | "where" | "dont" | "où")
}

/// A word that may be noun or verb: neither small, nor a name, nor a time.
fn is_plain_word(frame: &Frame, at: usize) -> bool {
    frame.is_word(at) && !frame.is_capital(at) && frame.small(at).is_none() && !frame.is_time(at)
}

/// "The government for the first time", "the mayor in a statement", "the mayor first": how and
/// how often it was said is no part of who says it (golden `en-adverb-before-verb`).
fn without_adverbial(frame: &Frame, phrase: Phrase) -> Phrase {
    let last = phrase.end - 1;
    if phrase.len() > 1
        && matches!(frame.word(last), "first" | "initially" | "once" | "alone")
        && frame.small(last - 1) != Some(Small::Determiner)
    {
        return phrase.start..last;
    }
    // "The audit office on June 18 | called for" (golden `en-on-june-18`)
    let on = (phrase.start + 1..last).rev().take(3).find(|&at| frame.word(at) == "on");
    let is_day = |at: usize| frame.is_time(at) || frame.is_number(at);
    if let Some(on) = on.filter(|&on| (on + 1..phrase.end).all(is_day)) {
        return phrase.start..on;
    }
    // "Orr on Tuesday said": the day is gone, its preposition is left.
    if phrase.len() > 1 && matches!(frame.word(last), "on" | "in" | "at" | "late" | "early") {
        return without_left_participle(frame, phrase.start..last);
    }
    let is_manner = matches!(
        frame.word(last),
        "time" | "part" | "turn" | "statement" | "interview" | "fois" | "tour" | "communiqué"
    );
    // "Secretary Lena Orr in a news briefing in Salis | accused" (golden `en-in-a-briefing`)
    let meets = (phrase.start + 2..phrase.end).find(|&at| {
        matches!(frame.word(at), "briefing" | "conference" | "statement" | "interview" | "speech")
    });
    let opens = |at: &usize| frame.word(*at) == "in" || frame.word(*at) == "at";
    let within = meets.and_then(|at| (phrase.start + 1..at).rev().take(4).find(opens));
    if let Some(within) = within.filter(|_| frame.tongue == Some(Tongue::English)) {
        return phrase.start..within;
    }
    let opener = (phrase.start + 1..last).rev().take(4).find(|&at| {
        matches!(frame.word(at), "for" | "in" | "during" | "pour" | "dans" | "à" | "lors")
    });
    match opener.filter(|_| is_manner) {
        Some(opener) => phrase.start..opener,
        None if frame.is_time(phrase.end) => without_left_participle(frame, phrase),
        None => phrase,
    }
}

/// "Ramzi Haddad, the head of the port, said": `comma` closes the aside.
fn before_aside(frame: &Frame, comma: usize) -> Option<Phrase> {
    let opening = (comma.saturating_sub(LONGEST)..comma).rev().find(|&at| frame.is_comma(at));
    // "The agency, quoting the governor, Lena Orr, said": all that is cited is aside (golden
    // `en-citing-role-name`).
    let cites = (comma.saturating_sub(LONGEST)..comma).rev().find(|&at| {
        frame.is_comma(at) && matches!(frame.word(at + 1), "citing" | "quoting" | "citant")
    });
    // "Orr, whose mother, Ruth, was there, said": the clause opens at its relative (golden
    // `en-whose-mother-name`).
    let floor = comma.saturating_sub(LONGEST);
    let is_cut = opening.is_some_and(|at| has_finite_verb(frame, at + 1..at + 2));
    let clause = (floor..comma)
        .rev()
        .find(|&at| frame.is_comma(at) && frame.small(at + 1) == Some(Small::Relative));
    let clause = clause.filter(|_| is_cut);
    let Some(opening) = cites.or(clause).or(opening) else {
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
    // "34", « 54 ans »
    let is_age = |at: usize| matches!(frame.word(at), "ans" | "years" | "old" | "aged");
    range.clone().any(|at| frame.items[at].kind == ItemKind::Number)
        && range.clone().all(|at| frame.items[at].kind == ItemKind::Number || is_age(at))
}

/// An apposition or a relative clause: it says who the one named is.
pub(crate) fn identifies(frame: &Frame, aside: &Range<usize>) -> bool {
    match frame.small(aside.start) {
        Some(Small::Determiner) => true,
        Some(Small::Relative) => {
            !matches!(frame.word(aside.start), "where" | "which") && !denies_a_tie(frame, aside)
        }
        // "a navy officer, now a refugee abroad"
        Some(Small::Adverb) => {
            aside.clone().any(|at| frame.noun(at) == Some(Noun::Role))
                && !has_finite_verb(frame, aside.clone())
        }
        None => {
            let led = frame.word(aside.start + 1) == "by";
            let gerund = frame.word(aside.start).ends_with("ing");
            let acts =
                frame.verbs(aside.start).iter().any(|form| form.inflection != Inflection::Base);
            frame.is_word(aside.start) && !gerund && !acts && !led
        }
        Some(_) => false,
    }
}

/// "who is not related to the mayor" says nothing of who it is; "who did not want to be named"
/// weighs the word.
fn denies_a_tie(frame: &Frame, aside: &Range<usize>) -> bool {
    let has = |words: &[&str]| aside.clone().any(|at| words.contains(&frame.word(at)));
    has(&["not", "n'", "ne"]) && has(&["related", "relation", "lien", "parenté", "tie", "ties"])
}

/// What stands between commas and names nobody; « que dirige Paul Adrien » tells of another
/// (golden `fr-relative-sujet`), « elle » only stresses.
fn is_aside(frame: &Frame, aside: &Range<usize>) -> bool {
    let opener = frame.small(aside.start);
    let stress = aside.len() == 1 && matches!(opener, Some(Small::Subject | Small::Object));
    stress
        || matches!(opener, Some(Small::That | Small::Relative))
        || matches!(
            opener,
            Some(Small::Preposition | Small::Subordinator | Small::To | Small::Adverb)
        )
        || opener.is_none() && frame.is_word(aside.start)
}
