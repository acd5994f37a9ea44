//! What each decision looks at. The order of a list is part of the weights.

use super::State;
use super::state::Node;
use crate::cascade::Part;
use crate::keys::{Atoms, both};

/// How many keys a step may ask for.
pub const STEP_KEYS: usize = 110;
/// How many keys a relation may ask for.
pub const RELATION_KEYS: usize = 44;

/// The templates of a step, those that tell most first.
pub(super) const STEP_PARTS: &[Part] = &[
    Part {
        clear: 700,
        templates: &[
            0, 1, 4, 5, 6, 7, 10, 13, 17, 22, 23, 25, 28, 29, 30, 31, 33, 52, 54, 56, 58, 63, 64,
            65, 68, 72, 73, 74, 85, 87, 88, 89, 90, 91, 92, 93, 100, 102, 105, 106,
        ],
    },
    Part {
        clear: 520,
        templates: &[
            2, 8, 9, 12, 15, 16, 18, 19, 20, 21, 26, 27, 32, 34, 35, 36, 40, 47, 51, 53, 55, 57,
            59, 60, 61, 66, 67, 69, 70, 71, 75, 76, 77, 80, 82, 83, 86, 94, 96, 99, 103, 107, 108,
            109,
        ],
    },
    Part {
        clear: 0,
        templates: &[
            3, 11, 14, 24, 37, 38, 39, 41, 42, 43, 44, 45, 46, 48, 49, 50, 62, 78, 79, 81, 84, 95,
            97, 98, 101, 104,
        ],
    },
];

/// The same of a relation.
pub(super) const RELATION_PARTS: &[Part] = &[
    Part {
        clear: 115,
        templates: &[1, 2, 4, 5, 6, 7, 8, 12, 14, 15, 19, 20, 22, 23, 25, 27, 29, 34],
    },
    Part { clear: 75, templates: &[0, 3, 10, 16, 31, 35, 37, 40, 42, 43] },
    Part { clear: 0, templates: &[9, 11, 13, 17, 18, 21, 24, 26, 28, 30, 32, 33, 36, 38, 39, 41] },
];

/// Steps and relations have tables of their own, so both count templates from 0.
pub(super) fn step_atoms(state: &State) -> Atoms<STEP_KEYS> {
    let node = |at: usize| state.nodes.get(at).unwrap_or(&state.nodes[0]);
    let open =
        |back: usize| state.open.len().checked_sub(back).map_or(0, |at| state.open[at] as usize);
    let [s0_at, s1_at, b0_at] = [open(1), open(2), state.next];
    let [s0, s1, s2] = [node(s0_at), node(s1_at), node(open(3))];
    let [b0, b1, b2, b3] = [0, 1, 2, 3].map(|ahead| node(b0_at + ahead));
    let [s0_before, s0_after] = [s0_at.saturating_sub(1), s0_at + 1].map(node);
    let b0_before = node(b0_at - 1);
    let [s0l, s0r, s0r2] = [s0.left[0], s0.right[0], s0.right[1]].map(|at| node(at as usize));
    let [s1l, s1r, b0l, b0l2] =
        [s1.left[0], s1.right[0], b0.left[0], b0.left[1]].map(|at| node(at as usize));
    let gap = distance(s0_at, b0_at);
    let gap1 = distance(s1_at, s0_at);
    let between = between(s0, b0);
    let name = |node: &Node| u64::from(node.relation) + 1;
    let tags = both(s0.tag, b0.tag);
    let inner = both(s1.tag, s0.tag);
    let coarse = both(both(s1.coarse, s0.coarse), b0.coarse);

    Atoms([
        [s0.both, 0, 0],
        [s0.tag, 0, 0],
        [s0.word, 0, 0],
        [s1.both, 0, 0],
        [s1.tag, 0, 0],
        [s1.word, 0, 0],
        [b0.both, 0, 0],
        [b0.tag, 0, 0],
        [b0.word, 0, 0],
        [b1.both, 0, 0],
        [b1.tag, 0, 0],
        [b2.both, 0, 0],
        [b2.tag, 0, 0],
        [s2.tag, s2.word, 0],
        // Two words.
        [s0.both, b0.both, 0],
        [s0.both, b0.word, 0],
        [s0.word, b0.both, 0],
        [s0.both, b0.tag, 0],
        [s0.tag, b0.both, 0],
        [s0.tag, b0.tag, 0],
        [s1.both, s0.both, 0],
        [s1.both, s0.tag, 0],
        [s1.tag, s0.both, 0],
        [s1.tag, s0.tag, 0],
        [s1.word, s0.word, 0],
        [s1.tag, b0.tag, 0],
        [s1.both, b0.tag, 0],
        [s1.tag, b0.both, 0],
        [b0.tag, b1.tag, 0],
        [b0.both, b1.tag, 0],
        [b0.tag, b1.both, 0],
        // Three and more.
        [tags, b1.tag, 0],
        [tags, b1.tag, b2.tag],
        [b0.tag, b1.tag, b2.tag],
        [inner, b0.tag, 0],
        [inner, b0.tag, b1.tag],
        [inner, s2.tag, b0.tag],
        [inner, b0.both, 0],
        [tags, s1.tag, s0.word],
        [tags, s1.both, 0],
        [tags, b1.both, 0],
        // Who takes the preposition that comes: the two open words, by their own names.
        [s1.word, b0.word, 0],
        [s1.word, b0.word, s0.tag],
        [s1.word, b0.word, s0.word],
        [s1.word, b0.word, b1.word],
        [s0.word, b0.word, b1.word],
        [s0.word, b0.word, b1.tag],
        [b0.word, b1.word, 0],
        [s0.word, b1.word, b0.tag],
        [s2.word, b0.word, s1.tag],
        [s2.tag, inner, b0.word],
        // Longer patterns, of parts of speech alone.
        [coarse, b1.coarse, b2.coarse],
        [coarse, s2.coarse, b1.coarse],
        [both(tags, b1.coarse), b2.coarse, b3.coarse],
        // Neighbours in the sentence, and endings.
        [s0.tag, s0_before.tag, s0_after.tag],
        [s0.both, s0_after.tag, b0.tag],
        [tags, b0_before.tag, s0_after.tag],
        [s0.suffix, b0.suffix, 0],
        [s0.suffix, tags, 0],
        [b0.suffix, tags, 0],
        // Dependents.
        [inner, s0l.word, b0.tag],
        [s1.word, s0l.word, s0.tag],
        [s1.word, s1r.both, b0.tag],
        [tags, s0l.tag, 1],
        [tags, s0r.tag, 2],
        [tags, b0l.tag, 3],
        [tags, s1r.tag, s1.tag],
        [inner, s1l.tag, 0],
        [inner, s1r.tag, 0],
        [inner, s0l.tag, b0.tag],
        [inner, s0r.tag, b0.tag],
        [both(s0.both, s0r.tag), b0.tag, 0],
        [s0.tag, s0l.both, b0.tag],
        // Who takes the phrase that comes with its preposition or conjunction before it.
        [s0.word, b0l.word, 0],
        [s1.word, b0l.word, 0],
        [s0.both, b0l.word, b0.tag],
        [s1.both, b0l.word, b0.tag],
        [s0.word, b0l.word, b0.word],
        [s1.word, b0l.word, b0.word],
        [s1.word, s0.word, b0l.word],
        [inner, b0l.word, b0.tag],
        [inner, b0l.word, s0.word],
        [inner, b0l.word, s1.word],
        [s0.suffix, b0l.word, b0.suffix],
        [s1.suffix, b0l.word, b0.suffix],
        [tags, b0l.word, b0l2.word],
        [both(inner, s2.tag), b0l.word, b0.tag],
        [b0.tag, b0l.both, s0.tag],
        [s0.both, name(s0r), name(s0l)],
        [both(tags, name(s0r)), name(s0l), name(b0l)],
        [s0.tag, name(s0r), name(s0r2)],
        [b0.both, name(b0l), name(b0l2)],
        [both(inner, name(s1r)), name(s0l), name(s0r)],
        // How many, how far, what lies between.
        [s0.both, u64::from(s0.lefts.min(4)), u64::from(s0.rights.min(4))],
        [tags, u64::from(s0.rights.min(4)), u64::from(b0.lefts.min(4))],
        [s0.both, s0.below, 0],
        [both(s0.tag, s0.below), b0.tag, s1.tag],
        [s1.both, s1.below, b0.tag],
        [both(s1.tag, s1.below), s0.tag, b0.tag],
        [both(inner, s1.below), s0.below, 0],
        [both(s1.coarse, s1.below), both(s0.coarse, s0.below), b0.coarse],
        [both(s0.tag, s0.below), b0.word, b1.tag],
        [both(s0.coarse, s0.below), both(b0.coarse, b0.below), b1.coarse],
        // What "and" joins is alike.
        [s1.suffix, s0.suffix, name(s0l)],
        [both(inner, s2.tag), name(s0l), b0.tag],
        [both(b0.tag, b0.below), s0.tag, 0],
        [tags, gap, 0],
        [inner, gap1, b0.tag],
        [tags, between, 0],
        [both(s0.word, b0.tag), gap, between],
    ])
}

/// What tells the relation of `dependent` to `head`, asked before the arc is made: the
/// dependent has all its own dependents by then.
pub(super) fn relation_atoms(
    state: &State,
    head_at: usize,
    dependent_at: usize,
) -> Atoms<RELATION_KEYS> {
    let node = |at: usize| state.nodes.get(at).unwrap_or(&state.nodes[0]);
    let [h, d] = [node(head_at), node(dependent_at)];
    let [dl, dl2, dr, hl, hr] =
        [d.left[0], d.left[1], d.right[0], h.left[0], h.right[0]].map(|at| node(at as usize));
    let [before, after] = [node(dependent_at - 1), node(dependent_at + 1)];
    let [h_before, h_after] = [node(head_at - 1), node(head_at + 1)];
    let side = if dependent_at < head_at { 1 } else { 2 };
    let gap = distance(head_at.min(dependent_at), head_at.max(dependent_at)) << 2 | side;
    let between = between(node(head_at.min(dependent_at)), node(head_at.max(dependent_at)));
    let name = |node: &Node| u64::from(node.relation) + 1;
    let tags = both(both(h.tag, side), d.tag);

    Atoms([
        [d.both, side, 0],
        [d.tag, side, 0],
        [d.word, side, 0],
        [h.both, side, 0],
        [h.tag, side, 0],
        [h.word, side, 0],
        [d.suffix, side, d.tag],
        [tags, 0, 0],
        [both(h.word, side), d.tag, 0],
        [both(h.word, side), d.word, 0],
        [both(h.tag, side), d.word, 0],
        [both(h.both, side), d.both, 0],
        [tags, gap, 0],
        [d.both, gap, 0],
        [tags, between, side],
        // What comes with the dependent: its preposition, its mark, its determiner.
        [d.tag, dl.both, side],
        [tags, dl.word, 0],
        [both(h.both, side), dl.word, d.tag],
        [h.word, d.word, dl.word],
        [tags, dl.tag, dl2.tag],
        [both(d.tag, dl2.word), dl.word, side],
        [d.both, dl.word, side],
        [tags, dr.both, 0],
        [tags, name(dl), name(dr)],
        [tags, d.below, 0],
        [d.both, d.below, side],
        [h.both, d.below, side],
        // What the head has already.
        [tags, h.below, 0],
        [both(h.both, side), h.below, d.tag],
        [tags, name(hl), name(hr)],
        [tags, hl.both, 1],
        [tags, hr.both, 2],
        [both(tags, h.below), d.below, 0],
        [both(h.word, side), h.below, both(d.tag, dl.word)],
        // Neighbours in the sentence.
        [tags, before.tag, 0],
        [tags, after.tag, 0],
        [tags, before.tag, after.tag],
        [d.both, before.both, side],
        [d.both, after.both, side],
        [tags, before.word, 0],
        [tags, after.word, 0],
        [tags, h_before.tag, h_after.tag],
        [tags, h_before.word, 0],
        [tags, h_after.word, 0],
    ])
}

/// How far apart, in seven grades.
fn distance(from: usize, to: usize) -> u64 {
    match to.saturating_sub(from) {
        near @ 0..=4 => near as u64,
        5..=6 => 5,
        7..=10 => 6,
        _ => 7,
    }
}

/// Whether verbs and commas stand between two nodes: none, one, more.
fn between(first: &Node, second: &Node) -> u64 {
    let count = |from: u16, to: u16| u64::from(to.saturating_sub(from).min(2));
    count(first.verbs, second.verbs) * 3 + count(first.commas, second.commas) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_in_one_part() {
        crate::cascade::tests::check_parts(STEP_PARTS, STEP_KEYS);
        crate::cascade::tests::check_parts(RELATION_PARTS, RELATION_KEYS);
    }
}
