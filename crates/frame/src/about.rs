//! What a frame is about: the act that is blamed, asked for, refused, promised.

use crate::events::Event;
use crate::tree::Trees;
use record::{FrameKind, Relation};

/// Points each frame at the frame of its content, and gives it whom that names.
pub(crate) fn link(trees: &Trees<'_>, events: &mut [Event]) {
    let mut at_token = vec![None; trees.annotated.tokens.len()];
    for (number, event) in events.iter().enumerate() {
        at_token[event.trigger] = Some(number);
        if at_token[event.head].is_none() {
            at_token[event.head] = Some(number);
        }
    }
    for number in 0..events.len() {
        let event = &events[number];
        let clauses = trees.by(event.head, CONTENT_CLAUSES);
        let behind = event.content.iter().copied().chain(clauses);
        let about = behind.filter_map(|token| at_token[token]).find(|&other| other != number);
        events[number].frame.about = about.filter(|_| speaks(events[number].frame.kind));
        if let Some(other) = events[number].frame.about {
            name_the_other(events, number, other);
        }
    }
}

const CONTENT_CLAUSES: &[Relation] =
    &[Relation::Xcomp, Relation::Ccomp, Relation::Advcl, Relation::Acl];

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

/// Who is asked or blamed for an act is who does it, where the words name nobody else.
fn name_the_other(events: &mut [Event], number: usize, other: usize) {
    let kind = events[number].frame.kind;
    if events[number].frame.recipients.is_empty() {
        let own = events[number].frame.actors.clone();
        let act = &events[other].frame;
        let side = match kind {
            FrameKind::Request | FrameKind::Accuse | FrameKind::Reject => &act.actors,
            _ => &act.recipients,
        };
        let named: Vec<_> = side.iter().filter(|one| !own.contains(one)).cloned().collect();
        events[number].frame.recipients = named;
    }
}
