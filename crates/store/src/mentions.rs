//! Names, introductions and relations out, one report at a time.

use crate::case::Case;
use crate::error::Error;
use crate::read::{Words, parsed, parsed_if_any};
use crate::rows::{
    StoredEnd, StoredIntroduction, StoredMention, StoredRelation, StoredRole, TextSpan,
};
use crate::sql::{first_file, root};
use record::{BearerId, ReportId, StatementId};
use rusqlite::Row;

impl Case {
    /// The names of a report, in the order of its text.
    pub fn mentions(&self, report: ReportId) -> Result<Vec<StoredMention>, Error> {
        self.wrap(self.load_mentions(report))
    }

    pub(crate) fn load_mentions(&self, report: ReportId) -> rusqlite::Result<Vec<StoredMention>> {
        self.connection
            .prepare_cached(concat!(
                "SELECT m.id, m.words, m.start, m.\"end\", m.kind, b.id, b.kind, b.label, m.reason,
                         (SELECT id FROM mention other WHERE other.mention = m.through), ",
                first_file!("m.report"),
                ", a.id
                     FROM mention m JOIN report r USING (report)
                     LEFT JOIN bearer b ON b.bearer = m.bearer
                     LEFT JOIN actor_bearer o ON o.bearer = m.bearer
                     LEFT JOIN actor a ON a.actor = o.actor
                     WHERE r.id = ? ORDER BY m.ordinal"
            ))?
            .query_map([report.to_string()], |row| mention_of(report, row))?
            .collect()
    }

    /// What a report says that those who bear its names are, in the order of its text.
    pub fn roles(&self, report: ReportId) -> Result<Vec<StoredRole>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT a.id, b.label, o.words
                     FROM role o JOIN mention m USING (mention) JOIN report r USING (report)
                     JOIN bearer b ON b.bearer = m.bearer
                     JOIN actor_bearer l ON l.bearer = m.bearer
                     JOIN actor a ON a.actor = l.actor
                     WHERE r.id = ? ORDER BY m.ordinal, o.ordinal",
                )?
                .query_map([report.to_string()], |row| {
                    Ok(StoredRole {
                        actor: parsed(row, 0)?,
                        label: row.get(1)?,
                        words: row.get(2)?,
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }

    /// Where a report says that two of its names are one bearer's, in the order of its text.
    pub fn introductions(&self, report: ReportId) -> Result<Vec<StoredIntroduction>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT i.how, one.words, two.words, i.start, i.\"end\",
                         substr(t.text, i.start + 1, i.\"end\" - i.start)
                     FROM introduction i JOIN report r USING (report) JOIN report_text t USING (report)
                     JOIN mention one ON one.mention = i.first
                     JOIN mention two ON two.mention = i.second
                     WHERE r.id = ? ORDER BY i.start, i.\"end\"",
                )?
                .query_map([report.to_string()], |row| {
                    Ok(StoredIntroduction {
                        how: parsed(row, 0)?,
                        first: row.get(1)?,
                        second: row.get(2)?,
                        passage: TextSpan { start: row.get(3)?, end: row.get(4)?, text: row.get(5)? },
                    })
                })?
                .collect()
        };
        self.wrap(load())
    }

    /// The relations that a report states, in the order of its text.
    pub fn relations(&self, report: ReportId) -> Result<Vec<StoredRelation>, Error> {
        self.snapshot(|| self.load_relations(report))
    }

    fn load_relations(&self, report: ReportId) -> rusqlite::Result<Vec<StoredRelation>> {
        let text: Option<String> = self
            .connection
            .prepare_cached("SELECT text FROM report_text JOIN report USING (report) WHERE id = ?")?
            .query_map([report.to_string()], |row| row.get(0))?
            .next()
            .transpose()?;
        let text = text.unwrap_or_default();
        let words = Words::of(&text);
        self.connection
            .prepare_cached(concat!(
                "SELECT l.id, l.kind, one.id, bone.id, coalesce(bone.label, one.words),
                     two.id, btwo.id, coalesce(btwo.label, two.words), l.negated,
                     l.date_start, l.date_end, l.start, l.\"end\",
                     (SELECT id FROM statement s WHERE s.statement = l.statement), ",
                root!("label" of "l.statement"),
                ", ",
                first_file!("l.report"),
                "
                 FROM relation l JOIN report r USING (report)
                 JOIN mention one ON one.mention = l.subject
                 JOIN mention two ON two.mention = l.object
                 LEFT JOIN bearer bone ON bone.bearer = one.bearer
                 LEFT JOIN bearer btwo ON btwo.bearer = two.bearer
                 WHERE r.id = ? ORDER BY l.ordinal"
            ))?
            .query_map([report.to_string()], |row| relation_of(report, row, &words))?
            .collect()
    }
}

fn mention_of(report: ReportId, row: &Row<'_>) -> rusqlite::Result<StoredMention> {
    Ok(StoredMention {
        id: parsed(row, 0)?,
        report,
        file: row.get::<_, Option<String>>(10)?.unwrap_or_default(),
        span: TextSpan { text: row.get(1)?, start: row.get(2)?, end: row.get(3)? },
        kind: parsed(row, 4)?,
        bearer: parsed_if_any::<BearerId>(row, 5)?,
        bearer_kind: parsed_if_any(row, 6)?,
        bearer_label: row.get(7)?,
        reason: parsed(row, 8)?,
        through: parsed_if_any(row, 9)?,
        actor: parsed_if_any(row, 11)?,
    })
}

fn relation_of(
    report: ReportId,
    row: &Row<'_>,
    words: &Words<'_>,
) -> rusqlite::Result<StoredRelation> {
    let date = row.get::<_, Option<usize>>(9)?.zip(row.get(10)?);
    Ok(StoredRelation {
        id: parsed(row, 0)?,
        report,
        kind: parsed(row, 1)?,
        subject: StoredEnd {
            mention: parsed(row, 2)?,
            bearer: parsed_if_any(row, 3)?,
            label: row.get(4)?,
        },
        object: StoredEnd {
            mention: parsed(row, 5)?,
            bearer: parsed_if_any(row, 6)?,
            label: row.get(7)?,
        },
        negated: row.get(8)?,
        date: date.map(|(start, end)| words.span(start, end)),
        passage: words.span(row.get(11)?, row.get(12)?),
        statement: parsed_if_any::<StatementId>(row, 13)?,
        sponsor: row.get(14)?,
        file: row.get::<_, Option<String>>(15)?.unwrap_or_default(),
    })
}
