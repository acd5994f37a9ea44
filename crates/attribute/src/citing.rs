//! Words that add a link to a chain over the same content: "citing X", "quoted by X", "cité par".

use crate::draft::{Draft, Family, Side};
use crate::frame::Frame;
use crate::lexicon::{Noun, Small};
use crate::opening::is_citing;
use crate::phrase::{Phrase, cited_after};
use record::CleanSpan;

/// Adds a link for each citing word of a frame, over the content of the saying that it hangs
/// on; `first` is the frame's first draft.
pub(crate) fn read(frame: &Frame, number: usize, first: usize, drafts: &mut Vec<Draft>) {
    for at in 0..frame.len() {
        let Some((cue_end, side, head)) = citing_word(frame, at) else { continue };
        let Some(phrase) = cited_after(frame, cue_end) else { continue };
        if phrase.start != cue_end || !is_origin(frame, &phrase) || is_reason(frame, at, &phrase) {
            continue;
        }
        let cue = frame.span(at..cue_end);
        // The saying that stands nearest before the citing word; else one that follows.
        let host = host_of(cue, number, first, drafts);
        let Some(host) = host else { continue };
        drafts.push(Draft {
            speaker: Some(frame.span(with_name(frame, phrase))),
            cue: vec![cue],
            head: head.to_owned(),
            link: Some((host, side)),
            ..Draft::of(Family::Citing, number, drafts[host].content.clone())
        });
    }
}

/// "quoting the governor of the province, Lena Orr,": an office, then its name.
fn with_name(frame: &Frame, phrase: Phrase) -> Phrase {
    let from = phrase.end + 1;
    let end =
        (from..frame.len().min(from + 5)).take_while(|&at| frame.is_capital(at)).count() + from;
    let is_office = phrase.clone().any(|at| frame.noun(at) == Some(Noun::Role));
    let closed = end >= frame.len() || frame.is_mark(end);
    if frame.is_comma(phrase.end) && is_office && end > from + 1 && closed {
        phrase.start..end
    } else {
        phrase
    }
}

/// Links follow their saying closely, so only the last few of a frame are looked at.
const NEAREST: usize = 16;

fn host_of(cue: CleanSpan, number: usize, first: usize, drafts: &[Draft]) -> Option<usize> {
    let hosts = || {
        (first..drafts.len())
            .filter(|&i| drafts[i].link.is_none() && drafts[i].frame == number)
            .take(NEAREST)
    };
    let cue_of = |i: usize| drafts[i].cue.first().copied().unwrap_or(cue);
    hosts()
        .filter(|&i| cue_of(i).end <= cue.start)
        .max_by_key(|&i| cue_of(i).end)
        .or_else(|| hosts().min_by_key(|&i| cue_of(i).start))
}

fn citing_word(frame: &Frame, at: usize) -> Option<(usize, Side, &'static str)> {
    if is_citing(frame, at) {
        let head = match frame.word(at) {
            "quoting" => "quote",
            "citant" => "citer",
            _ => "cite",
        };
        return Some((at + 1, Side::Root, head));
    }
    let participle = matches!(
        frame.word(at),
        "quoted"
            | "cited"
            | "cité"
            | "citée"
            | "cités"
            | "citées"
            | "interrogé"
            | "interrogée"
            | "rapporté"
            | "rapportée"
            | "reported"
    );
    let by = matches!(frame.word(at + 1), "by" | "par");
    let set_off = at > 0
        && (frame.is_comma(at - 1)
            || frame.word(at - 1) == "as"
            || frame.word(at - 1) == "("
            || frame.small(at - 1).is_none() && frame.is_word(at - 1)
            || frame.small(at - 1) == Some(Small::Subordinator));
    (participle && by && set_off).then_some((at + 2, Side::Outlet, "quoted by"))
}

/// An origin is someone, or something written: a name, or a noun with its article.
fn is_origin(frame: &Frame, phrase: &Phrase) -> bool {
    phrase.clone().any(|at| frame.is_word(at) && frame.small(at).is_none())
}

/// "The office called for it, citing major flaws": why, and nobody who says so (golden
/// `en-citing-flaws`).
fn is_reason(frame: &Frame, cue: usize, phrase: &Phrase) -> bool {
    let is_known = |at: usize| {
        frame.is_capital(at)
            || frame.noun(at).is_some()
            || ["ers", "ors", "ists", "eurs", "istes", "ants"]
                .iter()
                .any(|end| frame.word(at).ends_with(end))
            || matches!(
                frame.word(at),
                "people" | "person" | "someone" | "gens" | "personne" | "personnes" | "proches"
            )
    };
    frame.word(cue).starts_with("citi") && !phrase.clone().any(is_known)
}
