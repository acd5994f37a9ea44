//! Statements put together by the chain that they came through.

use crate::rows::{StoredLink, StoredStatement, TextSpan};
use record::plain::is_not_named;
use record::{Form, SpeakerKind, StatementId};
use std::collections::{HashMap, HashSet};

/// Statements that came through the same chain.
pub struct Group<'a> {
    /// From the outlet to the root.
    pub chain: &'a [StoredLink],
    /// What the outlet asserts itself, with no cue.
    pub own_voice: bool,
    /// In the order of the text.
    pub statements: Vec<&'a StoredStatement>,
}

/// What makes two statements come the same way: their voice, and the links by label and kind.
type Key<'a> = (bool, Vec<(&'a str, SpeakerKind)>);

/// Groups in the order in which the text first needs them; the outlet's own voice comes last,
/// for who else is heard is what a reader looks for.
pub fn by_chain<'a>(statements: impl IntoIterator<Item = &'a StoredStatement>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known: HashMap<Key<'_>, usize> = HashMap::new();
    for statement in statements {
        let own_voice = statement.form == Form::OwnVoice;
        let links = links(&statement.chain).collect();
        let at = *known.entry((own_voice, links)).or_insert(groups.len());
        if at == groups.len() {
            groups.push(Group { chain: &statement.chain, own_voice, statements: Vec::new() });
        }
        groups[at].statements.push(statement);
    }
    groups.sort_by_key(|group| group.own_voice);
    groups
}

/// Where the chain of a statement ends.
pub fn root(statement: &StoredStatement) -> Option<&StoredLink> {
    statement.chain.last()
}

/// The kind of its root; the outlet's own voice has none.
pub fn root_kind(statement: &StoredStatement) -> Option<SpeakerKind> {
    if statement.form == Form::OwnVoice {
        return None;
    }
    Some(root(statement).map_or(statement.speaker_kind, |link| link.kind))
}

/// It rests on people who are not named: nobody could ask them.
pub fn rests_on_unnamed(statement: &StoredStatement) -> bool {
    root_kind(statement).is_some_and(is_not_named)
}

/// For each statement that only passes on the words of another, that other one:
/// "The Courier said, citing a witness, that …" is two statements with the same words and
/// the same chain, and a reader wants to read them once.
pub fn passed_on(statements: &[StoredStatement]) -> HashMap<StatementId, &StoredStatement> {
    let by_id: HashMap<_, _> = statements.iter().map(|s| (s.id, s)).collect();
    statements
        .iter()
        .filter_map(|inner| {
            let outer = by_id.get(&inner.inside?)?;
            let same = outer.content == inner.content && outer.chain == inner.chain;
            (same && outer.id != inner.id).then_some((outer.id, inner))
        })
        .collect()
}

/// Statements that are part of what their speaker is printed saying anyway: in "“I ask families
/// to stay away,” she said", asking is a statement inside saying, with one speaker and one chain.
pub fn said_within(statements: &[StoredStatement]) -> HashSet<StatementId> {
    let by_id: HashMap<_, _> = statements.iter().map(|s| (s.id, s)).collect();
    let lies_in = |inner: &TextSpan, outer: &&StoredStatement| {
        outer.content.iter().any(|piece| piece.start <= inner.start && inner.end <= piece.end)
    };
    statements
        .iter()
        .filter(|inner| {
            let outer = inner.inside.and_then(|id| by_id.get(&id));
            outer.is_some_and(|outer| {
                outer.content != inner.content
                    && links(&outer.chain).eq(links(&inner.chain))
                    && inner.content.iter().all(|piece| lies_in(piece, outer))
            })
        })
        .map(|inner| inner.id)
        .collect()
}

fn links(chain: &[StoredLink]) -> impl Iterator<Item = (&str, SpeakerKind)> {
    chain.iter().map(|link| (link.label.as_str(), link.kind))
}
