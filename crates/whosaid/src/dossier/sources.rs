//! Everyone on whose word something rests, over all reports: where the chains end.
//!
//! Two labels are one row only when they are the same words of the same kind. Who is who
//! is decided by linking, with evidence, and not here by likeness.

use super::chains::link_label;
use crate::terminal::{Mark, Page, foreign};
use record::plain::kind_of_root;
use record::{ReportId, SpeakerKind};
use std::collections::{BTreeMap, BTreeSet};
use store::chains::{passed_on, root, root_kind};
use store::{StoredLink, StoredStatement};

/// How many ways to one root are printed before it is said how many more there are.
const MOST_WAYS: usize = 5;

/// The roots of a case.
#[derive(Default)]
pub struct Sources {
    by_kind: BTreeMap<SpeakerKind, BTreeMap<String, Carried>>,
}

/// What rests on one root.
#[derive(Default)]
struct Carried {
    statements: usize,
    reports: BTreeSet<ReportId>,
    /// The links before the root, with the number of statements that came this way.
    ways: BTreeMap<Vec<String>, usize>,
}

impl Sources {
    /// Counts the statements of a report. One that only passes on the words of another is
    /// a way to its root and not one more statement. What the outlet says in its own voice rests on nobody else.
    pub fn add(&mut self, statements: &[StoredStatement]) {
        let passed_on = passed_on(statements);
        for statement in statements.iter().filter(|s| !passed_on.contains_key(&s.id)) {
            let (Some(kind), Some(link)) = (root_kind(statement), root(statement)) else {
                continue;
            };
            let labels = self.by_kind.entry(kind).or_default();
            let carried = labels.entry(link.label.clone()).or_default();
            carried.statements += 1;
            carried.reports.insert(statement.report);
            let way = &statement.chain[..statement.chain.len() - 1];
            let way = way.iter().map(|link| link.label.clone()).collect();
            *carried.ways.entry(way).or_default() += 1;
        }
    }

    /// Lays them out by kind, the most heard first.
    pub fn show(&self, page: &mut Page) {
        if self.by_kind.is_empty() {
            page.line(0, Mark::Plain, "No statement of this case rests on anyone's word.");
        }
        for (at, (&kind, labels)) in self.by_kind.iter().enumerate() {
            if at > 0 {
                page.blank();
            }
            let heads = ["statements".to_owned(), "reports".to_owned()];
            page.row(0, Mark::Heading, &first_upper(kind_of_root(kind)), &heads);
            for (label, carried) in most_heard(labels) {
                let numbers = [carried.statements.to_string(), carried.reports.len().to_string()];
                page.row(2, Mark::Plain, &foreign(label), &numbers);
                show_ways(page, carried);
            }
        }
    }

    /// One line of JSON for each root, in the same order.
    pub fn json(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (kind, labels) in &self.by_kind {
            for (label, carried) in most_heard(labels) {
                let ways: Vec<_> = carried.ways.iter().map(|(way, n)| (way.clone(), *n)).collect();
                let reports: Vec<ReportId> = carried.reports.iter().copied().collect();
                lines.push(export::root(label, *kind, carried.statements, &reports, &ways));
            }
        }
        lines
    }
}

fn most_heard(labels: &BTreeMap<String, Carried>) -> Vec<(&String, &Carried)> {
    let mut rows: Vec<_> = labels.iter().collect();
    rows.sort_by_key(|&(label, carried)| (std::cmp::Reverse(carried.statements), label));
    rows
}

/// In which reports, and by whose hands, the words of the root came to us.
fn show_ways(page: &mut Page, carried: &Carried) {
    let ways: Vec<_> = carried.ways.iter().filter(|(way, _)| !way.is_empty()).collect();
    for (way, number) in ways.iter().take(MOST_WAYS) {
        let way: Vec<String> = way.iter().map(|label| way_label(label)).collect();
        page.line(4, Mark::Small, &format!("{number} in {}", way.join(" ← ")));
    }
    if ways.len() > MOST_WAYS {
        page.line(4, Mark::Small, &format!("and {} more ways", ways.len() - MOST_WAYS));
    }
}

fn way_label(label: &str) -> String {
    link_label(&StoredLink {
        label: label.to_owned(),
        kind: SpeakerKind::Outlet,
        statement: None,
        passage: None,
    })
}

fn first_upper(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
