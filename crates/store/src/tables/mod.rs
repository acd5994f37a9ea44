//! The tables that a case gives to others: spreadsheets, notebooks, databases.
//!
//! Each table is said once: its name, and each column with what it holds, what it means and how
//! it is found. Whatever writes tables, or describes them, reads it here. Rows are streamed in
//! the order in which they were stored; nothing is sorted and nothing is kept.
//!
//! Left out on purpose: whole texts, which JSON Lines has, and row numbers, which mean nothing
//! outside of one case file.

mod claims;
mod column;

mod events;
mod links;
mod reports;
mod said;
mod who;

pub use column::{Cell, Column, Holds};

use crate::case::Case;
use crate::error::Error;
use std::fmt::Write as _;

/// What one kind of row of a case looks like outside.
#[derive(Debug)]
pub struct Table {
    /// In the plural, in small letters: the name of a file or a sheet.
    pub name: &'static str,
    /// What one row is, in a sentence.
    pub about: &'static str,
    /// In order.
    pub columns: &'static [Column],
    /// Where rows come from, as SQL behind `FROM`, with their order.
    rows: &'static str,
}

impl Table {
    /// Every table, in the order in which a reader needs them.
    pub const ALL: &'static [&'static Self] = &[
        &reports::REPORTS,
        &said::STATEMENTS,
        &said::CHAINS,
        &who::ACTORS,
        &who::NAMES,
        &who::RELATIONS,
        &who::JUDGEMENTS,
        &claims::CLAIMS,
        &claims::CLAIM_STATEMENTS,
        &claims::CLAIM_VALUES,
        &claims::CONFLICTS,
        &reports::DEPENDENCES,
        &events::EVENTS,
        &events::PLACES,
        &reports::SKIPPED,
    ];

    /// What only graphs and annotations are made of.
    pub const TIES: &'static [&'static Self] =
        &[Self::VOICES, Self::PASSED_ON, Self::NAMED_IN, Self::ANCHORS];

    /// Reports.
    pub const REPORTS: &'static Self = &reports::REPORTS;
    /// What each says that somebody said.
    pub const STATEMENTS: &'static Self = &said::STATEMENTS;
    /// The chains that these came by, link by link.
    pub const CHAINS: &'static Self = &said::CHAINS;
    /// What a person decided.
    pub const JUDGEMENTS: &'static Self = &who::JUDGEMENTS;
    /// Who is one over all of them.
    pub const ACTORS: &'static Self = &who::ACTORS;
    /// Which of them lean on which.
    pub const DEPENDENCES: &'static Self = &reports::DEPENDENCES;
    /// What each says happened, on whose word.
    pub const EVENTS: &'static Self = &events::EVENTS;
    /// Which places each names.
    pub const PLACES: &'static Self = &events::PLACES;
    /// Who stands in its chains.
    pub const VOICES: &'static Self = &links::VOICES;
    /// Who passes on whose words in it.
    pub const PASSED_ON: &'static Self = &links::PASSED_ON;
    /// Whom it names.
    pub const NAMED_IN: &'static Self = &links::NAMED_IN;
    /// Where its statements stand.
    pub const ANCHORS: &'static Self = &links::ANCHORS;

    fn query(&self) -> String {
        let mut query = String::from("SELECT ");
        for (at, column) in self.columns.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            let _ = write!(query, "{comma}{}", column.value);
        }
        query + " FROM " + self.rows
    }
}

impl Case {
    /// Hands the rows of a table to `take`, one cell for each of its columns.
    pub fn each_row_of<E: From<Error>>(
        &self,
        table: &Table,
        mut take: impl FnMut(&[Cell<'_>]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut query = self.wrap(self.connection.prepare(&table.query()))?;
        let mut rows = self.wrap(query.query([]))?;
        while let Some(row) = self.wrap(rows.next())? {
            let cells = (table.columns.iter().enumerate())
                .map(|(at, column)| column.cell(row, at))
                .collect::<rusqlite::Result<Vec<_>>>();
            take(&self.wrap(cells)?)?;
        }
        Ok(())
    }
}
