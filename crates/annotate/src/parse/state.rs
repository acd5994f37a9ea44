//! What the parser knows at one moment: open words, the next word, and the arcs made so far.

use crate::keys::both;
use crate::words::Word;
use record::Upos;

/// A relation, by its number in the weights file.
pub type Relation = u8;

/// The head of the root word, in the heads of a `State`.
pub const ROOT_HEAD: u32 = 0;

/// The three steps. The order is the order of the scores.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// The next word is opened.
    Shift,
    /// The newest open word goes under the next word.
    Left,
    /// The newest open word goes under the open word before it.
    Right,
}

impl Step {
    /// All of them, by score.
    pub const ALL: [Self; 3] = [Self::Shift, Self::Left, Self::Right];
}

/// A node: place 0 is "nobody", words are 1 to n, the root stands after them at n + 1.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Node {
    pub(crate) word: u64,
    pub(crate) tag: u64,
    pub(crate) coarse: u64,
    /// Word and tag as one atom.
    pub(crate) both: u64,
    pub(crate) suffix: u64,
    /// The outermost and next to outermost dependents on either side.
    pub(crate) left: [u32; 2],
    pub(crate) right: [u32; 2],
    pub(crate) lefts: u8,
    pub(crate) rights: u8,
    pub(crate) relation: Relation,
    /// A bit for each relation among the dependents, by its number modulo 64.
    pub(crate) below: u64,
    /// Verbs and commas before this place, for counting what lies between two words.
    pub(crate) verbs: u16,
    pub(crate) commas: u16,
}

/// What the parser knows at one moment.
#[derive(Clone, Default, Debug)]
pub struct State {
    pub(crate) nodes: Vec<Node>,
    pub(crate) open: Vec<u32>,
    pub(crate) next: usize,
    heads: Vec<u32>,
}

impl State {
    /// Begins a sentence. `tags` are the tags of its words, `coarse` the part of speech of each.
    pub fn start(&mut self, words: &[Word], tags: &[u8], coarse: &[u8]) {
        let n = words.len();
        self.nodes.clear();
        self.nodes.push(Node::default());
        let (mut verbs, mut commas) = (0u16, 0u16);
        let comma = crate::keys::atom(",");
        for ((word, tag), coarse) in words.iter().zip(tags).zip(coarse) {
            let tag = u64::from(*tag) + 1;
            verbs = verbs.wrapping_add(u16::from(*coarse == Upos::Verb as u8));
            commas = commas.wrapping_add(u16::from(word.lower == comma));
            self.nodes.push(Node {
                word: word.lower,
                tag,
                coarse: u64::from(*coarse) + 1,
                both: both(word.lower, tag),
                suffix: word.suffixes[2],
                verbs,
                commas,
                ..Node::default()
            });
        }
        let root =
            Node { word: 1, tag: 255, coarse: 255, both: 1, verbs, commas, ..Node::default() };
        self.nodes.push(root);
        self.open.clear();
        self.next = 1;
        self.heads.clear();
        self.heads.resize(n + 2, ROOT_HEAD);
    }

    /// The place of the root node.
    pub fn root(&self) -> usize {
        self.nodes.len() - 1
    }

    /// Every word has its head.
    pub fn is_done(&self) -> bool {
        self.open.is_empty() && self.next == self.root()
    }

    /// The head of word `at` (from 1); [`ROOT_HEAD`] for the root word.
    pub fn head(&self, at: usize) -> usize {
        self.heads[at] as usize
    }

    /// The relation of word `at` (from 1) to its head.
    pub fn relation(&self, at: usize) -> Relation {
        self.nodes[at].relation
    }

    /// The open words, oldest first.
    pub fn open(&self) -> &[u32] {
        &self.open
    }

    /// The next word; the root when all are read.
    pub fn next(&self) -> usize {
        self.next
    }

    /// Whether `step` may be taken. One word only hangs under the root, so the root takes
    /// the last open word and no other.
    pub fn may(&self, step: Step) -> bool {
        let at_root = self.next == self.root();
        match step {
            Step::Shift => !at_root,
            Step::Left => !self.open.is_empty() && (!at_root || self.open.len() == 1),
            Step::Right => self.open.len() > 1,
        }
    }

    /// The step to take when there is no choice.
    pub fn only_step(&self) -> Option<Step> {
        match (self.open.len(), self.next == self.root()) {
            (0, _) => Some(Step::Shift),
            (1, true) => Some(Step::Left),
            (_, true) => Some(Step::Right),
            _ => None,
        }
    }

    /// The allowed step with the highest score; the first of equals.
    pub fn best_of(&self, scores: [i32; 3]) -> Step {
        let allowed = self.allowed(scores);
        let best = (1..3).fold(0, |best, at| if allowed[at] > allowed[best] { at } else { best });
        Step::ALL[best]
    }

    /// By how much that step leads the next best.
    pub(crate) fn lead_of(&self, scores: [i32; 3]) -> i32 {
        let [a, b, c] = self.allowed(scores);
        let (low, high) = (a.min(b), a.max(b));
        high.max(c).saturating_sub(low.max(high.min(c)))
    }

    /// The scores of the steps that may be taken, and the lowest of all for the others.
    fn allowed(&self, scores: [i32; 3]) -> [i32; 3] {
        std::array::from_fn(|at| if self.may(Step::ALL[at]) { scores[at] } else { i32::MIN })
    }

    /// Head and dependent of the arc that `step` makes.
    pub fn arc_of(&self, step: Step) -> Option<(usize, usize)> {
        let dependent = *self.open.last()? as usize;
        match step {
            Step::Shift => None,
            Step::Left => Some((self.next, dependent)),
            Step::Right => {
                let under = self.open.len().checked_sub(2)?;
                Some((self.open[under] as usize, dependent))
            }
        }
    }

    /// Takes a step; `relation` names its arc.
    pub(crate) fn take(&mut self, step: Step, relation: Relation) {
        let Some((head, dependent)) = self.arc_of(step) else {
            self.open.push(self.next as u32);
            self.next += 1;
            return;
        };
        self.open.pop();
        self.nodes[dependent].relation = relation;
        self.heads[dependent] = if head == self.root() { ROOT_HEAD } else { head as u32 };
        let node = &mut self.nodes[head];
        node.below |= 1 << (relation % 64);
        // Words are taken from the inside out: the newest dependent is the outermost.
        if dependent < head {
            node.left = [dependent as u32, node.left[0]];
            node.lefts = node.lefts.saturating_add(1);
        } else {
            node.right = [dependent as u32, node.right[0]];
            node.rights = node.rights.saturating_add(1);
        }
    }
}
