//! How many instructions reading one text takes: a guard against slowing down that no other
//! work on the machine disturbs.
//!
//! Counted by callgrind, a part of valgrind. Without valgrind nothing is counted, which is said
//! and is no failure. The frozen numbers are those of the compiler that the workspace names;
//! another one may need new ones.

use crate::run::{Outcome, cargo, fail, root};
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

/// How far a count may rise above its frozen number, in percent, before it fails. Falling as far
/// is good news, and asks to be frozen.
const TOLERANCE: u64 = 5;

/// A line for each text: its path, a blank, its number.
const FROZEN: &str = "benches/instructions.txt";

/// Counts for every text of the table. `freeze` writes the numbers found.
pub fn run(freeze: bool) -> Outcome {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("valgrind is not on this machine: no instructions were counted");
        return Ok(());
    }
    cargo(&["build", "--release", "--package", "annotate", "--example", "speed"], &[])?;
    let path = root().join(FROZEN);
    let mut table = String::new();
    let mut slower = Vec::new();
    for line in fs::read_to_string(&path).map_err(fail)?.lines() {
        let (text, frozen) = line.split_once(' ').ok_or_else(|| format!("{FROZEN}: '{line}'"))?;
        let frozen: u64 = frozen.parse().map_err(fail)?;
        let found = count(text)?;
        println!("{text}: {found} instructions, frozen {frozen}");
        if found * 100 > frozen * (100 + TOLERANCE) {
            slower.push(text.to_owned());
        } else if found * 100 < frozen * (100 - TOLERANCE) {
            println!("{text}: faster than frozen; freeze it in the commit that made it so");
        }
        let _ = writeln!(table, "{text} {found}");
    }
    if freeze {
        return fs::write(&path, table).map_err(fail);
    }
    let verdict = format!("more instructions than frozen, by over {TOLERANCE} %: ");
    if slower.is_empty() { Ok(()) } else { Err(verdict + &slower.join(", ")) }
}

/// The instructions of a program that reads `text` once, its start included.
fn count(text: &str) -> Result<u64, String> {
    let program = root().join("target/release/examples/speed");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .arg(root().join(text))
        .output()
        .map_err(fail)?;
    let said = String::from_utf8_lossy(&output.stderr);
    let number = said.lines().find_map(|line| line.split_once("Collected :"));
    number
        .and_then(|(_, number)| number.trim().parse().ok())
        .ok_or_else(|| format!("callgrind told no number: {said}"))
}
