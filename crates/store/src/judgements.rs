//! What a person decided on two names, two reports or two statements: kept apart from what is
//! derived, added and never edited, so that no run undoes it.

use crate::case::{Case, Turn};
use crate::custody::note_row;
use crate::error::Error;
use crate::read::parsed;
use crate::tallies::count_dependences;
use record::{ClaimId, Pair, Verdict};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row};

/// What a person decided, and holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredJudgement {
    /// On what.
    pub pair: Pair,
    /// What the one is called, while the case holds its report: a name, the outlet or headline
    /// of a report, the words of a statement.
    pub label_a: Option<String>,
    /// What the other is called.
    pub label_b: Option<String>,
    /// Whether they are one, one an echo of the other, or about the same.
    pub verdict: Verdict,
    /// Who decided.
    pub author: String,
    /// When.
    pub at: String,
    /// Why, in the author's words.
    pub note: Option<String>,
}

/// The verdict that takes back what was decided before.
const UNDONE: &str = "undone";

impl Case {
    /// Stores what `author` decides on two: whether they are one, one an echo of the other, or
    /// about the same; and perhaps why. Of several decisions on one pair the last holds.
    ///
    /// Reports that are different are sources of their own, whatever the program finds between
    /// them. Names and statements are joined and parted when they are linked the next time.
    pub fn judge(
        &self,
        pair: Pair,
        verdict: Verdict,
        author: &str,
        note: Option<&str>,
    ) -> Result<(), Error> {
        self.add_judgement(pair, verdict.as_str(), &Signed { author, at: None, note })
    }

    /// Takes back what holds on a pair. Says whether anything did.
    pub fn undo_judgement(&self, pair: Pair, author: &str) -> Result<bool, Error> {
        let holds = self.judgement_on(pair)?.is_some();
        if holds {
            self.add_judgement(pair, UNDONE, &Signed { author, at: None, note: None })?;
        }
        Ok(holds)
    }

    fn add_judgement(&self, pair: Pair, verdict: &str, by: &Signed<'_>) -> Result<(), Error> {
        self.in_transaction(|turn| {
            add_judgement(turn, pair, verdict, by)?;
            count_dependences(turn)
        })
    }

    /// What holds on a pair.
    pub fn judgement_on(&self, pair: Pair) -> Result<Option<StoredJudgement>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{JUDGED} WHERE holds AND a = ? AND b = ?"))?
                .query_row(pair.ids(), judged_of)
                .optional()
        };
        self.wrap(load())
    }

    /// The judgements that hold, in the order in which they were made.
    pub fn judgements(&self) -> Result<Vec<StoredJudgement>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{JUDGED} WHERE holds ORDER BY judgement"))?
                .query_map([], judged_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// The judgements that hold, the latest first: at most `most`.
    pub fn last_judgements(&self, most: usize) -> Result<Vec<StoredJudgement>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{JUDGED} WHERE holds ORDER BY judgement DESC LIMIT ?"))?
                .query_map([most], judged_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// The verdict that holds on a pair.
    pub fn verdict_on(&self, pair: Pair) -> Result<Option<Verdict>, Error> {
        let load = || {
            self.connection
                .prepare_cached("SELECT verdict FROM judgements WHERE holds AND a = ? AND b = ?")?
                .query_row(pair.ids(), |row| parsed(row, 0))
                .optional()
        };
        self.wrap(load())
    }

    /// The judgements that hold on statements of a claim, the latest first.
    pub fn judgements_on_claim(&self, claim: ClaimId) -> Result<Vec<StoredJudgement>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "{JUDGED} j WHERE holds AND what = 'statements' AND EXISTS (
                         SELECT 1 FROM statement s
                         JOIN frame f ON f.report = s.report AND f.statement = s.statement
                         JOIN claim_frame x USING (frame) JOIN claim c USING (claim)
                         WHERE s.id IN (j.a, j.b) AND c.id = ?)
                     ORDER BY judgement DESC"
                ))?
                .query_map([claim.bits().cast_signed()], judged_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// How many judgements hold.
    pub fn judgement_count(&self) -> Result<usize, Error> {
        let count = "SELECT count(*) FROM judgements WHERE holds";
        self.wrap(self.connection.query_row(count, [], |row| row.get(0)))
    }
}

/// Who says something, when, and why.
pub(crate) struct Signed<'a> {
    pub author: &'a str,
    /// Now, where it is not given (RFC 3339, UTC).
    pub at: Option<&'a str>,
    pub note: Option<&'a str>,
}

/// Adds one judgement to the log.
pub(crate) fn add_judgement(
    turn: &Turn<'_>,
    pair: Pair,
    verdict: &str,
    by: &Signed<'_>,
) -> rusqlite::Result<()> {
    let [a, b] = pair.ids();
    let (row, line): (i64, String) = turn
        .transaction
        .prepare_cached(
            "INSERT INTO judgement (a, b, verdict, author, at, note)
             VALUES (?, ?, ?, ?, coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), ?)
             RETURNING judgement,
                 json_array('judgement', judgement, a, b, verdict, author, at, note)",
        )?
        .query_row((&a, &b, verdict, by.author, by.at, by.note), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    note_row(turn, "judgement", &row.to_string(), &line)
}

const JUDGED: &str = "SELECT a, b, label_a, label_b, verdict, author, at, note FROM judgements";

fn judged_of(row: &Row<'_>) -> rusqlite::Result<StoredJudgement> {
    let (a, b) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
    let pair = Pair::read(a, b).ok_or_else(|| {
        let words = format!("'{a}' and '{b}' are not two that can be judged");
        rusqlite::Error::FromSqlConversionFailure(0, Type::Text, words.into())
    })?;
    Ok(StoredJudgement {
        pair,
        label_a: row.get(2)?,
        label_b: row.get(3)?,
        verdict: parsed(row, 4)?,
        author: row.get(5)?,
        at: row.get(6)?,
        note: row.get(7)?,
    })
}
