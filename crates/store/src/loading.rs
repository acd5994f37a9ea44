//! What is put together from rows of several tables: the thing first, then what hangs on it.

use crate::case::Case;
use rusqlite::Row;
use std::collections::HashMap;

/// Things that still get their parts, in order, and where each row's is.
pub(crate) struct Loading<T> {
    all: Vec<T>,
    at: HashMap<i64, usize>,
}

impl<T> Loading<T> {
    pub fn new() -> Self {
        Self { all: Vec::new(), at: HashMap::new() }
    }

    /// Takes the thing whose number the first column of `row` gives.
    pub fn begin(&mut self, row: &Row<'_>, thing: T) -> rusqlite::Result<()> {
        self.at.insert(row.get(0)?, self.all.len());
        self.all.push(thing);
        Ok(())
    }

    /// Adds a part to the thing that the first column of `row` names; a damaged case may name none.
    pub fn add(
        &mut self,
        row: &Row<'_>,
        add: impl FnOnce(&mut T, &Row<'_>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let at = self.at.get(&row.get(0)?).copied();
        at.and_then(|at| self.all.get_mut(at)).map_or(Ok(()), |thing| add(thing, row))
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All things with their parts.
    pub fn finish(self) -> Vec<T> {
        self.all
    }
}

impl Case {
    /// Hands the rows of a selection to `take`: those that fit `which` for `key`, in this order.
    pub(crate) fn each_row(
        &self,
        select: &str,
        which: &str,
        order: &str,
        key: i64,
        mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let query = format!("{select} WHERE {which} ORDER BY {order}");
        let mut query = self.connection.prepare_cached(&query)?;
        let mut rows = query.query([key])?;
        while let Some(row) = rows.next()? {
            take(row)?;
        }
        Ok(())
    }
}
