//! The frames of one reading as rows: each with who takes part, when and how many.

use crate::case::Turn;
use crate::place::{Place, Places};
use record::{Annotated, CleanSpan, Frame, Participant, ReportId, Time};
use rusqlite::params;

/// Adds the frames of one report.
pub(crate) struct FrameWriter<'a> {
    pub(crate) turn: &'a Turn<'a>,
    pub(crate) report: ReportId,
    pub(crate) row: i64,
    pub(crate) places: &'a Places<'a>,
    pub(crate) annotated: &'a Annotated,
    /// The rows of the statements of the reading; none where one was not stored.
    pub(crate) statements: &'a [Option<i64>],
    /// The rows of its names.
    pub(crate) mentions: &'a [Option<i64>],
}

impl FrameWriter<'_> {
    /// Adds every frame that has words to show. Of two of one kind at one place the first stands.
    pub(crate) fn add(&self, frames: &[Frame]) -> rusqlite::Result<()> {
        let mut rows = Vec::with_capacity(frames.len());
        for frame in frames {
            rows.push(self.add_frame(frame)?);
        }
        for (frame, row) in frames.iter().zip(&rows) {
            if let Some((row, about)) = row.zip(row_at(&rows, frame.about)) {
                self.turn
                    .transaction
                    .prepare_cached("UPDATE frame SET about = ? WHERE frame = ?")?
                    .execute((about, row))?;
            }
        }
        Ok(())
    }

    /// The row of the frame with all that hangs on it; `None` when it is not stored.
    fn add_frame(&self, frame: &Frame) -> rusqlite::Result<Option<i64>> {
        let shown = self.shown(frame.trigger).zip(self.shown(frame.clause));
        let Some((trigger, clause)) = shown else { return Ok(None) };
        let means = frame.means.and_then(|means| self.places.whole(means));
        let transaction = &self.turn.transaction;
        let added = transaction
            .prepare_cached(
                "INSERT OR IGNORE INTO frame (id, report, statement, kind, mode, predicate,
                     trigger_start, trigger_end, start, \"end\", polarity, modality,
                     means_start, means_end, wording)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                frame.id(self.report).bits().cast_signed(),
                self.row,
                row_at(self.statements, frame.statement),
                frame.kind.as_str(),
                frame.mode.map(record::Mode::as_str),
                frame.predicate,
                trigger.start,
                trigger.end,
                clause.start,
                clause.end,
                frame.polarity.as_str(),
                frame.modality.as_str(),
                means.map(|means| means.start),
                means.map(|means| means.end),
                Some(&frame.wording).filter(|wording| !wording.is_empty()),
            ])?;
        if added == 0 {
            return Ok(None);
        }
        let row = transaction.last_insert_rowid();
        self.add_participants(row, frame)?;
        self.add_time(row, frame)?;
        self.add_quantities(row, frame)?;
        Ok(Some(row))
    }

    fn shown(&self, span: CleanSpan) -> Option<Place<'_>> {
        self.places.whole(span).filter(|place| !place.words.is_empty())
    }

    fn add_participants(&self, row: i64, frame: &Frame) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT INTO participant (frame, ordinal, role, start, \"end\", mention)
             VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        let role = |role: &'static str| move |one| (role, one);
        let all = (frame.actors.iter().map(role("actor")))
            .chain(frame.recipients.iter().map(role("recipient")))
            .chain(frame.place.iter().map(role("place")))
            .chain(frame.origin.iter().map(role("origin")));
        for (ordinal, (role, Participant { span, mention })) in all.enumerate() {
            if let Some(place) = self.places.whole(*span) {
                let mention = row_at(self.mentions, *mention);
                insert.execute((row, ordinal, role, place.start, place.end, mention))?;
            }
        }
        Ok(())
    }

    fn add_time(&self, row: i64, frame: &Frame) -> rusqlite::Result<()> {
        let time = frame.time.and_then(|at| self.annotated.times.get(at));
        let Some((time, place)) = time.and_then(|t| Some((t, self.places.whole(t.span)?))) else {
            return Ok(());
        };
        let Time { kind, precision, interval, open_start, open_end, approximate, .. } = time;
        let day = |day: Option<record::Day>| day.map(|day| day.to_string());
        self.turn
            .transaction
            .prepare_cached(
                "INSERT INTO frame_time (frame, start, \"end\", kind, precision, from_day, to_day,
                     open_start, open_end, approximate)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                row,
                place.start,
                place.end,
                kind.as_str(),
                precision.as_str(),
                day(interval.and_then(|interval| interval.from)),
                day(interval.and_then(|interval| interval.to)),
                open_start,
                open_end,
                approximate,
            ])
            .map(|_| ())
    }

    fn add_quantities(&self, row: i64, frame: &Frame) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT INTO counted (frame, ordinal, start, \"end\", what, low, best, high,
                 approximate, unit, counted_start, counted_end)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        for (ordinal, counted) in frame.quantities.iter().enumerate() {
            let Some(quantity) = self.annotated.quantities.get(counted.quantity) else { continue };
            let Some(place) = self.places.whole(quantity.span) else { continue };
            let things = quantity.counted.and_then(|span| self.places.whole(span));
            insert.execute(params![
                row,
                ordinal,
                place.start,
                place.end,
                counted.what.as_str(),
                quantity.low,
                quantity.best,
                quantity.high,
                quantity.approximate,
                quantity.unit,
                things.map(|things| things.start),
                things.map(|things| things.end),
            ])?;
        }
        Ok(())
    }
}

/// The row of what an index of the reading points at.
pub(crate) fn row_at(rows: &[Option<i64>], at: Option<usize>) -> Option<i64> {
    at.and_then(|at| rows.get(at).copied().flatten())
}
