//! Golden cases of `golden/page`: a saved page, what each of its blocks is, what it declares.
//!
//! `expect.txt` repeats the words of the page block by block behind a column that says what the
//! page makes of each, then the facts, each with the place that declared it.
//! `WHOSAID_BLESS=1 cargo test -p page --test golden` rewrites it.

use page::Page;
use record::{Found, LaidOut, RawSpan};
use std::fmt::Write;

#[test]
fn every_golden_case() {
    testkit::golden::check_files("page", "page.html", |html| drawn(&page::read(html)));
}

fn drawn(page: &Page) -> String {
    let mut drawing = String::new();
    let mut at = 0;
    for block in page.text.split("\n\n") {
        let span = RawSpan::new(at..at + block.len());
        let laid = page.layout.iter().find(|laid| laid.span == span);
        let part = laid.map_or("story".to_owned(), |laid| match laid.part {
            LaidOut::Role(role) => role.to_string(),
            LaidOut::Lead => "lead".to_owned(),
            LaidOut::Outside(reason) => format!("drop {reason}"),
        });
        let words = block.replace('\n', " / ");
        writeln!(drawing, "{part:<21}| {words}").expect("a string can be written to");
        at += block.len() + 2;
    }
    drawing.push('\n');
    let facts = &page.declared;
    for (name, fact) in [
        ("title", &facts.title),
        ("outlet", &facts.outlet),
        ("author", &facts.author),
        ("date", &facts.date),
        ("updated", &facts.updated),
        ("url", &facts.url),
        ("canonical", &facts.canonical),
        ("language", &facts.language),
    ] {
        writeln!(drawing, "{name:<10}{}", drawn_fact(fact.as_ref())).expect("as above");
    }
    drawing
}

fn drawn_fact(fact: Option<&Found>) -> String {
    fact.map_or("-".to_owned(), |fact| format!("{} ({})", fact.value, fact.place))
}
