//! One report: its text with marks and, beside each paragraph, who speaks in it.
//!
//! A long text is cut into parts. Lines that were set aside stand folded in their place.

mod load;

pub use load::{View, Wanted, load};

use super::parts::{
    count, grouped, headline, language_of, leaning, marked, named_or, notes, passage_language,
    published,
};
use crate::address::Address;
use crate::chain::chain;
use crate::marks::{Mark, Marked};
use crate::site::Site;
use crate::text::{file_name, plain, words};
use load::Line;
use maud::{Markup, html};
use record::DropReason;
use record::plain::drop_reason;
use std::collections::HashMap;
use std::ops::Range;
use store::{ClaimSummary, StoredFact, StoredReport, StoredStatement};

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let report = &view.report;
    let title = report.title.as_ref().map(|fact| fact.value.as_str());
    let main = html! {
        article.report {
            // Its direction is that of its words, which an isolated piece would not tell.
            h1 dir="auto" {
                @match title.map(plain).filter(|title| !title.is_empty()) {
                    Some(title) => (title),
                    None => (headline(None, report.file())),
                }
            }
            (facts(report))
            @if let Some(mark) = &report.mark { (marked(mark, &html! { strong { "Marked as " (mark.standing) } })) }
            p.lead {
                (count(view.statements.len(), "statement")) " of others"
                @if view.own_voice > 0 {
                    ", and " (count(view.own_voice, "sentence")) " in its own voice"
                }
                "."
            }
            (echoes(site, view))
            (text(site, view))
            (turn(site, view))
            (small_print(report))
        }
    };
    let name = title.map_or_else(|| file_name(report.file()), str::to_owned);
    site.page(&name, Address::Report(report.id), &main)
}

fn facts(report: &StoredReport) -> Markup {
    let value = |fact: &Option<StoredFact>| fact.as_ref().map(|fact| fact.value.clone());
    html! {
        p.facts {
            strong { (named_or(value(&report.outlet).as_deref(), "outlet not named")) }
            @if let Some(author) = value(&report.author) { " · " (words(&author)) }
            " · " (published(value(&report.date).as_deref()))
            " · " (language_of(value(&report.language).as_deref()))
        }
    }
}

fn echoes(site: &Site, view: &View) -> Markup {
    let this = html! { "this report" };
    html! {
        @if !view.echoes.is_empty() {
            ul.echoes {
                @for (edge, other) in &view.echoes {
                    @let other = html! {
                        a href=(site.to(Address::Report(other.id))) {
                            @match &other.outlet {
                                Some(outlet) => (words(outlet)),
                                None => (headline(other.title.as_deref(), &other.file)),
                            }
                        }
                    };
                    li {
                        @if edge.report == view.report.id { (leaning(edge, &this, &other)) }
                        @else { (leaning(edge, &other, &this)) }
                        " · " a href=(site.to(Address::Dependence(edge.id))) { "the words" }
                    }
                }
                @if view.echo_count > view.echoes.len() {
                    li.small { "and " (grouped(view.echo_count - view.echoes.len())) " more, among the "
                        a href=(site.to(Address::Dependences(1))) { "echoes" } }
                }
            }
        }
    }
}

/// The text, line by line, each with the notes on who speaks in it.
fn text(site: &Site, view: &View) -> Markup {
    let language = view.report.language.as_ref().map(|fact| fact.value.as_str());
    let language = passage_language(language);
    let marked = Marked::new(&view.report.text, marks(view)).with_notes(numbers(view));
    let mut beside: HashMap<usize, Vec<usize>> = HashMap::new();
    for (number, statement) in view.statements.iter().enumerate() {
        if let Some(start) = statement.passage.first().map(|piece| piece.start) {
            let line = view.lines.partition_point(|line| line.place.end <= start);
            beside.entry(line).or_default().push(number);
        }
    }
    html! {
        div.text {
            @for (at, line) in view.lines.iter().enumerate() {
                @if let Some(reason) = line.dropped {
                    @if at == 0 || view.lines[at - 1].dropped != Some(reason) {
                        (folded(view, &marked, at, reason))
                    }
                } @else {
                    div.row {
                        p.line dir="auto" lang=[language] { (marked.markup(trimmed(&marked, &line.place))) }
                        @if let Some(numbers) = beside.get(&at) {
                            ol.notes {
                                @for &number in numbers { (note(site, view, number)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Lines set aside for one reason, one after the other.
fn folded(view: &View, marked: &Marked, first: usize, reason: DropReason) -> Markup {
    let lines: Vec<&Line> =
        view.lines[first..].iter().take_while(|line| line.dropped == Some(reason)).collect();
    html! {
        details.dropped {
            summary { "set aside: " (drop_reason(reason)) ", " (count(lines.len(), "line")) }
            @for line in lines {
                p.line dir="auto" { (marked.markup(trimmed(marked, &line.place))) }
            }
        }
    }
}

/// The line without the white space at its end.
fn trimmed(marked: &Marked, line: &Range<usize>) -> Range<usize> {
    let words = marked.words(line);
    let behind = words.chars().rev().take_while(|c| c.is_whitespace()).count();
    line.start..line.end - behind
}

fn marks(view: &View) -> Vec<Mark> {
    let mut marks = Vec::new();
    for statement in &view.statements {
        for (spans, class) in [
            (&statement.speaker, "speaker"),
            (&statement.cue, "cue"),
            (&statement.content, "content"),
        ] {
            marks.extend(spans.iter().map(|span| Mark { place: span.start..span.end, class }));
        }
        if view.wanted == Some(statement.id) {
            let wanted =
                |span: &store::TextSpan| Mark { place: span.start..span.end, class: "here" };
            marks.extend(statement.passage.iter().map(wanted));
        }
    }
    marks
}

/// The numbers of the notes, each where the content of its statement ends.
fn numbers(view: &View) -> Vec<(usize, Markup)> {
    let numbered = |(at, statement): (usize, &StoredStatement)| {
        let last = statement.content.last().or(statement.passage.last())?;
        let number = html! {
            sup.number { a href=(format!("#{}", statement.id)) aria-label=(format!("statement {}", at + 1)) { (at + 1) } }
        };
        Some((last.end, number))
    };
    view.statements.iter().enumerate().filter_map(numbered).collect()
}

fn note(site: &Site, view: &View, number: usize) -> Markup {
    let statement = &view.statements[number];
    html! {
        li id=(statement.id) {
            span.number aria-hidden="true" { (number + 1) }
            (chain(&statement.chain, false))
            p.small {
                @let notes = notes(statement);
                @if let Some(name) = named_here(statement) {
                    "here “" (words(&name)) "”" @if !notes.is_empty() { " · " }
                }
                (notes.join(" · "))
            }
            @if let Some(claim) = view.claims.get(&statement.id) { (standing(site, claim)) }
        }
    }
}

/// Whether others tell it too: supported, contested, only here.
fn standing(site: &Site, claim: &ClaimSummary) -> Markup {
    let (class, words) = match claim {
        ClaimSummary { conflicts: 1.., .. } => ("contested", "contested".to_owned()),
        ClaimSummary { reports: 2.., roots, .. } => {
            ("supported", format!("in {} reports, on {}", claim.reports, count(*roots, "root")))
        }
        _ => ("only", "only here".to_owned()),
    };
    html! {
        p class=(format!("small standing {class}")) {
            a href=(site.to(Address::Claim(claim.id))) { (words) }
        }
    }
}

/// The words for the speaker, where they are not those of the chain: "he", "the source".
fn named_here(statement: &StoredStatement) -> Option<String> {
    let here: Vec<&str> = statement.speaker.iter().map(|span| span.text.as_str()).collect();
    let here = here.join(" … ");
    let root = statement.chain.last().map(|link| link.label.to_lowercase());
    (!here.is_empty() && Some(here.to_lowercase()) != root).then_some(here)
}

fn turn(site: &Site, view: &View) -> Markup {
    let part = |part: usize| format!("{}?part={part}", site.to(Address::Report(view.report.id)));
    html! {
        @if view.parts > 1 {
            nav.pager aria-label="Parts of this report" {
                @if view.part > 1 { a rel="prev" href=(part(view.part - 1)) { "← before" } }
                span { "part " (view.part) " of " (view.parts) }
                @if view.part < view.parts { a rel="next" href=(part(view.part + 1)) { "after →" } }
            }
        }
    }
}

/// What shows that this is the report as it came in.
fn small_print(report: &StoredReport) -> Markup {
    html! {
        section.print {
            h2 { "As it came in" }
            dl {
                dt { "Files" }
                dd { @for file in report.files.iter().take(10) { (words(file)) br; } }
                @if let Some(url) = &report.url { dt { "Address" } dd { (words(&url.value)) } }
                @if let Some(date) = &report.date { dt { "Date from" } dd { (date.place.as_str().replace('-', " ")) } }
                dt { "SHA-256" } dd { code { (report.sha256) } }
                dt { "Encoding" } dd { (report.encoding) }
                dt { "Read" } dd { (report.stored_at) ", whosaid " (report.read_by) }
                @for remark in report.remarks.iter().take(50) {
                    dt { "Remark" } dd { (words(&remark.message)) }
                }
            }
        }
    }
}
