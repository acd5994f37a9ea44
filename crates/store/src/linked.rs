//! What derived tables were made from, so that a run with nothing new makes nothing.

use crate::case::{Case, Turn};
use rusqlite::OptionalExtension;

impl Case {
    /// The derived tables of `stage` were made from `now`; so they are, too, when nothing was
    /// ever made and there is nothing to make them from.
    pub(crate) fn is_made_from(
        &self,
        stage: &str,
        now: &str,
        is_nothing: bool,
    ) -> rusqlite::Result<bool> {
        let made_from: Option<String> = self
            .connection
            .prepare_cached("SELECT made_from FROM linked WHERE stage = ?")?
            .query_row([stage], |row| row.get(0))
            .optional()?;
        Ok(made_from.map_or(is_nothing, |made_from| made_from == now))
    }
}

/// Notes that the derived tables of `stage` are made from `now`.
pub(crate) fn note_made_from(turn: &Turn<'_>, stage: &str, now: &str) -> rusqlite::Result<()> {
    turn.transaction
        .execute("INSERT OR REPLACE INTO linked (stage, made_from) VALUES (?, ?)", [stage, now])
        .map(|_| ())
}
