//! Tallies of what pages show of a whole case: counted when something is written, in the same
//! transaction, so that they are never behind and no page counts over a case.
//!
//! Reports are only ever added, each with all of its rows at once, so what new ones add to a
//! tally is the tally of the new ones alone. Actors get new bearers the same way; one that
//! gained or lost old ones is tallied anew. Verifying counts everything again.

use crate::case::{Case, Turn};
use crate::error::Error;
use rusqlite::Connection;
use std::collections::BTreeMap;

impl Case {
    /// The number under this name.
    pub(crate) fn tally(&self, name: &str) -> Result<usize, Error> {
        self.wrap(number(&self.connection, name))
    }
}

/// The number under this name; 0 where nothing was ever counted.
pub(crate) fn number(connection: &Connection, name: &str) -> rusqlite::Result<usize> {
    connection
        .prepare_cached("SELECT coalesce((SELECT number FROM tally WHERE name = ?), 0)")?
        .query_row([name], |row| row.get(0))
}

/// Adds the reports that are not tallied yet.
pub(crate) fn add_reports(turn: &Turn<'_>) -> rusqlite::Result<()> {
    let connection = &turn.transaction;
    let before = number(connection, LAST_REPORT.0)?;
    let last: usize = connection.prepare_cached(LAST_REPORT.1)?.query_row([], |row| row.get(0))?;
    if last <= before {
        return Ok(());
    }
    for (name, query) in OF_REPORTS {
        let new = format!("{query} WHERE report > ?");
        let new: usize = connection.prepare_cached(&new)?.query_row([before], |row| row.get(0))?;
        note(connection, name, number(connection, name)? + new)?;
    }
    for sum in REPORT_SUMS {
        connection.prepare_cached(&sum.addition("?1"))?.execute([before])?;
    }
    note(connection, LAST_REPORT.0, last)
}

/// Adds the bearers that were linked in rows after `before`.
pub(crate) fn add_bearers(turn: &Turn<'_>, before: i64) -> rusqlite::Result<()> {
    add_actors(turn, "o.bearer > ?1", before)
}

/// Tallies an actor anew; one that is gone has no tally.
pub(crate) fn retally_actor(turn: &Turn<'_>, actor: i64) -> rusqlite::Result<()> {
    for sum in ACTOR_SUMS {
        let forget = format!("DELETE FROM {} WHERE actor = ?", sum.table);
        turn.transaction.prepare_cached(&forget)?.execute([actor])?;
    }
    add_actors(turn, "o.actor = ?1", actor)
}

/// Adds the bearers that fit `which`, a condition on `actor_bearer o`.
fn add_actors(turn: &Turn<'_>, which: &str, key: i64) -> rusqlite::Result<()> {
    for sum in ACTOR_SUMS {
        turn.transaction.prepare_cached(&sum.addition(which))?.execute([key])?;
    }
    Ok(())
}

/// Counts the actors.
pub(crate) fn count_actors(turn: &Turn<'_>) -> rusqlite::Result<()> {
    count(turn, &[ACTORS])
}

/// Counts the dependences.
pub(crate) fn count_dependences(turn: &Turn<'_>) -> rusqlite::Result<()> {
    count(turn, &[DEPENDENCES])
}

/// Counts the claims.
pub(crate) fn count_claims(turn: &Turn<'_>) -> rusqlite::Result<()> {
    count(turn, OF_CLAIMS)
}

fn count(turn: &Turn<'_>, numbers: &[Number]) -> rusqlite::Result<()> {
    for (name, query) in numbers {
        let number = turn.transaction.prepare_cached(query)?.query_row([], |row| row.get(0))?;
        note(&turn.transaction, name, number)?;
    }
    Ok(())
}

fn note(connection: &Connection, name: &str, number: usize) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO tally (name, number) VALUES (?, ?)")?
        .execute((name, number))
        .map(|_| ())
}

/// Everything, for a case of an older format.
pub(crate) fn tally_all(turn: &Turn<'_>) -> rusqlite::Result<()> {
    add_reports(turn)?;
    add_bearers(turn, 0)?;
    count_actors(turn)?;
    count_dependences(turn)?;
    count_claims(turn)
}

/// The names of the tallies that are not what counting everything again gives.
pub(crate) fn wrong(connection: &Connection) -> rusqlite::Result<Vec<&'static str>> {
    let mut wrong = Vec::new();
    let mut noted: BTreeMap<String, usize> = connection
        .prepare("SELECT name, number FROM tally")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut are_right = true;
    for (name, query) in
        OF_REPORTS.iter().chain(OF_CLAIMS).chain([&LAST_REPORT, &ACTORS, &DEPENDENCES])
    {
        let now: usize = connection.query_row(query, [], |row| row.get(0))?;
        are_right &= noted.remove(*name).unwrap_or(0) == now;
    }
    if !are_right || !noted.is_empty() {
        wrong.push("tally");
    }
    let all = |sums: &'static [Sum], which| sums.iter().map(move |sum| (sum, which));
    for (sum, which) in all(REPORT_SUMS, "0").chain(all(ACTOR_SUMS, "1")) {
        if !connection.query_row(&sum.is_right(which), [], |row| row.get::<_, bool>(0))? {
            wrong.push(sum.table);
        }
    }
    for (table, query) in COLUMNS {
        if !connection.query_row(query, [], |row| row.get::<_, bool>(0))? {
            wrong.push(table);
        }
    }
    Ok(wrong)
}

/// A name in `tally`, and the query that counts it.
type Number = (&'static str, &'static str);

const LAST_REPORT: Number = ("last report", "SELECT coalesce(max(report), 0) FROM report");
const ACTORS: Number = ("actors", "SELECT count(*) FROM actor");
const DEPENDENCES: Number = ("dependences", "SELECT count(*) FROM holding_dependence");

/// What is added up, report by report.
const OF_REPORTS: &[Number] = &[
    ("statements", "SELECT count(*) FROM statement"),
    ("dropped", "SELECT count(*) FROM dropped"),
    ("remarks", "SELECT count(*) FROM remark"),
];

const OF_CLAIMS: &[Number] = &[
    ("claims", "SELECT count(*) FROM claim"),
    ("shared claims", "SELECT count(*) FROM claim WHERE reports > 1"),
    ("conflicts", "SELECT coalesce(sum(conflicts), 0) FROM claim WHERE conflicts > 0"),
];

/// Columns of claims that count what hangs on them: whether all are right.
const COLUMNS: &[Number] = &[
    (
        "claim",
        "SELECT NOT EXISTS (SELECT 1 FROM claim WHERE (statements, answers, conflicts) <> (
             (SELECT count(*) FROM claim_statement s WHERE s.claim = claim.claim),
             (SELECT count(*) FROM claim_value v WHERE v.claim = claim.claim),
             (SELECT count(*) FROM difference d
              WHERE d.claim = claim.claim AND d.kind = 'conflict')))",
    ),
    (
        "claim_root",
        "SELECT NOT EXISTS (SELECT 1 FROM claim_root o WHERE (statements, reports) <> (
             SELECT count(*), count(DISTINCT s.report)
             FROM claim_statement t JOIN statement s USING (statement)
             WHERE t.claim = o.claim AND t.root = o.ordinal))",
    ),
];

/// A table of sums: how they are made of rows, and how more rows are added.
struct Sum {
    table: &'static str,
    columns: &'static str,
    /// Tables that the query needs, each with a comma behind it.
    with: &'static [&'static str],
    /// NEW stands for what is counted: reports after a row, or bearers by a condition. CROSS JOIN
    /// and `+` keep the planner from beginning with the whole of a large table or of its index.
    query: &'static str,
    /// What happens to a row that is there already.
    more: &'static str,
}

impl Sum {
    fn of(&self, new: &str) -> String {
        format!("WITH {} fresh AS ({})", self.with.concat(), self.query).replace("NEW", new)
    }

    /// Adds what `new` says.
    fn addition(&self, new: &str) -> String {
        let Self { table, columns, more, .. } = self;
        let fresh = self.of(new);
        format!(
            "{fresh} INSERT INTO {table} ({columns}) SELECT * FROM fresh WHERE true
             ON CONFLICT DO {more}"
        )
    }

    /// Asks whether the table is what counting all rows gives.
    fn is_right(&self, all: &str) -> String {
        let Self { table, columns, .. } = self;
        let fresh = self.of(all);
        format!(
            "{fresh} SELECT NOT EXISTS (SELECT * FROM fresh EXCEPT SELECT {columns} FROM {table})
             AND NOT EXISTS (SELECT {columns} FROM {table} EXCEPT SELECT * FROM fresh)"
        )
    }
}

/// Statements that pass on the words of one inside them: same content, same chain.
const PASSING: &str = "passing AS MATERIALIZED (
    SELECT outer_one.statement FROM statement inner_one
    JOIN statement outer_one ON outer_one.statement = inner_one.inside
    WHERE inner_one.report > NEW
    AND inner_one.inside IS NOT NULL AND inner_one.statement <> outer_one.statement
    AND (SELECT group_concat(start || '-' || \"end\") FROM statement_span
         WHERE statement = inner_one.statement AND role = 'content')
      = (SELECT group_concat(start || '-' || \"end\") FROM statement_span
         WHERE statement = outer_one.statement AND role = 'content')
    AND (SELECT group_concat(kind || label, char(10)) FROM chain_link
         WHERE statement = inner_one.statement)
      = (SELECT group_concat(kind || label, char(10)) FROM chain_link
         WHERE statement = outer_one.statement)),";

/// The last link of each counted statement that is not its outlet's own.
const ROOTS: &str = "root AS (
    SELECT s.report, s.statement, c.label, c.kind FROM statement s
    JOIN chain_link c ON c.statement = s.statement
    WHERE s.report > NEW AND s.form <> 'own-voice' AND s.statement NOT IN passing
    AND NOT EXISTS (SELECT 1 FROM chain_link d
                    WHERE d.statement = c.statement AND d.ordinal > c.ordinal)),";

const BOTH_MORE: &str = "UPDATE SET statements = statements + excluded.statements,
    reports = reports + excluded.reports";

const REPORT_SUMS: &[Sum] = &[
    Sum {
        table: "language_tally",
        columns: "language, reports",
        with: &[],
        query: "SELECT coalesce(f.value, 'und'), count(*) FROM report r
                LEFT JOIN fact f ON f.report = r.report AND f.name = 'language'
                WHERE r.report > NEW GROUP BY 1",
        more: "UPDATE SET reports = reports + excluded.reports",
    },
    Sum {
        table: "root_tally",
        columns: "kind, label, statements, reports",
        with: &[PASSING, ROOTS],
        query: "SELECT kind, label, count(*), count(DISTINCT report) FROM root GROUP BY 1, 2",
        more: BOTH_MORE,
    },
    Sum {
        table: "root_kind_tally",
        columns: "kind, statements, reports",
        with: &[PASSING, ROOTS],
        query: "SELECT kind, count(*), count(DISTINCT report) FROM root GROUP BY 1
                UNION ALL SELECT '', count(*), count(DISTINCT report) FROM statement
                WHERE report > NEW AND form = 'own-voice' HAVING count(*) > 0",
        more: BOTH_MORE,
    },
    Sum {
        table: "reliance_tally",
        columns: "by_label, by_kind, on_label, on_kind, is_root, statements, reports",
        with: &[PASSING],
        query: "SELECT one.label, one.kind, two.label, two.kind,
                    min(NOT EXISTS (SELECT 1 FROM chain_link behind WHERE
                        behind.statement = two.statement AND behind.ordinal > two.ordinal)),
                    count(*), count(DISTINCT s.report)
                FROM statement s
                CROSS JOIN chain_link one ON one.statement = s.statement
                JOIN chain_link two
                    ON two.statement = one.statement AND two.ordinal = one.ordinal + 1
                WHERE s.report > NEW AND s.statement NOT IN passing GROUP BY 1, 2, 3, 4",
        more: "UPDATE SET is_root = min(is_root, excluded.is_root),
               statements = statements + excluded.statements,
               reports = reports + excluded.reports",
    },
    Sum {
        table: "place_tally",
        columns:
            "source, precision, name, kind, north_milli, east_milli, reach_km, within, country,
                  reports, times",
        with: &[],
        query: "SELECT source, precision, name, kind, north_milli, east_milli, reach_km, within,
                    country, count(DISTINCT report), count(*)
                FROM place WHERE report > NEW AND source IS NOT NULL GROUP BY 1, 2",
        more: "UPDATE SET times = times + excluded.times, reports = reports + excluded.reports",
    },
    Sum {
        table: "day_tally",
        columns: "from_day, to_day",
        with: &[],
        query: "SELECT from_day, to_day FROM frame f JOIN frame_time USING (frame)
                WHERE f.report > NEW AND from_day < to_day
                UNION SELECT substr(value, 1, 10), date(substr(value, 1, 10), '+1 day') FROM fact
                WHERE report > NEW AND name = 'date'
                    AND value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'
                    AND date(substr(value, 1, 10)) IS NOT NULL",
        more: "NOTHING",
    },
];

const ACTOR_SUMS: &[Sum] = &[
    Sum {
        table: "actor_tally",
        columns: "actor, reports, mentions, first_seen, last_seen",
        with: &[],
        query: "SELECT +o.actor, count(DISTINCT b.report), count(m.mention), min(f.value),
                    max(f.value)
                FROM actor_bearer o JOIN bearer b USING (bearer) LEFT JOIN mention m USING (bearer)
                LEFT JOIN fact f ON f.report = b.report AND f.name = 'date'
                WHERE NEW GROUP BY 1",
        more: "UPDATE SET
               reports = reports + excluded.reports, mentions = mentions + excluded.mentions,
               first_seen = coalesce(min(first_seen, excluded.first_seen), first_seen,
                                     excluded.first_seen),
               last_seen = coalesce(max(last_seen, excluded.last_seen), last_seen,
                                    excluded.last_seen)",
    },
    Sum {
        table: "actor_name",
        columns: "actor, name, language, times, reports, first",
        with: &[],
        query: "SELECT +o.actor, m.words, coalesce(f.value, 'und'), count(*),
                    count(DISTINCT b.report), min(b.report)
                FROM actor_bearer o JOIN bearer b USING (bearer) JOIN mention m USING (bearer)
                LEFT JOIN fact f ON f.report = b.report AND f.name = 'language'
                WHERE NEW GROUP BY 1, 2, 3",
        more: "UPDATE SET
               times = times + excluded.times, reports = reports + excluded.reports,
               first = min(first, excluded.first)",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    /// A run that adds reports to a large case reads what is new and no more.
    #[test]
    fn nothing_is_added_up_by_reading_a_whole_table() {
        let case = Case::in_memory().expect("a case in memory");
        let of_reports = REPORT_SUMS.iter().map(|sum| sum.addition("?1"));
        let of_actors = ["o.bearer > ?1", "o.actor = ?1"];
        let of_actors =
            of_actors.iter().flat_map(|which| ACTOR_SUMS.iter().map(|sum| sum.addition(which)));
        for query in of_reports.chain(of_actors) {
            for step in case.plan(&query) {
                let own = step.contains("SCAN fresh") || step.contains("SCAN passing");
                assert!(own || !step.contains("SCAN"), "{step} in {query}");
            }
        }
    }
}
