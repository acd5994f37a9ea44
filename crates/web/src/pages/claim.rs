//! One claim: its statements side by side by root, what each says of it, where they differ.

use super::parts::{count, language_of, named_or, published};
use crate::address::Address;
use crate::chain::{chain, label};
use crate::draw::spread::{self, Figure};
use crate::draw::support;
use crate::marks::{Mark, Marked};
use crate::site::Site;
use crate::text::words;
use maud::{Markup, html};
use record::plain::{HOW_ROOTS_COUNT, difference, field, support as in_words};
use record::{Claim, ClaimId, CountedKind, DifferenceKind, Form, ReportId, StatementId};
use std::collections::BTreeMap;
use store::{
    Case, Error, ReportSummary, RootSummary, StoredClaim, StoredDifference, StoredFrame,
    StoredStatement, TextSpan, differences_of,
};

/// How many statements of a root are shown.
const MOST_STATEMENTS: usize = 6;
/// How many frames are looked at for their clauses and numbers.
const MOST_FRAMES: usize = 400;
/// How many roots are shown with their statements.
const MOST_ROOTS: usize = 24;
/// A passage longer than this is cut around the clause.
const LONGEST: usize = 700;
/// How many roots of an answer are named.
const MOST_NAMED: usize = 5;

/// What the page shows.
pub struct View {
    stored: StoredClaim,
    roots: Vec<RootSummary>,
    differences: Vec<StoredDifference>,
    told: BTreeMap<StatementId, Told>,
    figures: BTreeMap<&'static str, Vec<Figure>>,
}

/// A statement with its clauses that tell the claim.
struct Told {
    statement: StoredStatement,
    clauses: Vec<TextSpan>,
    report: Option<ReportSummary>,
}

/// Loads it; nothing when the case has no such claim.
pub fn load(case: &Case, id: ClaimId) -> Result<Option<View>, Error> {
    let Some(stored) = case.claim(id)? else { return Ok(None) };
    let mut told: BTreeMap<StatementId, Told> = BTreeMap::new();
    let mut figures: BTreeMap<&'static str, Vec<Figure>> = BTreeMap::new();
    for id in shown(&stored.claim) {
        if let Some(statement) = case.statement(id)? {
            let report = case.report_summary(statement.report)?;
            told.insert(id, Told { statement, clauses: Vec::new(), report });
        }
    }
    for id in stored.claim.frames.iter().take(MOST_FRAMES) {
        let Some(frame) = case.frame(*id)? else { continue };
        let Some(one) = frame.statement.and_then(|id| told.get_mut(&id)) else { continue };
        add_figures(&mut figures, &frame, one);
        one.clauses.push(frame.clause);
    }
    Ok(Some(View {
        roots: case.support_of(stored.claim.id())?,
        differences: differences_of(&stored),
        stored,
        told,
        figures,
    }))
}

/// The statements that stand on the page.
fn shown(claim: &Claim) -> Vec<StatementId> {
    let roots = claim.support.roots.iter().take(MOST_ROOTS);
    let of_roots = roots.flat_map(|root| root.statements.iter().take(MOST_STATEMENTS));
    of_roots.chain(claim.support.unknown.iter().take(MOST_STATEMENTS)).copied().collect()
}

/// What a frame counts, by the day of its report.
fn add_figures(figures: &mut BTreeMap<&'static str, Vec<Figure>>, frame: &StoredFrame, one: &Told) {
    let day = one.report.as_ref().and_then(|report| report.date.as_deref()?.get(..10));
    let Some(day) = day else { return };
    for counted in &frame.quantities {
        let low = counted.low.or(counted.best);
        let high = counted.high.or(counted.best);
        let (Some(low), Some(high)) = (low, high) else { continue };
        if matches!(counted.what, CountedKind::Age | CountedKind::Duration | CountedKind::Other) {
            continue;
        }
        let by = one.statement.chain.last().map_or_else(String::new, |root| root.label.clone());
        let figure = Figure { day: day.to_owned(), bounds: (low, high), by };
        let known = figures.entry(counted.what.as_str()).or_default();
        if !known.contains(&figure) {
            known.push(figure);
        }
    }
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let claim = &view.stored.claim;
    let told = &claim.support;
    let main = html! {
        h1 dir="auto" { (words(&claim.title)) }
        div.supported {
            (support::drawing(&view.roots, told.reports.len(), told.unknown.len()))
            p.lead { (in_words(told.reports.len(), told.roots.len(), told.unnamed(), told.unknown.len())) "." }
        }
        p.small { (HOW_ROOTS_COUNT) }
        (support::legend())
        @for ring in &told.circular {
            p.problem { "They cite each other in a ring: " (words(&ring.join(", "))) }
        }
        (differences(view))
        section {
            h2 { "On whose word" }
            div.roots {
                @for root in told.roots.iter().take(MOST_ROOTS) {
                    (one_root(site, view, &label(&root.label, root.kind), &root.statements))
                }
                @if !told.unknown.is_empty() {
                    (one_root(site, view, &html! { "Whose word it is, is not shown" }, &told.unknown))
                }
            }
            @if told.roots.len() > MOST_ROOTS { p.small { "and " (told.roots.len() - MOST_ROOTS) " more roots" } }
        }
        (fields(claim))
        @for (name, figures) in &view.figures { (numbers(name, figures)) }
    };
    site.page(&claim.title, Address::Claims(1), &main)
}

fn differences(view: &View) -> Markup {
    let (conflicting, other): (Vec<&StoredDifference>, Vec<_>) =
        view.differences.iter().partition(|one| one.kind == DifferenceKind::Conflict);
    html! {
        @if !view.differences.is_empty() {
            section {
                h2 { "Where they differ" }
                (conflicts(&conflicting))
                @if !other.is_empty() {
                    details open[conflicting.is_empty()] {
                        summary { (count(other.len(), "difference")) " that " @if other.len() == 1 { "is" } @else { "are" } " no conflict: later numbers, roundings, other parts" }
                        div.differ { @for one in &other { div { (difference_line(one)) } } }
                    }
                }
            }
        }
    }
}

/// The conflicts of one claim, side by side.
pub fn conflicts(conflicts: &[&StoredDifference]) -> Markup {
    html! {
        @if !conflicts.is_empty() {
            div.differ { @for one in conflicts { div { (difference_line(one)) } } }
        }
    }
}

/// Two answers beside each other, each with who gives it.
fn difference_line(one: &StoredDifference) -> Markup {
    let conflict = one.conflict.is_some();
    html! {
        p {
            span.conflict[conflict].other[!conflict] { (difference(one.kind, one.conflict)) }
            " " span.asked { (field(one.field)) }
        }
        div.versus {
            @for answer in [&one.a, &one.b] {
                div {
                    p.value dir="auto" { (words(&answer.value)) }
                    p.small {
                        @if answer.roots.is_empty() { "whose word is not shown" }
                        @for (at, root) in answer.roots.iter().take(MOST_NAMED).enumerate() {
                            @if at > 0 { " · " }
                            (words(root))
                        }
                        @if answer.roots.len() > MOST_NAMED { " and " (answer.roots.len() - MOST_NAMED) " more" }
                    }
                }
            }
        }
        @if one.reason != format!("{} and {}", one.a.value, one.b.value) {
            p.small { (words(&one.reason)) }
        }
    }
}

fn one_root(site: &Site, view: &View, name: &Markup, statements: &[StatementId]) -> Markup {
    let told: Vec<&Told> = statements.iter().filter_map(|id| view.told.get(id)).collect();
    html! {
        section.root {
            h3 { (name) }
            @for one in &told { (card(site, one)) }
            @if statements.len() > told.len() { p.small { "and " (count(statements.len() - told.len(), "statement")) " more" } }
        }
    }
}

/// A statement: the clause in its passage, where it was published, the chain.
fn card(site: &Site, one: &Told) -> Markup {
    let Told { statement, clauses, report } = one;
    html! {
        article.statement data-item {
            blockquote dir="auto" {
                @for (at, piece) in statement.passage.iter().enumerate() {
                    @if at > 0 { " … " }
                    (in_context(piece, clauses))
                }
            }
            (chain(&statement.chain, statement.form == Form::OwnVoice))
            p.small {
                @if let Some(report) = report {
                    (named_or(report.outlet.as_deref(), "outlet not named")) " · "
                    (published(report.date.as_deref())) " · "
                    (language_of(report.language.as_deref())) " · "
                }
                a href=(site.to(place(statement))) { "in its place" }
            }
        }
    }
}

fn place(statement: &StoredStatement) -> Address {
    let (report, id): (ReportId, StatementId) = (statement.report, statement.id);
    Address::Statement(report, id)
}

/// A piece of a passage with the clauses marked; a long one is cut around the first clause.
fn in_context(piece: &TextSpan, clauses: &[TextSpan]) -> Markup {
    let length = piece.end.saturating_sub(piece.start);
    let inside = |clause: &&TextSpan| clause.start < piece.end && piece.start < clause.end;
    let marks: Vec<Mark> = clauses
        .iter()
        .filter(inside)
        .map(|clause| Mark {
            place: clause.start.saturating_sub(piece.start)
                ..clause.end.min(piece.end) - piece.start,
            class: "here",
        })
        .collect();
    let first = marks.iter().map(|mark| mark.place.start).min().unwrap_or(0);
    let from = if length > LONGEST { first.saturating_sub(LONGEST / 4) } else { 0 };
    let to = length.min(from + LONGEST);
    html! {
        @if from > 0 { "… " }
        (Marked::new(&piece.text, marks).markup(from..to))
        @if to < length { " …" }
    }
}

/// Each question with its answers and who gives them.
fn fields(claim: &Claim) -> Markup {
    html! {
        @if !claim.fields.is_empty() {
            section {
                h2 { "What is said of it" }
                table.wide.fields {
                    thead {
                        tr {
                            th scope="col" { "Asked" }
                            th scope="col" { "Answer" }
                            th scope="col" { "On whose word" }
                            th.number scope="col" { "Statements" }
                        }
                    }
                    tbody {
                        @for asked in &claim.fields {
                            @for (at, value) in asked.values.iter().enumerate() {
                                tr.first[at == 0] {
                                    th scope="row" { @if at == 0 { (field(asked.name)) } @else { span.hidden { (field(asked.name)) } } }
                                    td.value dir="auto" { (words(&value.value)) }
                                    td {
                                        @let roots: Vec<_> = value.roots.iter().filter_map(|at| claim.support.roots.get(*at)).collect();
                                        @if roots.is_empty() { span.missing { "not shown" } }
                                        @for (at, root) in roots.iter().take(MOST_NAMED).enumerate() {
                                            @if at > 0 { " · " }
                                            (label(&root.label, root.kind))
                                        }
                                        @if roots.len() > MOST_NAMED { " and " (roots.len() - MOST_NAMED) " more" }
                                    }
                                    td.number { (value.statements.len()) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Numbers by day of publication, drawn and as a table.
fn numbers(name: &str, figures: &[Figure]) -> Markup {
    let mut figures = figures.to_vec();
    figures.sort_by(|one, other| {
        one.day.cmp(&other.day).then(one.bounds.0.total_cmp(&other.bounds.0))
    });
    html! {
        @if figures.len() > 1 {
            section {
                h2 { "Numbers: " (name) }
                (spread::drawing(name, &figures))
                details {
                    summary { "as a table" }
                    table {
                        thead { tr { th scope="col" { "Published" } th.number scope="col" { "Least" } th.number scope="col" { "Most" } th scope="col" { "On whose word" } } }
                        tbody {
                            @for figure in &figures {
                                tr {
                                    th scope="row" { (figure.day) }
                                    td.number { (figure.bounds.0) }
                                    td.number { (figure.bounds.1) }
                                    td { (words(&figure.by)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
