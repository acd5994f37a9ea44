//! Where accounts conflict, claim by claim, a page of the list at a time.

use super::claim::{MOST_NAMED, conflicts};
use super::parts::count;
use crate::address::Address;
use crate::site::{List, Site};
use crate::text::words;
use maud::{Markup, html};
use record::DifferenceKind;
use store::{Case, ClaimSummary, Differing, Error, Which};

/// How many claims stand on one page.
const CLAIMS: usize = 20;
/// How many conflicts of one claim are shown.
const MOST: usize = 3;

/// What the page shows.
pub struct View {
    list: List,
    conflicts: usize,
    claims: Vec<Contested>,
}

/// A claim with its conflicts.
pub struct Contested {
    claim: ClaimSummary,
    conflicts: Vec<Differing>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.count_claims(Which::InConflict)?, CLAIMS);
    Ok(View {
        list,
        conflicts: case.count_differences(DifferenceKind::Conflict)?,
        claims: contested(case, list.skip(), list.most)?,
    })
}

/// The contested claims that most reports hold: `most` after the first `skip`.
pub fn contested(case: &Case, skip: usize, most: usize) -> Result<Vec<Contested>, Error> {
    let claims = case.claims_from(Which::InConflict, skip, most)?;
    let contested = claims.into_iter().map(|claim| {
        let conflicts = case.differing(claim.id, true, MOST, MOST_NAMED)?;
        Ok(Contested { claim, conflicts })
    });
    contested.collect()
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Conflicts" }
        p.lead { (count(view.conflicts, "conflict")) " in " (count(view.list.all, "claim")) ". A later toll, a rounding and another part of a whole are no conflict." }
        (listed(site, &view.claims))
        (site.pager(&view.list, Address::Conflicts))
    };
    site.page("Conflicts", Address::Conflicts(1), &main)
}

/// Each claim once, with the answers that cannot both hold.
pub fn listed(site: &Site, claims: &[Contested]) -> Markup {
    html! {
        ul.conflicts {
            @for one in claims {
                li data-item {
                    p.title { a href=(site.to(Address::Claim(one.claim.id))) dir="auto" { (words(&one.claim.title)) } }
                    (conflicts(&one.conflicts, one.claim.conflicts))
                }
            }
        }
    }
}
