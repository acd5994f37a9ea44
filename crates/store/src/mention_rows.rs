//! The names of one reading as rows: bearers, mentions, roles, introductions, relations.

use crate::case::Turn;
use crate::frame_rows::row_at;
use crate::place::{Place, Places};
use record::{CleanSpan, Mentions, ReportId};
use rusqlite::params;

/// Adds the names of one report.
pub(crate) struct MentionWriter<'a> {
    pub(crate) turn: &'a Turn<'a>,
    pub(crate) report: ReportId,
    pub(crate) row: i64,
    pub(crate) places: &'a Places<'a>,
    /// The rows of the statements of the reading; none where one was not stored.
    pub(crate) statements: &'a [Option<i64>],
}

impl MentionWriter<'_> {
    /// Adds everything, and gives the row of each name; one that has no place in the text is left
    /// out with what hangs on it.
    pub(crate) fn add(&self, mentions: &Mentions) -> rusqlite::Result<Vec<Option<i64>>> {
        let bearers = self.add_bearers(mentions)?;
        let rows = self.add_mentions(mentions, &bearers)?;
        self.add_roles(mentions, &rows)?;
        self.add_introductions(mentions, &rows)?;
        self.add_relations(mentions, &rows)?;
        Ok(rows)
    }

    fn add_bearers(&self, mentions: &Mentions) -> rusqlite::Result<Vec<i64>> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT INTO bearer (id, report, ordinal, kind, label) VALUES (?, ?, ?, ?, ?)",
        )?;
        let mut rows = Vec::with_capacity(mentions.bearers.len());
        for (at, bearer) in mentions.bearers.iter().enumerate() {
            let id = mentions.bearer_id(self.report, at).to_string();
            rows.push(insert.insert((id, self.row, at, bearer.kind.as_str(), &bearer.label))?);
        }
        Ok(rows)
    }

    fn add_mentions(
        &self,
        mentions: &Mentions,
        bearers: &[i64],
    ) -> rusqlite::Result<Vec<Option<i64>>> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT INTO mention (id, report, ordinal, sentence, kind, bearer, reason, start, \"end\", words)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut rows = Vec::with_capacity(mentions.all.len());
        for (at, mention) in mentions.all.iter().enumerate() {
            let Some(place) = self.places.whole(mention.span) else {
                rows.push(None);
                continue;
            };
            let row = insert.insert(params![
                mention.id(self.report).to_string(),
                self.row,
                at,
                mention.sentence,
                mention.kind.as_str(),
                mention.bearer.and_then(|bearer| bearers.get(bearer)),
                mention.reason.as_str(),
                place.start,
                place.end,
                place.words,
            ])?;
            rows.push(Some(row));
        }
        let mut update = self
            .turn
            .transaction
            .prepare_cached("UPDATE mention SET through = ? WHERE mention = ?")?;
        for (row, mention) in rows.iter().zip(&mentions.all) {
            if let Some((row, through)) = row.zip(row_at(&rows, mention.through)) {
                update.execute((through, row))?;
            }
        }
        Ok(rows)
    }

    fn add_roles(&self, mentions: &Mentions, rows: &[Option<i64>]) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT OR IGNORE INTO role (mention, ordinal, noun, start, \"end\", words)
             VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for bearer in &mentions.bearers {
            for (ordinal, role) in bearer.roles.iter().enumerate() {
                let mention = row_at(rows, Some(role.mention));
                if let Some((row, place)) = mention.zip(self.places.whole(role.span)) {
                    let Place { start, end, words } = place;
                    insert.execute((row, ordinal, &role.noun, start, end, words))?;
                }
            }
        }
        Ok(())
    }

    fn add_introductions(&self, mentions: &Mentions, rows: &[Option<i64>]) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT OR IGNORE INTO introduction (first, second, report, how, statement, start, \"end\")
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?;
        for intro in &mentions.introductions {
            let names = row_at(rows, Some(intro.first)).zip(row_at(rows, Some(intro.second)));
            if let Some(((first, second), place)) = names.zip(self.places.whole(intro.passage)) {
                let (how, statement) =
                    (intro.how.as_str(), row_at(self.statements, intro.statement));
                insert.execute((
                    first,
                    second,
                    self.row,
                    how,
                    statement,
                    place.start,
                    place.end,
                ))?;
            }
        }
        Ok(())
    }

    fn add_relations(&self, mentions: &Mentions, rows: &[Option<i64>]) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT OR IGNORE INTO relation (id, report, ordinal, kind, subject, object, negated,
                 date_start, date_end, statement, start, \"end\")
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        for (ordinal, relation) in mentions.relations.iter().enumerate() {
            let names =
                row_at(rows, Some(relation.subject)).zip(row_at(rows, Some(relation.object)));
            let Some(((subject, object), place)) = names.zip(self.places.whole(relation.passage))
            else {
                continue;
            };
            let date = relation.date.and_then(|span: CleanSpan| self.places.whole(span));
            insert.execute(params![
                relation.id(self.report, mentions).to_string(),
                self.row,
                ordinal,
                relation.kind.as_str(),
                subject,
                object,
                relation.negated,
                date.map(|date| date.start),
                date.map(|date| date.end),
                row_at(self.statements, relation.statement),
                place.start,
                place.end,
            ])?;
        }
        Ok(())
    }
}
