//! Whatever is changed in a case by SQL is found and named, column by column. Bytes of the file are
//! the matter of `crates/whosaid/tests/tampered.rs`, on a case that was read and linked.

mod common;

use common::{bridge, march, pont};
use record::{Pair, SkipReason, Skipped, Verdict};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use store::Case;
use tempfile::TempDir;

/// A case with something in every table that reading and judging fill.
fn case() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("test.whosaid");
    let case = Case::create_or_open(&file).expect("a new case");
    case.write(&[bridge(), pont(), march()]).expect("three reports");
    let skipped = Skipped {
        file: "photo.jpg".to_owned(),
        reason: SkipReason::Empty,
        detail: "it is empty".to_owned(),
    };
    case.write_skips(&[skipped]).expect("a skip");
    let march = march();
    let [a, b] = [0, 1].map(|at| march.mentions.bearer_id(march.report.id, at));
    case.judge(Pair::of_bearers(a, b), Verdict::Different, "A. Orvel", Some("two"))
        .expect("judged");
    (folder, file)
}

fn problems(file: &Path) -> Vec<String> {
    match Case::open(file) {
        Ok(case) => case.verify().expect("not busy").iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

fn column(tool: &Connection, query: &str) -> Vec<String> {
    let mut query = tool.prepare(query).expect("it is SQL");
    let found = query.query_map([], |row| row.get(0)).expect("it runs");
    found.map(|word| word.expect("it is text")).collect()
}

const TABLES: &str =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";

/// Each column of each table in turn gets another value in its first row.
#[test]
fn a_change_of_any_column_is_named() {
    let (folder, file) = case();
    assert_eq!(problems(&file), [""; 0]);
    let tool = Connection::open(&file).unwrap();
    let own = format!("{TABLES} AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'");
    let mut changed = 0;
    for table in column(&tool, &own) {
        let columns = format!("SELECT name FROM pragma_table_info('{table}')");
        for name in column(&tool, &columns) {
            let copy = folder.path().join("copy.whosaid");
            fs::copy(&file, &copy).unwrap();
            let harm = Connection::open(&copy).unwrap();
            harm.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
            // Ids are hashes; for a key, a value that is free.
            let query = format!(
                "UPDATE {table} SET \"{name}\" = CASE typeof(\"{name}\")
                     WHEN 'text' THEN \"{name}\" || 'x' WHEN 'integer' THEN \"{name}\" + 7000
                     WHEN 'real' THEN \"{name}\" + 0.25 WHEN 'blob' THEN CAST(\"{name}\" || 'x' AS BLOB)
                     ELSE 5 END
                 WHERE (SELECT count(*) FROM {table}) > 0 AND \"{name}\" IS
                     (SELECT \"{name}\" FROM {table} ORDER BY \"{name}\" DESC LIMIT 1)"
            );
            // A table may be strict about words where a number was missing.
            let words = query.replace("ELSE 5 END", "ELSE 'x' END");
            let rows = harm.execute(&query, []).or_else(|_| harm.execute(&words, [])).unwrap();
            drop(harm);
            if rows > 0 {
                changed += 1;
                assert_ne!(problems(&copy), [""; 0], "{table}.{name} was changed");
            }
        }
    }
    assert!(changed > 150, "{changed} columns");
}

#[test]
fn a_row_too_many_or_too_few_is_named() {
    for harm in [
        "DELETE FROM custody WHERE entry = 3",
        "DELETE FROM custody WHERE entry = (SELECT max(entry) FROM custody)",
        "DELETE FROM judgement",
        "DELETE FROM skip",
        "DELETE FROM remark WHERE report = 1",
        "INSERT INTO file SELECT 'other.txt', report, run FROM file WHERE report = 2",
        "INSERT INTO judgement SELECT 9, a, b, 'same', author, at, note FROM judgement",
        "INSERT INTO dropped VALUES (2, 1, 2, 'menu')",
        "INSERT INTO linked VALUES ('actors', 'nothing')",
        "INSERT INTO seal VALUES ('claims', 1, 'x')",
    ] {
        let (_folder, file) = case();
        let tool = Connection::open(&file).unwrap();
        tool.execute_batch(&format!("PRAGMA foreign_keys = OFF; {harm}")).unwrap();
        drop(tool);
        assert_ne!(problems(&file), [""; 0], "after {harm}");
    }
}
