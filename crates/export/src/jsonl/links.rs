//! What linking and people say over all reports, one line of JSON each.

use super::{line, span};
use crate::wire::links as wire;
use store::{StoredActor, StoredDependence, StoredJudgement, StoredStory};

/// The `dependence` line of one report that leans on another.
pub fn dependence(dependence: &StoredDependence) -> String {
    let edge = &dependence.edge;
    line(&wire::Dependence {
        kind: "dependence",
        id: edge.id.to_string(),
        r#type: edge.kind.as_str(),
        from: wire::Reported { report: edge.report.to_string(), file: &edge.file },
        on: wire::Reported { report: edge.on_report.to_string(), file: &edge.on_file },
        percent: edge.percent,
        passages: dependence
            .passages
            .iter()
            .map(|passage| wire::SharedPassage {
                from: span(&passage.place),
                on: passage.on.as_ref().map(span),
            })
            .collect(),
    })
}

/// The `story` line of reports that tell one.
pub fn story(story: &StoredStory) -> String {
    line(&wire::Story {
        kind: "story",
        first: story.first.to_string(),
        title: story.title.as_deref(),
        reports: story.reports.iter().map(ToString::to_string).collect(),
    })
}

/// The `actor` line of who is one over all reports.
pub fn actor(actor: &StoredActor) -> String {
    let summary = &actor.summary;
    line(&wire::Actor {
        kind: "actor",
        id: summary.id.to_string(),
        class: summary.class.as_str(),
        label: &summary.label,
        names: summary.names.iter().map(String::as_str).collect(),
        reports: summary.reports,
        mentions: summary.mentions,
        first_seen: summary.first_seen.as_deref(),
        last_seen: summary.last_seen.as_deref(),
        namings: actor
            .namings
            .iter()
            .map(|naming| wire::Naming {
                name: &naming.name,
                times: naming.times,
                bearer: naming.bearer.to_string(),
                report: naming.report.to_string(),
                file: &naming.file,
                language: naming.language.as_deref(),
                date: naming.date.as_deref(),
                roles: naming.roles.as_deref(),
            })
            .collect(),
        joins: actor
            .joins
            .iter()
            .map(|join| wire::Join {
                a: join.a.to_string(),
                b: join.b.to_string(),
                evidence: join.evidence.as_str(),
                reasons: &join.reasons,
            })
            .collect(),
        apart: actor
            .apart
            .iter()
            .map(|pair| wire::Apart {
                a: pair.a.to_string(),
                b: pair.b.to_string(),
                verdict: pair.verdict.as_str(),
                reasons: &pair.reasons,
            })
            .collect(),
        says: actor.says.iter().map(ToString::to_string).collect(),
        said_of: actor.said_of.iter().map(ToString::to_string).collect(),
    })
}

/// The `judgement` line of what a person decided.
pub fn judgement(judged: &StoredJudgement) -> String {
    let [a, b] = judged.pair.ids();
    line(&wire::Judgement {
        kind: "judgement",
        what: judged.pair.what(),
        a,
        b,
        label_a: judged.label_a.as_deref(),
        label_b: judged.label_b.as_deref(),
        verdict: judged.verdict.as_str(),
        author: &judged.author,
        at: &judged.at,
        note: judged.note.as_deref(),
    })
}
