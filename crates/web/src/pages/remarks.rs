//! What stages noticed, and what was offered and is no report.

use super::LINES;
use super::parts::count;
use crate::address::Address;
use crate::site::{List, Site};
use crate::text::{file_name, words};
use maud::{Markup, html};
use store::{Case, Error, RemarkLine, StoredSkip};

/// What the page shows.
pub struct View {
    list: List,
    remarks: Vec<RemarkLine>,
    skips: Vec<StoredSkip>,
    skip_count: usize,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it. Skipped files and remarks are turned over together.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let counts = case.counts()?;
    let list = List::at(page, counts.remarks.max(counts.skips), LINES);
    Ok(View {
        list,
        remarks: case.remarks_from(list.skip(), list.most)?,
        skips: case.skips_from(list.skip(), list.most)?,
        skip_count: counts.skips,
    })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Remarks" }
        p.lead { "Nothing odd ends a run: it is noted here, and reading goes on." }
        section {
            h2 { (count(view.skip_count, "file")) " skipped" }
            @if view.skips.is_empty() { p { "None on this page." } } @else {
                table.wide {
                    thead { tr { th scope="col" { "File" } th scope="col" { "Reason" } th scope="col" { "In words" } } }
                    tbody {
                        @for skip in &view.skips {
                            tr {
                                th scope="row" { (words(&skip.file)) }
                                td { (skip.reason) }
                                td { (words(&skip.detail)) }
                            }
                        }
                    }
                }
            }
        }
        section {
            h2 { "What was noticed while reading" }
            @if view.remarks.is_empty() { p { "None on this page." } } @else {
                table.wide {
                    thead { tr { th scope="col" { "Report" } th scope="col" { "Stage" } th scope="col" { "Remark" } } }
                    tbody {
                        @for remark in &view.remarks {
                            tr {
                                th scope="row" {
                                    a href=(site.to(Address::Report(remark.report))) {
                                        bdi.file { (file_name(&remark.file)) }
                                    }
                                }
                                td { (remark.stage) }
                                td { (words(&remark.message)) }
                            }
                        }
                    }
                }
            }
        }
        (site.pager(&view.list, Address::Remarks))
    };
    site.page("Remarks", Address::Remarks(1), &main)
}
