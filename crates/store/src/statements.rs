//! Statements out, one report at a time, so that a large case is never in memory at once.

use crate::case::Case;
use crate::error::Error;
use crate::read::{parsed, stored_span};
use crate::rows::{StoredLink, StoredParty, StoredStatement, TextSpan};
use record::{ReportId, SpeakerKind, StatementId};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row};
use std::vec;

/// Statements in the order of the reports' first files, then of their content.
/// Loads one report at a time.
pub struct StatementsOf<'case> {
    case: &'case Case,
    /// Rows of the reports still to come.
    reports: vec::IntoIter<i64>,
    current: vec::IntoIter<StoredStatement>,
}

impl Iterator for StatementsOf<'_> {
    type Item = Result<StoredStatement, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(statement) = self.current.next() {
                return Some(Ok(statement));
            }
            let report = self.reports.next()?;
            match self.case.wrap(self.case.statements_of(report)) {
                Ok(statements) => self.current = statements.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// The columns of one statement, in the order in which [`statement_of`] takes them.
const COLUMNS: &str = "s.statement, s.id, r.id,
    (SELECT min(path) FROM file WHERE report = s.report), s.speaker_kind, s.resolved, s.cue_head,
    s.cue_negated, s.form, s.grade, s.addressee, s.medium,
    (SELECT id FROM statement holder WHERE holder.statement = s.inside),
    s.stance, s.modality, s.basis
    FROM statement s JOIN report r USING (report)";

impl Case {
    /// The statements of one report, or of all.
    pub fn statements(&self, of: Option<ReportId>) -> Result<StatementsOf<'_>, Error> {
        let reports = match of {
            Some(report) => {
                self.report_rows("SELECT report FROM report WHERE id = ?", Some(report))
            }
            None => self.report_rows(
                "SELECT report FROM report
                 ORDER BY (SELECT min(path) FROM file WHERE file.report = report.report), id",
                None,
            ),
        };
        Ok(StatementsOf {
            case: self,
            reports: self.wrap(reports)?.into_iter(),
            current: Vec::new().into_iter(),
        })
    }

    /// One statement.
    pub fn statement(&self, id: StatementId) -> Result<Option<StoredStatement>, Error> {
        self.wrap(self.load_statement(id))
    }

    pub(crate) fn load_statement(
        &self,
        id: StatementId,
    ) -> rusqlite::Result<Option<StoredStatement>> {
        let row = self
            .connection
            .prepare_cached("SELECT statement FROM statement WHERE id = ?")?
            .query_row([id.to_string()], |row| row.get(0))
            .optional()?;
        row.map_or(Ok(None), |row| self.statement_at(row))
    }

    pub(crate) fn statement_at(&self, row: i64) -> rusqlite::Result<Option<StoredStatement>> {
        let head = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} WHERE s.statement = ?"))?
            .query_row([row], statement_of)
            .optional()?;
        let Some(mut statement) = head else { return Ok(None) };
        self.complete(row, &mut statement)?;
        Ok(Some(statement))
    }

    fn report_rows(&self, query: &str, id: Option<ReportId>) -> rusqlite::Result<Vec<i64>> {
        self.connection
            .prepare_cached(query)?
            .query_map(rusqlite::params_from_iter(id.map(|id| id.to_string())), |row| row.get(0))?
            .collect()
    }

    fn statements_of(&self, report: i64) -> rusqlite::Result<Vec<StoredStatement>> {
        let mut statements: Vec<(i64, StoredStatement)> = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} WHERE s.report = ? ORDER BY s.ordinal"))?
            .query_map([report], |row| Ok((row.get(0)?, statement_of(row)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (row, statement) in &mut statements {
            self.complete(*row, statement)?;
        }
        Ok(statements.into_iter().map(|(_, statement)| statement).collect())
    }

    /// Adds places and chain to a statement that has its columns.
    fn complete(&self, row: i64, statement: &mut StoredStatement) -> rusqlite::Result<()> {
        self.load_places(row, statement)?;
        statement.chain = self.chain_of(row)?;
        Ok(())
    }

    fn load_places(&self, row: i64, statement: &mut StoredStatement) -> rusqlite::Result<()> {
        let mut query = self.connection.prepare_cached(
            "SELECT role, start, \"end\", words FROM statement_span WHERE statement = ?
             ORDER BY role, ordinal, piece",
        )?;
        let mut rows = query.query([row])?;
        while let Some(place) = rows.next()? {
            let span = TextSpan { start: place.get(1)?, end: place.get(2)?, text: place.get(3)? };
            match place.get_ref(0)?.as_str()? {
                "speaker" => statement.speaker.push(span),
                "cue" => statement.cue.push(span),
                "content" => statement.content.push(span),
                "passage" => statement.passage.push(span),
                "resolved" => set_first(&mut statement.resolved, span),
                "addressee" => set_first(&mut statement.addressee, span),
                "medium" => set_first(&mut statement.medium, span),
                // A role that a later version adds is left to that version.
                _ => {}
            }
        }
        Ok(())
    }

    fn chain_of(&self, row: i64) -> rusqlite::Result<Vec<StoredLink>> {
        self.connection
            .prepare_cached(
                "SELECT label, kind,
                     (SELECT id FROM statement WHERE statement.statement = shown_by),
                     start, \"end\", words
                 FROM chain_link WHERE statement = ? ORDER BY ordinal",
            )?
            .query_map([row], |row| {
                Ok(StoredLink {
                    label: row.get(0)?,
                    kind: parsed(row, 1)?,
                    statement: parsed_if_any(row, 2)?,
                    passage: stored_span(row, 3)?,
                })
            })?
            .collect()
    }
}

/// A party has one place: the first, when a dropped line stands in its middle.
fn set_first(party: &mut Option<StoredParty>, span: TextSpan) {
    if let Some(party) = party {
        party.span.get_or_insert(span);
    }
}

/// A statement without its places and chain, from [`COLUMNS`].
fn statement_of(row: &Row<'_>) -> rusqlite::Result<StoredStatement> {
    Ok(StoredStatement {
        id: parsed(row, 1)?,
        report: parsed(row, 2)?,
        file: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        speaker: Vec::new(),
        speaker_kind: parsed::<SpeakerKind>(row, 4)?,
        resolved: party(row, 5)?,
        cue: Vec::new(),
        cue_head: row.get(6)?,
        cue_negated: row.get(7)?,
        content: Vec::new(),
        form: parsed(row, 8)?,
        grade: parsed(row, 9)?,
        addressee: party(row, 10)?,
        medium: party(row, 11)?,
        inside: parsed_if_any(row, 12)?,
        stance: parsed(row, 13)?,
        modality: parsed(row, 14)?,
        basis: parsed(row, 15)?,
        chain: Vec::new(),
        passage: Vec::new(),
    })
}

fn party(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<StoredParty>> {
    let label: Option<String> = row.get(column)?;
    Ok(label.map(|label| StoredParty { label, span: None }))
}

fn parsed_if_any(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<StatementId>> {
    if row.get_ref(column)?.data_type() == Type::Null {
        return Ok(None);
    }
    parsed(row, column).map(Some)
}
