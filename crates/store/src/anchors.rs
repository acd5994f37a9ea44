//! A statement's id, computed again from the places stored for it.
//!
//! Ids count bytes of the clean text and the case stores code points of the decoded text.
//! What was dropped is stored, so the way back is known.

use crate::read::Words;
use crate::rows::{StoredDropped, TextSpan};
use record::{CleanSpan, FrameId, Offset, OffsetMap, RawOffset, RawSpan, ReportId, StatementId};
use rusqlite::Connection;
use std::ops::Range;

/// The clean text's places in one decoded text.
pub(crate) struct Anchors<'a> {
    words: &'a Words<'a>,
    map: OffsetMap,
}

impl<'a> Anchors<'a> {
    /// The story is all of `text` that was not dropped.
    pub(crate) fn of(text: &str, words: &'a Words<'a>, dropped: &[StoredDropped]) -> Self {
        let mut kept = Vec::new();
        let mut at = 0;
        for span in dropped.iter().filter_map(|one| words.bytes(one.span.start, one.span.end)) {
            kept.push(RawSpan::new(at..span.start.max(at)));
            at = at.max(span.end);
        }
        kept.push(RawSpan::new(at..text.len()));
        Self { words, map: OffsetMap::of_kept(kept) }
    }

    /// The id of the statement in row `row`; `None` when its places are not in the story.
    pub(crate) fn id_of(
        &self,
        connection: &Connection,
        report: ReportId,
        row: i64,
    ) -> rusqlite::Result<Option<StatementId>> {
        let mut roles = [Vec::new(), Vec::new(), Vec::new()];
        for (role, spans) in ["speaker", "cue", "content"].iter().zip(&mut roles) {
            let mut query = connection.prepare_cached(
                "SELECT min(start), max(\"end\") FROM statement_span
                 WHERE statement = ? AND role = ? GROUP BY ordinal ORDER BY ordinal",
            )?;
            let mut rows = query.query((row, role))?;
            while let Some(place) = rows.next()? {
                match self.clean(place.get(0)?..place.get(1)?) {
                    Some(span) => spans.push(span),
                    None => return Ok(None),
                }
            }
        }
        Ok(Some(StatementId::of_spans(report, [&roles[0], &roles[1], &roles[2]])))
    }

    /// The id of a frame of this kind with trigger and clause at these places; `None` when they
    /// are not in the story.
    pub(crate) fn frame_id(
        &self,
        report: ReportId,
        kind: &str,
        [trigger, clause]: [&TextSpan; 2],
    ) -> Option<FrameId> {
        let clean = |span: &TextSpan| self.clean(span.start..span.end);
        Some(FrameId::of_places(report, kind, [clean(trigger)?, clean(clause)?]))
    }

    /// The clean span that runs from the first to the last of these code points.
    fn clean(&self, points: Range<usize>) -> Option<CleanSpan> {
        let raw = self.words.bytes(points.start, points.end).filter(|raw| !raw.is_empty())?;
        let start = self.map.to_clean(RawOffset::new(raw.start))?;
        let last = self.map.to_clean(RawOffset::new(raw.end - 1))?;
        (start <= last).then(|| CleanSpan::new(start.bytes()..last.bytes() + 1))
    }
}
