//! What the parser says of a frame: which words are the subject of a verb.
//!
//! The surface rules decide where they can: a parser goes wrong inside long quotations.

use crate::frame::Frame;
use crate::lexicon::Small;
use crate::phrase::{Phrase, trimmed, valid};
use record::Relation;

/// No word of a phrase stands further from its head, in steps of the tree.
const DEEPEST: usize = 12;

/// The words before a verb that the parser hangs on it as its subject, with all that hangs on them.
pub(crate) fn subject_of(frame: &Frame, verb: usize) -> Option<Phrase> {
    let head = subject_head(frame, verb)?;
    let start = (0..=head).rev().take_while(|&at| hangs_on(frame, at, head)).last()?;
    let is_end = |at: &usize| hangs_on(frame, *at, head) && !(frame.is_comma(*at));
    let end = (head..verb).rev().find(is_end)? + 1;
    let opens = |at: &usize| !frame.is_mark(*at) && frame.small(*at) != Some(Small::Conjunction);
    let start = (start..end).find(opens)?;
    valid(frame, start..end)
}

/// The noun before a participle that the parser hangs it on: « un message | disant » (golden
/// `fr-message-disant`).
pub(crate) fn noun_of(frame: &Frame, participle: usize) -> Option<Phrase> {
    let syntax = frame.syntax(participle)?;
    matches!(syntax.relation, Relation::Acl | Relation::Amod).then_some(())?;
    let noun = frame.item_of(syntax.head?).filter(|&noun| noun < participle)?;
    let start = (0..=noun).rev().take_while(|&at| hangs_on(frame, at, noun)).last()?;
    valid(frame, trimmed(frame, start..noun + 1))
}

/// Whether the parser takes a phrase behind a verb for what it is done to. It takes many a French
/// subject so, where the verb stands first.
pub(crate) fn is_object(frame: &Frame, verb: usize, phrase: &Phrase) -> bool {
    let token = frame.items[verb].token;
    phrase
        .clone()
        .filter_map(|at| frame.syntax(at))
        .any(|syntax| syntax.head == Some(token) && syntax.relation == Relation::Obj)
}

/// The word that the parser hangs on a verb as its subject.
pub(crate) fn subject_head(frame: &Frame, verb: usize) -> Option<usize> {
    let token = frame.items[verb].token;
    let is_subject = |at: &usize| {
        frame.syntax(*at).is_some_and(|syntax| {
            syntax.head == Some(token)
                && matches!(syntax.relation, Relation::Nsubj | Relation::NsubjPass)
        })
    };
    (0..verb).rev().take(40).find(is_subject)
}

/// Whether an item is a word or hangs under it.
fn hangs_on(frame: &Frame, at: usize, head: usize) -> bool {
    let top = frame.items[head].token;
    let mut here = at;
    for _ in 0..DEEPEST {
        let item = &frame.items[here];
        if item.token == top {
            return true;
        }
        let Some(up) = frame.syntax(here).and_then(|syntax| syntax.head) else { return false };
        if up == top {
            return true;
        }
        match frame.item_of(up) {
            Some(next) => here = next,
            None => return false,
        }
    }
    false
}
