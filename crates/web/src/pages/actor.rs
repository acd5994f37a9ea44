//! One actor: how it is written, how it stands to others, what it says, what is said of it.

use super::parts::{count, language_of, statement_card};
use crate::address::Address;
use crate::site::{Choice, Site, UNDO, VERDICTS};
use crate::text::{file_name, verbatim, words};
use maud::{Markup, html};
use record::{ActorId, BearerId, StatementId, Verdict};
use std::collections::BTreeMap;
use store::{Case, Error, RelationLine, StoredActor, StoredJudgement, StoredStatement};

/// How many statements of one sort are shown.
const MOST_STATEMENTS: usize = 15;

/// How many relations are shown.
const MOST_RELATIONS: usize = 60;

/// Parting two that the program joined.
const PART: &[Choice] = &[Choice { verdict: "different", key: "n", words: "They are two" }];

/// What the page shows.
pub struct View {
    actor: StoredActor,
    relations: Vec<RelationLine>,
    says: Vec<StoredStatement>,
    said_of: Vec<StoredStatement>,
    apart: Vec<Other>,
    judged: Vec<StoredJudgement>,
}

/// Who was looked at and not joined.
struct Other {
    label: String,
    actor: Option<ActorId>,
    verdict: Verdict,
    reasons: Vec<String>,
    pair: [BearerId; 2],
}

/// Loads it; nothing when the case has no such actor.
pub fn load(case: &Case, id: ActorId) -> Result<Option<View>, Error> {
    let Some(actor) = case.actor(id)? else { return Ok(None) };
    let first = |ids: &[StatementId]| {
        ids.iter()
            .take(MOST_STATEMENTS)
            .filter_map(|id| case.statement(*id).transpose())
            .collect::<Result<Vec<_>, _>>()
    };
    Ok(Some(View {
        relations: case.relations_of(id, MOST_RELATIONS)?,
        says: first(&actor.says)?,
        said_of: first(&actor.said_of)?,
        apart: others(case, &actor)?,
        judged: judged(case, &actor)?,
        actor,
    }))
}

/// One line for each actor on the other side, whatever the number of pairs.
fn others(case: &Case, actor: &StoredActor) -> Result<Vec<Other>, Error> {
    let own: Vec<BearerId> = actor.namings.iter().map(|naming| naming.bearer).collect();
    let mut others: BTreeMap<(String, Option<ActorId>), Other> = BTreeMap::new();
    for pair in actor.apart.iter().take(200) {
        let side = if own.contains(&pair.a) { pair.b } else { pair.a };
        let Some(bearing) = case.bearing(side)? else { continue };
        others.entry((bearing.label.clone(), bearing.actor)).or_insert(Other {
            label: bearing.label,
            actor: bearing.actor,
            verdict: pair.verdict,
            reasons: pair.reasons.clone(),
            pair: [pair.a, pair.b],
        });
    }
    Ok(others.into_values().collect())
}

/// What a person decided on its bearers.
fn judged(case: &Case, actor: &StoredActor) -> Result<Vec<StoredJudgement>, Error> {
    let own = |id: BearerId| actor.namings.iter().any(|naming| naming.bearer == id);
    let mut judged = case.judgements()?;
    judged.retain(|one| own(one.a) || own(one.b));
    judged.reverse();
    Ok(judged)
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let summary = &view.actor.summary;
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
            section { (names(site, &view.actor)) }
            section { (relations(site, view)) }
        }
        (statements(site, "Says", &view.says, view.actor.says.len()))
        (statements(site, "Said of it by others", &view.said_of, view.actor.said_of.len()))
        (apart(site, view))
        (judgements(site, view))
    };
    site.page(&summary.label, Address::Actor(summary.id), &main)
}

/// All spellings by language, each with the reports that use it.
fn names(site: &Site, actor: &StoredActor) -> Markup {
    let mut spellings: BTreeMap<(&str, &str), (usize, Vec<&store::Naming>)> = BTreeMap::new();
    for naming in &actor.namings {
        let code = naming.language.as_deref().unwrap_or("und");
        let (times, namings) = spellings.entry((code, &naming.name)).or_default();
        *times += naming.times;
        namings.push(naming);
    }
    html! {
        h2 { "Written" }
        table.wide {
            thead {
                tr {
                    th scope="col" { "Name" }
                    th scope="col" { "Language" }
                    th.number scope="col" { "Times" }
                    th scope="col" { "In" }
                }
            }
            tbody {
                @for ((code, name), (times, namings)) in spellings.iter().take(60) {
                    tr {
                        th scope="row" { (words(name)) }
                        td { (language_of(Some(code))) }
                        td.number { (times) }
                        td.files {
                            @for naming in namings.iter().take(4) {
                                a href=(site.to(Address::Report(naming.report))) {
                                    bdi.file { (file_name(&naming.file)) }
                                } " "
                            }
                            @if namings.len() > 4 { "and " (namings.len() - 4) " more" }
                        }
                    }
                }
            }
        }
        @if !actor.joins.is_empty() {
            details {
                summary { "Why these are one" }
                ul.rows {
                    @for join in actor.joins.iter().take(60) {
                        li {
                            (join.evidence) ": " (join.reasons.join("; "))
                            (site.judging([join.a, join.b], PART, &join.a.to_string()))
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
                                Some(sponsor) => (words(sponsor)),
                                None => (words(relation.outlet.as_deref().unwrap_or("the outlet"))),
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

fn statements(site: &Site, title: &str, shown: &[StoredStatement], all: usize) -> Markup {
    html! {
        @if !shown.is_empty() {
            section {
                h2 { (title) " " small { (count(all, "statement")) } }
                div.cards { @for statement in shown { (statement_card(site, statement)) } }
                @if all > shown.len() { p.small { "and " (all - shown.len()) " more" } }
            }
        }
    }
}

fn apart(site: &Site, view: &View) -> Markup {
    let Some(own) = view.actor.namings.first().map(|naming| naming.bearer) else {
        return html! {};
    };
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
                            (site.judging(other.pair, VERDICTS, &own.to_string()))
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
                    @for one in &view.judged {
                        li {
                            p {
                                strong { (one.verdict) } ": "
                                (words(one.label_a.as_deref().unwrap_or("gone"))) " | "
                                (words(one.label_b.as_deref().unwrap_or("gone")))
                            }
                            p.small { (words(&one.author)) " · " (one.at) }
                            (site.judging([one.a, one.b], UNDO, &one.a.to_string()))
                        }
                    }
                }
            }
        }
    }
}
