//! Conflicts as questions: do both answers tell of the same, or was something put together
//! that is two?

use super::super::claim::MOST_NAMED;
use super::super::parts::{named_or, passage_language, published, statement_words};
use crate::address::Address;
use crate::site::Site;
use crate::text::words;
use maud::{Markup, html};
use record::Pair;
use record::plain::field;
use store::{Case, ClaimSummary, Differing, Error, Given, ReportSummary, StoredStatement, Which};

/// How many stand on the page, and how many claims are looked at to find them: most of those
/// that are passed over were judged.
const MOST: usize = 10;
const LOOKED_AT: usize = 400;
/// How many claims are read at a time.
const CLAIMS: usize = 20;

/// A claim with a conflict that nobody has judged.
pub struct Contested {
    claim: ClaimSummary,
    differing: Differing,
    pair: Pair,
    sides: [Side; 2],
}

/// The first statement that gives an answer.
struct Side {
    statement: StoredStatement,
    report: Option<ReportSummary>,
}

/// The first conflict of each contested claim, those that most reports hold first.
pub fn load(case: &Case) -> Result<Vec<Contested>, Error> {
    let mut found = Vec::new();
    for skip in (0..LOOKED_AT).step_by(CLAIMS) {
        let claims = case.claims_from(Which::InConflict, skip, CLAIMS)?;
        let is_last = claims.len() < CLAIMS;
        for claim in claims {
            found.extend(open_conflict(case, claim)?);
            if found.len() == MOST {
                return Ok(found);
            }
        }
        if is_last {
            break;
        }
    }
    Ok(found)
}

fn open_conflict(case: &Case, claim: ClaimSummary) -> Result<Option<Contested>, Error> {
    let first = case.differing(claim.id, true, 1, MOST_NAMED)?.pop();
    let Some(differing) = first else { return Ok(None) };
    let (Some(a), Some(b)) = (differing.a.statement, differing.b.statement) else {
        return Ok(None);
    };
    let pair = Pair::of_statements(a, b);
    if a == b || case.verdict_on(pair)?.is_some() {
        return Ok(None);
    }
    let (Some(one), Some(two)) = (case.statement(a)?, case.statement(b)?) else {
        return Ok(None);
    };
    let side = |statement: StoredStatement| {
        Ok::<Side, Error>(Side { report: case.report_summary(statement.report)?, statement })
    };
    Ok(Some(Contested { claim, differing, pair, sides: [side(one)?, side(two)?] }))
}

/// Lays them out.
pub fn section(site: &Site, contested: &[Contested]) -> Markup {
    html! {
        @if !contested.is_empty() {
            section {
                h2 { "Conflicts: are both about the same?" }
                p.small { "Statements that are not never stand in one claim again." }
                ul.rows.contested { @for one in contested { li data-item { (line(site, one)) } } }
            }
        }
    }
}

fn line(site: &Site, one: &Contested) -> Markup {
    let Contested { claim, differing, pair, sides } = one;
    html! {
        p.title { a href=(site.to(Address::Claim(claim.id))) dir="auto" { (words(&claim.title)) } }
        div.versus {
            (answer(site, differing, &differing.a, &sides[0]))
            (answer(site, differing, &differing.b, &sides[1]))
        }
        (site.judging(*pair, "judge"))
    }
}

fn answer(site: &Site, differing: &Differing, given: &Given, by: &Side) -> Markup {
    let Side { statement, report } = by;
    let language = report.as_ref().and_then(|report| report.language.as_deref());
    html! {
        div {
            p.value dir="auto" { span.asked { (field(differing.field)) } " " (words(&given.value)) }
            blockquote dir="auto" lang=[passage_language(language)] { (statement_words(statement)) }
            p.small {
                @if let Some(report) = report {
                    (named_or(report.outlet.as_deref(), "outlet not named")) " · "
                    (published(report.date.as_deref())) " · "
                }
                a href=(site.to(Address::Statement(statement.report, statement.id))) { "in its place" }
            }
        }
    }
}
