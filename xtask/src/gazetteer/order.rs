//! Settles what was gathered: points of areas from their towns, names without repetition, and
//! one order, so that the same data gives the same bytes.

use super::earth::Earth;
use gazetteer::{Draft, Kind, Point, bare_name, fold, is_filed_script, skeleton};
use std::collections::BTreeSet;

/// The places to be written, areas before what they hold.
pub fn settle(mut earth: Earth) -> Vec<Draft> {
    place_areas(&mut earth);
    let mut order: Vec<usize> =
        (0..earth.places.len()).filter(|at| earth.places[*at].point_known).collect();
    let place = |at: usize| &earth.places[at].draft;
    order.sort_by_key(|at| {
        let draft = place(*at);
        (rank(draft.facts.kind), draft.parent, draft.name.clone(), draft.facts.source)
    });
    let mut new = vec![None; earth.places.len()];
    for (to, from) in order.iter().enumerate() {
        new[*from] = Some(to);
    }
    let holder = |mut at: usize| loop {
        at = earth.places[at].draft.parent?;
        if new[at].is_some() {
            return new[at];
        }
    };
    let drafts = order.iter().map(|at| Draft {
        parent: holder(*at),
        names: spellings(place(*at)),
        ..place(*at).clone()
    });
    drafts.collect()
}

fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Continent | Kind::Region | Kind::Natural => 0,
        Kind::Country => 1,
        Kind::Province => 2,
        Kind::District => 3,
        Kind::Town | Kind::Neighbourhood => 4,
    }
}

/// Each spelling once, in the scripts that are filed; for divisions also without `province`.
fn spellings(draft: &Draft) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let division = matches!(draft.facts.kind, Kind::Province | Kind::District);
    let bare = draft.names.iter().filter_map(|name| bare_name(name).filter(|_| division));
    let all = draft.names.iter().map(String::as_str).chain(bare);
    all.map(str::trim)
        .filter(|name| is_filed_script(name) && name.len() <= LONGEST_NAME)
        .filter(|name| seen.insert(fold(name)))
        .filter(|name| *name == draft.name || is_worth_filing(name, draft))
        .map(str::to_owned)
        .collect()
}

/// A village is found by its usual name and by all that sounds like it; only what sounds
/// otherwise is filed beside that. Arabic lacks vowels and is filed always.
fn is_worth_filing(name: &str, draft: &Draft) -> bool {
    let village = !draft.facts.kind.is_area() && draft.facts.population < VILLAGE;
    let arabic = |letter| matches!(letter, '\u{600}'..='\u{6FF}');
    !village || name.contains(arabic) || skeleton(name) != skeleton(&draft.name)
}

const VILLAGE: u64 = 100_000;

/// Longer names are titles.
const LONGEST_NAME: usize = 80;

/// An area without a point lies in the middle of its towns, and reaches as far as most of them.
fn place_areas(earth: &mut Earth) {
    let mut towns: Vec<Vec<Point>> = vec![Vec::new(); earth.places.len()];
    for place in &earth.places {
        if place.draft.facts.kind.is_area() {
            continue;
        }
        let mut holder = place.draft.parent;
        while let Some(at) = holder {
            towns[at].push(place.draft.facts.point);
            holder = earth.places[at].draft.parent;
        }
    }
    for (place, towns) in earth.places.iter_mut().zip(towns) {
        if !place.draft.facts.kind.is_area() || towns.is_empty() {
            continue;
        }
        if !place.point_known {
            place.draft.facts.point = middle(&towns);
            place.point_known = true;
        }
        if place.draft.facts.radius_km == 0 {
            place.draft.facts.radius_km = reach(place.draft.facts.point, &towns);
        }
    }
}

/// The middle of points on a sphere.
fn middle(points: &[Point]) -> Point {
    let mut sum = [0.0; 3];
    for point in points {
        let [north, east] = [point.latitude, point.longitude].map(f64::to_radians);
        for (sum, part) in
            sum.iter_mut().zip([north.cos() * east.cos(), north.cos() * east.sin(), north.sin()])
        {
            *sum += part;
        }
    }
    let [x, y, z] = sum;
    Point { latitude: z.atan2(x.hypot(y)).to_degrees(), longitude: y.atan2(x).to_degrees() }
}

/// The distance within which nine towns of ten lie; at least a few kilometres.
#[allow(clippy::cast_sign_loss)] // a distance is not negative
fn reach(centre: Point, towns: &[Point]) -> u16 {
    let mut distances: Vec<f64> = towns.iter().map(|town| town.distance_km(centre)).collect();
    distances.sort_by(f64::total_cmp);
    let most = distances[(distances.len() * 9 / 10).min(distances.len() - 1)];
    most.ceil().max(5.0) as u16
}
