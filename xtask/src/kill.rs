//! Runs that are killed at random moments and started again must leave the case of a run that
//! nobody disturbed: the same JSON Lines, byte for byte, and nothing for `verify` to name.

use crate::run::{Outcome, cargo, fail, root};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;
use testkit::corpus::Form;

/// Kills `times` runs over a corpus of `reports` invented reports, with linking, at moments
/// drawn from a fixed sequence. Each killed run is taken to its end before the next.
pub fn run(times: usize, reports: usize) -> Outcome {
    cargo(&["build", "--release", "--package", "whosaid"], &[])?;
    let folder = root().join("target/kill");
    let corpus = folder.join(format!("corpus-{reports}"));
    if !corpus.is_dir() {
        testkit::corpus::write(reports, &corpus, Form::Text).map_err(fail)?;
    }
    let (whole, killed) = (folder.join("whole.whosaid"), folder.join("killed.whosaid"));
    remove(&whole)?;
    let started = Instant::now();
    to_the_end(read(&corpus, &whole)?)?;
    let took = started.elapsed();
    let expected = ask(&["export", "jsonl"], &whole)?;
    let mut state: u64 = 2026;
    let mut before_any_case = 0;
    for kill in 1..=times {
        remove(&killed)?;
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let share = u32::try_from((state >> 33) % 1000).map_err(fail)?;
        let mut child = read(&corpus, &killed)?;
        sleep(took * share / 1000);
        // It may have ended a moment ago.
        let _ = child.kill();
        child.wait().map_err(fail)?;
        before_any_case += usize::from(!killed.exists());
        to_the_end(read(&corpus, &killed)?)?;
        if ask(&["export", "jsonl"], &killed)? != expected {
            return Err(format!("kill {kill} at {share}/1000 of a run: another case came of it"));
        }
        ask(&["verify"], &killed)?;
    }
    println!(
        "{times} of {times} runs over {reports} reports, killed within {:.1} s, left the same case \
         ({before_any_case} were killed before there was one)",
        took.as_secs_f64()
    );
    Ok(())
}

fn program() -> Command {
    let mut program = Command::new(root().join("target/release/whosaid"));
    program.stderr(Stdio::null());
    program
}

fn read(corpus: &Path, case: &Path) -> Result<Child, String> {
    let mut read = program();
    read.arg("read").arg(corpus).arg("--case").arg(case).stdout(Stdio::null());
    read.spawn().map_err(fail)
}

fn to_the_end(mut child: Child) -> Outcome {
    let status = child.wait().map_err(fail)?;
    if status.success() { Ok(()) } else { Err(format!("a run ended with {status}")) }
}

fn ask(command: &[&str], case: &Path) -> Result<Vec<u8>, String> {
    let output = program().args(command).arg("--case").arg(case).output().map_err(fail)?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("{command:?} ended with {}", output.status))
    }
}

fn remove(case: &Path) -> Outcome {
    for ending in ["whosaid", "whosaid-wal", "whosaid-shm", "whosaid-journal"] {
        match fs::remove_file(case.with_extension(ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(fail(error)),
            _ => {}
        }
    }
    Ok(())
}
