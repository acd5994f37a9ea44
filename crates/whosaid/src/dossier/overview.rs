//! All reports of a case on one page: how many, in which languages, and what they rest on.
//!
//! Reports are added one by one and only counts are kept, so that a case of any size
//! takes the same memory, but for one entry for each root that is not named.

use super::grades;
use crate::terminal::{Mark, Page, foreign};
use record::plain::{count, kind_of_root, language};
use record::{Grade, SpeakerKind};
use std::collections::BTreeMap;
use store::chains::{passed_on, rests_on_unnamed, root, root_kind};
use store::{StoredReport, StoredStatement};

/// How many roots an overview names before it says how many more there are.
const MOST_ROOTS: usize = 12;

/// Counts over the reports of a case.
#[derive(Default)]
pub struct Overview {
    reports: usize,
    languages: BTreeMap<String, usize>,
    first_date: Option<String>,
    last_date: Option<String>,
    statements: usize,
    /// Of these, the ones that only pass on the words of another one. The same words carry
    /// no more weight for having been passed on, so no count below has them.
    passing: usize,
    weak: usize,
    silent: usize,
    /// By kind of root; the outlet's own voice has none.
    roots: BTreeMap<Option<SpeakerKind>, Tally>,
    not_named: Tally,
    only_not_named: usize,
    /// By label and kind; only those that are not named.
    nameless: BTreeMap<Root, Tally>,
}

/// Where a chain ends: a label and its kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Root {
    label: String,
    kind: SpeakerKind,
}

/// Statements, and reports with at least one of them.
#[derive(Clone, Copy, Default)]
struct Tally {
    statements: usize,
    reports: usize,
}

impl Tally {
    /// Adds one statement, and its report when this is the first of it.
    fn add(&mut self, seen_in_report: &mut bool) {
        self.statements += 1;
        if !std::mem::replace(seen_in_report, true) {
            self.reports += 1;
        }
    }
}

impl Overview {
    /// Counts a report with its statements.
    pub fn add(&mut self, report: &StoredReport, statements: &[StoredStatement]) {
        self.reports += 1;
        let code = report.language.as_ref().map_or("und", |fact| &fact.value);
        *self.languages.entry(code.to_owned()).or_default() += 1;
        self.add_date(report);
        if statements.is_empty() {
            self.silent += 1;
        }
        let mut seen: BTreeMap<Option<SpeakerKind>, bool> = BTreeMap::new();
        let mut seen_nameless: BTreeMap<Root, bool> = BTreeMap::new();
        let mut seen_not_named = false;
        let passed_on = passed_on(statements);
        self.statements += statements.len();
        self.passing += passed_on.len();
        for statement in statements.iter().filter(|s| !passed_on.contains_key(&s.id)) {
            self.weak += usize::from(statement.grade == Grade::Weak);
            let kind = root_kind(statement);
            self.roots.entry(kind).or_default().add(seen.entry(kind).or_default());
            if rests_on_unnamed(statement) {
                self.not_named.add(&mut seen_not_named);
                if let Some(link) = root(statement) {
                    let root = Root { label: link.label.clone(), kind: link.kind };
                    let seen = seen_nameless.entry(root.clone()).or_default();
                    self.nameless.entry(root).or_default().add(seen);
                }
            }
        }
        let attributed = statements.iter().filter(|s| root_kind(s).is_some());
        let mut attributed = attributed.peekable();
        if attributed.peek().is_some() && attributed.all(rests_on_unnamed) {
            self.only_not_named += 1;
        }
    }

    /// How many reports were added.
    pub fn reports(&self) -> usize {
        self.reports
    }

    /// Lays it out.
    pub fn show(&self, page: &mut Page, case: &str) {
        page.line(
            0,
            Mark::Heading,
            &format!("{} in {}", count(self.reports, "report"), foreign(case)),
        );
        if self.reports == 0 {
            return;
        }
        page.line(0, Mark::Plain, &self.languages_and_dates());
        page.line(0, Mark::Plain, &self.statements_found());
        if self.statements > 0 {
            page.blank();
            self.show_roots(page);
        }
        if self.not_named.statements > 0 {
            page.blank();
            self.show_nameless(page);
        }
    }

    fn add_date(&mut self, report: &StoredReport) {
        // Only a date that could be read can be put in order; others stay as written.
        let Some(date) = report.date.as_ref().map(|fact| &fact.value).filter(|d| is_iso(d)) else {
            return;
        };
        let day = date[..10].to_owned();
        self.first_date = self.first_date.take().into_iter().chain([day.clone()]).min();
        self.last_date = self.last_date.take().into_iter().chain([day]).max();
    }

    fn languages_and_dates(&self) -> String {
        let mut languages: Vec<_> = self.languages.iter().collect();
        languages.sort_by_key(|&(code, number)| (std::cmp::Reverse(*number), code));
        let mut line: Vec<String> = languages
            .into_iter()
            .map(|(code, number)| format!("{number} {}", foreign(language(code))))
            .collect();
        match (&self.first_date, &self.last_date) {
            (Some(first), Some(last)) if first == last => line.push(format!("published {first}")),
            (Some(first), Some(last)) => line.push(format!("published {first} to {last}")),
            _ => {}
        }
        line.join(" · ")
    }

    fn statements_found(&self) -> String {
        let mut line = vec![count(self.statements, "statement")];
        if self.passing > 0 {
            line.push(format!("{} passing on another's words", self.passing));
        }
        if self.weak > 0 {
            let right = grades::right(Grade::Weak);
            line.push(format!(
                "{} on weak evidence ({right} of that kind were right where measured)",
                self.weak
            ));
        }
        if self.silent > 0 {
            line.push(format!("{} without any", count(self.silent, "report")));
        }
        line.join(" · ")
    }

    fn show_roots(&self, page: &mut Page) {
        let heads = ["statements".to_owned(), "reports".to_owned()];
        page.row(0, Mark::Heading, "On whose word, as far as the text shows", &heads);
        for &kind in SpeakerKind::ALL {
            if let Some(tally) = self.roots.get(&Some(kind)) {
                page.row(2, Mark::Plain, kind_of_root(kind), &tally.numbers());
            }
        }
        if let Some(tally) = self.roots.get(&None) {
            page.row(2, Mark::Plain, "the outlet's own voice", &tally.numbers());
        }
    }

    fn show_nameless(&self, page: &mut Page) {
        page.row(
            0,
            Mark::Heading,
            "Resting on people who are not named",
            &self.not_named.numbers(),
        );
        let mut roots: Vec<_> = self.nameless.iter().collect();
        roots.sort_by_key(|&(root, tally)| (std::cmp::Reverse(tally.statements), root));
        for (root, tally) in roots.iter().take(MOST_ROOTS) {
            page.row(2, Mark::Plain, &foreign(&root.label), &tally.numbers());
        }
        if roots.len() > MOST_ROOTS {
            let more = format!("and {} more: whosaid show sources", roots.len() - MOST_ROOTS);
            page.line(2, Mark::Small, &more);
        }
        if self.only_not_named > 0 {
            let line = format!("{} with nobody else to ask", count(self.only_not_named, "report"));
            page.line(2, Mark::Small, &line);
        }
    }
}

impl Tally {
    fn numbers(self) -> [String; 2] {
        [self.statements.to_string(), self.reports.to_string()]
    }
}

/// Begins with a year, a month and a day.
fn is_iso(date: &str) -> bool {
    date.len() >= 10
        && date.bytes().take(10).enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
