//! What was reported as stored stays stored: through a kill at any moment and a full disk.

mod common;

use common::{bridge, draft};
use record::Reading;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use store::Case;
use tempfile::TempDir;

/// Set for the copy of this test that is to be killed: the case it writes.
const WRITES: &str = "WHOSAID_TEST_WRITES";

fn numbered(number: usize) -> Reading {
    let text = format!("Ana said: bridge {number} is closed.\n{}", "More of it. ".repeat(40));
    draft(&format!("{number}.txt"), &text)
        .says("Ana", "said", &format!("bridge {number} is closed"))
        .done()
}

fn reports_in(case: &Case) -> usize {
    case.counts().expect("counted").reports
}

/// Not a test of its own: the process that the next test kills. Writes batches without
/// end and says after each how many reports are stored.
#[test]
fn writer_to_be_killed() {
    let Some(file) = std::env::var_os(WRITES) else { return };
    let case = Case::create_or_open(file).expect("the case opens");
    let mut stored = reports_in(&case);
    loop {
        let batch: Vec<Reading> = (stored..stored + 7).map(numbered).collect();
        stored += case.write(&batch).expect("stored").new;
        println!("\nstored {stored}");
    }
}

/// Runs the writer for `delay` after its first word, kills it, and gives the last number
/// that it said.
fn write_and_kill(file: &Path, delay: Duration) -> usize {
    let mut child = Command::new(std::env::current_exe().expect("we are a program"))
        .args(["--exact", "writer_to_be_killed", "--nocapture", "--test-threads", "1"])
        .env(WRITES, file)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("we run again");
    let said = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut last = 0;
    let mut began: Option<Instant> = None;
    for line in said.lines() {
        let line = line.expect("it speaks UTF-8");
        if let Some(number) = line.strip_prefix("stored ").and_then(|word| word.parse().ok()) {
            last = number;
            began.get_or_insert_with(Instant::now);
        }
        // The lines that are still in the pipe after the kill count too.
        if began.is_some_and(|began| began.elapsed() >= delay) {
            child.kill().expect("it still runs");
        }
    }
    child.wait().expect("it ended");
    last
}

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_said() {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("test.whosaid");
    let mut before = 0;
    for delay in [0, 3, 11, 29, 47] {
        let said = write_and_kill(&file, Duration::from_millis(delay));
        assert!(said > before, "the writer went on from {before} to {said}");
        let case = Case::open(&file).expect("it opens after a kill");
        let stored = reports_in(&case);
        assert!(stored >= said, "{stored} are stored and {said} were said");
        assert_eq!(stored % 7, 0, "a batch is all or nothing");
        assert_eq!(case.verify().expect("not busy"), []);
        before = stored;
    }
    Case::create_or_open(&file).unwrap().write(&[bridge()]).unwrap();
    let beside = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(beside, 1, "the next clean end leaves one file");
}

#[test]
fn a_full_disk_stores_what_it_said_and_goes_on_when_there_is_room() {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("test.whosaid");
    let case = Case::create_or_open(&file).expect("a new case");
    // SQLite answers as on a full disk when it may not take another page.
    case.limit_pages(80).expect("a small disk");
    let mut stored = 0;
    let error = loop {
        match case.write(&[numbered(stored)]) {
            Ok(written) => stored += written.new,
            Err(error) => break error,
        }
        assert!(stored < 10_000, "the disk is never full");
    };
    assert!(error.is_full(), "{error:?}");
    assert_eq!(
        error.to_string(),
        format!("no room is left on the disk of the case file {}", file.display())
    );
    assert!(error.hint().expect("it has a hint").starts_with("make room"));
    assert!(stored > 0);
    assert_eq!(reports_in(&case), stored);
    assert_eq!(case.verify().expect("not busy"), []);

    case.limit_pages(100_000).expect("room again");
    assert_eq!(case.write(&[numbered(stored)]).expect("it goes on").new, 1);
    drop(case);
    assert_eq!(reports_in(&Case::open(&file).unwrap()), stored + 1);
}

/// The real thing, where there is a small file system to fill: a folder named by
/// `WHOSAID_TEST_SMALL_DISK`, with some megabytes of room.
#[test]
fn a_small_file_system_is_filled_and_nothing_said_is_lost() {
    let Some(folder) = std::env::var_os("WHOSAID_TEST_SMALL_DISK") else { return };
    let file = Path::new(&folder).join("test.whosaid");
    let case = Case::create_or_open(&file).expect("a new case");
    let mut stored = 0;
    let error = loop {
        let batch: Vec<Reading> = (stored..stored + 50).map(numbered).collect();
        match case.write(&batch) {
            Ok(written) => stored += written.new,
            Err(error) => break error,
        }
    };
    assert!(error.is_full(), "{error:?}");
    drop(case);
    let case = Case::open(&file).expect("it opens");
    assert_eq!(reports_in(&case), stored);
    assert_eq!(case.verify().expect("not busy"), []);
}
