//! The relations between names, as states: who leads, belongs, was.

use crate::events::Event;
use record::{
    Annotated, CleanSpan, Frame, FrameKind, Mentions, Participant, Polarity, Relationship,
    RelationshipKind, Statements,
};

/// A state for each relation of the report.
pub(crate) fn of_relations(
    annotated: &Annotated,
    statements: &Statements,
    mentions: &Mentions,
) -> Vec<Frame> {
    let named = |at: usize| Participant { span: mentions.all[at].span, mention: Some(at) };
    mentions
        .relations
        .iter()
        .map(|relation| Frame {
            statement: relation
                .statement
                .or_else(|| holder(statements, relation.passage))
                .filter(|&at| !statements.all[at].glosses(annotated.text(), relation.passage)),
            actors: vec![named(relation.subject)],
            recipients: vec![named(relation.object)],
            time: relation
                .date
                .and_then(|date| annotated.times.iter().position(|time| time.span.overlaps(date))),
            polarity: if relation.negated { Polarity::Negative } else { Polarity::Positive },
            ..Frame::new(
                kind(relation.kind),
                relation.kind.as_str().to_owned(),
                [relation.passage, relation.passage],
                sentence_of(annotated, relation.passage),
            )
        })
        .collect()
}

/// Takes out the clauses of no kind that say nothing but how two names stand to one another: "is
/// listed by the Union" is told once, as the state that it is.
pub(crate) fn instead_of(mentions: &Mentions, events: &mut Vec<Event>) {
    // Between two names of a branch or a member other things may be told of one of them.
    const BY_VERB: &[RelationshipKind] = &[
        RelationshipKind::Leads,
        RelationshipKind::DesignatedBy,
        RelationshipKind::BackedBy,
        RelationshipKind::BasedIn,
    ];
    let says = |one: &Relationship, place: CleanSpan| {
        BY_VERB.contains(&one.kind) && one.passage.covers(place)
    };
    let is_state = |place| mentions.relations.iter().any(|one| says(one, place));
    events.retain(|event| event.frame.kind != FrameKind::Other || !is_state(event.frame.trigger));
}

fn kind(kind: RelationshipKind) -> FrameKind {
    match kind {
        RelationshipKind::Leads => FrameKind::Leads,
        RelationshipKind::MemberOf => FrameKind::MemberOf,
        RelationshipKind::PartOf => FrameKind::PartOf,
        RelationshipKind::Formerly => FrameKind::Formerly,
        RelationshipKind::AffiliatedWith => FrameKind::AffiliatedWith,
        RelationshipKind::BackedBy => FrameKind::BackedBy,
        RelationshipKind::BasedIn => FrameKind::BasedIn,
        RelationshipKind::DesignatedBy => FrameKind::Designated,
    }
}

/// The sentence that a place begins in.
fn sentence_of(annotated: &Annotated, place: CleanSpan) -> usize {
    annotated.sentences.partition_point(|sentence| sentence.span.end <= place.start)
}

/// The innermost statement whose content overlaps the place: the outlet's own, mostly.
fn holder(statements: &Statements, place: CleanSpan) -> Option<usize> {
    statements
        .all
        .iter()
        .enumerate()
        .flat_map(|(at, one)| one.content.iter().map(move |content| (content, at)))
        .filter(|(content, _)| content.overlaps(place))
        .min_by_key(|(content, at)| (content.len(), *at))
        .map(|(_, at)| at)
}
