//! Tables as comma-separated values, as RFC 4180 writes them.

use super::harmless::{no_formula, shown};
use super::metadata;
use crate::Failure;
use crate::about::{self, about};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use store::{Case, Cell, Table};

/// Writes every table of `case` below `folder`, one file each, and what they are beside them;
/// gives how many tables.
pub fn csv(case: &Case, folder: &Path) -> Result<usize, Failure> {
    fs::create_dir_all(folder)?;
    let file = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
    let of = |table: &str| file(&format!("{table}.csv"));
    case.as_it_is(|| {
        write_about(case, of(about::NAME)?)?;
        Table::ALL.iter().try_for_each(|table| csv_table(case, table, of(table.name)?))?;
        metadata::of_folder(case, file(metadata::OF_FOLDER)?)?;
        Ok(1 + Table::ALL.len())
    })
}

/// Writes one table to `out`.
pub fn csv_table(case: &Case, table: &Table, out: impl Write) -> Result<(), Failure> {
    let mut out = csv::Writer::from_writer(out);
    out.write_record(table.columns.iter().map(|column| column.name)).map_err(failed)?;
    case.each_row_of(table, |cells| {
        cells.iter().try_for_each(|cell| write_cell(&mut out, *cell)).map_err(failed)?;
        out.write_record(None::<&[u8]>).map_err(failed)
    })?;
    Ok(out.flush()?)
}

fn write_about(case: &Case, out: impl Write) -> Result<(), Failure> {
    let mut out = csv::Writer::from_writer(out);
    out.write_record(about::COLUMNS.map(|(name, _)| name)).map_err(failed)?;
    for (what, value) in about(case)? {
        out.write_record([what, &no_formula(&shown(&value))]).map_err(failed)?;
    }
    Ok(out.flush()?)
}

fn write_cell(out: &mut csv::Writer<impl Write>, cell: Cell<'_>) -> csv::Result<()> {
    match cell {
        Cell::Empty => out.write_field(""),
        Cell::Text(words) => out.write_field(&*no_formula(&shown(words))),
        Cell::Integer(number) => out.write_field(number.to_string()),
        Cell::Real(number) => out.write_field(number.to_string()),
        Cell::Truth(truth) => out.write_field(if truth { "true" } else { "false" }),
    }
}

fn failed(error: csv::Error) -> Failure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Failure::Write(error),
        other => Failure::Write(std::io::Error::other(format!("{other:?}"))),
    }
}
