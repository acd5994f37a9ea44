//! Clauses whose noun says why: "the cause of the fire was a short circuit", "the blast was due
//! to a leak", « une fuite serait à l’origine du drame » (golden `frame/en-causes`,
//! `frame/fr-causes`).
//!
//! Needs the trees alone. Verbs of causing are in the tables like all verbs.

use crate::beside;
use crate::events::Event;
use crate::participants;
use crate::states::State;
use crate::tree::Trees;
use record::{FrameKind, Mentions, Relation, Upos};

/// Nouns of what makes something else happen, which stands behind "of".
const CAUSES: &[&str] = &["cause", "origin", "origine", "reason", "raison"];

/// Nouns of what something else makes happen, which stands behind "of".
const RESULTS: &[&str] = &["result", "consequence", "résultat", "conséquence"];

/// Words before whatever makes something happen.
const DUE: &[&str] = &["due", "owing", "dû"];

/// What makes something happen, what happens, and the word that says so.
struct Why {
    trigger: usize,
    cause: usize,
    /// Nothing where it was said before: "poor maintenance was the cause".
    effect: Option<usize>,
}

/// Puts every such clause among the events, in order of triggers.
pub(crate) fn among(trees: &Trees<'_>, mentions: &Mentions, events: &mut Vec<Event>) {
    let nouns = (0..trees.annotated.tokens.len()).filter(|at| trees.upos(*at) == Upos::Noun);
    let told = nouns.filter_map(|noun| why(trees, noun)).map(|why| {
        let state = State {
            kind: FrameKind::Other,
            head: clause_of(trees, why.trigger),
            trigger: why.trigger,
            actors: participants::of(trees, mentions, why.cause),
            recipients: why
                .effect
                .map_or_else(Vec::new, |effect| participants::of(trees, mentions, effect)),
        };
        state.into_event(trees)
    });
    events.extend(told);
    events.sort_by_key(|event| event.trigger);
}

/// Whether a noun says why something happened.
pub(crate) fn says_why(trees: &Trees<'_>, noun: usize) -> bool {
    why(trees, noun).is_some()
}

/// The clause that a noun carries with a form of "to be", or whose subject it is.
fn why(trees: &Trees<'_>, noun: usize) -> Option<Why> {
    let lemma = trees.lemma(noun);
    let has = |words: &[&str]| words.contains(&lemma);
    if has(CAUSES) {
        let effect = behind_of(trees, noun);
        let subject = beside::copular_subject(trees, noun).or_else(|| copular_head(trees, noun))?;
        return Some(Why { trigger: noun, cause: subject, effect });
    }
    let effect = Some(beside::copular_subject(trees, noun)?);
    if has(RESULTS) {
        return Some(Why { trigger: noun, cause: behind_of(trees, noun)?, effect });
    }
    let due = trees.by(noun, &[Relation::Case]).find(|&case| DUE.contains(&trees.lemma(case)))?;
    Some(Why { trigger: due, cause: noun, effect })
}

/// Of whom or what a noun is.
fn behind_of(trees: &Trees<'_>, noun: usize) -> Option<usize> {
    trees.by(noun, &[Relation::Nmod]).find(|&at| {
        let mut cases = trees.by(at, &[Relation::Case]);
        cases.any(|case| matches!(trees.lemma(case), "of" | "de"))
    })
}

/// What the noun is said to be.
fn copular_head(trees: &Trees<'_>, noun: usize) -> Option<usize> {
    let head = trees.head(noun)?;
    (beside::copular_subject(trees, head)? == noun).then_some(head)
}

/// The token that the clause of a trigger hangs under.
fn clause_of(trees: &Trees<'_>, trigger: usize) -> usize {
    let above = trees.head(trigger);
    above.filter(|above| trees.has_copula(*above)).unwrap_or(trigger)
}
