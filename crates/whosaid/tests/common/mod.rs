//! What all tests of the program need: where the repository is, and a run to its end.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
}

/// Runs the program on a case to its end, from the root of the repository: what it prints, what
/// it says, how it exits.
pub fn run(arguments: &[&str], case: &Path) -> (String, String, Option<i32>) {
    let run = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(arguments)
        .arg("--case")
        .arg(case)
        .current_dir(root())
        .output()
        .expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the output is text");
    (text(run.stdout), text(run.stderr), run.status.code())
}

/// What the program prints when all goes well.
pub fn printed(arguments: &[&str], case: &Path) -> String {
    let (printed, said, code) = run(arguments, case);
    assert_eq!(code, Some(0), "{said}");
    printed
}

/// What the program prints in `folder` when all goes well.
pub fn printed_in(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the output is text")
}
