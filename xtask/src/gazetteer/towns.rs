//! Towns and villages.

use super::areas::code_of;
use super::earth::Earth;
use super::tables::{Row, point, seat, table};
use gazetteer::{Kind, Point, Source, fold, skeleton};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Towns of `GeoNames`.
pub fn geonames(earth: &mut Earth, data: &Path) -> Result<(), String> {
    for row in table(&data.join("geonames-cities/geonames_cities.tsv.zst"))?.iter().skip(1) {
        let [
            number,
            name,
            plain,
            others,
            latitude,
            longitude,
            _,
            code,
            country,
            first,
            second,
            people,
            _,
        ] = &row[..]
        else {
            continue;
        };
        let holder =
            [format!("{country}.{first}.{second}"), format!("{country}.{first}"), country.clone()]
                .iter()
                .find_map(|code| earth.by_code.get(code).copied());
        let (Ok(number), Some(point)) = (number.parse(), point(latitude, longitude)) else {
            continue;
        };
        let kind = if code == "PPLX" { Kind::Neighbourhood } else { Kind::Town };
        let at = earth.add(kind, Source::GeoNames(number), name, holder);
        earth.put(at, point);
        let others = others.split(',').filter(|other| !is_code(other)).map(str::to_owned);
        earth.name(at, others.chain([plain.clone()]).collect::<Vec<_>>());
        let facts = &mut earth.draft(at).facts;
        facts.seat = seat(code);
        facts.population = people.parse().unwrap_or(0);
    }
    Ok(())
}

/// Codes of airports and stations stand among the names of `GeoNames`.
fn is_code(name: &str) -> bool {
    name.len() <= 5 && name.chars().all(|letter| letter.is_ascii_uppercase())
}

/// Towns of Who's On First that `GeoNames` lacks; names for those it has.
pub fn whos_on_first(earth: &mut Earth, rows: &[Row]) {
    let famous = famous(earth);
    let mut known = by_name(earth);
    for row in rows {
        let kind = match row.placetype.as_str() {
            "locality" | "localadmin" => Kind::Town,
            "neighbourhood" => Kind::Neighbourhood,
            _ => continue,
        };
        let names = own_names(row, &famous);
        let numbered = row.geonames.and_then(|number| earth.by_geonames.get(&number).copied());
        let numbered = numbered.filter(|at| !earth.places[*at].draft.facts.kind.is_area());
        let beside = || {
            let same = known.get(&fold(&row.name)).into_iter().flatten().copied();
            same.into_iter().find(|at| {
                let facts = earth.places[*at].draft.facts;
                !facts.kind.is_area() && facts.point.distance_km(row.point) < SAME_TOWN_KM
            })
        };
        let at = match numbered.or_else(beside) {
            Some(at) => at,
            None if row.names.is_empty() && row.population == 0 => continue,
            None => {
                let at = add(earth, row, kind);
                known.entry(fold(&row.name)).or_default().push(at);
                at
            }
        };
        let facts = &mut earth.draft(at).facts;
        facts.population = facts.population.max(row.population);
        earth.name(at, names);
    }
}

/// The same place stands twice or more in the data, a little apart.
const SAME_TOWN_KM: f64 = 5.0;

fn add(earth: &mut Earth, row: &Row, kind: Kind) -> usize {
    let holder = [Kind::District, Kind::Province, Kind::Country]
        .iter()
        .find_map(|kind| earth.by_code.get(&code_of(row, *kind)).copied());
    let source = match row.geonames {
        Some(number) => Source::GeoNames(number),
        None => Source::WhosOnFirst(row.wof),
    };
    let at = earth.add(kind, source, &row.name, holder);
    earth.put(at, row.point);
    earth.draft(at).facts.seat = row.seat;
    at
}

fn by_name(earth: &Earth) -> BTreeMap<String, Vec<usize>> {
    let mut known: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, place) in earth.places.iter().enumerate() {
        for name in place.draft.names.iter().map(|name| fold(name)).collect::<BTreeSet<_>>() {
            known.entry(name).or_default().push(at);
        }
    }
    known
}

/// Usual names of large towns and where they are: some villages carry the names of a famous
/// namesake of another spelling (a Mykolaiv that lists Lviv).
fn famous(earth: &Earth) -> BTreeMap<String, Vec<Point>> {
    let mut famous: BTreeMap<String, Vec<Point>> = BTreeMap::new();
    for place in &earth.places {
        let facts = place.draft.facts;
        if !facts.kind.is_area() && facts.population >= FAMOUS {
            famous.entry(skeleton(&place.draft.name)).or_default().push(facts.point);
        }
    }
    famous
}

const FAMOUS: u64 = 50_000;

/// The names of a row, without those of a large town elsewhere that is spelled otherwise.
fn own_names(row: &Row, famous: &BTreeMap<String, Vec<Point>>) -> Vec<String> {
    let own = skeleton(&row.name);
    let is_borrowed = |name: &str| {
        let skeleton = skeleton(name);
        skeleton != own
            && famous.get(&skeleton).is_some_and(|points| {
                points.iter().all(|point| point.distance_km(row.point) > NAMESAKE_KM)
            })
    };
    let others = row.names.iter().filter(|name| row.population >= FAMOUS || !is_borrowed(name));
    others.chain([&row.name]).cloned().collect()
}

const NAMESAKE_KM: f64 = 30.0;
