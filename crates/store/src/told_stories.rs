//! Which stories want their claims made anew: those of which something changed that claims are
//! made from. One story at a time, so that a report more costs its own story only.

use crate::case::Case;
use crate::error::Error;
use record::ReportId;
use std::collections::BTreeMap;

/// A story whose claims are to be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoryToTell {
    /// Its reports, in the order of their ids; at least one.
    pub reports: Vec<ReportId>,
    /// The row of the report that names it.
    pub(crate) row: i64,
    /// What its claims will have been made from.
    pub(crate) made_from: i64,
}

/// What one story is made from: a sum, so that the order of rows does not matter.
#[derive(Default)]
struct Note(u64);

impl Note {
    fn add(&mut self, words: &[&str], number: i64) {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ number.cast_unsigned();
        for word in words {
            for byte in word.bytes().chain([0xff]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
        // Without this, sums of near numbers would be near.
        hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        self.0 = self.0.wrapping_add(hash ^ (hash >> 32));
    }
}

impl Case {
    /// The stories whose claims were not made by this `linker` from the reports, actors,
    /// dependences and judgements that the case holds now.
    pub fn stories_to_tell(&self, linker: &str) -> Result<Vec<StoryToTell>, Error> {
        self.snapshot(|| {
            let mut stories: BTreeMap<i64, (Vec<ReportId>, Note)> = BTreeMap::new();
            let mut query = self.connection.prepare(
                "SELECT s.first, r.id FROM story s JOIN report r USING (report) ORDER BY r.id",
            )?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let (reports, note) = stories.entry(row.get(0)?).or_default();
                note.add(&[row.get_ref(1)?.as_str()?, linker], 0);
                reports.push(crate::read::parsed(row, 1)?);
            }
            self.note_actors(&mut stories)?;
            self.note_dependences(&mut stories)?;
            self.note_judgements(&mut stories)?;
            let made: BTreeMap<i64, i64> = self
                .connection
                .prepare_cached("SELECT story, made_from FROM told_story")?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            let told = stories.into_iter().map(|(row, (reports, note))| StoryToTell {
                reports,
                row,
                made_from: note.0.cast_signed(),
            });
            Ok(told.filter(|story| made.get(&story.row) != Some(&story.made_from)).collect())
        })
    }

    /// Who each bearer is, and what that one is called.
    fn note_actors(
        &self,
        stories: &mut BTreeMap<i64, (Vec<ReportId>, Note)>,
    ) -> rusqlite::Result<()> {
        let mut query = self.connection.prepare(
            "SELECT s.first, b.bearer, a.id, a.label FROM bearer b JOIN story s USING (report)
             JOIN actor_bearer o USING (bearer) JOIN actor a USING (actor)",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            if let Some((_, note)) = stories.get_mut(&row.get(0)?) {
                let words = [row.get_ref(2)?.as_str()?, row.get_ref(3)?.as_str()?];
                note.add(&words, row.get(1)?);
            }
        }
        Ok(())
    }

    /// Which of its reports lean on which.
    fn note_dependences(
        &self,
        stories: &mut BTreeMap<i64, (Vec<ReportId>, Note)>,
    ) -> rusqlite::Result<()> {
        let mut query = self.connection.prepare(
            "SELECT s.first, d.id, d.percent FROM holding_dependence d JOIN story s USING (report)
             JOIN story o ON o.report = d.on_report AND o.first = s.first",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            if let Some((_, note)) = stories.get_mut(&row.get(0)?) {
                note.add(&[row.get_ref(1)?.as_str()?], row.get::<_, Option<i64>>(2)?.unwrap_or(-1));
            }
        }
        Ok(())
    }

    /// What a person decided on its statements.
    fn note_judgements(
        &self,
        stories: &mut BTreeMap<i64, (Vec<ReportId>, Note)>,
    ) -> rusqlite::Result<()> {
        let mut query = self.connection.prepare(
            "SELECT s.first, j.a, j.b, j.verdict FROM judgements j JOIN statement t ON t.id = j.a
             JOIN story s USING (report) WHERE j.what = 'statements' AND j.holds",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            if let Some((_, note)) = stories.get_mut(&row.get(0)?) {
                let words = [row.get_ref(1)?, row.get_ref(2)?, row.get_ref(3)?];
                let [a, b, verdict] = words.map(|word| word.as_str().unwrap_or_default());
                note.add(&[a, b, verdict], 0);
            }
        }
        Ok(())
    }
}
