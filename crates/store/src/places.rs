//! Names of places in and out, with what they stand for.

use crate::case::{Case, Turn};
use crate::error::Error;
use crate::place::Places;
use crate::read::parsed;
use crate::rows::{StoredPlace, TextSpan};
use crate::sql::first_file;
use record::{FoundPlace, Place, ReportId};
use rusqlite::{Row, params};

/// Areas and reasons stand in one column, one a line.
const BETWEEN: &str = "\n";

/// Adds the names of places of one report; one that has no place in the text is left out.
pub(crate) fn add_places(
    turn: &Turn<'_>,
    row: i64,
    places: &Places<'_>,
    named: &[Place],
) -> rusqlite::Result<()> {
    let mut insert = turn.transaction.prepare_cached(
        "INSERT INTO place (report, ordinal, start, \"end\", words, name, kind, precision,
             north_milli, east_milli, reach_km, within, country, source, reasons)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    for (ordinal, place) in named.iter().enumerate() {
        let Some(words) = places.whole(place.span) else { continue };
        let found = place.found.as_ref();
        insert.execute(params![
            row,
            ordinal,
            words.start,
            words.end,
            words.words,
            found.map(|found| &found.name),
            found.map(|found| found.kind.as_str()),
            found.map(|found| found.precision.as_str()),
            found.map(|found| found.north_milli),
            found.map(|found| found.east_milli),
            found.map(|found| found.reach_km),
            found.map(|found| found.within.join(BETWEEN)),
            found.and_then(|found| found.country.as_ref()),
            found.map(|found| &found.source),
            place.reasons.join(BETWEEN),
        ])?;
    }
    Ok(())
}

impl Case {
    /// The names of places of one report or of all: by the first file of their report, then in
    /// the order of its text.
    pub fn places(&self, of: Option<ReportId>) -> Result<Vec<StoredPlace>, Error> {
        self.wrap(self.load_named_places(of))
    }

    pub(crate) fn load_named_places(
        &self,
        of: Option<ReportId>,
    ) -> rusqlite::Result<Vec<StoredPlace>> {
        // Two queries: one that asks for both at once looks at every row for one report.
        let which = if of.is_some() { "WHERE r.id = ?" } else { "WHERE ? IS NULL" };
        self.connection
            .prepare_cached(&format!(
                "SELECT r.id, {file} AS path,
                     p.start, p.\"end\", p.words, p.reasons, p.name, p.kind, p.precision,
                     p.north_milli, p.east_milli, p.reach_km, p.within, p.country, p.source
                 FROM place p JOIN report r USING (report) {which}
                 ORDER BY path, r.id, p.ordinal",
                file = first_file!("p.report")
            ))?
            .query_map([of.map(|report| report.to_string())], place_of)?
            .collect()
    }
}

fn place_of(row: &Row<'_>) -> rusqlite::Result<StoredPlace> {
    let name: Option<String> = row.get(6)?;
    Ok(StoredPlace {
        report: parsed(row, 0)?,
        file: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
        span: TextSpan { start: row.get(2)?, end: row.get(3)?, text: row.get(4)? },
        reasons: lines(row, 5)?,
        found: name.map(|name| found(row, name)).transpose()?,
    })
}

fn found(row: &Row<'_>, name: String) -> rusqlite::Result<FoundPlace> {
    Ok(FoundPlace {
        name,
        kind: parsed(row, 7)?,
        precision: parsed(row, 8)?,
        north_milli: row.get(9)?,
        east_milli: row.get(10)?,
        reach_km: row.get(11)?,
        within: lines(row, 12)?,
        country: row.get(13)?,
        source: row.get(14)?,
    })
}

fn lines(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let all: String = row.get(column)?;
    Ok(all.split(BETWEEN).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}
