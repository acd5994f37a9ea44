//! One row of a table, with its cells by name.

use serde::ser::{Serialize, SerializeMap, Serializer};
use store::{Cell, Table};

/// One row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    /// The table.
    pub table: &'a Table,
    /// One cell for each of its columns.
    pub cells: &'a [Cell<'a>],
}

impl<'a> Row<'a> {
    /// The cell of a column.
    pub fn cell(&self, column: &str) -> Cell<'a> {
        let at = self.table.columns.iter().position(|one| one.name == column);
        self.cells[at.expect("a writer names columns of the table that it writes")]
    }

    /// The words of a cell.
    pub fn text(&self, column: &str) -> Option<&'a str> {
        match self.cell(column) {
            Cell::Text(words) => Some(words),
            _ => None,
        }
    }

    /// The number of a cell.
    pub fn number(&self, column: &str) -> Option<f64> {
        match self.cell(column) {
            Cell::Real(number) => Some(number),
            _ => None,
        }
    }

    /// The whole number of a cell.
    pub fn integer(&self, column: &str) -> Option<i64> {
        match self.cell(column) {
            Cell::Integer(number) => Some(number),
            _ => None,
        }
    }
}

/// As an object with one field a column; an empty cell is null.
impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.cells.len()))?;
        for (column, cell) in self.table.columns.iter().zip(self.cells) {
            match cell {
                Cell::Empty => object.serialize_entry(column.name, &None::<&str>)?,
                Cell::Text(words) => object.serialize_entry(column.name, words)?,
                Cell::Integer(number) => object.serialize_entry(column.name, number)?,
                Cell::Real(number) => object.serialize_entry(column.name, number)?,
                Cell::Truth(truth) => object.serialize_entry(column.name, truth)?,
            }
        }
        object.end()
    }
}
