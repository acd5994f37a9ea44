//! Who may be one and who may be two: pairs for a person to judge, and what was judged.

use super::parts::{count, named_or};
use crate::address::Address;
use crate::site::{Site, UNDO, VERDICTS};
use crate::text::{file_name, verbatim, words};
use maud::{Markup, html};
use std::collections::BTreeSet;
use store::{Bearing, Case, Error, OpenPair, StoredJudgement};

/// How many pairs stand on the page.
const MOST: usize = 20;
/// How many are looked at to find them: many pairs may be of the same two actors.
const LOOKED_AT: usize = 200;
/// How many judgements are listed.
const MOST_JUDGED: usize = 50;

/// What the page shows.
pub struct View {
    pairs: Vec<OpenPair>,
    judged: Vec<StoredJudgement>,
    judged_count: usize,
    is_linking: bool,
}

/// Loads it.
pub fn load(case: &Case, is_linking: bool) -> Result<View, Error> {
    let mut seen = BTreeSet::new();
    let mut pairs = case.open_pairs(0, LOOKED_AT)?;
    pairs.retain(|pair| match (pair.a.actor, pair.b.actor) {
        (Some(a), Some(b)) => seen.insert([a.min(b), a.max(b)]),
        _ => true,
    });
    pairs.truncate(MOST);
    let mut judged = case.judgements()?;
    let judged_count = judged.len();
    judged.reverse();
    judged.truncate(MOST_JUDGED);
    Ok(View { pairs, judged, judged_count, is_linking })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Judge" }
        p.lead { "Are these two one? What you decide outranks the program, is kept with your name and the time, and survives every run." }
        @if view.is_linking { p.problem role="status" { "The names are being linked anew; what follows from your last judgement shows in a moment." } }
        section {
            h2 { "Left open" }
            @if view.pairs.is_empty() { p { "Nothing is left open." } }
            ul.rows.pairs {
                @for pair in &view.pairs {
                    li data-item {
                        div.versus { (side(site, &pair.a)) (side(site, &pair.b)) }
                        p.small { (pair.reasons.join("; ")) }
                        (site.judging([pair.a.id, pair.b.id], VERDICTS, "judge"))
                    }
                }
            }
        }
        section {
            h2 { "Judged " small { (count(view.judged_count, "judgement")) } }
            @if !view.judged.is_empty() {
                ul.rows.judged {
                    @for one in &view.judged {
                        li {
                            p {
                                strong { (one.verdict) } ": "
                                (named_or(one.label_a.as_deref(), "gone")) " | " (named_or(one.label_b.as_deref(), "gone"))
                            }
                            p.small { (words(&one.author)) " · " (one.at) }
                            (site.judging([one.a, one.b], UNDO, "judge"))
                        }
                    }
                }
            }
            p.more {
                "The whole log, with what was taken back: "
                a href="/judgements.csv" { "CSV" } " · " a href="/judgements.jsonl" { "JSON Lines" }
            }
        }
    };
    site.page("Judge", Address::Judge, &main)
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
