//! The named benches: whole programs on whole corpora, with time, memory and size of the case.
//!
//! Each bench runs the release binary as a process, as a user would. Memory is the high-water
//! mark that the Linux kernel keeps for the process; elsewhere it is left out.

use crate::run::{Outcome, cargo, fail, root};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use testkit::corpus::Form;

/// What one run took.
struct Measured {
    wall: Duration,
    /// Peak resident memory in MiB, where the system tells.
    peak_mib: Option<u64>,
}

impl Measured {
    #[expect(clippy::cast_precision_loss, reason = "counts of reports are far below 2^52")]
    fn per_second(&self, reports: usize) -> f64 {
        reports as f64 / self.wall.as_secs_f64()
    }
}

/// Runs every bench on a corpus of `count` invented reports and prints one row each.
pub fn run(count: usize) -> Outcome {
    cargo(&["build", "--release", "--package", "whosaid"], &[])?;
    let folder = root().join("target/bench");
    let corpus = folder.join(format!("corpus-{count}"));
    if !corpus.is_dir() {
        testkit::corpus::write(count, &corpus, Form::Text).map_err(fail)?;
    }
    let (case, one_case) = (folder.join("bench.whosaid"), folder.join("one.whosaid"));
    for case in [&case, &one_case] {
        remove_case(case)?;
    }
    let more: Vec<String> =
        (0..3).map(|nth| one_more_report(&folder, count, nth)).collect::<Result<_, _>>()?;

    println!("machine: {}", machine());
    println!(
        "{:<52} {:>9} {:>12} {:>10} {:>10}",
        "bench", "wall s", "reports/s", "peak MiB", "case MiB"
    );
    let row = |name: &str, reports: usize, measured: &Measured| {
        println!(
            "{name:<52} {:>9.2} {:>12.0} {:>10} {:>10}",
            measured.wall.as_secs_f64(),
            measured.per_second(reports),
            measured.peak_mib.map_or_else(|| "-".to_owned(), |mib| mib.to_string()),
            fs::metadata(&case).map_or(0, |meta| meta.len()) / 1_048_576,
        );
    };
    let corpus_name = corpus.display().to_string();
    let case_name = case.display().to_string();
    row(
        &format!("{count} reports, cold, not linked"),
        count,
        &whosaid(&["read", "--no-link", &corpus_name, "--case", &case_name])?,
    );
    let first = corpus.join("report-000000.txt").display().to_string();
    row(
        &format!("the same {count}, linked"),
        count,
        &whosaid(&["read", &first, "--case", &case_name])?,
    );
    row(
        &format!("the same {count} again, nothing to do"),
        count,
        &whosaid(&["read", &corpus_name, "--case", &case_name])?,
    );
    row(
        &format!("one more report into a case of {count}, not linked"),
        1,
        &whosaid(&["read", "--no-link", &more[0], "--case", &case_name])?,
    );
    row(
        &format!("one more report into a case of {count}, linked"),
        1,
        &whosaid(&["read", &more[1], "--case", &case_name])?,
    );
    row(
        &format!("another report into a case of {count}, all linked anew"),
        count,
        &whosaid(&["read", "--relink", &more[2], "--case", &case_name])?,
    );
    row(
        &format!("search one word in a case of {count}"),
        1,
        &whosaid(&["search", "ministry", "--case", &case_name])?,
    );
    let story = root().join("examples/port-qashir").display().to_string();
    row(
        "the sample story, cold, to its dossier",
        12,
        &whosaid(&["read", &story, "--case", &one_case.display().to_string()])?,
    );
    Ok(())
}

/// Runs the binary and watches it to its end.
fn whosaid(args: &[&str]) -> Result<Measured, String> {
    let program = root().join("target/release/whosaid");
    let started = Instant::now();
    let mut child = Command::new(program)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(fail)?;
    let mut peak_mib = None;
    let status = loop {
        peak_mib = peak_memory_mib(&child).or(peak_mib);
        match child.try_wait().map_err(fail)? {
            Some(status) => break status,
            None => thread::sleep(Duration::from_millis(2)),
        }
    };
    let wall = started.elapsed();
    if status.success() {
        Ok(Measured { wall, peak_mib })
    } else {
        Err(format!("{args:?}: {status}"))
    }
}

fn peak_memory_mib(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kib / 1024)
}

/// A report of a story in the middle of the corpus, which the corpus has not.
fn one_more_report(folder: &Path, count: usize, nth: usize) -> Result<String, String> {
    let path = folder.join(format!("one-more-{nth}.txt"));
    fs::write(&path, testkit::corpus::one_more(count / 2, nth)).map_err(fail)?;
    Ok(path.display().to_string())
}

fn remove_case(case: &Path) -> Outcome {
    for ending in ["whosaid", "whosaid-wal", "whosaid-shm"] {
        match fs::remove_file(case.with_extension(ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(fail(error)),
            _ => {}
        }
    }
    Ok(())
}

fn machine() -> String {
    let cores = thread::available_parallelism().map_or(0, usize::from);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("unknown processor", |rest| rest.trim_start_matches([' ', '\t', ':']));
    format!("{cores} cores, {model}")
}
