//! Interviews that put a label before each turn: "ORR: It was built in 1970.", « Q : … R : … ».
//!
//! Lists look the same ("Orr: two goals", "Price: 40"), so somebody has to ask: two labelled turns
//! at least end in a question.

use crate::draft::{Draft, Family};
use crate::frame::Frame;
use record::{Annotated, CleanSpan, NameKind, Offset, PartRole};
use std::collections::{HashMap, HashSet};

/// The most items of a label before its colon.
const LONGEST_LABEL: usize = 5;

/// A paragraph that begins with a label and a colon.
struct Turn<'t> {
    /// The last word of the label in lower case: "ORR" after "Lena Orr".
    label: String,
    name: CleanSpan,
    words: CleanSpan,
    said: &'t str,
    frame: usize,
}

/// Adds what those who are asked answer (goldens `en-interview-labels`, `fr-entretien-etiquettes`).
pub(crate) fn read(annotated: &Annotated, frames: &[Frame], drafts: &mut Vec<Draft>) {
    let turns = turns(annotated, frames);
    let asks = |turn: &&Turn| turn.said.ends_with(['?', '؟']);
    if turns.iter().filter(asks).count() < 2 {
        return;
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for turn in &turns {
        *counts.entry(&turn.label).or_default() += 1;
    }
    let askers: HashSet<&str> = turns.iter().filter(asks).map(|turn| &*turn.label).collect();
    let answers = |turn: &&Turn| counts[&*turn.label] > 1 && !askers.contains(&*turn.label);
    let first = turns.first().map_or(0, |turn| turn.name.range().start);
    let only = only_person_before(annotated, first);
    for turn in turns.iter().filter(answers) {
        let speaker = if is_answer(&turn.label) {
            only
        } else {
            is_person(annotated, &turn.label).then_some(turn.name)
        };
        let Some(speaker) = speaker else { continue };
        let draft = Draft::of(Family::Turn, turn.frame, vec![turn.words]);
        drafts.push(Draft { speaker: Some(speaker), ..draft });
    }
}

fn turns<'t>(annotated: &'t Annotated, frames: &[Frame]) -> Vec<Turn<'t>> {
    let text = annotated.text();
    let mut last = None;
    let mut turns = Vec::new();
    for (number, frame) in frames.iter().enumerate().filter(|(_, frame)| frame.quotation.is_none())
    {
        let opens = last.replace(frame.paragraph) != Some(frame.paragraph);
        let colon = (1..frame.len().min(LONGEST_LABEL + 1)).find(|&at| frame.word(at) == ":");
        // A short question looks like a heading.
        let is_title = frame.role == Some(PartRole::Title);
        let Some(colon) = colon.filter(|_| opens && !is_title) else { continue };
        let name = frame.span(0..colon);
        let paragraph = annotated.paragraphs[frame.paragraph].span;
        let start = frame.items[colon].span.end.bytes();
        let words = CleanSpan::new(start..paragraph.end.bytes()).trimmed(text);
        let is_label = (0..colon).all(|at| frame.is_capital(at) || frame.is_mark(at));
        if is_label && !words.is_empty() {
            let label = name.of(text).split_whitespace().next_back().unwrap_or("").to_lowercase();
            turns.push(Turn { label, name, words, said: words.of(text), frame: number });
        }
    }
    turns
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
