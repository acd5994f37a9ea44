//! Reports out: lists and whole reports.

use crate::case::Case;
use crate::error::Error;
use crate::rows::{
    Counts, ReportSummary, StoredDropped, StoredFact, StoredRemark, StoredReport, StoredSkip,
    TextSpan,
};
use crate::tallies::number;
use record::{CodePoints, ReportId};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row};
use std::collections::HashSet;
use std::ops::Range;
use std::str::FromStr;

impl Case {
    /// The reports of this case.
    pub fn known_reports(&self) -> Result<HashSet<ReportId>, Error> {
        self.wrap(
            self.connection
                .prepare_cached("SELECT id FROM report")
                .and_then(|mut query| query.query_map([], |row| parsed(row, 0))?.collect()),
        )
    }

    /// A line for each report, by the name of its first file. No text is loaded.
    pub fn reports(&self) -> Result<Vec<ReportSummary>, Error> {
        let summaries = || {
            self.connection
                .prepare_cached(&format!("SELECT {SUMMARY} FROM reports ORDER BY file, id"))?
                .query_map([], summary_of)?
                .collect()
        };
        self.wrap(summaries())
    }

    /// The line of one report.
    pub fn report_summary(&self, id: ReportId) -> Result<Option<ReportSummary>, Error> {
        let query = format!("SELECT {SUMMARY} FROM reports WHERE id = ?");
        let load = || {
            self.connection
                .prepare_cached(&query)?
                .query_row([id.to_string()], summary_of)
                .optional()
        };
        self.wrap(load())
    }

    /// How much the case holds.
    pub fn counts(&self) -> Result<Counts, Error> {
        self.wrap(self.connection.query_row(
            "SELECT (SELECT count(*) FROM report), (SELECT count(*) FROM file),
                 (SELECT count(*) FROM skip)",
            [],
            |row| {
                Ok(Counts {
                    reports: row.get(0)?,
                    files: row.get(1)?,
                    skips: row.get(2)?,
                    statements: number(&self.connection, "statements")?,
                    dropped: number(&self.connection, "dropped")?,
                    remarks: number(&self.connection, "remarks")?,
                })
            },
        ))
    }

    /// Whatever was offered and is no report, by file.
    pub fn skips(&self) -> Result<Vec<StoredSkip>, Error> {
        let skips = || {
            self.connection
                .prepare_cached("SELECT file, reason, detail FROM skip ORDER BY file, reason")?
                .query_map([], skip_of)?
                .collect()
        };
        self.wrap(skips())
    }

    /// One report, whole.
    pub fn report(&self, id: ReportId) -> Result<Option<StoredReport>, Error> {
        self.snapshot(|| self.load_report(id))
    }

    /// The reports that `word` may mean: one whose id it is, else those whose id begins
    /// with it, else those with a file of this name or path ending. One is an answer,
    /// several are a choice for the user. By the name of the first file.
    pub fn find_report(&self, word: &str) -> Result<Vec<ReportSummary>, Error> {
        self.snapshot(|| self.matching_reports(word))
    }

    fn matching_reports(&self, word: &str) -> rusqlite::Result<Vec<ReportSummary>> {
        let by_id = format!(
            "SELECT {SUMMARY} FROM reports WHERE substr(id, 1, length(?1)) = ?1 ORDER BY file, id"
        );
        let by_file = format!(
            "SELECT {SUMMARY} FROM reports WHERE id IN (
                 SELECT r.id FROM file f JOIN report r ON r.report = f.report
                 WHERE f.path = ?1
                 OR substr(f.path, -length(?1) - 1) IN ('/' || ?1, '\\' || ?1))
             ORDER BY file, id"
        );
        // "r" and nothing more would be every report.
        let is_id = word.len() > 1
            && word.starts_with('r')
            && word[1..].bytes().all(|byte| byte.is_ascii_hexdigit());
        for query in is_id.then_some(by_id).into_iter().chain([by_file]) {
            let found: Vec<_> = self
                .connection
                .prepare_cached(&query)?
                .query_map([word], summary_of)?
                .collect::<rusqlite::Result<_>>()?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    pub(crate) fn load_report(&self, id: ReportId) -> rusqlite::Result<Option<StoredReport>> {
        let head = self
            .connection
            .prepare_cached(
                "SELECT r.report, r.sha256, r.encoding, t.text, r.stored_at, run.version
                 FROM report r JOIN report_text t USING (report) JOIN run USING (run)
                 WHERE r.id = ?",
            )?
            .query_row([id.to_string()], |row| {
                let report = StoredReport {
                    id,
                    files: Vec::new(),
                    sha256: row.get(1)?,
                    encoding: row.get(2)?,
                    title: None,
                    outlet: None,
                    author: None,
                    date: None,
                    updated: None,
                    url: None,
                    canonical: None,
                    captured: None,
                    language: None,
                    text: row.get(3)?,
                    dropped: Vec::new(),
                    remarks: Vec::new(),
                    stored_at: row.get(4)?,
                    read_by: row.get(5)?,
                    mark: None,
                };
                Ok((row.get(0)?, report))
            })
            .optional()?;
        let Some((row, mut report)) = head else { return Ok(None) };
        report.files = self.files_of(row)?;
        report.mark = self.load_mark(id)?;
        self.load_facts(row, &mut report)?;
        let words = Words::of(&report.text);
        report.dropped = self.dropped_of(row, &words)?;
        report.remarks = self.remarks_of(row, &words)?;
        Ok(Some(report))
    }

    fn files_of(&self, report: i64) -> rusqlite::Result<Vec<String>> {
        self.connection
            .prepare_cached("SELECT path FROM file WHERE report = ? ORDER BY path")?
            .query_map([report], |row| row.get(0))?
            .collect()
    }

    fn load_facts(&self, row: i64, report: &mut StoredReport) -> rusqlite::Result<()> {
        let mut query = self.connection.prepare_cached(
            "SELECT name, value, place, start, \"end\", words FROM fact WHERE report = ?",
        )?;
        let mut facts = query.query([row])?;
        while let Some(fact) = facts.next()? {
            let slot = match fact.get_ref(0)?.as_str()? {
                "title" => &mut report.title,
                "outlet" => &mut report.outlet,
                "author" => &mut report.author,
                "date" => &mut report.date,
                "updated" => &mut report.updated,
                "url" => &mut report.url,
                "canonical" => &mut report.canonical,
                "captured" => &mut report.captured,
                "language" => &mut report.language,
                // A fact that a later version adds is left to that version.
                _ => continue,
            };
            *slot = Some(StoredFact {
                value: fact.get(1)?,
                place: parsed(fact, 2)?,
                span: stored_span(fact, 3)?,
            });
        }
        Ok(())
    }

    fn dropped_of(&self, row: i64, words: &Words<'_>) -> rusqlite::Result<Vec<StoredDropped>> {
        self.connection
            .prepare_cached(
                "SELECT start, \"end\", reason FROM dropped WHERE report = ? ORDER BY start, \"end\"",
            )?
            .query_map([row], |row| {
                Ok(StoredDropped {
                    span: words.span(row.get(0)?, row.get(1)?),
                    reason: parsed(row, 2)?,
                })
            })?
            .collect()
    }

    fn remarks_of(&self, row: i64, words: &Words<'_>) -> rusqlite::Result<Vec<StoredRemark>> {
        self.connection
            .prepare_cached(
                "SELECT stage, start, \"end\", message FROM remark WHERE report = ?
                 ORDER BY ordinal",
            )?
            .query_map([row], |row| {
                let start: Option<usize> = row.get(1)?;
                let end: Option<usize> = row.get(2)?;
                Ok(StoredRemark {
                    stage: parsed(row, 0)?,
                    span: start.zip(end).map(|(start, end)| words.span(start, end)),
                    message: row.get(3)?,
                })
            })?
            .collect()
    }
}

/// The columns of the view `reports` that [`summary_of`] takes, in its order.
pub(crate) const SUMMARY: &str =
    "id, file, files, title, outlet, author, date, language, statements";

pub(crate) fn summary_of(row: &Row<'_>) -> rusqlite::Result<ReportSummary> {
    Ok(ReportSummary {
        id: parsed(row, 0)?,
        file: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
        files: row.get(2)?,
        title: row.get(3)?,
        outlet: row.get(4)?,
        author: row.get(5)?,
        date: row.get(6)?,
        language: row.get(7)?,
        statements: row.get(8)?,
    })
}

/// A row of `skip`.
pub(crate) fn skip_of(row: &Row<'_>) -> rusqlite::Result<StoredSkip> {
    Ok(StoredSkip { file: row.get(0)?, reason: parsed(row, 1)?, detail: row.get(2)? })
}

/// The words of a text by code points.
pub(crate) struct Words<'a> {
    text: &'a str,
    points: CodePoints,
}

impl<'a> Words<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self { text, points: CodePoints::of(text) }
    }

    /// The words from code point `start` to `end`; `None` when the text is shorter.
    pub(crate) fn get(&self, start: usize, end: usize) -> Option<&'a str> {
        self.text.get(self.bytes(start, end)?)
    }

    /// The bytes from code point `start` to `end`; `None` when the text is shorter.
    pub(crate) fn bytes(&self, start: usize, end: usize) -> Option<Range<usize>> {
        // A code point takes at least one byte; this also keeps damaged numbers out of sums.
        if start > end || end > self.text.len() {
            return None;
        }
        let bytes = self.points.to_byte(start)..self.points.to_byte(end);
        (bytes.end <= self.text.len()).then_some(bytes)
    }

    /// The span with its words. A damaged case may have places outside of the text: they
    /// have no words, and verifying names them.
    pub(crate) fn span(&self, start: usize, end: usize) -> TextSpan {
        TextSpan { start, end, text: self.get(start, end).unwrap_or_default().to_owned() }
    }
}

/// A word of a vocabulary, or an id.
pub(crate) fn parsed<T: FromStr<Err = String>>(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<T> {
    let word = row.get_ref(column)?.as_str()?;
    word.parse().map_err(|error: String| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into())
    })
}

/// The same, where there is one.
pub(crate) fn parsed_if_any<T: FromStr<Err = String>>(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<Option<T>> {
    if row.get_ref(column)?.data_type() == Type::Null {
        return Ok(None);
    }
    parsed(row, column).map(Some)
}

/// A place stored with its words, in three columns from `column` on.
fn stored_span(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<TextSpan>> {
    let start: Option<usize> = row.get(column)?;
    let end: Option<usize> = row.get(column + 1)?;
    let words: Option<String> = row.get(column + 2)?;
    Ok(match (start, end, words) {
        (Some(start), Some(end), Some(text)) => Some(TextSpan { start, end, text }),
        _ => None,
    })
}
