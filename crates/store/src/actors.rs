//! Actors as linking made them, and as they are shown.

use crate::case::{Case, Turn};
use crate::error::Error;
use crate::read::parsed;
use crate::rows::{ActorSummary, Naming, StoredActor};
use crate::speaking::EVERY;
use crate::sql::{fact, first_file};
use record::{Actor, ActorId, Apart, BearerId, Join};
use rusqlite::{OptionalExtension, Row};

/// Under which name it is noted what actors were made from.
pub(crate) const STAGE: &str = "actors";

/// Reasons stand in one column, one a line.
const BETWEEN_REASONS: &str = "\n";

impl Case {
    /// Every actor, those that most reports name first.
    pub fn actors(&self) -> Result<Vec<ActorSummary>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "SELECT {ACTOR} FROM actors v ORDER BY reports DESC, mentions DESC, label, id"
                ))?
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
            .prepare_cached(&format!(
                "SELECT {ACTOR} FROM actors v JOIN actor a ON a.id = v.id WHERE a.actor = ?"
            ))?
            .query_row([row], summary_of)?;
        let namings = self
            .connection
            .prepare_cached(NAMINGS)?
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
            .prepare_cached(JOINS)?
            .query_map([row], join_of)?
            .collect::<rusqlite::Result<_>>()?;
        let apart = self
            .connection
            .prepare_cached(APART)?
            .query_map([row], apart_of)?
            .collect::<rusqlite::Result<_>>()?;
        let id = summary.id;
        Ok(StoredActor {
            summary,
            namings,
            joins,
            apart,
            says: self.load_says(id, EVERY)?,
            said_of: self.load_said_of(id, EVERY)?,
        })
    }

    /// The line of one actor.
    pub fn actor_summary(&self, id: ActorId) -> Result<Option<ActorSummary>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("SELECT {ACTOR} FROM actors v WHERE id = ?"))?
                .query_row([id.to_string()], summary_of)
                .optional()
        };
        self.wrap(load())
    }

    /// What made the bearers of an actor one: at most `most` joins, the strongest first.
    pub fn joins_of(&self, actor: ActorId, most: usize) -> Result<Vec<Join>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!(
                    "SELECT a, b, evidence, reasons FROM actor_join
                     WHERE actor = {ROW} ORDER BY ordinal LIMIT ?2"
                ))?
                .query_map((actor.to_string(), most), join_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// Pairs with one of the actor that were looked at and not joined: at most `most`.
    pub fn apart_from(&self, actor: ActorId, most: usize) -> Result<Vec<Apart>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{} LIMIT ?2", APART.replace("?1", ROW)))?
                .query_map((actor.to_string(), most), apart_of)?
                .collect()
        };
        self.wrap(load())
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

/// Every pair with one of its namesakes that was looked at and not joined.
const APART: &str = "SELECT p.a, p.b, p.verdict, p.reasons FROM actor_apart p
    WHERE p.a IN (SELECT first FROM namesake WHERE actor = ?1)
       OR p.b IN (SELECT first FROM namesake WHERE actor = ?1)
    ORDER BY p.a, p.b";

/// Stores an actor with its joins; gives its row.
pub(crate) fn add_actor(turn: &Turn<'_>, actor: &Actor) -> rusqlite::Result<i64> {
    turn.transaction
        .prepare_cached("INSERT INTO actor (id, class, label) VALUES (?, ?, ?)")?
        .execute((actor.id().to_string(), actor.class.as_str(), &actor.label))?;
    let row = turn.transaction.last_insert_rowid();
    add_joins(turn, row, &actor.joins)?;
    Ok(row)
}

/// Makes the joins of the actor in this row these, where they are not.
pub(crate) fn change_joins(turn: &Turn<'_>, actor: i64, joins: &[Join]) -> rusqlite::Result<()> {
    let before: Vec<Join> = turn
        .transaction
        .prepare_cached(JOINS)?
        .query_map([actor], join_of)?
        .collect::<rusqlite::Result<_>>()?;
    if before == joins {
        return Ok(());
    }
    turn.transaction.prepare_cached("DELETE FROM actor_join WHERE actor = ?")?.execute([actor])?;
    add_joins(turn, actor, joins)
}

fn add_joins(turn: &Turn<'_>, actor: i64, joins: &[Join]) -> rusqlite::Result<()> {
    let mut insert = turn.transaction.prepare_cached(
        "INSERT INTO actor_join (actor, ordinal, a, b, evidence, reasons)
         VALUES (?, ?, ?, ?, ?, ?)",
    )?;
    for (ordinal, join) in joins.iter().enumerate() {
        let (a, b) = (join.a.to_string(), join.b.to_string());
        let reasons = reasons_in(&join.reasons);
        insert.execute((actor, ordinal, a, b, join.evidence.as_str(), reasons))?;
    }
    Ok(())
}

/// Names of the actor in this row, by the reports that give them.
const NAMINGS: &str = concat!(
    "SELECT m.words, count(*), b.id, r.id, ",
    first_file!("b.report"),
    ", ",
    fact!("language" of "b.report"),
    ", ",
    fact!("date" of "b.report"),
    ", (SELECT group_concat(noun, ', ') FROM (SELECT DISTINCT noun FROM role
        JOIN mention other USING (mention) WHERE other.bearer = b.bearer ORDER BY noun))
    FROM actor_bearer o JOIN bearer b USING (bearer) JOIN report r USING (report)
    JOIN mention m USING (bearer) WHERE o.actor = ?
    GROUP BY b.bearer, m.words ORDER BY 5, b.id, min(m.ordinal)"
);

/// The row of the actor whose id is bound first.
const ROW: &str = "(SELECT actor FROM actor WHERE id = ?1)";

const JOINS: &str =
    "SELECT a, b, evidence, reasons FROM actor_join WHERE actor = ? ORDER BY ordinal";

fn join_of(row: &Row<'_>) -> rusqlite::Result<Join> {
    Ok(Join {
        a: parsed(row, 0)?,
        b: parsed(row, 1)?,
        evidence: parsed(row, 2)?,
        reasons: reasons(row, 3)?,
    })
}

/// Reasons in one column.
pub(crate) fn reasons_in(reasons: &[String]) -> String {
    reasons.join(BETWEEN_REASONS)
}

/// The columns of the view `actors`, called `v`, that [`summary_of`] takes, in its order.
pub(crate) const ACTOR: &str =
    "v.id, v.class, v.label, v.reports, v.mentions, v.first_seen, v.last_seen, v.names";

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

fn apart_of(row: &Row<'_>) -> rusqlite::Result<Apart> {
    Ok(Apart {
        a: parsed(row, 0)?,
        b: parsed(row, 1)?,
        verdict: parsed(row, 2)?,
        reasons: reasons(row, 3)?,
    })
}

fn reasons(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let all: String = row.get(column)?;
    Ok(all.split(BETWEEN_REASONS).map(str::to_owned).collect())
}
