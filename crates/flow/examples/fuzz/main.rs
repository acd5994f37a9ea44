//! Offers damaged and invented files to one reader for a time, and tells of every panic, of
//! everything that took over five seconds of CPU time, and of nothing else.
//!
//! `cargo xtask fuzz READER --minutes N` runs it with a limit of memory. The file being read lies
//! at `FOLDER/current.*`, so that one that ended the program is still there. The same seed gives
//! the same files, whatever the machine. Minutes are of CPU time where the system tells it.

mod mutate;
mod samples;

use ingest::{Offer, Source, Take};
use record::SkipReason;
use samples::Sample;
use std::fs;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use store::Case;
use testkit::Random;

/// Longer than this is a hang.
const HANG: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [reader, minutes, seed, folder] = &arguments[..] else {
        eprintln!("usage: fuzz READER MINUTES SEED FOLDER; readers: {}", samples::NAMES.join(" "));
        return ExitCode::FAILURE;
    };
    let (Ok(minutes), Ok(seed)) = (minutes.parse::<f64>(), seed.parse::<usize>()) else {
        eprintln!("minutes and seed are numbers");
        return ExitCode::FAILURE;
    };
    let samples = samples::of(reader);
    if samples.is_empty() {
        eprintln!("no reader '{reader}'; readers: {}", samples::NAMES.join(" "));
        return ExitCode::FAILURE;
    }
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    set_hook(Box::new(|_| ()));
    let (mut tried, mut found) = (0_usize, 0_usize);
    let (mut slowest, mut random) = (Duration::ZERO, Random::seeded(seed));
    while cpu_seconds() < minutes * 60.0 {
        let sample = &samples[random.below(samples.len())];
        let bytes = mutate::file(sample, &samples, &mut random);
        let path = folder.join(format!("current.{}", sample.ending));
        fs::write(&path, &bytes).expect("the file can be written");
        let begun = cpu_seconds();
        let verdict = try_file(&path, sample);
        let took = Duration::from_secs_f64((cpu_seconds() - begun).max(0.0));
        slowest = slowest.max(took);
        tried += 1;
        let wrong = verdict.err().or_else(|| (took > HANG).then(|| format!("took {took:?}")));
        if let Some(wrong) = wrong {
            found += 1;
            let kept = folder.join(format!("found-{found}.{}", sample.ending));
            fs::write(&kept, &bytes).expect("the file can be written");
            println!("{}: {wrong}", kept.display());
        }
    }
    println!("{reader}: {tried} files, {found} found, slowest {slowest:?}, seed {seed}");
    if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads one file; the error says what is wrong with us.
fn try_file(path: &Path, sample: &Sample) -> Result<(), String> {
    let tried = catch_unwind(AssertUnwindSafe(|| {
        if sample.ending == samples::CASE {
            try_case(path);
            return Ok(());
        }
        try_reader(path)
    }));
    tried.map_err(|panic| {
        let words = panic.downcast_ref::<String>().map(String::as_str);
        format!("panic: {}", words.or(panic.downcast_ref::<&str>().copied()).unwrap_or("?"))
    })?
}

fn try_reader(path: &Path) -> Result<(), String> {
    let (mut given, mut bugs) = (0_usize, Vec::new());
    let _ = ingest::open(&Source::File(path.to_owned()), Take::AllPages, &mut |offer| {
        given += 1;
        if let Err(skip) = offer.and_then(Offer::read)
            && skip.reason == SkipReason::OurBug
        {
            bugs.push(skip.detail);
        }
        ControlFlow::Continue(())
    });
    match (given, bugs.pop()) {
        (_, Some(bug)) => Err(bug),
        (0, None) => Err("nothing was said of the file".to_owned()),
        _ => Ok(()),
    }
}

/// Opens a damaged case and asks it for everything. Errors are right; panics are not.
fn try_case(path: &Path) {
    for beside in ["-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(format!("{}{beside}", path.display()));
    }
    let Ok(case) = Case::open(path) else { return };
    let _ = case.verify();
    let _ = case.known_reports();
    for report in case.reports().unwrap_or_default() {
        let _ = case.report(report.id);
        if let Ok(statements) = case.statements(Some(report.id)) {
            statements.for_each(drop);
        }
    }
    for actor in case.actors().unwrap_or_default() {
        let _ = case.actor(actor.id);
    }
    let _ = case.dependences();
    let _ = case.stories();
}

/// CPU time of this program, or where the system does not tell it, the time since its start.
fn cpu_seconds() -> f64 {
    thread_local!(static START: Instant = Instant::now());
    let since = START.with(Instant::elapsed).as_secs_f64();
    let Ok(stat) = fs::read_to_string("/proc/self/stat") else { return since };
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let mut ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
    match (ticks.next(), ticks.next()) {
        // Linux counts CPU time in hundredths of a second.
        (Some(Ok(user)), Some(Ok(system))) => (user + system) / 100.0,
        _ => since,
    }
}
