//! What a person decided on two bearers, or on two reports: kept apart from what is derived, added and never
//! edited, so that no run undoes it.

use crate::case::Case;
use crate::custody::note_row;
use crate::error::Error;
use crate::read::parsed;
use crate::rows::StoredJudgement;
use crate::tallies::count_dependences;
use record::{BearerId, ReportId, Verdict};
use rusqlite::OptionalExtension;
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
        self.add_judgement(
            [a.min(b).to_string(), a.max(b).to_string()],
            verdict.as_str(),
            author,
            note,
        )
    }

    /// Takes back what holds on two bearers. Says whether anything did.
    pub fn undo_judgement(&self, a: BearerId, b: BearerId, author: &str) -> Result<bool, Error> {
        let pair = (a.min(b), a.max(b));
        let holds = self.judgements()?.iter().any(|judged| (judged.a, judged.b) == pair);
        if holds {
            self.add_judgement([pair.0.to_string(), pair.1.to_string()], UNDONE, author, None)?;
        }
        Ok(holds)
    }

    /// Stores what `author` decides on two reports: whether one is an echo of the other. Those
    /// that are different are sources of their own, whatever the program finds between them.
    pub fn judge_reports(
        &self,
        a: ReportId,
        b: ReportId,
        verdict: Verdict,
        author: &str,
        note: Option<&str>,
    ) -> Result<(), Error> {
        let pair = [a.min(b).to_string(), a.max(b).to_string()];
        self.add_judgement(pair, verdict.as_str(), author, note)
    }

    /// Takes back what holds on two reports. Says whether anything did.
    pub fn undo_judged_reports(
        &self,
        a: ReportId,
        b: ReportId,
        author: &str,
    ) -> Result<bool, Error> {
        let pair = [a.min(b).to_string(), a.max(b).to_string()];
        let last: Option<String> = self.wrap(
            self.connection
                .prepare_cached(
                    "SELECT verdict FROM judgement WHERE a = ? AND b = ?
                     ORDER BY judgement DESC LIMIT 1",
                )
                .and_then(|mut query| {
                    query.query_row([&pair[0], &pair[1]], |row| row.get(0)).optional()
                }),
        )?;
        let holds = last.is_some_and(|verdict| verdict != UNDONE);
        if holds {
            self.add_judgement(pair, UNDONE, author, None)?;
        }
        Ok(holds)
    }

    fn add_judgement(
        &self,
        [a, b]: [String; 2],
        verdict: &str,
        author: &str,
        note: Option<&str>,
    ) -> Result<(), Error> {
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
            count_dependences(turn)?;
            note_row(turn, "judgement", &row.to_string(), &line)
        })
    }

    /// What holds on bearers: the last judgement on each pair that was not taken back, in the order in
    /// which they were made.
    pub fn judgements(&self) -> Result<Vec<StoredJudgement>, Error> {
        let load = || {
            let mut query = self.connection.prepare_cached(
                "SELECT a, b, verdict, author, at, note,
                     (SELECT label FROM bearer WHERE id = a), (SELECT label FROM bearer WHERE id = b)
                 FROM judgement WHERE a >= 'b' AND a < 'c' ORDER BY judgement",
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
