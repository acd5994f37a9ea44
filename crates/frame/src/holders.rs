//! On whose word each place of a report stands.

use record::{CleanOffset, CleanSpan, Statements};
use std::cmp::Reverse;

/// The contents of all statements, in order of their places.
pub(crate) struct Holders {
    contents: Vec<(CleanSpan, usize)>,
}

impl Holders {
    /// Of these statements.
    pub fn of(statements: &Statements) -> Self {
        let pieces = |(at, one): (usize, &record::Statement)| {
            one.content.iter().map(move |content| (*content, at)).collect::<Vec<_>>()
        };
        let mut contents: Vec<_> = statements.all.iter().enumerate().flat_map(pieces).collect();
        contents.sort_by_key(|(span, at)| (span.start, Reverse(span.end), *at));
        Self { contents }
    }

    /// The innermost statement whose content holds each of these places, which are in order, of
    /// those that `answers` for the place of that number.
    pub fn innermost(
        &self,
        places: impl IntoIterator<Item = CleanOffset>,
        answers: impl Fn(usize, usize) -> bool,
    ) -> Vec<Option<usize>> {
        let mut next = self.contents.iter().peekable();
        let mut open: Vec<(CleanSpan, usize)> = Vec::new();
        places
            .into_iter()
            .enumerate()
            .map(|(number, place)| {
                while let Some(begun) = next.next_if(|(span, _)| span.start <= place) {
                    while open.pop_if(|(span, _)| span.end <= begun.0.start).is_some() {}
                    open.push(*begun);
                }
                while open.pop_if(|(span, _)| span.end <= place).is_some() {}
                let mut holding = open.iter().rev().filter(|(span, _)| span.end > place);
                holding.find(|(_, at)| answers(number, *at)).map(|(_, at)| *at)
            })
            .collect()
    }
}
