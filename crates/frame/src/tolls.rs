//! Numbers of dead, wounded and missing that no known event tells: "the toll rose to 12",
//! "12 dead in Tarsk", « a fait 12 morts » (golden `frame/en-tolls`, `frame/fr-bilans`).
//!
//! Needs the events. A clause that no table knows and that gives such a number is
//! [`FrameKind::Suffers`]; where no event holds the number, one is made of its clause.

use crate::counted;
use crate::events::Event;
use crate::participants;
use crate::states::State;
use crate::tree::Trees;
use record::{CountedKind, FrameKind, Mentions, Relation, Upos};
use std::collections::BTreeSet;

/// Words above one another in a clause that are looked at.
const FAR: usize = 12;

/// Those whom a verb tells of.
const SIDES: &[Relation] = &[Relation::Nsubj, Relation::NsubjPass, Relation::Obj];

/// Words between a number and its noun that are looked at.
const NEAR: usize = 6;

/// A number of dead, wounded or missing: its token, and that of its noun.
type Toll = (usize, Option<usize>);

/// Gives every such number its event, in order of triggers.
pub(crate) fn among(trees: &Trees<'_>, mentions: &Mentions, events: &mut Vec<Event>) {
    let tolls = tolls(trees);
    let mut told = BTreeSet::new();
    let by_nouns = told_by_nouns(trees, &tolls, events);
    for event in events.iter_mut() {
        tell_whom(trees, &tolls, event);
        let own = of_event(&tolls, &event.tokens);
        let is_open = event.frame.kind == FrameKind::Other && !reports(trees, event.head)
            || says_what_toll_is(trees, event);
        if is_open && own.iter().any(|number| !by_nouns.contains(number)) {
            event.frame.kind = FrameKind::Suffers;
            event.frame.actors.clear();
        }
        if event.frame.kind != FrameKind::Other {
            told.extend(own);
        }
    }
    let told_here: BTreeSet<usize> = events.iter().map(|event| event.trigger).collect();
    for &(number, noun) in tolls.iter().filter(|toll| !told.contains(&toll.0)) {
        let victims = noun.and_then(|noun| participants::participant(trees, mentions, noun));
        let head = clause_of(trees, number);
        // "Three people were burnt to death": what became of them is the verb's to tell.
        let is_verb = trees.upos(head) == Upos::Verb
            && !told_here.contains(&head)
            && !reports(trees, head)
            && trees.by(head, SIDES).any(|at| at == number || Some(at) == noun);
        let state = State {
            kind: FrameKind::Suffers,
            head,
            trigger: if is_verb { head } else { noun.unwrap_or(number) },
            actors: Vec::new(),
            recipients: victims.into_iter().collect(),
        };
        events.push(state.into_event(trees));
    }
    events.sort_by_key(|event| event.trigger);
}

/// The numbers that the noun of an event has: who hid "the killing of three" killed nobody (golden
/// `en-denied`).
fn told_by_nouns(trees: &Trees<'_>, tolls: &[Toll], events: &[Event]) -> BTreeSet<usize> {
    let nouns = events.iter().filter(|event| {
        matches!(event.frame.kind, FrameKind::Assault | FrameKind::Coerce)
            && trees.upos(event.head) == Upos::Noun
    });
    nouns.flat_map(|event| of_event(tolls, &event.tokens)).collect()
}

/// "Five guards killed in Tarsk": the number is told by the verb that hangs under its noun.
fn tell_whom(trees: &Trees<'_>, tolls: &[Toll], event: &mut Event) {
    let harms = matches!(event.frame.kind, FrameKind::Suffers | FrameKind::Assault);
    let is_under = harms && trees.relation(event.head) == Relation::Acl;
    let Some(noun) = trees.head(event.head).filter(|_| is_under) else { return };
    let at = tolls.partition_point(|toll| toll.0 < noun.saturating_sub(NEAR));
    let near = tolls[at..].iter().take_while(|toll| toll.0 <= noun);
    for &(number, _) in near.filter(|toll| toll.1 == Some(noun)) {
        event.tokens.extend([number, noun]);
        event.tokens.sort_unstable();
        event.tokens.dedup();
        let whole = trees.span(number).join(event.frame.clause);
        event.frame.clause = whole;
    }
}

/// "The ministry reports two dead": the deaths are what is reported (golden `frame/en-headline-tolls`).
fn reports(trees: &Trees<'_>, verb: usize) -> bool {
    const SAYING: &[&str] = &[
        "report",
        "say",
        "confirm",
        "announce",
        "rapporter",
        "annoncer",
        "dire",
        "confirmer",
        "signaler",
        "déplorer",
    ];
    SAYING.contains(&trees.lemma(verb))
}

/// "The toll stood at 22 dead": whatever the verb means elsewhere.
fn says_what_toll_is(trees: &Trees<'_>, event: &Event) -> bool {
    const TOLLS: &[&str] = &["toll", "bilan", "number", "nombre"];
    let mut subjects = trees.by(event.head, &[Relation::Nsubj]);
    subjects.any(|subject| TOLLS.contains(&trees.lemma(subject)))
}

/// Whether such a number stands among these tokens, which are in order.
pub(crate) fn are_told(trees: &Trees<'_>, tokens: &[usize]) -> bool {
    counted::quantities(trees, tokens).iter().any(|counted| is_toll(counted.what))
}

fn is_toll(what: CountedKind) -> bool {
    matches!(what, CountedKind::Killed | CountedKind::Wounded | CountedKind::Missing)
}

/// Every such number, in order.
fn tolls(trees: &Trees<'_>) -> Vec<Toll> {
    let all: Vec<usize> = (0..trees.annotated.tokens.len()).collect();
    counted::quantities(trees, &all)
        .into_iter()
        .filter(|counted| is_toll(counted.what))
        .map(|counted| counted::place(trees, counted.quantity))
        .collect()
}

/// Those of the numbers that are among the tokens of an event; both are in order.
fn of_event(tolls: &[Toll], tokens: &[usize]) -> Vec<usize> {
    let [Some(&first), Some(&last)] = [tokens.first(), tokens.last()] else { return Vec::new() };
    let from = tolls.partition_point(|toll| toll.0 < first);
    tolls[from..]
        .iter()
        .map(|toll| toll.0)
        .take_while(|at| *at <= last)
        .filter(|at| tokens.binary_search(at).is_ok())
        .collect()
}

/// The head of the clause that a token stands in.
fn clause_of(trees: &Trees<'_>, token: usize) -> usize {
    let mut at = token;
    for _ in 0..FAR {
        match trees.head(at).filter(|_| !trees.is_clause(at)) {
            Some(head) => at = head,
            None => break,
        }
    }
    at
}
