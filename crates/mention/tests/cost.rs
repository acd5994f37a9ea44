//! What names and their bearers cost beside annotation. Run with `--release -- --ignored --nocapture`.

use std::time::{Duration, Instant};

/// How many reports are read; the examples are taken in turn.
const REPORTS: usize = 1_000;

/// The share of annotation's time that this room may take, in hundredths.
const BAR: u128 = 25;

#[test]
#[ignore = "measures time, which only an optimised build tells"]
fn names_cost_less_than_a_quarter_of_annotation() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/port-qashir");
    let mut texts: Vec<String> = std::fs::read_dir(folder)
        .expect("the examples are part of the repository")
        .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok())
        .filter(|text| !text.starts_with('{'))
        .collect();
    texts.sort();
    let (mut annotating, mut finding) = (Duration::ZERO, Duration::ZERO);
    let mut names = 0;
    for text in texts.iter().cycle().take(REPORTS) {
        let clean = clean::clean(&testkit::report("report.txt", text));
        let start = Instant::now();
        let annotated = annotate::annotate(clean);
        annotating += start.elapsed();
        let statements = attribute::attribute(&annotated);
        let start = Instant::now();
        let mentions = mention::find(&annotated, &statements);
        finding += start.elapsed();
        names += mentions.all.len();
    }
    let share = finding.as_micros() * 100 / annotating.as_micros().max(1);
    assert!(names > 0, "the examples have names");
    println!("annotate {annotating:?}, names {finding:?}: {share} %");
    assert!(share < BAR, "{share} % of annotation");
}
