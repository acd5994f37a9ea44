//! Statements and names in; who did what to whom, clause by clause, out.
//!
//! Left out on purpose: other reports, what is true, and whether two frames tell one event,
//! which is asked of all reports together.

mod states;

use record::{Annotated, Frame, Mentions, Statements};

/// Reads what the clauses of a report say: events, movements and states, in order of their place.
///
/// Never fails, and near linear in the length of the text.
pub fn frames(annotated: &Annotated, statements: &Statements, mentions: &Mentions) -> Vec<Frame> {
    states::of_relations(annotated, statements, mentions)
}
