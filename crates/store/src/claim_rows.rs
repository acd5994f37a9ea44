//! Claims as rows, one story at a time.

use crate::case::{Case, Turn};
use crate::error::Error;
use crate::seals::Part;
use crate::tallies::count_claims;
use crate::told_stories::StoryToTell;
use record::{Claim, DifferenceKind, FrameId, StatementId};
use rusqlite::{OptionalExtension, Transaction, params};
use std::collections::{BTreeMap, BTreeSet};

/// What hangs on a claim, each by its row number.
const PARTS: &[&str] = &[
    "claim_frame",
    "claim_root",
    "claim_statement",
    "claim_ring",
    "claim_value",
    "value_frame",
    "value_root",
    "difference",
];

impl Case {
    /// Puts these claims in the place of those that the case holds for their stories.
    pub fn write_claims(&self, told: &[(StoryToTell, Vec<Claim>)]) -> Result<(), Error> {
        self.in_transaction(|turn| {
            let mut note = turn.transaction.prepare_cached(
                "INSERT OR REPLACE INTO told_story (story, made_from) VALUES (?, ?)",
            )?;
            for (story, claims) in told {
                forget(&turn.transaction, story.row)?;
                for claim in claims {
                    ClaimWriter::new(turn, story.row, claim)?.add()?;
                }
                note.execute((story.row, story.made_from))?;
                Part::Claims(story.row).seal(&turn.transaction)?;
            }
            count_claims(turn)
        })
    }

    /// Takes away the claims of stories that are told no more, as part of another they are.
    pub fn forget_lost_stories(&self) -> Result<(), Error> {
        let lost: Vec<i64> = self.wrap(
            self.connection
                .prepare(
                    "SELECT story FROM told_story
                     WHERE NOT EXISTS (SELECT 1 FROM story s WHERE s.first = told_story.story)",
                )
                .and_then(|mut query| query.query_map([], |row| row.get(0))?.collect()),
        )?;
        if lost.is_empty() {
            return Ok(());
        }
        self.in_transaction(|turn| {
            lost.iter().try_for_each(|row| forget(&turn.transaction, *row))?;
            count_claims(turn)
        })
    }
}

fn forget(transaction: &Transaction<'_>, story: i64) -> rusqlite::Result<()> {
    let known =
        transaction.prepare_cached("DELETE FROM told_story WHERE story = ?")?.execute([story])?;
    if known == 0 {
        return Ok(());
    }
    for part in PARTS {
        transaction
            .prepare_cached(&format!(
                "DELETE FROM {part} WHERE claim IN (SELECT claim FROM claim WHERE story = ?)"
            ))?
            .execute([story])?;
    }
    transaction.prepare_cached("DELETE FROM claim WHERE story = ?")?.execute([story])?;
    Part::Claims(story).unseal(transaction)
}

/// Adds one claim.
struct ClaimWriter<'a> {
    transaction: &'a Transaction<'a>,
    claim: &'a Claim,
    row: i64,
    frames: BTreeMap<FrameId, i64>,
}

impl<'a> ClaimWriter<'a> {
    fn new(turn: &'a Turn<'a>, story: i64, claim: &'a Claim) -> rusqlite::Result<Self> {
        let transaction = &turn.transaction;
        let support = &claim.support;
        let row = transaction
            .prepare_cached(
                "INSERT INTO claim (id, story, kind, title, reports, roots, unnamed, unknown,
                     statements, answers, conflicts,
                     sureness)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .insert(params![
                claim.id().bits().cast_signed(),
                story,
                claim.kind.as_str(),
                claim.title,
                support.reports.len(),
                support.roots.len(),
                support.unnamed(),
                support.unknown.len(),
                support.roots.iter().map(|root| root.statements.len()).sum::<usize>()
                    + support.unknown.len(),
                claim.fields.iter().map(|field| field.values.len()).sum::<usize>(),
                claim.differences.iter().filter(|one| one.kind == DifferenceKind::Conflict).count(),
                claim.sureness,
            ])?;
        let mut frame_row = transaction.prepare_cached("SELECT frame FROM frame WHERE id = ?")?;
        let mut frames = BTreeMap::new();
        for id in &claim.frames {
            let bits = id.bits().cast_signed();
            if let Some(row) = frame_row.query_row([bits], |row| row.get(0)).optional()? {
                frames.insert(*id, row);
            }
        }
        Ok(Self { transaction, claim, row, frames })
    }

    fn add(&self) -> rusqlite::Result<()> {
        let mut insert = self
            .transaction
            .prepare_cached("INSERT INTO claim_frame (claim, frame) VALUES (?, ?)")?;
        for frame in self.frames.values() {
            insert.execute((self.row, frame))?;
        }
        self.add_support()?;
        self.add_fields()?;
        self.add_differences()
    }

    fn add_support(&self) -> rusqlite::Result<()> {
        let support = &self.claim.support;
        let mut insert_root = self.transaction.prepare_cached(
            "INSERT INTO claim_root (claim, ordinal, label, kind, statements, reports)
             VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        let mut find = self
            .transaction
            .prepare_cached("SELECT statement, report FROM statement WHERE id = ?")?;
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO claim_statement (claim, ordinal, statement, root) VALUES (?, ?, ?, ?)",
        )?;
        let mut ordinal = 0_usize;
        // Gives the reports of the statements.
        let mut put =
            |root: Option<usize>, statements: &[StatementId]| -> rusqlite::Result<usize> {
                let mut reports = BTreeSet::new();
                for statement in statements {
                    let rows: Option<(i64, i64)> = find
                        .query_row([statement.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
                        .optional()?;
                    if let Some((row, report)) = rows {
                        insert.execute((self.row, ordinal, row, root))?;
                        reports.insert(report);
                    }
                    ordinal += 1;
                }
                Ok(reports.len())
            };
        for (at, root) in support.roots.iter().enumerate() {
            let (statements, reports) = (root.statements.len(), put(Some(at), &root.statements)?);
            let kind = root.kind.as_str();
            insert_root.execute((self.row, at, &root.label, kind, statements, reports))?;
        }
        put(None, &support.unknown)?;
        let mut insert_ring = self
            .transaction
            .prepare_cached("INSERT INTO claim_ring (claim, ordinal, outlets) VALUES (?, ?, ?)")?;
        for (at, ring) in support.circular.iter().enumerate() {
            insert_ring.execute((self.row, at, ring.join("\n")))?;
        }
        Ok(())
    }

    fn add_fields(&self) -> rusqlite::Result<()> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO claim_value (claim, field, ordinal, name, value, roots)
             VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        let mut insert_frame = self.transaction.prepare_cached(
            "INSERT INTO value_frame (claim, field, ordinal, frame) VALUES (?, ?, ?, ?)",
        )?;
        let mut insert_root = self.transaction.prepare_cached(
            "INSERT INTO value_root (claim, field, ordinal, root) VALUES (?, ?, ?, ?)",
        )?;
        for (at, field) in self.claim.fields.iter().enumerate() {
            for (ordinal, value) in field.values.iter().enumerate() {
                let (name, roots) = (field.name.as_str(), value.roots.len());
                insert.execute((self.row, at, ordinal, name, &value.value, roots))?;
                if roots < self.claim.support.roots.len() {
                    for root in &value.roots {
                        insert_root.execute((self.row, at, ordinal, root))?;
                    }
                }
                let frames: BTreeSet<i64> =
                    value.frames.iter().filter_map(|id| self.frames.get(id).copied()).collect();
                if frames.len() < self.frames.len() {
                    for frame in frames {
                        insert_frame.execute((self.row, at, ordinal, frame))?;
                    }
                }
            }
        }
        Ok(())
    }

    fn add_differences(&self) -> rusqlite::Result<()> {
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO difference (id, claim, kind, conflict, field, a, b, reason)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        for difference in &self.claim.differences {
            insert.execute(params![
                self.claim.difference_id(difference).bits().cast_signed(),
                self.row,
                difference.kind.as_str(),
                difference.conflict.map(record::ConflictKind::as_str),
                difference.field,
                difference.a,
                difference.b,
                difference.reason,
            ])?;
        }
        Ok(())
    }
}
