//! Who may be one, what may be about the same and what may be an echo: pairs for a person to
//! judge, and what was judged.

mod claims;

use super::parts::{count, cut, judged_line, leaning, named_or, report_name};
use crate::address::Address;
use crate::site::Site;
use crate::text::{file_name, verbatim, words};
use maud::{Markup, html};
use record::Pair;
use store::{Bearing, Case, Error, OpenPair, ReportSummary, StoredDependence, StoredJudgement};

/// How many pairs stand on the page.
const MOST: usize = 20;
/// How many copies stand on the page.
const MOST_COPIES: usize = 10;
/// How many judgements are listed.
const MOST_JUDGED: usize = 50;

/// What the page shows.
pub struct View {
    pairs: Vec<OpenPair>,
    contested: Vec<claims::Contested>,
    copies: Vec<Copied>,
    judged: Vec<StoredJudgement>,
    judged_count: usize,
    is_linking: bool,
}

/// Two reports, one of which looks like an echo of the other.
struct Copied {
    dependence: StoredDependence,
    one: ReportSummary,
    other: ReportSummary,
}

/// Loads it.
pub fn load(case: &Case, is_linking: bool) -> Result<View, Error> {
    Ok(View {
        pairs: case.open_pairs(MOST)?,
        contested: claims::load(case)?,
        copies: copies(case)?,
        judged: case.last_judgements(MOST_JUDGED)?,
        judged_count: case.judgement_count()?,
        is_linking,
    })
}

fn copies(case: &Case) -> Result<Vec<Copied>, Error> {
    let mut copies = Vec::new();
    for edge in case.open_copies(MOST_COPIES)? {
        let sides = [case.report_summary(edge.report)?, case.report_summary(edge.on_report)?];
        if let ([Some(one), Some(other)], Some(dependence)) = (sides, case.dependence(edge.id)?) {
            copies.push(Copied { dependence, one, other });
        }
    }
    Ok(copies)
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Judge" }
        p.lead { "Are these two one, do these two tell of the same, is this report an echo of that? What you decide outranks the program, is kept with your name and the time, and survives every run." }
        @if view.is_linking { p.problem role="status" { "The case is being linked anew; what follows from your last judgement shows in a moment." } }
        (names(site, view))
        (claims::section(site, &view.contested))
        @if !view.copies.is_empty() {
            section {
                h2 { "Echoes nobody has looked at" }
                p.small { "An echo adds no root to what both tell." }
                ul.rows.copies { @for one in &view.copies { li data-item { (copied(site, one)) } } }
            }
        }
        (judged(site, view))
    };
    site.page("Judge", Address::Judge, &main)
}

fn names(site: &Site, view: &View) -> Markup {
    html! {
        section {
            h2 { "Names left open" }
            @if view.pairs.is_empty() { p { "Nothing is left open." } }
            ul.rows.pairs {
                @for pair in &view.pairs {
                    li data-item {
                        div.versus { (side(site, &pair.a)) (side(site, &pair.b)) }
                        p.small { (pair.reasons.join("; ")) }
                        (site.judging(Pair::of_bearers(pair.a.id, pair.b.id), "judge"))
                    }
                }
            }
        }
    }
}

fn judged(site: &Site, view: &View) -> Markup {
    html! {
        section {
            h2 { "Judged " small { (count(view.judged_count, "judgement")) } }
            @if !view.judged.is_empty() {
                ul.rows.judged { @for one in &view.judged { (judged_line(site, one, "judge")) } }
            }
            p.more {
                "The whole log, with what was taken back: "
                a href="/judgements.csv" { "CSV" } " · " a href="/judgements.jsonl" { "JSON Lines" }
            }
        }
    }
}

/// Two reports with the first words that they share.
fn copied(site: &Site, one: &Copied) -> Markup {
    let StoredDependence { edge, passages } = &one.dependence;
    html! {
        p { (leaning(edge, &report_name(site, &one.one), &report_name(site, &one.other))) " " a.go href=(site.to(Address::Dependence(edge.id))) { "all the words" } }
        @if let Some(passage) = passages.first() {
            div.versus {
                blockquote dir="auto" { (cut(&passage.place.text)) }
                @if let Some(on) = &passage.on { blockquote dir="auto" { (cut(&on.text)) } }
            }
        }
        (site.judging(Pair::of_reports(edge.report, edge.on_report), "judge"))
    }
}

fn side(site: &Site, one: &Bearing) -> Markup {
    let [before, name, behind] = &one.context;
    html! {
        div {
            p.value {
                @match one.actor {
                    Some(actor) => { a href=(site.to(Address::Actor(actor))) { (words(&one.label)) } }
                    None => (words(&one.label)),
                }
            }
            blockquote dir="auto" { "… " (verbatim(before)) span.here { (verbatim(name)) } (verbatim(behind)) " …" }
            p.small {
                (named_or(one.outlet.as_deref(), "outlet not named")) " · "
                a href=(site.to(Address::Report(one.report))) { bdi.file { (file_name(&one.file)) } }
            }
        }
    }
}
