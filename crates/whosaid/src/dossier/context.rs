//! One statement in its place: the lines around it with speaker, cue and content marked,
//! and its chain, each link with the words that show it.

use super::chains::link_label;
use super::full_text::{dropped_at, numbered};
use super::grades;
use super::lines::Lines;
use super::report::{form, place, words};
use crate::terminal::{Mark, Page, foreign};
use record::SpeakerKind;
use record::plain::kind_of_root;
use std::ops::Range;
use store::{StoredReport, StoredStatement, TextSpan};

/// Where the values of the fields begin.
const VALUE_COLUMN: usize = 13;
/// A value as long as it takes.
const ALL_LINES: usize = usize::MAX;

/// Adds a statement of `report` to the page, with everything that is known of it.
pub fn statement_in_context(page: &mut Page, report: &StoredReport, statement: &StoredStatement) {
    let lines = Lines::of(&report.text);
    page.line(0, Mark::Heading, &format!("Statement {}", statement.id));
    page.line(0, Mark::Small, &format!("{} · {}", place(statement, &lines), statement.report));
    page.blank();
    show_passage(page, report, statement, &lines);
    page.blank();
    show_fields(page, statement);
    page.blank();
    show_chain(page, report, statement, &lines);
}

/// The lines of the passage, and the line of the story before and after it.
fn show_passage(
    page: &mut Page,
    report: &StoredReport,
    statement: &StoredStatement,
    lines: &Lines,
) {
    let marked = Marked::of(statement);
    let text: Vec<char> = report.text.chars().collect();
    for number in around(report, &statement.passage, &text, lines) {
        numbered(page, number, &marked.words(&text, lines.range(number)));
    }
    page.line(0, Mark::Small, "in [ ] the speaker · in < > the cue · in { } the content");
}

/// Numbers of the lines to show, dropped ones left out. An empty passage has none.
fn around(report: &StoredReport, passage: &[TextSpan], text: &[char], lines: &Lines) -> Vec<usize> {
    let (Some(first), Some(last)) = (passage.first(), passage.last()) else { return Vec::new() };
    let (first, last) = (lines.number(first.start), lines.number(last.end.saturating_sub(1)));
    let has_words = |number: &usize| {
        let range = lines.range(*number);
        let start = range.start;
        text.get(range).is_some_and(|line| {
            line.iter().any(|c| !c.is_whitespace()) && dropped_at(report, start, line).is_none()
        })
    };
    let before = (1..first).rev().find(has_words);
    let after = (last + 1..=lines.count()).find(has_words);
    before.into_iter().chain((first..=last).filter(has_words)).chain(after).collect()
}

/// Signs to set into the text, so that the marks are seen without any colour.
struct Marked {
    /// Before which code point, and which sign; in order.
    signs: Vec<(usize, char)>,
}

impl Marked {
    fn of(statement: &StoredStatement) -> Self {
        // Ends come before begins at one place, and what closes last was opened first.
        let mut signs: Vec<(usize, u8, usize, char)> = Vec::new();
        for (role, open, close) in [
            (&statement.content, '{', '}'),
            (&statement.speaker, '[', ']'),
            (&statement.cue, '<', '>'),
        ] {
            for span in role {
                let length = span.end.saturating_sub(span.start);
                signs.push((span.start, 1, usize::MAX - length, open));
                signs.push((span.end, 0, length, close));
            }
        }
        signs.sort_unstable();
        Self { signs: signs.into_iter().map(|(at, _, _, sign)| (at, sign)).collect() }
    }

    /// The words of a line with the signs that fall into it.
    fn words(&self, text: &[char], line: Range<usize>) -> String {
        let mut words = String::new();
        let from = self.signs.partition_point(|&(at, _)| at < line.start);
        let mut signs = self.signs[from..].iter().peekable();
        for at in line.start..=line.end {
            while let Some((_, sign)) = signs.next_if(|&&(place, sign)| {
                // A sign at the end of a line belongs to it only when it closes.
                place == at && (at < line.end || matches!(sign, ']' | '>' | '}'))
            }) {
                words.push(*sign);
            }
            if at < line.end {
                words.extend(text.get(at));
            }
        }
        words
    }
}

fn show_fields(page: &mut Page, statement: &StoredStatement) {
    let mut field = |label: &str, value: &str| page.words(0, label, VALUE_COLUMN, value, ALL_LINES);
    field("Speaker", &speaker(statement));
    let negated = if statement.cue_negated { ", denied: it was not said" } else { "" };
    if statement.cue.is_empty() {
        field("Cue", "none");
    } else {
        field("Cue", &format!("{} ({}{negated})", words(&statement.cue), statement.cue_head));
    }
    field("Content", &words(&statement.content));
    field("Given", form(statement.form));
    field(
        "Evidence",
        &format!(
            "{}: {} of this kind were right where measured",
            statement.grade,
            grades::right(statement.grade)
        ),
    );
    field("Stance", &statement.stance.as_str().replace('-', " "));
    field("Modality", statement.modality.as_str());
    field("Basis", &statement.basis.as_str().replace('-', " "));
    for (label, party) in [("Said to", &statement.addressee), ("Medium", &statement.medium)] {
        if let Some(party) = party {
            field(label, &party.label);
        }
    }
    if let Some(inside) = statement.inside {
        field("Inside", &format!("the words of {inside}"));
    }
}

fn speaker(statement: &StoredStatement) -> String {
    let here = words(&statement.speaker);
    let kind = kind_of_root(statement.speaker_kind);
    match (&statement.resolved, here.is_empty()) {
        (Some(party), false) => format!("{here}, here for {} ({kind})", party.label),
        (Some(party), true) => format!("{} ({kind})", party.label),
        (None, false) => format!("{here} ({kind})"),
        (None, true) if statement.speaker_kind == SpeakerKind::Outlet => "the outlet itself".into(),
        (None, true) => kind.into(),
    }
}

fn show_chain(page: &mut Page, report: &StoredReport, statement: &StoredStatement, lines: &Lines) {
    page.line(0, Mark::Heading, "On whose word, from the outlet to the root");
    for (at, link) in statement.chain.iter().enumerate() {
        page.line(2, Mark::Chain, &format!("{}. {}", at + 1, link_label(link)));
        if let Some(passage) = &link.passage {
            page.words(5, "", 5, &format!("“{}”", passage.text), ALL_LINES);
            let place = format!("{}:{}", foreign(report.file()), lines.number(passage.start));
            let shown = link.statement.map_or(String::new(), |id| format!(" · {id}"));
            page.line(5, Mark::Small, &format!("{place}{shown}"));
        }
    }
}
