//! Which reports lean on which, a page of the list at a time.

use super::LINES;
use super::parts::{count, leaning};
use crate::address::Address;
use crate::site::{List, Site};
use crate::text::file_name;
use maud::{Markup, html};
use record::ReportId;
use store::{Case, Error, StoredEdge};

/// What the page shows.
pub struct View {
    list: List,
    edges: Vec<StoredEdge>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.dependence_count()?, LINES);
    Ok(View { list, edges: case.dependences_from(list.skip(), list.most)? })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let report = |id: ReportId, file: &str| {
        html! { a href=(site.to(Address::Report(id))) { bdi.file { (file_name(file)) } } }
    };
    let main = html! {
        h1 { "Echoes" }
        p.lead {
            (count(view.list.all, "time")) " a report leans on another one. An echo is not one more source."
        }
        ul.rows {
            @for edge in &view.edges {
                li {
                    (leaning(edge, &report(edge.report, &edge.file), &report(edge.on_report, &edge.on_file)))
                    " · " a href=(site.to(Address::Dependence(edge.id))) { (count(edge.passages, "passage")) }
                }
            }
        }
        (site.pager(&view.list, Address::Dependences))
    };
    site.page("Echoes", Address::Dependences(1), &main)
}
