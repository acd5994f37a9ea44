//! What is quoted of the statements that tell the claims of a story, for footnotes.

use crate::case::Case;
use crate::error::Error;
use crate::read::parsed;
use crate::sql::{fact, first_file, passage, words_of};
use record::{ReportId, StatementId};
use std::collections::BTreeMap;

/// A statement as a footnote quotes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Teller {
    /// Its report.
    pub report: ReportId,
    /// Who published that.
    pub outlet: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// When it was published.
    pub published: Option<String>,
    /// Its address on the web.
    pub url: Option<String>,
    /// Where it was read from.
    pub file: String,
    /// The words attributed.
    pub content: String,
    /// The whole stretch that shows it.
    pub passage: String,
}

impl Case {
    /// Every statement that tells a claim of the story that this report names.
    pub fn tellers(&self, story: ReportId) -> Result<BTreeMap<StatementId, Teller>, Error> {
        let load = || {
            self.connection
                .prepare_cached(TELLERS)?
                .query_map([story.to_string()], |row| {
                    let teller = Teller {
                        report: parsed(row, 1)?,
                        outlet: row.get(2)?,
                        title: row.get(3)?,
                        published: row.get(4)?,
                        url: row.get(5)?,
                        file: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
                        content: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
                        passage: row.get::<_, Option<String>>(8)?.unwrap_or_default(),
                    };
                    Ok((parsed(row, 0)?, teller))
                })?
                .collect()
        };
        self.wrap(load())
    }
}

const TELLERS: &str = concat!(
    "SELECT s.id, r.id, ",
    fact!("outlet"),
    ", ",
    fact!("title"),
    ", ",
    fact!("date"),
    ", ",
    fact!("url"),
    ", ",
    first_file!("r.report"),
    ", ",
    words_of!("content"),
    ", ",
    passage!(),
    "
    FROM statement s JOIN report r USING (report) JOIN report_text t USING (report)
    WHERE s.statement IN (SELECT w.statement FROM report first
        JOIN claim c ON c.story = first.report JOIN claim_statement w USING (claim)
        WHERE first.id = ?)"
);
