//! What an outlet learnt or read, and of whom: « … », a-t-on appris de source policière; …, a appris la
//! Balise auprès du parquet; « … », peut-on lire dans un communiqué du syndicat. Whoever told it is the
//! speaker.

use crate::beside::items_of;
use crate::draft::Draft;
use crate::frame::Frame;
use crate::lexicon::Noun;
use crate::phrase::{Phrase, cited_after, phrase_after};
use crate::subject::by_whom;
use std::ops::Range;

/// Puts in place of each learner whom it was learnt from (goldens `fr-a-t-on-appris`,
/// `fr-appris-aupres`, `fr-peut-on-lire`).
pub(crate) fn put_origins(frame: &Frame, drafts: &mut [Draft]) {
    for draft in drafts.iter_mut() {
        let (Some(learner), Some(cue)) = (draft.speaker, draft.cue.last()) else { continue };
        let words = items_of(frame, learner);
        let is_one = words.len() == 1
            && matches!(frame.word(words.start), "on" | "-on" | "-t-on")
            && frame.quotation.is_none();
        let behind = items_of(frame, learner.join(*cue)).end;
        let origin = match draft.head.as_str() {
            "pouvoir" | "lire" if is_one => read_in(frame, behind),
            "apprendre" => learnt_from(frame, behind),
            _ if is_one => house_of(frame, words, behind),
            _ => None,
        };
        let Some(origin) = origin else { continue };
        draft.speaker = Some(frame.span(origin));
        if !is_one {
            draft.addressee = Some(learner);
        }
    }
}

/// « indique-t-on à la présidence », « À l'Élysée, on assure »: nobody but the house is named (golden
/// `fr-on-a-la-presidence`).
fn house_of(frame: &Frame, learner: Range<usize>, behind: usize) -> Option<Phrase> {
    let before = learner.start.checked_sub(1).filter(|&at| frame.is_comma(at));
    let start = frame.story_start();
    let from = match before {
        Some(_) => past_house_opener(frame, start)?,
        None => past_house_opener(frame, behind)?,
    };
    let closes = |phrase: &Phrase| before.is_none_or(|comma| phrase.end == comma);
    let speaks = |phrase: &Phrase| {
        phrase.clone().any(|at| {
            frame.is_capital(at)
                || matches!(
                    frame.noun(at),
                    Some(Noun::State | Noun::Group | Noun::Source | Noun::Role)
                )
        })
    };
    phrase_after(frame, from)
        .filter(|phrase| phrase.start == from && closes(phrase) && speaks(phrase))
}

/// « à », « au », « chez », « du côté de », « dans l'entourage de ».
fn past_house_opener(frame: &Frame, at: usize) -> Option<usize> {
    match (frame.word(at), frame.word(at + 1), frame.word(at + 2)) {
        ("à" | "au" | "chez", ..) | ("dans", "l'", "entourage") => Some(at + 1),
        ("du", "côté", "de" | "du" | "d'" | "des") => Some(at + 3),
        ("de" | "auprès", ..) => learnt_from(frame, at).map(|phrase| phrase.start),
        _ => None,
    }
}

/// « de source policière », « auprès du parquet ».
fn learnt_from(frame: &Frame, at: usize) -> Option<Phrase> {
    let from = match (frame.word(at), frame.word(at + 1)) {
        ("de", "source" | "sources") => at + 1,
        ("auprès", "de" | "du" | "d'" | "des") => at + 2,
        _ => return None,
    };
    cited_after(frame, from).filter(|phrase| phrase.start == from)
}

/// « lire dans un communiqué du syndicat ».
fn read_in(frame: &Frame, at: usize) -> Option<Phrase> {
    let lire = (at..at + 2).find(|&at| frame.word(at) == "lire")?;
    let from = lire + 2;
    matches!(frame.word(lire + 1), "dans" | "sur").then_some(())?;
    let phrase = cited_after(frame, from).filter(|phrase| phrase.start == from)?;
    Some(by_whom(frame, phrase))
}
