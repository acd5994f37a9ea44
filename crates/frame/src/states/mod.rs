//! States: what holds, and does not happen.
//!
//! `relations` takes over what was found between names (who leads, belongs, was, is listed);
//! `control` reads who holds which place, `listed` who must be on a list because somebody would
//! take him off it.

mod control;
mod listed;
mod relations;

pub(crate) use relations::{instead_of, of_relations};

use crate::events::Event;
use crate::participants;
use crate::tree::Trees;
use record::{CleanSpan, Frame, FrameKind, Mentions, Mode, Participant, Relation};

/// The states that clauses tell, put among the events of the same verbs, in order of triggers.
pub(crate) fn among(trees: &Trees<'_>, mentions: &Mentions, events: &mut Vec<Event>) {
    let mut states = control::of_clauses(trees, mentions);
    states.extend(listed::of_lists(trees, mentions));
    states.sort_by_key(|state| (state.head, state.trigger));
    let is_same = |event: &Event| {
        let seized = event.frame.mode == Some(Mode::Seize);
        let open = event.frame.kind == FrameKind::Other || seized;
        let at = states.partition_point(|state| state.head < event.head);
        // A list may stand far from the verb that its clause hangs under.
        let same = |state: &Event| {
            state.frame.kind == FrameKind::Controls || state.trigger == event.trigger
        };
        open && states[at..].iter().take_while(|state| state.head == event.head).any(same)
    };
    events.retain(|event| !is_same(event));
    events.append(&mut states);
    events.sort_by_key(|event| event.trigger);
}

/// A state before it is known how real it is and on whose word.
pub(crate) struct State {
    pub kind: FrameKind,
    /// What its clause hangs under.
    pub head: usize,
    pub trigger: usize,
    /// Whom it is said of.
    pub actors: Vec<Participant>,
    pub recipients: Vec<Participant>,
}

impl State {
    /// The event of its clause.
    pub fn into_event(self, trees: &Trees<'_>) -> Event {
        let tokens = trees.clause(self.head);
        let span = trees.span(self.trigger);
        let clause = trees.cover(&tokens).unwrap_or(span).join(span);
        let predicate = trees.lemma(self.trigger).to_owned();
        let frame = Frame {
            actors: self.actors,
            recipients: self.recipients,
            ..Frame::new(self.kind, predicate, [span, clause], trees.sentence(self.trigger))
        };
        Event {
            head: self.head,
            trigger: self.trigger,
            fixed: None,
            tokens,
            content: Vec::new(),
            frame,
        }
    }
}

/// The places that a phrase names, or the phrase itself where it names none: Tarsk of "most of
/// the countryside of Tarsk".
fn area(trees: &Trees<'_>, mentions: &Mentions, noun: usize) -> Vec<Participant> {
    let tokens = trees.below(noun, |token| trees.is_clause(token));
    let mut named: Vec<Participant> = Vec::new();
    for token in tokens {
        let is_new = |span: CleanSpan| named.last().is_none_or(|last| last.span != span);
        if let Some(at) = place_at(trees, mentions, token)
            && is_new(mentions.all[at].span)
        {
            named.push(Participant { span: mentions.all[at].span, mention: Some(at) });
        }
    }
    if named.is_empty() { participants::of(trees, mentions, noun) } else { named }
}

/// The name of a place that covers a token.
fn place_at(trees: &Trees<'_>, mentions: &Mentions, token: usize) -> Option<usize> {
    let span = trees.span(token);
    let at = mentions.all.partition_point(|mention| mention.span.end <= span.start);
    let mention = mentions.all.get(at)?;
    let is_place = matches!(mention.kind, record::MentionKind::Place | record::MentionKind::State);
    (is_place && mention.span.covers(span)).then_some(at)
}

/// Whoever stands behind "by", "of", "de" under a token.
fn behind<'a>(
    trees: &'a Trees<'_>,
    head: usize,
    relations: &'a [Relation],
    words: &'a [&'a str],
) -> impl Iterator<Item = usize> + 'a {
    trees.by(head, relations).filter(move |&noun| {
        trees.by(noun, &[Relation::Case]).any(|case| words.contains(&trees.lemma(case)))
    })
}
