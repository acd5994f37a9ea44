//! Two reports side by side where one leans on the other.

use super::parts::{headline, leaning, named_or, published};
use crate::address::Address;
use crate::site::Site;
use crate::text::verbatim;
use maud::{Markup, html};
use record::{DependenceId, DependenceKind, Pair};
use store::{Case, Error, ReportSummary, StoredDependence};

/// How many passages are shown; a copy of a long report has many.
const MOST_PASSAGES: usize = 100;

/// What the page shows.
pub struct View {
    dependence: StoredDependence,
    one: ReportSummary,
    other: ReportSummary,
}

/// Loads it; nothing when the case has no such dependence.
pub fn load(case: &Case, id: DependenceId) -> Result<Option<View>, Error> {
    let Some(dependence) = case.dependence(id)? else { return Ok(None) };
    let one = case.report_summary(dependence.edge.report)?;
    let other = case.report_summary(dependence.edge.on_report)?;
    Ok(one.zip(other).map(|(one, other)| View { dependence, one, other }))
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let edge = &view.dependence.edge;
    let passages = &view.dependence.passages;
    let main = html! {
        h1 { (leaning(edge, &outlet(&view.one), &outlet(&view.other))) }
        @if edge.kind != DependenceKind::Cites {
            div data-item { (site.judging(Pair::of_reports(edge.report, edge.on_report), "judge")) }
        }
        table.beside {
            thead {
                tr {
                    @for report in [&view.one, &view.other] {
                        th scope="col" {
                            a href=(site.to(Address::Report(report.id))) {
                                (headline(report.title.as_deref(), &report.file))
                            }
                            br;
                            small {
                                (named_or(report.outlet.as_deref(), "outlet not named")) " · "
                                (published(report.date.as_deref()))
                            }
                        }
                    }
                }
            }
            tbody {
                @for passage in passages.iter().take(MOST_PASSAGES) {
                    tr {
                        td dir="auto" { (verbatim(&passage.place.text)) }
                        td dir="auto" {
                            @match &passage.on {
                                Some(on) => (verbatim(&on.text)),
                                None => { span.missing { "named only" } }
                            }
                        }
                    }
                }
            }
        }
        @if passages.len() > MOST_PASSAGES {
            p.small { "and " (passages.len() - MOST_PASSAGES) " more passages" }
        }
    };
    site.page("An echo", Address::Dependences(1), &main)
}

fn outlet(report: &ReportSummary) -> Markup {
    match &report.outlet {
        Some(outlet) => crate::text::words(outlet),
        None => headline(None, &report.file),
    }
}
