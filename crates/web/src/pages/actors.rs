//! Who is who over all reports, a page of the list at a time.

use super::LINES;
use super::parts::{count, grouped};
use crate::address::Address;
use crate::site::{List, Site};
use crate::text::words;
use maud::{Markup, html};
use store::{ActorSummary, Case, Error};

/// How many names of an actor the list shows.
const MOST_NAMES: usize = 6;

/// What the page shows.
pub struct View {
    list: List,
    actors: Vec<ActorSummary>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.actor_count()?, LINES);
    Ok(View { list, actors: case.actors_from(list.skip(), list.most)? })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Who is who" }
        p.lead {
            (count(view.list.all, "actor")) " over all reports. Names are joined on evidence only; "
            "in doubt they stay apart."
        }
        table.wide {
            thead {
                tr {
                    th scope="col" { "Name" }
                    th scope="col" { "What" }
                    th scope="col" { "Also written" }
                    th.number scope="col" { "Reports" }
                    th.number scope="col" { "Times" }
                }
            }
            tbody {
                @for actor in &view.actors {
                    tr {
                        th scope="row" {
                            a href=(site.to(Address::Actor(actor.id))) { (words(&actor.label)) }
                        }
                        td { (actor.class) }
                        td.names { (other_names(actor)) }
                        td.number data-is="reports" { (grouped(actor.reports)) }
                        td.number data-is="times" { (grouped(actor.mentions)) }
                    }
                }
            }
        }
        (site.pager(&view.list, Address::Actors))
    };
    site.page("Who is who", Address::Actors(1), &main)
}

fn other_names(actor: &ActorSummary) -> Markup {
    let others: Vec<&String> = actor.names.iter().filter(|name| **name != actor.label).collect();
    html! {
        @for (at, name) in others.iter().take(MOST_NAMES).enumerate() {
            @if at > 0 { ", " }
            (words(name))
        }
        @if others.len() > MOST_NAMES { ", and " (others.len() - MOST_NAMES) " more" }
    }
}
