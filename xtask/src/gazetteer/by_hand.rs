//! The table written by hand: names and points that the sources lack, regions, seas.

use super::earth::Earth;
use super::tables::{point, table};
use gazetteer::{Kind, Source};
use std::path::Path;

/// Adds every row of the table.
pub fn add(earth: &mut Earth, path: &Path) -> Result<(), String> {
    for row in table(path)? {
        let trouble = || format!("{}: {}", path.display(), row.join(" "));
        let [kind, key, latitude, longitude, reach, names] = &row[..] else {
            return Err(trouble());
        };
        let names: Vec<&str> = names.split('|').filter(|name| *name != "-").collect();
        let at = match kind.as_str() {
            "country" | "province" => earth.by_code.get(key).copied(),
            "region" => new(earth, Kind::Region, key, &names),
            "continent" => new(earth, Kind::Continent, key, &names),
            "natural" => new(earth, Kind::Natural, key, &names),
            _ => None,
        };
        let at = at.ok_or_else(trouble)?;
        earth.name(at, names.into_iter().map(str::to_owned));
        if let Some(point) = point(latitude, longitude) {
            earth.put(at, point);
        }
        if let Ok(km) = reach.parse() {
            earth.draft(at).facts.radius_km = km;
        }
    }
    Ok(())
}

fn new(earth: &mut Earth, kind: Kind, key: &str, names: &[&str]) -> Option<usize> {
    Some(earth.add(kind, Source::Ours(key.parse().ok()?), names.first()?, None))
}
