//! Frames out, one report at a time.

use crate::case::Case;
use crate::error::Error;
use crate::loading::Loading;
use crate::read::{Words, parsed, parsed_if_any};
use crate::rows::TextSpan;
use crate::sql::first_file;
use crate::told::{StoredCounted, StoredFrame, StoredParticipant, StoredTime};
use record::{FrameId, ReportId};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row};

impl Case {
    /// The frames of a report, in the order of its text.
    pub fn frames(&self, report: ReportId) -> Result<Vec<StoredFrame>, Error> {
        self.snapshot(|| {
            let row: Option<i64> = self
                .connection
                .prepare_cached("SELECT report FROM report WHERE id = ?")?
                .query_row([report.to_string()], |row| row.get(0))
                .optional()?;
            let Some(row) = row else { return Ok(Vec::new()) };
            self.load_frames("f.report = ?", row, &Words::of(&self.text_of(row)?))
        })
    }

    /// One frame.
    pub fn frame(&self, id: FrameId) -> Result<Option<StoredFrame>, Error> {
        self.snapshot(|| {
            let rows: Option<(i64, i64)> = self
                .connection
                .prepare_cached("SELECT frame, report FROM frame WHERE id = ?")?
                .query_row([id.bits().cast_signed()], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let Some((frame, report)) = rows else { return Ok(None) };
            let text = self.text_of(report)?;
            Ok(self.load_frames("f.frame = ?", frame, &Words::of(&text))?.pop())
        })
    }

    /// The frames that fit `which`, all of one report with these words, in its order.
    pub(crate) fn load_frames(
        &self,
        which: &str,
        key: i64,
        words: &Words<'_>,
    ) -> rusqlite::Result<Vec<StoredFrame>> {
        let mut loading = Loading::new();
        self.each_row(
            concat!(
                "SELECT f.frame, f.id, r.id, ",
                first_file!("f.report"),
                ", s.id,
                 f.kind, f.mode, f.predicate, f.trigger_start, f.trigger_end, f.start, f.\"end\",
                 f.polarity, f.modality, f.means_start, f.means_end, other.id, f.wording
             FROM frame f JOIN report r USING (report)
             LEFT JOIN statement s ON s.statement = f.statement
             LEFT JOIN frame other ON other.frame = f.about"
            ),
            which,
            "f.start, f.trigger_start, f.frame",
            key,
            |row| loading.begin(row, frame_of(row, words)?),
        )?;
        if loading.is_empty() {
            return Ok(Vec::new());
        }
        self.each_row(
            "SELECT f.frame, p.role, p.start, p.\"end\", m.id, m.start, m.\"end\", m.words, a.id, a.label
             FROM frame f JOIN participant p USING (frame)
             LEFT JOIN mention m USING (mention)
             LEFT JOIN actor_bearer o ON o.bearer = m.bearer
             LEFT JOIN actor a ON a.actor = o.actor",
            which,
            "f.frame, p.ordinal",
            key,
            |row| loading.add(row, |frame, row| add_participant(frame, row, words)),
        )?;
        self.each_row(
            "SELECT f.frame, t.start, t.\"end\", t.kind, t.precision, t.from_day, t.to_day,
                 t.open_start, t.open_end, t.approximate
             FROM frame f JOIN frame_time t USING (frame)",
            which,
            "f.frame",
            key,
            |row| loading.add(row, |frame, row| add_time(frame, row, words)),
        )?;
        self.each_row(
            "SELECT f.frame, q.start, q.\"end\", q.what, q.low, q.best, q.high, q.approximate, q.unit,
                 q.counted_start, q.counted_end
             FROM frame f JOIN counted q USING (frame)",
            which,
            "f.frame, q.ordinal",
            key,
            |row| loading.add(row, |frame, row| add_quantity(frame, row, words)),
        )?;
        Ok(loading.finish())
    }
}

fn add_participant(
    frame: &mut StoredFrame,
    row: &Row<'_>,
    words: &Words<'_>,
) -> rusqlite::Result<()> {
    let participant = participant_of(row, words)?;
    match row.get_ref(1)?.as_str()? {
        "actor" => frame.actors.push(participant),
        "recipient" => frame.recipients.push(participant),
        "place" => frame.place = Some(participant),
        "origin" => frame.origin = Some(participant),
        // A role that a later version adds is left to that version.
        _ => {}
    }
    Ok(())
}

fn add_time(frame: &mut StoredFrame, row: &Row<'_>, words: &Words<'_>) -> rusqlite::Result<()> {
    frame.time = Some(StoredTime {
        span: words.span(row.get(1)?, row.get(2)?),
        kind: parsed(row, 3)?,
        precision: parsed(row, 4)?,
        from: row.get(5)?,
        to: row.get(6)?,
        open_start: row.get(7)?,
        open_end: row.get(8)?,
        approximate: row.get(9)?,
    });
    Ok(())
}

fn add_quantity(frame: &mut StoredFrame, row: &Row<'_>, words: &Words<'_>) -> rusqlite::Result<()> {
    frame.quantities.push(StoredCounted {
        span: words.span(row.get(1)?, row.get(2)?),
        what: parsed(row, 3)?,
        low: row.get(4)?,
        best: row.get(5)?,
        high: row.get(6)?,
        approximate: row.get(7)?,
        unit: row.get(8)?,
        counted: span_if_any(row, 9, words)?,
    });
    Ok(())
}

/// A frame without those who take part, its time and its numbers.
fn frame_of(row: &Row<'_>, words: &Words<'_>) -> rusqlite::Result<StoredFrame> {
    Ok(StoredFrame {
        id: frame_id(row, 1)?,
        report: parsed(row, 2)?,
        file: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        statement: parsed_if_any(row, 4)?,
        kind: parsed(row, 5)?,
        mode: parsed_if_any(row, 6)?,
        predicate: row.get(7)?,
        trigger: words.span(row.get(8)?, row.get(9)?),
        clause: words.span(row.get(10)?, row.get(11)?),
        wording: row.get(17)?,
        actors: Vec::new(),
        recipients: Vec::new(),
        place: None,
        origin: None,
        time: None,
        quantities: Vec::new(),
        means: span_if_any(row, 14, words)?,
        polarity: parsed(row, 12)?,
        modality: parsed(row, 13)?,
        about: (row.get_ref(16)?.data_type() != Type::Null)
            .then(|| frame_id(row, 16))
            .transpose()?,
    })
}

fn participant_of(row: &Row<'_>, words: &Words<'_>) -> rusqlite::Result<StoredParticipant> {
    let name = row.get::<_, Option<usize>>(5)?.zip(row.get(6)?).zip(row.get(7)?);
    Ok(StoredParticipant {
        span: words.span(row.get(2)?, row.get(3)?),
        mention: parsed_if_any(row, 4)?,
        name: name.map(|((start, end), text)| TextSpan { start, end, text }),
        actor: parsed_if_any(row, 8)?,
        label: row.get(9)?,
    })
}

/// The id of a frame, kept as a number.
pub(crate) fn frame_id(row: &Row<'_>, column: usize) -> rusqlite::Result<FrameId> {
    Ok(FrameId::of_bits(row.get::<_, i64>(column)?.cast_unsigned()))
}

fn span_if_any(
    row: &Row<'_>,
    column: usize,
    words: &Words<'_>,
) -> rusqlite::Result<Option<TextSpan>> {
    let place = row.get::<_, Option<usize>>(column)?.zip(row.get(column + 1)?);
    Ok(place.map(|(start, end)| words.span(start, end)))
}
