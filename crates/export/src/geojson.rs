//! The places that reports name, as `GeoJSON` (RFC 7946), each as exactly as its report says.
//!
//! A point is what readers draw; `precision` and `reach_km` say how much it stands for.
//! A name that nothing in the report carries to a place of the earth has none and is left out.

use crate::about::about;
use crate::row::Row;
use crate::{Failure, line};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use store::{Case, Table};

/// Writes the places of `case` to `out`.
pub fn geojson(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    case.as_it_is(|| {
        let mut about_it: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (what, value) in about(case)? {
            about_it.entry(what).or_default().push(value);
        }
        let about_it = line(&about_it);
        writeln!(out, "{{\"type\":\"FeatureCollection\",\"about\":{about_it},\"features\":[")?;
        let mut between = "";
        case.each_row_of(Table::PLACES, |cells| -> Result<(), Failure> {
            let row = Row { table: Table::PLACES, cells };
            let degrees = row.number("longitude").zip(row.number("latitude"));
            let Some((east, north)) = degrees else { return Ok(()) };
            let point = json!({"type": "Point", "coordinates": [east, north]});
            let (point, properties) = (line(&point), line(&row));
            write!(
                out,
                "{between}{{\"type\":\"Feature\",\"geometry\":{point},\"properties\":{properties}}}"
            )?;
            between = ",\n";
            Ok(())
        })?;
        Ok(writeln!(out, "\n]}}")?)
    })
}
