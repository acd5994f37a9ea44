//! Movements: who goes from where to where.
//!
//! Needs the events. A verb of movement beside a place makes an event that no table knows a
//! [`FrameKind::Moves`]; one that is known as more than that (a withdrawal, an expulsion) keeps
//! its kind and is given where from and where to. "left Syria and headed to Ukraine" are two
//! movements, and each is told the other's place.
//!
//! Left out: in which order the places of a journey are passed.

mod words;

pub(crate) use words::is_place;

use crate::beside;
use crate::events::Event;
use crate::participants::{self, is_nominal};
use crate::subject;
use crate::tree::Trees;
use record::{FrameKind, Language, MentionKind, Mentions, Mode, NameKind, Participant, Relation};
use std::collections::HashMap;
use words::{Direction, Way, dictionary_form, direction, way};

/// Where a movement goes from and to.
#[derive(Clone, Default)]
struct Path {
    origin: Option<Participant>,
    place: Option<Participant>,
    /// The verb has no object: its subject is who goes.
    goes: bool,
}

/// Gives the movements among the events their places.
pub(crate) fn read(trees: &Trees<'_>, mentions: &Mentions, events: &mut [Event]) {
    let mut at_verb: HashMap<usize, usize> = HashMap::new();
    for (number, event) in events.iter_mut().enumerate() {
        if let Some(path) = path(trees, mentions, event.head) {
            take(event, path);
            at_verb.insert(event.head, number);
        }
    }
    for number in 0..events.len() {
        let verb = events[number].head;
        let joined = trees.relation(verb) == Relation::Conj && at_verb.contains_key(&verb);
        let above = trees.head(verb).filter(|_| joined).and_then(|above| at_verb.get(&above));
        if let Some(&first) = above {
            join(events, first, number);
        }
    }
}

/// "left Syria and headed to Ukraine": one journey of the same people.
fn join(events: &mut [Event], first: usize, second: usize) {
    if events[first].frame.actors != events[second].frame.actors {
        return;
    }
    let origin = events[first].frame.origin.clone();
    let place = events[second].frame.place.clone();
    let one = &mut events[first].frame;
    one.place = one.place.take().or(place);
    let two = &mut events[second].frame;
    two.origin = two.origin.take().or(origin);
}

fn take(event: &mut Event, path: Path) {
    let frame = &mut event.frame;
    // "se rendre" is to give oneself up, but not « à Tarsk ».
    let surrenders = frame.mode == Some(Mode::Disarm) && path.goes && path.place.is_some();
    if frame.kind == FrameKind::Other || surrenders {
        frame.mode = None;
        frame.kind = FrameKind::Moves;
        frame.predicate = dictionary_form(&frame.predicate).to_owned();
        let places = [&path.origin, &path.place];
        // In "moved missiles to the border" what is moved holds the place and is none itself
        // (golden `story/hedged`).
        frame.recipients.retain(|one| {
            !places
                .into_iter()
                .flatten()
                .any(|place| place.span.overlaps(one.span) && place.span.start <= one.span.start)
        });
        // « est arrivée » is no passive: who goes does it.
        if path.goes && frame.actors.is_empty() {
            frame.actors = std::mem::take(&mut frame.recipients);
        }
    }
    frame.origin = path.origin.or(frame.origin.take());
    frame.place = path.place.or(frame.place.take());
}

/// Where the verb goes from and to; nothing where it is no movement between places.
fn path(trees: &Trees<'_>, mentions: &Mentions, verb: usize) -> Option<Path> {
    let sentence = &trees.annotated.sentences[trees.sentence(verb)];
    let language = trees.annotated.paragraphs[sentence.paragraph].language;
    let lemma = trees.lemma(verb).to_lowercase();
    let lemma = dictionary_form(&lemma);
    let way = way(language, lemma)?;
    let mut path = Path { goes: way == Way::Goes, ..Path::default() };
    let voiced = subject::of(trees, verb);
    let object = beside::object(trees, verb, voiced)
        .filter(|object| !voiced.passive && is_named_place(trees, mentions, *object));
    let object = object.and_then(|object| participants::participant(trees, mentions, object));
    match way {
        Way::Leaves => path.origin = object,
        Way::Reaches => path.place = object,
        Way::Goes | Way::Carries => {}
    }
    for (preposition, noun) in phrases(trees, verb) {
        let place = || {
            is_named_place(trees, mentions, noun)
                .then(|| participants::participant(trees, mentions, noun))
                .flatten()
        };
        match direction(&preposition, lemma) {
            Some(Direction::From) if path.origin.is_none() => path.origin = place(),
            Some(Direction::To) if path.place.is_none() => path.place = place(),
            _ => {}
        }
    }
    let flees = matches!(lemma, "flee" | "fuir" | "enfuir" | "emigrate" | "émigrer");
    let goes = path.origin.is_some() || path.place.is_some() || flees;
    (goes && is_literal(trees, language, verb, lemma)).then_some(path)
}

/// The phrases beside the verb and its object by their prepositions: trees often hang "to
/// Ukraine" under "Idlib" in "left Idlib to Ukraine".
fn phrases(trees: &Trees<'_>, verb: usize) -> Vec<(String, usize)> {
    let mut places = Vec::new();
    beside::prepositions(trees, verb, &mut places);
    let objects =
        trees.by(verb, &[Relation::Obj, Relation::Obl, Relation::OblArg, Relation::OblMod]);
    for noun in objects {
        beside::prepositions(trees, noun, &mut places);
    }
    places.into_iter().map(|(at, noun)| (at.to_lowercase(), noun)).collect()
}

/// « se rendre », « se diriger »: without "se" these verbs give back and lead.
fn is_literal(trees: &Trees<'_>, language: Language, verb: usize, lemma: &str) -> bool {
    let reflexive =
        matches!(lemma, "rendre" | "diriger" | "réfugier" | "installer" | "replier" | "retirer");
    if language != Language::French || !reflexive {
        return true;
    }
    trees
        .dependents(verb)
        .iter()
        .any(|&at| matches!(trees.word(at).to_lowercase().as_str(), "se" | "s'" | "s’"))
}

/// Whether the head of a phrase names a place itself: Idlib, "the city".
fn is_named_place(trees: &Trees<'_>, mentions: &Mentions, head: usize) -> bool {
    if !is_nominal(trees, head) {
        return false;
    }
    let span = trees.span(head);
    let names = &trees.annotated.names;
    let at = names.partition_point(|name| name.span.end <= span.start);
    let by_name =
        names.get(at).is_some_and(|name| name.kind == NameKind::Place && name.span.covers(span));
    let at = mentions.all.partition_point(|mention| mention.span.end <= span.start);
    let by_mention = mentions.all.get(at).is_some_and(|mention| {
        matches!(mention.kind, MentionKind::Place | MentionKind::State) && mention.span.covers(span)
    });
    by_name || by_mention || is_place(&trees.lemma(head).to_lowercase())
}
