//! Whole claims, put together from the rows that hang on them.

use crate::case::Case;
use crate::frames::frame_id;
use crate::loading::Loading;
use crate::read::{parsed, parsed_if_any};
use crate::told::StoredClaim;
use record::{
    Claim, Difference, Field, FieldName, FieldValue, FrameId, Root, StatementId, Support,
};
use rusqlite::Row;
use std::collections::{BTreeMap, BTreeSet};

impl Case {
    /// The claims that fit `which`, in the order of their support.
    pub(crate) fn load_claims(&self, which: &str, key: i64) -> rusqlite::Result<Vec<StoredClaim>> {
        let mut loading = Loading::new();
        self.each_row(
            "SELECT c.claim, r.id, c.kind, c.title, c.sureness FROM claim c JOIN report r ON r.report = c.story",
            which,
            "c.reports DESC, c.sureness DESC, c.roots DESC, c.claim",
            key,
            |row| loading.begin(row, Draft::of(row)?),
        )?;
        self.each_row(
            "SELECT c.claim, f.id, r.id, s.id FROM claim c JOIN claim_frame x USING (claim)
             JOIN frame f USING (frame) JOIN report r ON r.report = f.report
             LEFT JOIN statement s ON s.statement = f.statement",
            which,
            "c.claim, x.frame",
            key,
            |row| loading.add(row, Draft::add_frame),
        )?;
        self.each_row(
            "SELECT c.claim, o.label, o.kind FROM claim c JOIN claim_root o USING (claim)",
            which,
            "c.claim, o.ordinal",
            key,
            |row| loading.add(row, Draft::add_root),
        )?;
        self.each_row(
            "SELECT c.claim, t.root, s.id FROM claim c JOIN claim_statement t USING (claim)
             JOIN statement s USING (statement)",
            which,
            "c.claim, t.ordinal",
            key,
            |row| loading.add(row, Draft::add_statement),
        )?;
        self.each_row(
            "SELECT c.claim, g.outlets FROM claim c JOIN claim_ring g USING (claim)",
            which,
            "c.claim, g.ordinal",
            key,
            |row| loading.add(row, Draft::add_ring),
        )?;
        self.each_row(
            "SELECT c.claim, v.field, v.name, v.value, v.ordinal, f.id, v.roots
             FROM claim c JOIN claim_value v USING (claim)
             LEFT JOIN value_frame x USING (claim, field, ordinal) LEFT JOIN frame f USING (frame)",
            which,
            "c.claim, v.field, v.ordinal, x.frame",
            key,
            |row| loading.add(row, Draft::add_value),
        )?;
        self.each_row(
            "SELECT c.claim, x.field, x.ordinal, x.root FROM claim c JOIN value_root x USING (claim)",
            which,
            "c.claim, x.field, x.ordinal, x.root",
            key,
            |row| loading.add(row, Draft::add_value_root),
        )?;
        self.each_row(
            "SELECT c.claim, d.kind, d.conflict, d.field, d.a, d.b, d.reason
             FROM claim c JOIN difference d USING (claim)",
            which,
            "d.difference",
            key,
            |row| loading.add(row, Draft::add_difference),
        )?;
        // A claim without a frame, which only a damaged case has, is none.
        let all = loading.finish().into_iter().map(Draft::finish);
        Ok(all.filter(|stored| !stored.claim.frames.is_empty()).collect())
    }
}

/// A claim in the making.
struct Draft {
    stored: StoredClaim,
    /// The statement of each frame.
    statements: BTreeMap<FrameId, Option<StatementId>>,
    /// Statements that were told of.
    told: BTreeSet<StatementId>,
}

impl Draft {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let claim = Claim {
            kind: parsed(row, 2)?,
            title: row.get(3)?,
            sureness: row.get(4)?,
            frames: Vec::new(),
            statements: Vec::new(),
            support: Support::default(),
            fields: Vec::new(),
            differences: Vec::new(),
        };
        Ok(Self {
            stored: StoredClaim { story: parsed(row, 1)?, claim },
            statements: BTreeMap::new(),
            told: BTreeSet::new(),
        })
    }

    fn add_frame(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let Self { stored, statements, .. } = self;
        let claim = &mut stored.claim;
        let (frame, report) = (frame_id(row, 1)?, parsed(row, 2)?);
        let statement: Option<StatementId> = parsed_if_any(row, 3)?;
        claim.frames.push(frame);
        if !claim.support.reports.contains(&report) {
            claim.support.reports.push(report);
        }
        statements.insert(frame, statement);
        Ok(())
    }

    fn add_root(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let (label, kind) = (row.get(1)?, parsed(row, 2)?);
        self.stored.claim.support.roots.push(Root { label, kind, statements: Vec::new() });
        Ok(())
    }

    fn add_statement(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let Self { stored, told, .. } = self;
        let claim = &mut stored.claim;
        let statement: StatementId = parsed(row, 2)?;
        if told.insert(statement) {
            claim.statements.push(statement);
        }
        match row.get::<_, Option<usize>>(1)? {
            None => claim.support.unknown.push(statement),
            Some(root) => {
                if let Some(root) = claim.support.roots.get_mut(root) {
                    root.statements.push(statement);
                }
            }
        }
        Ok(())
    }

    fn add_ring(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let outlets = row.get_ref(1)?.as_str()?.split('\n').map(str::to_owned).collect();
        self.stored.claim.support.circular.push(outlets);
        Ok(())
    }

    /// One row for each frame of a value, in the order of fields and values.
    fn add_value(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let (field, ordinal): (usize, usize) = (row.get(1)?, row.get(4)?);
        let all_roots = self.stored.claim.support.roots.len();
        let fields = &mut self.stored.claim.fields;
        if fields.len() <= field {
            let name: FieldName = parsed(row, 2)?;
            fields.push(Field { name, values: Vec::new() });
        }
        let Some(Field { values, .. }) = fields.last_mut() else { return Ok(()) };
        if values.len() <= ordinal {
            let (value, roots): (_, usize) = (row.get(3)?, row.get(6)?);
            values.push(FieldValue {
                value,
                // Where all carry it no rows say so; where some do, they come next.
                roots: if roots == all_roots { (0..all_roots).collect() } else { Vec::new() },
                statements: Vec::new(),
                frames: Vec::new(),
            });
        }
        let has_frame = row.get_ref(5)?.data_type() != rusqlite::types::Type::Null;
        if let Some(value) = values.last_mut().filter(|_| has_frame) {
            value.frames.push(frame_id(row, 5)?);
        }
        Ok(())
    }

    fn add_value_root(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let (field, ordinal, root): (usize, usize, usize) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let value = self.stored.claim.fields.get_mut(field).and_then(|f| f.values.get_mut(ordinal));
        if let Some(value) = value.filter(|_| root < self.stored.claim.support.roots.len()) {
            value.roots.push(root);
        }
        Ok(())
    }

    fn add_difference(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        self.stored.claim.differences.push(Difference {
            kind: parsed(row, 1)?,
            conflict: parsed_if_any(row, 2)?,
            field: row.get(3)?,
            a: row.get(4)?,
            b: row.get(5)?,
            reason: row.get(6)?,
        });
        Ok(())
    }

    /// Gives each value its statements, which are those of its frames, and leaves out
    /// differences of values that a damaged case does not hold.
    fn finish(mut self) -> StoredClaim {
        let claim = &mut self.stored.claim;
        for value in claim.fields.iter_mut().flat_map(|field| &mut field.values) {
            if value.frames.is_empty() {
                value.frames.clone_from(&claim.frames);
            }
            let given = value.frames.iter().filter_map(|id| self.statements.get(id).copied()?);
            let mut seen = BTreeSet::new();
            value.statements = given.filter(|id| seen.insert(*id)).collect();
        }
        let has = |field: usize, value: usize| {
            claim.fields.get(field).is_some_and(|field| value < field.values.len())
        };
        claim.differences.retain(|one| has(one.field, one.a) && has(one.field, one.b));
        self.stored
    }
}
