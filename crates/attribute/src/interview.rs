//! Interviews without labels: "The Beacon interviews Lena Orr", then questions, and answers in which
//! "I" is hers.

use crate::beside::items_of;
use crate::frame::Frame;
use crate::lexicon::{Noun, Small, is_media_word};
use crate::names::Names;
use record::{Annotated, CleanSpan, Name, NameKind};
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

/// An interview has a question in so many paragraphs.
const SPARSE: usize = 8;

/// The outlet that asks, where a report that names no outlet of its own is an interview by what its head
/// says: "The Beacon interviews Lena Orr", "Lena Orr, interviewed by Radio Salis" (goldens
/// `en-interview-by-outlet`, `fr-entretien-par-un-titre`).
pub(crate) fn outlet(annotated: &Annotated, frames: &[Frame]) -> Option<CleanSpan> {
    let first = first_question(annotated)?;
    // Two questions in a long report make no interview of it.
    let behind = first..annotated.paragraphs.len();
    if behind.len() > SPARSE * behind.clone().filter(|&at| asks(annotated, at)).count() {
        return None;
    }
    let head = frames.iter().take_while(|frame| frame.paragraph < HEAD.max(first));
    head.filter(|frame| frame.quotation.is_none()).find_map(|frame| asking(annotated, frame))
}

/// The first paragraph that asks something, when two at least do.
fn first_question(annotated: &Annotated) -> Option<usize> {
    let mut questions = (0..annotated.paragraphs.len()).filter(|&at| asks(annotated, at));
    let first = questions.next()?;
    questions.next().map(|_| first)
}

fn asks(annotated: &Annotated, paragraph: usize) -> bool {
    let span = annotated.paragraphs[paragraph].span;
    span.of(annotated.text()).trim_end().ends_with(['?', '؟'])
}

/// The outlet right before "interviews", « interroge », or right behind "interviewed by".
fn asking(annotated: &Annotated, frame: &Frame) -> Option<CleanSpan> {
    let at = (0..frame.len()).find(|&at| is_interview(frame.word(at)))?;
    let is_name = |at: &usize| frame.is_word(*at) && frame.is_capital(*at) && !frame.is_time(*at);
    let run = if matches!(frame.word(at + 1), "by" | "par") {
        let article = usize::from(matches!(frame.word(at + 2), "the" | "la" | "le" | "l'"));
        let first = at + 2 + article;
        first..first + (first..frame.len()).take_while(is_name).count()
    } else {
        let helps = |at: &usize| matches!(frame.small(*at), Some(Small::Auxiliary | Small::Adverb));
        let end = at - (0..at).rev().take_while(helps).count();
        end - (0..end).rev().take_while(is_name).count()..end
    };
    if run.is_empty() {
        return None;
    }
    let name = frame.span(run.clone());
    let is_found = |name: &&Name| name.kind == NameKind::Organisation;
    let body = annotated.names.iter().filter(is_found).any(|found| name.covers(found.span));
    let is_state = run.clone().any(|at| frame.noun(at) == Some(Noun::State));
    let is_media = run.clone().any(|at| is_media_word(frame.word(at)));
    (is_media || body && !is_state).then_some(name)
}

/// Who is interviewed, when the head of a report names one person as that and two paragraphs at least
/// ask something (goldens `en-interview-no-labels`, `fr-entretien-sans-etiquettes`).
pub(crate) fn interview(
    annotated: &Annotated,
    frames: &[Frame],
    names: &Names,
) -> Option<Interview> {
    let text = annotated.text();
    let first = first_question(annotated)?;
    let mut asked = frames
        .iter()
        .filter(|frame| frame.paragraph < HEAD.max(first) && frame.quotation.is_none())
        .filter_map(|frame| interviewed(text, frame, names));
    let answerer = asked.next()?;
    let surname = |name: CleanSpan| name.of(text).split_whitespace().next_back();
    if !asked.all(|other| surname(other) == surname(answerer)) {
        return None;
    }
    let answers =
        (first + 1..annotated.paragraphs.len()).filter(|&at| !asks(annotated, at)).collect();
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
