//! Where accounts conflict, claim by claim, a page of the list at a time.

use super::claim::conflicts;
use super::parts::count;
use crate::address::Address;
use crate::site::{List, Site};
use crate::text::words;
use maud::{Markup, html};
use record::{ClaimId, DifferenceKind};
use store::{Case, Error, StoredDifference, Which, differences_of};

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
    claim: ClaimId,
    title: String,
    conflicts: Vec<StoredDifference>,
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
    let mut all = Vec::new();
    for summary in case.claims_from(Which::InConflict, skip, most)? {
        let Some(stored) = case.claim(summary.id)? else { continue };
        let mut conflicts = differences_of(&stored);
        conflicts.retain(|one| one.kind == DifferenceKind::Conflict);
        all.push(Contested { claim: summary.id, title: summary.title, conflicts });
    }
    Ok(all)
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
                    p.title { a href=(site.to(Address::Claim(one.claim))) dir="auto" { (words(&one.title)) } }
                    (conflicts(&one.conflicts.iter().take(MOST).collect::<Vec<_>>()))
                    @if one.conflicts.len() > MOST {
                        p.small { "and " (count(one.conflicts.len() - MOST, "conflict")) " more, on the page of the claim" }
                    }
                }
            }
        }
    }
}
