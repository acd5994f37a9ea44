//! The log hangs together, and every row is what was logged or sealed.

use super::{Check, Checked};
use crate::custody::chained;
use crate::seals::{self, Part};
use rusqlite::OptionalExtension;

impl Check<'_> {
    /// Each entry of the log carries the hash of itself and the entry before it.
    pub(super) fn log(&mut self) -> Checked {
        let mut query = self
            .case
            .connection
            .prepare("SELECT entry, line, chain FROM custody_rows ORDER BY entry")?;
        let mut rows = query.query([])?;
        let (mut before, mut last) = (String::new(), 0);
        while let Some(row) = rows.next()? {
            let (entry, line, chain): (i64, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            // A damaged tree may lead in circles.
            if entry <= last {
                break;
            }
            if entry != last + 1 {
                self.add(
                    "custody",
                    &last_and_next(last, entry),
                    "entries between them are missing",
                );
            }
            if chained(&before, &line) != chain {
                let what = "it or the entry before it is not what was logged";
                self.add("custody", &format!("entry {entry}"), what);
            }
            (before, last) = (chain, entry);
        }
        Ok(())
    }

    /// Every row that a log entry was written for is there, and is what was logged.
    pub(super) fn logged(&mut self) -> Checked {
        let connection = &self.case.connection;
        let mut logged = connection.prepare(LOGGED)?;
        let mut query = connection.prepare("SELECT what, of, line FROM log_rows")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (what, of, line): (String, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let known: Option<String> =
                logged.query_row((&what, &of), |row| row.get(0)).optional()?;
            self.holds(&what, &of, known.as_deref(), &seals::of_line(&line));
        }
        let mut query = connection.prepare(
            "SELECT what, of FROM custody EXCEPT SELECT what, of FROM log_rows
             EXCEPT SELECT 'report', id FROM report",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (what, of): (String, String) = (row.get(0)?, row.get(1)?);
            self.add(&what, &of, "it was logged and is not there");
        }
        Ok(())
    }

    /// All that was read from a report is what was logged when it came in.
    pub(super) fn sealed_report(&mut self, row: i64, id: &str) -> Checked {
        let connection = &self.case.connection;
        let logged: Option<String> = connection
            .prepare_cached(LOGGED)?
            .query_row(("report", id), |row| row.get(0))
            .optional()?;
        let now = seals::of_report(connection, row)?;
        self.holds("report", id, logged.as_deref(), &now);
        Ok(())
    }

    fn holds(&mut self, table: &str, row: &str, logged: Option<&str>, now: &str) {
        match logged {
            None => self.add(table, row, "it was never logged"),
            Some(logged) if logged != now => {
                let what = format!("its rows are not those that were logged: SHA-256 {now}");
                self.add(table, row, format!("{what}, not {logged}"));
            }
            Some(_) => {}
        }
    }

    /// What was made from the reports is what was sealed.
    pub(super) fn sealed_parts(&mut self) -> Checked {
        let connection = &self.case.connection;
        let mut query = connection.prepare("SELECT part, of, sha256 FROM seal")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (name, of, sealed): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let Some(part) = Part::of_key(&name, of) else {
                self.add("seal", &format!("{name} {of}"), "nothing is sealed under this name");
                continue;
            };
            let now = part.sha256(connection)?;
            if now != sealed {
                let what = format!("its rows are not those that were sealed: SHA-256 {now}");
                self.add("seal", &format!("{name} {of}"), format!("{what}, not {sealed}"));
            }
        }
        let mut query = connection.prepare(UNSEALED)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (name, of): (String, i64) = (row.get(0)?, row.get(1)?);
            self.add("seal", &format!("{name} {of}"), "its rows were never sealed");
        }
        Ok(())
    }
}

/// A report is logged again when a later format reads more columns into its seal.
const LOGGED: &str =
    "SELECT sha256 FROM custody WHERE what = ? AND of = ? ORDER BY entry DESC LIMIT 1";

/// Parts that have rows and no seal.
const UNSEALED: &str = "SELECT 'actors', 0 WHERE EXISTS (SELECT 1 FROM actor_rows)
    UNION ALL SELECT 'leaning', 0 WHERE EXISTS (SELECT 1 FROM leaning_rows)
    UNION ALL SELECT DISTINCT 'claims', story FROM (SELECT story FROM claim UNION SELECT story FROM told_story)
    EXCEPT SELECT part, of FROM seal";

fn last_and_next(last: i64, next: i64) -> String {
    format!("entries {last} and {next}")
}
