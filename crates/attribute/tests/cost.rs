//! What attribution costs beside annotation. Run with `--release -- --ignored --nocapture`.

use std::time::{Duration, Instant};

/// How many reports are read; the examples are taken in turn.
const REPORTS: usize = 1_000;

/// The share of annotation's time that attribution may take, in hundredths.
const BAR: u128 = 25;

#[test]
#[ignore = "measures time, which only an optimised build tells"]
fn attribution_costs_less_than_a_quarter_of_annotation() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/port-qashir");
    let mut texts: Vec<String> = std::fs::read_dir(folder)
        .expect("the examples are part of the repository")
        .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok())
        .filter(|text| !text.starts_with('{'))
        .collect();
    texts.sort();
    let (mut annotating, mut attributing) = (Duration::ZERO, Duration::ZERO);
    for text in texts.iter().cycle().take(REPORTS) {
        let clean = clean::clean(&testkit::report("report.txt", text));
        let start = Instant::now();
        let annotated = annotate::annotate(clean);
        annotating += start.elapsed();
        let start = Instant::now();
        let statements = attribute::attribute(&annotated);
        attributing += start.elapsed();
        assert!(!statements.all.is_empty());
    }
    let share = attributing.as_micros() * 100 / annotating.as_micros().max(1);
    println!("annotate {annotating:?}, attribute {attributing:?}: {share} %");
    assert!(share < BAR, "{share} % of annotation");
}
