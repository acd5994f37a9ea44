//! A case at a glance: how far it reaches, on whose word it rests, who has it from whom.
//!
//! A statement that only passes on the words of another one ("the Courier said, citing a
//! witness, that …" holds two) is counted once, as in the dossier.

use crate::case::Case;
use crate::error::Error;
use crate::read::parsed;
use record::{ClaimId, SpeakerKind};
use rusqlite::Row;

/// How far the reports of a case reach.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Extent {
    /// The first day on which a report with a known day was published.
    pub first_day: Option<String>,
    /// The last one.
    pub last_day: Option<String>,
    /// ISO 639-1 codes, each with its number of reports; the most frequent first.
    pub languages: Vec<(String, usize)>,
}

/// Where chains end, as one label of one kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RootSummary {
    /// As its reports name it.
    pub label: String,
    /// What kind of speaker.
    pub kind: SpeakerKind,
    /// How many statements rest on it.
    pub statements: usize,
    /// In how many reports.
    pub reports: usize,
}

/// Roots of one kind together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RootKind {
    /// What kind; none for what outlets say in their own voice.
    pub kind: Option<SpeakerKind>,
    /// How many statements rest on such a root.
    pub statements: usize,
    /// In how many reports.
    pub reports: usize,
}

/// One has something from another: two neighbours of chains.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reliance {
    /// Who passes on.
    pub by: String,
    /// What kind of speaker that is.
    pub by_kind: SpeakerKind,
    /// From whom.
    pub on: String,
    /// What kind of speaker that is.
    pub on_kind: SpeakerKind,
    /// Nobody stands behind: the chain ends there.
    pub is_root: bool,
    /// How many statements came this way.
    pub statements: usize,
    /// In how many reports.
    pub reports: usize,
}

/// Statements that pass on the words of one inside them: same content, same chain.
const PASSING: &str = "passing AS MATERIALIZED (
    SELECT outer_one.statement FROM statement inner_one
    JOIN statement outer_one ON outer_one.statement = inner_one.inside
    WHERE inner_one.inside IS NOT NULL AND inner_one.statement <> outer_one.statement
    AND (SELECT group_concat(start || '-' || \"end\") FROM statement_span
         WHERE statement = inner_one.statement AND role = 'content')
      = (SELECT group_concat(start || '-' || \"end\") FROM statement_span
         WHERE statement = outer_one.statement AND role = 'content')
    AND (SELECT group_concat(kind || label, char(10)) FROM chain_link
         WHERE statement = inner_one.statement)
      = (SELECT group_concat(kind || label, char(10)) FROM chain_link
         WHERE statement = outer_one.statement))";

/// The last link of each counted statement that is not its outlet's own.
const ROOTS: &str = "root AS (
    SELECT s.report, s.statement, c.label, c.kind FROM statement s
    JOIN chain_link c ON c.statement = s.statement
    WHERE s.form <> 'own-voice' AND s.statement NOT IN passing
    AND NOT EXISTS (SELECT 1 FROM chain_link d
                    WHERE d.statement = c.statement AND d.ordinal > c.ordinal))";

impl Case {
    /// How far the reports reach.
    pub fn extent(&self) -> Result<Extent, Error> {
        let load = || -> rusqlite::Result<Extent> {
            let mut extent = self
                .connection
                .prepare_cached(
                    "SELECT min(substr(value, 1, 10)), max(substr(value, 1, 10)) FROM fact
                     WHERE name = 'date' AND value GLOB
                         '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'",
                )?
                .query_row([], |row| {
                    Ok(Extent {
                        first_day: row.get(0)?,
                        last_day: row.get(1)?,
                        languages: Vec::new(),
                    })
                })?;
            extent.languages = self
                .connection
                .prepare_cached(
                    "SELECT coalesce(f.value, 'und'), count(*) FROM report r
                     LEFT JOIN fact f ON f.report = r.report AND f.name = 'language'
                     GROUP BY 1 ORDER BY 2 DESC, 1",
                )?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(extent)
        };
        self.wrap(load())
    }

    /// On what kinds of root the statements rest, the most frequent first.
    pub fn root_kinds(&self) -> Result<Vec<RootKind>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "WITH {PASSING}, {ROOTS}
                     SELECT kind, count(*), count(DISTINCT report) FROM root GROUP BY kind
                     UNION ALL
                     SELECT NULL, count(*), count(DISTINCT report) FROM statement
                     WHERE form = 'own-voice' HAVING count(*) > 0
                     ORDER BY 2 DESC, 1"
                ))?
                .query_map([], |row| {
                    let word: Option<String> = row.get(0)?;
                    let kind = word.map(|_| parsed(row, 0)).transpose()?;
                    Ok(RootKind { kind, statements: row.get(1)?, reports: row.get(2)? })
                })?
                .collect()
        };
        self.wrap(load())
    }

    /// Where chains end, the most heard first: `most` of them after the first `skip`.
    pub fn roots(&self, skip: usize, most: usize) -> Result<Vec<RootSummary>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "WITH {PASSING}, {ROOTS}
                     SELECT label, kind, count(*), count(DISTINCT report) FROM root
                     GROUP BY kind, label ORDER BY 4 DESC, 3 DESC, 1, 2 LIMIT ? OFFSET ?"
                ))?
                .query_map([most, skip], root_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// How many roots there are.
    pub fn root_count(&self) -> Result<usize, Error> {
        let count = format!(
            "WITH {PASSING}, {ROOTS} SELECT count(*) FROM (SELECT DISTINCT kind, label FROM root)"
        );
        self.wrap(self.connection.query_row(&count, [], |row| row.get(0)))
    }

    /// The roots of a claim in its order, each with the statements and reports that rest on it.
    pub fn support_of(&self, claim: ClaimId) -> Result<Vec<RootSummary>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT o.label, o.kind, count(s.statement), count(DISTINCT s.report)
                     FROM claim c JOIN claim_root o USING (claim)
                     LEFT JOIN claim_statement t ON t.claim = c.claim AND t.root = o.ordinal
                     LEFT JOIN statement s USING (statement)
                     WHERE c.id = ? GROUP BY o.ordinal ORDER BY o.ordinal",
                )?
                .query_map([claim.bits().cast_signed()], root_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// Who has something from whom, the most frequent first: at most `most` pairs.
    pub fn reliances(&self, most: usize) -> Result<Vec<Reliance>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "WITH {PASSING}
                     SELECT one.label, one.kind, two.label, two.kind,
                         min(NOT EXISTS (SELECT 1 FROM chain_link behind WHERE
                             behind.statement = two.statement AND behind.ordinal > two.ordinal)),
                         count(*), count(DISTINCT s.report)
                     FROM chain_link one
                     JOIN chain_link two
                         ON two.statement = one.statement AND two.ordinal = one.ordinal + 1
                     JOIN statement s ON s.statement = one.statement
                     WHERE one.statement NOT IN passing
                     GROUP BY 1, 2, 3, 4 ORDER BY 7 DESC, 6 DESC, 1, 3, 2, 4 LIMIT ?"
                ))?
                .query_map([most], |row| {
                    Ok(Reliance {
                        by: row.get(0)?,
                        by_kind: parsed(row, 1)?,
                        on: row.get(2)?,
                        on_kind: parsed(row, 3)?,
                        is_root: row.get(4)?,
                        statements: row.get(5)?,
                        reports: row.get(6)?,
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }
}

fn root_of(row: &Row<'_>) -> rusqlite::Result<RootSummary> {
    Ok(RootSummary {
        label: row.get(0)?,
        kind: parsed(row, 1)?,
        statements: row.get(2)?,
        reports: row.get(3)?,
    })
}
