//! What is claimed, on how much, a page of the list at a time.

use super::parts::count;
use crate::address::Address;
use crate::draw::support;
use crate::site::{List, Site};
use crate::text::words;
use maud::{Markup, html};
use record::{Standing, plain};
use std::collections::BTreeSet;
use store::{Case, ClaimSummary, Error, RootSummary, Which};

/// How many claims stand on one page, each with a drawing.
const CLAIMS: usize = 60;
/// How many roots of a claim are named in a list.
const MOST_ROOTS: usize = 3;

/// A claim with what it rests on.
pub struct Line {
    /// The claim.
    pub claim: ClaimSummary,
    /// Its first roots.
    pub roots: Vec<RootSummary>,
    /// What has become of reports that it leans on.
    pub marks: BTreeSet<Standing>,
}

/// What the page shows.
pub struct View {
    list: List,
    claims: Vec<Line>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.count_claims(Which::All)?, CLAIMS);
    let claims = case.claims_from(Which::All, list.skip(), list.most)?;
    Ok(View { list, claims: lines(case, claims)? })
}

/// Each claim with its roots.
pub fn lines(
    case: &Case,
    claims: impl IntoIterator<Item = ClaimSummary>,
) -> Result<Vec<Line>, Error> {
    let line = |claim: ClaimSummary| {
        let marks = case.marks_under(claim.id)?.into_iter().map(|(_, mark)| mark.standing);
        let (marks, roots) = (marks.collect(), case.support_of(claim.id, support::MOST_ROOTS)?);
        Ok(Line { claim, roots, marks })
    };
    claims.into_iter().map(line).collect()
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Claims" }
        p.lead { (count(view.list.all, "claim")) ": what statements, in any language, say of one event or state." }
        p.small { (plain::HOW_ROOTS_COUNT) }
        (support::legend())
        (table(site, &view.claims))
        (site.pager(&view.list, Address::Claims))
    };
    site.page("Claims", Address::Claims(1), &main)
}

/// Claims with their support drawn and in words.
pub fn table(site: &Site, claims: &[Line]) -> Markup {
    html! {
        ul.claims {
            @for Line { claim, roots, marks } in claims {
                li data-item {
                    (support::drawing(claim, roots))
                    div {
                        p.title {
                            a href=(site.to(Address::Claim(claim.id))) dir="auto" { (words(&claim.title)) }
                            @if claim.conflicts > 0 { " " span.conflict { (count(claim.conflicts, "conflict")) } }
                            @for mark in marks { " " span.conflict { "leans on a " (mark) " report" } }
                        }
                        p.small {
                            (plain::support(claim.reports, claim.roots, claim.unnamed, claim.unknown))
                            @if !roots.is_empty() { ": " (named(roots, claim.roots)) }
                        }
                    }
                }
            }
        }
    }
}

/// The first roots by name, of so many.
fn named(roots: &[RootSummary], all: usize) -> Markup {
    html! {
        @for (at, root) in roots.iter().take(MOST_ROOTS).enumerate() {
            @if at > 0 { " · " }
            (crate::chain::label(&root.label, root.kind))
        }
        @if all > MOST_ROOTS { " · and " (all - MOST_ROOTS) " more" }
    }
}
