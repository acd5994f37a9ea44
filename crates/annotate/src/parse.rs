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

use crate::cascade::choose;
use crate::keys::Atoms;
use crate::words::Word;
use templates::{RELATION_PARTS, STEP_PARTS};
use weights::{Pairs, Rows};

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
            |state, atoms| self.step(state, atoms),
            |_, _, atoms| choose(self.relations, self.count, atoms, RELATION_PARTS),
        );
    }

    /// The step to take, told by as many templates as it needs.
    fn step(&self, state: &State, atoms: &Atoms<STEP_KEYS>) -> Step {
        let mut scores = [0; 3];
        let mut room = [0; STEP_KEYS];
        for part in STEP_PARTS {
            let [left, right] = self.steps.sum(atoms.keys_of(part.templates, &mut room));
            scores[1] += left;
            scores[2] += right;
            if state.lead_of(scores) >= part.clear {
                break;
            }
        }
        state.best_of(scores)
    }
}

/// Goes through a sentence, asking `step` for each step and `relation` for the relation of
/// each arc, given head and dependent. The program and the trainer both go this way.
pub fn parse_with(
    state: &mut State,
    mut step: impl FnMut(&State, &Atoms<STEP_KEYS>) -> Step,
    mut relation: impl FnMut(usize, usize, &Atoms<RELATION_KEYS>) -> Relation,
) {
    while !state.is_done() {
        let step = match state.only_step() {
            Some(step) => step,
            None => step(state, &templates::step_atoms(state)),
        };
        let name = match state.arc_of(step) {
            Some((head, dependent)) if head != state.root() => {
                relation(head, dependent, &templates::relation_atoms(state, head, dependent))
            }
            _ => 0,
        };
        state.take(step, name);
    }
}
