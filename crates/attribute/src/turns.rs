//! Interviews that put a label before each turn: "ORR: It was built in 1970.", « Q : … R : … ».
//!
//! Lists look the same ("Orr: two goals", "Price: 40"), so somebody has to ask: two labelled turns
//! of those who ask at least half the time end in a question.

use crate::draft::{Draft, Family};
use crate::frame::Frame;
use record::{Annotated, CleanSpan, NameKind, Offset, PartRole};
use std::collections::HashMap;
use std::ops::Range;

/// The most words of a label before its colon.
const LONGEST_LABEL: usize = 5;

/// A paragraph that begins with a label: "ORR: …", "((Lena Orr)) …".
struct Turn<'t> {
    /// The last word of the label in lower case: "ORR" after "Lena Orr".
    label: String,
    name: CleanSpan,
    words: CleanSpan,
    said: &'t str,
    paragraph: usize,
    /// The first frame of the paragraph.
    frame: usize,
}

/// What those who are asked answer (goldens `en-interview-labels`, `fr-entretien-etiquettes`).
pub(crate) fn answers(annotated: &Annotated, frames: &[Frame]) -> Vec<Draft> {
    let turns = turns(annotated, frames);
    let asks = |turn: &&Turn| turn.said.ends_with(['?', '؟']);
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    for turn in &turns {
        let (all, questions) = counts.entry(&turn.label).or_default();
        *all += 1;
        *questions += usize::from(asks(&turn));
    }
    // Whoever answers may end with a question now and then (golden `en-answer-ends-asking`).
    let is_asker = |turn: &Turn| {
        let (all, questions) = counts[&*turn.label];
        questions > 0 && 2 * questions >= all
    };
    if turns.iter().filter(|turn| is_asker(turn)).filter(asks).count() < 2 {
        return Vec::new();
    }
    let answers = |turn: &Turn| counts[&*turn.label].0 > 1 && !is_asker(turn);
    let first = turns.first().map_or(0, |turn| turn.name.range().start);
    let only = only_person_before(annotated, first);
    let mut drafts = Vec::new();
    for (at, turn) in turns.iter().enumerate().filter(|(_, turn)| answers(turn)) {
        let speaker = if is_answer(&turn.label) {
            only
        } else {
            is_person(annotated, &turn.label).then_some(turn.name)
        };
        let Some(speaker) = speaker else { continue };
        // Up to the next label the answer goes on; what stands behind the last one may be the outlet's
        // (golden `en-answer-goes-on`).
        let next = turns.get(at + 1).map_or(turn.paragraph + 1, |next| next.paragraph);
        let rest = (turn.paragraph + 1..next).map(|rest| annotated.paragraphs[rest].span);
        let content = std::iter::once(turn.words).chain(rest).collect();
        let draft = Draft::of(Family::Turn, turn.frame, content);
        drafts.push(Draft { speaker: Some(speaker), ..draft });
    }
    drafts
}

/// Marks the frames of answers: what stands there is spoken (golden `en-answer-goes-on`).
pub(crate) fn mark(answers: &[Draft], frames: &mut [Frame]) {
    let mut pieces = answers.iter().flat_map(|answer| &answer.content).peekable();
    for frame in frames {
        let start = frame.items[0].span.start;
        while pieces.next_if(|piece| piece.end <= start).is_some() {}
        // The label belongs to the first sentence.
        frame.is_answer = pieces
            .peek()
            .is_some_and(|piece| frame.items.iter().any(|item| piece.covers(item.span)));
    }
}

fn turns<'t>(annotated: &'t Annotated, frames: &[Frame]) -> Vec<Turn<'t>> {
    let text = annotated.text();
    let mut last = None;
    let mut turns = Vec::new();
    for (number, frame) in frames.iter().enumerate().filter(|(_, frame)| frame.quotation.is_none())
    {
        let opens = last.replace(frame.paragraph) != Some(frame.paragraph);
        // A short question looks like a heading.
        if !opens || frame.role == Some(PartRole::Title) {
            continue;
        }
        let paragraph = annotated.paragraphs[frame.paragraph].span;
        let Some((name, words)) = labelled(text, paragraph) else { continue };
        let label = name.of(text).split_whitespace().next_back().unwrap_or("").to_lowercase();
        let said = words.of(text);
        turns.push(Turn { label, name, words, said, paragraph: frame.paragraph, frame: number });
    }
    turns
}

/// The label that opens a paragraph, and the words behind it. Of the letters, since a sentence may seem
/// to end in « T. Morel : » (golden `fr-entretien-initiale`).
fn labelled(text: &str, paragraph: CleanSpan) -> Option<(CleanSpan, CleanSpan)> {
    let all = paragraph.of(text);
    let start = paragraph.start.bytes();
    let span = |range: Range<usize>| CleanSpan::new(start + range.start..start + range.end);
    let (name, end) = if all.starts_with("((") {
        let end = all.find("))")?;
        (2..end, end + 2)
    } else {
        let colon = all.find(':')?;
        (0..colon, colon + 1)
    };
    let name = span(name).trimmed(text);
    let words = span(end..all.len()).trimmed(text);
    let mut parts = name.of(text).split_whitespace().peekable();
    let is_label = parts.peek().is_some()
        && parts.clone().count() <= LONGEST_LABEL
        && parts.all(|part| part.starts_with(char::is_uppercase));
    (is_label && !words.is_empty()).then_some((name, words))
}

/// "A:", « R : ».
fn is_answer(label: &str) -> bool {
    matches!(label, "a" | "answer" | "r" | "réponse")
}

/// The label is, or ends, the name of a person of this report.
fn is_person(annotated: &Annotated, label: &str) -> bool {
    people(annotated).any(|name| {
        let name = name.of(annotated.text()).to_lowercase();
        name.split_whitespace().next_back() == Some(label)
    })
}

/// The one person named in full before the first turn.
fn only_person_before(annotated: &Annotated, first: usize) -> Option<CleanSpan> {
    let text = annotated.text();
    let is_full = |name: &CleanSpan| name.of(text).contains(char::is_whitespace);
    let mut before = people(annotated).filter(|name| name.range().end <= first).filter(is_full);
    let only = before.next()?;
    before.all(|other| other.of(text) == only.of(text)).then_some(only)
}

fn people(annotated: &Annotated) -> impl Iterator<Item = CleanSpan> + '_ {
    let names = annotated.names.iter();
    names.filter(|name| name.kind == NameKind::Person).map(|name| name.span)
}
