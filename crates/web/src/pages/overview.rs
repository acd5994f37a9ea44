//! The case at a glance: what it holds, on whose word, which reports echo others.

use super::parts::{bar, count, headline, language_of, leaning, report_table};
use super::{claims, conflicts};
use crate::address::Address;
use crate::chain::label;
use crate::draw::support;
use crate::site::Site;
use maud::{Markup, html};
use record::plain::kind_of_root;
use record::{DifferenceKind, ReportId};
use std::collections::BTreeMap;
use store::{Case, Counts, Error, Extent, ReportSummary, RootKind, RootSummary, StoredEdge, Which};

/// How many roots, echoes and reports an overview names before it leads to their page.
const MOST: usize = 12;
/// How many claims with conflicts it shows.
const MOST_CONTESTED: usize = 4;

/// What the page shows.
pub struct View {
    counts: Counts,
    extent: Extent,
    conflicts: Vec<conflicts::Contested>,
    conflict_count: usize,
    claims: Vec<claims::Line>,
    claim_count: usize,
    kinds: Vec<RootKind>,
    roots: Vec<RootSummary>,
    edges: Vec<StoredEdge>,
    edge_count: usize,
    reports: Vec<ReportSummary>,
    outlets: BTreeMap<ReportId, ReportSummary>,
}

/// Loads it.
pub fn load(case: &Case) -> Result<View, Error> {
    let edges = case.dependences_from(0, MOST)?;
    let mut outlets = BTreeMap::new();
    for id in edges.iter().flat_map(|edge| [edge.report, edge.on_report]) {
        if let Some(summary) = case.report_summary(id)? {
            outlets.insert(id, summary);
        }
    }
    Ok(View {
        counts: case.counts()?,
        extent: case.extent()?,
        conflicts: conflicts::contested(case, 0, MOST_CONTESTED)?,
        conflict_count: case.count_differences(DifferenceKind::Conflict)?,
        claims: claims::lines(case, case.claims(Which::Shared, MOST)?)?,
        claim_count: case.count_claims(Which::All)?,
        kinds: case.root_kinds()?,
        roots: case.roots(0, MOST)?,
        edge_count: case.dependence_count()?,
        edges,
        reports: case.reports_from(0, MOST)?,
        outlets,
    })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { (count(view.counts.reports, "report")) }
        p.lead { (sentence(site, view)) }
        @if view.counts.reports > 0 {
            (contested(site, view))
            (told(site, view))
            div.columns {
                section { (roots(view)) }
                section { (heard(site, view)) }
            }
            section { (echoes(site, view)) }
            section {
                h2 { "The reports" }
                (report_table(site, &view.reports))
                @if view.counts.reports > view.reports.len() {
                    p.more { a href=(site.to(Address::Reports(1))) { "all " (count(view.counts.reports, "report")) } }
                }
            }
        } @else {
            p { "Nothing has been read into this case yet: " code { "whosaid read FOLDER" } }
        }
    };
    site.page("Overview", Address::Overview, &main)
}

fn sentence(site: &Site, view: &View) -> Markup {
    let Extent { first_day, last_day, languages } = &view.extent;
    html! {
        @for (at, (code, number)) in languages.iter().enumerate() {
            @if at > 0 { ", " }
            (number) " in " (language_of(Some(code)))
        }
        @if let (Some(first), Some(last)) = (first_day, last_day) {
            "; published "
            @if first == last { (first) } @else { (first) " to " (last) }
        }
        ". " (count(view.counts.statements, "statement"))
        " with a speaker each"
        @if view.counts.skips > 0 {
            "; " a href=(site.to(Address::Remarks(1))) { (count(view.counts.skips, "file")) } " that are no reports"
        }
        "."
    }
}

fn contested(site: &Site, view: &View) -> Markup {
    html! {
        @if !view.conflicts.is_empty() {
            section {
                h2 { "Where accounts conflict" }
                (conflicts::listed(site, &view.conflicts))
                p.more { a href=(site.to(Address::Conflicts(1))) { "all " (count(view.conflict_count, "conflict")) } }
            }
        }
    }
}

fn told(site: &Site, view: &View) -> Markup {
    html! {
        @if !view.claims.is_empty() {
            section {
                h2 { "What several reports tell" }
                p.small { "Reports are counted, and so are the roots they rest on: an echo adds none." }
                (support::legend())
                (claims::table(site, &view.claims))
                p.more { a href=(site.to(Address::Claims(1))) { "all " (count(view.claim_count, "claim")) } }
            }
        }
    }
}

fn roots(view: &View) -> Markup {
    let largest = view.kinds.iter().map(|kind| kind.statements).max().unwrap_or(0);
    html! {
        h2 { "On whose word" }
        p.small { "Where the chains of the statements end, as far as the texts show." }
        table.bars {
            thead {
                tr {
                    th scope="col" { "Root" }
                    td {}
                    th.number scope="col" { "Statements" }
                    th.number scope="col" { "Reports" }
                }
            }
            tbody {
                @for kind in &view.kinds {
                    tr {
                        th scope="row" { (kind.kind.map_or("the outlet’s own voice", kind_of_root)) }
                        td.drawn { (bar(kind.statements, largest)) }
                        td.number { (kind.statements) }
                        td.number { (kind.reports) }
                    }
                }
            }
        }
    }
}

fn heard(site: &Site, view: &View) -> Markup {
    html! {
        h2 { "Heard in most reports" }
        ol.plain {
            @for root in &view.roots {
                li { (label(&root.label, root.kind)) " " small { (count(root.reports, "report")) } }
            }
        }
        p.more { a href=(site.to(Address::Sources(1))) { "who relies on whom" } }
    }
}

fn echoes(site: &Site, view: &View) -> Markup {
    html! {
        h2 { "Echoes" }
        @if view.edges.is_empty() {
            p { "No report of this case was found to lean on another one." }
        } @else {
            p.small { "An echo is not one more source." }
            ul.plain.columns {
                @for edge in &view.edges {
                    li {
                        (leaning(edge, &named(view, edge.report, &edge.file), &named(view, edge.on_report, &edge.on_file)))
                        " " a.go href=(site.to(Address::Dependence(edge.id))) { "the words" }
                    }
                }
            }
            @if view.edge_count > view.edges.len() {
                p.more { a href=(site.to(Address::Dependences(1))) { "all " (view.edge_count) } }
            }
        }
    }
}

fn named(view: &View, id: ReportId, file: &str) -> Markup {
    let report = view.outlets.get(&id);
    match report.and_then(|report| report.outlet.as_deref()) {
        Some(outlet) => crate::text::words(outlet),
        None => headline(report.and_then(|report| report.title.as_deref()), file),
    }
}
