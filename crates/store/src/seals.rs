//! Seals: SHA-256 of rows, so that a change of any of them shows.
//!
//! What is hashed are the lines of the views `report_rows`, `actor_rows`, `leaning_rows` and
//! `claim_rows`, sorted by their bytes, each with a line feed behind it: anyone with `sqlite3`
//! and `sha256sum` gets the same number (`docs/check-a-case.md`). A seal is written in
//! the transaction that writes its rows, so that a stop at any moment leaves none that is wrong.
//! What came in is sealed in the log, by `custody`; what is made anew from it, here.

use crate::hash::hex;
use rusqlite::{Connection, Params};
use sha2::{Digest, Sha256};

/// What is made from the reports and sealed as one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    /// Who is who.
    Actors,
    /// Which reports lean on which, and which tell one story.
    Leaning,
    /// The claims of the story that the report in this row names.
    Claims(i64),
}

impl Part {
    /// How the table `seal` names it: a word and a number.
    fn key(self) -> (&'static str, i64) {
        match self {
            Self::Actors => ("actors", 0),
            Self::Leaning => ("leaning", 0),
            Self::Claims(story) => ("claims", story),
        }
    }

    /// The part that the table `seal` names so.
    pub(crate) fn of_key(name: &str, number: i64) -> Option<Self> {
        let part = match name {
            "actors" => Self::Actors,
            "leaning" => Self::Leaning,
            "claims" => Self::Claims(number),
            _ => return None,
        };
        (part.key() == (name, number)).then_some(part)
    }

    /// SHA-256 of the rows as they are now.
    pub(crate) fn sha256(self, connection: &Connection) -> rusqlite::Result<String> {
        match self {
            Self::Actors => of_lines(connection, "SELECT line FROM actor_rows ORDER BY line", []),
            Self::Leaning => {
                of_lines(connection, "SELECT line FROM leaning_rows ORDER BY line", [])
            }
            Self::Claims(story) => of_lines(
                connection,
                "SELECT line FROM claim_rows WHERE story = ? ORDER BY line",
                [story],
            ),
        }
    }

    /// Seals the rows as they are now.
    pub(crate) fn seal(self, connection: &Connection) -> rusqlite::Result<()> {
        let (part, of) = self.key();
        connection
            .prepare_cached("INSERT OR REPLACE INTO seal (part, of, sha256) VALUES (?, ?, ?)")?
            .execute((part, of, self.sha256(connection)?))
            .map(|_| ())
    }

    /// Takes the seal away with the rows.
    pub(crate) fn unseal(self, connection: &Connection) -> rusqlite::Result<()> {
        connection
            .prepare_cached("DELETE FROM seal WHERE part = ? AND of = ?")?
            .execute(self.key())
            .map(|_| ())
    }
}

/// SHA-256 of everything that was read from the report in this row.
pub(crate) fn of_report(connection: &Connection, row: i64) -> rusqlite::Result<String> {
    of_lines(connection, "SELECT line FROM report_rows WHERE report = ? ORDER BY line", [row])
}

/// SHA-256 of one line.
pub(crate) fn of_line(line: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(line);
    hash.update("\n");
    hex(&hash.finalize())
}

/// SHA-256 of the lines that `query` gives.
fn of_lines(connection: &Connection, query: &str, params: impl Params) -> rusqlite::Result<String> {
    let mut query = connection.prepare_cached(query)?;
    let mut rows = query.query(params)?;
    let mut hash = Sha256::new();
    while let Some(row) = rows.next()? {
        // Bytes: a damaged line need not be UTF-8.
        hash.update(row.get_ref(0)?.as_bytes()?);
        hash.update("\n");
    }
    Ok(hex(&hash.finalize()))
}
