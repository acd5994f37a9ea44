//! Which reports lean on which and which tell one story: what was found, and how it is shown.

use crate::case::Case;
use crate::error::Error;
use crate::linked::note_made_from;
use crate::read::parsed;
use crate::rows::{
    LeaningChange, LinkedReports, StoredDependence, StoredEdge, StoredLeaning, StoredPassage,
    StoredStory, TextSpan,
};
use crate::seals::Part;
use crate::sql::first_file;
use crate::tallies::count_dependences;
use record::{Dependence, DependenceId, ReportId};
use rusqlite::{Row, Transaction};
use std::collections::BTreeSet;
use std::ops::Range;

/// Under which name it is noted what dependences were made from.
const STAGE: &str = "dependences";

impl Case {
    /// What dependences and stories were made from when they last were, if ever.
    pub fn reports_linked(&self) -> Result<Option<LinkedReports>, Error> {
        self.wrap(self.made_from(STAGE)).map(|made_from| made_from.as_deref().and_then(read_linked))
    }

    /// The row of the report that came in last; rows are only ever added. 0 in an empty case.
    pub fn last_report(&self) -> Result<i64, Error> {
        let last = self
            .connection
            .prepare_cached("SELECT coalesce(max(report), 0) FROM report")
            .and_then(|mut query| query.query_row([], |row| row.get(0)));
        self.wrap(last)
    }

    /// Every dependence by rows, without its passages: of all reports, or of those in these
    /// rows, on either side.
    pub fn leanings(&self, reports: Option<&[i64]>) -> Result<Vec<StoredLeaning>, Error> {
        let select = "SELECT id, kind, report, on_report, percent FROM dependence";
        let load = |query: &str, report: Option<i64>| -> rusqlite::Result<Vec<StoredLeaning>> {
            let mut query = self.connection.prepare_cached(query)?;
            match report {
                Some(report) => query.query_map([report], leaning_of)?.collect(),
                None => query.query_map([], leaning_of)?.collect(),
            }
        };
        let Some(reports) = reports else { return self.wrap(load(select, None)) };
        let touching = format!("{select} WHERE report = ?1 OR on_report = ?1");
        let mut all = Vec::new();
        for report in reports {
            all.extend(self.wrap(load(&touching, Some(*report)))?);
        }
        all.sort_by_key(|one: &StoredLeaning| one.id);
        all.dedup_by_key(|one| one.id);
        Ok(all)
    }

    /// The row of each report with that of the first report of its story.
    pub fn story_rows(&self) -> Result<Vec<(i64, i64)>, Error> {
        let load = || {
            let mut query = self.connection.prepare_cached("SELECT report, first FROM story")?;
            query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        };
        self.wrap(load())
    }

    /// Takes away what no longer holds and puts in what holds now, all at once; what is in
    /// neither list keeps its row. Notes that all is made from `linked`.
    pub fn change_leaning(
        &self,
        change: &LeaningChange,
        linked: &LinkedReports,
    ) -> Result<(), Error> {
        self.in_transaction(|turn| {
            let transaction = &turn.transaction;
            let mut drop_passages = transaction.prepare_cached(
                "DELETE FROM shared_passage
                 WHERE dependence = (SELECT dependence FROM dependence WHERE id = ?)",
            )?;
            let mut drop = transaction.prepare_cached("DELETE FROM dependence WHERE id = ?")?;
            for id in &change.gone {
                drop_passages.execute([id.to_string()])?;
                drop.execute([id.to_string()])?;
            }
            for dependence in &change.found {
                add_dependence(transaction, dependence)?;
            }
            let mut tell = transaction.prepare_cached(
                "INSERT INTO story (report, first)
                 SELECT r.report, f.report FROM report r, report f WHERE r.id = ? AND f.id = ?
                 ON CONFLICT (report) DO UPDATE SET first = excluded.first
                     WHERE first <> excluded.first",
            )?;
            for story in &change.stories {
                for report in story {
                    tell.execute((report.to_string(), story[0].to_string()))?;
                }
            }
            count_dependences(turn)?;
            note_made_from(turn, STAGE, &written_linked(linked))?;
            Part::Leaning.seal(transaction)
        })
    }

    /// Every dependence without its passages, by the names of the files.
    pub fn dependences(&self) -> Result<Vec<StoredEdge>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "SELECT {EDGE} FROM dependences ORDER BY on_file, kind, file, id"
                ))?
                .query_map([], edge_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// The dependences of these reports on each other, without their passages, by their ids.
    pub fn dependences_among(&self, reports: &[ReportId]) -> Result<Vec<StoredEdge>, Error> {
        self.snapshot(|| {
            let mut query = self
                .connection
                .prepare_cached(&format!("SELECT {EDGE} FROM dependences WHERE report = ?"))?;
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
        let mut found = None;
        self.dependences_with_passages("WHERE d.id = ?1", &id.to_string(), |one| {
            found = Some(one);
            Ok::<_, Error>(())
        })?;
        Ok(found)
    }

    /// Hands every dependence with its passages to `take`, by their ids.
    pub fn each_dependence<E: From<Error>>(
        &self,
        take: impl FnMut(StoredDependence) -> Result<(), E>,
    ) -> Result<(), E> {
        self.dependences_with_passages("WHERE d.id > ?1", "", take)
    }

    fn dependences_with_passages<E: From<Error>>(
        &self,
        which: &str,
        key: &str,
        mut take: impl FnMut(StoredDependence) -> Result<(), E>,
    ) -> Result<(), E> {
        let query = format!("{WITH_PASSAGES} {which} ORDER BY d.id, p.ordinal");
        let mut query = self.wrap(self.connection.prepare_cached(&query))?;
        let mut rows = self.wrap(query.query([key]))?;
        let mut open: Option<StoredDependence> = None;
        while let Some(row) = self.wrap(rows.next())? {
            let edge = self.wrap(edge_of(row))?;
            let (place, on) = (self.wrap(span_of(row, 8))?, self.wrap(span_of(row, 11))?);
            let passage = place.map(|place| StoredPassage { place, on });
            match &mut open {
                Some(known) if known.edge.id == edge.id => known.passages.extend(passage),
                _ => {
                    let next = StoredDependence { edge, passages: passage.into_iter().collect() };
                    open.replace(next).map_or(Ok(()), &mut take)?;
                }
            }
        }
        open.map_or(Ok(()), take)
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

/// A row for each passage, or one for a dependence without any.
const WITH_PASSAGES: &str = concat!(
    "SELECT d.id, d.kind, r.id, ",
    first_file!("d.report"),
    ", o.id, ",
    first_file!("d.on_report"),
    ", d.percent,
        (SELECT count(*) FROM shared_passage c WHERE c.dependence = d.dependence),
        p.start, p.\"end\", substr(t.text, p.start + 1, p.\"end\" - p.start),
        p.on_start, p.on_end, substr(u.text, p.on_start + 1, p.on_end - p.on_start)
    FROM holding_dependence d
    JOIN report r ON r.report = d.report JOIN report o ON o.report = d.on_report
    LEFT JOIN shared_passage p ON p.dependence = d.dependence
    JOIN report_text t ON t.report = d.report JOIN report_text u ON u.report = d.on_report"
);

/// A place with its words, in three columns from `column` on.
fn span_of(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<TextSpan>> {
    let start: Option<usize> = row.get(column)?;
    let end: Option<usize> = row.get(column + 1)?;
    let text: Option<String> = row.get(column + 2)?;
    Ok(start.zip(end).zip(text).map(|((start, end), text)| TextSpan { start, end, text }))
}

/// As it is noted: `report 12, anew at 10, linker 1`.
fn written_linked(linked: &LinkedReports) -> String {
    let LinkedReports { up_to, anew_at, linker } = linked;
    format!("report {up_to}, anew at {anew_at}, {linker}")
}

/// What an older version noted is nothing, and everything is linked anew.
fn read_linked(noted: &str) -> Option<LinkedReports> {
    let (up_to, rest) = noted.strip_prefix("report ")?.split_once(", anew at ")?;
    let (anew_at, linker) = rest.split_once(", ")?;
    Some(LinkedReports {
        up_to: up_to.parse().ok()?,
        anew_at: anew_at.parse().ok()?,
        linker: linker.to_owned(),
    })
}

fn leaning_of(row: &Row<'_>) -> rusqlite::Result<StoredLeaning> {
    Ok(StoredLeaning {
        id: parsed(row, 0)?,
        kind: parsed(row, 1)?,
        report: row.get(2)?,
        on: row.get(3)?,
        percent: row.get(4)?,
    })
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

/// The columns of the view `dependences` that [`edge_of`] takes, in its order.
pub(crate) const EDGE: &str = "id, kind, report, file, on_report, on_file, percent, passages";

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
