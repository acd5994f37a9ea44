//! Full-text search over statements and the texts of reports, best first.

use crate::case::Case;
use crate::error::{Error, Kind};
use crate::passage::{best_passage, matches_in, one_line};
use crate::query::query_of;
use crate::read::parsed;
use crate::rows::TextSpan;
use crate::sql::first_file;
use record::{DropReason, ReportId, StatementId};

/// Marks put around matched words to learn where they are. Noncharacters: no text that
/// was decoded properly has them, and one that has gets a place that is a little off.
pub(crate) const OPEN: char = '\u{FDD0}';
pub(crate) const CLOSE: char = '\u{FDD1}';

/// A place where the words searched for occur.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The report.
    pub report: ReportId,
    /// The first of its files.
    pub file: String,
    /// The stretch that shows it: a statement's whole passage, or some words of the text.
    pub passage: Vec<TextSpan>,
    /// The words found, in order.
    pub matches: Vec<TextSpan>,
    /// The passage on one line, shortened where it is long.
    pub snippet: String,
    /// The statement, when it is one.
    pub statement: Option<StatementId>,
    /// Who says it, when it is a statement.
    pub speaker: Option<String>,
    /// Why this stretch is not part of the story, when it was set aside.
    pub dropped: Option<DropReason>,
}

impl Case {
    /// The best `limit` places where all `words` occur: statements first, then reports
    /// by a passage that none of these statements shows. Where there is enough of both,
    /// half of the places is for reports. Words in quotation marks stand together, `word*`
    /// is the beginning of a word; accents and case do not matter.
    /// Words in more than [`MOST_RANKED`] statements, or texts, are not ranked: the first of
    /// these places stand for all.
    pub fn search(&self, words: &str, limit: usize) -> Result<Vec<Hit>, Error> {
        let query = query_of(words).map_err(|said| Error::new(self.file(), Kind::Words(said)))?;
        self.snapshot(|| self.hits(&query, limit))
    }

    /// Whether the words occur in so many places that the first of them stand for the best.
    pub fn is_everywhere(&self, words: &str) -> Result<bool, Error> {
        let query = query_of(words).map_err(|said| Error::new(self.file(), Kind::Words(said)))?;
        self.wrap(self.has_more(&STATEMENTS, &query))
    }

    fn hits(&self, query: &str, limit: usize) -> rusqlite::Result<Vec<Hit>> {
        let mut hits = Vec::new();
        for row in self.best(&STATEMENTS, query, limit)? {
            hits.push(self.statement_hit(query, row)?);
        }
        let mut in_texts = Vec::new();
        for row in self.best(&REPORTS, query, limit)? {
            if let Some(hit) = self.report_hit(query, row)?
                && !hits.iter().any(|shown| shows(shown, &hit))
            {
                in_texts.push(hit);
            }
        }
        hits.truncate(limit - in_texts.len().min(limit / 2));
        in_texts.truncate(limit - hits.len());
        hits.append(&mut in_texts);
        Ok(hits)
    }

    fn best(&self, index: &Index, query: &str, limit: usize) -> rusqlite::Result<Vec<i64>> {
        let ranking = if self.has_more(index, query)? { index.first } else { index.best };
        self.connection
            .prepare_cached(ranking)?
            .query_map((query, limit), |row| row.get(0))?
            .collect()
    }

    fn has_more(&self, index: &Index, query: &str) -> rusqlite::Result<bool> {
        self.connection
            .prepare_cached(index.count)?
            .query_row((query, MOST_RANKED + 1), |row| row.get::<_, usize>(0))
            .map(|count| count > MOST_RANKED)
    }

    fn statement_hit(&self, query: &str, row: i64) -> rusqlite::Result<Hit> {
        let (statement, marked) = self
            .connection
            .prepare_cached(
                "SELECT s.id, highlight(statement_search, 0, ?3, ?4),
                     highlight(statement_search, 1, ?3, ?4)
                 FROM statement_search JOIN statement s ON s.statement = statement_search.rowid
                 WHERE statement_search MATCH ?1 AND statement_search.rowid = ?2",
            )?
            .query_row((query, row, OPEN.to_string(), CLOSE.to_string()), |row| {
                Ok((parsed(row, 0)?, [row.get::<_, String>(1)?, row.get::<_, String>(2)?]))
            })?;
        let stored = self.load_statement(statement)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        let mut matches = matches_in(&marked[0], &stored.speaker);
        matches.extend(matches_in(&marked[1], &stored.content));
        matches.sort_by_key(|found| found.start);
        let speaker = match &stored.resolved {
            Some(party) => party.label.clone(),
            None => joined(&stored.speaker),
        };
        Ok(Hit {
            report: stored.report,
            file: stored.file,
            snippet: one_line(&stored.passage, &matches),
            passage: stored.passage,
            matches,
            statement: Some(stored.id),
            speaker: (!speaker.is_empty()).then_some(speaker),
            dropped: None,
        })
    }

    fn report_hit(&self, query: &str, row: i64) -> rusqlite::Result<Option<Hit>> {
        let (report, file, text, marked) = self
            .connection
            .prepare_cached(concat!(
                "SELECT r.id, ",
                first_file!("?2"),
                ", t.text,
                     highlight(report_search, 0, ?3, ?4)
                 FROM report_search
                 JOIN report r ON r.report = report_search.rowid
                 JOIN report_text t ON t.report = report_search.rowid
                 WHERE report_search MATCH ?1 AND report_search.rowid = ?2"
            ))?
            .query_row((query, row, OPEN.to_string(), CLOSE.to_string()), |row| {
                let file: Option<String> = row.get(1)?;
                Ok((
                    parsed(row, 0)?,
                    file.unwrap_or_default(),
                    row.get::<_, String>(2)?,
                    row.get::<_, String>(3)?,
                ))
            })?;
        let whole = TextSpan { start: 0, end: text.chars().count(), text };
        let found = matches_in(&marked, std::slice::from_ref(&whole));
        let dropped = self.dropped_places(row)?;
        let reason_of = |found: &TextSpan| {
            dropped
                .iter()
                .find(|(start, end, _)| *start <= found.start && found.end <= *end)
                .map(|(_, _, reason)| *reason)
        };
        let best = best_passage(&whole.text, &found, |found| reason_of(found).is_some());
        Ok(best.map(|(passage, matches)| Hit {
            report,
            file,
            snippet: one_line(std::slice::from_ref(&passage), &matches),
            dropped: matches.first().and_then(reason_of),
            passage: vec![passage],
            matches,
            statement: None,
            speaker: None,
        }))
    }

    fn dropped_places(&self, report: i64) -> rusqlite::Result<Vec<(usize, usize, DropReason)>> {
        self.connection
            .prepare_cached(
                "SELECT start, \"end\", reason FROM dropped WHERE report = ? ORDER BY start",
            )?
            .query_map([report], |row| Ok((row.get(0)?, row.get(1)?, parsed(row, 2)?)))?
            .collect()
    }
}

/// So many places are ranked; to rank more would keep a reader waiting.
pub const MOST_RANKED: usize = 5000;

/// How one of the two indices is asked.
struct Index {
    /// How many places there are, up to a limit.
    count: &'static str,
    /// The best places. Ties go by id, so that the answer does not depend on the order of writing.
    best: &'static str,
    /// The first places.
    first: &'static str,
}

const STATEMENTS: Index = Index {
    count: "SELECT count(*) FROM (
                SELECT 1 FROM statement_search WHERE statement_search MATCH ? LIMIT ?)",
    best: "SELECT s.statement
           FROM statement_search JOIN statement s ON s.statement = statement_search.rowid
           WHERE statement_search MATCH ? ORDER BY bm25(statement_search), s.id LIMIT ?",
    first: "SELECT rowid FROM statement_search WHERE statement_search MATCH ? LIMIT ?",
};

const REPORTS: Index = Index {
    count: "SELECT count(*) FROM (
                SELECT 1 FROM report_search WHERE report_search MATCH ? LIMIT ?)",
    best: "SELECT r.report
           FROM report_search JOIN report r ON r.report = report_search.rowid
           WHERE report_search MATCH ? ORDER BY bm25(report_search), r.id LIMIT ?",
    first: "SELECT rowid FROM report_search WHERE report_search MATCH ? LIMIT ?",
};

/// A hit that is listed already shows all words of `other`.
fn shows(listed: &Hit, other: &Hit) -> bool {
    listed.report == other.report
        && other.matches.iter().all(|found| {
            listed.passage.iter().any(|span| span.start <= found.start && found.end <= span.end)
        })
}

fn joined(spans: &[TextSpan]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect::<Vec<_>>().join(" ")
}
