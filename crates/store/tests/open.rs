//! What may be opened as a case, and what is said of everything else.

mod common;

use common::{bridge, draft, pont};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use store::{Case, Error};
use tempfile::TempDir;

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// Both ways of opening refuse `file` with the same sentence, and leave it as it is.
fn check_refused(file: &Path, is_expected: fn(&Error) -> bool, sentence: &str) {
    let before = fs::read(file).ok();
    for error in [Case::open(file).unwrap_err(), Case::create_or_open(file).unwrap_err()] {
        assert!(is_expected(&error), "{error:?}");
        assert_eq!(error.to_string(), sentence.replace("FILE", &file.display().to_string()));
        assert!(!error.hint().unwrap_or_default().is_empty(), "{error} has a hint");
    }
    assert_eq!(fs::read(file).ok(), before, "the file is untouched");
    let beside = fs::read_dir(file.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1, "nothing is left beside it");
}

#[test]
fn another_file_is_refused() {
    let folder = folder();
    let file = folder.path().join("story.txt");
    fs::write(&file, "Mayor Ana Duplessis said nothing.\n".repeat(9)).unwrap();
    check_refused(
        &file,
        Error::is_not_a_case_file,
        "FILE is no case file: it is not an SQLite database",
    );
}

#[test]
fn an_empty_file_is_refused() {
    let folder = folder();
    let file = folder.path().join("empty.whosaid");
    fs::write(&file, "").unwrap();
    check_refused(&file, Error::is_not_a_case_file, "FILE is no case file: it is empty");
}

#[test]
fn a_folder_is_refused() {
    let folder = folder();
    let file = folder.path().join("folder");
    fs::create_dir(&file).unwrap();
    check_refused(&file, Error::is_not_a_case_file, "FILE is no case file: it is a folder");
}

#[test]
fn a_database_of_another_program_is_refused() {
    let folder = folder();
    let file = folder.path().join("other.sqlite");
    Connection::open(&file).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    check_refused(
        &file,
        Error::is_not_a_case_file,
        "FILE is no case file: it is a database of another program",
    );
}

#[test]
fn a_newer_format_is_refused() {
    let folder = folder();
    let file = folder.path().join("new.whosaid");
    drop(Case::create_or_open(&file).unwrap());
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    check_refused(
        &file,
        Error::is_newer_format,
        "FILE has case format 99, newer than the 14 known here",
    );
}

#[test]
fn a_missing_case_is_made_by_a_writer_only() {
    let folder = folder();
    let file = folder.path().join("none.whosaid");
    let error = Case::open(&file).unwrap_err();
    assert!(error.is_missing());
    assert_eq!(error.to_string(), format!("there is no case file {}", file.display()));
    assert!(!file.exists(), "a reader makes nothing");

    let nowhere = folder.path().join("no/such/folder/x.whosaid");
    let error = Case::create_or_open(nowhere).unwrap_err();
    assert!(!error.is_missing() && error.to_string().ends_with("no such folder"), "{error}");

    drop(Case::create_or_open(&file).unwrap());
    assert_eq!(Case::open(&file).unwrap().counts().unwrap().reports, 0);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "one file and nothing beside it");
}

#[test]
fn at_rest_a_case_is_one_file_that_reading_leaves_alone() {
    let folder = folder();
    let file = folder.path().join("test.whosaid");
    let case = Case::create_or_open(&file).unwrap();
    case.write(&[bridge()]).unwrap();
    drop(case);
    let before = fs::read(&file).unwrap();

    let reader = Case::open(&file).unwrap();
    reader.search("bridge", 5).unwrap();
    reader.verify().unwrap();
    assert_eq!(reader.reports().unwrap().len(), 1);
    drop(reader);
    let writer = Case::create_or_open(&file).unwrap();
    writer.add_file(bridge().report.id, "wire/bridge.txt").unwrap();
    writer.write_skips(&[]).unwrap();
    drop(writer);

    assert!(fs::read(&file).unwrap() == before, "a run with nothing new changes not one byte");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing stands beside it");
}

#[test]
fn a_reader_cannot_write_and_sees_what_a_writer_adds() {
    let folder = folder();
    let file = folder.path().join("test.whosaid");
    let writer = Case::create_or_open(&file).unwrap();
    writer.write(&[bridge()]).unwrap();
    let reader = Case::open(&file).unwrap();
    assert_eq!(reader.counts().unwrap().reports, 1);
    writer.write(&[pont()]).unwrap();
    assert_eq!(reader.counts().unwrap().reports, 2);
    let third = draft("third.txt", "Nobody said anything.\n").done();
    assert!(reader.write(&[third]).unwrap_err().is_read_only());
}

#[test]
fn another_writer_is_waited_for_and_then_named() {
    let folder = folder();
    let file = folder.path().join("test.whosaid");
    let case = Case::create_or_open(&file).unwrap();
    case.write(&[bridge()]).unwrap();
    let other = Connection::open(&file).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();

    let began = Instant::now();
    let error = case.write(&[pont()]).unwrap_err();
    assert!(began.elapsed() >= Duration::from_secs(4), "it waits before it gives up");
    assert!(error.is_busy());
    assert_eq!(
        error.to_string(),
        format!("another process is writing the case file {}", file.display())
    );
    // Reading goes on meanwhile, and writing afterwards.
    assert_eq!(Case::open(&file).unwrap().counts().unwrap().reports, 1);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(case.write(&[pont()]).unwrap().new, 1);
}

#[test]
fn two_that_make_the_same_case_at_once_share_it() {
    let folder = folder();
    let file = folder.path().join("test.whosaid");
    std::thread::scope(|scope| {
        for reading in [bridge(), pont()] {
            let file = &file;
            scope.spawn(move || {
                let case = Case::create_or_open(file).expect("made by one of the two");
                case.write(&[reading]).expect("stored");
            });
        }
    });
    assert_eq!(Case::open(&file).unwrap().counts().unwrap().reports, 2);
    assert_eq!(Case::open(&file).unwrap().verify().unwrap(), []);
}

#[cfg(unix)]
#[test]
fn a_case_that_cannot_be_written_to_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let file = folder.path().join("test.whosaid");
    drop(Case::create_or_open(&file).unwrap());
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    if fs::OpenOptions::new().write(true).open(&file).is_ok() {
        return; // The superuser writes to everything.
    }
    assert!(Case::create_or_open(&file).unwrap_err().is_read_only());
    assert!(Case::open(&file).is_ok());
}
