//! The log of judgements as it is shown and exported: with those that were taken back.

use crate::case::Case;
use crate::error::Error;

/// One line of the log of judgements.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoggedJudgement {
    /// What both are: names, reports or statements.
    pub what: String,
    /// The id that comes first.
    pub a: String,
    /// The other.
    pub b: String,
    /// What the one is called.
    pub label_a: Option<String>,
    /// What the other is called.
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
                .prepare_cached(
                    "SELECT what, a, b, label_a, label_b, verdict, author, at, note
                     FROM judgements ORDER BY judgement DESC LIMIT ? OFFSET ?",
                )?
                .query_map([most, skip], |row| {
                    Ok(LoggedJudgement {
                        what: row.get(0)?,
                        a: row.get(1)?,
                        b: row.get(2)?,
                        label_a: row.get(3)?,
                        label_b: row.get(4)?,
                        verdict: row.get(5)?,
                        author: row.get(6)?,
                        at: row.get(7)?,
                        note: row.get(8)?,
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }
}
