//! Readings in, rows out. A batch is one transaction.

use crate::case::{Case, Turn};
use crate::custody::note_row;
use crate::error::Error;
use crate::report_rows::add_reading;
use crate::tallies;
use record::{Reading, ReportId, Skipped};
use rusqlite::OptionalExtension;

/// What a batch added.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// Reports that were not in the case.
    pub new: usize,
    /// Reports that were there already; at most a file name was added.
    pub known: usize,
    /// Statements of the new reports.
    pub statements: usize,
}

impl Case {
    /// Stores `readings` in one transaction, all or nothing. When this returns, they
    /// survive a kill and a power cut.
    pub fn write(&self, readings: &[Reading]) -> Result<Written, Error> {
        self.in_transaction(|turn| {
            let mut written = Written::default();
            for reading in readings {
                match add_reading(turn, reading)? {
                    Some(statements) => {
                        written.new += 1;
                        written.statements += statements;
                    }
                    None => written.known += 1,
                }
            }
            tallies::add_reports(turn)?;
            Ok(written)
        })
    }

    /// Notes that a report of this case was also read from `file`. The same file again,
    /// or a report that is not in the case, adds nothing.
    pub fn add_file(&self, report: ReportId, file: &str) -> Result<(), Error> {
        self.add_files([(report, file)])
    }

    /// The same for many files, in one transaction.
    pub fn add_files<'a>(
        &self,
        files: impl IntoIterator<Item = (ReportId, &'a str)>,
    ) -> Result<(), Error> {
        let mut new = Vec::new();
        for (report, file) in files {
            // Asked before writing, so that a run with nothing new leaves the case alone.
            if !self.wrap(has_file(&self.connection, report, file))? {
                new.push((report, file));
            }
        }
        if new.is_empty() {
            return Ok(());
        }
        self.in_transaction(|turn| {
            for (report, file) in new {
                if let Some(row) = row_of(turn, report)? {
                    add_file(turn, row, file)?;
                }
            }
            Ok(())
        })
    }

    /// Stores what was offered and is no report. The same file with the same reason again
    /// adds nothing.
    pub fn write_skips(&self, skips: &[Skipped]) -> Result<(), Error> {
        let mut new = Vec::new();
        for skip in skips {
            if !self.wrap(has_skip(&self.connection, skip))? {
                new.push(skip);
            }
        }
        if new.is_empty() {
            return Ok(());
        }
        self.in_transaction(|turn| {
            let mut insert = turn.transaction.prepare_cached(
                "INSERT OR IGNORE INTO skip (file, reason, detail, run) VALUES (?, ?, ?, ?)
                 RETURNING json_array('skip', file, reason, detail, run)",
            )?;
            for skip in new {
                let (file, reason) = (&skip.file, skip.reason.as_str());
                let line: Option<String> = insert
                    .query_row((file, reason, &skip.detail, turn.run()?), |row| row.get(0))
                    .optional()?;
                if let Some(line) = line {
                    note_row(turn, "skip", &format!("{reason} {file}"), &line)?;
                }
            }
            Ok(())
        })
    }
}

fn has_file(
    connection: &rusqlite::Connection,
    report: ReportId,
    file: &str,
) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM file JOIN report USING (report)
             WHERE report.id = ? AND file.path = ?)",
        )?
        .query_row((report.to_string(), file), |row| row.get(0))
}

fn has_skip(connection: &rusqlite::Connection, skip: &Skipped) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM skip WHERE file = ? AND reason = ?)")?
        .query_row((&skip.file, skip.reason.as_str()), |row| row.get(0))
}

pub(crate) fn row_of(turn: &Turn<'_>, report: ReportId) -> rusqlite::Result<Option<i64>> {
    turn.transaction
        .prepare_cached("SELECT report FROM report WHERE id = ?")?
        .query_row([report.to_string()], |row| row.get(0))
        .optional()
}

pub(crate) fn add_file(turn: &Turn<'_>, report: i64, file: &str) -> rusqlite::Result<()> {
    let known = turn
        .transaction
        .prepare_cached("SELECT 1 FROM file WHERE path = ? AND report = ?")?
        .exists((file, report))?;
    if !known {
        let (line, id): (String, String) = turn
            .transaction
            .prepare_cached(
                "INSERT INTO file (path, report, run) VALUES (?, ?, ?)
                 RETURNING json_array('file', path, report, run),
                     (SELECT id FROM report r WHERE r.report = file.report)",
            )?
            .query_row((file, report, turn.run()?), |row| Ok((row.get(0)?, row.get(1)?)))?;
        note_row(turn, "file", &format!("{id} {file}"), &line)?;
    }
    Ok(())
}
