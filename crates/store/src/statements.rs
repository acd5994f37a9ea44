//! Statements out, one report at a time, so that a large case is never in memory at once.

use crate::case::Case;
use crate::error::Error;
use crate::loading::Loading;
use crate::read::{Words, parsed, parsed_if_any};
use crate::rows::{StoredLink, StoredParty, StoredStatement, TextSpan};
use crate::sql::first_file;
use record::{ReportId, SpeakerKind, StatementId};
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
            match self.case.snapshot(|| self.case.statements_of(report)) {
                Ok(statements) => self.current = statements.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// The columns of one statement, in the order in which [`statement_of`] takes them.
const COLUMNS: &str = concat!(
    "s.statement, s.id, r.id, ",
    first_file!("s.report"),
    ", s.speaker_kind, s.resolved, s.cue_head,
    s.cue_negated, s.form, s.grade, s.addressee, s.medium,
    (SELECT id FROM statement holder WHERE holder.statement = s.inside),
    s.stance, s.modality, s.basis
    FROM statement s JOIN report r USING (report)"
);

impl Case {
    /// The statements of one report, or of all.
    pub fn statements(&self, of: Option<ReportId>) -> Result<StatementsOf<'_>, Error> {
        let reports = match of {
            Some(report) => {
                self.report_rows("SELECT report FROM report WHERE id = ?", Some(report))
            }
            None => self.report_rows(
                concat!(
                    "SELECT report FROM report ORDER BY ",
                    first_file!("report.report"),
                    ", id"
                ),
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
        self.snapshot(|| self.load_statement(id))
    }

    pub(crate) fn load_statement(
        &self,
        id: StatementId,
    ) -> rusqlite::Result<Option<StoredStatement>> {
        let rows = self
            .connection
            .prepare_cached("SELECT statement, report FROM statement WHERE id = ?")?
            .query_row([id.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((row, report)) = rows else { return Ok(None) };
        let text = self.text_of(report)?;
        self.statement_at(row, &Words::of(&text))
    }

    /// The statement in row `row`, in a report with these words.
    pub(crate) fn statement_at(
        &self,
        row: i64,
        words: &Words<'_>,
    ) -> rusqlite::Result<Option<StoredStatement>> {
        Ok(self.load("s.statement = ?", row, words)?.pop())
    }

    fn report_rows(&self, query: &str, id: Option<ReportId>) -> rusqlite::Result<Vec<i64>> {
        self.connection
            .prepare_cached(query)?
            .query_map(rusqlite::params_from_iter(id.map(|id| id.to_string())), |row| row.get(0))?
            .collect()
    }

    fn statements_of(&self, report: i64) -> rusqlite::Result<Vec<StoredStatement>> {
        let text = self.text_of(report)?;
        self.load("s.report = ?", report, &Words::of(&text))
    }

    pub(crate) fn text_of(&self, report: i64) -> rusqlite::Result<String> {
        self.connection
            .prepare_cached("SELECT text FROM report_text WHERE report = ?")?
            .query_row([report], |row| row.get(0))
    }

    /// The statements that fit `which`, all of one report, in its order.
    fn load(
        &self,
        which: &str,
        key: i64,
        words: &Words<'_>,
    ) -> rusqlite::Result<Vec<StoredStatement>> {
        let mut loading = Loading::new();
        let statement = format!("SELECT {COLUMNS}");
        self.each_row(&statement, which, "s.ordinal", key, |row| {
            loading.begin(row, statement_of(row)?)
        })?;
        self.each_row(
            "SELECT p.statement, role, start, \"end\", words
             FROM statement s JOIN statement_span p USING (statement)",
            which,
            "p.statement, role, p.ordinal, piece",
            key,
            |row| loading.add(row, add_place),
        )?;
        self.each_row(
            "SELECT p.statement, start, \"end\" FROM statement s JOIN passage p USING (statement)",
            which,
            "p.statement, piece",
            key,
            |row| loading.add(row, |statement, row| add_passage(statement, row, words)),
        )?;
        self.each_row(
            "SELECT c.statement, c.label, c.kind,
                 (SELECT id FROM statement shown WHERE shown.statement = c.shown_by),
                 c.start, c.\"end\"
             FROM statement s JOIN chain_link c USING (statement)",
            which,
            "c.statement, c.ordinal",
            key,
            |row| loading.add(row, |statement, row| add_link(statement, row, words)),
        )?;
        Ok(loading.finish())
    }
}

fn add_place(statement: &mut StoredStatement, row: &Row<'_>) -> rusqlite::Result<()> {
    let span = TextSpan { start: row.get(2)?, end: row.get(3)?, text: row.get(4)? };
    match row.get_ref(1)?.as_str()? {
        "speaker" => statement.speaker.push(span),
        "cue" => statement.cue.push(span),
        "content" => statement.content.push(span),
        "resolved" => set_first(&mut statement.resolved, span),
        "addressee" => set_first(&mut statement.addressee, span),
        "medium" => set_first(&mut statement.medium, span),
        // A role that a later version adds is left to that version.
        _ => {}
    }
    Ok(())
}

fn add_passage(
    statement: &mut StoredStatement,
    row: &Row<'_>,
    words: &Words<'_>,
) -> rusqlite::Result<()> {
    statement.passage.push(words.span(row.get(1)?, row.get(2)?));
    Ok(())
}

fn add_link(
    statement: &mut StoredStatement,
    row: &Row<'_>,
    words: &Words<'_>,
) -> rusqlite::Result<()> {
    let place = row.get::<_, Option<usize>>(4)?.zip(row.get(5)?);
    statement.chain.push(StoredLink {
        label: row.get(1)?,
        kind: parsed(row, 2)?,
        statement: parsed_if_any(row, 3)?,
        passage: place.map(|(start, end)| words.span(start, end)),
    });
    Ok(())
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
