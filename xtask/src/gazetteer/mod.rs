//! Compiles the index of places that the program carries from the data it was made of.
//!
//! The data lies outside the repository; the index is committed. The same data gives the same
//! bytes, so that anyone can hold the index against its sources.

mod areas;
mod by_hand;
mod earth;
mod order;
mod tables;
mod towns;

use crate::run::{Outcome, fail};
use earth::Earth;
use std::path::Path;
pub use tables::features;

const INDEX: &str = "crates/gazetteer/data/places.gaz";

/// What the index says of its sources; the licences ask for it.
const CARD: &str = "\
GeoNames (geonames.org), extracts of 2010, 2018 and 2026: CC BY 4.0 and CC BY 3.0. \
Places of 1,000 inhabitants and more, their names, divisions of the first and second order, countries.
Who's On First (whosonfirst.org), 2024 and 2025: CC0; parts from Quattroshapes and GeoPlanet, CC BY. \
Places of BF, GE, IL, IQ, LB, LY, ML, NE, PS, SD, SS, SY, TD, UA, YE and their names in many languages.
Natural Earth (naturalearthdata.com): public domain. Countries and divisions: names and points.
Points of large countries, regions, seas, some names of countries: written for this program.
Changed: merged, spellings folded into keys, figures rounded; only facts were taken.
";

/// Writes the index from the data below `data`, or only compares it with the one that is there.
pub fn compile(data: &Path, check: bool) -> Outcome {
    let mut earth = Earth::default();
    areas::countries(&mut earth, data)?;
    areas::first_order(&mut earth, data)?;
    areas::second_order(&mut earth, data)?;
    by_hand::add(&mut earth, Path::new("crates/gazetteer/data/by-hand.tsv"))?;
    let wof = tables::whos_on_first(data)?;
    areas::whos_on_first(&mut earth, &wof);
    towns::geonames(&mut earth, data)?;
    towns::whos_on_first(&mut earth, &wof);
    let drafts = order::settle(earth);
    let bytes = gazetteer::write(&drafts, CARD)?;
    let names: usize = drafts.iter().map(|draft| draft.names.len()).sum();

    println!("{} places, {names} names, {} bytes", drafts.len(), bytes.len());
    if !check {
        return std::fs::write(INDEX, bytes).map_err(fail);
    }
    if std::fs::read(INDEX).map_err(fail)? != bytes {
        return Err(format!("{INDEX} is not what these sources give"));
    }
    Ok(())
}
