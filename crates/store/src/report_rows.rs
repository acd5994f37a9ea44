//! One reading as rows: the report with its text, facts, dropped lines and remarks.

use crate::case::Turn;
use crate::custody::note_report;
use crate::frame_rows::FrameWriter;
use crate::hash::{hex, sha256_of};
use crate::mention_rows::MentionWriter;
use crate::originals::packed;
use crate::place::Places;
use crate::places::add_places;
use crate::statement_rows::StatementWriter;
use crate::traces::add_fingerprint;
use crate::write::{add_file, row_of};
use record::{Found, Reading, Report, Stage};
use std::borrow::Cow;

/// Adds one report with everything read from it, and gives the number of its statements;
/// `None` when the report was there already.
pub(crate) fn add_reading(turn: &Turn<'_>, reading: &Reading) -> rusqlite::Result<Option<usize>> {
    if let Some(row) = row_of(turn, reading.report.id)? {
        add_file(turn, row, &reading.report.file)?;
        return Ok(None);
    }
    let row = add_report(turn, reading)?;
    add_file(turn, row, &reading.report.file)?;
    let places = Places::of(&reading.report.text, &reading.annotated.clean.map);
    let writer = ReportWriter { turn, reading, row, places: &places };
    writer.add_facts()?;
    writer.add_dropped()?;
    add_fingerprint(&turn.transaction, row, &places, &reading.fingerprint)?;
    let report = reading.report.id;
    let statements =
        StatementWriter { turn, report, row, places: &places }.add(&reading.statements)?;
    let mentions =
        MentionWriter { turn, report, row, places: &places, statements: &statements.rows }
            .add(&reading.mentions)?;
    FrameWriter {
        turn,
        report,
        row,
        places: &places,
        annotated: &reading.annotated,
        statements: &statements.rows,
        mentions: &mentions,
    }
    .add(&reading.frames)?;
    add_places(turn, row, &places, &reading.places)?;
    writer.add_remarks(&statements.left_out)?;
    note_report(turn, row, &report.to_string())?;
    Ok(Some(statements.new))
}

/// The report itself: original, text, and the text's words in the index.
fn add_report(turn: &Turn<'_>, reading: &Reading) -> rusqlite::Result<i64> {
    let report = &reading.report;
    turn.transaction
        .prepare_cached(
            "INSERT INTO report (id, sha256, encoding, stored_at, run)
             VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?)",
        )?
        .execute((report.id.to_string(), hex(&report.sha256), report.encoding, turn.run()?))?;
    let row = turn.transaction.last_insert_rowid();
    turn.transaction
        .prepare_cached("INSERT INTO original (report, size, bytes, outside) VALUES (?, ?, ?, ?)")?
        .execute((row, report.original.len(), kept_inside(report), &report.outside))?;
    turn.transaction
        .prepare_cached("INSERT INTO report_text (report, text, sha256) VALUES (?, ?, ?)")?
        .execute((row, &report.text, sha256_of(report.text.as_bytes())))?;
    turn.transaction
        .prepare_cached("INSERT INTO report_search (rowid, text) VALUES (?, ?)")?
        .execute((row, &report.text))?;
    Ok(row)
}

/// The bytes of the original that the case keeps.
fn kept_inside(report: &Report) -> Option<Cow<'_, [u8]>> {
    report.outside.is_none().then(|| packed(&report.original))
}

/// Adds what was read from one report.
struct ReportWriter<'a> {
    turn: &'a Turn<'a>,
    reading: &'a Reading,
    row: i64,
    places: &'a Places<'a>,
}

impl ReportWriter<'_> {
    fn add_facts(&self) -> rusqlite::Result<()> {
        let facts = &self.reading.annotated.clean.facts;
        for (name, found) in [
            ("title", &facts.title),
            ("outlet", &facts.outlet),
            ("author", &facts.author),
            ("date", &facts.date),
            ("updated", &facts.updated),
            ("url", &facts.url),
            ("canonical", &facts.canonical),
            ("captured", &facts.captured),
            ("language", &facts.language),
        ] {
            if let Some(found) = found {
                self.add_fact(name, found)?;
            }
        }
        Ok(())
    }

    fn add_fact(&self, name: &str, found: &Found) -> rusqlite::Result<()> {
        let place = found.span.and_then(|span| self.places.raw(span));
        self.turn
            .transaction
            .prepare_cached(
                "INSERT INTO fact (report, name, value, place, start, \"end\", words)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute((
                self.row,
                name,
                &found.value,
                found.place.as_str(),
                place.map(|place| place.start),
                place.map(|place| place.end),
                place.map(|place| place.words),
            ))?;
        Ok(())
    }

    fn add_dropped(&self) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT OR IGNORE INTO dropped (report, start, \"end\", reason) VALUES (?, ?, ?, ?)",
        )?;
        for dropped in &self.reading.annotated.clean.dropped {
            if let Some(place) = self.places.raw(dropped.span) {
                insert.execute((self.row, place.start, place.end, dropped.reason.as_str()))?;
            }
        }
        Ok(())
    }

    fn add_remarks(&self, left_out: &[String]) -> rusqlite::Result<()> {
        let own = left_out.iter().map(|message| (Stage::Attribute, None, message.as_str()));
        let all = self
            .reading
            .remarks()
            .map(|remark| (remark.stage, remark.span, remark.message.as_str()))
            .chain(own);
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT INTO remark (report, ordinal, stage, start, \"end\", message)
             VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for (ordinal, (stage, span, message)) in all.enumerate() {
            let place = span.and_then(|span| self.places.raw(span));
            insert.execute((
                self.row,
                ordinal,
                stage.as_str(),
                place.map(|place| place.start),
                place.map(|place| place.end),
                message,
            ))?;
        }
        Ok(())
    }
}
