//! What frames cost beside all other reading. Run with `--release -- --ignored --nocapture`.

use std::time::{Duration, Instant};

/// How many reports are read; the examples are taken in turn.
const REPORTS: usize = 1_000;

/// The share of a report's reading that this room may take, in hundredths.
const BAR: u128 = 15;

#[test]
#[ignore = "measures time, which only an optimised build tells"]
fn frames_cost_less_than_a_seventh_of_reading() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/port-qashir");
    let mut texts: Vec<String> = std::fs::read_dir(folder)
        .expect("the examples are part of the repository")
        .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok())
        .filter(|text| !text.starts_with('{'))
        .collect();
    texts.sort();
    let (mut reading, mut framing) = (Duration::ZERO, Duration::ZERO);
    let mut count = 0;
    for text in texts.iter().cycle().take(REPORTS) {
        let start = Instant::now();
        let annotated = annotate::annotate(clean::clean(&testkit::report("report.txt", text)));
        let statements = attribute::attribute(&annotated);
        let mentions = mention::find(&annotated, &statements);
        reading += start.elapsed();
        let start = Instant::now();
        count += frame::frames(&annotated, &statements, &mentions).len();
        framing += start.elapsed();
    }
    let share = framing.as_micros() * 100 / (reading + framing).as_micros().max(1);
    assert!(count > 0, "the examples have frames");
    println!("other reading {reading:?}, frames {framing:?}: {share} %");
    assert!(share < BAR, "{share} % of reading");
}
