//! Who relies on whom, in layers: who passes on at the left, from whom at the right.
//!
//! Whoever is both, such as an agency that cites a source, stands in the layer between.

use super::{at, length};
use crate::text::plain;
use maud::{Markup, html};
use record::SpeakerKind;
use record::plain::is_not_named;
use std::collections::BTreeMap;
use store::Reliance;

/// How many ways are drawn; the table has more.
const MOST: usize = 40;
/// From one name to the one below.
const STEP: f64 = 24.0;
/// Where the layers begin.
const COLUMNS: [f64; 3] = [0.0, 310.0, 620.0];
/// How wide a name may be, in letters.
const LETTERS: usize = 32;
/// How wide the drawing is.
const WIDTH: f64 = 900.0;
/// How wide a letter is, about.
const LETTER: f64 = 7.4;

type Name<'a> = (&'a str, SpeakerKind);

/// The drawing of the most frequent ways.
pub fn drawing(ways: &[Reliance]) -> Markup {
    let ways: Vec<&Reliance> = ways.iter().take(MOST).collect();
    let layers = layers(&ways);
    let rows = layers.iter().map(Vec::len).max().unwrap_or(0);
    let height = length(rows) * STEP + 10.0;
    let mut places: BTreeMap<Name, (f64, f64)> = BTreeMap::new();
    for (column, layer) in layers.iter().enumerate() {
        // A short layer stands in the middle of its height.
        let room = (height - length(layer.len()) * STEP) / 2.0;
        for (row, name) in layer.iter().enumerate() {
            places.insert(*name, (COLUMNS[column], room + length(row) * STEP + STEP / 2.0));
        }
    }
    let most = ways.iter().map(|way| way.reports).max().unwrap_or(1);
    html! {
        svg.layers viewBox=(format!("0 0 {WIDTH} {}", at(height))) role="img"
            aria-label="Who passes on, and from whom; the table below has the same" {
            @for way in &ways {
                @let from = places.get(&(way.by.as_str(), way.by_kind));
                @let to = places.get(&(way.on.as_str(), way.on_kind));
                @if let (Some(&(x, y)), Some(&(on_x, on_y))) = (from, to) {
                    @let start = x + (length(shown(&way.by).chars().count()) * LETTER + 8.0).min(290.0);
                    @let width = 1.0 + 3.0 * length(way.reports) / length(most);
                    path.way d=(curve(start, y, on_x - 5.0, on_y)) stroke-width=(at(width)) {}
                }
            }
            @for (name, (x, y)) in &places {
                text.name.nameless[is_not_named(name.1)] x=(at(*x)) y=(at(*y + 4.0)) { (shown(name.0)) }
            }
        }
    }
}

/// From the end of one name to the beginning of another; back where the layers stand so.
fn curve(x: f64, y: f64, on_x: f64, on_y: f64) -> String {
    let middle = x.midpoint(on_x);
    format!(
        "M{} {}C{} {} {} {} {} {}",
        at(x),
        at(y),
        at(middle),
        at(y),
        at(middle),
        at(on_y),
        at(on_x),
        at(on_y)
    )
}

/// Those who only pass on, those who do both, those who end chains; each layer ordered so that
/// its names stand near those they are joined to.
fn layers<'a>(ways: &[&'a Reliance]) -> [Vec<Name<'a>>; 3] {
    let mut layers: [Vec<Name<'a>>; 3] = Default::default();
    for way in ways {
        for name in [(way.by.as_str(), way.by_kind), (way.on.as_str(), way.on_kind)] {
            let passes_on = ways.iter().any(|one| (one.by.as_str(), one.by_kind) == name);
            let is_heard = ways.iter().any(|one| (one.on.as_str(), one.on_kind) == name);
            let layer = &mut layers[match (passes_on, is_heard) {
                (true, false) => 0,
                (true, true) => 1,
                _ => 2,
            }];
            if !layer.contains(&name) {
                layer.push(name);
            }
        }
    }
    for column in [1, 2] {
        let before: Vec<Name> = layers[..column].concat();
        layers[column].sort_by(|one, other| {
            let place = |name: &Name| middle_of(name, ways, &before);
            place(one).total_cmp(&place(other)).then(one.cmp(other))
        });
    }
    layers
}

/// The middle of the places of those who have it from `name`.
fn middle_of(name: &Name, ways: &[&Reliance], before: &[Name]) -> f64 {
    let users = ways.iter().filter(|way| (way.on.as_str(), way.on_kind) == *name);
    let places: Vec<usize> = users
        .filter_map(|way| before.iter().position(|one| *one == (way.by.as_str(), way.by_kind)))
        .collect();
    length(places.iter().sum()) / length(places.len().max(1))
}

fn shown(label: &str) -> String {
    let label = if label == "(outlet)" { "outlet not named".to_owned() } else { plain(label) };
    match label.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", label[..end].trim_end()),
        None => label,
    }
}
