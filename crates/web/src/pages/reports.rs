//! All reports, a page of the list at a time.

use super::LINES;
use super::parts::{count, report_table};
use crate::address::Address;
use crate::site::{List, Site};
use maud::{Markup, html};
use store::{Case, Error, ReportSummary};

/// What the page shows.
pub struct View {
    list: List,
    reports: Vec<ReportSummary>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.counts()?.reports, LINES);
    Ok(View { list, reports: case.reports_from(list.skip(), list.most)? })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { (count(view.list.all, "report")) }
        (report_table(site, &view.reports))
        (site.pager(&view.list, Address::Reports))
    };
    site.page("Reports", Address::Reports(1), &main)
}
