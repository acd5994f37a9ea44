//! What stands between a verb of saying and its content and is part of neither: when, where, how
//! and to whom something was said.

use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::group::Group;
use crate::infinitive::is_infinitive;
use crate::item::ItemKind;
use crate::lexicon::{Small, Tongue};
use crate::object::opens_object;
use crate::opening::{Opener, is_citing};
use crate::phrase::phrase_after;
use record::{Upos, VerbForm};
use std::ops::Range;

/// What stands there, with whom it names as told.
pub(crate) struct Adjunct {
    /// One past its last item.
    pub(crate) end: usize,
    pub(crate) addressee: Option<Range<usize>>,
}

/// When, where, how and to whom something was said, between the verb and its content.
pub(crate) fn adjunct(frame: &Frame, at: usize) -> Option<Adjunct> {
    let plain = |end| Some(Adjunct { end, addressee: None });
    if frame.is_time(at) || frame.items[at].kind == ItemKind::Number {
        return plain(at + 1);
    }
    if let Some(end) = past_idiom(frame, at) {
        return plain(end);
    }
    match frame.small(at)? {
        Small::Adverb => plain(at + 1),
        Small::Preposition | Small::To | Small::Subordinator => {
            if matches!(frame.small(at), Some(Small::Subordinator))
                && !matches!(
                    frame.word(at),
                    "during" | "after" | "before" | "après" | "pendant" | "avant"
                )
            {
                return None;
            }
            // “…,” the port says on “The Pier Project” (golden `en-says-on-title`).
            let on = matches!(frame.word(at), "on" | "in" | "at" | "sur" | "dans");
            if on && frame.quote(at + 1).is_some() && frame.is_end(at + 2) {
                return plain(at + 2);
            }
            // « ont scandé des slogans »: an article (golden `fr-article-partitif`).
            let is_article = frame.tongue == Some(Tongue::French)
                && frame.word(at) == "des"
                && frame.upos(at) != Some(Upos::Adposition);
            if is_article {
                return None;
            }
            let first = past_owning_day(frame, at + 1);
            let phrase = phrase_after(frame, first).or_else(|| time_after(frame, first))?;
            let phrase = before_infinitive(frame, phrase);
            let gives_addressee =
                matches!(frame.word(at), "to" | "à" | "au" | "aux" | "auprès" | "devant")
                    && !frame.is_time(phrase.start);
            Some(Adjunct { end: phrase.end, addressee: gives_addressee.then_some(phrase) })
        }
        _ => None,
    }
}

/// "at yesterday's | ceremony": past the day that something was of (golden `en-at-yesterdays`).
fn past_owning_day(frame: &Frame, at: usize) -> usize {
    let is_owner = |at: usize| frame.word(at) == "'s";
    match (at..frame.len().min(at + 3)).find(|&at| is_owner(at)) {
        Some(owner) if owner > at && (at..owner).all(|at| frame.is_time(at)) => owner + 1,
        _ => at,
    }
}

/// « précise tout de même que », « ajoute par ailleurs »: one past an adverb of several words
/// (golden `fr-tout-de-meme`).
fn past_idiom(frame: &Frame, at: usize) -> Option<usize> {
    const IDIOMS: [&[&str]; 12] = [
        &["tout", "de", "même"],
        &["tout", "simplement"],
        &["quand", "même"],
        &["en", "effet"],
        &["en", "outre"],
        &["en", "revanche"],
        &["par", "ailleurs"],
        &["d'", "ailleurs"],
        &["à", "nouveau"],
        &["de", "nouveau"],
        &["au", "passage"],
        &["for", "example"],
    ];
    let stands =
        |idiom: &&&[&str]| idiom.iter().enumerate().all(|(n, word)| frame.word(at + n) == *word);
    IDIOMS.iter().find(stands).map(|idiom| at + idiom.len())
}

/// « aux pêcheurs | de ne pas y retourner »: what is asked is no part of who is asked (golden
/// `fr-demande-de-ne-pas`).
pub(crate) fn before_infinitive(frame: &Frame, phrase: Range<usize>) -> Range<usize> {
    let asks = |at: &usize| {
        frame.tongue == Some(Tongue::French)
            && matches!(frame.word(*at), "de" | "d'" | "à")
            && is_infinitive(frame, at + 1)
    };
    let end = (phrase.start + 1..phrase.end).find(asks).unwrap_or(phrase.end);
    phrase.start..end
}

pub(crate) fn time_after(frame: &Frame, at: usize) -> Option<Range<usize>> {
    let end = (at..frame.len())
        .find(|&i| {
            !(frame.is_time(i)
                || frame.items[i].kind == ItemKind::Number
                || frame.small(i) == Some(Small::Determiner) && frame.is_time(i + 1)
                || frame.word(i) == "." && frame.is_time(i.saturating_sub(1)) && !frame.is_end(i))
        })
        .unwrap_or(frame.len());
    (end > at).then_some(at..end)
}

/// Past a comma that does not end the saying: to a quotation, or over an aside to "that".
pub(crate) fn after_comma(frame: &Frame, comma: usize) -> Option<usize> {
    if frame.quote(comma + 1).is_some() {
        return Some(comma + 1);
    }
    let day = past_day(frame, comma + 1);
    if day > comma + 1 && frame.small(day) == Some(Small::That) {
        return Some(day);
    }
    // « m'a dit, très calme : « … » » (golden `fr-dit-tres-calme`)
    let colon = (comma + 2..frame.len().min(comma + 7)).find(|&at| frame.is_mark(at));
    let is_manner = |colon: &usize| {
        frame.word(*colon) == ":"
            && frame.quote(colon + 1).is_some()
            && !has_finite_verb(frame, comma + 1..*colon)
    };
    if let Some(colon) = colon.filter(is_manner) {
        return Some(colon);
    }
    let limit = frame.len().min(comma + 30);
    let closing = (comma + 1..limit).find(|&at| frame.is_comma(at))?;
    // ", the owner of the port, on Monday that": over the day of the saying.
    let behind = past_day(frame, closing + 1);
    let opens_content =
        matches!(frame.small(behind), Some(Small::That)) || frame.quote(closing + 1).is_some();
    let is_aside = !has_finite_verb(frame, comma + 1..closing) || is_citing(frame, comma + 1);
    (opens_content && is_aside).then_some(behind)
}

/// "told reporters this month that", "said in a statement sent to the Anvil that": past what only
/// leads to the clause (golden `en-this-month-that`).
pub(crate) fn past_time_before_that(frame: &Frame, at: usize) -> Option<usize> {
    let is_that = |at: usize| frame.small(at) == Some(Small::That) || frame.quote(at).is_some();
    let is_day = frame.small(at) == Some(Small::Determiner) && frame.is_time(at + 1);
    // « m'a écrit l'an dernier | que » (golden `fr-ecrit-lan-dernier`)
    let is_year = frame.word(at) == "l'"
        && frame.word(at + 1) == "an"
        && matches!(frame.word(at + 2), "dernier" | "passé");
    if is_year && is_that(at + 3) {
        return Some(at + 3);
    }
    // "noted this year in the Gazette, “…”" (golden `en-this-year-in`)
    let leads = || {
        let place = (at + 2..frame.len()).take_while(|&at| !frame.is_comma(at) && !is_that(at));
        let end = place.last().map_or(at + 2, |last| last + 1);
        let closes = is_that(end) || frame.is_comma(end) && frame.quote(end + 1).is_some();
        let opens = frame.small(at + 2) == Some(Small::Preposition);
        opens && closes && !has_finite_verb(frame, at + 2..end)
    };
    if is_day && (is_that(at + 2) || frame.is_comma(at + 2) || leads()) {
        return Some(at + 2);
    }
    let is_participle = frame.syntax(at).is_some_and(|syntax| {
        syntax.upos == Upos::Verb && syntax.morphology.verb_form == Some(VerbForm::Participle)
    });
    // « déclare en recevant la coupe que » (golden `fr-en-recevant-que`)
    let is_gerund = frame.word(at) == "en" && frame.word(at + 1).ends_with("ant");
    let is_participle = is_participle || is_gerund;
    let clause = (at + 1..frame.len().min(at + 12)).take_while(|&at| !frame.is_mark(at));
    clause
        .into_iter()
        .take_while(|&at| !has_finite_verb(frame, at..at + 1))
        .find(|&here| is_participle && is_that(here))
}

/// Past "on Monday", "in March": golden `en-told-with-aside`.
fn past_day(frame: &Frame, at: usize) -> usize {
    let opens = usize::from(matches!(frame.word(at), "on" | "in" | "at" | "le" | "en"));
    match time_after(frame, at + opens) {
        Some(time) => time.end,
        None => at,
    }
}

/// "denied, in a letter, | the charge", « a fait état, en fin de journée, | d'une panne »: what is named
/// behind an aside between commas (goldens `en-denied-aside`, `fr-etat-apres-incise`).
pub(crate) fn behind_aside(frame: &Frame, group: &Group, comma: usize) -> Option<(Opener, usize)> {
    let closing = (comma + 1..frame.len().min(comma + 12)).find(|&at| frame.is_mark(at))?;
    let first = comma + 1;
    let is_aside = frame.is_comma(comma)
        && frame.is_comma(closing)
        && (is_citing(frame, first) || frame.small(first) == Some(Small::Preposition))
        && !has_finite_verb(frame, first..closing);
    let next = closing + 1;
    let hangs = group.verb.takes('p') && group.verb.prepositions.contains(&frame.word(next));
    let end = (next..frame.len()).find(|&at| frame.is_mark(at)).unwrap_or(frame.len());
    if !is_aside || has_finite_verb(frame, next..end) {
        return None;
    }
    if hangs {
        return Some((Opener::Preposition, next + 1));
    }
    let is_named = frame.small(next) == Some(Small::Determiner) && opens_object(frame, group, next);
    is_named.then_some((Opener::Object, next))
}

/// « annonce par courriel | une grève », « ont rejeté à 93 % | les offres »: the article behind how, or by
/// how many (golden `fr-annonce-par-courriel`).
pub(crate) fn behind_means(frame: &Frame, at: usize) -> Option<usize> {
    let by = frame.word(at) == "par"
        && matches!(
            frame.word(at + 1),
            "courriel" | "communiqué" | "écrit" | "téléphone" | "lettre" | "voie" | "mail"
        );
    let share = frame.word(at) == "à" && frame.is_number(at + 1);
    let opens = |at: &usize| {
        matches!(frame.word(*at), "le" | "la" | "les" | "l'" | "un" | "une" | "leur" | "leurs")
    };
    let ends = |at: &usize| frame.is_mark(*at) && frame.word(*at) != "%";
    let words = (at + 2..frame.len().min(at + 10)).take_while(|at| !ends(at));
    let object = words.into_iter().find(opens).filter(|_| by || share)?;
    (frame.tongue == Some(Tongue::French)).then_some(object)
}
