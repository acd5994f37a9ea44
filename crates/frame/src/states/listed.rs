//! Who is on a list of terrorists: who is put there ("listed as a terrorist organisation"), and who
//! must be there because somebody would take him off it ("to remove X from its list of terrorist
//! organisations").

use super::State;
use crate::events::Event;
use crate::tree::Trees;
use crate::{beside, participants, subject};
use record::{FrameKind, MentionKind, Mentions, Participant, RelationshipKind, Upos};

/// Words looked at from the list to whoever is on it.
const FAR: usize = 14;

/// Every state of being on a list.
pub(super) fn of_lists(trees: &Trees<'_>, mentions: &Mentions) -> Vec<Event> {
    (0..trees.annotated.tokens.len())
        .filter_map(|token| {
            on_list(trees, mentions, token).or_else(|| put_on_list(trees, mentions, token))
        })
        .map(|state| state.into_event(trees))
        .collect()
}

/// "The Guard, classified as a terrorist organisation", by nobody who is named: where somebody is,
/// it is a relation between the two.
fn put_on_list(trees: &Trees<'_>, mentions: &Mentions, verb: usize) -> Option<State> {
    const FAR: usize = 7;
    let is_listing = trees.upos(verb) == Upos::Verb && puts_on(trees.lemma(verb));
    let place = trees.span(verb);
    let is_relation = |one: &record::Relationship| {
        one.kind == RelationshipKind::DesignatedBy && one.passage.covers(place)
    };
    if !is_listing || mentions.relations.iter().any(is_relation) {
        return None;
    }
    let sentence = &trees.annotated.sentences[trees.sentence(verb)].tokens;
    let mut behind = verb + 1..sentence.end.min(verb + FAR);
    if !behind.any(|at| trees.word(at).to_lowercase().starts_with("terroris")) {
        return None;
    }
    let voiced = subject::of(trees, verb);
    let named = |noun: usize| {
        let mut all = participants::of(trees, mentions, noun);
        all.retain(|one| one.mention.is_some());
        all
    };
    let actors = named(beside::object(trees, verb, voiced)?);
    let by = voiced.subject.filter(|_| !voiced.passive);
    (!actors.is_empty()).then_some(State {
        kind: FrameKind::Designated,
        head: verb,
        trigger: verb,
        actors,
        recipients: by.map(named).unwrap_or_default(),
    })
}

fn on_list(trees: &Trees<'_>, mentions: &Mentions, list: usize) -> Option<State> {
    if !matches!(trees.lemma(list), "list" | "liste") || trees.upos(list) != Upos::Noun {
        return None;
    }
    let sentence = &trees.annotated.sentences[trees.sentence(list)].tokens;
    let words = |range: std::ops::Range<usize>| range.map(|at| trees.word(at).to_lowercase());
    let of_terror = words(list + 1..sentence.end.min(list + 7)).any(|word| {
        word.starts_with("terroris") || word.starts_with("extremis") || word.starts_with("extrémis")
    });
    let from = sentence.start.max(list.saturating_sub(FAR));
    let off = (from..list).rev().find(|&at| takes_off(trees.lemma(at)))?;
    let is_off = words(off + 1..list)
        .any(|word| matches!(word.as_str(), "from" | "off" | "de" | "des" | "du"));
    let mention =
        of_terror.then(|| whom(trees, mentions, from, off, list)).flatten().filter(|_| is_off)?;
    Some(State {
        kind: FrameKind::Designated,
        head: list,
        trigger: list,
        actors: vec![Participant { span: mentions.all[mention].span, mention: Some(mention) }],
        recipients: Vec::new(),
    })
}

/// Verbs by which someone is put on a list.
fn puts_on(lemma: &str) -> bool {
    matches!(
        lemma,
        "list"
            | "designate"
            | "classify"
            | "blacklist"
            | "proscribe"
            | "classer"
            | "désigner"
            | "inscrire"
            | "lister"
    )
}

/// Verbs by which someone is taken off a list.
fn takes_off(lemma: &str) -> bool {
    matches!(
        lemma,
        "remove"
            | "delist"
            | "exclude"
            | "strike"
            | "delete"
            | "drop"
            | "take"
            | "retirer"
            | "supprimer"
            | "exclure"
            | "rayer"
            | "enlever"
            | "radier"
            | "ôter"
    )
}

/// The body named right before the list, or before the verb: "have HTS removed from the list".
fn whom(
    trees: &Trees<'_>,
    mentions: &Mentions,
    from: usize,
    off: usize,
    list: usize,
) -> Option<usize> {
    let bodies = |range: std::ops::Range<usize>| {
        let (start, end) = (trees.span(range.start).start, trees.span(range.end).start);
        let first = mentions.all.partition_point(|mention| mention.span.start < start);
        mentions.all[first..]
            .iter()
            .enumerate()
            .take_while(move |(_, mention)| mention.span.start < end)
            .filter(|(_, mention)| {
                matches!(
                    mention.kind,
                    MentionKind::Group | MentionKind::Organisation | MentionKind::Person
                )
            })
            .map(move |(at, _)| first + at)
            .collect::<Vec<_>>()
    };
    bodies(off..list).first().copied().or_else(|| bodies(from..off).last().copied())
}
