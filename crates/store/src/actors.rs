//! Actors in and out: bearers for the linking, actors as it made them, actors as they are shown.

use crate::case::{Case, Turn};
use crate::error::Error;
use crate::linked::note_made_from;
use crate::read::parsed;
use crate::rows::{ActorSummary, Naming, StoredActor, StoredBearer};
use record::{Actor, ActorId, Apart, BearerId, Join, StatementId};
use rusqlite::{OptionalExtension, Row};

/// Under which name it is noted what actors were made from.
const STAGE: &str = "actors";

/// Reasons stand in one column, one a line.
const BETWEEN_REASONS: &str = "\n";

impl Case {
    /// Every bearer with its names and what its report calls it, in the order of the ids.
    pub fn bearers(&self) -> Result<Vec<StoredBearer>, Error> {
        self.snapshot(|| {
            let mut bearers: Vec<StoredBearer> = self
                .connection
                .prepare("SELECT id, kind, label FROM bearer ORDER BY id")?
                .query_map([], |row| {
                    Ok(StoredBearer {
                        id: parsed(row, 0)?,
                        kind: parsed(row, 1)?,
                        label: row.get(2)?,
                        names: Vec::new(),
                        context: Vec::new(),
                    })
                })?
                .collect::<rusqlite::Result<_>>()?;
            self.each_word(
                "SELECT DISTINCT b.id, m.words FROM bearer b JOIN mention m USING (bearer)
                 ORDER BY b.id, m.words",
                &mut bearers,
                |bearer, name| bearer.names.push(name),
            )?;
            self.each_word(
                "SELECT DISTINCT b.id, o.noun FROM bearer b JOIN mention m USING (bearer)
                 JOIN role o USING (mention) ORDER BY b.id, o.noun",
                &mut bearers,
                |bearer, role| bearer.context.push(role),
            )?;
            Ok(bearers)
        })
    }

    /// Hands each word that the query gives, by bearer in order, to its bearer.
    fn each_word(
        &self,
        query: &str,
        bearers: &mut [StoredBearer],
        mut put: impl FnMut(&mut StoredBearer, String),
    ) -> rusqlite::Result<()> {
        let mut query = self.connection.prepare(query)?;
        let mut rows = query.query([])?;
        let mut at = 0;
        while let Some(row) = rows.next()? {
            let id: BearerId = parsed(row, 0)?;
            while bearers.get(at).is_some_and(|bearer| bearer.id < id) {
                at += 1;
            }
            if let Some(bearer) = bearers.get_mut(at).filter(|bearer| bearer.id == id) {
                put(bearer, row.get(1)?);
            }
        }
        Ok(())
    }

    /// The actors were made from the bearers and judgements that the case holds now, by this
    /// `linker`.
    pub fn actors_are_current(&self, linker: &str) -> Result<bool, Error> {
        self.snapshot(|| {
            let now = self.bearers_and_judgements()?;
            self.is_made_from(STAGE, &made_of(now, linker), now == (0, 0))
        })
    }

    /// What actors would be made from now: the last rows of two tables that only ever grow.
    fn bearers_and_judgements(&self) -> rusqlite::Result<(i64, i64)> {
        let mut query = self.connection.prepare_cached(
            "SELECT (SELECT coalesce(max(bearer), 0) FROM bearer),
                 (SELECT coalesce(max(judgement), 0) FROM judgement)",
        )?;
        query.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Puts these actors in the place of those that the case holds.
    pub fn write_actors(
        &self,
        actors: &[Actor],
        apart: &[Apart],
        linker: &str,
    ) -> Result<(), Error> {
        self.in_transaction(|turn| {
            turn.transaction.execute_batch(
                "DELETE FROM actor_bearer; DELETE FROM actor_join; DELETE FROM actor_apart;
                 DELETE FROM actor;",
            )?;
            for actor in actors {
                add_actor(turn, actor)?;
            }
            let mut insert = turn.transaction.prepare_cached(
                "INSERT OR IGNORE INTO actor_apart (a, b, verdict, reasons) VALUES (?, ?, ?, ?)",
            )?;
            for Apart { a, b, verdict, reasons } in apart {
                let reasons = reasons.join(BETWEEN_REASONS);
                insert.execute((a.to_string(), b.to_string(), verdict.as_str(), reasons))?;
            }
            note_made_from(turn, STAGE, &made_of(self.bearers_and_judgements()?, linker))
        })
    }

    /// Every actor, those that most reports name first.
    pub fn actors(&self) -> Result<Vec<ActorSummary>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT id, class, label, reports, mentions, first_seen, last_seen, names
                     FROM actors ORDER BY reports DESC, mentions DESC, label, id",
                )?
                .query_map([], summary_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// The actors that `word` may mean: their id or its beginning, the id of one of their
    /// bearers, or one of their names.
    pub fn find_actors(&self, word: &str) -> Result<Vec<ActorId>, Error> {
        let load = |query: &str| {
            self.connection
                .prepare_cached(query)?
                .query_map([word], |row| parsed(row, 0))?
                .collect::<rusqlite::Result<Vec<ActorId>>>()
        };
        for query in [
            "SELECT id FROM actor WHERE id = ?1",
            "SELECT a.id FROM actor a JOIN actor_bearer o USING (actor) JOIN bearer b USING (bearer)
             WHERE b.id = ?1",
            "SELECT DISTINCT a.id FROM actor a JOIN actor_bearer o USING (actor)
             JOIN mention m USING (bearer) WHERE m.words = ?1 OR a.label = ?1 ORDER BY a.id",
            "SELECT id FROM actor WHERE length(?1) > 3 AND substr(id, 1, length(?1)) = ?1 ORDER BY id",
        ] {
            let found = self.wrap(load(query))?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    /// One actor with everything that is known of it.
    pub fn actor(&self, id: ActorId) -> Result<Option<StoredActor>, Error> {
        self.snapshot(|| {
            let row: Option<i64> = self
                .connection
                .prepare_cached("SELECT actor FROM actor WHERE id = ?")?
                .query_row([id.to_string()], |row| row.get(0))
                .optional()?;
            row.map(|row| self.load_actor(row)).transpose()
        })
    }

    fn load_actor(&self, row: i64) -> rusqlite::Result<StoredActor> {
        let summary = self
            .connection
            .prepare_cached(
                "SELECT v.id, v.class, v.label, reports, mentions, first_seen, last_seen, names
                 FROM actors v JOIN actor a ON a.id = v.id WHERE a.actor = ?",
            )?
            .query_row([row], summary_of)?;
        let namings = self
            .connection
            .prepare_cached(
                "SELECT m.words, count(*), b.id, r.id,
                     (SELECT min(path) FROM file WHERE report = b.report),
                     (SELECT value FROM fact WHERE report = b.report AND name = 'language'),
                     (SELECT value FROM fact WHERE report = b.report AND name = 'date'),
                     (SELECT group_concat(noun, ', ') FROM (SELECT DISTINCT noun FROM role
                      JOIN mention other USING (mention) WHERE other.bearer = b.bearer ORDER BY noun))
                 FROM actor_bearer o JOIN bearer b USING (bearer) JOIN report r USING (report)
                 JOIN mention m USING (bearer) WHERE o.actor = ?
                 GROUP BY b.bearer, m.words ORDER BY 5, b.id, min(m.ordinal)",
            )?
            .query_map([row], |row| {
                Ok(Naming {
                    name: row.get(0)?,
                    times: row.get(1)?,
                    bearer: parsed(row, 2)?,
                    report: parsed(row, 3)?,
                    file: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
                    language: row.get(5)?,
                    date: row.get(6)?,
                    roles: row.get(7)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let joins = self
            .connection
            .prepare_cached(
                "SELECT a, b, evidence, reasons FROM actor_join WHERE actor = ? ORDER BY ordinal",
            )?
            .query_map([row], |row| {
                Ok(Join {
                    a: parsed(row, 0)?,
                    b: parsed(row, 1)?,
                    evidence: parsed(row, 2)?,
                    reasons: reasons(row, 3)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let apart = self
            .connection
            .prepare_cached(
                "SELECT p.a, p.b, p.verdict, p.reasons FROM actor_apart p
                 WHERE p.a IN (SELECT b.id FROM bearer b JOIN actor_bearer USING (bearer) WHERE actor = ?1)
                    OR p.b IN (SELECT b.id FROM bearer b JOIN actor_bearer USING (bearer) WHERE actor = ?1)
                 ORDER BY p.a, p.b",
            )?
            .query_map([row], |row| {
                Ok(Apart {
                    a: parsed(row, 0)?,
                    b: parsed(row, 1)?,
                    verdict: parsed(row, 2)?,
                    reasons: reasons(row, 3)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(StoredActor {
            summary,
            namings,
            joins,
            apart,
            says: self.statements_where(SAYS, row)?,
            said_of: self.statements_where(SAID_OF, row)?,
        })
    }

    fn statements_where(&self, query: &str, actor: i64) -> rusqlite::Result<Vec<StatementId>> {
        let mut query = self.connection.prepare_cached(query)?;
        query.query_map([actor], |row| parsed(row, 0))?.collect()
    }

    /// The fullest name of a bearer.
    pub fn bearer_label(&self, bearer: BearerId) -> Result<Option<String>, Error> {
        let load = || {
            self.connection
                .prepare_cached("SELECT label FROM bearer WHERE id = ?")?
                .query_row([bearer.to_string()], |row| row.get(0))
                .optional()
        };
        self.wrap(load())
    }
}

/// Statements whose speaker is the actor: a name of it stands in the words of the speaker, and
/// is of the kind of the speaker ("the HTS leader al-Julani" is a person).
const SAYS: &str = "SELECT DISTINCT s.id FROM actor_bearer o
    JOIN bearer b USING (bearer) JOIN mention m USING (bearer)
    JOIN statement s ON s.report = b.report
    JOIN statement_span p ON p.statement = s.statement AND p.role IN ('speaker', 'resolved')
        AND p.start <= m.start AND m.\"end\" <= p.\"end\"
    WHERE o.actor = ?
        AND (s.speaker_kind = 'person') = (b.kind = 'person')
        AND s.speaker_kind IN ('person', 'group', 'state', 'outlet')
    ORDER BY s.report, s.ordinal";

/// Statements whose content names the actor.
const SAID_OF: &str = "SELECT DISTINCT s.id FROM actor_bearer o
    JOIN bearer b USING (bearer) JOIN mention m USING (bearer)
    JOIN statement s ON s.report = b.report AND s.form <> 'own-voice'
    JOIN statement_span p ON p.statement = s.statement AND p.role = 'content'
        AND p.start <= m.start AND m.\"end\" <= p.\"end\"
    WHERE o.actor = ? ORDER BY s.report, s.ordinal";

fn made_of((bearer, judgement): (i64, i64), linker: &str) -> String {
    format!("bearer {bearer}, judgement {judgement}, {linker}")
}

fn add_actor(turn: &Turn<'_>, actor: &Actor) -> rusqlite::Result<()> {
    let transaction = &turn.transaction;
    transaction
        .prepare_cached("INSERT INTO actor (id, class, label) VALUES (?, ?, ?)")?
        .execute((actor.id().to_string(), actor.class.as_str(), &actor.label))?;
    let row = transaction.last_insert_rowid();
    for bearer in &actor.bearers {
        transaction
            .prepare_cached(
                "INSERT INTO actor_bearer (bearer, actor) SELECT bearer, ? FROM bearer WHERE id = ?",
            )?
            .execute((row, bearer.to_string()))?;
    }
    for (ordinal, join) in actor.joins.iter().enumerate() {
        let reasons = join.reasons.join(BETWEEN_REASONS);
        transaction
            .prepare_cached(
                "INSERT INTO actor_join (actor, ordinal, a, b, evidence, reasons)
                 VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute((
                row,
                ordinal,
                join.a.to_string(),
                join.b.to_string(),
                join.evidence.as_str(),
                reasons,
            ))?;
    }
    Ok(())
}

pub(crate) fn summary_of(row: &Row<'_>) -> rusqlite::Result<ActorSummary> {
    let names: Option<String> = row.get(7)?;
    Ok(ActorSummary {
        id: parsed(row, 0)?,
        class: parsed(row, 1)?,
        label: row.get(2)?,
        reports: row.get(3)?,
        mentions: row.get(4)?,
        first_seen: row.get(5)?,
        last_seen: row.get(6)?,
        names: names.unwrap_or_default().split(" | ").map(str::to_owned).collect(),
    })
}

fn reasons(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let all: String = row.get(column)?;
    Ok(all.split(BETWEEN_REASONS).map(str::to_owned).collect())
}
