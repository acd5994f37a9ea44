//! What reports leave behind for finding copies and stories: fingerprints, in and out.

use crate::case::Case;
use crate::error::Error;
use crate::marks::{packed, unpacked};
use crate::place::Places;
use crate::read::parsed;
use crate::rows::FiledReport;
use record::{CleanSpan, Fingerprint};
use rusqlite::types::Type;
use rusqlite::{Row, Transaction};
use std::ops::Range;

/// Places in code points.
type InCodePoints = Fingerprint<Range<u32>>;

/// Stores the fingerprint of the report in this row.
pub(crate) fn add_fingerprint(
    transaction: &Transaction<'_>,
    row: i64,
    places: &Places<'_>,
    fingerprint: &Fingerprint<CleanSpan>,
) -> rusqlite::Result<()> {
    let in_code_points = fingerprint.placed(|span| {
        let place = places.first(*span)?;
        Some(place.start as u32..place.end as u32)
    });
    let [narration, quoted, landmarks, words] = packed(&in_code_points);
    transaction
        .prepare_cached(
            "INSERT INTO fingerprint (report, narration, quoted, landmarks, words)
             VALUES (?, ?, ?, ?, ?)",
        )?
        .execute((row, narration, quoted, landmarks, words))
        .map(|_| ())
}

const FINGERPRINTS: &str = "SELECT report, narration, quoted, landmarks, words FROM fingerprint";

impl Case {
    /// Every report that left a fingerprint, by date and then by id; those without a date come
    /// first. A report that an older version read has none.
    pub fn filed_reports(&self) -> Result<Vec<FiledReport>, Error> {
        let load = || {
            self.connection
                .prepare(
                    "SELECT report, r.id, r.language, r.outlet, r.date,
                         (SELECT value FROM fact f
                          WHERE f.report = fingerprint.report AND name = 'updated'),
                         coalesce((SELECT value FROM fact f
                          WHERE f.report = fingerprint.report AND name = 'canonical'), r.url)
                     FROM fingerprint JOIN report USING (report) JOIN reports r USING (id)
                     ORDER BY r.date, r.id",
                )?
                .query_map([], |row| {
                    Ok(FiledReport {
                        row: row.get(0)?,
                        report: parsed(row, 1)?,
                        language: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                        outlet: row.get(3)?,
                        date: row.get(4)?,
                        updated: row.get(5)?,
                        address: row.get(6)?,
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }

    /// Shows every fingerprint with the row of its report, one at a time, in the order in which
    /// the reports came in.
    pub fn each_fingerprint(&self, mut see: impl FnMut(i64, InCodePoints)) -> Result<(), Error> {
        let mut load = || -> rusqlite::Result<()> {
            let mut query = self.connection.prepare_cached(FINGERPRINTS)?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                see(row.get(0)?, fingerprint_of(row)?);
            }
            Ok(())
        };
        self.wrap(load())
    }

    /// The fingerprint of the report in this row, which has one.
    pub fn fingerprint(&self, report: i64) -> Result<InCodePoints, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{FINGERPRINTS} WHERE report = ?"))?
                .query_row([report], fingerprint_of)
        };
        self.wrap(load())
    }

    /// The outlets that the chains of the report in this row lead through, but for its own,
    /// each with the place that says so.
    pub fn outlets_named(&self, report: i64) -> Result<Vec<(String, Range<u32>)>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT DISTINCT c.label, c.start, c.\"end\"
                     FROM statement s JOIN chain_link c USING (statement)
                     WHERE s.report = ? AND c.ordinal > 0 AND c.kind = 'outlet'
                         AND c.start IS NOT NULL
                     ORDER BY c.start, c.label",
                )?
                .query_map([report], |row| Ok((row.get(0)?, row.get(1)?..row.get(2)?)))?
                .collect()
        };
        self.wrap(load())
    }
}

fn fingerprint_of(row: &Row<'_>) -> rusqlite::Result<InCodePoints> {
    let column = |at: usize| -> rusqlite::Result<&[u8]> { Ok(row.get_ref(at)?.as_blob()?) };
    unpacked([column(1)?, column(2)?, column(3)?, column(4)?]).ok_or_else(|| {
        let problem = "marks that are cut off".into();
        rusqlite::Error::FromSqlConversionFailure(1, Type::Blob, problem)
    })
}
