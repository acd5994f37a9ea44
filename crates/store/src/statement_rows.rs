//! The statements of one reading as rows: each with its places, its chain and its words
//! in the index.

use crate::case::Turn;
use crate::frame_rows::row_at;
use crate::place::{Place, Places};
use record::{ChainLink, CleanSpan, Party, ReportId, Statement, Statements};
use rusqlite::params;

/// Adds the statements of one report.
pub(crate) struct StatementWriter<'a> {
    pub(crate) turn: &'a Turn<'a>,
    pub(crate) report: ReportId,
    pub(crate) row: i64,
    pub(crate) places: &'a Places<'a>,
}

/// What became of the statements of one report.
pub(crate) struct Added {
    /// How many were not there before.
    pub(crate) new: usize,
    /// The row of each; none for what has no words to show.
    pub(crate) rows: Vec<Option<i64>>,
    /// A sentence on each of these.
    pub(crate) left_out: Vec<String>,
}

/// The places of one role: for each clean span, the pieces of the decoded text it covers.
type Role<'a> = Vec<Vec<Place<'a>>>;

/// A statement with the places that show it.
struct Shown<'a> {
    ordinal: usize,
    statement: &'a Statement,
    speaker: Role<'a>,
    content: Role<'a>,
    passage: Vec<Place<'a>>,
}

impl<'a> StatementWriter<'a> {
    /// Adds every statement that has words to show, with a remark on each of the others: a
    /// statement without a passage cannot be stored.
    pub(crate) fn add(&self, statements: &'a Statements) -> rusqlite::Result<Added> {
        let mut added = Vec::new();
        let mut left_out = Vec::new();
        let mut rows = Vec::with_capacity(statements.all.len());
        for (ordinal, statement) in statements.all.iter().enumerate() {
            let Some(shown) = self.shown(ordinal, statement) else {
                let number = ordinal + 1;
                left_out.push(format!("statement {number} has no words to show and is not stored"));
                rows.push(None);
                continue;
            };
            let (row, is_new) = self.add_statement(&shown)?;
            rows.push(Some(row));
            if is_new {
                self.add_places(row, &shown)?;
                self.add_words(row, &shown)?;
                added.push((row, statement));
            }
        }
        // Only now does every statement have a row to point at.
        for &(row, statement) in &added {
            if let Some(outer) = row_at(&rows, statement.inside) {
                self.set_inside(row, outer)?;
            }
            for (ordinal, link) in statement.chain.iter().enumerate() {
                self.add_link(row, ordinal, link, row_at(&rows, link.statement))?;
            }
        }
        Ok(Added { new: added.len(), rows, left_out })
    }

    fn shown(&self, ordinal: usize, statement: &'a Statement) -> Option<Shown<'a>> {
        let shown = Shown {
            ordinal,
            statement,
            speaker: self.role(&statement.speaker.spans),
            content: self.role(&statement.content),
            passage: self.places.clean(statement.passage),
        };
        (has_words(&shown.content) && !shown.passage.is_empty()).then_some(shown)
    }

    fn role(&self, spans: &[CleanSpan]) -> Role<'a> {
        spans.iter().map(|&span| self.places.clean(span)).collect()
    }

    /// The row of the statement, and whether it is new. Two statements with the same
    /// places are one: the first stands.
    fn add_statement(&self, shown: &Shown<'_>) -> rusqlite::Result<(i64, bool)> {
        let statement = shown.statement;
        let id = statement.id(self.report).to_string();
        let transaction = &self.turn.transaction;
        let added = transaction
            .prepare_cached(
                "INSERT OR IGNORE INTO statement (id, report, ordinal, speaker_kind, resolved,
                     cue_head, cue_negated, form, grade, addressee, medium, stance, modality, basis)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                id,
                self.row,
                shown.ordinal,
                statement.speaker.kind.as_str(),
                label(statement.speaker.resolved.as_ref()),
                statement.cue.head,
                statement.cue.negated,
                statement.form.as_str(),
                statement.grade.as_str(),
                label(statement.addressee.as_ref()),
                label(statement.medium.as_ref()),
                statement.stance.as_str(),
                statement.modality.as_str(),
                statement.basis.as_str(),
            ])?;
        if added == 1 {
            return Ok((transaction.last_insert_rowid(), true));
        }
        let row = transaction
            .prepare_cached("SELECT statement FROM statement WHERE id = ?")?
            .query_row([id], |row| row.get(0))?;
        Ok((row, false))
    }

    fn add_places(&self, row: i64, shown: &Shown<'_>) -> rusqlite::Result<()> {
        let statement = shown.statement;
        self.add_role(row, "speaker", &shown.speaker)?;
        self.add_role(row, "cue", &self.role(&statement.cue.spans))?;
        self.add_role(row, "content", &shown.content)?;
        self.add_passage(row, &shown.passage)?;
        for (role, party) in [
            ("resolved", &statement.speaker.resolved),
            ("addressee", &statement.addressee),
            ("medium", &statement.medium),
        ] {
            if let Some(span) = party.as_ref().and_then(|party| party.span) {
                self.add_role(row, role, &self.role(&[span]))?;
            }
        }
        Ok(())
    }

    fn add_role(&self, row: i64, role: &str, places: &Role<'_>) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT INTO statement_span (statement, role, ordinal, piece, start, \"end\", words)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?;
        for (ordinal, pieces) in places.iter().enumerate() {
            for (piece, place) in pieces.iter().enumerate() {
                insert.execute((row, role, ordinal, piece, place.start, place.end, place.words))?;
            }
        }
        Ok(())
    }

    fn add_passage(&self, row: i64, pieces: &[Place<'_>]) -> rusqlite::Result<()> {
        let mut insert = self.turn.transaction.prepare_cached(
            "INSERT INTO passage (statement, piece, start, \"end\") VALUES (?, ?, ?, ?)",
        )?;
        for (piece, place) in pieces.iter().enumerate() {
            insert.execute((row, piece, place.start, place.end))?;
        }
        Ok(())
    }

    /// Puts into the index what the view `statement_words` gives for this row.
    fn add_words(&self, row: i64, shown: &Shown<'_>) -> rusqlite::Result<()> {
        let mut speaker = joined(&shown.speaker);
        if let Some(party) = &shown.statement.speaker.resolved {
            speaker.push(' ');
            speaker.push_str(&party.label);
        }
        self.turn
            .transaction
            .prepare_cached(
                "INSERT INTO statement_search (rowid, speaker, content) VALUES (?, ?, ?)",
            )?
            .execute((row, speaker, joined(&shown.content)))?;
        Ok(())
    }

    fn set_inside(&self, row: i64, outer: i64) -> rusqlite::Result<()> {
        self.turn
            .transaction
            .prepare_cached("UPDATE statement SET inside = ? WHERE statement = ?")?
            .execute((outer, row))?;
        Ok(())
    }

    fn add_link(
        &self,
        row: i64,
        ordinal: usize,
        link: &ChainLink,
        shown_by: Option<i64>,
    ) -> rusqlite::Result<()> {
        let place = link.passage.and_then(|span| self.places.first(span));
        self.turn
            .transaction
            .prepare_cached(
                "INSERT INTO chain_link (statement, ordinal, label, kind, shown_by, start, \"end\")
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute((
                row,
                ordinal,
                &link.label,
                link.kind.as_str(),
                shown_by,
                place.map(|place| place.start),
                place.map(|place| place.end),
            ))?;
        Ok(())
    }
}

fn label(party: Option<&Party>) -> Option<&str> {
    party.map(|party| party.label.as_str())
}

fn has_words(role: &Role<'_>) -> bool {
    role.iter().flatten().any(|place| !place.words.is_empty())
}

fn joined(role: &Role<'_>) -> String {
    let words: Vec<&str> = role.iter().flatten().map(|place| place.words).collect();
    words.join(" ")
}
