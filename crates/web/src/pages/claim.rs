//! One claim: its statements side by side by root, what each says of it, where they differ.

mod answers;
mod card;
mod load;

pub use answers::conflicts;
pub use load::{MOST_NAMED, View, load};

use super::parts::{count, judged_line, marked, report_name, turned};
use crate::address::Address;
use crate::chain::label;
use crate::draw::support;
use crate::site::Site;
use crate::text::{plain as plain_words, words};
use card::Told;
use maud::{Markup, html};
use record::Pair;
use record::plain::{self, HOW_ROOTS_COUNT};
use std::collections::BTreeMap;

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let claim = &view.claim;
    let main = html! {
        h1 dir="auto" { (plain_words(&claim.title)) }
        div.supported {
            (support::drawing(claim, &view.roots))
            p.lead { (plain::support(claim.reports, claim.roots, claim.unnamed, claim.unknown)) "." }
        }
        p.small { (HOW_ROOTS_COUNT) }
        (support::legend())
        @for (report, mark) in &view.marked {
            (marked(mark, &html! { "It leans on a report that was " strong { (mark.standing) } ", " (report_name(site, report)) }))
        }
        @for ring in &view.rings {
            p.problem { "They cite each other in a ring: " (words(&ring.join(", "))) }
        }
        (answers::differences(view))
        (statements(site, view))
        (answers::asked(view))
        (answers::numbers(view))
        (judging(site, view))
    };
    site.page(&claim.title, Address::Claims(1), &main)
}

/// The statements of this page of the claim, root by root.
fn statements(site: &Site, view: &View) -> Markup {
    let mut by_root: BTreeMap<usize, Vec<&Told>> = BTreeMap::new();
    for told in &view.told {
        by_root.entry(told.root.unwrap_or(usize::MAX)).or_default().push(told);
    }
    html! {
        section {
            h2 { "On whose word" }
            div.roots {
                @for (root, told) in &by_root {
                    section.root {
                        h3 {
                            @match view.roots.get(*root) {
                                Some(root) => (label(&root.label, root.kind)),
                                None => "Whose word it is, is not shown",
                            }
                        }
                        @for one in told { (card::card(site, view, one)) }
                    }
                }
                @if !view.around.is_empty() {
                    section.root {
                        h3 { "Outlets, around the words of others" }
                        @for (around, report) in &view.around { (card::around(site, around, report)) }
                    }
                }
            }
            (turned(site, &view.list, Address::Claim(view.claim.id), "statements"))
        }
    }
}

/// What a person can decide on the claim as a whole, and what was decided.
fn judging(site: &Site, view: &View) -> Markup {
    let back = view.claim.id.to_string();
    html! {
        @if !view.beside.is_empty() {
            section {
                h2 { "Told apart from" }
                p.small { "Other claims of this story that are of the same kind." }
                ul.rows {
                    @for (other, statement) in &view.beside {
                        li data-item {
                            p.title { a href=(site.to(Address::Claim(other.id))) dir="auto" { (words(&other.title)) } }
                            p.small { (plain::support(other.reports, other.roots, other.unnamed, other.unknown)) }
                            @if let (Some(one), Some(two)) = (view.first, statement) {
                                (site.judging(Pair::of_statements(one, *two), &back))
                            }
                        }
                    }
                }
            }
        }
        @if site.key().is_some() && !view.judged.is_empty() {
            section {
                h2 { "Judged " small { (count(view.judged.len(), "judgement")) } }
                ul.rows.judged { @for one in &view.judged { (judged_line(site, one, &back)) } }
            }
        }
    }
}
