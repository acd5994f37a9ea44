//! Frames, claims and conflicts in, one line of JSON each out.

use crate::jsonl::{line, span};
use crate::wire::told as wire;
use record::{Claim, FieldValue, StatementId};
use store::{
    StoredAnswer, StoredClaim, StoredCounted, StoredDifference, StoredFrame, StoredParticipant,
    StoredTime,
};

/// The `frame` line of what a clause says.
pub fn frame(frame: &StoredFrame) -> String {
    line(&wire::Frame {
        kind: "frame",
        id: frame.id.to_string(),
        report: frame.report.to_string(),
        file: &frame.file,
        statement: frame.statement.map(|id| id.to_string()),
        r#type: frame.kind.as_str(),
        mode: frame.mode.map(record::Mode::as_str),
        predicate: &frame.predicate,
        trigger: span(&frame.trigger),
        actors: frame.actors.iter().map(participant).collect(),
        recipients: frame.recipients.iter().map(participant).collect(),
        place: frame.place.as_ref().map(participant),
        origin: frame.origin.as_ref().map(participant),
        time: frame.time.as_ref().map(time),
        quantities: frame.quantities.iter().map(quantity).collect(),
        means: frame.means.as_ref().map(span),
        polarity: frame.polarity.as_str(),
        modality: frame.modality.as_str(),
        about: frame.about.map(|id| id.to_string()),
        passage: span(&frame.clause),
    })
}

fn participant(one: &StoredParticipant) -> wire::Participant<'_> {
    wire::Participant {
        span: span(&one.span),
        mention: one.mention.map(|id| id.to_string()),
        actor: one.actor.map(|id| id.to_string()),
        label: one.label.as_deref(),
    }
}

fn time(time: &StoredTime) -> wire::Time<'_> {
    wire::Time {
        span: span(&time.span),
        r#type: time.kind.as_str(),
        precision: time.precision.as_str(),
        from: time.from.as_deref(),
        to: time.to.as_deref(),
        open_start: time.open_start,
        open_end: time.open_end,
        approximate: time.approximate,
    }
}

fn quantity(counted: &StoredCounted) -> wire::Quantity<'_> {
    wire::Quantity {
        span: span(&counted.span),
        r#type: counted.what.as_str(),
        low: counted.low,
        best: counted.best,
        high: counted.high,
        approximate: counted.approximate,
        unit: counted.unit.as_deref(),
        counted: counted.counted.as_ref().map(span),
    }
}

/// The `claim` line of what statements of one story tell.
pub fn claim(stored: &StoredClaim) -> String {
    let claim = &stored.claim;
    let support = &claim.support;
    line(&wire::Claim {
        kind: "claim",
        id: claim.id().to_string(),
        story: stored.story.to_string(),
        r#type: claim.kind.as_str(),
        title: &claim.title,
        frames: claim.frames.iter().map(ToString::to_string).collect(),
        statements: ids(&claim.statements),
        reports: support.reports.iter().map(ToString::to_string).collect(),
        roots: support
            .roots
            .iter()
            .map(|root| wire::ClaimRoot {
                label: &root.label,
                r#type: root.kind.as_str(),
                statements: ids(&root.statements),
            })
            .collect(),
        unnamed: support.unnamed(),
        unknown: support.unknown.len(),
        circular: &support.circular,
        fields: claim
            .fields
            .iter()
            .map(|field| wire::Field {
                name: field.name.as_str(),
                values: field.values.iter().map(|one| value(claim, one)).collect(),
            })
            .collect(),
    })
}

fn value<'a>(claim: &'a Claim, value: &'a FieldValue) -> wire::Answer<'a> {
    let roots = value.roots.iter().filter_map(|at| claim.support.roots.get(*at));
    wire::Answer {
        value: &value.value,
        roots: roots.map(|root| root.label.as_str()).collect(),
        statements: ids(&value.statements),
        frames: value.frames.iter().map(ToString::to_string).collect(),
    }
}

/// The `conflict` line of two answers that differ. Its type is what the conflict is about, or how
/// they differ where they could both hold.
pub fn conflict(difference: &StoredDifference) -> String {
    line(&wire::Conflict {
        kind: "conflict",
        id: difference.id.to_string(),
        claim: difference.claim.to_string(),
        r#type: difference.conflict.map_or(difference.kind.as_str(), record::ConflictKind::as_str),
        field: difference.field.as_str(),
        a: answer(&difference.a),
        b: answer(&difference.b),
        reason: &difference.reason,
    })
}

fn answer(answer: &StoredAnswer) -> wire::Answer<'_> {
    wire::Answer {
        value: &answer.value,
        roots: answer.roots.iter().map(String::as_str).collect(),
        statements: ids(&answer.statements),
        frames: answer.frames.iter().map(ToString::to_string).collect(),
    }
}

fn ids(all: &[StatementId]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}
