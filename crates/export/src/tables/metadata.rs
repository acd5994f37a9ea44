//! What columns mean and what an export was made with, beside files of CSV, as the W3C
//! recommendation "Metadata Vocabulary for Tabular Data" (2015) has it.
//!
//! A reader of that standard finds it by name: `csv-metadata.json` in a folder of tables,
//! `NAME-metadata.json` beside one.

use crate::Failure;
use crate::about::{self, about};
use serde_json::{Value, json};
use std::io::Write;
use store::{Case, Column, Holds, Table};

/// The name for a folder of tables.
pub(super) const OF_FOLDER: &str = "csv-metadata.json";

/// Tells of every table of a folder.
pub(super) fn of_folder(case: &Case, mut out: impl Write) -> Result<(), Failure> {
    let columns = about::COLUMNS.map(|(name, means)| column(name, "string", means));
    let mut tables = vec![table(about::NAME, about::ABOUT, &columns, &file_of(about::NAME))];
    tables.extend(Table::ALL.iter().map(|table| table_at(table, &file_of(table.name))));
    write(&mut out, case, json!({"tables": tables}))?;
    Ok(out.flush()?)
}

fn file_of(table: &str) -> String {
    format!("{table}.csv")
}

/// Tells of one table, which stands in the file `name`, for a file beside it.
///
/// # Errors
///
/// Those of the case, and those of `out`.
pub fn csv_metadata(
    case: &Case,
    table: &Table,
    name: &str,
    out: &mut (impl Write + ?Sized),
) -> Result<(), Failure> {
    write(out, case, table_at(table, name))
}

/// Adds what there is to know of the export.
fn write(
    out: &mut (impl Write + ?Sized),
    case: &Case,
    mut described: Value,
) -> Result<(), Failure> {
    let told = about(case)?;
    let told: Vec<Value> =
        told.into_iter().map(|(what, value)| json!({"what": what, "value": value})).collect();
    described["@context"] = json!("http://www.w3.org/ns/csvw");
    described["notes"] = json!(told);
    Ok(writeln!(out, "{described:#}")?)
}

fn table_at(of: &Table, url: &str) -> Value {
    let columns: Vec<Value> = of.columns.iter().map(described).collect();
    table(of.name, of.about, &columns, url)
}

fn table(name: &str, about: &str, columns: &[Value], url: &str) -> Value {
    json!({
        "url": url,
        "dc:title": name,
        "dc:description": format!("One row: {about}."),
        "tableSchema": {"columns": columns},
    })
}

fn described(of: &Column) -> Value {
    let datatype = match of.holds {
        Holds::Text => "string",
        Holds::Integer => "integer",
        Holds::Real => "double",
        Holds::Truth => "boolean",
    };
    column(of.name, datatype, of.means)
}

fn column(name: &str, datatype: &str, means: &str) -> Value {
    json!({"name": name, "titles": name, "datatype": datatype, "dc:description": means})
}
