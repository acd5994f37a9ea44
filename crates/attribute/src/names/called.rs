//! What a name is called by where it stands: a title before it, an apposition behind it.

use crate::frame::Frame;
use crate::lexicon::{Noun, Small};
use crate::naming::singular;
use record::Upos;
use std::ops::Range;

/// The head nouns that a name is called by where it stands, with the whole phrase.
pub(super) fn called(
    frame: &Frame,
    run: &Range<usize>,
    name: &Range<usize>,
) -> Vec<(String, Range<usize>, bool)> {
    let mut found = Vec::new();
    let mut add = |at: usize, phrase: Range<usize>| {
        if let Some(kind) = frame.noun(at) {
            found.push((singular(frame.word(at)), phrase, kind == Noun::Role));
        }
    };
    // "President Orr", "the commander Ali Demir", "le ministre Jean Morel".
    if name.start > run.start {
        add(name.start - 1, run.clone());
    } else if run.start > 0 && frame.is_word(run.start - 1) {
        let from = (run.start.saturating_sub(5)..run.start)
            .rev()
            .take_while(|&at| frame.is_word(at))
            .last()
            .unwrap_or(run.start);
        add(run.start - 1, from..run.end);
    }
    // "Lena Orr, the mayor of Port Salis,": the nouns before its first preposition.
    let after = past_bracket(frame, run.end);
    // "In a talk with Radio Salis, the mayor …": behind a preposition it is no apposition.
    let article = run.start > 0 && frame.small(run.start - 1) == Some(Small::Determiner);
    let first = run.start - usize::from(article);
    let hangs = first > 0
        && matches!(frame.small(first - 1), Some(Small::Preposition | Small::To))
        && !(first > 1 && frame.word(first - 2) == "according");
    // « Contactée, la direction …»: a participle at the head is no name (golden `fr-pas-repondu`).
    let participle = run.start == 0
        && run.len() == 1
        && ["é", "ée", "és", "ées", "ed", "ing", "ant"]
            .iter()
            .any(|end| frame.word(0).ends_with(end));
    if !hangs
        && !participle
        && frame.is_comma(after)
        && frame.small(after + 1) == Some(Small::Determiner)
    {
        let limit = frame.len().min(after + 14);
        let stop = (after + 2..limit)
            .find(|&at| {
                !frame.is_word(at)
                    || matches!(frame.small(at), Some(Small::Relative | Small::Auxiliary))
            })
            .unwrap_or(limit);
        // "her fellow Salans, the young lawyer shows": no apposition (golden `en-no-apposition`).
        let runs_on = (after + 2..stop).any(|at| {
            frame.is_parsed_finite(at) && frame.upos(at) == Some(Upos::Verb) && run.start > 0
        });
        let stop = if runs_on { after + 2 } else { stop };
        let nouns = (after + 2..stop)
            .take_while(|&at| !matches!(frame.small(at), Some(Small::Preposition | Small::To)))
            .collect::<Vec<_>>();
        for at in nouns {
            add(at, run.start..stop);
        }
    }
    // "the group's site, The Beacon": the phrase before the comma.
    if run.start >= 2 && frame.is_comma(run.start - 1) {
        let floor = run.start.saturating_sub(14);
        let opening =
            (floor..run.start - 1).rev().take_while(|&at| frame.is_word(at)).find(|&at| {
                frame.small(at) == Some(Small::Determiner)
                    && (at + 1..at + 4).any(|i| frame.noun(i).is_some())
            });
        let closed = run.end >= frame.len() || frame.is_mark(run.end);
        if let Some(opening) = opening.filter(|_| closed) {
            let stretch = opening + 1..run.start - 1;
            let head = stretch
                .clone()
                .take_while(|&at| !matches!(frame.small(at), Some(Small::Preposition | Small::To)))
                .filter(|&at| frame.noun(at).is_some())
                .last();
            // « selon l'opposition, Jean Morel … » is no apposition: a group is not called by a name so.
            let can_be_named =
                |at: &usize| matches!(frame.noun(*at), Some(Noun::Role | Noun::Outlet));
            if let Some(at) = head.filter(can_be_named) {
                add(at, opening..run.end);
            }
        }
    }
    found
}

/// Past a bracket that stands at an item.
fn past_bracket(frame: &Frame, at: usize) -> usize {
    if frame.word(at) != "(" {
        return at;
    }
    (at..frame.len().min(at + 12)).find(|&i| frame.word(i) == ")").map_or(at, |i| i + 1)
}
