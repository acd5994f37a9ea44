//! Reads the tables of the sources: compressed, tab-separated, with or without a header.

use crate::run::fail;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};

/// The lines of a table, each cut at its tabs.
pub type Table = Vec<Vec<String>>;

/// Reads a text that may be compressed (`.zst`, by the `zstd` program).
pub fn text(path: &Path) -> Result<String, String> {
    if path.extension().is_none_or(|end| end != "zst") {
        return std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    }
    let output = Command::new("zstd").arg("-dc").arg(path).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot run zstd: {error}"))?;
    if !output.status.success() {
        return Err(format!("{}: zstd could not read it", path.display()));
    }
    String::from_utf8(output.stdout).map_err(fail)
}

/// Reads a table; lines that begin with `#` are left out.
pub fn table(path: &Path) -> Result<Table, String> {
    let text = text(path)?;
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    Ok(lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// The features of a `GeoJSON` file.
pub fn features(path: &Path) -> Result<Vec<Value>, String> {
    let mut whole: Value = serde_json::from_str(&text(path)?).map_err(fail)?;
    match whole["features"].take() {
        Value::Array(features) => Ok(features),
        _ => Err(format!("{}: no features", path.display())),
    }
}

/// A row of Who's On First.
pub struct Row {
    pub wof: u32,
    pub geonames: Option<u32>,
    pub placetype: String,
    pub seat: gazetteer::Seat,
    pub name: String,
    pub point: gazetteer::Point,
    pub country: String,
    pub region: String,
    pub county: String,
    pub population: u64,
    /// In every language, those of a famous namesake left out where the data warns of them.
    pub names: Vec<String>,
}

/// All rows of Who's On First.
pub fn whos_on_first(data: &Path) -> Result<Vec<Row>, String> {
    let table = table(&data.join("wof-conflict-places/wof_places.tsv.zst"))?;
    Ok(table.iter().skip(1).filter_map(|row| whos_on_first_row(row)).collect())
}

fn whos_on_first_row(row: &[String]) -> Option<Row> {
    let [
        wof,
        geonames,
        _,
        placetype,
        code,
        name,
        lat,
        lon,
        state,
        region,
        county,
        _,
        people,
        names,
        _,
        conflated,
    ] = row
    else {
        return None;
    };
    let others = names.split('|').filter_map(|name| name.split_once(':'));
    let others = others.filter(|(code, _)| LANGUAGES.contains(code)).map(|(_, name)| name);
    let trusted = conflated != "1";
    Some(Row {
        wof: wof.parse().ok()?,
        geonames: geonames.parse().ok(),
        placetype: placetype.clone(),
        seat: seat(code),
        name: name.clone(),
        point: point(lat, lon)?,
        country: state.clone(),
        region: region.clone(),
        county: county.clone(),
        population: people.parse().unwrap_or(0),
        names: others.filter(|_| trusted).map(str::to_owned).collect(),
    })
}

/// The languages that the program reads or will read next, those that reports on these countries
/// borrow from, and names of no language.
const LANGUAGES: [&str; 9] = ["eng", "fra", "ara", "rus", "ukr", "tur", "kur", "deu", "und"];

/// A point from two figures in degrees.
pub fn point(latitude: &str, longitude: &str) -> Option<gazetteer::Point> {
    Some(gazetteer::Point { latitude: latitude.parse().ok()?, longitude: longitude.parse().ok()? })
}

/// What a feature code of `GeoNames` makes a town the seat of.
pub fn seat(code: &str) -> gazetteer::Seat {
    match code {
        "PPLC" => gazetteer::Seat::Country,
        "PPLA" => gazetteer::Seat::Province,
        "PPLA2" => gazetteer::Seat::District,
        _ => gazetteer::Seat::None,
    }
}
