//! A case at a glance: how far it reaches, on whose word it rests, who has it from whom.
//!
//! A statement that only passes on the words of another one ("the Courier said, citing a
//! witness, that …" holds two) is counted once, as in the dossier.

use crate::case::Case;
use crate::error::Error;
use crate::read::{parsed, parsed_if_any};
use record::SpeakerKind;
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

/// A date that begins with a day, as ISO 8601 writes it.
const IS_DAY: &str = "name = 'date' AND value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'";

impl Case {
    /// How far the reports reach.
    pub fn extent(&self) -> Result<Extent, Error> {
        let load = || -> rusqlite::Result<Extent> {
            let mut extent = self
                .connection
                .prepare_cached(&format!(
                    "SELECT substr((SELECT value FROM fact WHERE {IS_DAY} ORDER BY value LIMIT 1),
                         1, 10),
                     substr((SELECT value FROM fact WHERE {IS_DAY} ORDER BY value DESC LIMIT 1),
                         1, 10)"
                ))?
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
                    "SELECT language, reports FROM language_tally ORDER BY reports DESC, language",
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
                .prepare_cached(
                    "SELECT nullif(kind, ''), statements, reports FROM root_kind_tally
                     ORDER BY statements DESC, kind",
                )?
                .query_map([], |row| {
                    let kind = parsed_if_any(row, 0)?;
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
                .prepare_cached(
                    "SELECT label, kind, statements, reports FROM root_tally
                     ORDER BY reports DESC, statements DESC, label, kind LIMIT ? OFFSET ?",
                )?
                .query_map([most, skip], root_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// How many roots there are.
    pub fn root_count(&self) -> Result<usize, Error> {
        let count = "SELECT count(*) FROM root_tally";
        self.wrap(self.connection.query_row(count, [], |row| row.get(0)))
    }

    /// Who has something from whom, the most frequent first: at most `most` pairs.
    pub fn reliances(&self, most: usize) -> Result<Vec<Reliance>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT by_label, by_kind, on_label, on_kind, is_root, statements, reports
                     FROM reliance_tally
                     ORDER BY reports DESC, statements DESC, by_label, on_label, by_kind, on_kind
                     LIMIT ?",
                )?
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

pub(crate) fn root_of(row: &Row<'_>) -> rusqlite::Result<RootSummary> {
    Ok(RootSummary {
        label: row.get(0)?,
        kind: parsed(row, 1)?,
        statements: row.get(2)?,
        reports: row.get(3)?,
    })
}
