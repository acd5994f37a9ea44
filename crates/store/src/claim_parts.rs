//! The parts of one claim as a page shows them: so much of each, however many statements it has.

use crate::case::Case;
use crate::claims::limit;
use crate::error::Error;
use crate::overview::root_of;
use crate::read::{parsed, parsed_if_any};
use crate::speaking::Stretch;
use crate::{ClaimSummary, RootSummary};
use record::{
    ClaimId, ConflictKind, CountedKind, DifferenceKind, FieldName, ReportId, StatementId,
};
use rusqlite::{Params, Row};
use std::ops::Range;

/// A statement of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ToldBy {
    /// Which one.
    pub statement: StatementId,
    /// On which root it rests, as its place in the claim's list; nothing where no text shows it.
    pub root: Option<usize>,
}

/// What is asked of a claim, with the first answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// What is asked.
    pub name: FieldName,
    /// The answers on most roots.
    pub answers: Vec<Given>,
    /// How many answers there are.
    pub all: usize,
}

/// An answer with who gives it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    /// As a reader would write it.
    pub value: String,
    /// The first roots that carry it.
    pub roots: Vec<RootSummary>,
    /// How many roots carry it.
    pub root_count: usize,
    /// The first statement that gives it.
    pub statement: Option<StatementId>,
    /// How many statements give it.
    pub statements: usize,
}

/// Two answers that differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Differing {
    /// Conflict, update, rounding, other scope.
    pub kind: DifferenceKind,
    /// Of which type, for a conflict.
    pub conflict: Option<ConflictKind>,
    /// What is asked.
    pub field: FieldName,
    /// The one answer.
    pub a: Given,
    /// The other.
    pub b: Given,
    /// Why they differ, in words.
    pub reason: String,
}

/// A number that a report of a claim gives.
#[derive(Clone, PartialEq, Debug)]
pub struct CountedOn {
    /// What is counted.
    pub what: CountedKind,
    /// The least and the most it can be.
    pub bounds: (f64, f64),
    /// When the report was published, as it writes it.
    pub published: String,
    /// On whose word; nothing where no text shows it.
    pub root: Option<String>,
}

/// A clause that tells a claim outside every statement: what an outlet says around the words of
/// others, and headlines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Around {
    /// Its report.
    pub report: ReportId,
    /// The words before it, the clause, and the words behind it.
    pub context: [String; 3],
}

/// How many code points are shown on each side of such a clause.
const BESIDE: usize = 120;

/// The row of a claim with a place among its answers.
type Place = (i64, i64, i64);

impl Case {
    /// One claim as a line of the list.
    pub fn claim_summary(&self, id: ClaimId) -> Result<Option<ClaimSummary>, Error> {
        self.wrap(self.summaries("WHERE c.id = ?", [key(id)])).map(|mut found| found.pop())
    }

    /// The roots of a claim in its order, with the statements and reports that rest on each; the
    /// first `most`.
    pub fn support_of(&self, claim: ClaimId, most: usize) -> Result<Vec<RootSummary>, Error> {
        self.wrap(self.each(
            "SELECT o.label, o.kind, o.statements, o.reports
             FROM claim c JOIN claim_root o USING (claim)
             WHERE c.id = ? ORDER BY o.ordinal LIMIT ?",
            (key(claim), limit(most)),
            root_of,
        ))
    }

    /// Outlets that cite each other in a ring for a claim.
    pub fn rings_of(&self, claim: ClaimId) -> Result<Vec<Vec<String>>, Error> {
        self.wrap(self.each(
            "SELECT g.outlets FROM claim c JOIN claim_ring g USING (claim)
             WHERE c.id = ? ORDER BY g.ordinal",
            [key(claim)],
            |row| Ok(row.get_ref(0)?.as_str()?.split('\n').map(str::to_owned).collect()),
        ))
    }

    /// The statements of a claim: the first of every root, then the second of every root, and so
    /// on, those of no known root last of each.
    pub fn told_by(&self, claim: ClaimId, stretch: Stretch) -> Result<Vec<ToldBy>, Error> {
        self.wrap(self.each(
            "SELECT s.id, root FROM (
                 SELECT t.statement, t.root, row_number() OVER (
                     PARTITION BY t.root ORDER BY t.ordinal) AS turn
                 FROM claim c JOIN claim_statement t USING (claim) WHERE c.id = ?)
             JOIN statement s USING (statement)
             ORDER BY turn, root IS NULL, root LIMIT ? OFFSET ?",
            (key(claim), limit(stretch.most), limit(stretch.skip)),
            |row| Ok(ToldBy { statement: parsed(row, 0)?, root: row.get(1)? }),
        ))
    }

    /// What tells a claim outside every statement, in the order in which it came in; the first
    /// `most`.
    pub fn told_around(&self, claim: ClaimId, most: usize) -> Result<Vec<Around>, Error> {
        self.wrap(self.each(
            "SELECT r.id, substr(t.text, max(f.start - ?2, 0) + 1, min(?2, f.start)),
                 substr(t.text, f.start + 1, f.\"end\" - f.start), substr(t.text, f.\"end\" + 1, ?2)
             FROM claim c JOIN claim_frame x USING (claim) JOIN frame f USING (frame)
             JOIN report r ON r.report = f.report JOIN report_text t ON t.report = f.report
             WHERE c.id = ?1 AND f.statement IS NULL ORDER BY x.frame LIMIT ?3",
            (key(claim), limit(BESIDE), limit(most)),
            |row| {
                let context = [row.get(1)?, row.get(2)?, row.get(3)?];
                Ok(Around { report: parsed(row, 0)?, context })
            },
        ))
    }

    /// Where the clauses of a statement that tell a claim stand in its report, in code points.
    pub fn clauses_of(
        &self,
        claim: ClaimId,
        statement: StatementId,
    ) -> Result<Vec<Range<usize>>, Error> {
        self.wrap(self.each(
            "SELECT f.start, f.\"end\" FROM statement s
             JOIN frame f ON f.report = s.report AND f.statement = s.statement
             JOIN claim c ON c.id = ?2
             JOIN claim_frame x ON x.claim = c.claim AND x.frame = f.frame
             WHERE s.id = ?1 ORDER BY f.start, f.\"end\"",
            (statement.to_string(), key(claim)),
            |row| Ok(row.get(0)?..row.get(1)?),
        ))
    }

    /// What is asked of a claim, each with its first `most` answers and the first `roots` roots
    /// of each.
    pub fn asked_of(&self, claim: ClaimId, most: usize, roots: usize) -> Result<Vec<Asked>, Error> {
        self.snapshot(|| {
            let Some(row) = self.claim_row(claim)? else { return Ok(Vec::new()) };
            let fields: Vec<(i64, FieldName, usize)> = self.each(
                "SELECT field, name, count(*) FROM claim_value WHERE claim = ?
                 GROUP BY field ORDER BY field",
                [row],
                |row| Ok((row.get(0)?, parsed(row, 1)?, row.get(2)?)),
            )?;
            let asked = fields.into_iter().map(|(field, name, all)| {
                let shown = (0..limit(all.min(most))).map(|at| self.given((row, field, at), roots));
                Ok(Asked { name, answers: shown.collect::<rusqlite::Result<_>>()?, all })
            });
            asked.collect()
        })
    }

    /// Where the answers of a claim differ: the first `most`, conflicts or all that is none.
    pub fn differing(
        &self,
        claim: ClaimId,
        in_conflict: bool,
        most: usize,
        roots: usize,
    ) -> Result<Vec<Differing>, Error> {
        self.snapshot(|| {
            let Some(row) = self.claim_row(claim)? else { return Ok(Vec::new()) };
            let found: Vec<(Differing, i64, [i64; 2])> = self.each(
                "SELECT d.kind, d.conflict, v.name, d.reason, d.field, d.a, d.b
                 FROM difference d JOIN claim_value v ON v.claim = d.claim
                 AND v.field = d.field AND v.ordinal = d.a
                 WHERE d.claim = ? AND (d.kind = 'conflict') = ? ORDER BY d.difference LIMIT ?",
                (row, in_conflict, limit(most)),
                |row| {
                    let differing = Differing {
                        kind: parsed(row, 0)?,
                        conflict: parsed_if_any(row, 1)?,
                        field: parsed(row, 2)?,
                        reason: row.get(3)?,
                        a: Given::nothing(),
                        b: Given::nothing(),
                    };
                    Ok((differing, row.get(4)?, [row.get(5)?, row.get(6)?]))
                },
            )?;
            let complete = found.into_iter().map(|(differing, field, [a, b])| {
                let (a, b) =
                    (self.given((row, field, a), roots)?, self.given((row, field, b), roots)?);
                Ok(Differing { a, b, ..differing })
            });
            complete.collect()
        })
    }

    /// How many differences of a claim are no conflicts.
    pub fn agreeable_differences(&self, claim: ClaimId) -> Result<usize, Error> {
        let count = "SELECT count(*) FROM claim c JOIN difference d USING (claim)
                     WHERE c.id = ? AND d.kind <> 'conflict'";
        self.wrap(self.connection.query_row(count, [key(claim)], |row| row.get(0)))
    }

    /// The numbers that the reports of a claim give, each once, by the day of their report.
    pub fn counted_in(&self, claim: ClaimId, most: usize) -> Result<Vec<CountedOn>, Error> {
        self.wrap(self.each(
            "WITH rests AS MATERIALIZED (
                 SELECT t.statement, min(o.label) AS label
                 FROM claim c JOIN claim_statement t USING (claim)
                 LEFT JOIN claim_root o ON o.claim = t.claim AND o.ordinal = t.root
                 WHERE c.id = ?1 GROUP BY t.statement)
             SELECT DISTINCT k.what, coalesce(k.low, k.best) AS low, coalesce(k.high, k.best) AS high,
                 d.value AS day, rests.label
             FROM claim c JOIN claim_frame x USING (claim) JOIN frame f USING (frame)
             JOIN counted k USING (frame) JOIN rests ON rests.statement = f.statement
             JOIN fact d ON d.report = f.report AND d.name = 'date'
             WHERE c.id = ?1 AND low IS NOT NULL AND high IS NOT NULL
             ORDER BY k.what, day, low, high, rests.label LIMIT ?2",
            (key(claim), limit(most)),
            |row| {
                Ok(CountedOn {
                    what: parsed(row, 0)?,
                    bounds: (row.get(1)?, row.get(2)?),
                    published: row.get(3)?,
                    root: row.get(4)?,
                })
            },
        ))
    }

    fn claim_row(&self, id: ClaimId) -> rusqlite::Result<Option<i64>> {
        let rows =
            self.each("SELECT claim FROM claim WHERE id = ?", [key(id)], |row| row.get(0))?;
        Ok(rows.first().copied())
    }

    /// The answer in this place. Where all roots carry it, or all frames give it, no rows say so.
    fn given(&self, place: Place, most: usize) -> rusqlite::Result<Given> {
        let (value, root_count, is_of_all): (String, usize, bool) = self.connection
            .prepare_cached(
                "SELECT v.value, v.roots, v.roots = c.roots FROM claim c JOIN claim_value v USING (claim)
                 WHERE (v.claim, v.field, v.ordinal) = (?, ?, ?)",
            )?
            .query_row(place, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let (claim, field, ordinal) = place;
        let most = limit(most);
        let roots = if is_of_all {
            self.each(
                "SELECT label, kind, statements, reports FROM claim_root WHERE claim = ?
                 ORDER BY ordinal LIMIT ?",
                (claim, most),
                root_of,
            )?
        } else {
            self.each(
                "SELECT o.label, o.kind, o.statements, o.reports
                 FROM value_root x JOIN claim_root o ON o.claim = x.claim AND o.ordinal = x.root
                 WHERE (x.claim, x.field, x.ordinal) = (?, ?, ?) ORDER BY x.root LIMIT ?",
                (claim, field, ordinal, most),
                root_of,
            )?
        };
        let own = self.given_by(
            "value_frame x JOIN frame f USING (frame)
             WHERE (x.claim, x.field, x.ordinal) = (?, ?, ?)",
            place,
        )?;
        let (statements, statement) = if let Some(own) = own {
            own
        } else {
            let all = "claim_frame x JOIN frame f USING (frame) WHERE x.claim = ?";
            self.given_by(all, [claim])?.unwrap_or_default()
        };
        Ok(Given { value, roots, root_count, statement, statements })
    }

    /// How many statements hold these frames, and the first of them; nothing without a frame.
    fn given_by(
        &self,
        frames: &str,
        keys: impl Params,
    ) -> rusqlite::Result<Option<(usize, Option<StatementId>)>> {
        let query = format!(
            "SELECT statements, (SELECT id FROM statement WHERE statement = first) FROM (
                 SELECT count(*) AS frames, count(DISTINCT f.statement) AS statements,
             min(f.statement) AS first FROM {frames})
             WHERE frames > 0"
        );
        Ok(self.each(&query, keys, |row| Ok((row.get(0)?, parsed_if_any(row, 1)?)))?.pop())
    }

    fn each<T>(
        &self,
        query: &str,
        keys: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        self.connection.prepare_cached(query)?.query_map(keys, read)?.collect()
    }
}

impl Given {
    /// An answer that is still to be read.
    fn nothing() -> Self {
        let (value, roots) = (String::new(), Vec::new());
        Self { value, roots, root_count: 0, statement: None, statements: 0 }
    }
}

/// The id of a claim as its table keeps it.
fn key(id: ClaimId) -> i64 {
    id.bits().cast_signed()
}
