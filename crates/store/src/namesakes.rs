//! What actors are made from, in and out: bearers as they came in, and namesakes, which are
//! bearers that nothing tells apart.

use crate::actors::{STAGE, add_actor, change_joins, reasons_in};
use crate::case::{Case, Turn};
use crate::error::Error;
use crate::linked::note_made_from;
use crate::read::parsed;
use crate::rows::{ActorChange, LinkedBearers, NamesakeChange, StoredBearer, StoredNamesake};
use crate::seals::Part;
use crate::tallies;
use record::{Apart, BearerId};
use rusqlite::{OptionalExtension, Row};
use std::collections::{BTreeMap, BTreeSet};

const NAMESAKES: &str = "SELECT namesake, telling, first, roles, actor FROM namesake";

impl Case {
    /// What actors were made from when they last were, if ever.
    pub fn actors_linked(&self) -> Result<Option<LinkedBearers>, Error> {
        self.wrap(self.made_from(STAGE)).map(|made_from| made_from.as_deref().and_then(read_linked))
    }

    /// The last rows of bearers and of judgements, of which there are only ever more.
    pub fn last_bearer_and_judgement(&self) -> Result<(i64, i64), Error> {
        let last = self
            .connection
            .prepare_cached(
                "SELECT (SELECT coalesce(max(bearer), 0) FROM bearer),
                     (SELECT coalesce(max(judgement), 0) FROM judgement
                      WHERE a >= 'b' AND a < 'c')",
            )
            .and_then(|mut query| query.query_row([], |row| Ok((row.get(0)?, row.get(1)?))));
        self.wrap(last)
    }

    /// Shows every bearer in a row after `after`, with its names and what its report calls it,
    /// one at a time, in the order of the rows.
    pub fn each_bearer(
        &self,
        after: i64,
        mut see: impl FnMut(i64, StoredBearer),
    ) -> Result<(), Error> {
        let mut load = || -> rusqlite::Result<()> {
            let words = |query| -> rusqlite::Result<BTreeMap<i64, BTreeSet<String>>> {
                let mut words: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
                let mut query = self.connection.prepare_cached(query)?;
                let mut rows = query.query([after])?;
                while let Some(row) = rows.next()? {
                    words.entry(row.get(0)?).or_default().insert(row.get(1)?);
                }
                Ok(words)
            };
            // Few bearers have a role.
            let mut roles = words(
                "SELECT m.bearer, o.noun FROM role o JOIN mention m USING (mention)
                 WHERE m.bearer > ?",
            )?;
            let mut query = self.connection.prepare_cached(
                "SELECT b.bearer, b.id, b.kind, b.label, m.words
                 FROM bearer b LEFT JOIN mention m USING (bearer)
                 WHERE b.bearer > ? ORDER BY b.bearer",
            )?;
            let mut rows = query.query([after])?;
            let mut last: Option<(i64, StoredBearer)> = None;
            while let Some(row) = rows.next()? {
                let at: i64 = row.get(0)?;
                if last.as_ref().is_none_or(|(last, _)| *last != at) {
                    if let Some((at, bearer)) = last.take() {
                        see(at, bearer);
                    }
                    let context = roles.remove(&at).unwrap_or_default().into_iter().collect();
                    let (id, kind, label) = (parsed(row, 1)?, parsed(row, 2)?, row.get(3)?);
                    last = Some((at, StoredBearer { id, kind, label, names: Vec::new(), context }));
                }
                if let (Some((_, bearer)), Some(name)) =
                    (&mut last, row.get::<_, Option<String>>(4)?)
                    && !bearer.names.contains(&name)
                {
                    bearer.names.push(name);
                }
            }
            if let Some((at, bearer)) = last {
                see(at, bearer);
            }
            Ok(())
        };
        self.wrap(load())
    }

    /// The namesakes that this tells.
    pub fn namesake_told(&self, telling: &str) -> Result<Option<StoredNamesake>, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{NAMESAKES} WHERE telling = ?"))?
                .query_row([telling], namesake_of)
                .optional()
        };
        self.wrap(load())
    }

    /// The namesakes in this row.
    pub fn namesake(&self, row: i64) -> Result<StoredNamesake, Error> {
        let load = || {
            self.connection
                .prepare_cached(&format!("{NAMESAKES} WHERE namesake = ?"))?
                .query_row([row], namesake_of)
        };
        self.wrap(load())
    }

    /// The rows of the namesakes that are filed under this key.
    pub fn namesakes_under(&self, key: u64) -> Result<Vec<i64>, Error> {
        let load = || {
            self.connection
                .prepare_cached("SELECT namesake FROM namesake_key WHERE key = ?")?
                .query_map([key.cast_signed()], |row| row.get(0))?
                .collect()
        };
        self.wrap(load())
    }

    /// The row of the namesakes of a bearer.
    pub fn namesake_of(&self, bearer: BearerId) -> Result<Option<i64>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT namesake FROM actor_bearer JOIN bearer USING (bearer) WHERE id = ?",
                )?
                .query_row([bearer.to_string()], |row| row.get(0))
                .optional()
        };
        self.wrap(load())
    }

    /// Of how many of the namesakes in this row each label is the fullest name.
    pub fn labels(&self, namesake: i64) -> Result<Vec<(String, usize)>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT label, count(*) FROM actor_bearer JOIN bearer USING (bearer)
                     WHERE namesake = ? GROUP BY label",
                )?
                .query_map([namesake], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        };
        self.wrap(load())
    }

    /// Puts touched actors in the place of those that their namesakes had, all at once. An actor
    /// that stays keeps its row, and so does what is not in the change.
    pub fn change_actors(&self, change: &ActorChange, linked: &LinkedBearers) -> Result<(), Error> {
        self.in_transaction(|turn| {
            if change.anew {
                turn.transaction.execute_batch(
                    "DELETE FROM namesake_key; DELETE FROM actor_bearer; DELETE FROM actor_join;
                     DELETE FROM actor_apart; DELETE FROM namesake; DELETE FROM actor;
                     DELETE FROM actor_tally; DELETE FROM actor_name;",
                )?;
            }
            let before = self.made_from(STAGE)?.as_deref().and_then(read_linked);
            let before = before.filter(|_| !change.anew).map_or(0, |linked| linked.up_to);
            let mut left = BTreeSet::new();
            let mut kept = BTreeSet::new();
            let mut gained = BTreeSet::new();
            for (actor, namesakes) in &change.actors {
                let row = put_actor(turn, actor)?;
                kept.insert(row);
                for namesake in namesakes.iter().map(|at| &change.namesakes[*at]) {
                    if let Some(before) = namesake.actor.filter(|before| *before != row) {
                        left.insert(before);
                        gained.insert(row);
                    }
                    put_namesake(turn, namesake, row)?;
                }
            }
            for actor in left.difference(&kept) {
                drop_if_empty(turn, *actor)?;
            }
            tallies::add_bearers(turn, before)?;
            for actor in left.union(&gained) {
                tallies::retally_actor(turn, *actor)?;
            }
            tallies::count_actors(turn)?;
            change_apart(turn, change)?;
            note_made_from(turn, STAGE, &written_linked(linked))?;
            Part::Actors.seal(&turn.transaction)
        })
    }
}

/// The row of the actor, which has its label and its joins now.
fn put_actor(turn: &Turn<'_>, actor: &record::Actor) -> rusqlite::Result<i64> {
    let known: Option<(i64, String)> = turn
        .transaction
        .prepare_cached("SELECT actor, label FROM actor WHERE id = ?")?
        .query_row([actor.id().to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((row, label)) = known else { return add_actor(turn, actor) };
    if label != actor.label {
        turn.transaction
            .prepare_cached("UPDATE actor SET label = ? WHERE actor = ?")?
            .execute((&actor.label, row))?;
    }
    change_joins(turn, row, &actor.joins)?;
    Ok(row)
}

/// Stores what is new of the namesakes, which are of the actor in this row now.
fn put_namesake(turn: &Turn<'_>, change: &NamesakeChange, actor: i64) -> rusqlite::Result<()> {
    let transaction = &turn.transaction;
    let first = change.first.to_string();
    let roles = change.roles.join("\n");
    let row = if let Some(row) = change.row {
        transaction
            .prepare_cached(
                "UPDATE namesake SET first = ?1, roles = ?2, actor = ?3 WHERE namesake = ?4
                     AND (first <> ?1 OR roles <> ?2 OR actor <> ?3)",
            )?
            .execute((first, roles, actor, row))?;
        if change.actor != Some(actor) {
            transaction
                .prepare_cached("UPDATE actor_bearer SET actor = ? WHERE namesake = ?")?
                .execute((actor, row))?;
        }
        row
    } else {
        transaction
            .prepare_cached(
                "INSERT INTO namesake (telling, first, roles, actor) VALUES (?, ?, ?, ?)",
            )?
            .execute((&change.telling, first, roles, actor))?;
        let row = transaction.last_insert_rowid();
        let mut file = transaction
            .prepare_cached("INSERT OR IGNORE INTO namesake_key (key, namesake) VALUES (?, ?)")?;
        for key in &change.keys {
            file.execute((key.cast_signed(), row))?;
        }
        row
    };
    let mut add = transaction
        .prepare_cached("INSERT INTO actor_bearer (bearer, actor, namesake) VALUES (?, ?, ?)")?;
    for bearer in &change.bearers {
        add.execute((bearer, actor, row))?;
    }
    Ok(())
}

/// Takes away an actor that no namesakes have any more.
fn drop_if_empty(turn: &Turn<'_>, actor: i64) -> rusqlite::Result<()> {
    let has_some: bool = turn
        .transaction
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM namesake WHERE actor = ?)")?
        .query_row([actor], |row| row.get(0))?;
    if has_some {
        return Ok(());
    }
    for query in ["DELETE FROM actor_join WHERE actor = ?", "DELETE FROM actor WHERE actor = ?"] {
        turn.transaction.prepare_cached(query)?.execute([actor])?;
    }
    Ok(())
}

/// Makes the pairs that are kept apart, where one of them is touched, those of the change.
fn change_apart(turn: &Turn<'_>, change: &ActorChange) -> rusqlite::Result<()> {
    let transaction = &turn.transaction;
    let mut before: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    let mut find = transaction
        .prepare_cached("SELECT a, b, verdict, reasons FROM actor_apart WHERE a = ?1 OR b = ?1")?;
    for first in &change.firsts {
        let mut rows = find.query([first.to_string()])?;
        while let Some(row) = rows.next()? {
            before.insert((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?));
        }
    }
    let mut add = transaction.prepare_cached(
        "INSERT OR REPLACE INTO actor_apart (a, b, verdict, reasons) VALUES (?, ?, ?, ?)",
    )?;
    for Apart { a, b, verdict, reasons } in &change.apart {
        let now = (verdict.as_str().to_owned(), reasons_in(reasons));
        let pair = (a.to_string(), b.to_string());
        if before.remove(&pair).as_ref() != Some(&now) {
            add.execute((pair.0, pair.1, now.0, now.1))?;
        }
    }
    let mut drop = transaction.prepare_cached("DELETE FROM actor_apart WHERE a = ? AND b = ?")?;
    before.into_keys().try_for_each(|pair| drop.execute(pair).map(|_| ()))
}

fn namesake_of(row: &Row<'_>) -> rusqlite::Result<StoredNamesake> {
    let roles: String = row.get(3)?;
    Ok(StoredNamesake {
        row: row.get(0)?,
        telling: row.get(1)?,
        first: parsed(row, 2)?,
        roles: roles.lines().map(str::to_owned).collect(),
        actor: row.get(4)?,
    })
}

/// As it is noted: `bearer 120, judgement 2, linker 1`.
fn written_linked(linked: &LinkedBearers) -> String {
    let LinkedBearers { up_to, judgement, linker } = linked;
    format!("bearer {up_to}, judgement {judgement}, {linker}")
}

fn read_linked(noted: &str) -> Option<LinkedBearers> {
    let (up_to, rest) = noted.strip_prefix("bearer ")?.split_once(", judgement ")?;
    let (judgement, linker) = rest.split_once(", ")?;
    Some(LinkedBearers {
        up_to: up_to.parse().ok()?,
        judgement: judgement.parse().ok()?,
        linker: linker.to_owned(),
    })
}
