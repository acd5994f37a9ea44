//! One report: what it is, and who speaks in it, chain by chain.

use super::chains::voice;
use super::lines::Lines;
use crate::terminal::{Mark, Page, foreign};
use flow::Changes;
use record::plain::{count, language};
use record::{Form, Grade, Modality, Stance, StatementId};
use std::collections::HashMap;
use store::chains::{Group, by_chain, passed_on, root, said_within};
use store::{StoredEdge, StoredFact, StoredMark, StoredReport, StoredStatement, TextSpan};

/// Where the words of a statement begin: behind the longest usual cue.
const WORDS_COLUMN: usize = 16;
/// How many lines of a statement's words a dossier shows; `show statement` shows all.
const MOST_LINES: usize = 4;

/// The same for what the outlet says itself, which is most of many reports.
const MOST_OWN_LINES: usize = 2;

/// Adds a report and its statements to the page.
pub fn one_report(page: &mut Page, report: &StoredReport, statements: &[StoredStatement]) {
    facts(page, report);
    if let Some(mark) = &report.mark {
        page.line(0, Mark::Heading, &mark_line(mark));
    }
    page.blank();
    if statements.is_empty() {
        page.line(2, Mark::Plain, "No statement found: no words in it are attributed to anyone.");
    }
    let lines = Lines::of(&report.text);
    let passed_on = passed_on(statements);
    let within = said_within(statements);
    let shown = statements.iter().filter(|statement| !within.contains(&statement.id));
    for (at, group) in by_chain(shown).iter().enumerate() {
        if at > 0 {
            page.blank();
        }
        one_group(page, group, &lines, &passed_on);
    }
    for remark in &report.remarks {
        let place = remark.span.as_ref().map(|span| lines.number(span.start));
        let place = place.map_or(String::new(), |line| format!("line {line}: "));
        page.line(2, Mark::Small, &format!("remark: {place}{}", foreign(&remark.message)));
    }
}

/// What a person says has become of a report.
pub fn mark_line(mark: &StoredMark) -> String {
    let note = mark.note.as_ref().map(|note| format!(": {}", foreign(note)));
    let (standing, note) = (mark.standing.as_str().to_uppercase(), note.unwrap_or_default());
    format!("{standing}{note} (marked by {}, {})", foreign(&mark.author), mark.at)
}

/// What changed since the version before it.
pub fn version_lines(page: &mut Page, edge: &StoredEdge, changes: &Changes) {
    let head = format!("A version of {}. Since then:", foreign(&edge.on_file));
    page.small_print(2, &head, &edge.id.to_string());
    for (sign, sentences) in [("- ", &changes.gone), ("+ ", &changes.new)] {
        for sentence in sentences {
            page.line(4, Mark::Plain, &format!("{sign}{}", foreign(sentence)));
        }
    }
    if changes.gone.is_empty() && changes.new.is_empty() {
        page.line(4, Mark::Small, "no sentence came or went");
    }
    page.blank();
}

/// Title, outlet, date, language, file and id.
pub fn facts(page: &mut Page, report: &StoredReport) {
    let title = value(report.title.as_ref()).unwrap_or("(no title found)");
    page.line(0, Mark::Heading, &foreign(title));
    let outlet = value(report.outlet.as_ref()).map_or("outlet not named".into(), foreign);
    let author = value(report.author.as_ref()).map(|author| format!(" · {}", foreign(author)));
    let date = value(report.date.as_ref()).map_or("date not found".into(), foreign);
    let code = value(report.language.as_ref()).unwrap_or("und");
    let author = author.unwrap_or_default();
    page.line(0, Mark::Plain, &format!("{outlet}{author} · {date} · {}", foreign(language(code))));
    let also = match report.files.len() {
        0 | 1 => String::new(),
        more => format!(" (and {} of the same bytes)", count(more - 1, "file")),
    };
    page.small_print(0, &format!("{}{also}", foreign(report.file())), &report.id.to_string());
}

fn one_group(
    page: &mut Page,
    group: &Group<'_>,
    lines: &Lines,
    passed_on: &HashMap<StatementId, &StoredStatement>,
) {
    page.line(2, Mark::Chain, &voice(group.chain, group.own_voice));
    let mut cues_before: HashMap<StatementId, String> = HashMap::new();
    for statement in &group.statements {
        let before = cues_before.remove(&statement.id).unwrap_or_default();
        let lead = format!("{before}{}", lead(statement));
        if let Some(inner) = passed_on.get(&statement.id) {
            cues_before.insert(inner.id, format!("{lead}, "));
            continue;
        }
        // The file stands above, at the head of the report.
        let place = format!("line {} · {}", line_of(statement, lines), statement.id);
        if group.own_voice {
            page.words(4, "", 4, &words(&statement.content), MOST_OWN_LINES);
            page.small_print(4, &small_print(statement), &place);
        } else {
            page.words(4, &lead, WORDS_COLUMN, &words(&statement.content), MOST_LINES);
            page.small_print(WORDS_COLUMN, &small_print(statement), &place);
        }
    }
}

/// The words that attribute, or what stands for them.
fn lead(statement: &StoredStatement) -> String {
    if statement.cue.is_empty() {
        return "(no cue)".into();
    }
    words(&statement.cue)
}

/// How it is given and how sure it is.
fn small_print(statement: &StoredStatement) -> String {
    let mut parts = Vec::new();
    if statement.form != Form::OwnVoice {
        parts.push(form(statement.form).to_owned());
    }
    if statement.grade == Grade::Weak {
        parts.push("weak evidence".into());
    }
    if statement.cue_negated {
        parts.push("cue negated".into());
    }
    if statement.stance != Stance::Asserts {
        parts.push(statement.stance.as_str().replace('-', " "));
    }
    parts.extend(modality(statement.modality).map(String::from));
    if let Some(name) = named_here(statement) {
        parts.push(format!("here “{name}”"));
    }
    if let Some(addressee) = &statement.addressee {
        parts.push(format!("to {}", foreign(&addressee.label)));
    }
    if let Some(medium) = &statement.medium {
        parts.push(format!("via {}", foreign(&medium.label)));
    }
    parts.join(" · ")
}

/// The words for the speaker, where they are not those of the chain: "he", "the source".
/// A capital at the head of a sentence makes no other words.
fn named_here(statement: &StoredStatement) -> Option<String> {
    let here = words(&statement.speaker);
    let label = root(statement).map(|link| foreign(&link.label).to_lowercase());
    (!here.is_empty() && Some(here.to_lowercase()) != label).then_some(here)
}

/// `file:line` of the first words of the statement.
pub fn place(statement: &StoredStatement, lines: &Lines) -> String {
    format!("{}:{}", foreign(&statement.file), line_of(statement, lines))
}

/// The line of the first words of the statement.
fn line_of(statement: &StoredStatement, lines: &Lines) -> usize {
    let first = statement.passage.first().or(statement.content.first());
    first.map_or(1, |span| lines.number(span.start))
}

/// The words of all pieces; where something stands between two, "…" does.
pub fn words(spans: &[TextSpan]) -> String {
    let pieces: Vec<String> = spans.iter().map(|span| foreign(&span.text)).collect();
    pieces.join(" … ")
}

/// How the content is given, in words.
pub fn form(form: Form) -> &'static str {
    match form {
        Form::Direct => "direct quote",
        Form::Indirect => "paraphrase",
        Form::Mixed => "part quote",
        Form::ReportedAct => "act of saying",
        Form::OwnVoice => "own voice",
    }
}

/// How real the content is given to be, where it is not simply given as real.
fn modality(modality: Modality) -> Option<&'static str> {
    match modality {
        Modality::Actual => None,
        Modality::Reported => Some("as hearsay"),
        Modality::Possible => Some("as possible"),
        Modality::Conditional => Some("on a condition"),
        Modality::Planned => Some("as planned"),
        Modality::Negated => Some("as not so"),
    }
}

fn value(fact: Option<&StoredFact>) -> Option<&str> {
    fact.map(|fact| fact.value.as_str())
}
