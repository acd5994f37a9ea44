//! Tables as one workbook, a sheet each, for Excel and its kin.
//!
//! Cells hold words or numbers and never a formula. Each sheet is written to disk row by row.

use super::harmless::shown;
use crate::Failure;
use crate::about::{self, about};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::borrow::Cow;
use std::io::{self, Seek, Write};
use store::{Case, Cell, Table};

/// Excel's last row, counted from 0.
const LAST_ROW: u32 = 1_048_575;

/// What Excel takes in one cell is 32,767 units of UTF-16; the rest is for the remark.
const LONGEST: usize = 32_700;

/// Writes every table of `case` to `out`.
pub fn xlsx(case: &Case, out: impl Write + Seek + Send) -> Result<(), Failure> {
    let mut workbook = Workbook::new();
    // The clock has no part in it: the same case gives the same bytes.
    let created = ExcelDateTime::from_ymd(1980, 1, 1).map_err(failed)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    case.as_it_is(|| {
        about_sheet(case, &mut workbook)?;
        Table::ALL.iter().try_for_each(|table| table_sheets(case, table, &mut workbook))
    })?;
    workbook.save_to_writer(out).map_err(failed)
}

fn about_sheet(case: &Case, workbook: &mut Workbook) -> Result<(), Failure> {
    let columns = about::COLUMNS.map(|(name, _)| name);
    let sheet = add_sheet(workbook, about::NAME, &columns).map_err(failed)?;
    for ((what, value), row) in about(case)?.into_iter().zip(1..) {
        write_cell(sheet, row, 0, Cell::Text(what)).map_err(failed)?;
        write_cell(sheet, row, 1, Cell::Text(&value)).map_err(failed)?;
    }
    Ok(())
}

/// One sheet, or as many as Excel needs for so many rows: `names`, `names 2`, …
fn table_sheets(case: &Case, table: &Table, workbook: &mut Workbook) -> Result<(), Failure> {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    add_sheet(workbook, table.name, &columns).map_err(failed)?;
    let (mut row, mut part) = (0, 1);
    case.each_row_of(table, |cells| {
        row += 1;
        if row > LAST_ROW {
            (row, part) = (1, part + 1);
            add_sheet(workbook, &format!("{} {part}", table.name), &columns).map_err(failed)?;
        }
        let last = workbook.worksheets().len() - 1;
        let sheet = workbook.worksheet_from_index(last).map_err(failed)?;
        for (cell, column) in cells.iter().zip(0..) {
            write_cell(sheet, row, column, *cell).map_err(failed)?;
        }
        Ok(())
    })
}

fn add_sheet<'w>(
    workbook: &'w mut Workbook,
    name: &str,
    columns: &[&str],
) -> Result<&'w mut Worksheet, XlsxError> {
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (name, at) in columns.iter().zip(0..) {
        sheet.set_column_width(at, 18)?;
        sheet.write_string_with_format(0, at, *name, &bold)?;
    }
    Ok(sheet)
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: Cell<'_>,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(words) => sheet.write_string(row, column, &*fitting(&shown(words)))?,
        Cell::Integer(number) => match i32::try_from(number) {
            Ok(number) => sheet.write_number(row, column, number)?,
            // Excel has no whole numbers beyond 2^53.
            Err(_) => sheet.write_string(row, column, number.to_string())?,
        },
        Cell::Real(number) => sheet.write_number(row, column, number)?,
        Cell::Truth(truth) => sheet.write_boolean(row, column, truth)?,
    };
    Ok(())
}

/// `words` as far as a cell holds them, with a remark where it does not hold all.
fn fitting(words: &str) -> Cow<'_, str> {
    let mut units = 0;
    let cut = words.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > LONGEST
    });
    match cut {
        None => words.into(),
        Some((at, _)) => {
            let more = words[at..].chars().count();
            format!("{} … [{more} more; export csv has all]", &words[..at]).into()
        }
    }
}

fn failed(error: XlsxError) -> Failure {
    match error {
        XlsxError::IoError(error) => Failure::Write(error),
        other => Failure::Write(io::Error::other(other.to_string())),
    }
}
