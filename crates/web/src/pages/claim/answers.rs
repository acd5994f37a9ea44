//! What is said of a claim, and where two answers differ.

use super::super::parts::count;
use super::View;
use super::load::MOST_NAMED;
use crate::chain::label;
use crate::draw::spread::{self, Figure};
use crate::text::words;
use maud::{Markup, html};
use record::CountedKind;
use record::plain::{NO_ROOT, difference, field};
use std::collections::BTreeMap;
use store::{Asked, Differing, Given};

/// Where the answers differ: conflicts first.
pub fn differences(view: &View) -> Markup {
    let conflicting = view.claim.conflicts;
    let one = view.other_count == 1;
    html! {
        @if conflicting + view.other_count > 0 {
            section {
                h2 { "Where they differ" }
                (conflicts(&view.conflicts, conflicting))
                @if view.other_count > 0 {
                    details open[conflicting == 0] {
                        summary { (count(view.other_count, "difference")) " that " @if one { "is" } @else { "are" } " no conflict: later numbers, roundings, other parts" }
                        div.differ { @for one in &view.others { div { (differing(one)) } } }
                        (and_more(view.other_count - view.others.len().min(view.other_count), "difference"))
                    }
                }
            }
        }
    }
}

/// The conflicts of one claim that are shown, of so many.
pub fn conflicts(shown: &[Differing], all: usize) -> Markup {
    html! {
        @if !shown.is_empty() { div.differ { @for one in shown { div { (differing(one)) } } } }
        (and_more(all.saturating_sub(shown.len()), "conflict"))
    }
}

fn and_more(more: usize, what: &str) -> Markup {
    html! { @if more > 0 { p.small { "and " (count(more, what)) " more" } } }
}

/// Two answers beside each other, each with who gives it.
fn differing(one: &Differing) -> Markup {
    let conflict = one.conflict.is_some();
    html! {
        p {
            span.conflict[conflict].other[!conflict] { (difference(one.kind, one.conflict)) }
            @if !difference(one.kind, one.conflict).ends_with(field(one.field)) { " " span.asked { (field(one.field)) } }
        }
        div.versus {
            @for answer in [&one.a, &one.b] {
                div {
                    p.value dir="auto" { (words(&answer.value)) }
                    p.small { (carried(answer, false)) }
                }
            }
        }
        @if one.reason != format!("{} and {}", one.a.value, one.b.value) {
            p.small { (words(&one.reason)) }
        }
    }
}

/// The roots that carry an answer, perhaps with what kind each is.
fn carried(answer: &Given, with_kind: bool) -> Markup {
    html! {
        @if answer.roots.is_empty() { span.missing { (NO_ROOT) } }
        @for (at, root) in answer.roots.iter().take(MOST_NAMED).enumerate() {
            @if at > 0 { " · " }
            @if with_kind { (label(&root.label, root.kind)) } @else { (words(&root.label)) }
        }
        @if answer.root_count > MOST_NAMED { " and " (answer.root_count - MOST_NAMED) " more" }
    }
}

/// Each question with its answers and who gives them.
pub fn asked(view: &View) -> Markup {
    html! {
        @if !view.asked.is_empty() {
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
                    tbody { @for asked in &view.asked { (answers(asked)) } }
                }
            }
        }
    }
}

fn answers(asked: &Asked) -> Markup {
    let more = asked.all - asked.answers.len();
    html! {
        @for (at, answer) in asked.answers.iter().enumerate() {
            tr.first[at == 0] {
                th scope="row" { @if at == 0 { (field(asked.name)) } @else { span.hidden { (field(asked.name)) } } }
                td.value dir="auto" { (words(&answer.value)) }
                td { (carried(answer, true)) }
                td.number { (answer.statements) }
            }
        }
        @if more > 0 { tr { th scope="row" { span.hidden { (field(asked.name)) } } td colspan="3" { "and " (count(more, "answer")) " more" } } }
    }
}

/// Numbers by day of publication, drawn and as a table.
pub fn numbers(view: &View) -> Markup {
    let mut kinds: BTreeMap<&'static str, Vec<Figure>> = BTreeMap::new();
    for counted in &view.numbers {
        let Some(day) = counted.published.get(..10) else { continue };
        if matches!(counted.what, CountedKind::Age | CountedKind::Duration | CountedKind::Other) {
            continue;
        }
        kinds.entry(counted.what.as_str()).or_default().push(Figure {
            day: day.to_owned(),
            bounds: counted.bounds,
            by: counted.root.clone().unwrap_or_default(),
        });
    }
    html! { @for (name, figures) in kinds { @if figures.len() > 1 { (over_time(name, &figures)) } } }
}

fn over_time(name: &str, figures: &[Figure]) -> Markup {
    html! {
        section {
            h2 { "Numbers: " (name) }
            (spread::drawing(name, figures))
            details {
                summary { "as a table" }
                table {
                    thead { tr { th scope="col" { "Published" } th.number scope="col" { "Least" } th.number scope="col" { "Most" } th scope="col" { "On whose word" } } }
                    tbody {
                        @for figure in figures {
                            tr {
                                th scope="row" { (figure.day) }
                                td.number { (figure.bounds.0) }
                                td.number { (figure.bounds.1) }
                                td { @if figure.by.is_empty() { span.missing { "not shown" } } @else { (words(&figure.by)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
