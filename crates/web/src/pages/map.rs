//! Where: places at the precision of the text, on an outline of the land, and as a table.

use super::LINES;
use super::parts::count;
use crate::address::Address;
use crate::draw::land;
use crate::site::{List, Site};
use crate::text::words;
use maud::{Markup, html};
use record::PlacePrecision;
use store::{Case, Error, NamedPlace};

/// How many places are drawn.
const DRAWN: usize = 60;

/// What the page shows.
pub struct View {
    list: List,
    drawn: Vec<NamedPlace>,
    places: Vec<NamedPlace>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.named_place_count()?, LINES);
    Ok(View {
        list,
        drawn: case.named_places(0, DRAWN)?,
        places: case.named_places(list.skip(), list.most)?,
    })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Map" }
        p.lead {
            (count(view.list.all, "place")) " of the earth that reports name, never drawn more exactly than they say. "
            "Names that stand for no known place are not here."
        }
        @if view.list.all > 0 {
            figure {
                (land::drawing(&view.drawn))
                figcaption.small {
                    "A dot is a town, a circle an area, a broken circle somewhere around. Land: Natural Earth, public domain; "
                    "borders as that map has them, and no opinion."
                }
            }
            table.wide {
                thead {
                    tr {
                        th scope="col" { "Place" }
                        th scope="col" { "In" }
                        th scope="col" { "How exactly" }
                        th scope="col" { "Degrees north, east" }
                        th.number scope="col" { "Reports" }
                        th.number scope="col" { "Times" }
                    }
                }
                tbody { @for one in &view.places { (row(one)) } }
            }
            (site.pager(&view.list, Address::Map))
        }
    };
    site.page("Map", Address::Map(1), &main)
}

fn row(one: &NamedPlace) -> Markup {
    let place = &one.place;
    let degrees = |milli: i32| format!("{:.1}", f64::from(milli) / 1000.0);
    html! {
        tr {
            th scope="row" { (words(&place.name)) }
            td { (words(&place.within.join(", "))) }
            td {
                @if place.precision == PlacePrecision::Vague { "around it" } @else { (place.precision) }
                @if place.reach_km > 0 { ", within " (place.reach_km) " km" }
            }
            td { (degrees(place.north_milli)) ", " (degrees(place.east_milli)) }
            td.number { (one.reports) }
            td.number { (one.times) }
        }
    }
}
