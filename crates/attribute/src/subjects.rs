//! Who heads the sentences in which nobody says anything: a later "he" may be one of them.

use crate::draft::Draft;
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::Small;
use crate::subject::subject_before;
use record::{CleanSpan, Upos};

/// The subjects of sentences in which nobody says anything.
pub(crate) struct Subjects {
    pub(crate) by_frame: Vec<Option<CleanSpan>>,
    /// For each frame, the sentence before it.
    pub(crate) before: Vec<Option<usize>>,
    pub(crate) says: Vec<bool>,
}

impl Subjects {
    pub(crate) fn of(frames: &[Frame], drafts: &[Draft]) -> Self {
        let mut says = vec![false; frames.len()];
        for draft in drafts.iter().filter(|draft| draft.link.is_none()) {
            if let Some(says) = says.get_mut(draft.frame) {
                *says = true;
            }
        }
        let mut before = vec![None; frames.len()];
        let mut last = None;
        for (number, frame) in frames.iter().enumerate() {
            before[number] = last;
            if frame.quotation.is_none() && !frame.is_heading() {
                last = Some(number);
            }
        }
        let by_frame = frames
            .iter()
            .zip(&says)
            .map(|(frame, says)| {
                if *says || frame.quotation.is_some() || frame.is_heading() {
                    None
                } else {
                    main_subject(frame)
                }
            })
            .collect();
        Self { by_frame, before, says }
    }
}

/// The subject that heads a sentence: "A guard, who asked not to be named, gave another account."
pub(crate) fn main_subject(frame: &Frame) -> Option<CleanSpan> {
    (1..frame.len().min(40))
        .filter(|&at| !frame.is_capital(at) && has_finite_verb(frame, at..at + 1))
        .take(6)
        .filter_map(|verb| subject_before(frame, verb))
        // « Interrogé sur le rapport, il a ri »: a participle is nobody (golden `fr-interroge-il`).
        .filter(|phrase| frame.upos(phrase.start) != Some(Upos::Verb))
        .find(|phrase| frame.small(phrase.start) != Some(Small::Subject) || phrase.start == 0)
        .map(|phrase| frame.span(phrase))
}
