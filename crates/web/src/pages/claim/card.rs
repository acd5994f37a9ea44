//! One statement of a claim: the clause in its passage, where it was published, the chain.

use super::super::parts::{language_of, named_or, passage_language, published, report_name};
use super::View;
use crate::address::Address;
use crate::chain::chain;
use crate::marks::{Mark, Marked};
use crate::site::Site;
use crate::text::verbatim;
use maud::{Markup, html};
use record::{Form, Pair, Verdict};
use std::ops::Range;
use store::{Around, ReportSummary, StoredMark, StoredStatement, TextSpan};

/// A passage longer than this is cut around the clause.
const LONGEST: usize = 700;

/// A statement with its clauses that tell the claim.
pub struct Told {
    /// Its root, as a place among those of the claim.
    pub root: Option<usize>,
    pub statement: StoredStatement,
    /// Where the clauses stand in the report.
    pub clauses: Vec<Range<usize>>,
    pub report: Option<ReportSummary>,
    /// What a person says has become of the report.
    pub mark: Option<StoredMark>,
    /// It and the first statement of the claim, as a person judges them.
    pub against: Option<Pair>,
    /// What was judged of them.
    pub verdict: Option<Verdict>,
}

/// Lays it out.
pub fn card(site: &Site, view: &View, told: &Told) -> Markup {
    let Told { statement, clauses, report, mark, .. } = told;
    let language = report.as_ref().and_then(|report| report.language.as_deref());
    let place = Address::Statement(statement.report, statement.id);
    html! {
        article.statement data-item {
            @if let Some(mark) = mark { p.small.problem { "In a report that was " strong { (mark.standing) } } }
            blockquote dir="auto" lang=[passage_language(language)] {
                @for (at, piece) in statement.passage.iter().enumerate() {
                    @if at > 0 { " … " }
                    (in_context(piece, clauses))
                }
            }
            (chain(&statement.chain, statement.form == Form::OwnVoice))
            p.small {
                @if let Some(report) = report {
                    (named_or(report.outlet.as_deref(), "outlet not named")) " · "
                    (published(report.date.as_deref())) " · "
                    (language_of(language)) " · "
                }
                a href=(site.to(place)) { "in its place" }
            }
            (judging(site, view, told))
        }
    }
}

/// A clause outside every statement, in its report.
pub fn around(site: &Site, around: &Around, report: &ReportSummary) -> Markup {
    let language = report.language.as_deref();
    let [before, clause, behind] = &around.context;
    html! {
        article.statement data-item {
            blockquote dir="auto" lang=[passage_language(language)] {
                "… " (verbatim(before)) span.here { (verbatim(clause)) } (verbatim(behind)) " …"
            }
            p.small {
                (report_name(site, report)) " · " (published(report.date.as_deref())) " · " (language_of(language))
            }
        }
    }
}

/// Whether it is about the same as the first one.
fn judging(site: &Site, view: &View, told: &Told) -> Markup {
    let Some(pair) = told.against.filter(|_| site.key().is_some()) else { return html! {} };
    html! {
        details.judge {
            summary {
                @match told.verdict {
                    Some(Verdict::Same) => "Judged: about the same as the first",
                    Some(Verdict::Different) => "Judged: not the same as the first",
                    Some(Verdict::Undecided) => "Judged: not enough to say",
                    None => "About the same as the first?",
                }
            }
            (site.judging(pair, &view.claim.id.to_string()))
        }
    }
}

/// A piece of a passage with the clauses marked; a long one is cut around the first clause.
fn in_context(piece: &TextSpan, clauses: &[Range<usize>]) -> Markup {
    let length = piece.end.saturating_sub(piece.start);
    let inside = |clause: &&Range<usize>| clause.start < piece.end && piece.start < clause.end;
    let marks: Vec<Mark> = clauses
        .iter()
        .filter(inside)
        .map(|clause| Mark {
            place: clause.start.saturating_sub(piece.start)
                ..clause.end.min(piece.end) - piece.start,
            class: "here",
        })
        .collect();
    let first = marks.iter().map(|mark| mark.place.start).min().unwrap_or(0);
    let from = if length > LONGEST { first.saturating_sub(LONGEST / 4) } else { 0 };
    let to = length.min(from + LONGEST);
    html! {
        @if from > 0 { "… " }
        (Marked::new(&piece.text, marks).markup(from..to))
        @if to < length { " …" }
    }
}
