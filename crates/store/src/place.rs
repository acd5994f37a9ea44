//! Places of a report as they are stored: code points of the decoded text, with the words.

use record::{CleanSpan, CodePoints, OffsetMap, RawSpan};

/// The decoded text of one report, with what it takes to say a place in code points.
pub(crate) struct Places<'a> {
    text: &'a str,
    map: &'a OffsetMap,
    points: CodePoints,
}

/// A stretch of the decoded text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place<'a> {
    /// First code point.
    pub(crate) start: usize,
    /// One past the last code point.
    pub(crate) end: usize,
    pub(crate) words: &'a str,
}

impl<'a> Places<'a> {
    pub(crate) fn of(text: &'a str, map: &'a OffsetMap) -> Self {
        Self { text, map, points: CodePoints::of(text) }
    }

    /// A span of the decoded text; `None` when it lies outside of it, which would be a
    /// mistake of the stage that gave it.
    pub(crate) fn raw(&self, span: RawSpan) -> Option<Place<'a>> {
        let words = self.text.get(span.range())?;
        let points = self.points.span(span);
        Some(Place { start: points.start, end: points.end, words })
    }

    /// A span of the clean text: one place for each piece of the decoded text it covers.
    pub(crate) fn clean(&self, span: CleanSpan) -> Vec<Place<'a>> {
        self.map.to_raw(span).into_iter().filter_map(|raw| self.raw(raw)).collect()
    }

    /// A clean span with all that stands between its pieces, for what is short and one: a name.
    pub(crate) fn whole(&self, span: CleanSpan) -> Option<Place<'a>> {
        self.map.to_raw(span).into_iter().reduce(RawSpan::join).and_then(|raw| self.raw(raw))
    }

    /// Where a clean span begins, for what has one place only.
    pub(crate) fn first(&self, span: CleanSpan) -> Option<Place<'a>> {
        self.clean(span).into_iter().next()
    }
}
