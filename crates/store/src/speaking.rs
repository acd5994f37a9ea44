//! What an actor says and what is said of it, report by report, and how it is written.
//!
//! An actor may be named in most reports of a large case, so a page takes a stretch of them:
//! its bearers, each of one report, in the order in which they came in.

use crate::case::Case;
use crate::error::Error;
use crate::read::parsed;
use crate::speakers::speaker_of;
use crate::sql::{fact, first_file};
use record::{ActorId, BearerId, ReportId, StatementId};

/// Some of the bearers of an actor, in the order in which they came in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// How many are left out before.
    pub skip: usize,
    /// How many are taken.
    pub most: usize,
}

/// All of them.
pub(crate) const EVERY: Stretch = Stretch { skip: 0, most: usize::MAX >> 1 };

/// A name that an actor has in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spelling {
    /// The name as it stands in the text.
    pub name: String,
    /// ISO 639-1, or `und`.
    pub language: String,
    /// How often.
    pub times: usize,
    /// In how many reports.
    pub reports: usize,
    /// The first report that has it.
    pub first: ReportId,
    /// Its outlet.
    pub outlet: Option<String>,
    /// Its first file.
    pub file: String,
}

/// The bearers of the stretch.
const OWN: &str = "WITH own AS MATERIALIZED (
    SELECT o.bearer FROM actor a JOIN actor_bearer o USING (actor)
    WHERE a.id = ?1 ORDER BY o.bearer LIMIT ?2 OFFSET ?3)";

/// Statements with a name of the actor in the words for the speaker.
const NAMED: &str = "SELECT DISTINCT s.id, r.id FROM own
    JOIN bearer b USING (bearer) JOIN report r USING (report) JOIN mention m USING (bearer)
    JOIN statement s ON s.report = b.report
    JOIN statement_span p ON p.statement = s.statement AND p.role IN ('speaker', 'resolved')
        AND p.start <= m.start AND m.\"end\" <= p.\"end\"
    ORDER BY s.report, s.ordinal";

/// Statements of others whose content names the actor.
const SAID_OF: &str = "SELECT DISTINCT s.id FROM own
    JOIN bearer b USING (bearer) JOIN mention m USING (bearer)
    JOIN statement s ON s.report = b.report AND s.form <> 'own-voice'
    JOIN statement_span p ON p.statement = s.statement AND p.role = 'content'
        AND p.start <= m.start AND m.\"end\" <= p.\"end\"
    ORDER BY s.report, s.ordinal";

impl Case {
    /// How many bearers an actor has.
    pub fn bearer_count(&self, actor: ActorId) -> Result<usize, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT count(*) FROM actor a JOIN actor_bearer USING (actor) WHERE a.id = ?",
                )?
                .query_row([actor.to_string()], |row| row.get(0))
        };
        self.wrap(load())
    }

    /// The bearers of the stretch.
    pub fn bearers_of(&self, actor: ActorId, stretch: Stretch) -> Result<Vec<BearerId>, Error> {
        let query = format!("{OWN} SELECT b.id FROM own JOIN bearer b USING (bearer)");
        let load = || {
            self.connection
                .prepare_cached(&query)?
                .query_map(keys(actor, stretch), |row| parsed(row, 0))?
                .collect()
        };
        self.wrap(load())
    }

    /// How the actor is written, the most frequent first: at most `most` names.
    pub fn spellings(&self, actor: ActorId, most: usize) -> Result<Vec<Spelling>, Error> {
        let load = || {
            self.connection
                .prepare_cached(SPELLINGS)?
                .query_map((actor.to_string(), most), |row| {
                    Ok(Spelling {
                        name: row.get(0)?,
                        language: row.get(1)?,
                        times: row.get(2)?,
                        reports: row.get(3)?,
                        first: parsed(row, 4)?,
                        outlet: row.get(5)?,
                        file: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }

    /// The statements whose speaker the actor is.
    pub fn says(&self, actor: ActorId, stretch: Stretch) -> Result<Vec<StatementId>, Error> {
        self.wrap(self.load_says(actor, stretch))
    }

    /// The statements of others whose content names the actor.
    pub fn said_of(&self, actor: ActorId, stretch: Stretch) -> Result<Vec<StatementId>, Error> {
        self.wrap(self.load_said_of(actor, stretch))
    }

    /// A name in the words is not enough: the actor must be the one that they stand for.
    pub(crate) fn load_says(
        &self,
        actor: ActorId,
        stretch: Stretch,
    ) -> rusqlite::Result<Vec<StatementId>> {
        let named: Vec<(StatementId, ReportId)> = self
            .connection
            .prepare_cached(&format!("{OWN} {NAMED}"))?
            .query_map(keys(actor, stretch), |row| Ok((parsed(row, 0)?, parsed(row, 1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut says = Vec::new();
        for together in named.chunk_by(|one, other| one.1 == other.1) {
            let mentions = self.load_mentions(together[0].1)?;
            for (id, _) in together {
                let speaker = self.load_statement(*id)?.and_then(|one| speaker_of(&mentions, &one));
                says.extend((speaker == Some(actor)).then_some(*id));
            }
        }
        Ok(says)
    }

    pub(crate) fn load_said_of(
        &self,
        actor: ActorId,
        stretch: Stretch,
    ) -> rusqlite::Result<Vec<StatementId>> {
        self.connection
            .prepare_cached(&format!("{OWN} {SAID_OF}"))?
            .query_map(keys(actor, stretch), |row| parsed(row, 0))?
            .collect()
    }
}

/// Names of the actor whose id is bound first, each with the first report that gives it.
const SPELLINGS: &str = concat!(
    "SELECT n.name, n.language, n.times, n.reports, r.id, ",
    fact!("outlet" of "n.first"),
    ", ",
    first_file!("n.first"),
    " FROM actor a JOIN actor_name n USING (actor) JOIN report r ON r.report = n.first
    WHERE a.id = ? ORDER BY n.reports DESC, n.times DESC, n.name, n.language LIMIT ?"
);

fn keys(actor: ActorId, stretch: Stretch) -> (String, usize, usize) {
    (actor.to_string(), stretch.most, stretch.skip)
}
