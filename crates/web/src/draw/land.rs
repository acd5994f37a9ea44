//! Places on an outline of the land, in plain degrees, as wide as the middle latitude asks.

use super::at;
use crate::text::plain;
use maud::{Markup, html};
use record::PlacePrecision;
use store::NamedPlace;

/// One ring a line: left, top, right, foot, path; in tenths of a degree, north is up.
/// Made by `cargo xtask outline` from Natural Earth (public domain).
const OUTLINE: &str = include_str!("outline.txt");

/// The drawing is this wide; its height follows.
const WIDTH: f64 = 900.0;
/// Not less than this is shown, in tenths of a degree.
const LEAST: f64 = 60.0;
/// How much wider than high the drawing is at most.
const FLATTEST: f64 = 2.2;
/// Of all namings, how many the drawing holds at least; the table holds all.
const SHARE: f64 = 0.8;
/// Kilometres of a tenth of a degree of latitude.
const KM: f64 = 11.1;

/// A stretch of the earth in tenths of a degree; `y` grows to the south.
#[derive(Clone, Copy)]
struct View {
    left: f64,
    top: f64,
    right: f64,
    foot: f64,
}

/// The drawing of the places that most reports name.
pub fn drawing(places: &[NamedPlace]) -> Markup {
    let view = View::of(places);
    let narrow = view.narrow();
    let scale = WIDTH / ((view.right - view.left) * narrow);
    let height = (view.foot - view.top) * scale;
    let x = |place: &NamedPlace| {
        (f64::from(place.place.east_milli) / 100.0 - view.left) * narrow * scale
    };
    let y = |place: &NamedPlace| (-f64::from(place.place.north_milli) / 100.0 - view.top) * scale;
    let land = format!(
        "scale({:.4} {scale:.4}) translate({} {})",
        narrow * scale,
        at(-view.left),
        at(-view.top)
    );
    let shown: Vec<&NamedPlace> = places
        .iter()
        .filter(|place| (0.0..=WIDTH).contains(&x(place)) && (0.0..=height).contains(&y(place)))
        .collect();
    let mut boxes: Vec<[f64; 4]> = Vec::new();
    html! {
        svg.map viewBox=(format!("0 0 {WIDTH} {}", at(height))) role="img"
            aria-label="Map of the places that reports name; the table below has the same" {
            g transform=(land) {
                @for path in rings(view) { path.land d=(path) {} }
            }
            @for place in &shown {
                @let around = place.place.precision == PlacePrecision::Vague;
                @if place.place.reach_km > 0 {
                    circle.area.around[around] cx=(at(x(place))) cy=(at(y(place)))
                        r=(at((f64::from(place.place.reach_km) / KM * scale).max(5.0))) {}
                } @else if around {
                    circle.area.around cx=(at(x(place))) cy=(at(y(place))) r="9" {}
                } @else {
                    circle.dot cx=(at(x(place))) cy=(at(y(place))) r="3.5" {}
                }
            }
            @for place in &shown {
                @let name = plain(&place.place.name);
                @if let Some((left, foot)) = free(&mut boxes, x(place), y(place), &name) {
                    text.name x=(at(left)) y=(at(foot)) { (name) }
                }
            }
        }
    }
}

/// Where a name can stand without covering another: beside its place, else below it, else nowhere.
fn free(boxes: &mut Vec<[f64; 4]>, x: f64, y: f64, name: &str) -> Option<(f64, f64)> {
    let width = f64::from(u32::try_from(name.chars().count()).unwrap_or(u32::MAX)) * 7.5;
    let candidates = [(x + 7.0, y + 4.0), (x - 7.0 - width, y + 4.0), (x - width / 2.0, y + 19.0)];
    let found = candidates.into_iter().find(|&(left, foot)| {
        let right = left + width;
        let inside = left >= 0.0 && right <= WIDTH;
        inside
            && boxes.iter().all(|taken| {
                right < taken[0] || taken[2] < left || foot < taken[1] || taken[3] < foot - 14.0
            })
    });
    if let Some((left, foot)) = found {
        boxes.push([left, foot - 14.0, left + width, foot]);
    }
    found
}

/// The paths that reach into the view.
fn rings(view: View) -> impl Iterator<Item = &'static str> {
    OUTLINE.lines().filter_map(move |line| {
        let mut parts = line.splitn(5, ' ');
        let mut side = || parts.next()?.parse::<f64>().ok();
        let (left, top, right, foot) = (side()?, side()?, side()?, side()?);
        let reaches = left < view.right && view.left < right && top < view.foot && view.top < foot;
        reaches.then(|| parts.next()).flatten()
    })
}

impl View {
    /// What holds most of the namings, with room around.
    fn of(places: &[NamedPlace]) -> Self {
        let all: f64 = places.iter().map(|place| count(place.times)).sum();
        let mut held = 0.0;
        let mut view: Option<Self> = None;
        for place in places {
            if view.is_some() && held >= all * SHARE {
                break;
            }
            held += count(place.times);
            let x = f64::from(place.place.east_milli) / 100.0;
            let y = -f64::from(place.place.north_milli) / 100.0;
            let own = Self { left: x, top: y, right: x, foot: y };
            view = Some(view.map_or(own, |view| Self {
                left: view.left.min(x),
                top: view.top.min(y),
                right: view.right.max(x),
                foot: view.foot.max(y),
            }));
        }
        view.unwrap_or(Self { left: -1800.0, top: -850.0, right: 1800.0, foot: 600.0 }).with_room()
    }

    fn with_room(self) -> Self {
        let room =
            |from: f64, to: f64| ((to - from) * 0.12).max((LEAST - (to - from)) / 2.0).max(8.0);
        let (wide, high) = (room(self.left, self.right), room(self.top, self.foot));
        Self {
            left: (self.left - wide).max(-1800.0),
            top: (self.top - high).max(-850.0),
            right: (self.right + wide).min(1800.0),
            foot: (self.foot + high).min(600.0),
        }
        .with_height()
    }

    /// How much shorter a degree of longitude is than one of latitude, in the middle.
    fn narrow(self) -> f64 {
        ((self.top + self.foot) / 20.0).to_radians().cos().max(0.2)
    }

    /// High enough for its width.
    fn with_height(self) -> Self {
        let wanted = (self.right - self.left) * self.narrow() / FLATTEST;
        let more = ((wanted - (self.foot - self.top)) / 2.0).max(0.0);
        let top = (self.top - more).max(-850.0);
        Self { top, foot: (self.foot + more).max(top + wanted).min(600.0), ..self }
    }
}

fn count(number: usize) -> f64 {
    super::length(number)
}
