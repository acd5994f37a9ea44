//! What a frame is about: the act that is blamed, asked for, refused, promised.

use crate::beside;
use crate::events::Event;
use crate::participants;
use crate::tree::Trees;
use record::{FrameKind, Mentions, Participant, Relation, Upos};

/// Points each frame that speaks of an act at the frame of that act, and gives it the one
/// towards whom it speaks, where the words name nobody: who is blamed is who did it.
pub(crate) fn link(trees: &Trees<'_>, mentions: &Mentions, events: &mut [Event]) {
    let mut at_token = vec![None; trees.annotated.tokens.len()];
    for (number, event) in events.iter().enumerate() {
        at_token[event.trigger] = Some(number);
        at_token[event.head].get_or_insert(number);
    }
    // What is spoken of mostly stands behind: "demanded that they call for …".
    for number in (0..events.len()).rev() {
        let event = &events[number];
        if !speaks(event.frame.kind) {
            // What somebody is driven to: "forced them to leave" (golden `en-driven`).
            let driven = || {
                let mut all =
                    trees.by(event.head, &[Relation::Xcomp]).filter_map(|at| at_token[at]);
                all.find(|&other| other != number)
            };
            events[number].frame.about =
                (event.frame.kind == FrameKind::Coerce).then(driven).flatten();
            continue;
        }
        let clauses = trees.by(event.head, CLAUSES).filter(|&at| at > event.head);
        let mut behind = event.content.iter().copied().chain(clauses);
        let about = behind.find_map(|token| at_token[token]).filter(|&other| other != number);
        let named = match about {
            _ if !event.frame.recipients.is_empty() => None,
            Some(other) => Some(other_side(event, &events[other])),
            None => Some(owners(trees, mentions, &event.content)),
        };
        events[number].frame.about = about;
        if let Some(named) = named {
            let actors = &events[number].frame.actors;
            let others = named.into_iter().filter(|one| !actors.contains(one)).collect();
            events[number].frame.recipients = others;
        }
    }
}

const CLAUSES: &[Relation] = &[Relation::Xcomp, Relation::Ccomp, Relation::Advcl, Relation::Acl];

/// Whether frames of a kind are about another act.
fn speaks(kind: FrameKind) -> bool {
    matches!(
        kind,
        FrameKind::Agree
            | FrameKind::Consult
            | FrameKind::Support
            | FrameKind::Concede
            | FrameKind::Request
            | FrameKind::Accuse
            | FrameKind::Reject
            | FrameKind::Threaten
            | FrameKind::Protest
    )
}

/// Towards whom an event speaks that is about `act`: to ask, blame and refuse is to turn to who
/// does it; to promise and to threaten is to turn to whom it is done.
fn other_side(event: &Event, act: &Event) -> Vec<Participant> {
    match event.frame.kind {
        FrameKind::Request | FrameKind::Accuse | FrameKind::Reject => act.frame.actors.clone(),
        _ => act.frame.recipients.clone(),
    }
}

/// Whose the thing is that is asked for or refused: "rejected an Australian ultimatum".
fn owners(trees: &Trees<'_>, mentions: &Mentions, content: &[usize]) -> Vec<Participant> {
    let mut found = Vec::new();
    for &noun in content {
        let mut places = Vec::new();
        beside::prepositions(trees, noun, &mut places);
        let owner = places
            .iter()
            .find(|(at, _)| matches!(*at, "by" | "from" | "of" | "owner" | "par" | "de"))
            .map(|(_, owner)| *owner);
        let owner = owner.or_else(|| beside::name_before(trees, noun));
        let is_someone = |owner: &usize| {
            trees.is_name(*owner) || trees.upos(*owner) != Upos::Pronoun && !trees.is_time(*owner)
        };
        if let Some(owner) = owner.filter(is_someone) {
            found.extend(participants::of(trees, mentions, owner));
        }
    }
    found
}
