//! One actor: how it is written, how it stands to others, what it says, what is said of it.

use super::parts::{count, grouped, judged_line, language_of, statement_card, turned};
use crate::address::Address;
use crate::site::{List, Site};
use crate::text::{file_name, verbatim, words};
use maud::{Markup, html};
use record::{ActorId, BearerId, Join, Pair, StatementId, Verdict};
use std::collections::BTreeMap;
use store::{
    ActorSummary, Case, Error, RelationLine, Spelling, StoredJudgement, StoredStatement, Stretch,
};

/// So many bearers, each of one report, are looked at for what they say and are said to be.
const BEARERS: usize = 40;
/// How many statements of one sort are shown.
const MOST_STATEMENTS: usize = 15;
/// How many relations are shown.
const MOST_RELATIONS: usize = 60;
/// How many spellings are shown, and how many reasons why they are one.
const MOST_NAMES: usize = 60;
/// How many pairs that were kept apart are looked at.
const MOST_APART: usize = 60;

/// What the page shows.
pub struct View {
    summary: ActorSummary,
    /// Which of its bearers are looked at.
    list: List,
    /// One of them.
    own: Option<BearerId>,
    spellings: Vec<Spelling>,
    joins: Vec<Join>,
    relations: Vec<RelationLine>,
    says: Statements,
    said_of: Statements,
    apart: Vec<Other>,
    judged: Vec<StoredJudgement>,
}

/// The first statements of a list, and how many it has.
struct Statements {
    first: Vec<StoredStatement>,
    all: usize,
}

/// Who was looked at and not joined.
struct Other {
    label: String,
    actor: Option<ActorId>,
    verdict: Verdict,
    reasons: Vec<String>,
    pair: Pair,
}

/// Loads it; nothing when the case has no such actor.
pub fn load(case: &Case, id: ActorId, page: usize) -> Result<Option<View>, Error> {
    let Some(summary) = case.actor_summary(id)? else { return Ok(None) };
    let list = List::at(page, case.bearer_count(id)?, BEARERS);
    let stretch = Stretch { skip: list.skip(), most: list.most };
    Ok(Some(View {
        own: case.bearers_of(id, stretch)?.first().copied(),
        spellings: case.spellings(id, MOST_NAMES)?,
        joins: case.joins_of(id, MOST_NAMES)?,
        relations: case.relations_of(id, stretch, MOST_RELATIONS)?,
        says: first(case, &case.says(id, stretch)?)?,
        said_of: first(case, &case.said_of(id, stretch)?)?,
        apart: others(case, id)?,
        judged: judged(case, id)?,
        list,
        summary,
    }))
}

fn first(case: &Case, ids: &[StatementId]) -> Result<Statements, Error> {
    let first = ids.iter().take(MOST_STATEMENTS);
    let first = first.filter_map(|id| case.statement(*id).transpose()).collect::<Result<_, _>>()?;
    Ok(Statements { first, all: ids.len() })
}

/// One line for each actor on the other side, whatever the number of pairs.
fn others(case: &Case, id: ActorId) -> Result<Vec<Other>, Error> {
    let mut others: BTreeMap<(String, Option<ActorId>), Other> = BTreeMap::new();
    for pair in case.apart_from(id, MOST_APART)? {
        let sides = [case.bearing(pair.a)?, case.bearing(pair.b)?];
        let Some(other) = sides.into_iter().flatten().find(|one| one.actor != Some(id)) else {
            continue;
        };
        others.entry((other.label.clone(), other.actor)).or_insert(Other {
            label: other.label,
            actor: other.actor,
            verdict: pair.verdict,
            reasons: pair.reasons,
            pair: Pair::of_bearers(pair.a, pair.b),
        });
    }
    Ok(others.into_values().collect())
}

/// What a person decided on its bearers, the latest first.
fn judged(case: &Case, id: ActorId) -> Result<Vec<StoredJudgement>, Error> {
    let mut own = Vec::new();
    for judged in case.judgements()?.into_iter().rev() {
        let Pair::Bearers(a, b) = judged.pair else { continue };
        for side in [a, b] {
            if case.bearing(side)?.is_some_and(|bearing| bearing.actor == Some(id)) {
                own.push(judged);
                break;
            }
        }
    }
    Ok(own)
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let summary = &view.summary;
    let main = html! {
        h1 { (words(&summary.label)) }
        p.lead {
            "A " (summary.class) ", named in " (count(summary.reports, "report"))
            @if let (Some(first), Some(last)) = (&summary.first_seen, &summary.last_seen) {
                @if first == last { " of " (words(first)) }
                @else { " from " (words(first)) " to " (words(last)) }
            }
            "."
        }
        div.columns {
            section { (names(site, view)) }
            section { (relations(site, view)) }
        }
        @if view.list.pages() > 1 {
            p.small { "What it says and is said to be: from the " (BEARERS) " reports of this page, in the order in which they came in." }
        }
        (statements(site, "Says", &view.says))
        (statements(site, "Said of it by others", &view.said_of))
        (turned(site, &view.list, Address::Actor(view.summary.id), "reports"))
        (apart(site, view))
        (judgements(site, view))
    };
    site.page(&summary.label, Address::Actor(summary.id), &main)
}

/// All spellings by language, each with the first report that uses it.
fn names(site: &Site, view: &View) -> Markup {
    html! {
        h2 { "Written" }
        table.wide {
            thead {
                tr {
                    th scope="col" { "Name" }
                    th scope="col" { "Language" }
                    th.number scope="col" { "Times" }
                    th.number scope="col" { "Reports" }
                    th scope="col" { "First in" }
                }
            }
            tbody {
                @for one in &view.spellings {
                    tr {
                        th scope="row" { (words(&one.name)) }
                        td { (language_of(Some(&one.language))) }
                        td.number data-is="times" { (grouped(one.times)) }
                        td.number data-is="reports" { (grouped(one.reports)) }
                        td.first {
                            a href=(site.to(Address::Report(one.first))) {
                                @match &one.outlet {
                                    Some(outlet) => (words(outlet)),
                                    None => bdi.file { (file_name(&one.file)) },
                                }
                            }
                        }
                    }
                }
            }
        }
        @if !view.joins.is_empty() {
            details {
                summary { "Why these are one" }
                ul.rows {
                    @for join in &view.joins {
                        li {
                            (join.evidence) ": " (join.reasons.join("; "))
                            (site.parting(Pair::of_bearers(join.a, join.b), &join.a.to_string()))
                        }
                    }
                }
            }
        }
    }
}

fn relations(site: &Site, view: &View) -> Markup {
    html! {
        h2 { "Stands to others" }
        @if view.relations.is_empty() { p { "No report says how it stands to anyone." } } @else {
            p.small { "Each on the word of whoever says so; contradictory ones stand side by side." }
            ul.rows {
                @for relation in &view.relations {
                    li {
                        (end(site, &relation.subject, relation.subject_actor)) " "
                        em { @if relation.negated { "not " } (relation.kind.as_str().replace('-', " ")) } " "
                        (end(site, &relation.object, relation.object_actor))
                        p.small {
                            "says "
                            @match &relation.sponsor {
                                Some(sponsor) if sponsor != "(outlet)" => (words(sponsor)),
                                _ => (words(relation.outlet.as_deref().unwrap_or("the outlet"))),
                            }
                            ": “" bdi { (verbatim(relation.passage.trim())) } "” "
                            @match relation.statement {
                                Some(id) => { a href=(site.to(Address::Statement(relation.report, id))) { "in its place" } }
                                None => { a href=(site.to(Address::Report(relation.report))) { bdi.file { (file_name(&relation.file)) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn end(site: &Site, name: &str, actor: Option<ActorId>) -> Markup {
    html! {
        @match actor {
            Some(id) => { a href=(site.to(Address::Actor(id))) { (words(name)) } }
            None => (words(name)),
        }
    }
}

fn statements(site: &Site, title: &str, shown: &Statements) -> Markup {
    let Statements { first, all } = shown;
    html! {
        @if !first.is_empty() {
            section {
                h2 { (title) " " small { (count(*all, "statement")) } }
                div.cards { @for statement in first { (statement_card(site, statement)) } }
                @if *all > first.len() { p.small { "and " (all - first.len()) " more" } }
            }
        }
    }
}

fn apart(site: &Site, view: &View) -> Markup {
    let Some(own) = view.own else { return html! {} };
    html! {
        @if !view.apart.is_empty() {
            section {
                h2 { "Kept apart from" }
                ul.rows {
                    @for other in &view.apart {
                        li data-item {
                            (end(site, &other.label, other.actor)) " "
                            em { (other.verdict) }
                            p.small { (other.reasons.join("; ")) }
                            (site.judging(other.pair, &own.to_string()))
                        }
                    }
                }
            }
        }
    }
}

fn judgements(site: &Site, view: &View) -> Markup {
    html! {
        @if !view.judged.is_empty() {
            section {
                h2 { "Judged" }
                ul.rows.judged {
                    @for one in &view.judged { (judged_line(site, one, &one.pair.ids()[0])) }
                }
            }
        }
    }
}
