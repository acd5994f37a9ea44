//! Which reports lean on which: what it takes to find out, what was found, how it is shown.

use crate::case::Case;
use crate::error::Error;
use crate::linked::note_made_from;
use crate::marks::{packed, unpacked};
use crate::place::Places;
use crate::read::parsed;
use crate::rows::{
    StoredDependence, StoredEdge, StoredPassage, StoredStory, StoredTrace, TextSpan,
};
use record::{CleanSpan, Dependence, DependenceId, Fingerprint, ReportId};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, Transaction};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Under which name it is noted what dependences were made from.
const STAGE: &str = "dependences";

/// Labels with the places that show them.
type NamedOutlets = Vec<(String, Range<u32>)>;

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

impl Case {
    /// What every report leaves for finding its copies and its story, by date and then by id;
    /// those without a date come first. A report that an older version read has none.
    pub fn traces(&self) -> Result<Vec<StoredTrace>, Error> {
        self.snapshot(|| {
            let mut traces: Vec<StoredTrace> = self
                .connection
                .prepare(
                    "SELECT r.id, r.language, r.outlet, r.date,
                         f.narration, f.quoted, f.landmarks, f.words
                     FROM fingerprint f JOIN report USING (report) JOIN reports r USING (id)
                     ORDER BY r.date, r.id",
                )?
                .query_map([], trace_of)?
                .collect::<rusqlite::Result<_>>()?;
            let mut named = self.named_outlets()?;
            for trace in &mut traces {
                trace.names = named.remove(&trace.report).unwrap_or_default();
            }
            Ok(traces)
        })
    }

    /// The outlets that the chains of each report lead through, but for the report's own.
    fn named_outlets(&self) -> rusqlite::Result<BTreeMap<ReportId, NamedOutlets>> {
        let mut query = self.connection.prepare(
            "SELECT DISTINCT r.id, c.label, c.start, c.\"end\"
             FROM chain_link c JOIN statement s USING (statement) JOIN report r USING (report)
             WHERE c.ordinal > 0 AND c.kind = 'outlet' AND c.start IS NOT NULL
             ORDER BY r.id, c.start, c.label",
        )?;
        let mut rows = query.query([])?;
        let mut named: BTreeMap<ReportId, NamedOutlets> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let place = row.get(2)?..row.get(3)?;
            named.entry(parsed(row, 0)?).or_default().push((row.get(1)?, place));
        }
        Ok(named)
    }

    /// Dependences and stories were made by this `linker` from the reports that the case holds
    /// now.
    pub fn dependences_are_current(&self, linker: &str) -> Result<bool, Error> {
        self.snapshot(|| {
            let now = self.reports_now()?;
            self.is_made_from(STAGE, &made_of(now, linker), now == 0)
        })
    }

    /// Rows of reports are only ever added.
    fn reports_now(&self) -> rusqlite::Result<i64> {
        let mut query =
            self.connection.prepare_cached("SELECT coalesce(max(report), 0) FROM report")?;
        query.query_row([], |row| row.get(0))
    }

    /// Puts these dependences and stories in the place of those that the case holds. A story
    /// is its reports; the first names it.
    pub fn write_dependences(
        &self,
        dependences: &[Dependence],
        stories: &[Vec<ReportId>],
        linker: &str,
    ) -> Result<(), Error> {
        self.in_transaction(|turn| {
            let transaction = &turn.transaction;
            transaction.execute_batch(
                "DELETE FROM shared_passage; DELETE FROM dependence; DELETE FROM story;",
            )?;
            for dependence in dependences {
                add_dependence(transaction, dependence)?;
            }
            let mut add_story = transaction.prepare_cached(
                "INSERT INTO story (report, first)
                 SELECT r.report, f.report FROM report r, report f WHERE r.id = ? AND f.id = ?",
            )?;
            for story in stories {
                for report in story {
                    add_story.execute((report.to_string(), story[0].to_string()))?;
                }
            }
            note_made_from(turn, STAGE, &made_of(self.reports_now()?, linker))
        })
    }

    /// Every dependence without its passages, by the names of the files.
    pub fn dependences(&self) -> Result<Vec<StoredEdge>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT id, kind, report, file, on_report, on_file, percent, passages
                     FROM dependences ORDER BY on_file, kind, file, id",
                )?
                .query_map([], edge_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// The dependences of these reports on each other, without their passages, by their ids.
    pub fn dependences_among(&self, reports: &[ReportId]) -> Result<Vec<StoredEdge>, Error> {
        self.snapshot(|| {
            let mut query = self.connection.prepare_cached(
                "SELECT id, kind, report, file, on_report, on_file, percent, passages
                 FROM dependences WHERE report = ?",
            )?;
            let known: BTreeSet<ReportId> = reports.iter().copied().collect();
            let mut among = Vec::new();
            for report in &known {
                let edges = query.query_map([report.to_string()], edge_of)?;
                for edge in edges {
                    among.extend(Some(edge?).filter(|edge| known.contains(&edge.on_report)));
                }
            }
            among.sort_by_key(|edge| edge.id);
            Ok(among)
        })
    }

    /// One dependence with its passages.
    pub fn dependence(&self, id: DependenceId) -> Result<Option<StoredDependence>, Error> {
        self.snapshot(|| {
            let edge = self
                .connection
                .prepare_cached(
                    "SELECT id, kind, report, file, on_report, on_file, percent, passages
                     FROM dependences WHERE id = ?",
                )?
                .query_row([id.to_string()], edge_of)
                .optional()?;
            edge.map(|edge| Ok(StoredDependence { passages: self.shared_passages(id)?, edge }))
                .transpose()
        })
    }

    fn shared_passages(&self, id: DependenceId) -> rusqlite::Result<Vec<StoredPassage>> {
        let span = |row: &Row<'_>, column: usize| -> rusqlite::Result<Option<TextSpan>> {
            let start: Option<usize> = row.get(column)?;
            let end: Option<usize> = row.get(column + 1)?;
            let text: Option<String> = row.get(column + 2)?;
            Ok(start.zip(end).zip(text).map(|((start, end), text)| TextSpan { start, end, text }))
        };
        let mut query = self.connection.prepare_cached(
            "SELECT p.start, p.\"end\", substr(t.text, p.start + 1, p.\"end\" - p.start),
                 p.on_start, p.on_end, substr(o.text, p.on_start + 1, p.on_end - p.on_start)
             FROM shared_passage p JOIN dependence d USING (dependence)
             JOIN report_text t ON t.report = d.report
             JOIN report_text o ON o.report = d.on_report
             WHERE d.id = ? ORDER BY p.ordinal",
        )?;
        let mut rows = query.query([id.to_string()])?;
        let mut passages = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(place) = span(row, 0)? {
                passages.push(StoredPassage { place, on: span(row, 3)? });
            }
        }
        Ok(passages)
    }

    /// Every story with its reports, the largest first.
    pub fn stories(&self) -> Result<Vec<StoredStory>, Error> {
        let load = || -> rusqlite::Result<Vec<StoredStory>> {
            let mut query = self.connection.prepare_cached(
                "SELECT story, title, report FROM stories ORDER BY story, file, report",
            )?;
            let mut rows = query.query([])?;
            let mut stories: Vec<StoredStory> = Vec::new();
            while let Some(row) = rows.next()? {
                let first: ReportId = parsed(row, 0)?;
                if stories.last().is_none_or(|story| story.first != first) {
                    stories.push(StoredStory { first, title: row.get(1)?, reports: Vec::new() });
                }
                let report = parsed(row, 2)?;
                stories.iter_mut().last().into_iter().for_each(|story| story.reports.push(report));
            }
            stories.sort_by_key(|story| (std::cmp::Reverse(story.reports.len()), story.first));
            Ok(stories)
        };
        self.wrap(load())
    }
}

/// What dependences are made from: all reports up to this row.
fn made_of(reports: i64, linker: &str) -> String {
    format!("report {reports}, {linker}")
}

fn add_dependence(transaction: &Transaction<'_>, one: &Dependence) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO dependence (id, kind, report, on_report, percent)
             SELECT ?, ?, r.report, o.report, ? FROM report r, report o WHERE r.id = ? AND o.id = ?",
        )?
        .execute((
            one.id().to_string(),
            one.kind.as_str(),
            one.percent,
            one.from.to_string(),
            one.on.to_string(),
        ))?;
    let row = transaction.last_insert_rowid();
    let mut insert = transaction.prepare_cached(
        "INSERT INTO shared_passage (dependence, ordinal, start, \"end\", on_start, on_end)
         VALUES (?, ?, ?, ?, ?, ?)",
    )?;
    for (ordinal, passage) in one.passages.iter().enumerate() {
        let Range { start, end } = passage.place;
        let on = passage.on.as_ref();
        insert.execute((row, ordinal, start, end, on.map(|on| on.start), on.map(|on| on.end)))?;
    }
    Ok(())
}

fn trace_of(row: &Row<'_>) -> rusqlite::Result<StoredTrace> {
    let column = |at: usize| -> rusqlite::Result<&[u8]> { Ok(row.get_ref(at)?.as_blob()?) };
    let fingerprint =
        unpacked([column(4)?, column(5)?, column(6)?, column(7)?]).ok_or_else(|| {
            let problem = "marks that are cut off".into();
            rusqlite::Error::FromSqlConversionFailure(4, Type::Blob, problem)
        })?;
    let language: Option<String> = row.get(1)?;
    Ok(StoredTrace {
        report: parsed(row, 0)?,
        language: language.unwrap_or_default(),
        outlet: row.get(2)?,
        date: row.get(3)?,
        fingerprint,
        names: Vec::new(),
    })
}

pub(crate) fn edge_of(row: &Row<'_>) -> rusqlite::Result<StoredEdge> {
    Ok(StoredEdge {
        id: parsed(row, 0)?,
        kind: parsed(row, 1)?,
        report: parsed(row, 2)?,
        file: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        on_report: parsed(row, 4)?,
        on_file: row.get::<_, Option<String>>(5)?.unwrap_or_default(),
        percent: row.get(6)?,
        passages: row.get(7)?,
    })
}
