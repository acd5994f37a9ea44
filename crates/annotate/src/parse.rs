//! The dependency tree of a sentence, in one pass from left to right.
//!
//! An arc-hybrid transition parser with the root as last word: at each step it shifts a word,
//! or hangs the newest open word under the next one (left) or under the one before it (right).
//! Two decisions are kept apart: which step, among three; then, when an arc is made, its
//! relation. A sentence of n words takes 2n steps, whatever it says.
//!
//! Left out on purpose: trees with crossing arcs. News has few, and each costs one wrong arc.

mod state;
mod templates;

pub use state::{ROOT_HEAD, Relation, State, Step};
pub use templates::{RELATION_KEYS, STEP_KEYS};

use crate::tags::best;
use crate::words::Word;
use weights::{CLASSES, Pairs, Rows};

/// The parser of one language.
#[derive(Clone, Copy, Debug)]
pub struct Parser<'w> {
    pub(crate) steps: Pairs<'w>,
    pub(crate) relations: Rows<'w>,
    pub(crate) count: usize,
}

impl Parser<'_> {
    /// Reads the tree of a sentence into `state`, which may be used again.
    pub fn parse(&self, words: &[Word], tags: &[u8], coarse: &[u8], state: &mut State) {
        state.start(words, tags, coarse);
        parse_with(
            state,
            |state, keys| {
                let [left, right] = self.steps.sum(keys);
                state.best_of([0, left, right])
            },
            |_, _, keys| {
                let mut scores = [0; CLASSES];
                self.relations.add(keys, &mut scores);
                best(&scores[..self.count.clamp(1, CLASSES)])
            },
        );
    }
}

/// Goes through a sentence, asking `step` for each step and `relation` for the relation of
/// each arc, given head and dependent. The program and the trainer both go this way.
pub fn parse_with(
    state: &mut State,
    mut step: impl FnMut(&State, &[u64; STEP_KEYS]) -> Step,
    mut relation: impl FnMut(usize, usize, &[u64; RELATION_KEYS]) -> Relation,
) {
    while !state.is_done() {
        let step = match state.only_step() {
            Some(step) => step,
            None => step(state, &templates::step_keys(state)),
        };
        let name = match state.arc_of(step) {
            Some((head, dependent)) if head != state.root() => {
                relation(head, dependent, &templates::relation_keys(state, head, dependent))
            }
            _ => 0,
        };
        state.take(step, name);
    }
}
