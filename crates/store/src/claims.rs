//! Claims out: lists in the order of their support, one claim, one difference.

use crate::case::Case;
use crate::error::Error;
use crate::read::parsed;
use crate::told::{ClaimSummary, StoredAnswer, StoredClaim, StoredDifference};
use record::{ClaimId, ConflictId, Difference, DifferenceKind, Field, FrameId, StatementId};
use rusqlite::{OptionalExtension, Row};

/// Which claims a list shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// All of them.
    All,
    /// Those that several reports hold.
    Shared,
    /// Those that have conflicts.
    InConflict,
    /// Those that rest on one root and nothing else, by somebody's words.
    OneRoot,
    /// Those that one report tells in its own voice and nobody else does.
    OwnVoice,
}

impl Which {
    /// As a condition on `claim c`.
    fn condition(self) -> &'static str {
        match self {
            Self::All => "1",
            Self::Shared => "c.reports > 1",
            Self::InConflict => "c.conflicts > 0",
            Self::OneRoot => {
                "c.roots = 1 AND c.unknown = 0 AND EXISTS (SELECT 1 FROM claim_statement t
                 JOIN statement s USING (statement) WHERE t.claim = c.claim AND s.form <> 'own-voice')"
            }
            Self::OwnVoice => {
                "c.reports = 1 AND NOT EXISTS (SELECT 1 FROM claim_statement t
                 JOIN statement s USING (statement) WHERE t.claim = c.claim AND s.form <> 'own-voice')"
            }
        }
    }
}

/// Those first that most reports hold, of these the surest, then those on most roots; of the others
/// those that say what kind of thing happened, and most of it.
const BY_SUPPORT: &str =
    "c.reports DESC, c.sureness DESC, c.roots DESC, c.kind = 'other', c.answers DESC, c.claim";

const SUMMARIES: &str = "SELECT c.id, r.id, c.kind, c.title, c.reports, c.roots, c.unnamed,
        c.unknown, c.statements, c.conflicts,
        (SELECT label FROM claim_root o WHERE o.claim = c.claim AND o.ordinal = 0)
    FROM claim c JOIN report r ON r.report = c.story";

/// Claims of these, `most` after `skip`. What is skipped is only counted in the index, and `+` keeps
/// the planner from going through all claims once more for the order of the few that are shown.
fn page_of(which: Which) -> String {
    let order = match which {
        // As its index has them; the claims in conflict are few.
        Which::InConflict => "c.reports DESC, c.roots DESC, c.claim",
        _ => BY_SUPPORT,
    };
    let which = which.condition();
    format!(
        "WHERE c.claim IN (SELECT c.claim FROM claim c WHERE {which} ORDER BY {order}
             LIMIT ? OFFSET ?) ORDER BY +{order}"
    )
}

impl Case {
    /// The claims that most reports hold, then those on most roots; at most so many.
    pub fn claims(&self, which: Which, most: usize) -> Result<Vec<ClaimSummary>, Error> {
        self.claims_from(which, 0, most)
    }

    /// The same after the first `skip`.
    pub fn claims_from(
        &self,
        which: Which,
        skip: usize,
        most: usize,
    ) -> Result<Vec<ClaimSummary>, Error> {
        self.wrap(self.summaries(&page_of(which), [limit(most), limit(skip)]))
    }

    /// How many claims there are of these.
    pub fn count_claims(&self, which: Which) -> Result<usize, Error> {
        match which {
            Which::All => return self.tally("claims"),
            Which::Shared => return self.tally("shared claims"),
            Which::InConflict | Which::OneRoot | Which::OwnVoice => {}
        }
        let query = format!("SELECT count(*) FROM claim c WHERE {}", which.condition());
        self.wrap(self.connection.query_row(&query, [], |row| row.get(0)))
    }

    /// The claims that a frame tells.
    pub fn claims_of_frame(&self, frame: FrameId) -> Result<Vec<ClaimSummary>, Error> {
        self.wrap(self.summaries(
            "JOIN claim_frame x USING (claim) JOIN frame f USING (frame) WHERE f.id = ?",
            [frame.bits().cast_signed()],
        ))
    }

    /// Other claims of the same story that are of the same kind, in the order of their support;
    /// none for one of no kind.
    pub fn claims_beside(&self, claim: ClaimId, most: usize) -> Result<Vec<ClaimSummary>, Error> {
        let query = format!(
            "JOIN claim this ON this.id = ? AND c.story = this.story AND c.kind = this.kind
             WHERE c.claim <> this.claim AND c.kind <> 'other' ORDER BY {BY_SUPPORT} LIMIT ?"
        );
        self.wrap(self.summaries(&query, (claim.bits().cast_signed(), limit(most))))
    }

    /// The claims that a statement tells, in the order of their support.
    pub fn claims_of_statement(&self, statement: StatementId) -> Result<Vec<ClaimSummary>, Error> {
        self.wrap(self.summaries(
            "WHERE c.claim IN (SELECT x.claim FROM statement s
                 JOIN frame f ON f.report = s.report AND f.statement = s.statement
                 JOIN claim_frame x USING (frame) WHERE s.id = ?)
             ORDER BY c.reports DESC, c.roots DESC, c.claim",
            [statement.to_string()],
        ))
    }

    pub(crate) fn summaries(
        &self,
        which: &str,
        keys: impl rusqlite::Params,
    ) -> rusqlite::Result<Vec<ClaimSummary>> {
        self.connection
            .prepare_cached(&format!("{SUMMARIES} {which}"))?
            .query_map(keys, |row| {
                Ok(ClaimSummary {
                    id: claim_id(row, 0)?,
                    story: parsed(row, 1)?,
                    kind: parsed(row, 2)?,
                    title: row.get(3)?,
                    reports: row.get(4)?,
                    roots: row.get(5)?,
                    root: row.get(10)?,
                    unnamed: row.get(6)?,
                    unknown: row.get(7)?,
                    statements: row.get(8)?,
                    conflicts: row.get(9)?,
                })
            })?
            .collect()
    }

    /// One claim.
    pub fn claim(&self, id: ClaimId) -> Result<Option<StoredClaim>, Error> {
        self.snapshot(|| Ok(self.load_claims("c.id = ?", id.bits().cast_signed())?.pop()))
    }

    /// Hands every claim to `take`, story by story: one story is in memory at a time.
    pub fn each_claim<E: From<Error>>(
        &self,
        mut take: impl FnMut(&StoredClaim) -> Result<(), E>,
    ) -> Result<(), E> {
        let stories: Vec<i64> = self.wrap(
            self.connection
                .prepare("SELECT DISTINCT story FROM claim ORDER BY story")
                .and_then(|mut query| query.query_map([], |row| row.get(0))?.collect()),
        )?;
        for story in stories {
            for claim in self.snapshot(|| self.load_claims("c.story = ?", story))? {
                take(&claim)?;
            }
        }
        Ok(())
    }

    /// The differences of this kind, those of the claims that most reports hold first; at most
    /// so many.
    pub fn differences(
        &self,
        kind: DifferenceKind,
        most: usize,
    ) -> Result<Vec<StoredDifference>, Error> {
        self.snapshot(|| {
            let mut claims: Vec<i64> = self
                .connection
                .prepare_cached(
                    "SELECT d.claim FROM difference d JOIN claim c USING (claim)
                     WHERE d.kind = ? ORDER BY c.reports DESC, c.roots DESC, d.difference LIMIT ?",
                )?
                .query_map((kind.as_str(), limit(most)), |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            claims.dedup();
            let mut all = Vec::new();
            for claim in claims {
                let claims = self.load_claims("c.claim = ?", claim)?;
                let these = claims.iter().flat_map(differences_of);
                all.extend(these.filter(|one| one.kind == kind));
            }
            all.truncate(most);
            Ok(all)
        })
    }

    /// How many differences of this kind there are.
    pub fn count_differences(&self, kind: DifferenceKind) -> Result<usize, Error> {
        if kind == DifferenceKind::Conflict {
            return self.tally("conflicts");
        }
        let count = "SELECT count(*) FROM difference WHERE kind = ?";
        self.wrap(self.connection.query_row(count, [kind.as_str()], |row| row.get(0)))
    }

    /// One difference.
    pub fn difference(&self, id: ConflictId) -> Result<Option<StoredDifference>, Error> {
        self.snapshot(|| {
            let claim: Option<i64> = self
                .connection
                .prepare_cached("SELECT claim FROM difference WHERE id = ?")?
                .query_row([id.bits().cast_signed()], |row| row.get(0))
                .optional()?;
            let Some(claim) = claim else { return Ok(None) };
            let claims = self.load_claims("c.claim = ?", claim)?;
            Ok(claims.iter().flat_map(differences_of).find(|one| one.id == id))
        })
    }
}

/// The differences of a claim, with both answers.
pub fn differences_of(stored: &StoredClaim) -> Vec<StoredDifference> {
    let claim = &stored.claim;
    let answer = |field: &Field, at: usize| {
        let value = &field.values[at];
        let roots = value.roots.iter().filter_map(|at| claim.support.roots.get(*at));
        StoredAnswer {
            value: value.value.clone(),
            roots: roots.map(|root| root.label.clone()).collect(),
            statements: value.statements.clone(),
            frames: value.frames.clone(),
        }
    };
    let one = |difference: &Difference| {
        let field = &claim.fields[difference.field];
        StoredDifference {
            id: claim.difference_id(difference),
            claim: claim.id(),
            title: claim.title.clone(),
            kind: difference.kind,
            conflict: difference.conflict,
            field: field.name,
            a: answer(field, difference.a),
            b: answer(field, difference.b),
            reason: difference.reason.clone(),
        }
    };
    claim.differences.iter().map(one).collect()
}

/// As many as SQLite can be asked for.
pub(crate) fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

fn claim_id(row: &Row<'_>, column: usize) -> rusqlite::Result<ClaimId> {
    Ok(ClaimId::of_bits(row.get::<_, i64>(column)?.cast_unsigned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The list of a large case is gone through once, in its index.
    #[test]
    fn a_page_of_claims_goes_through_them_once() {
        let case = Case::in_memory().expect("a case in memory");
        for which in [Which::All, Which::Shared, Which::InConflict] {
            let steps = case.plan(&format!("{SUMMARIES} {}", page_of(which)));
            let through = steps.iter().filter(|step| step.contains(" INDEX claims_"));
            assert_eq!(through.count(), 1, "{which:?}: {steps:#?}");
        }
    }
}
