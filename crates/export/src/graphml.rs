//! Reports, actors and voices as a graph, in `GraphML`: who leans on whom, who is named where, who
//! passes on whose words.
//!
//! Nodes and edges are rows of tables, and their attributes are its columns. Voices are told apart
//! report by report: the same label in two reports may be of two people, so that only copies,
//! citations and actors tie reports together.

use crate::Failure;
use crate::about::about;
use crate::row::Row;
use crate::xml::escaped;
use std::collections::BTreeSet;
use std::io::Write;
use store::{Case, Cell, Holds, Table};

/// Rows that are nodes: their table, what they are, and the column with their id.
const NODES: &[(&Table, &str, &str)] = &[
    (Table::REPORTS, "report", "report"),
    (Table::ACTORS, "actor", "actor"),
    (Table::VOICES, "voice", "voice"),
];

/// Rows that are edges: their table, what they are, and the columns with both ends.
const EDGES: &[(&Table, &str, [&str; 2])] = &[
    (Table::DEPENDENCES, "leans on", ["report", "on_report"]),
    (Table::NAMED_IN, "is named in", ["actor", "report"]),
    (Table::VOICES, "speaks in", ["voice", "report"]),
    (Table::PASSED_ON, "passes on", ["by", "of"]),
];

/// Writes the graph of `case` to `out`.
pub fn graphml(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    case.as_it_is(|| {
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
        key(out, "graph", "about", "string")?;
        keys(out, "node", NODES.iter().map(|(table, ..)| *table))?;
        keys(out, "edge", EDGES.iter().map(|(table, ..)| *table))?;
        writeln!(out, "<graph edgedefault=\"directed\">")?;
        let about: Vec<String> =
            about(case)?.into_iter().map(|(what, value)| format!("{what}: {value}")).collect();
        data(out, "graph", "about", &about.join("\n"))?;
        for (table, what, id) in NODES {
            case.each_row_of(table, |cells| node(out, Row { table, cells }, what, id))?;
        }
        for (table, what, ends) in EDGES {
            case.each_row_of(table, |cells| edge(out, Row { table, cells }, what, *ends))?;
        }
        Ok(writeln!(out, "</graph>\n</graphml>")?)
    })
}

/// Declares the columns of these tables, each name once.
fn keys<'a>(
    out: &mut (impl Write + ?Sized),
    of: &str,
    tables: impl Iterator<Item = &'a Table>,
) -> Result<(), Failure> {
    key(out, of, "what", "string")?;
    let mut declared = BTreeSet::new();
    for column in tables.flat_map(|table| table.columns) {
        if declared.insert(column.name) {
            key(out, of, column.name, type_of(column.holds))?;
        }
    }
    Ok(())
}

fn type_of(holds: Holds) -> &'static str {
    match holds {
        Holds::Text => "string",
        Holds::Integer => "long",
        Holds::Real => "double",
        Holds::Truth => "boolean",
    }
}

fn key(out: &mut (impl Write + ?Sized), of: &str, name: &str, kind: &str) -> Result<(), Failure> {
    Ok(writeln!(
        out,
        "<key id=\"{of}-{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"
    )?)
}

fn node(
    out: &mut (impl Write + ?Sized),
    row: Row<'_>,
    what: &str,
    id: &str,
) -> Result<(), Failure> {
    writeln!(out, "<node id=\"{}\">", escaped(row.text(id).unwrap_or_default()))?;
    attributes(out, "node", row, what)?;
    Ok(writeln!(out, "</node>")?)
}

fn edge(
    out: &mut (impl Write + ?Sized),
    row: Row<'_>,
    what: &str,
    ends: [&str; 2],
) -> Result<(), Failure> {
    let [from, to] = ends.map(|end| escaped(row.text(end).unwrap_or_default()));
    writeln!(out, "<edge source=\"{from}\" target=\"{to}\">")?;
    attributes(out, "edge", row, what)?;
    Ok(writeln!(out, "</edge>")?)
}

fn attributes(
    out: &mut (impl Write + ?Sized),
    of: &str,
    row: Row<'_>,
    what: &str,
) -> Result<(), Failure> {
    data(out, of, "what", what)?;
    for (column, cell) in row.table.columns.iter().zip(row.cells) {
        match cell {
            Cell::Empty => {}
            Cell::Text(words) => data(out, of, column.name, words)?,
            Cell::Integer(number) => data(out, of, column.name, &number.to_string())?,
            Cell::Real(number) => data(out, of, column.name, &number.to_string())?,
            Cell::Truth(truth) => data(out, of, column.name, &truth.to_string())?,
        }
    }
    Ok(())
}

fn data(out: &mut (impl Write + ?Sized), of: &str, name: &str, words: &str) -> Result<(), Failure> {
    Ok(writeln!(out, "<data key=\"{of}-{name}\">{}</data>", escaped(words))?)
}
