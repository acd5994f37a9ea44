//! Golden cases of `golden/clean`: a report, and what becomes of each of its lines.
//!
//! `expect.txt` repeats the report line by line behind a column that says what became of each
//! line, then the facts and credits. `WHOSAID_BLESS=1 cargo test -p clean` rewrites it.

use clean::clean;
use record::{CleanSpan, CleanText, Facts, Found, Offset, RawSpan, Report, ReportId};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_golden_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/clean");
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the golden folder is part of the repository")
        .map(|entry| entry.expect("the golden folder can be listed").path())
        .filter(|case| case.is_dir())
        .collect();
    cases.sort();
    assert!(cases.len() >= 12, "golden cases are missing in {}", folder.display());
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Compares one case with its expectation; a message when they differ.
fn check(case: &Path) -> Option<String> {
    let text = fs::read_to_string(case.join("report.txt")).expect("a case has a report.txt");
    assert!(case.join("why.md").exists(), "{} has no why.md", case.display());
    let report = report(text);
    let found = drawn(&report, &clean(&report));
    let expectation = case.join("expect.txt");
    if std::env::var_os("WHOSAID_BLESS").is_some() {
        fs::write(&expectation, &found).expect("an expectation can be written");
        return None;
    }
    let expected = fs::read_to_string(&expectation).unwrap_or_default();
    let longest = expected.lines().count().max(found.lines().count());
    let padded = |text| str::lines(text).chain(std::iter::repeat("")).take(longest);
    let (line, (want, got)) =
        padded(&expected).zip(padded(&found)).enumerate().find(|(_, (want, got))| want != got)?;
    Some(format!("{}:{}\n  expected {want}\n  found    {got}", expectation.display(), line + 1))
}

fn report(text: String) -> Report {
    Report {
        id: ReportId::of_sha256(&[0; 32]),
        file: "report.txt".to_owned(),
        original: text.clone().into_bytes(),
        sha256: [0; 32],
        encoding: "UTF-8",
        text,
        front_matter: None,
        declared: Facts::default(),
        remarks: Vec::new(),
    }
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
