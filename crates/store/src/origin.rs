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
    /// What wrote it, each kind of run once, the first one first.
    pub written_by: Vec<WrittenBy>,
}

/// A version of whosaid with the settings that it wrote with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrittenBy {
    /// The version.
    pub version: String,
    /// Its settings as they are stored: `name: value; name: value`, or empty.
    pub settings: String,
}

impl WrittenBy {
    /// Each setting: its name and its value.
    pub fn each_setting(&self) -> impl Iterator<Item = (&str, &str)> {
        self.settings.split("; ").filter_map(|setting| setting.split_once(": "))
    }
}

/// Settings as they are stored.
pub(crate) fn written(settings: &[(String, String)]) -> String {
    let each = settings.iter().map(|(name, value)| format!("{name}: {value}"));
    each.collect::<Vec<_>>().join("; ")
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
            .query_map([], |row| Ok(WrittenBy { version: row.get(0)?, settings: row.get(1)? }))?
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
