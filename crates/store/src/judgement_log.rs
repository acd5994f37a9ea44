//! The log of judgements, on names and on reports, as it is shown and exported.

use crate::case::Case;
use crate::error::Error;
use rusqlite::Row;

/// One line of the log of judgements, on two bearers or two reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoggedJudgement {
    /// The id that comes first.
    pub a: String,
    /// The other.
    pub b: String,
    /// The fullest name of the one, or the outlet or headline of the report.
    pub label_a: Option<String>,
    /// The same of the other.
    pub label_b: Option<String>,
    /// A word of the verdicts, or `undone`.
    pub verdict: String,
    /// Who decided.
    pub author: String,
    /// When.
    pub at: String,
    /// Why, in the author's words.
    pub note: Option<String>,
}

impl Case {
    /// Every judgement that was ever made and every one taken back, the latest first: `most`
    /// after the first `skip`.
    pub fn judgement_log(&self, skip: usize, most: usize) -> Result<Vec<LoggedJudgement>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{LOGGED} ORDER BY judgement DESC LIMIT ? OFFSET ?"))?
                .query_map([most, skip], logged_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// The judgements that hold, the latest first: at most `most`.
    pub fn held_judgements(&self, most: usize) -> Result<Vec<LoggedJudgement>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{LOGGED} WHERE {HOLDS} ORDER BY judgement DESC LIMIT ?"))?
                .query_map([most], logged_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// How many judgements hold.
    pub fn held_judgement_count(&self) -> Result<usize, Error> {
        let count = format!("SELECT count(*) FROM judgement j WHERE {HOLDS}");
        self.wrap(self.connection.query_row(&count, [], |row| row.get(0)))
    }
}

/// A judgement with what its ids are called.
const LOGGED: &str = "SELECT a, b,
        coalesce((SELECT label FROM bearer WHERE id = a), (SELECT coalesce(outlet, title, file)
                  FROM reports WHERE reports.id = a)),
        coalesce((SELECT label FROM bearer WHERE id = b), (SELECT coalesce(outlet, title, file)
                  FROM reports WHERE reports.id = b)),
        verdict, author, at, note
    FROM judgement j";

/// Nothing later was decided on the same two, and it was not taken back.
const HOLDS: &str = "j.verdict <> 'undone' AND NOT EXISTS (
    SELECT 1 FROM judgement k WHERE k.a = j.a AND k.b = j.b AND k.judgement > j.judgement)";

fn logged_of(row: &Row<'_>) -> rusqlite::Result<LoggedJudgement> {
    Ok(LoggedJudgement {
        a: row.get(0)?,
        b: row.get(1)?,
        label_a: row.get(2)?,
        label_b: row.get(3)?,
        verdict: row.get(4)?,
        author: row.get(5)?,
        at: row.get(6)?,
        note: row.get(7)?,
    })
}
