//! What a person decided on two bearers: kept apart from what is derived, added and never
//! edited, so that no run undoes it.

use crate::case::Case;
use crate::custody::note_row;
use crate::error::Error;
use crate::read::parsed;
use crate::rows::StoredJudgement;
use record::{BearerId, Verdict};
use std::collections::BTreeMap;

/// The verdict that takes back what was decided before.
const UNDONE: &str = "undone";

impl Case {
    /// Stores what `author` decides on two bearers: whether they are one, and perhaps why.
    /// Of several decisions on one pair the last holds.
    pub fn judge(
        &self,
        a: BearerId,
        b: BearerId,
        verdict: Verdict,
        author: &str,
        note: Option<&str>,
    ) -> Result<(), Error> {
        self.add_judgement(a, b, verdict.as_str(), author, note)
    }

    /// Takes back what holds on two bearers. Says whether anything did.
    pub fn undo_judgement(&self, a: BearerId, b: BearerId, author: &str) -> Result<bool, Error> {
        let pair = (a.min(b), a.max(b));
        let holds = self.judgements()?.iter().any(|judged| (judged.a, judged.b) == pair);
        if holds {
            self.add_judgement(a, b, UNDONE, author, None)?;
        }
        Ok(holds)
    }

    fn add_judgement(
        &self,
        a: BearerId,
        b: BearerId,
        verdict: &str,
        author: &str,
        note: Option<&str>,
    ) -> Result<(), Error> {
        let (a, b) = (a.min(b).to_string(), a.max(b).to_string());
        self.in_transaction(|turn| {
            let (row, line): (i64, String) = turn
                .transaction
                .prepare_cached(
                    "INSERT INTO judgement (a, b, verdict, author, at, note)
                     VALUES (?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?)
                     RETURNING judgement,
                         json_array('judgement', judgement, a, b, verdict, author, at, note)",
                )?
                .query_row((&a, &b, verdict, author, note), |row| Ok((row.get(0)?, row.get(1)?)))?;
            note_row(turn, "judgement", &row.to_string(), &line)
        })
    }

    /// What holds: the last judgement on each pair that was not taken back, in the order in
    /// which they were made.
    pub fn judgements(&self) -> Result<Vec<StoredJudgement>, Error> {
        let load = || {
            let mut query = self.connection.prepare_cached(
                "SELECT a, b, verdict, author, at, note,
                     (SELECT label FROM bearer WHERE id = a), (SELECT label FROM bearer WHERE id = b)
                 FROM judgement ORDER BY judgement",
            )?;
            let mut rows = query.query([])?;
            let mut holding: BTreeMap<(BearerId, BearerId), (usize, StoredJudgement)> =
                BTreeMap::new();
            let mut made = 0;
            while let Some(row) = rows.next()? {
                let (a, b): (BearerId, BearerId) = (parsed(row, 0)?, parsed(row, 1)?);
                made += 1;
                if row.get_ref(2)?.as_str()? == UNDONE {
                    holding.remove(&(a, b));
                    continue;
                }
                let judged = StoredJudgement {
                    a,
                    b,
                    verdict: parsed(row, 2)?,
                    author: row.get(3)?,
                    at: row.get(4)?,
                    note: row.get(5)?,
                    label_a: row.get(6)?,
                    label_b: row.get(7)?,
                };
                holding.insert((a, b), (made, judged));
            }
            let mut all: Vec<(usize, StoredJudgement)> = holding.into_values().collect();
            all.sort_by_key(|(made, _)| *made);
            Ok(all.into_iter().map(|(_, judged)| judged).collect())
        };
        self.wrap(load())
    }
}
