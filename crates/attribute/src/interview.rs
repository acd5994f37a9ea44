//! Interviews without labels: "The Beacon interviews Lena Orr", then questions, and answers in which
//! "I" is hers.

use crate::beside::items_of;
use crate::frame::Frame;
use crate::lexicon::Small;
use crate::names::Names;
use record::{Annotated, CleanSpan};
use std::collections::HashSet;

/// The one who answers, and the paragraphs that may be answers.
#[derive(Debug)]
pub(crate) struct Interview {
    pub(crate) answerer: CleanSpan,
    answers: HashSet<usize>,
}

impl Interview {
    pub(crate) fn is_answer(&self, paragraph: usize) -> bool {
        self.answers.contains(&paragraph)
    }
}

/// Past so many paragraphs nobody is introduced as the one who is asked.
const HEAD: usize = 4;

/// Who is interviewed, when the head of a report names one person as that and two paragraphs at least
/// ask something (goldens `en-interview-no-labels`, `fr-entretien-sans-etiquettes`).
pub(crate) fn interview(
    annotated: &Annotated,
    frames: &[Frame],
    names: &Names,
) -> Option<Interview> {
    let text = annotated.text();
    let asks = |paragraph: &usize| {
        annotated.paragraphs[*paragraph].span.of(text).trim_end().ends_with(['?', '؟'])
    };
    let questions: Vec<usize> = (0..annotated.paragraphs.len()).filter(asks).collect();
    let first = *questions.first().filter(|_| questions.len() > 1)?;
    let mut asked = frames
        .iter()
        .filter(|frame| frame.paragraph < HEAD.max(first) && frame.quotation.is_none())
        .filter_map(|frame| interviewed(text, frame, names));
    let answerer = asked.next()?;
    let surname = |name: CleanSpan| name.of(text).split_whitespace().next_back();
    if !asked.all(|other| surname(other) == surname(answerer)) {
        return None;
    }
    let answers = (first + 1..annotated.paragraphs.len()).filter(|at| !asks(at)).collect();
    Some(Interview { answerer, answers })
}

/// "interviews Lena Orr", "Lena Orr interviewed by the Beacon", « entretien avec Lena Orr »: the first
/// full name on that side of the word.
fn interviewed(text: &str, frame: &Frame, names: &Names) -> Option<CleanSpan> {
    let at = (0..frame.len()).find(|&at| is_interview(frame.word(at)))?;
    let is_done_by = matches!(frame.word(at + 1), "by" | "par");
    let side = if is_done_by { 0..at } else { at + 1..frame.len() };
    if side.is_empty() {
        return None;
    }
    // "In an interview with the Beacon, Orr said": another talk (golden `en-interview-of-others`).
    let is_described = |at: &usize| !matches!(frame.small(*at), Some(Small::Preposition));
    let opens = (0..at).rev().take(4).find(|at| !is_described(at));
    if opens.is_some_and(|opens| frame.small(opens + 1) == Some(Small::Determiner)) {
        return None;
    }
    let is_full = |name: &CleanSpan| name.of(text).contains(char::is_whitespace);
    let name = names.people_in(frame.span(side)).find(is_full)?;
    // "interviewed the founder, Lena Orr", but not "interviewed a cook about a book by Lena Orr"
    let tells = |at: usize| {
        frame.small(at) == Some(Small::Preposition)
            && !matches!(frame.word(at), "with" | "of" | "avec" | "de" | "d'" | "du")
    };
    let first = items_of(frame, name).start;
    (is_done_by || !(at + 1..first).any(tells)).then_some(name)
}

fn is_interview(word: &str) -> bool {
    matches!(
        word,
        "interview"
            | "interviews"
            | "interviewed"
            | "entretien"
            | "entrevue"
            | "interroge"
            | "interrogé"
            | "interrogée"
            | "interviewe"
            | "interviewé"
            | "interviewée"
    )
}
