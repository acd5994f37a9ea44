//! Decisions that were made in another case and are taken over, with their authors and times.

use crate::case::{Case, Turn};
use crate::error::Error;
use crate::judgements::{Signed, add_judgement};
use crate::standing::add_mark;
use crate::tallies::count_dependences;
use record::{Decided, Decision};
use rusqlite::Connection;

impl Case {
    /// Takes over decisions that were made elsewhere, in this order, and gives how many. One on
    /// which this case has a decision of its own is left out, so that twice adds nothing.
    pub fn take_over(&self, decisions: &[Decision]) -> Result<usize, Error> {
        let mut new = Vec::new();
        for decision in decisions {
            if !self.wrap(is_decided(&self.connection, &decision.on))? {
                new.push(decision);
            }
        }
        if new.is_empty() {
            return Ok(0);
        }
        self.in_transaction(|turn| {
            new.iter().try_for_each(|decision| add(turn, decision))?;
            count_dependences(turn)?;
            Ok(new.len())
        })
    }
}

fn is_decided(connection: &Connection, on: &Decided) -> rusqlite::Result<bool> {
    match on {
        Decided::Pair(pair, _) => connection
            .prepare_cached("SELECT 1 FROM judgement WHERE a = ? AND b = ?")?
            .exists(pair.ids()),
        Decided::Mark(report, _) => connection
            .prepare_cached("SELECT 1 FROM mark WHERE report = ?")?
            .exists([report.to_string()]),
    }
}

fn add(turn: &Turn<'_>, decision: &Decision) -> rusqlite::Result<()> {
    let Decision { on, author, at, note } = decision;
    let by = Signed { author, at: Some(at), note: note.as_deref() };
    match on {
        Decided::Pair(pair, verdict) => add_judgement(turn, *pair, verdict.as_str(), &by),
        Decided::Mark(report, standing) => add_mark(turn, *report, standing.as_str(), &by),
    }
}
