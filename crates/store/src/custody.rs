//! The log of what came in and what was decided: in order, when, in which run, with the SHA-256
//! of its rows. Each entry is hashed with the hash of the entry before it, so that nothing can
//! be changed, put in or taken out without changing every hash after it, and the last.

use crate::case::{Case, Turn};
use crate::error::Error;
use crate::hash::sha256_of;
use crate::seals::{self, Part};
use rusqlite::{OptionalExtension, Transaction};

/// The end of the log of a case: who has noted it elsewhere can tell that the log before it is
/// still the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogEnd {
    /// How many entries there are.
    pub entries: usize,
    /// The hash of the last, which all before it went into.
    pub chain: String,
}

impl Case {
    /// The end of the log; `None` while nothing came in.
    pub fn log_end(&self) -> Result<Option<LogEnd>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT (SELECT count(*) FROM custody), chain FROM custody
                     ORDER BY entry DESC LIMIT 1",
                )?
                .query_row([], |row| Ok(LogEnd { entries: row.get(0)?, chain: row.get(1)? }))
                .optional()
        };
        self.wrap(load())
    }
}

/// Logs that the report in this row came in, with all that was read from it.
pub(crate) fn note_report(turn: &Turn<'_>, row: i64, id: &str) -> rusqlite::Result<()> {
    note(turn, "report", id, &seals::of_report(&turn.transaction, row)?)
}

/// Logs one row of the kind `what`, which `line` is in the view `log_rows`.
pub(crate) fn note_row(turn: &Turn<'_>, what: &str, of: &str, line: &str) -> rusqlite::Result<()> {
    note(turn, what, of, &seals::of_line(line))
}

/// Logs that a run began to write.
pub(crate) fn note_run(
    transaction: &Transaction<'_>,
    run: i64,
    line: &str,
) -> rusqlite::Result<()> {
    add(transaction, run, "run", &run.to_string(), &seals::of_line(line))
}

fn note(turn: &Turn<'_>, what: &str, of: &str, sha256: &str) -> rusqlite::Result<()> {
    add(&turn.transaction, turn.run()?, what, of, sha256)
}

fn add(
    transaction: &Transaction<'_>,
    run: i64,
    what: &str,
    of: &str,
    sha256: &str,
) -> rusqlite::Result<()> {
    let (entry, at, before, line): (i64, String, String, String) = transaction
        .prepare_cached(
            "SELECT entry, at, before, json_array(entry, at, ?1, ?2, ?3, ?4) FROM (SELECT
                 coalesce((SELECT max(entry) FROM custody), 0) + 1 AS entry,
                 strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS at,
                 coalesce((SELECT chain FROM custody ORDER BY entry DESC LIMIT 1), '') AS before)",
        )?
        .query_row((run, what, of, sha256), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    transaction
        .prepare_cached(
            "INSERT INTO custody (entry, at, run, what, of, sha256, chain)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute((entry, at, run, what, of, sha256, chained(&before, &line)))
        .map(|_| ())
}

/// The hash of an entry, given as its line, after the entry with the hash `before`.
pub(crate) fn chained(before: &str, line: &str) -> String {
    sha256_of(format!("{before}\n{line}\n").as_bytes())
}

/// Logs and seals everything that a case of an older format holds.
pub(crate) fn note_all(turn: &Turn<'_>) -> rusqlite::Result<()> {
    turn.run()?;
    let transaction = &turn.transaction;
    let rows: Vec<(String, String, String)> = transaction
        .prepare(
            "SELECT what, of, line FROM log_rows WHERE NOT EXISTS
                 (SELECT 1 FROM custody c WHERE c.what = log_rows.what AND c.of = log_rows.of)",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (what, of, line) in rows {
        note_row(turn, &what, &of, &line)?;
    }
    let reports: Vec<(i64, String)> = transaction
        .prepare("SELECT report, id FROM report ORDER BY report")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (row, id) in reports {
        note_report(turn, row, &id)?;
    }
    Part::Actors.seal(transaction)?;
    Part::Leaning.seal(transaction)?;
    let stories: Vec<i64> = transaction
        .prepare("SELECT story FROM told_story ORDER BY story")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    stories.into_iter().try_for_each(|story| Part::Claims(story).seal(transaction))
}
