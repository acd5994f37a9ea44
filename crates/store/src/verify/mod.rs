//! Can this case be trusted as stored?
//!
//! The database is checked as SQLite sees it, then each report with all that hangs on it
//! is computed again from its original: hashes, ids, and the words at every place; and every
//! row is held against the log and the seals. One report is in memory at a time. Damage is a finding and never ends the check.

mod originals;
mod places;
mod seals;
mod search;

use crate::anchors::Anchors;
use crate::case::Case;
use crate::error::{Error, Kind, kind_of};
use crate::hash::sha256_of;
use crate::read::Words;
use crate::rows::StoredReport;
use crate::schema;
use crate::tallies;
use record::ReportId;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Something that keeps a case from being trusted as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The table, or `(file)` for the database as a whole.
    pub table: String,
    /// The row, as a person would look for it: an id, a name. Empty for a whole table.
    pub row: String,
    /// What is wrong, in a sentence without a final full stop.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { table, row, what } = self;
        if row.is_empty() {
            write!(f, "{table}: {what}")
        } else {
            write!(f, "{table} {row}: {what}")
        }
    }
}

impl Case {
    /// Everything that is wrong with this case, in the order of the tables; nothing when it
    /// can be trusted as stored. An error only when another process keeps the case from
    /// being read.
    pub fn verify(&self) -> Result<Vec<Problem>, Error> {
        let mut check = Check { case: self, problems: Vec::new() };
        let checked = self.snapshot(|| Ok(check.whole_file().and_then(|()| check.reports())))?;
        checked.map_err(|kind| Error::new(self.file(), kind))?;
        Ok(check.problems)
    }
}

struct Check<'a> {
    case: &'a Case,
    problems: Vec<Problem>,
}

/// What a check of one row gives: nothing, or that the row could not be read.
type Checked = rusqlite::Result<()>;

impl Check<'_> {
    fn add(&mut self, table: &str, row: &str, what: impl Into<String>) {
        let (table, row) = (table.to_owned(), row.to_owned());
        self.problems.push(Problem { table, row, what: what.into() });
    }

    /// Notes that a row could not be read, and carries on; only a busy case is an error.
    fn survive(&mut self, table: &str, row: &str, checked: Checked) -> Result<(), Kind> {
        let Err(error) = checked else { return Ok(()) };
        match kind_of(&error) {
            Kind::Busy => return Err(Kind::Busy),
            _ => self.add(table, row, format!("it cannot be read: {error}")),
        }
        Ok(())
    }

    fn whole_file(&mut self) -> Result<(), Kind> {
        let parts = [
            Self::header,
            Self::structure,
            Self::schema,
            Self::references,
            Self::indices,
            Self::search,
            Self::log,
            Self::logged,
            Self::sealed_parts,
            Self::tallies,
        ];
        for part in parts {
            let checked = part(self);
            self.survive("(file)", "", checked)?;
        }
        Ok(())
    }

    fn header(&mut self) -> Checked {
        let connection = &self.case.connection;
        let id: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let version = schema::version(connection)?;
        if id != schema::APPLICATION_ID {
            self.add(
                "(file)",
                "",
                format!("its application id is {id}, which is not a case file's"),
            );
        }
        if version != schema::VERSION {
            let ours = schema::VERSION;
            self.add("(file)", "", format!("its format is {version} and {ours} is checked here"));
        }
        Ok(())
    }

    /// Pages, trees and indices, as SQLite sees them.
    fn structure(&mut self) -> Checked {
        let mut found = Vec::new();
        let asked = self.case.connection.pragma_query(None, "integrity_check", |row| {
            found.push(row.get::<_, String>(0)?);
            Ok(())
        });
        for what in found.into_iter().filter(|what| what != "ok") {
            self.add("(file)", "", what);
        }
        self.length()?;
        asked
    }

    /// A file is so many whole pages. SQLite reads a page that was cut off as zeros, which an
    /// empty table does not show.
    fn length(&mut self) -> Checked {
        let page: u64 =
            self.case.connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
        let length = std::fs::metadata(self.case.file()).map_or(0, |file| file.len());
        if page > 0 && !length.is_multiple_of(page) {
            let what = format!("it is cut off: {length} bytes are no whole number of pages");
            self.add("(file)", "", what);
        }
        Ok(())
    }

    /// Tables, views and indices are those of the format: a trigger or an altered view
    /// could make any row say anything.
    fn schema(&mut self) -> Checked {
        let expected = Connection::open_in_memory().and_then(|empty| {
            let transaction = empty.unchecked_transaction()?;
            schema::migrate(&transaction, 0)?;
            parts_of(&transaction)
        })?;
        let mut found = parts_of(&self.case.connection)?;
        for (name, query) in &expected {
            match found.remove(name) {
                None => self.add(name, "", "it is missing"),
                Some(other) if other != *query => {
                    self.add(name, "", "it is not what the format says");
                }
                Some(_) => {}
            }
        }
        for name in found.keys() {
            self.add(name, "", "it is not part of the format");
        }
        Ok(())
    }

    /// Rows that point at rows which are not there.
    fn references(&mut self) -> Checked {
        let mut found = Vec::new();
        let asked = self.case.connection.pragma_query(None, "foreign_key_check", |row| {
            let (table, number): (String, Option<i64>) = (row.get(0)?, row.get(1)?);
            found.push((table, number, row.get::<_, String>(2)?));
            Ok(())
        });
        for (table, number, parent) in found {
            let row = number.map(|number| format!("number {number}")).unwrap_or_default();
            self.add(&table, &row, format!("it names a row of {parent} that is not there"));
        }
        asked
    }

    /// Every text and statement is in its index.
    fn indices(&mut self) -> Checked {
        for (index, table) in [("report_search", "report_text"), ("statement_search", "statement")]
        {
            let missing: i64 = self.case.connection.query_row(
                &format!(
                    "SELECT (SELECT count(*) FROM {table}) - (SELECT count(*) FROM {index}_docsize)"
                ),
                [],
                |row| row.get(0),
            )?;
            if missing != 0 {
                self.add(index, "", format!("it differs from {table} by {missing} rows"));
            }
        }
        Ok(())
    }

    /// What is tallied is what counting again gives.
    fn tallies(&mut self) -> Checked {
        for table in tallies::wrong(&self.case.connection)? {
            self.add(table, "", "it is not what counting gives");
        }
        Ok(())
    }

    fn reports(&mut self) -> Result<(), Kind> {
        let mut rows: Vec<(i64, String)> = Vec::new();
        let listed = self.list_reports(&mut rows);
        self.survive("report", "", listed)?;
        for (row, id) in rows {
            let checked = self.report(row, &id);
            self.survive("report", &id, checked)?;
        }
        Ok(())
    }

    fn list_reports(&self, rows: &mut Vec<(i64, String)>) -> Checked {
        let mut query = self.case.connection.prepare("SELECT report, id FROM report ORDER BY 1")?;
        let mut found = query.query([])?;
        while let Some(row) = found.next()? {
            let number = row.get(0)?;
            // A damaged tree may lead in circles.
            if rows.last().is_some_and(|(last, _)| *last >= number) {
                break;
            }
            rows.push((number, row.get(1)?));
        }
        Ok(())
    }

    fn report(&mut self, row: i64, id: &str) -> Checked {
        let sealed = self.sealed_report(row, id);
        if let Err(error) = sealed {
            self.add("report", id, format!("its rows cannot be read: {error}"));
        }
        self.original(row, id)?;
        let Ok(parsed) = id.parse::<ReportId>() else {
            self.add("report", id, "its id is not one");
            return Ok(());
        };
        let Some(report) = self.case.load_report(parsed)? else {
            self.add("report", id, "it has no text or no run");
            return Ok(());
        };
        if report.files.is_empty() {
            self.add("report", id, "no file is named for it");
        }
        let words = Words::of(&report.text);
        self.text(row, id, &report)?;
        self.places_of(id, &report, &words);
        self.names(row, &words)?;
        let anchors = Anchors::of(&report.text, &words, &report.dropped);
        self.statements(row, parsed, &words, &anchors)?;
        self.frames(row, &words, &anchors)?;
        self.named_places(parsed, &words)
    }

    fn text(&mut self, row: i64, id: &str, report: &StoredReport) -> Checked {
        let stored: String = self
            .case
            .connection
            .prepare_cached("SELECT sha256 FROM report_text WHERE report = ?")?
            .query_row([row], |row| row.get(0))?;
        let sha256 = sha256_of(report.text.as_bytes());
        if sha256 != stored {
            self.add("report_text", id, format!("its SHA-256 is {sha256}, not {stored}"));
        }
        Ok(())
    }
}

/// Every table, view, index and trigger with the words that made it.
fn parts_of(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Option<String>>> {
    connection
        .prepare(
            "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}
