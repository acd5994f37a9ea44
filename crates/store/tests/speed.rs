//! How fast a case is written and how large it gets. Not a gate: run by hand with
//! `cargo test --release -p store --test speed -- --ignored --nocapture`.

mod common;

use common::draft;
use record::Reading;
use std::fmt::Write as _;
use std::fs;
use std::time::Duration;
use store::Case;
use tempfile::TempDir;

/// Words enough that the index does not see the same few again and again.
const WORDS: usize = 20_000;

/// A report of about 500 words with 30 statements, unlike every other.
fn report(number: usize) -> Reading {
    let mut next = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut word = || {
        next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Squared, so that some words are common and most are rare.
        let pick = (next >> 33) % WORDS * ((next >> 13) % WORDS) / WORDS;
        format!("w{pick:x}é")
    };
    let mut text = String::new();
    let mut parts = Vec::new();
    for sentence in 0..30 {
        let speaker = format!("Name{sentence} {}", word());
        let content: Vec<String> = (0..13).map(|_| word()).collect();
        let content = format!("{} {number}", content.join(" "));
        writeln!(text, "{speaker} declared{sentence}: “{content}”.").expect("a String takes all");
        parts.push((speaker, content));
    }
    let mut drawn = draft(&format!("corpus/{number:06}.txt"), &text);
    for (sentence, (speaker, content)) in parts.iter().enumerate() {
        drawn = drawn.says(speaker, &format!("declared{sentence}:"), content);
    }
    drawn.done()
}

/// Time that this thread had a processor: other work on the machine does not count.
fn cpu() -> Duration {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(stat.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or(0))
}

#[test]
#[ignore = "a measurement, not a check"]
fn reports_a_second() {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("speed.whosaid");
    let case = Case::create_or_open(&file).expect("a new case");
    let (count, batch) = (4_000, 64);
    let (mut taken, mut bytes) = (0.0, 0);
    for start in (0..count).step_by(batch) {
        let readings: Vec<Reading> = (start..(start + batch).min(count)).map(report).collect();
        bytes += readings.iter().map(|reading| reading.report.text.len()).sum::<usize>();
        let began = cpu();
        case.write(&readings).expect("stored");
        taken += cpu().saturating_sub(began).as_secs_f64();
    }
    let rate = f64::from(u32::try_from(count).expect("small")) / taken;
    let began = cpu();
    drop(case);
    println!(
        "{rate:.0} reports a second of processor time; brought to rest in {:?}",
        cpu().saturating_sub(began)
    );
    let size = usize::try_from(fs::metadata(&file).expect("it is there").len()).expect("small");
    println!("{} bytes a report, of which text {}", size / count, bytes / count);

    let case = Case::open(&file).expect("it opens");
    let timed = |what: &str, work: &dyn Fn() -> usize| {
        let began = cpu();
        let number = work();
        println!("{what}: {number} in {:?}", cpu().saturating_sub(began));
    };
    timed("reports", &|| case.reports().expect("listed").len());
    timed("known", &|| case.known_reports().expect("listed").len());
    timed("statements", &|| case.statements(None).expect("listed").count());
    timed("search of a rare word", &|| case.search("w3e7é", 20).expect("found").len());
    timed("search of a common word", &|| case.search("w1é", 20).expect("found").len());
    timed("search of a word in all", &|| case.search("declared0", 20).expect("found").len());
    timed("problems", &|| case.verify().expect("verified").len());
}
