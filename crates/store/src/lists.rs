//! Long lists, a page at a time, and what hangs together with one report or actor.

use crate::actors::{ACTOR, summary_of as actor_of};
use crate::case::Case;
use crate::dependences::{EDGE, edge_of};
use crate::error::Error;
use crate::read::{SUMMARY, parsed, parsed_if_any, skip_of, summary_of};
use crate::rows::{ActorSummary, ReportSummary, StoredEdge, StoredSkip};
use crate::speaking::Stretch;
use crate::sql::{fact, first_file, root};
use record::{ActorId, BearerId, RelationshipKind, ReportId, Stage, StatementId, Verdict};
use rusqlite::{OptionalExtension, Row};
use std::collections::BTreeSet;

/// A remark with the report it was made on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RemarkLine {
    /// The report.
    pub report: ReportId,
    /// Its first file.
    pub file: String,
    /// Which stage noticed.
    pub stage: Stage,
    /// A sentence for a person.
    pub message: String,
}

/// One working session that wrote something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredRun {
    /// When (RFC 3339, UTC).
    pub started_at: String,
    /// Which version of whosaid.
    pub version: String,
    /// With which settings.
    pub settings: String,
}

/// What a report says of how an actor stands to another one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RelationLine {
    /// Who leads, belongs, was.
    pub subject: String,
    /// Who that is over all reports.
    pub subject_actor: Option<ActorId>,
    /// How.
    pub kind: RelationshipKind,
    /// Whom or what it leads, belongs to, was.
    pub object: String,
    /// Who that is over all reports.
    pub object_actor: Option<ActorId>,
    /// The text says that it is not so, or no longer.
    pub negated: bool,
    /// The statement on whose word it stands.
    pub statement: Option<StatementId>,
    /// The root of that statement's chain.
    pub sponsor: Option<String>,
    /// The report.
    pub report: ReportId,
    /// Its first file.
    pub file: String,
    /// Its outlet.
    pub outlet: Option<String>,
    /// The words that say it.
    pub passage: String,
}

/// Two bearers of whom it is open whether they are one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenPair {
    /// The one.
    pub a: Bearing,
    /// The other.
    pub b: Bearing,
    /// Open, or held to be two.
    pub verdict: Verdict,
    /// Why they were not joined.
    pub reasons: Vec<String>,
}

/// Whom one report treats as one, as a person judges it: by its name in its first place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bearing {
    /// By report and first name.
    pub id: BearerId,
    /// The fullest of its names.
    pub label: String,
    /// Who it is over all reports.
    pub actor: Option<ActorId>,
    /// The report.
    pub report: ReportId,
    /// Its first file.
    pub file: String,
    /// Its outlet.
    pub outlet: Option<String>,
    /// The words before its first name, the name, and the words behind it.
    pub context: [String; 3],
}

/// How many code points are shown on each side of a name.
const AROUND: usize = 120;

impl Case {
    /// Reports in the order in which they came in: `most` of them after the first `skip`.
    pub fn reports_from(&self, skip: usize, most: usize) -> Result<Vec<ReportSummary>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "SELECT {SUMMARY} FROM
                         (SELECT id AS wanted, report AS place FROM report
                          ORDER BY report LIMIT ? OFFSET ?)
                     JOIN reports ON reports.id = wanted ORDER BY place"
                ))?
                .query_map([most, skip], summary_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// Actors, those that most reports name first: `most` of them after the first `skip`.
    pub fn actors_from(&self, skip: usize, most: usize) -> Result<Vec<ActorSummary>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "WITH ranked AS MATERIALIZED (
                         SELECT actor FROM actor_tally
                         ORDER BY reports DESC, mentions DESC, actor LIMIT ? OFFSET ?)
                     SELECT {ACTOR}
                     FROM ranked JOIN actor a USING (actor) JOIN actors v ON v.id = a.id
                     ORDER BY v.reports DESC, v.mentions DESC, a.actor"
                ))?
                .query_map([most, skip], actor_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// How many actors there are.
    pub fn actor_count(&self) -> Result<usize, Error> {
        self.tally("actors")
    }

    /// Dependences in which a report has a part, those on it last.
    pub fn dependences_of(&self, report: ReportId) -> Result<Vec<StoredEdge>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "SELECT {EDGE} FROM dependences WHERE id IN (
                         SELECT d.id FROM dependence d JOIN report r ON r.report = d.report
                         WHERE r.id = ?1
                         UNION SELECT d.id FROM dependence d JOIN report r ON r.report = d.on_report
                         WHERE r.id = ?1)
                     ORDER BY report = ?1 DESC, kind, on_file, file, id"
                ))?
                .query_map([report.to_string()], edge_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// Dependences in the order in which they were found: `most` after the first `skip`.
    pub fn dependences_from(&self, skip: usize, most: usize) -> Result<Vec<StoredEdge>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "SELECT {EDGE} FROM dependences WHERE id IN (
                         SELECT id FROM holding_dependence ORDER BY dependence LIMIT ? OFFSET ?)
                     ORDER BY on_file, kind, file, id"
                ))?
                .query_map([most, skip], edge_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// How many dependences there are.
    pub fn dependence_count(&self) -> Result<usize, Error> {
        self.tally("dependences")
    }

    /// What stages noticed, by report: `most` remarks after the first `skip`.
    pub fn remarks_from(&self, skip: usize, most: usize) -> Result<Vec<RemarkLine>, Error> {
        let load = || {
            self.connection
                .prepare_cached(concat!(
                    "SELECT r.id, ",
                    first_file!("m.report"),
                    ", m.stage, m.message
                     FROM remark m JOIN report r USING (report)
                     ORDER BY m.report, m.ordinal LIMIT ? OFFSET ?"
                ))?
                .query_map([most, skip], |row| {
                    Ok(RemarkLine {
                        report: parsed(row, 0)?,
                        file: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                        stage: parsed(row, 2)?,
                        message: row.get(3)?,
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }

    /// Whatever was offered and is no report, by file: `most` after the first `skip`.
    pub fn skips_from(&self, skip: usize, most: usize) -> Result<Vec<StoredSkip>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT file, reason, detail FROM skip ORDER BY file, reason LIMIT ? OFFSET ?",
                )?
                .query_map([most, skip], skip_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// What wrote this case: the last hundred sessions, the latest first.
    pub fn runs(&self) -> Result<Vec<StoredRun>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT started_at, version, settings FROM run ORDER BY run DESC LIMIT 100",
                )?
                .query_map([], |row| {
                    Ok(StoredRun {
                        started_at: row.get(0)?,
                        version: row.get(1)?,
                        settings: row.get(2)?,
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }

    /// What the reports of the stretch say of how an actor stands to others: at most `most`.
    pub fn relations_of(
        &self,
        actor: ActorId,
        stretch: Stretch,
        most: usize,
    ) -> Result<Vec<RelationLine>, Error> {
        let load = || {
            self.connection
                .prepare_cached(RELATIONS_OF)?
                .query_map((actor.to_string(), most, stretch.most, stretch.skip), relation_line_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// Pairs of bearers that were looked at and left open, and that nobody has judged: the first
    /// of any two actors, at most `most`.
    pub fn open_pairs(&self, most: usize) -> Result<Vec<OpenPair>, Error> {
        let load = || {
            let mut query = self.connection.prepare_cached(OPEN_PAIRS)?;
            let mut rows = query.query([])?;
            let mut seen = BTreeSet::new();
            let mut pairs = Vec::new();
            while pairs.len() < most
                && let Some(row) = rows.next()?
            {
                let actors: [Option<i64>; 2] = [row.get(4)?, row.get(5)?];
                if !seen.insert([actors[0].min(actors[1]), actors[0].max(actors[1])]) {
                    continue;
                }
                let both =
                    [self.load_bearing(parsed(row, 0)?)?, self.load_bearing(parsed(row, 1)?)?];
                let [Some(a), Some(b)] = both else { continue };
                let reasons = row.get_ref(3)?.as_str()?.lines().map(str::to_owned).collect();
                pairs.push(OpenPair { a, b, verdict: parsed(row, 2)?, reasons });
            }
            Ok(pairs)
        };
        self.wrap(load())
    }

    /// Copies and translations that nobody has judged, in the order in which they were found: at
    /// most `most`.
    pub fn open_copies(&self, most: usize) -> Result<Vec<StoredEdge>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "SELECT {EDGE} FROM dependences WHERE id IN (
                         SELECT d.id FROM dependence d JOIN report r USING (report)
                         JOIN report o ON o.report = d.on_report
                         WHERE d.kind <> 'cites' AND coalesce((
                             SELECT j.verdict FROM judgement j
                             WHERE j.a = min(r.id, o.id) AND j.b = max(r.id, o.id)
                             ORDER BY judgement DESC LIMIT 1), 'undone') = 'undone'
                         ORDER BY d.dependence LIMIT ?)
                     ORDER BY on_file, file, id"
                ))?
                .query_map([most], edge_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// One bearer, as a person judges it.
    pub fn bearing(&self, id: BearerId) -> Result<Option<Bearing>, Error> {
        self.wrap(self.load_bearing(id))
    }

    fn load_bearing(&self, id: BearerId) -> rusqlite::Result<Option<Bearing>> {
        self.connection
            .prepare_cached(BEARING)?
            .query_row((id.to_string(), AROUND), |row| {
                Ok(Bearing {
                    id,
                    label: row.get(0)?,
                    actor: parsed_if_any(row, 1)?,
                    report: parsed(row, 2)?,
                    file: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
                    outlet: row.get(4)?,
                    context: [row.get(5)?, row.get(6)?, row.get(7)?],
                })
            })
            .optional()
    }
}

const OPEN_PAIRS: &str = "SELECT a, b, verdict, reasons,
        (SELECT o.actor FROM bearer x JOIN actor_bearer o USING (bearer) WHERE x.id = p.a),
        (SELECT o.actor FROM bearer x JOIN actor_bearer o USING (bearer) WHERE x.id = p.b)
    FROM actor_apart p
    WHERE verdict = 'undecided' AND coalesce((
        SELECT j.verdict FROM judgement j WHERE j.a = p.a AND j.b = p.b
        ORDER BY judgement DESC LIMIT 1), 'undone') = 'undone'
    ORDER BY a, b";

const BEARING: &str = concat!(
    "SELECT b.label, a.id, r.id, ",
    first_file!("b.report"),
    ", ",
    fact!("outlet" of "b.report"),
    ", substr(t.text, max(m.start - ?2, 0) + 1, min(m.start, ?2)), m.words,
        substr(t.text, m.\"end\" + 1, ?2)
    FROM bearer b JOIN report r USING (report) JOIN report_text t USING (report)
    JOIN mention m ON m.bearer = b.bearer
    LEFT JOIN actor_bearer o ON o.bearer = b.bearer LEFT JOIN actor a ON a.actor = o.actor
    WHERE b.id = ?1 ORDER BY m.ordinal LIMIT 1"
);

const RELATIONS_OF: &str = concat!(
    "WITH own AS (
        SELECT b.report, b.bearer FROM actor a JOIN actor_bearer o USING (actor)
        JOIN bearer b USING (bearer) WHERE a.id = ?1 ORDER BY o.bearer LIMIT ?3 OFFSET ?4)
    SELECT coalesce(bone.label, one.words), aone.id, l.kind, coalesce(btwo.label, two.words),
        atwo.id, l.negated, s.id, ",
    root!("label" of "l.statement"),
    ", r.id, ",
    first_file!("l.report"),
    ", ",
    fact!("outlet" of "l.report"),
    ", substr(t.text, l.start + 1, l.\"end\" - l.start)
    FROM own JOIN relation l ON l.report = own.report
    JOIN mention one ON one.mention = l.subject JOIN mention two ON two.mention = l.object
    JOIN report r ON r.report = l.report JOIN report_text t ON t.report = l.report
    LEFT JOIN statement s ON s.statement = l.statement
    LEFT JOIN bearer bone ON bone.bearer = one.bearer
    LEFT JOIN bearer btwo ON btwo.bearer = two.bearer
    LEFT JOIN actor_bearer oone ON oone.bearer = one.bearer
    LEFT JOIN actor aone ON aone.actor = oone.actor
    LEFT JOIN actor_bearer otwo ON otwo.bearer = two.bearer
    LEFT JOIN actor atwo ON atwo.actor = otwo.actor
    WHERE own.bearer IN (one.bearer, two.bearer)
    GROUP BY l.relation ORDER BY l.report, l.ordinal LIMIT ?2"
);

fn relation_line_of(row: &Row<'_>) -> rusqlite::Result<RelationLine> {
    Ok(RelationLine {
        subject: row.get(0)?,
        subject_actor: parsed_if_any(row, 1)?,
        kind: parsed(row, 2)?,
        object: row.get(3)?,
        object_actor: parsed_if_any(row, 4)?,
        negated: row.get(5)?,
        statement: parsed_if_any(row, 6)?,
        sponsor: row.get(7)?,
        report: parsed(row, 8)?,
        file: row.get::<_, Option<String>>(9)?.unwrap_or_default(),
        outlet: row.get(10)?,
        passage: row.get(11)?,
    })
}
