//! Countries and their divisions.

use super::earth::Earth;
use super::tables::{Row, features, table};
use gazetteer::{Kind, Point, Source, bare_name, fold};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Countries of `GeoNames`; names and points of Natural Earth.
pub fn countries(earth: &mut Earth, data: &Path) -> Result<(), String> {
    for row in table(&data.join("geonames-cities/countryInfo.txt"))? {
        let (code, name) = (&row[0], &row[4]);
        let number = row.get(16).and_then(|number| number.parse().ok()).unwrap_or(0);
        let at = earth.add(Kind::Country, Source::GeoNames(number), name, None);
        let square_km: f64 = row[6].parse().unwrap_or(0.0);
        let draft = earth.draft(at);
        draft.facts.population = row[7].parse().unwrap_or(0);
        draft.facts.radius_km = radius_km(square_km);
        draft.code = code.as_bytes().first_chunk().copied();
        earth.by_code.insert(code.clone(), at);
    }
    for feature in features(&data.join("natural-earth/ne_110m_admin_0_countries.geojson.zst"))? {
        let properties = &feature["properties"];
        let known = ["ISO_A2_EH", "ISO_A2", "WB_A2"]
            .iter()
            .find_map(|field| earth.by_code.get(properties[*field].as_str()?).copied());
        let Some(at) = known else { continue };
        let names = COUNTRY_NAMES.iter().filter_map(|field| properties[*field].as_str());
        earth.name(at, names.map(str::to_owned).collect::<Vec<_>>());
        if let Some(point) = middle(&feature["geometry"]) {
            earth.put(at, point);
        }
    }
    Ok(())
}

/// The radius of a circle of this area.
#[allow(clippy::cast_sign_loss)] // a root is not negative
fn radius_km(square_km: f64) -> u16 {
    (square_km / std::f64::consts::PI).sqrt().ceil() as u16
}

/// The languages that the program reads or will read next, and two more that they borrow from.
const COUNTRY_NAMES: [&str; 11] = [
    "NAME",
    "NAME_LONG",
    "FORMAL_EN",
    "NAME_ALT",
    "NAME_EN",
    "NAME_FR",
    "NAME_AR",
    "NAME_RU",
    "NAME_UK",
    "NAME_TR",
    "NAME_DE",
];

/// Divisions of the first order; points of Natural Earth for the largest countries.
pub fn first_order(earth: &mut Earth, data: &Path) -> Result<(), String> {
    for row in table(&data.join("geonames-cities/admin1CodesASCII.txt.zst"))? {
        add_division(earth, Kind::Province, &row);
    }
    let path = data.join("natural-earth/ne_50m_admin_1_states_provinces.geojson.zst");
    for feature in features(&path)? {
        let properties = &feature["properties"];
        let code = properties["gn_a1_code"].as_str().unwrap_or_default();
        let Some(at) = earth.by_code.get(code).copied() else { continue };
        let names = ["name", "name_alt", "woe_name"];
        let names = names.iter().filter_map(|field| properties[*field].as_str());
        let names = names.flat_map(|names| names.split('|')).map(str::to_owned);
        earth.name(at, names.collect::<Vec<_>>());
        let degrees = [&properties["latitude"], &properties["longitude"]].map(Value::as_f64);
        if let [Some(latitude), Some(longitude)] = degrees {
            earth.put(at, Point { latitude, longitude });
        }
    }
    Ok(())
}

/// Divisions of the second order. Those without a town have no point and are dropped later.
pub fn second_order(earth: &mut Earth, data: &Path) -> Result<(), String> {
    for row in table(&data.join("geonames-cities/admin2Codes.txt.zst"))? {
        add_division(earth, Kind::District, &row);
    }
    Ok(())
}

/// A row of code, name, plain name, number.
fn add_division(earth: &mut Earth, kind: Kind, row: &[String]) {
    let [code, name, plain, number] = row else { return };
    let Some((holder, _)) = code.rsplit_once('.') else { return };
    let parent = earth.by_code.get(holder).copied();
    let at = earth.add(kind, Source::GeoNames(number.parse().unwrap_or(0)), name, parent);
    earth.name(at, [plain.clone()]);
    earth.by_code.insert(code.clone(), at);
}

/// Who's On First adds names to countries and divisions, and divisions that `GeoNames` lacks.
pub fn whos_on_first(earth: &mut Earth, rows: &[Row]) {
    for (placetype, kind) in
        [("country", Kind::Country), ("region", Kind::Province), ("county", Kind::District)]
    {
        let mut known = by_holder_and_name(earth, kind);
        for row in rows.iter().filter(|row| row.placetype == placetype) {
            let Some(country) = earth.by_code.get(&row.country).copied() else { continue };
            let at = match kind {
                Kind::Country => country,
                _ => division(earth, &mut known, row, kind, country),
            };
            let names = row.names.iter().chain([&row.name]).cloned();
            earth.name(at, names.collect::<Vec<_>>());
            if kind != Kind::Country && !earth.places[at].point_known {
                earth.put(at, row.point);
            }
            earth.by_code.insert(code_of(row, kind), at);
        }
    }
}

/// How towns of Who's On First name their region or county.
pub fn code_of(row: &Row, kind: Kind) -> String {
    match kind {
        Kind::Country => row.country.clone(),
        Kind::Province => format!("wof:{}/{}", row.country, row.region),
        _ => format!("wof:{}/{}/{}", row.country, row.region, row.county),
    }
}

type Known = BTreeMap<(Option<usize>, String), usize>;

fn by_holder_and_name(earth: &Earth, kind: Kind) -> Known {
    let places = earth.places.iter().enumerate();
    let divisions = places.filter(|(_, place)| place.draft.facts.kind == kind);
    divisions.map(|(at, place)| ((place.draft.parent, plain(&place.draft.name)), at)).collect()
}

fn plain(name: &str) -> String {
    fold(bare_name(name).unwrap_or(name))
}

/// The division of a row: by number, else by name in its holder, else a new one.
fn division(earth: &mut Earth, known: &mut Known, row: &Row, kind: Kind, country: usize) -> usize {
    let holder = match kind {
        Kind::District => earth.by_code.get(&code_of(row, Kind::Province)).copied(),
        _ => Some(country),
    };
    let holder = holder.or(Some(country));
    let numbered = row.geonames.and_then(|number| earth.by_geonames.get(&number).copied());
    if let Some(at) = numbered.filter(|at| earth.places[*at].draft.facts.kind == kind) {
        return at;
    }
    let key = (holder, plain(&row.name));
    if let Some(at) = known.get(&key) {
        return *at;
    }
    let at = earth.add(kind, Source::WhosOnFirst(row.wof), &row.name, holder);
    known.insert(key, at);
    at
}

/// The centre of gravity of the largest polygon.
fn middle(geometry: &Value) -> Option<Point> {
    let parts = geometry["coordinates"].as_array()?;
    let outlines: Vec<&Value> = match geometry["type"].as_str()? {
        "Polygon" => vec![&parts[0]],
        _ => parts.iter().map(|part| &part[0]).collect(),
    };
    let weighed = outlines.into_iter().filter_map(centre_of_gravity);
    weighed.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(point, _)| point)
}

/// The centre of gravity of an outline in degrees, and its area.
fn centre_of_gravity(outline: &Value) -> Option<(Point, f64)> {
    let corner = |corner: &Value| Some([corner[0].as_f64()?, corner[1].as_f64()?]);
    let corners: Vec<[f64; 2]> = outline.as_array()?.iter().filter_map(corner).collect();
    let (mut twice_area, mut east, mut north) = (0.0, 0.0, 0.0);
    for pair in corners.windows(2) {
        let [[x0, y0], [x1, y1]] = [pair[0], pair[1]];
        let cross = x0 * y1 - x1 * y0;
        twice_area += cross;
        east += (x0 + x1) * cross;
        north += (y0 + y1) * cross;
    }
    let point =
        Point { latitude: north / (3.0 * twice_area), longitude: east / (3.0 * twice_area) };
    (twice_area != 0.0).then_some((point, twice_area.abs() / 2.0))
}
