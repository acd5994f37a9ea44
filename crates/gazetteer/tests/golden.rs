//! The golden cases of `golden/gazetteer`: a report whose names of places stand in brackets, and
//! which places they are. `expect.txt` has a name a line: what it stands for, how exactly, why.
//! `WHOSAID_BLESS=1` rewrites it.

use gazetteer::{Answer, Gazetteer};
use record::{CleanSpan, Span};
use std::fmt::Write as _;

#[test]
fn every_case_is_placed_as_expected() {
    testkit::golden::check("gazetteer", |report| {
        let (text, names) = without_brackets(report);
        let answers = gazetteer::resolve(Gazetteer::embedded(), &text, &names);
        answers.iter().fold(String::new(), |drawn, answer| drawn + &draw(answer, &text))
    });
}

/// The text without its brackets, and what stood in them.
fn without_brackets(report: &str) -> (String, Vec<CleanSpan>) {
    let (mut text, mut names, mut start) = (String::new(), Vec::new(), 0);
    for letter in report.chars() {
        match letter {
            '[' => start = text.len(),
            ']' => names.push(Span::new(start..text.len())),
            _ => text.push(letter),
        }
    }
    (text, names)
}

fn draw(answer: &Answer, text: &str) -> String {
    let mut drawn = format!("{}\n", answer.span.of(text));
    if let (Some(place), Some(precision)) = (answer.place, answer.precision) {
        let within: Vec<&str> = place.holders().map(|holder| holder.name()).collect();
        let _ = writeln!(
            drawn,
            "  = {} ({}) {} [{}]",
            place.name(),
            place.facts.kind,
            within.join(" < "),
            precision.as_str(),
        );
    }
    let _ = writeln!(drawn, "  {}", answer.reasons.join("; "));
    drawn
}
