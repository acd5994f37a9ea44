//! All reports of a case at the head of its dossier: how many, in which languages, what they
//! rest on, and who is not named.
//!
//! Reports are added one by one and only counts are kept, so that a case of any size
//! takes the same memory, but for one entry for each root that is not named.

use super::lines::Lines;
use super::report::mark_line;
use crate::terminal::{Mark, Page, foreign};
use record::plain::{count, language};
use record::{Form, Grade, SpeakerKind, StatementId};
use std::collections::BTreeMap;
use store::chains::{passed_on, rests_on_unnamed, root, root_kind};
use store::{StoredReport, StoredStatement};

/// How many roots an overview names before it says how many more there are.
const MOST_ROOTS: usize = 8;
/// How many remarks it repeats.
const MOST_REMARKS: usize = 4;

/// Counts over the reports of a case.
#[derive(Default)]
pub struct Overview {
    reports: usize,
    languages: BTreeMap<String, usize>,
    first_date: Option<String>,
    last_date: Option<String>,
    undated: usize,
    without_outlet: usize,
    statements: usize,
    /// Of these, the ones that only pass on the words of another one. The same words carry
    /// no more weight for having been passed on, so no count below has them.
    passing: usize,
    weak: usize,
    silent: usize,
    own_voice: usize,
    not_named: Tally,
    only_not_named: usize,
    /// By label and kind, with the first statement; only those that are not named.
    nameless: BTreeMap<Root, (Tally, StatementId)>,
    /// The first ones, each with its place and its report.
    remarks: Vec<(String, String)>,
    more_remarks: usize,
    /// Reports that a person marked, each with what became of it.
    marked: Vec<String>,
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

    fn in_words(self) -> String {
        format!("{} in {}", count(self.statements, "statement"), count(self.reports, "report"))
    }
}

impl Overview {
    /// Counts a report with its statements.
    pub fn add(&mut self, report: &StoredReport, statements: &[StoredStatement]) {
        self.reports += 1;
        let code = report.language.as_ref().map_or("und", |fact| &fact.value);
        *self.languages.entry(code.to_owned()).or_default() += 1;
        self.add_date(report);
        self.without_outlet += usize::from(report.outlet.is_none());
        self.silent += usize::from(statements.is_empty());
        self.add_statements(statements);
        self.add_remarks(report);
        if let Some(mark) = &report.mark {
            self.marked.push(format!("{}: {}", foreign(report.file()), mark_line(mark)));
        }
    }

    fn add_statements(&mut self, statements: &[StoredStatement]) {
        let mut seen_nameless: BTreeMap<Root, bool> = BTreeMap::new();
        let mut seen_not_named = false;
        let passed_on = passed_on(statements);
        self.statements += statements.len();
        self.passing += passed_on.len();
        for statement in statements.iter().filter(|s| !passed_on.contains_key(&s.id)) {
            self.weak += usize::from(statement.grade == Grade::Weak);
            self.own_voice += usize::from(statement.form == Form::OwnVoice);
            if rests_on_unnamed(statement) {
                self.not_named.add(&mut seen_not_named);
                if let Some(link) = root(statement) {
                    let root = Root { label: link.label.clone(), kind: link.kind };
                    let seen = seen_nameless.entry(root.clone()).or_default();
                    let first = || (Tally::default(), statement.id);
                    self.nameless.entry(root).or_insert_with(first).0.add(seen);
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

    /// How many statements these have.
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// Lays out the head: reports, languages, dates, statements and on whom they rest, and what
    /// is missing.
    pub fn show(&self, page: &mut Page, case: &str) {
        let head = format!("{} in {}", count(self.reports, "report"), foreign(case));
        page.line(0, Mark::Heading, &head);
        if self.reports == 0 {
            return;
        }
        page.line(0, Mark::Plain, &self.languages_and_dates());
        page.line(0, Mark::Plain, &self.statements_found());
        let gaps = self.gaps();
        if !gaps.is_empty() {
            page.line(0, Mark::Plain, &format!("Gaps: {}", gaps.join(" · ")));
        }
        for marked in &self.marked {
            page.line(0, Mark::Heading, marked);
        }
    }

    fn add_date(&mut self, report: &StoredReport) {
        // Only a date that could be read can be put in order; others stay as written.
        let Some(date) = report.date.as_ref().map(|fact| &fact.value).filter(|d| is_iso(d)) else {
            self.undated += 1;
            return;
        };
        let day = date[..10].to_owned();
        self.first_date = self.first_date.take().into_iter().chain([day.clone()]).min();
        self.last_date = self.last_date.take().into_iter().chain([day]).max();
    }

    fn add_remarks(&mut self, report: &StoredReport) {
        if report.remarks.is_empty() {
            return;
        }
        let lines = Lines::of(&report.text);
        for remark in &report.remarks {
            if self.remarks.len() == MOST_REMARKS {
                self.more_remarks += 1;
                continue;
            }
            let line = remark.span.as_ref().map(|span| format!(":{}", lines.number(span.start)));
            let place = format!("{}{}", foreign(report.file()), line.unwrap_or_default());
            let message = foreign(&remark.message);
            self.remarks.push((format!("{message} ({place})"), report.id.to_string()));
        }
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
        let told = self.statements - self.passing;
        let others = told - self.own_voice;
        let mut line = vec![
            count(self.statements, "statement"),
            format!("{} in the outlets' own voice", self.own_voice),
        ];
        if self.not_named.statements > 0 {
            let percent = self.not_named.statements * 100 / others.max(1);
            line.push(format!(
                "of {others} by others {} ({percent} %) rest on people not named",
                self.not_named.statements
            ));
        }
        if self.weak > 0 {
            line.push(format!("{} on weak evidence", self.weak));
        }
        line.join(" · ")
    }

    fn gaps(&self) -> Vec<String> {
        [
            (self.undated, "without a date"),
            (self.without_outlet, "without an outlet"),
            (self.silent, "without a statement"),
            (self.only_not_named, "quoting nobody who is named"),
        ]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{} {what}", count(number, "report")))
        .collect()
    }

    /// Those on whose word something rests and who are not named, the most heard first.
    pub fn show_nameless(&self, page: &mut Page) {
        if self.not_named.statements == 0 {
            return;
        }
        page.blank();
        page.line(0, Mark::Heading, "Who is not named");
        let mut roots: Vec<_> = self.nameless.iter().collect();
        roots.sort_by_key(|&(root, (tally, _))| (std::cmp::Reverse(tally.statements), root));
        for (root, (tally, first)) in roots.iter().take(MOST_ROOTS) {
            let words = format!("{}: {}", foreign(&root.label), tally.in_words());
            page.small_print(2, &words, &first.to_string());
        }
        if roots.len() > MOST_ROOTS {
            let more = format!("and {} more: whosaid show sources", roots.len() - MOST_ROOTS);
            page.line(2, Mark::Small, &more);
        }
    }

    /// What the stages noticed.
    pub fn show_remarks(&self, page: &mut Page) {
        if self.remarks.is_empty() {
            return;
        }
        page.blank();
        page.line(0, Mark::Heading, "Remarks");
        for (remark, report) in &self.remarks {
            page.small_print(2, remark, report);
        }
        if self.more_remarks > 0 {
            let more = format!("and {} more: whosaid show report ID", self.more_remarks);
            page.line(2, Mark::Small, &more);
        }
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
