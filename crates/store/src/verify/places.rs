//! Every place of a report lies inside its text and has the words that are stored for it, and
//! every id is that of its places.

use super::{Check, Checked};
use crate::anchors::Anchors;
use crate::read::Words;
use crate::rows::{StoredReport, TextSpan};
use record::{ReportId, StatementId};

impl Check<'_> {
    pub(super) fn places_of(&mut self, id: &str, report: &StoredReport, words: &Words<'_>) {
        let facts = [
            ("title", &report.title),
            ("outlet", &report.outlet),
            ("author", &report.author),
            ("date", &report.date),
            ("updated", &report.updated),
            ("url", &report.url),
            ("canonical", &report.canonical),
            ("captured", &report.captured),
            ("language", &report.language),
        ];
        for (name, fact) in facts {
            let span = fact.as_ref().and_then(|fact| fact.span.as_ref());
            self.words("fact", &format!("{id} {name}"), span, words);
        }
        for dropped in &report.dropped {
            self.words("dropped", id, Some(&dropped.span), words);
        }
        for (number, remark) in (1..).zip(&report.remarks) {
            self.words("remark", &format!("{id} {number}"), remark.span.as_ref(), words);
        }
    }

    /// The words at a place are those of the text.
    pub(super) fn words<'s>(
        &mut self,
        table: &str,
        row: &str,
        spans: impl IntoIterator<Item = &'s TextSpan>,
        words: &Words<'_>,
    ) {
        for span in spans {
            let (start, end) = (span.start, span.end);
            match words.get(start, end) {
                None => self.add(table, row, format!("the text has no place {start} to {end}")),
                Some(there) if there != span.text => self.add(
                    table,
                    row,
                    format!("its words are not those of the text at {start} to {end}"),
                ),
                Some(_) => {}
            }
        }
    }

    pub(super) fn statements(
        &mut self,
        row: i64,
        report: ReportId,
        words: &Words<'_>,
        anchors: &Anchors<'_>,
    ) -> Checked {
        let rows: Vec<(i64, String)> = self
            .case
            .connection
            .prepare_cached(
                "SELECT statement, id FROM statement WHERE report = ? ORDER BY ordinal",
            )?
            .query_map([row], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (row, id) in rows {
            if let Err(error) = self.statement(row, &id, report, words, anchors) {
                self.add("statement", &id, format!("it cannot be read: {error}"));
            }
        }
        Ok(())
    }

    /// The words of names and of what their bearers are called.
    pub(super) fn names(&mut self, row: i64, words: &Words<'_>) -> Checked {
        let queries = [
            (
                "mention",
                "SELECT id, start, \"end\", words FROM mention WHERE report = ? ORDER BY ordinal",
            ),
            (
                "role",
                "SELECT m.id, o.start, o.\"end\", o.words FROM role o JOIN mention m USING (mention)
                 WHERE m.report = ? ORDER BY m.ordinal, o.ordinal",
            ),
        ];
        for (table, query) in queries {
            let places: Vec<(String, TextSpan)> = self
                .case
                .connection
                .prepare_cached(query)?
                .query_map([row], |row| {
                    let span = TextSpan { start: row.get(1)?, end: row.get(2)?, text: row.get(3)? };
                    Ok((row.get(0)?, span))
                })?
                .collect::<rusqlite::Result<_>>()?;
            for (id, span) in &places {
                self.words(table, id, Some(span), words);
            }
        }
        Ok(())
    }

    pub(super) fn named_places(&mut self, report: ReportId, words: &Words<'_>) -> Checked {
        for (number, place) in (1..).zip(self.case.load_named_places(Some(report))?) {
            self.words("place", &format!("{report} {number}"), [&place.span], words);
        }
        Ok(())
    }

    /// Every place of every frame, and its id.
    pub(super) fn frames(&mut self, row: i64, words: &Words<'_>, anchors: &Anchors<'_>) -> Checked {
        for frame in self.case.load_frames("f.report = ?", row, words)? {
            let id = frame.id.to_string();
            self.words("frame", &id, [&frame.trigger, &frame.clause], words);
            self.words("frame", &id, &frame.means, words);
            let participants = (frame.actors.iter().chain(&frame.recipients))
                .chain(&frame.place)
                .chain(&frame.origin);
            self.words("participant", &id, participants.map(|one| &one.span), words);
            self.words("frame_time", &id, frame.time.as_ref().map(|time| &time.span), words);
            for counted in &frame.quantities {
                self.words("counted", &id, [&counted.span], words);
                self.words("counted", &id, &counted.counted, words);
            }
            let own = anchors.frame_id(
                frame.report,
                frame.kind.as_str(),
                [&frame.trigger, &frame.clause],
            );
            if own.is_none_or(|own| !own.is_but_for_its_report(frame.id)) {
                self.add("frame", &id, "its id is not that of its places");
            }
        }
        Ok(())
    }

    pub(super) fn statement(
        &mut self,
        row: i64,
        id: &str,
        report: ReportId,
        words: &Words<'_>,
        anchors: &Anchors<'_>,
    ) -> Checked {
        let Some(statement) = self.case.statement_at(row, words)? else {
            self.add("statement", id, "it has no report");
            return Ok(());
        };
        if statement.content.is_empty() {
            self.add("statement", id, "it has no content");
        }
        if statement.passage.is_empty() {
            self.add("statement", id, "it has no passage");
        }
        for role in [&statement.speaker, &statement.cue, &statement.content] {
            self.words("statement_span", id, role, words);
        }
        self.words("passage", id, &statement.passage, words);
        for party in [&statement.resolved, &statement.addressee, &statement.medium] {
            let span = party.as_ref().and_then(|party| party.span.as_ref());
            self.words("statement_span", id, span, words);
        }
        for (number, link) in (1..).zip(&statement.chain) {
            self.words("chain_link", &format!("{id} {number}"), link.passage.as_ref(), words);
        }
        let own = anchors.id_of(&self.case.connection, report, row)?;
        let written: Option<StatementId> = id.parse().ok();
        if own.zip(written).is_none_or(|(own, id)| !own.is_but_for_its_report(id)) {
            self.add("statement", id, "its id is not that of its places");
        }
        Ok(())
    }
}
