//! What a person says of a report as a whole, that it was corrected or retracted, and what leans
//! on it. Added and never edited, like judgements; no run undoes it.

use crate::case::{Case, Turn};
use crate::custody::note_row;
use crate::error::Error;
use crate::judgements::Signed;
use crate::read::parsed;
use record::{ClaimId, FieldName, ReportId, Standing};
use rusqlite::{OptionalExtension, Row};

/// What a person says has become of a report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredMark {
    /// What.
    pub standing: Standing,
    /// Who says so.
    pub author: String,
    /// When it was said (RFC 3339, UTC).
    pub at: String,
    /// Why.
    pub note: Option<String>,
}

/// A claim that a report tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeaningClaim {
    /// The claim.
    pub id: ClaimId,
    /// In words of a report.
    pub title: String,
    /// No other report tells it.
    pub alone: bool,
}

/// A number that a report gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeaningNumber {
    /// Of which claim.
    pub claim: ClaimId,
    /// The claim in words of a report.
    pub title: String,
    /// What is counted.
    pub field: FieldName,
    /// The number, as the claim gives it.
    pub value: String,
    /// No other report gives it.
    pub alone: bool,
}

/// A chain that begins with a report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeaningChain {
    /// From the outlet to the root, with ` > ` between them.
    pub chain: String,
    /// How many statements of the report it carries.
    pub statements: usize,
}

/// The word that takes back what was said before.
const UNMARKED: &str = "unmarked";

impl Case {
    /// Stores what `author` says of a report, and perhaps why; nothing takes back what was said
    /// before. Of several marks on one report the last holds.
    pub fn mark(
        &self,
        report: ReportId,
        standing: Option<Standing>,
        author: &str,
        note: Option<&str>,
    ) -> Result<(), Error> {
        let verdict = standing.map_or(UNMARKED, Standing::as_str);
        self.in_transaction(|turn| {
            add_mark(turn, report, verdict, &Signed { author, at: None, note })
        })
    }

    /// What holds of a report, if anything was said of it.
    pub fn mark_on(&self, report: ReportId) -> Result<Option<StoredMark>, Error> {
        self.wrap(self.load_mark(report))
    }

    pub(crate) fn load_mark(&self, report: ReportId) -> rusqlite::Result<Option<StoredMark>> {
        let last = self
            .connection
            .prepare_cached(
                "SELECT verdict, author, at, note FROM mark WHERE report = ?
                 ORDER BY mark DESC LIMIT 1",
            )?
            .query_row([report.to_string()], |row| {
                if row.get_ref(0)?.as_str()? == UNMARKED {
                    return Ok(None);
                }
                Ok(Some(StoredMark {
                    standing: parsed(row, 0)?,
                    author: row.get(1)?,
                    at: row.get(2)?,
                    note: row.get(3)?,
                }))
            })
            .optional()?;
        Ok(last.flatten())
    }

    /// The marks that hold on reports that tell a claim, in the order in which they were made.
    pub fn marks_under(&self, claim: ClaimId) -> Result<Vec<(ReportId, StoredMark)>, Error> {
        let load = || -> rusqlite::Result<Vec<(ReportId, StoredMark)>> {
            let reports: Vec<ReportId> = self
                .connection
                .prepare_cached(
                    "SELECT m.report FROM mark m JOIN report r ON r.id = m.report
                     WHERE EXISTS (SELECT 1 FROM frame f JOIN claim_frame x USING (frame)
                         JOIN claim c USING (claim) WHERE f.report = r.report AND c.id = ?)
                     GROUP BY m.report ORDER BY max(m.mark)",
                )?
                .query_map([claim.bits().cast_signed()], |row| parsed(row, 0))?
                .collect::<rusqlite::Result<_>>()?;
            let mut marks = Vec::new();
            for report in reports {
                marks.extend(self.load_mark(report)?.map(|mark| (report, mark)));
            }
            Ok(marks)
        };
        self.wrap(load())
    }

    /// The claims that the report tells, those first that most reports hold.
    pub fn claims_leaning_on(&self, report: ReportId) -> Result<Vec<LeaningClaim>, Error> {
        self.leaning(
            "SELECT c.id, c.title, c.reports = 1 FROM claim c WHERE c.claim IN (
                 SELECT x.claim FROM frame f JOIN claim_frame x USING (frame)
                 JOIN report r USING (report) WHERE r.id = ?)
             ORDER BY c.reports DESC, c.roots DESC, c.claim",
            report,
            |row| Ok(LeaningClaim { id: claim(row)?, title: row.get(1)?, alone: row.get(2)? }),
        )
    }

    /// The numbers that the report gives, claim by claim.
    pub fn numbers_leaning_on(&self, report: ReportId) -> Result<Vec<LeaningNumber>, Error> {
        self.leaning(NUMBERS, report, |row| {
            Ok(LeaningNumber {
                claim: claim(row)?,
                title: row.get(1)?,
                field: parsed(row, 2)?,
                value: row.get(3)?,
                alone: row.get(4)?,
            })
        })
    }

    /// The chains that begin with the report, and how many of its statements each carries.
    pub fn chains_leaning_on(&self, report: ReportId) -> Result<Vec<LeaningChain>, Error> {
        self.leaning(
            "SELECT (SELECT group_concat(label, ' > ') FROM (SELECT label FROM chain_link l
                     WHERE l.statement = s.statement ORDER BY ordinal)) AS chain, count(*)
             FROM statement s JOIN report r USING (report) WHERE r.id = ? AND chain IS NOT NULL
             GROUP BY chain ORDER BY min(s.ordinal)",
            report,
            |row| Ok(LeaningChain { chain: row.get(0)?, statements: row.get(1)? }),
        )
    }

    fn leaning<T>(
        &self,
        query: &str,
        report: ReportId,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Error> {
        let load = || {
            let mut query = self.connection.prepare_cached(query)?;
            query.query_map([report.to_string()], read)?.collect()
        };
        self.wrap(load())
    }
}

/// Adds one mark to the log.
pub(crate) fn add_mark(
    turn: &Turn<'_>,
    report: ReportId,
    verdict: &str,
    by: &Signed<'_>,
) -> rusqlite::Result<()> {
    let (row, line): (i64, String) = turn
        .transaction
        .prepare_cached(
            "INSERT INTO mark (report, verdict, author, at, note)
             VALUES (?, ?, ?, coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), ?)
             RETURNING mark, json_array('mark', mark, report, verdict, author, at, note)",
        )?
        .query_row((report.to_string(), verdict, by.author, by.at, by.note), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    note_row(turn, "mark", &row.to_string(), &line)
}

/// Numbers that a frame of the report gives; alone where no frame of another report does. A
/// value without frames of its own is given by all frames of its claim.
const NUMBERS: &str = "
    WITH own AS (SELECT frame FROM frame JOIN report r USING (report) WHERE r.id = ?1),
    given AS (
        SELECT v.claim, v.field, v.ordinal, v.name, v.value, x.frame
        FROM claim_value v JOIN claim_frame x USING (claim)
        WHERE v.claim IN (SELECT claim FROM claim_frame WHERE frame IN (SELECT frame FROM own))
        AND v.name IN ('killed', 'wounded', 'missing', 'detained', 'displaced', 'fighters',
            'people', 'money', 'weapons', 'number')
        AND (x.frame IN (SELECT frame FROM value_frame w WHERE w.claim = v.claim
                AND w.field = v.field AND w.ordinal = v.ordinal)
            OR NOT EXISTS (SELECT 1 FROM value_frame w WHERE w.claim = v.claim
                AND w.field = v.field AND w.ordinal = v.ordinal))
    )
    SELECT c.id, c.title, g.name, g.value, min(g.frame IN (SELECT frame FROM own))
    FROM given g JOIN claim c USING (claim)
    GROUP BY g.claim, g.field, g.ordinal HAVING max(g.frame IN (SELECT frame FROM own))
    ORDER BY c.reports DESC, c.roots DESC, g.claim, g.field, g.ordinal";

fn claim(row: &Row<'_>) -> rusqlite::Result<ClaimId> {
    Ok(ClaimId::of_bits(row.get::<_, i64>(0)?.cast_unsigned()))
}
