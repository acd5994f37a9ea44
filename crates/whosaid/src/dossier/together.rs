//! What the reports of a case tell together: what several hold, where they differ, what rests on
//! one root, what the outlets say themselves.

use super::claims::{claim_line, difference_lines};
use crate::terminal::{Mark, Page, foreign};
use record::plain::{count, language};
use std::collections::BTreeMap;
use store::{ClaimSummary, ReportSummary, StoredDifference};

/// How many conflicts the head of the dossier names.
const MOST_NAMED: usize = 3;
/// How many lines of a claim on one root or in an outlet's own voice are shown.
const MOST_LINES: usize = 2;
/// How many claims of one outlet are shown.
const MOST_OF_OUTLET: usize = 2;
/// How many reports are listed.
const MOST_REPORTS: usize = 12;

/// The first of many, and how many there are.
pub struct Listed<T> {
    /// The first ones.
    pub first: Vec<T>,
    /// How many there are.
    pub all: usize,
}

/// What a dossier shows of the claims of a case.
pub struct Together {
    /// Those that several reports hold.
    pub shared: Listed<ClaimSummary>,
    /// Where they contradict each other.
    pub conflicts: Listed<StoredDifference>,
    /// Updates, roundings and other scopes.
    pub differences: Listed<StoredDifference>,
    /// What rests on one root.
    pub one_root: Listed<ClaimSummary>,
    /// What one outlet says itself and nobody else does.
    pub own_voice: Listed<ClaimSummary>,
}

impl Together {
    /// The lines for the head of the dossier: how many claims, on how much, and what they differ on.
    pub fn show_head(&self, page: &mut Page, claims: usize) {
        if claims == 0 {
            return;
        }
        let mut line = vec![
            count(claims, "claim"),
            format!("{} held by several reports", self.shared.all),
            format!("{} on one root", self.one_root.all),
            format!("{} in one outlet's own voice", self.own_voice.all),
        ];
        if self.conflicts.all > 0 {
            line.push(count(self.conflicts.all, "conflict"));
        }
        page.line(0, Mark::Plain, &line.join(" · "));
        let mut named: Vec<String> = Vec::new();
        for conflict in &self.conflicts.first {
            let title = foreign(&conflict.title);
            if !named.contains(&title) && named.len() < MOST_NAMED {
                named.push(title);
            }
        }
        if !named.is_empty() {
            page.line(
                0,
                Mark::Plain,
                &format!("They contradict each other on: {}", named.join("; ")),
            );
        }
    }

    /// What several reports hold, and where they differ.
    pub fn show_shared(&self, page: &mut Page) {
        section(page, "What several reports hold", &self.shared, "show claims", |page, claim| {
            claim_line(page, 2, claim);
        });
        section(page, "Where they differ", &self.conflicts, "show conflicts", |page, one| {
            difference_lines(page, 2, one);
        });
        let title = "Where they differ and need not contradict each other";
        section(page, title, &self.differences, "show conflicts", |page, one| {
            difference_lines(page, 2, one);
        });
    }

    /// What rests on one root.
    pub fn show_single(&self, page: &mut Page) {
        let title = "What rests on one root";
        section(page, title, &self.one_root, "show claims", |page, claim| {
            page.words(2, "", 2, &claim.title, MOST_LINES);
            let root = claim.root.as_deref().map_or(String::new(), foreign);
            page.small_print(2, &root, &claim.id.to_string());
        });
    }

    /// What each outlet says itself.
    pub fn show_own_voice(&self, page: &mut Page) {
        let mut outlets: BTreeMap<&str, Vec<&ClaimSummary>> = BTreeMap::new();
        for claim in &self.own_voice.first {
            let claims = outlets.entry(claim.root.as_deref().unwrap_or_default()).or_default();
            if claims.len() < MOST_OF_OUTLET {
                claims.push(claim);
            }
        }
        if outlets.is_empty() {
            return;
        }
        page.blank();
        page.line(0, Mark::Heading, "What the outlets say in their own voice");
        let shown: usize = outlets.values().map(Vec::len).sum();
        for (outlet, claims) in outlets {
            let outlet =
                if outlet.is_empty() { "(outlet not named)".to_owned() } else { foreign(outlet) };
            page.line(2, Mark::Chain, &outlet);
            for claim in claims {
                page.words(4, "", 4, &claim.title, MOST_LINES);
                page.small_print(4, "", &claim.id.to_string());
            }
        }
        and_more(page, self.own_voice.all - shown, "show claims");
    }
}

/// A heading, some lines and how many more there are; nothing where there is nothing.
fn section<T>(
    page: &mut Page,
    title: &str,
    listed: &Listed<T>,
    command: &str,
    mut show: impl FnMut(&mut Page, &T),
) {
    if listed.first.is_empty() {
        return;
    }
    page.blank();
    page.line(0, Mark::Heading, title);
    for one in &listed.first {
        show(page, one);
    }
    and_more(page, listed.all - listed.first.len(), command);
}

fn and_more(page: &mut Page, more: usize, command: &str) {
    if more > 0 {
        page.line(2, Mark::Small, &format!("and {more} more: whosaid {command}"));
    }
}

/// The reports, two lines each.
pub fn list_of_reports(page: &mut Page, reports: &[ReportSummary]) {
    page.blank();
    page.line(0, Mark::Heading, "The reports");
    for report in reports.iter().take(MOST_REPORTS) {
        let outlet = report.outlet.as_deref().map_or("outlet not named".into(), foreign);
        let date = report.date.as_deref().map_or("no date".into(), foreign);
        let language = foreign(language(report.language.as_deref().unwrap_or("und")));
        let title = report.title.as_deref().unwrap_or("(no title found)");
        page.words(2, "", 2, title, 1);
        page.small_print(2, &format!("{outlet} · {date} · {language}"), &report.id.to_string());
    }
    if reports.len() > MOST_REPORTS {
        let more = reports.len() - MOST_REPORTS;
        page.line(2, Mark::Small, &format!("and {more} more: whosaid show reports"));
    }
}
