//! Offers damaged files to the readers, each in a program of its own with a limit of memory.
//!
//! Seeded changes of valid files and not a coverage-guided fuzzer: those need an unstable
//! compiler. What is found lies below `target/fuzz`.

use crate::run::{Outcome, cargo, fail, root};
use std::process::Command;

/// Readers in the order of the list in `crates/flow/examples/fuzz/samples.rs`.
const READERS: &[&str] = &[
    "text", "html", "feed", "list", "workbook", "mail", "docx", "odt", "pdf", "warc", "wacz",
    "zip", "tar", "case",
];

/// Address space of a program, in KiB: 1 GB that may be used, and what threads set aside.
const MEMORY: &str = "1572864";

/// Tries one reader, or `all`, for so many minutes of CPU time in all.
pub fn run(reader: &str, minutes: &str, seed: &str) -> Outcome {
    let minutes: f64 = minutes.parse().map_err(fail)?;
    let chosen: Vec<&str> = match reader {
        "all" => READERS.to_vec(),
        one => READERS.iter().copied().filter(|known| *known == one).collect(),
    };
    if chosen.is_empty() {
        return Err(format!("no reader '{reader}'; readers: all {}", READERS.join(" ")));
    }
    cargo(&["build", "--release", "--package", "flow", "--example", "fuzz"], &[])?;
    let readers = u32::try_from(chosen.len()).map_err(fail)?;
    let share = minutes / f64::from(readers);
    let mut failed = Vec::new();
    for reader in &chosen {
        let folder = root().join("target/fuzz").join(reader);
        let status = Command::new("sh")
            .args(["-c", "ulimit -v \"$1\"; shift; exec nice \"$@\"", "fuzz", MEMORY])
            .arg(root().join("target/release/examples/fuzz"))
            .args([*reader, &share.to_string(), seed])
            .arg(&folder)
            .status()
            .map_err(fail)?;
        if !status.success() {
            failed.push(format!("{reader} ({status}; see {})", folder.display()));
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("found: {}", failed.join(", "))) }
}
