//! Golden cases of `golden/clean`: a report, and what becomes of each of its lines.
//!
//! `expect.txt` repeats the report line by line behind a column that says what became of each
//! line, then the facts and credits. `WHOSAID_BLESS=1 cargo test -p clean` rewrites it.

use clean::clean;
use record::{CleanSpan, CleanText, Found, Offset, RawSpan, Report};
use std::fmt::Write;

#[test]
fn every_golden_case() {
    testkit::golden::check("clean", |text| {
        let report = testkit::report("report.txt", text);
        drawn(&report, &clean(&report))
    });
}

/// The report with what became of each line in front of it.
fn drawn(report: &Report, clean: &CleanText) -> String {
    let mut drawing = String::new();
    let mut at = 0;
    for line in report.text.split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() {
            let start = at + line.len() - line.trim_start().len();
            let fate = fate(clean, RawSpan::new(start..start + words.len()));
            writeln!(drawing, "{fate:<21}| {words}").expect("a string can be written to");
        }
        at += line.len();
    }
    drawing.push('\n');
    let facts = &clean.facts;
    for (name, fact) in [
        ("title", &facts.title),
        ("outlet", &facts.outlet),
        ("author", &facts.author),
        ("date", &facts.date),
    ] {
        writeln!(drawing, "{name:<7}{}", drawn_fact(report, fact.as_ref())).expect("as above");
    }
    for credit in &clean.credits {
        let origin = credit.origin.map_or("-", |origin| origin.of(&clean.text));
        let passage = credit.passage.of(&clean.text);
        writeln!(drawing, "credit {}: {origin} [{passage}]", credit.kind).expect("as above");
    }
    drawing
}

fn drawn_fact(report: &Report, fact: Option<&Found>) -> String {
    let Some(fact) = fact else { return "-".to_owned() };
    let span = fact.span.expect("a fact found in the text has a place");
    format!("{} ({}: {})", fact.value, fact.place, span.of(&report.text).replace('\n', " / "))
}

fn fate(clean: &CleanText, line: RawSpan) -> String {
    if let Some(dropped) = clean.dropped.iter().find(|dropped| dropped.span.overlaps(line)) {
        return format!("drop {}", dropped.reason);
    }
    let start = clean.map.to_clean(line.start).expect("what is not dropped is kept").bytes();
    let span = CleanSpan::new(start..start + line.len());
    clean.role(span).map_or("body".to_owned(), |role| role.to_string())
}
