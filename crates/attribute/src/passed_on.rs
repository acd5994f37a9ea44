//! Outlets that passed a saying on and are named beside it: "in an interview with Radio Salis, …",
//! « Interrogée par Radio Salis, la maire … », « a rappelé sur la RTS ».
//!
//! Whether what is named is an outlet is decided by `chains`; here only its place is found.

use crate::draft::Draft;
use crate::frame::Frame;
use crate::lexicon::{Noun, Small, Tongue};
use crate::phrase::phrase_after;
use record::CleanSpan;

/// Gives each draft with no addressee the one whose microphone it was said into.
pub(crate) fn add_hosts(frames: &[Frame], drafts: &mut [Draft]) {
    let mut of_frame: Option<(usize, Vec<CleanSpan>)> = None;
    for draft in drafts.iter_mut().filter(|draft| draft.addressee.is_none()) {
        let Some(frame) = frames.get(draft.frame) else { continue };
        if of_frame.as_ref().is_none_or(|(number, _)| *number != draft.frame) {
            of_frame = Some((draft.frame, hosts(frame)));
        }
        let hosts = of_frame.iter().flat_map(|(_, hosts)| hosts);
        let outside = |host: &&CleanSpan| {
            let roles = draft.content.iter().chain(&draft.speaker).chain(&draft.cue);
            roles.into_iter().all(|span| !span.overlaps(**host))
        };
        draft.addressee = hosts.clone().find(outside).copied();
    }
}

/// Everyone a frame names as the place of a talk.
fn hosts(frame: &Frame) -> Vec<CleanSpan> {
    (0..frame.len())
        .filter_map(|at| opener_end(frame, at))
        .filter_map(|from| phrase_after(frame, from).filter(|phrase| phrase.start == from))
        .map(|phrase| frame.span(phrase))
        .collect()
}

/// One past the words at an item that open the name of a host.
fn opener_end(frame: &Frame, at: usize) -> Option<usize> {
    match frame.tongue? {
        Tongue::English => english(frame, at),
        Tongue::French => french(frame, at),
    }
}

/// "in an interview with", "speaking to", "interviewed by" (golden `en-interview-with`).
fn english(frame: &Frame, at: usize) -> Option<usize> {
    let next = frame.word(at + 1);
    let opens = match frame.word(at) {
        "interview" | "talk" | "conversation" => matches!(next, "with" | "to" | "on" | "by"),
        "remarks" | "comments" | "statement" | "statements" => next == "to",
        // "speaking on condition of anonymity": no host (golden `en-on-condition`).
        "speaking" | "talking" if next == "on" => frame.is_capital(at + 2),
        "speaking" | "talking" => matches!(next, "to" | "with"),
        "interviewed" => matches!(next, "by" | "on"),
        // "in a statement carried by Halcyon" (golden `en-carried-by`)
        "carried" | "broadcast" | "aired" | "published" => matches!(next, "by" | "on"),
        _ => false,
    };
    opens.then_some(at + 2)
}

/// « interrogé par », « entretien accordé à », « au micro de », « sur la RTS » (golden
/// `fr-interrogee-par`).
fn french(frame: &Frame, at: usize) -> Option<usize> {
    let next = frame.word(at + 1);
    let is_to = |word: &str| matches!(word, "à" | "au" | "avec" | "dans" | "par" | "pour");
    match frame.word(at) {
        "interrogé" | "interrogée" | "interrogés" | "interrogées" | "interviewé"
        | "interviewée" | "invité" | "invitée"
            // « interrogé sur une démission »: of what, not by whom (golden `fr-interroge-sur`).
            if matches!(next, "par" | "de" | "d'" | "du") =>
        {
            Some(at + 2)
        }
        "diffusé" | "diffusée" | "publié" | "publiée" | "relayé" | "relayée" if next == "par" => {
            Some(at + 2)
        }
        "entretien" | "interview" if is_to(next) => Some(at + 2),
        "entretien" | "interview"
            if matches!(next, "accordé" | "accordée" | "donnée" | "donné") =>
        {
            Some(at + 3)
        }
        "micro" | "colonnes" | "antenne" | "plateau" | "question" | "questions"
            if matches!(next, "de" | "du" | "d'") =>
        {
            Some(at + 2)
        }
        // « a rappelé sur la RTS », « sur Radio Salis »: a name, or an article and a name.
        "sur" => {
            let name = at + 1 + usize::from(frame.small(at + 1) == Some(Small::Determiner));
            let is_outlet = frame.noun(name) == Some(Noun::Outlet);
            (frame.is_capital(name) || is_outlet).then_some(at + 1)
        }
        _ => None,
    }
}
