//! A case is trusted as stored, or every wrong row is named; damage never ends the check.

mod common;

use common::{bridge, draft, march, pont};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use store::Case;
use tempfile::TempDir;

fn case() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("test.whosaid");
    let case = Case::create_or_open(&file).expect("a new case");
    case.write(&[bridge(), pont(), march()]).expect("three reports");
    (folder, file)
}

fn problems(file: &Path) -> Vec<String> {
    let found = Case::open(file).expect("it opens").verify().expect("it is not busy");
    found.iter().map(ToString::to_string).collect()
}

/// Said of a report besides, whatever was changed in it.
const NOT_SEALED: &str = ": its rows are not those that were logged: ";
/// Said besides where the words are those of a statement.
const NOT_INDEXED: &str = ": it is not the index of the words that are stored";

/// Does `harm` to a sound case with any SQLite tool, and sees what is said of it.
fn check(harm: &str, expected: &[&str]) {
    let (_folder, file) = case();
    let tool = Connection::open(&file).expect("any tool opens it");
    tool.execute_batch(&format!("PRAGMA foreign_keys = OFF; {harm}")).expect("the harm is done");
    tool.close().expect("the tool ends");
    let report = bridge().report.id;
    let mayor = bridge().statements.all[0].id(report).to_string();
    let left = march().frames[0].id(march().report.id).to_string();
    let named = |line: String| {
        line.replace(&report.to_string(), "BRIDGE").replace(&mayor, "MAYOR").replace(&left, "LEFT")
    };
    let (sealed, said): (Vec<String>, Vec<String>) = problems(&file)
        .into_iter()
        .map(named)
        .partition(|line| line.contains(NOT_SEALED) || line.contains(NOT_INDEXED));
    assert_eq!(said, expected, "after {harm}");
    let rows = !harm.contains("CREATE")
        && (harm.contains("UPDATE") || harm.contains("DELETE") && !harm.contains("FROM file"));
    let is_broken = sealed.iter().any(|line| line.contains(NOT_SEALED));
    assert_eq!(is_broken, rows, "the seal is broken by {harm}");
}

#[test]
fn a_sound_case_has_no_problems() {
    check("", &[]);
}

#[test]
fn a_case_with_many_dropped_lines_recomputes_its_ids() {
    let (_folder, file) = case();
    let reading = draft("many.txt", "Ménu\nÀ: “un\nPUB\ndeux\nPUB2\ntrois” dit Zoé.\nFin\n")
        .dropping("Ménu\n", record::DropReason::Menu)
        .dropping("PUB\n", record::DropReason::Advertisement)
        .dropping("PUB2\n", record::DropReason::Advertisement)
        .dropping("Fin\n", record::DropReason::Legal)
        .says("Zoé", "dit", "“un\ndeux\ntrois”")
        .done();
    Case::create_or_open(&file).unwrap().write(&[reading]).unwrap();
    assert_eq!(problems(&file), [""; 0]);
}

#[test]
fn a_changed_original_is_named() {
    let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let (_folder, file) = case();
    let own = Case::open(file).unwrap().report(bridge().report.id).unwrap().unwrap().sha256;
    check(
        "UPDATE original SET bytes = CAST('abc' AS BLOB) WHERE report = 1",
        &["original BRIDGE: it cannot be unpacked"],
    );
    check(
        "UPDATE original SET bytes = CAST('abc' AS BLOB), size = 3 WHERE report = 1",
        &[&format!("original BRIDGE: its SHA-256 is {sha256}, not {own}")],
    );
    check(
        &format!(
            "UPDATE original SET bytes = CAST('abc' AS BLOB), size = 3 WHERE report = 1;
             UPDATE report SET sha256 = '{sha256}' WHERE report = 1"
        ),
        &["report BRIDGE: its id is not that of its original"],
    );
}

#[test]
fn changed_words_and_places_are_named() {
    check(
        "UPDATE statement_span SET words = 'The bridge is open.'
         WHERE statement = 1 AND role = 'content' AND piece = 0",
        &["statement_span MAYOR: its words are not those of the text at 51 to 74"],
    );
    check(
        "UPDATE passage SET \"end\" = 99999 WHERE statement = 1 AND piece = 0",
        &["passage MAYOR: the text has no place 25 to 99999"],
    );
    check(
        "UPDATE statement_span SET start = start + 1, words = substr(words, 2)
         WHERE statement = 1 AND role = 'speaker'",
        &["statement MAYOR: its id is not that of its places"],
    );
    check(
        "UPDATE fact SET start = 1, \"end\" = 24 WHERE report = 1 AND name = 'title'",
        &["fact BRIDGE title: its words are not those of the text at 1 to 24"],
    );
    check("DELETE FROM passage WHERE statement = 1", &["statement MAYOR: it has no passage"]);
    check(
        "UPDATE chain_link SET start = 9, \"end\" = 1 WHERE statement = 1 AND ordinal = 1",
        &["chain_link MAYOR 2: the text has no place 9 to 1"],
    );
    check(
        "UPDATE place SET words = 'Delmar' WHERE report = 1 AND ordinal = 0",
        &["place BRIDGE 1: its words are not those of the text at 10 to 16"],
    );
}

#[test]
fn changed_places_of_frames_are_named() {
    check(
        "UPDATE frame SET trigger_end = trigger_end + 1 WHERE frame = 1",
        &["frame LEFT: its id is not that of its places"],
    );
    check(
        "UPDATE frame SET kind = 'aid' WHERE frame = 1",
        &["frame LEFT: its id is not that of its places"],
    );
    check(
        "UPDATE frame SET means_end = 9999 WHERE frame = 1",
        &["frame LEFT: the text has no place 63 to 9999"],
    );
    check(
        "UPDATE participant SET \"end\" = 9999 WHERE frame = 1 AND role = 'origin'",
        &["participant LEFT: the text has no place 47 to 9999"],
    );
    check(
        "UPDATE frame_time SET start = 9999 WHERE frame = 1",
        &["frame_time LEFT: the text has no place 9999 to 77"],
    );
    check(
        "UPDATE counted SET start = 60 WHERE frame = 1",
        &["counted LEFT: the text has no place 60 to 32"],
    );
}

#[test]
fn missing_rows_are_named() {
    check(
        "UPDATE statement SET inside = 77 WHERE statement = 1",
        &["statement number 1: it names a row of statement that is not there"],
    );
    check(
        "DELETE FROM file WHERE report = 1",
        &[
            "file BRIDGE wire/bridge.txt: it was logged and is not there",
            "report BRIDGE: no file is named for it",
        ],
    );
    check(
        "DELETE FROM original WHERE report = 1",
        &["report BRIDGE: it cannot be read: Query returned no rows"],
    );
}

#[test]
fn a_word_that_is_not_of_its_vocabulary_is_named() {
    let (_folder, file) = case();
    let tool = Connection::open(&file).unwrap();
    tool.execute_batch("UPDATE statement SET stance = 'knows' WHERE statement = 1").unwrap();
    drop(tool);
    let said = problems(&file);
    let is_named = |line: &String| line.contains("'knows' is not one of: asserts, denies");
    assert!(said.iter().any(is_named), "{said:?}");
}

#[test]
fn a_changed_schema_is_named() {
    check(
        "CREATE TRIGGER liar AFTER INSERT ON report BEGIN DELETE FROM report; END;
         CREATE TABLE notes (note TEXT); DROP VIEW chains",
        &[
            "chains: it is missing",
            "liar: it is not part of the format",
            "notes: it is not part of the format",
        ],
    );
}

#[test]
fn a_damaged_file_is_survived() {
    let (folder, file) = case();
    let whole = fs::read(&file).unwrap();
    let damaged = folder.path().join("damaged.whosaid");
    // Each page in turn is overwritten; only the header page decides what the file is.
    for page in 1..whole.len() / 4096 {
        for fill in [0x00, 0xff, 0x5a] {
            let mut bytes = whole.clone();
            bytes[page * 4096..(page + 1) * 4096].fill(fill);
            fs::write(&damaged, &bytes).unwrap();
            if let Ok(case) = Case::open(&damaged) {
                let found = case.verify().expect("damage is a finding");
                assert!(!found.is_empty(), "page {page} filled with {fill}");
            }
        }
    }
    for length in (100..whole.len()).step_by(4096 + 512) {
        fs::write(&damaged, &whole[..length]).unwrap();
        if let Ok(case) = Case::open(&damaged) {
            assert!(!case.verify().expect("damage is a finding").is_empty(), "cut at {length}");
        }
    }
}
