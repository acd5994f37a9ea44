//! Words of another's that stand in a clause about a noun: "a policy which, according to the Beacon, both
//! towns have criticised"; « Orr, pour qui « chaque heure compte » ».

use crate::border::clause_end;
use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::Small;
use crate::phrase::Phrase;
use crate::speaker::without_participle;
use crate::subject::subject_before;
use record::CleanSpan;
use std::ops::Range;

/// « Orr, pour qui « chaque heure compte » », "Orr, for whom every hour counts" (goldens
/// `fr-pour-qui`, `en-for-whom`).
pub(crate) fn by_relative(frame: &Frame, number: usize, at: usize) -> Option<Draft> {
    let (first, second) = (frame.word(at), frame.word(at + 1));
    let opens = matches!((first, second), ("pour" | "selon", "qui") | ("for", "whom"));
    let comma = at.checked_sub(1).filter(|&comma| opens && frame.is_comma(comma))?;
    let end = clause_end(frame, at + 2);
    let thinks = end > at + 2
        && ((at + 2..end).any(|at| frame.quote(at).is_some())
            || first == "selon" && has_finite_verb(frame, at + 2..end));
    let subject = subject_before(frame, comma).filter(|_| thinks)?;
    let subject = without_participle(frame, subject);
    Some(Draft {
        speaker: Some(frame.span(subject)),
        cue: vec![frame.span(at..at + 1)],
        head: first.to_owned(),
        ..Draft::of(Family::AccordingTo, number, vec![frame.span(at + 2..end)])
    })
}

/// "which, according to the Beacon, | both towns have criticised": the relative and the rest of its
/// clause (golden `en-according-in-relative`).
pub(crate) fn relative_before(
    frame: &Frame,
    cue: &Range<usize>,
    speaker: &Phrase,
) -> Option<Vec<CleanSpan>> {
    let before = cue.start.checked_sub(1)?;
    let comma = usize::from(frame.is_comma(before));
    let relative = before.checked_sub(comma)?;
    clause_around(frame, relative, speaker.end)
}

/// "rifles which, she said, had been taken": the relative and its clause around a saying between commas
/// that ends at an item (golden `en-which-she-said`).
pub(crate) fn clause_around(
    frame: &Frame,
    relative: usize,
    said_end: usize,
) -> Option<Vec<CleanSpan>> {
    let opens = matches!(frame.word(relative), "which" | "who" | "qui" | "que" | "dont");
    let from = said_end + usize::from(frame.is_comma(said_end));
    let is_set_off = opens && relative > 0 && frame.is_comma(relative - 1);
    let limit = clause_end(frame, from);
    let end = (from..limit).find(|&at| is_set_off && frame.is_comma(at)).unwrap_or(limit);
    (opens && relative > 0 && end > from && frame.small(relative) == Some(Small::Relative))
        .then(|| vec![frame.span(relative..relative + 1), frame.span(from..end)])
}

/// « qui selon le port | durera une semaine »: the verb is that of the relative (golden
/// `fr-selon-dans-relative`).
pub(crate) fn before_verb_of_relative(
    frame: &Frame,
    items: &Range<usize>,
    speaker: Phrase,
) -> Phrase {
    let is_inside = items.start > 0 && frame.small(items.start - 1) == Some(Small::Relative);
    let verb = speaker.clone().skip(1).find(|&at| is_inside && frame.is_parsed_finite(at));
    speaker.start..verb.unwrap_or(speaker.end)
}
