//! Tables as Apache Parquet, one file each, for notebooks and databases.
//!
//! Types are those of the tables, and an empty cell is null: nothing has to be guessed. Words are
//! the report's own, for no program takes a cell of Parquet for a formula.

use crate::Failure;
use crate::about::{self, VERSION, about};
use ::parquet::basic::Compression;
use ::parquet::column::writer::ColumnWriter;
use ::parquet::data_type::ByteArray;
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::SerializedFileWriter;
use ::parquet::schema::parser::parse_message_type;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::Arc;
use store::{Case, Cell, Column, Holds, Table};

/// Rows that are held at a time.
const GROUP_ROWS: usize = 8192;

/// But no more bytes of words than these.
const GROUP_BYTES: usize = 32 * 1024 * 1024;

/// Writes every table of `case` below `folder`, one file each; gives how many files.
pub fn parquet(case: &Case, folder: &Path) -> Result<usize, Failure> {
    fs::create_dir_all(folder)?;
    case.as_it_is(|| {
        let about = about(case)?;
        for table in Table::ALL {
            let file =
                BufWriter::new(File::create(folder.join(format!("{}.parquet", table.name)))?);
            parquet_table(case, table, &about, file)?;
        }
        Ok(Table::ALL.len())
    })
}

/// Writes one table, with what there is to know of the export beside it.
fn parquet_table(
    case: &Case,
    table: &Table,
    about: &[(&str, String)],
    out: impl Write + Send,
) -> Result<(), Failure> {
    let schema = Arc::new(parse_message_type(&schema_of(table)).map_err(failed)?);
    let mut file =
        SerializedFileWriter::new(out, schema, Arc::new(properties(about))).map_err(failed)?;
    let mut group = Group::of(table);
    case.each_row_of(table, |cells| {
        group.take(cells);
        if group.is_full() { group.write(&mut file) } else { Ok(()) }
    })?;
    group.write(&mut file)?;
    file.close().map_err(failed)?;
    Ok(())
}

fn properties(about: &[(&str, String)]) -> WriterProperties {
    let told: Vec<String> = about.iter().map(|(what, value)| format!("{what}: {value}")).collect();
    let key = KeyValue::new(about::NAME.to_owned(), told.join("\n"));
    WriterProperties::builder()
        .set_created_by(format!("whosaid {VERSION}"))
        .set_key_value_metadata(Some(vec![key]))
        .set_compression(Compression::SNAPPY)
        .build()
}

/// The schema of a table in the words of the format.
fn schema_of(table: &Table) -> String {
    let mut schema = format!("message {} {{\n", table.name);
    for Column { name, holds, .. } in table.columns {
        let (kind, note) = match holds {
            Holds::Text => ("BYTE_ARRAY", " (STRING)"),
            Holds::Integer => ("INT64", ""),
            Holds::Real => ("DOUBLE", ""),
            Holds::Truth => ("BOOLEAN", ""),
        };
        let _ = writeln!(schema, "  OPTIONAL {kind} {name}{note};");
    }
    schema + "}"
}

/// Rows by their columns, until they are written.
struct Group {
    columns: Vec<Held>,
    rows: usize,
    bytes: usize,
}

/// One column: which rows have a value, and the values.
struct Held {
    /// 1 where there is one, as the format counts it.
    levels: Vec<i16>,
    values: Values,
}

enum Values {
    Text(Vec<ByteArray>),
    Integer(Vec<i64>),
    Real(Vec<f64>),
    Truth(Vec<bool>),
}

impl Group {
    fn of(table: &Table) -> Self {
        let column = |column: &Column| Held {
            levels: Vec::new(),
            values: match column.holds {
                Holds::Text => Values::Text(Vec::new()),
                Holds::Integer => Values::Integer(Vec::new()),
                Holds::Real => Values::Real(Vec::new()),
                Holds::Truth => Values::Truth(Vec::new()),
            },
        };
        Self { columns: table.columns.iter().map(column).collect(), rows: 0, bytes: 0 }
    }

    fn take(&mut self, cells: &[Cell<'_>]) {
        self.rows += 1;
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            self.bytes += column.take(*cell);
        }
    }

    fn is_full(&self) -> bool {
        self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES
    }

    /// Writes what is held, if anything, and holds nothing.
    fn write<W: Write + Send>(
        &mut self,
        file: &mut SerializedFileWriter<W>,
    ) -> Result<(), Failure> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = file.next_row_group().map_err(failed)?;
        for column in &mut self.columns {
            let mut writer = group.next_column().map_err(failed)?.ok_or_else(lacks_column)?;
            column.write(writer.untyped())?;
            writer.close().map_err(failed)?;
        }
        group.close().map_err(failed)?;
        (self.rows, self.bytes) = (0, 0);
        Ok(())
    }
}

impl Held {
    /// Takes a cell of its kind; gives how many bytes of words that are.
    fn take(&mut self, cell: Cell<'_>) -> usize {
        let mut bytes = 0;
        let is_held = match (&mut self.values, cell) {
            (Values::Text(all), Cell::Text(words)) => {
                bytes = words.len();
                all.push(words.into());
                true
            }
            (Values::Integer(all), Cell::Integer(number)) => {
                all.push(number);
                true
            }
            (Values::Real(all), Cell::Real(number)) => {
                all.push(number);
                true
            }
            (Values::Truth(all), Cell::Truth(truth)) => {
                all.push(truth);
                true
            }
            // A table gives no cell of another kind than its column's.
            _ => false,
        };
        self.levels.push(i16::from(is_held));
        bytes
    }

    fn write(&mut self, writer: &mut ColumnWriter<'_>) -> Result<(), Failure> {
        let levels = Some(self.levels.as_slice());
        let written = match (&self.values, writer) {
            (Values::Text(all), ColumnWriter::ByteArrayColumnWriter(out)) => {
                out.write_batch(all, levels, None)
            }
            (Values::Integer(all), ColumnWriter::Int64ColumnWriter(out)) => {
                out.write_batch(all, levels, None)
            }
            (Values::Real(all), ColumnWriter::DoubleColumnWriter(out)) => {
                out.write_batch(all, levels, None)
            }
            (Values::Truth(all), ColumnWriter::BoolColumnWriter(out)) => {
                out.write_batch(all, levels, None)
            }
            _ => return Err(lacks_column()),
        };
        written.map_err(failed)?;
        self.levels.clear();
        match &mut self.values {
            Values::Text(all) => all.clear(),
            Values::Integer(all) => all.clear(),
            Values::Real(all) => all.clear(),
            Values::Truth(all) => all.clear(),
        }
        Ok(())
    }
}

fn lacks_column() -> Failure {
    Failure::Write(io::Error::other("the schema of a table is not that of its columns"))
}

fn failed(error: ParquetError) -> Failure {
    match error {
        ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(error) => Failure::Write(*error),
            Err(other) => Failure::Write(io::Error::other(other.to_string())),
        },
        other => Failure::Write(io::Error::other(other.to_string())),
    }
}
