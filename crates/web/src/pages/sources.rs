//! Who relies on whom: a layered drawing of the ways that words came, and the same as a table.

use super::LINES;
use super::parts::{count, grouped};
use crate::address::Address;
use crate::chain::label;
use crate::draw::layers;
use crate::site::{List, Site};
use crate::text::words;
use maud::{Markup, html};
use record::plain::kind_of_root;
use store::{Case, Error, Reliance, RootSummary};

/// How many pairs the table of ways has.
const MOST_WAYS: usize = 200;

/// What the page shows.
pub struct View {
    list: List,
    roots: Vec<RootSummary>,
    reliances: Vec<Reliance>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.root_count()?, LINES);
    Ok(View {
        list,
        roots: case.roots(list.skip(), list.most)?,
        reliances: case.reliances(MOST_WAYS)?,
    })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Sources" }
        p.lead { "Who has it from whom, and where the chains end: " (count(view.list.all, "root")) "." }
        figure.scrolled tabindex="0" aria-label="Drawing of who passes on, and from whom" {
            (layers::drawing(&view.reliances))
            figcaption.small { "Left: who passes on; right: from whom. The thicker the line, the more reports. Names in italics are of nobody one could ask." }
        }
        section {
            h2 { "Roots" }
            (counted(["Root", "What"], view.roots.iter().map(|root| Line {
                cells: [words(&root.label), html! { (kind_of_root(root.kind)) }],
                statements: root.statements,
                reports: root.reports,
            })))
            (site.pager(&view.list, Address::Sources))
        }
        section {
            h2 { "Ways" }
            p.small { "Neighbours in the chains: who passes on, and from whom." }
            (counted(["Passes on", "Has it from"], view.reliances.iter().map(|way| Line {
                cells: [label(&way.by, way.by_kind), label(&way.on, way.on_kind)],
                statements: way.statements,
                reports: way.reports,
            })))
        }
    };
    site.page("Sources", Address::Sources(1), &main)
}

/// Something with how often it stands in how many reports.
struct Line {
    cells: [Markup; 2],
    statements: usize,
    reports: usize,
}

fn counted(heads: [&str; 2], lines: impl Iterator<Item = Line>) -> Markup {
    html! {
        table.wide {
            thead {
                tr {
                    @for head in heads { th scope="col" { (head) } }
                    th.number scope="col" { "Statements" }
                    th.number scope="col" { "Reports" }
                }
            }
            tbody {
                @for Line { cells: [first, second], statements, reports } in lines {
                    tr {
                        th scope="row" { (first) }
                        td { (second) }
                        td.number data-is="statements" { (grouped(statements)) }
                        td.number data-is="reports" { (grouped(reports)) }
                    }
                }
            }
        }
    }
}
