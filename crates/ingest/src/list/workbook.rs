//! Workbooks (XLSX): every sheet whose first row names columns that we know.
//!
//! Cells are taken one by one: a sheet with one cell in its last corner would fill any machine
//! as a grid. The original of a row is the row below the row of names, as CSV in UTF-8: in the
//! workbook a row is spread over several parts and has no bytes of its own.

use super::csv_rows::as_it_stands;
use super::{MAX_ROW_BYTES, NO_COLUMN, Row, knows_any};
use crate::archive::{Opening, zipped};
use crate::format::{Input, ReadSeek};
use crate::limits::MAX_NESTED_BYTES;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use csv::ByteRecord;
use record::{SkipReason, Skipped};
use std::io::{Cursor, Read, SeekFrom};
use std::ops::ControlFlow;

/// Columns further to the right than this are no list.
const MAX_COLUMNS: u32 = 256;

/// Gives the report of every row of every sheet.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let mut workbook = match workbook(input, name, opening) {
        Ok(workbook) => workbook,
        Err(skipped) => return opening.refuse_as(skipped),
    };
    let mut any = false;
    for sheet in workbook.sheet_names() {
        any |= give(&mut workbook, &sheet, &format!("{name}#{sheet}"), opening)?;
    }
    if any {
        ControlFlow::Continue(())
    } else {
        opening.refuse(name, SkipReason::NoText, NO_COLUMN)
    }
}

type Workbook = Xlsx<Cursor<Vec<u8>>>;

/// The workbook, once it is known that it does not unpack to more than can be held.
fn workbook(input: Input<'_>, name: &str, opening: &Opening<'_>) -> Result<Workbook, Skipped> {
    let mut bytes = input.seekable(name, opening)?;
    let mut held = Vec::new();
    let skip = |reason, detail| Skipped { file: name.to_owned(), reason, detail };
    let read = bytes.by_ref().take(MAX_NESTED_BYTES + 1).read_to_end(&mut held);
    if read.is_err() || held.len() as u64 > MAX_NESTED_BYTES {
        let detail = format!(
            "a workbook may have {} MB; save its sheets as .csv",
            MAX_NESTED_BYTES / 1_000_000
        );
        return Err(skip(SkipReason::TooLarge, detail));
    }
    let mut parts: Box<dyn ReadSeek> = Box::new(Cursor::new(held.clone()));
    let _ = parts.seek(SeekFrom::Start(0));
    zipped::refuse_bomb(parts, name)?;
    Xlsx::new(Cursor::new(held)).map_err(|error| {
        let detail = format!(
            "it is no workbook, or it is cut or damaged ({error}); save it again, or as .csv"
        );
        skip(SkipReason::Damaged, detail)
    })
}

/// Gives the rows of one sheet; whether it is a list.
fn give(
    workbook: &mut Workbook,
    sheet: &str,
    name: &str,
    opening: &mut Opening<'_>,
) -> ControlFlow<(), bool> {
    let Ok(mut cells) = workbook.worksheet_cells_reader(sheet) else {
        return ControlFlow::Continue(false);
    };
    let mut rows = Rows { names: None, row: Vec::new(), at: 0, bytes: 0, name };
    loop {
        match cells.next_cell() {
            Ok(Some(cell)) => {
                let (row, column) = cell.get_position();
                if row != rows.at {
                    rows.end_row(opening)?;
                    rows.at = row;
                }
                rows.take(column, words(cell.get_value()));
                if rows.is_no_list() {
                    return ControlFlow::Continue(false);
                }
            }
            Ok(None) => break,
            Err(error) => {
                let at = format!("{name}:{}", rows.at + 1);
                let detail = format!("the sheet is damaged here ({error}); save it as .csv");
                opening.refuse(at, SkipReason::Damaged, detail)?;
                break;
            }
        }
    }
    rows.end_row(opening)?;
    ControlFlow::Continue(rows.names.is_some() && !rows.is_no_list())
}

/// The rows of a sheet, put together cell by cell.
struct Rows<'n> {
    /// The first row that has words.
    names: Option<Vec<String>>,
    row: Vec<String>,
    /// The number of `row`, from zero.
    at: u32,
    bytes: u64,
    name: &'n str,
}

impl Rows<'_> {
    fn take(&mut self, column: u32, words: String) {
        self.bytes += words.len() as u64;
        if column < MAX_COLUMNS && self.bytes <= MAX_ROW_BYTES {
            let needed = column as usize + 1;
            if self.row.len() < needed {
                self.row.resize(needed, String::new());
            }
            self.row[column as usize] = words;
        }
    }

    fn is_no_list(&self) -> bool {
        self.names.as_ref().is_some_and(|names| !knows_any(names.iter().map(String::as_str)))
    }

    fn end_row(&mut self, opening: &mut Opening<'_>) -> ControlFlow<()> {
        let row = std::mem::take(&mut self.row);
        let bytes = std::mem::take(&mut self.bytes);
        if row.iter().all(|words| words.trim().is_empty()) {
            return ControlFlow::Continue(());
        }
        let Some(names) = &self.names else {
            self.names = Some(row);
            return ControlFlow::Continue(());
        };
        let at = format!("{}:{}", self.name, self.at + 1);
        if bytes > MAX_ROW_BYTES {
            let detail = format!("the row has more than {} MB", MAX_ROW_BYTES / 1_000_000);
            return opening.refuse(at, SkipReason::TooLarge, detail);
        }
        let original =
            as_it_stands(&ByteRecord::from(names.as_slice()), &ByteRecord::from(row.as_slice()));
        let mut read = Row::default();
        for (name, words) in names.iter().zip(&row) {
            read.take(name, words);
        }
        read.offer(at, original, opening)
    }
}

/// A cell as words: a day as ISO 8601, a number as it is written without trailing zeros.
fn words(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::SharedString(words) => (*words).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(day) => day_of(day),
        DataRef::String(words) | DataRef::DateTimeIso(words) | DataRef::DurationIso(words) => {
            words.clone()
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn day_of(day: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = day.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date}T{hour:02}:{minute:02}:{second:02}")
    }
}
