//! Bytes of the case of the sample story are changed, one at a time, wherever they
//! fall: each is found and named, and none ends the check. A byte that is not found carries
//! nothing: every row of every table is as before.

use rusqlite::Connection;
use rusqlite::types::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use store::Case;

const STORY: &str = "../../examples/port-qashir";

fn problems(file: &Path) -> Vec<String> {
    match Case::open(file) {
        Ok(case) => case.verify().expect("not busy").iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

/// All that the file holds, row by row; nothing when it cannot be read.
fn held(file: &Path) -> Option<Vec<Vec<Value>>> {
    let tool = Connection::open(file).ok()?;
    let tables: Vec<String> = tool
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        .and_then(|mut query| query.query_map([], |row| row.get(0))?.collect())
        .ok()?;
    let mut held = Vec::new();
    for table in tables.iter().map(String::as_str).chain(["sqlite_schema"]) {
        let mut query = tool.prepare(&format!("SELECT * FROM {table}")).ok()?;
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

/// Changes bytes until `found` changes were found; gives how many others carried nothing.
fn tamper(file: &Path, copy: &Path, seed: u64, changes: usize) -> usize {
    let (whole, before) = (fs::read(file).expect("the case"), held(file));
    let (mut state, mut found, mut nothing) = (seed, 0, 0);
    while found < changes {
        let at = next(&mut state) % whole.len();
        let mut bytes = whole.clone();
        bytes[at] ^= u8::try_from(next(&mut state) % 255 + 1).expect("1 to 255");
        fs::write(copy, &bytes).expect("a copy");
        if problems(copy).is_empty() {
            assert!(held(copy) == before, "byte {at} (seed {seed}) was changed and not found");
            nothing += 1;
        } else {
            found += 1;
        }
    }
    nothing
}

#[test]
fn changed_bytes_are_named() {
    check(20);
}

#[test]
#[ignore = "takes minutes"]
fn two_hundred_changed_bytes_are_named() {
    check(200);
}

fn check(changes: usize) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("port.whosaid");
    let status = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(["read", STORY, "--json", "--case"])
        .arg(&file)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("it runs")
        .status;
    assert!(status.success());
    assert_eq!(problems(&file), [""; 0]);
    let halves = [1, 2].map(|seed| {
        let (file, copy): (PathBuf, PathBuf) =
            (file.clone(), folder.path().join(format!("copy-{seed}.whosaid")));
        thread::spawn(move || tamper(&file, &copy, seed, changes / 2))
    });
    let nothing: usize = halves.map(|half| half.join().expect("no check ended")).iter().sum();
    println!("{changes} changes found and named; {nothing} others carried nothing");
}
