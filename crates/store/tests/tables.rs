//! The tables that a case gives to others: every one is found, and its columns keep their word.

mod common;

use common::{bridge, march, pont};
use std::collections::BTreeSet;
use store::{Case, Cell, Error, Holds, Table};
use tempfile::TempDir;

fn case() -> (TempDir, Case) {
    let folder = TempDir::new().expect("a temporary folder");
    let case = Case::create_or_open(folder.path().join("test.whosaid")).unwrap();
    case.write(&[bridge(), pont(), march()]).unwrap();
    (folder, case)
}

/// The cells of one column, as words.
fn column(case: &Case, table: &str, name: &str) -> Vec<String> {
    let table = Table::ALL.iter().find(|one| one.name == table).expect("it is a table");
    let at = table.columns.iter().position(|one| one.name == name).expect("it is a column");
    let mut found = Vec::new();
    case.each_row_of(table, |cells| {
        found.push(match cells[at] {
            Cell::Empty => String::new(),
            Cell::Text(words) => words.to_owned(),
            Cell::Integer(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
            Cell::Truth(truth) => truth.to_string(),
        });
        Ok::<_, Error>(())
    })
    .unwrap_or_else(|error| panic!("{}: {error}", table.name));
    found
}

#[test]
fn every_table_is_found_and_its_cells_are_what_they_should_be() {
    let (_folder, case) = case();
    for table in Table::ALL.iter().chain(Table::TIES) {
        let mut names = BTreeSet::new();
        assert!(table.columns.iter().all(|column| names.insert(column.name)), "{}", table.name);
        case.each_row_of(table, |cells| {
            assert_eq!(cells.len(), table.columns.len(), "{}", table.name);
            for (cell, column) in cells.iter().zip(table.columns) {
                let fits = match cell {
                    Cell::Empty => true,
                    Cell::Text(_) => column.holds == Holds::Text,
                    Cell::Integer(_) => column.holds == Holds::Integer,
                    Cell::Real(_) => column.holds == Holds::Real,
                    Cell::Truth(_) => column.holds == Holds::Truth,
                };
                assert!(fits, "{}.{}: {cell:?}", table.name, column.name);
            }
            Ok::<_, Error>(())
        })
        .unwrap_or_else(|error| panic!("{}: {error}", table.name));
    }
}

#[test]
fn tables_say_what_the_case_holds() {
    let (_folder, case) = case();
    let reports: BTreeSet<String> =
        case.reports().unwrap().iter().map(|report| report.id.to_string()).collect();
    assert_eq!(column(&case, "reports", "report").into_iter().collect::<BTreeSet<_>>(), reports);
    let statements: Vec<_> = case.statements(None).unwrap().collect::<Result<_, _>>().unwrap();
    for (name, told) in [
        ("statement", statements.iter().map(|one| one.id.to_string()).collect::<BTreeSet<_>>()),
        ("content", statements.iter().map(|one| words(&one.content)).collect()),
        ("passage", statements.iter().map(|one| words(&one.passage)).collect()),
        ("speaker", statements.iter().map(|one| words(&one.speaker)).collect()),
    ] {
        let found: BTreeSet<String> = column(&case, "statements", name).into_iter().collect();
        assert_eq!(found, told, "{name}");
    }
    let links: usize = statements.iter().map(|one| one.chain.len()).sum();
    assert_eq!(column(&case, "chains", "label").len(), links);
}

#[test]
fn the_origin_names_the_reports_in_any_order() {
    let (_folder, case) = case();
    let folder = TempDir::new().expect("a temporary folder");
    let other = Case::create_or_open(folder.path().join("other.whosaid")).unwrap();
    other.set_settings(&[("way".to_owned(), "another".to_owned())]);
    other.write(&[march(), bridge()]).unwrap();
    assert_ne!(other.origin().unwrap().case, case.origin().unwrap().case);
    other.write(&[pont()]).unwrap();
    let origin = other.origin().unwrap();
    assert_eq!(origin.case, case.origin().unwrap().case);
    assert_eq!(origin.reports, 3);
    assert_eq!(origin.written_by.len(), 1);
    let settings: Vec<_> = origin.written_by[0].each_setting().collect();
    assert_eq!(settings, [("way", "another")]);
}

fn words(spans: &[store::TextSpan]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect::<Vec<_>>().join(" … ")
}
