//! Claims: what statements of several reports tell together, on whose word, where they differ.

use super::chains::voice;
use crate::terminal::{Mark, Page, foreign};
use record::plain::{HOW_ROOTS_COUNT, NO_ROOT, aside, difference, field, support};
use record::{Claim, Form, FrameId, FrameKind, Root, StatementId};
use std::collections::BTreeMap;
use store::{ClaimSummary, StoredAnswer, StoredClaim, StoredDifference, StoredStatement};

/// Where the answers to a question begin.
const ANSWER_COLUMN: usize = 18;
/// How many lines of a clause are shown.
const MOST_LINES: usize = 4;
/// How many roots of an answer are named where space is short.
const MOST_ROOTS: usize = 3;

/// A statement of a claim with what it takes to show it.
pub struct Teller {
    /// The statement.
    pub statement: StoredStatement,
    /// Its clauses that tell the claim.
    pub clauses: Vec<String>,
    /// Where it stands, as `file:line`.
    pub place: String,
}

/// What a claim rests on, as it is shown.
#[derive(Default)]
pub struct Passages {
    /// Its statements.
    pub tellers: BTreeMap<StatementId, Teller>,
    /// Frames in no statement: in a headline, or in the outlet's words for who speaks.
    pub beside: BTreeMap<FrameId, Beside>,
}

/// A clause that stands in no statement.
pub struct Beside {
    /// Its words.
    pub clause: String,
    /// Where it stands, as `file:line`.
    pub place: String,
}

/// One claim in two lines: what, and on how much it rests.
pub fn claim_line(page: &mut Page, indent: usize, claim: &ClaimSummary) {
    page.line(indent, Mark::Plain, &foreign(&claim.title));
    page.small_print(indent, &on_how_much(claim), &claim.id.to_string());
}

fn on_how_much(claim: &ClaimSummary) -> String {
    let conflicts = match claim.conflicts {
        0 => String::new(),
        1 => " · 1 conflict".to_owned(),
        more => format!(" · {more} conflicts"),
    };
    let support = support(claim.reports, claim.roots, claim.unnamed, claim.unknown);
    match claim.kind {
        FrameKind::Other => format!("{support}{conflicts}"),
        kind => format!("{}: {support}{conflicts}", kind.as_str().replace('-', " ")),
    }
}

/// Two answers that differ, each with who gives it.
pub fn difference_lines(page: &mut Page, indent: usize, one: &StoredDifference) {
    let how = difference(one.kind, one.conflict);
    let asked = field(one.field);
    page.line(indent, Mark::Plain, &format!("{}: {asked}", foreign(&one.title)));
    for answer in [&one.a, &one.b] {
        page.words(indent + 2, "", indent + 2, &in_words(answer), MOST_LINES);
    }
    let reason = foreign(&one.reason);
    page.small_print(indent + 2, &format!("{how}: {reason}"), &one.id.to_string());
}

fn in_words(answer: &StoredAnswer) -> String {
    let roots: Vec<String> = answer.roots.iter().take(MOST_ROOTS).map(|one| foreign(one)).collect();
    let more = answer.roots.len().saturating_sub(MOST_ROOTS);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let statement = answer.statements.first().map(|id| format!(" · {id}"));
    let frame = || answer.frames.first().map(|id| format!(" · {id}"));
    let first = statement.or_else(frame).unwrap_or_default();
    match roots.as_slice() {
        [] => format!("“{}”: {NO_ROOT}{first}", answer.value),
        roots => format!("“{}”: {}{more}", answer.value, roots.join(" · ")),
    }
}

/// One difference in full: both answers with the statements that give them.
pub fn one_difference(page: &mut Page, one: &StoredDifference, passages: &Passages) {
    page.line(0, Mark::Heading, &format!("{}: {}", foreign(&one.title), field(one.field)));
    let how = difference(one.kind, one.conflict);
    page.line(0, Mark::Plain, &format!("{how}: {}", foreign(&one.reason)));
    page.line(0, Mark::Small, &format!("{} · of claim {}", one.id, one.claim));
    for answer in [&one.a, &one.b] {
        page.blank();
        page.line(0, Mark::Heading, &in_words(answer));
        show_statements(page, &answer.statements, passages);
        show_beside(page, &answer.frames, passages);
    }
}

/// One claim in full.
pub fn one_claim(
    page: &mut Page,
    stored: &StoredClaim,
    differences: &[StoredDifference],
    passages: &Passages,
) {
    let claim = &stored.claim;
    let told = &claim.support;
    page.line(0, Mark::Heading, &foreign(&claim.title));
    let support = support(told.reports.len(), told.roots.len(), told.unnamed(), told.unknown.len());
    page.line(0, Mark::Plain, &support);
    page.line(0, Mark::Small, HOW_ROOTS_COUNT);
    for ring in &told.circular {
        let ring: Vec<String> = ring.iter().map(|outlet| foreign(outlet)).collect();
        page.line(0, Mark::Plain, &format!("They cite each other in a ring: {}", ring.join(", ")));
    }
    let kind = claim.kind.as_str().replace('-', " ");
    page.line(0, Mark::Small, &format!("{kind} · {}", claim.id()));
    for root in told.roots.iter().filter(|root| !root.statements.is_empty()) {
        page.blank();
        page.line(0, Mark::Heading, &root_label(root));
        show_statements(page, &root.statements, passages);
    }
    if !told.unknown.is_empty() {
        page.blank();
        page.line(0, Mark::Heading, "Whose word it is, is not shown");
        show_statements(page, &told.unknown, passages);
    }
    if !passages.beside.is_empty() {
        page.blank();
        page.line(0, Mark::Heading, "In words of the outlets around what others say, or above it");
        show_beside(page, &claim.frames, passages);
    }
    show_fields(page, claim);
    if !differences.is_empty() {
        page.blank();
        page.line(0, Mark::Heading, "Where they differ");
    }
    for one in differences {
        difference_lines(page, 2, one);
    }
}

fn root_label(root: &Root) -> String {
    match aside(root.kind) {
        Some(aside) => format!("{} ({aside})", foreign(&root.label)),
        None => foreign(&root.label),
    }
}

fn show_statements(page: &mut Page, ids: &[StatementId], passages: &Passages) {
    for teller in ids.iter().filter_map(|id| passages.tellers.get(id)) {
        let statement = &teller.statement;
        let own_voice = statement.form == Form::OwnVoice;
        page.line(2, Mark::Chain, &voice(&statement.chain, own_voice));
        for clause in &teller.clauses {
            page.words(4, "", 4, &format!("“{clause}”"), MOST_LINES);
        }
        page.small_print(4, &foreign(&teller.place), &statement.id.to_string());
    }
}

fn show_beside(page: &mut Page, ids: &[FrameId], passages: &Passages) {
    for (id, beside) in ids.iter().filter_map(|id| Some((id, passages.beside.get(id)?))) {
        page.words(4, "", 4, &format!("“{}”", beside.clause), MOST_LINES);
        page.small_print(4, &foreign(&beside.place), &id.to_string());
    }
}

/// Each question with its answers and who gives them.
fn show_fields(page: &mut Page, claim: &Claim) {
    if claim.fields.is_empty() {
        return;
    }
    page.blank();
    page.line(0, Mark::Heading, "What is said of it");
    for asked in &claim.fields {
        let mut label = field(asked.name);
        for value in &asked.values {
            let roots = value.roots.iter().filter_map(|at| claim.support.roots.get(*at));
            let answer = StoredAnswer {
                value: value.value.clone(),
                roots: roots.map(|root| root.label.clone()).collect(),
                statements: value.statements.clone(),
                frames: value.frames.clone(),
            };
            page.words(2, label, ANSWER_COLUMN, &in_words(&answer), MOST_LINES);
            label = "";
        }
    }
}
