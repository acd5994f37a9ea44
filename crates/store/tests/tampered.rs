//! Whatever is changed in a case is found and named: every column by SQL, and bytes of the file.

mod common;

use common::{bridge, march, pont};
use record::{Pair, SkipReason, Skipped, Verdict};
use rusqlite::Connection;
use rusqlite::types::Value;
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

/// All that the file holds, row by row; nothing when it cannot be read.
fn held(file: &Path) -> Option<Vec<Vec<Value>>> {
    let tool = Connection::open(file).ok()?;
    let mut held = Vec::new();
    for query in ["SELECT * FROM sqlite_schema".to_owned()]
        .into_iter()
        .chain(column(&tool, TABLES).into_iter().map(|table| format!("SELECT * FROM {table}")))
    {
        let mut query = tool.prepare(&query).ok()?;
        let width = query.column_count();
        let mut rows = query.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            held.push((0..width).map(|at| row.get(at)).collect::<Result<_, _>>().ok()?);
        }
    }
    Some(held)
}

/// The next number of a fixed sequence (Vigna's splitmix64).
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((mixed ^ (mixed >> 31)) >> 33).expect("31 bits")
}

/// A byte anywhere in the file is changed. What is not found changed nothing that the case
/// holds: bytes between rows, and of the header those that SQLite does not read.
#[test]
fn a_changed_byte_is_named_or_carries_nothing() {
    let (folder, file) = case();
    let copy = folder.path().join("copy.whosaid");
    let (whole, before) = (fs::read(&file).unwrap(), held(&file));
    let (mut state, mut found) = (2026, 0);
    while found < 40 {
        let at = next(&mut state) % whole.len();
        let mut bytes = whole.clone();
        bytes[at] ^= u8::try_from(next(&mut state) % 255 + 1).expect("1 to 255");
        fs::write(&copy, &bytes).unwrap();
        if problems(&copy).is_empty() {
            assert!(held(&copy) == before, "byte {at} was changed and not found");
        } else {
            found += 1;
        }
    }
}
