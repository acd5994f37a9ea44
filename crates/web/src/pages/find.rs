//! Search without a server: every statement in one list, which the script makes shorter while
//! words are typed. Without the script the browser's own search finds words in it.

use super::parts::{count, grouped};
use crate::address::Address;
use crate::site::Site;
use crate::text::{verbatim, words};
use maud::{Markup, html};
use store::{Case, Error, StoredStatement};

/// So many statements stand in the list; of a larger case whosaid itself finds the others.
const MOST: usize = 5000;
/// A passage is cut to so many code points.
const LONGEST: usize = 300;

/// What the page shows.
pub struct View {
    statements: Vec<StoredStatement>,
    all: usize,
}

/// Loads it.
pub fn load(case: &Case) -> Result<View, Error> {
    let statements = case.statements(None)?.take(MOST).collect::<Result<_, _>>()?;
    Ok(View { statements, all: case.counts()?.statements })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Search" }
        p.lead {
            (count(view.all, "statement")) " of all reports"
            @if view.all > view.statements.len() { ", of which the first " (grouped(view.statements.len())) " stand here" }
            "."
        }
        div.search hidden data-filters=".hits > li" {
            label for="q" { "Words that all occur" }
            input #q type="search" dir="auto" autocomplete="off";
            p.small #found role="status" {}
        }
        ol.hits {
            @for statement in &view.statements { li data-item { (line(site, statement)) } }
        }
    };
    site.page("Search", Address::Search, &main)
}

fn line(site: &Site, statement: &StoredStatement) -> Markup {
    let passage: Vec<&str> = statement.passage.iter().map(|piece| piece.text.as_str()).collect();
    let passage = passage.join(" … ");
    let shown: String = passage.chars().take(LONGEST).collect();
    let place = Address::Statement(statement.report, statement.id);
    html! {
        blockquote dir="auto" { (verbatim(&shown)) @if shown.len() < passage.len() { " …" } }
        p.small {
            @if let Some(root) = statement.chain.last() { (words(&root.label)) " · " }
            a href=(site.to(place)) { "in its place" }
        }
    }
}
