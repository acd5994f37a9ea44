//! What made a case, for everything that is taken out of it.

use crate::case::Case;
use crate::error::Error;
use crate::hash::hex;
use crate::schema;
use sha2::{Digest, Sha256};

/// What a case is and what made it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    /// Which reports it holds, as `k` and 16 hexadecimal digits: the beginning of the SHA-256 of
    /// their ids in order, each with a line feed. Two cases of the same reports have the same.
    pub case: String,
    /// The format version of the file.
    pub format: usize,
    /// How many reports it holds.
    pub reports: usize,
    /// How many statements.
    pub statements: usize,
    /// How many judgements were made.
    pub judgements: usize,
    /// The versions of whosaid that wrote it, each with its settings, the first one first.
    pub written_by: Vec<(String, String)>,
}

impl Case {
    /// What this case is and what made it.
    pub fn origin(&self) -> Result<Origin, Error> {
        self.wrap(self.load_origin())
    }

    fn load_origin(&self) -> rusqlite::Result<Origin> {
        let mut hash = Sha256::new();
        let mut reports = 0;
        let mut query = self.connection.prepare_cached("SELECT id FROM report ORDER BY id")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            hash.update(row.get_ref(0)?.as_str()?);
            hash.update("\n");
            reports += 1;
        }
        let case = hex(&hash.finalize()[..8]);
        let count = |query: &str| self.connection.query_row(query, [], |row| row.get(0));
        let written_by = self
            .connection
            .prepare_cached(
                "SELECT version, settings FROM run GROUP BY version, settings ORDER BY min(run)",
            )?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Origin {
            case: format!("k{case}"),
            format: schema::VERSION,
            reports,
            statements: count("SELECT count(*) FROM statement")?,
            judgements: count("SELECT count(*) FROM judgement")?,
            written_by,
        })
    }
}
