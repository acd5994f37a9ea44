//! Quotations beside a verb that no table has: “…,” she reflects; « … », sourit-il. A quotation with a
//! comma behind it is said by whoever stands there with a verb, whatever the verb is (goldens
//! `en-unlisted-verb`, `fr-verbe-inconnu`).

use crate::draft::{Draft, Family};
use crate::frame::Frame;
use crate::lexicon::{Small, Tongue};
use crate::phrase::{Phrase, phrase_after};
use crate::subject::subject_before;
use record::{CleanSpan, Upos};

/// No verb stands further behind its quotation, in words.
const FURTHEST: usize = 10;

/// Adds the quotations that open a frame and that no draft from `first` on has.
pub(crate) fn read(
    text: &str,
    frame: &Frame,
    number: usize,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    let start = frame.story_start();
    let Some(quote) = (start..frame.len()).find(|&at| !frame.is_mark(at)) else { return };
    let span = frame.items[quote].span;
    let is_free = |draft: &Draft| draft.content.iter().all(|piece| !piece.overlaps(span));
    if frame.quote(quote).is_none() || frame.is_heading() || !drafts[first..].iter().all(is_free) {
        return;
    }
    let Some(from) = behind_comma(text, frame, quote) else { return };
    let beside = match frame.tongue {
        Some(Tongue::French) => verb_first(frame, from),
        Some(Tongue::English) => subject_first(frame, from).or_else(|| verb_first(frame, from)),
        None => None,
    };
    let Some(Beside { speaker, verb, clitics }) = beside else { return };
    drafts.push(Draft {
        speaker: Some(speaker),
        cue: vec![frame.items[verb - clitics].span.join(frame.items[verb].span)],
        head: frame.syntax(verb).map_or_else(String::new, |syntax| syntax.lemma.clone()),
        ..Draft::of(Family::Quotation, number, vec![span])
    });
}

/// « Le quai est vide, tempère-t-il. »: inside a quotation a verb with its pronoun behind a comma says what
/// stands before, whatever the verb is (golden `fr-incise-inconnue`).
pub(crate) fn read_incise(frame: &Frame, number: usize, drafts: &mut Vec<Draft>) {
    if frame.tongue != Some(Tongue::French) || frame.quotation.is_none() {
        return;
    }
    let is_incise = |verb: &usize| {
        let clitic = verb + 1;
        frame.is_comma(verb - 1)
            && is_telling(frame, *verb)
            && frame.verbs(*verb).is_empty()
            && frame.small(clitic) == Some(Small::Subject)
            && frame.word(clitic).starts_with('-')
            && (frame.is_comma(clitic + 1) || frame.is_end(clitic + 1))
            && frame.word(clitic + 1) != "?"
    };
    let Some(verb) = (2..frame.len()).find(is_incise) else { return };
    let Some(Beside { speaker, .. }) = verb_first(frame, verb) else { return };
    drafts.push(Draft {
        speaker: Some(speaker),
        cue: vec![frame.items[verb].span],
        head: frame.syntax(verb).map_or_else(String::new, |syntax| syntax.lemma.clone()),
        ..Draft::of(Family::CommaClause, number, vec![frame.span(0..verb - 1)])
    });
}

/// A speaker and the verb beside it, with the clitics before the verb: « s' | amuse ».
struct Beside {
    speaker: CleanSpan,
    verb: usize,
    clitics: usize,
}

/// The first item behind a quotation that ends in a comma, a question or an exclamation.
fn behind_comma(text: &str, frame: &Frame, quote: usize) -> Option<usize> {
    if frame.is_comma(quote + 1) || frame.is_dash(quote + 1) {
        return Some(quote + 2);
    }
    let is_closing = |c: char| "\"”»’'".contains(c) || c.is_whitespace();
    let said = frame.items[quote].span.of(text).trim_end_matches(is_closing);
    said.ends_with([',', '!', '?', '،']).then_some(quote + 1)
}

/// “…,” the old man reflects.
fn subject_first(frame: &Frame, from: usize) -> Option<Beside> {
    let mut words = from + 1..frame.len().min(from + FURTHEST);
    let verb = words.clone().find(|&at| is_telling(frame, at));
    let verb = verb.or_else(|| words.find(|&at| tells_by_place(frame, at)))?;
    let before = (from + 1..=verb).rev().find(|&at| frame.small(at - 1) != Some(Small::Adverb))?;
    let subject = subject_before(frame, before).filter(|subject| subject.start == from)?;
    Some(Beside { speaker: frame.span(subject), verb, clitics: 0 })
}

/// « …, » sourit-il; « … », s'amuse la maire; “…,” recalls Lena Orr.
fn verb_first(frame: &Frame, from: usize) -> Option<Beside> {
    let clitics = usize::from(frame.small(from) == Some(Small::Object));
    let verb = from + clitics;
    if !is_telling(frame, verb) {
        return None;
    }
    let behind = verb + 1;
    if let Some(letters) = frame.word(behind).rsplit_once('-').map(|(_, pronoun)| pronoun.len())
        && frame.small(behind) == Some(Small::Subject)
    {
        let end = frame.items[behind].span.range().end;
        return Some(Beside { speaker: CleanSpan::new(end - letters..end), verb, clitics });
    }
    let closes = |phrase: &Phrase| frame.is_comma(phrase.end) || frame.is_end(phrase.end);
    let subject =
        phrase_after(frame, behind).filter(|phrase| phrase.start == behind && closes(phrase))?;
    Some(Beside { speaker: frame.span(subject), verb, clitics })
}

/// “…,” Ali Demir shares. “…!” an officer ordered. The parser takes it for a noun or half a verb, but
/// it ends the sentence behind a noun.
fn tells_by_place(frame: &Frame, at: usize) -> bool {
    let is_form = frame.word(at).ends_with(['s', 'd']) && !frame.is_capital(at);
    let is_noun = matches!(frame.upos(at - 1), Some(Upos::Noun | Upos::ProperNoun));
    is_form && frame.is_word(at) && frame.is_end(at + 1) && is_noun
}

/// A finite verb that is no auxiliary.
fn is_telling(frame: &Frame, at: usize) -> bool {
    frame.upos(at) == Some(Upos::Verb) && frame.is_parsed_finite(at) && !frame.is_capital(at)
}
