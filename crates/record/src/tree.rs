//! A sentence word by word, as Universal Dependencies cuts it, for whoever prints or scores it.

use crate::{CleanSpan, Relation, Upos};
use std::ops::Range;

/// The words of one sentence and the tree over them.
///
/// Statements are read from [`crate::Syntax`], which has one entry a token. A token may be two
/// words ("du" is "de le"), and only here has each of them its own place in the tree.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Tree {
    /// The words, in order.
    pub words: Vec<TreeWord>,
    /// What is written of them, in order: every word is in exactly one.
    pub written: Vec<Written>,
}

/// A word of a tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TreeWord {
    /// As written, or for a part of a fused token as it would be written alone.
    pub form: String,
    /// What was read of it; `None` where its language has no weights.
    pub seen: Option<SeenWord>,
}

/// What was read of a word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeenWord {
    /// Its dictionary form.
    pub lemma: String,
    /// Its part of speech.
    pub upos: Upos,
    /// The treebank's own tag; `_` when it has none.
    pub xpos: String,
    /// Its features as Universal Dependencies writes them; `_` when there are none.
    pub features: String,
    /// The word it hangs under, as an index into [`Tree::words`]; `None` for the root.
    pub head: Option<usize>,
    /// How it hangs under its head.
    pub relation: Relation,
}

/// Letters between two blanks or cuts, and the words that they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// Where.
    pub span: CleanSpan,
    /// Which words, as indices into [`Tree::words`]: one, or several for "du" and "don't".
    pub words: Range<usize>,
}
