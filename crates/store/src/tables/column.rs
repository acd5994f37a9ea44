//! One column of a table, and one cell of a row.

use crate::sql::{fact, first_file};
use rusqlite::Row;
use rusqlite::types::{Type, ValueRef};

/// One column.
#[derive(Debug)]
pub struct Column {
    /// In small letters, with underscores.
    pub name: &'static str,
    /// What its cells are.
    pub holds: Holds,
    /// What it means, in a line.
    pub means: &'static str,
    /// How it is found, as SQL.
    pub(super) value: &'static str,
}

/// What the cells of a column are. Any of them may be empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    /// Words, an id, a word of a vocabulary, a day. Anything at all may stand in it: words of
    /// reports are words of others, and a case may come from a stranger.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Real,
    /// Yes or no.
    Truth,
}

impl Holds {
    /// As the reference names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Real => "number",
            Self::Truth => "true or false",
        }
    }
}

/// One cell.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Cell<'a> {
    /// Nothing is known, or there is nothing.
    Empty,
    /// Words.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Yes or no.
    Truth(bool),
}

impl Column {
    /// The cell of this column in column `at` of a row.
    pub(super) fn cell<'row>(&self, row: &'row Row<'_>, at: usize) -> rusqlite::Result<Cell<'row>> {
        Ok(match (row.get_ref(at)?, self.holds) {
            (ValueRef::Null, _) => Cell::Empty,
            (value, Holds::Text) => Cell::Text(value.as_str()?),
            (value, Holds::Integer) => Cell::Integer(value.as_i64()?),
            (ValueRef::Integer(whole), Holds::Real) => {
                // Only a damaged case has whole numbers where SQLite keeps real ones.
                return Err(rusqlite::Error::InvalidColumnType(
                    at,
                    format!("{}, which is {whole}", self.name),
                    Type::Integer,
                ));
            }
            (value, Holds::Real) => Cell::Real(value.as_f64()?),
            (value, Holds::Truth) => Cell::Truth(value.as_i64()? != 0),
        })
    }
}

/// A column of words.
pub(super) const fn text(name: &'static str, value: &'static str, means: &'static str) -> Column {
    Column { name, holds: Holds::Text, means, value }
}

/// A column of whole numbers.
pub(super) const fn integer(
    name: &'static str,
    value: &'static str,
    means: &'static str,
) -> Column {
    Column { name, holds: Holds::Integer, means, value }
}

/// A column of numbers.
pub(super) const fn real(name: &'static str, value: &'static str, means: &'static str) -> Column {
    Column { name, holds: Holds::Real, means, value }
}

/// A column of yes and no.
pub(super) const fn truth(name: &'static str, value: &'static str, means: &'static str) -> Column {
    Column { name, holds: Holds::Truth, means, value }
}

// Columns of more than one table: `r` is the report of the row.

/// The id of the report.
pub(super) const REPORT: Column = text("report", "r.id", "id of the report");

/// The file of the report.
pub(super) const FILE: Column = text(
    "file",
    first_file!("r.report"),
    "where the report was read from; the first by name where there are several",
);

/// The outlet of the report.
pub(super) const OUTLET: Column = text("outlet", fact!("outlet"), "who published the report");

/// The date of the report.
pub(super) const PUBLISHED: Column = text(
    "published",
    fact!("date"),
    "when the report was published: ISO 8601 where it could be read, otherwise as written",
);

/// The language of the report.
pub(super) const LANGUAGE: Column =
    text("language", fact!("language"), "ISO 639-1 code of the report's language, or und");

/// The address of the report.
pub(super) const URL: Column = text("url", fact!("url"), "address of the report on the web");
