//! What derived tables were made from, so that a run with nothing new makes nothing.

use crate::case::{Case, Turn};
use rusqlite::OptionalExtension;

impl Case {
    /// What the derived tables of `stage` were made from, if they ever were made.
    pub(crate) fn made_from(&self, stage: &str) -> rusqlite::Result<Option<String>> {
        self.connection
            .prepare_cached("SELECT made_from FROM linked WHERE stage = ?")?
            .query_row([stage], |row| row.get(0))
            .optional()
    }
}

/// Notes that the derived tables of `stage` are made from `now`.
pub(crate) fn note_made_from(turn: &Turn<'_>, stage: &str, now: &str) -> rusqlite::Result<()> {
    turn.transaction
        .execute("INSERT OR REPLACE INTO linked (stage, made_from) VALUES (?, ?)", [stage, now])
        .map(|_| ())
}
