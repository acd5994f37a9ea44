//! `docs/check-a-case.md`: its commands say nothing of a sound case, and name what was changed.
//! Where `sqlite3` and `sha256sum` are not installed there is nothing to try.

mod common;

use common::{bridge, march, pont};
use rusqlite::Connection;
use std::path::Path;
use std::process::Command;
use store::Case;
use tempfile::TempDir;

const PAGE: &str = include_str!("../../../docs/check-a-case.md");

/// What the commands of the page print for the case in `folder`, without what they always do.
fn said(folder: &Path) -> Option<String> {
    let script: Vec<&str> = PAGE
        .split("```sh\n")
        .skip(1)
        .filter_map(|block| block.split("```").next())
        .filter(|block| !block.contains("DESC LIMIT 1\"\n"))
        .collect();
    assert_eq!(script.len(), 6);
    let output = Command::new("sh")
        .args([
            "-c",
            &format!("{}\n{}", "command -v sqlite3 sha256sum >&2 || exit 77", script.concat()),
        ])
        .current_dir(folder)
        .output()
        .ok()?;
    if output.status.code() == Some(77) {
        return None;
    }
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    Some(said.lines().filter(|line| *line != "ok").collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_commands_of_the_page_find_what_was_changed() {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("case.whosaid");
    Case::create_or_open(&file).unwrap().write(&[bridge(), pont(), march()]).unwrap();
    let Some(sound) = said(folder.path()) else { return };
    assert_eq!(sound, "");
    let id = bridge().report.id;
    for (harm, expected) in [
        ("UPDATE statement SET stance = 'denies' WHERE statement = 1", format!("report {id}")),
        ("UPDATE report_text SET text = text || 'x' WHERE report = 1", format!("text of {id}")),
        (
            "UPDATE original SET bytes = CAST('x' AS BLOB), size = 1",
            "original.bin: FAILED".to_owned(),
        ),
        ("UPDATE custody SET at = 'never' WHERE entry = 2", "never".to_owned()),
        ("UPDATE run SET version = '9.9'", "9.9".to_owned()),
    ] {
        let tool = Connection::open(&file).unwrap();
        tool.execute_batch(&format!("SAVEPOINT s; {harm}; RELEASE s")).unwrap();
        drop(tool);
        let said = said(folder.path()).expect("the tools are there");
        assert!(said.contains(&expected), "{harm}: {said}");
    }
}
