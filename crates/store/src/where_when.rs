//! Where and when: places and days over all reports.

use crate::case::Case;
use crate::error::Error;
use crate::read::parsed;
use record::{ClaimId, FoundPlace, ReportId};
use rusqlite::Row;

/// A place of the earth with how often reports name it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedPlace {
    /// What it is, and how exactly most of its reports mean it.
    pub place: FoundPlace,
    /// In how many reports.
    pub reports: usize,
    /// How often.
    pub times: usize,
}

/// Days on which something is said to have happened, or was published.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Days {
    /// The first day, in ISO 8601.
    pub from: String,
    /// The day after the last one.
    pub to: String,
    /// What is said to have happened then.
    pub happened: Vec<Happening>,
    /// Reports published on that day.
    pub published: Vec<(ReportId, Option<String>)>,
    /// How many there are.
    pub published_count: usize,
}

/// A claim that some report dates.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Happening {
    /// The claim.
    pub claim: ClaimId,
    /// What is claimed.
    pub title: String,
    /// How many reports hold it, with any date.
    pub reports: usize,
    /// The words say or imply "about".
    pub approximate: bool,
}

/// How many dated frames of one day are looked at, so that a day of a large case takes no longer.
const LOOKED_AT: usize = 400;

impl Case {
    /// Places that reports name, those that most name first: `most` after the first `skip`.
    pub fn named_places(&self, skip: usize, most: usize) -> Result<Vec<NamedPlace>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT name, kind, precision, north_milli, east_milli, reach_km, within,
                         country, source, reports, times
                     FROM place_tally
                     ORDER BY reports DESC, times DESC, source, precision LIMIT ? OFFSET ?",
                )?
                .query_map([most, skip], named_place_of)?
                .collect()
        };
        self.wrap(load())
    }

    /// How many places there are.
    pub fn named_place_count(&self) -> Result<usize, Error> {
        let count = "SELECT count(*) FROM place_tally";
        self.wrap(self.connection.query_row(count, [], |row| row.get(0)))
    }

    /// How many stretches of days there are.
    pub fn days_count(&self) -> Result<usize, Error> {
        let count = "SELECT count(*) FROM day_tally";
        self.wrap(self.connection.query_row(count, [], |row| row.get(0)))
    }

    /// Days in order: `most` after the first `skip`, each with at most `items` of both sides.
    pub fn days(&self, skip: usize, most: usize, items: usize) -> Result<Vec<Days>, Error> {
        let load = || -> rusqlite::Result<Vec<Days>> {
            let all: Vec<(String, String)> = self
                .connection
                .prepare_cached(
                    "SELECT from_day, to_day FROM day_tally
                     ORDER BY from_day, to_day LIMIT ? OFFSET ?",
                )?
                .query_map([most, skip], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            all.into_iter().map(|(from, to)| self.day(from, to, items)).collect()
        };
        self.wrap(load())
    }

    fn day(&self, from: String, to: String, items: usize) -> rusqlite::Result<Days> {
        let happened = self
            .connection
            .prepare_cached(
                "SELECT c.id, c.title, c.reports, max(approximate) FROM
                     (SELECT frame, approximate FROM frame_time
                      WHERE from_day = ?1 AND to_day = ?2 LIMIT ?3) t
                 JOIN claim_frame x ON x.frame = t.frame JOIN claim c ON c.claim = x.claim
                 GROUP BY c.claim ORDER BY c.reports DESC, c.roots DESC, c.claim LIMIT ?4",
            )?
            .query_map((&from, &to, LOOKED_AT, items), |row| {
                Ok(Happening {
                    claim: ClaimId::of_bits(row.get::<_, i64>(0)?.cast_unsigned()),
                    title: row.get(1)?,
                    reports: row.get(2)?,
                    approximate: row.get(3)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let mut days = Days { from, to, happened, published: Vec::new(), published_count: 0 };
        let next: String = self
            .connection
            .prepare_cached("SELECT date(?, '+1 day')")?
            .query_row([&days.from], |row| row.get::<_, Option<String>>(0))?
            .unwrap_or_default();
        if days.to == next {
            days.published = self
                .connection
                .prepare_cached(
                    "SELECT r.id, (SELECT value FROM fact o WHERE o.report = r.report AND o.name = 'outlet')
                     FROM fact f JOIN report r USING (report)
                     WHERE f.name = 'date' AND f.value >= ?1 AND f.value < ?2
                     ORDER BY f.value, r.report LIMIT ?3",
                )?
                .query_map((&days.from, &days.to, items), |row| Ok((parsed(row, 0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            days.published_count = self
                .connection
                .prepare_cached(
                    "SELECT count(*) FROM fact WHERE name = 'date' AND value >= ?1 AND value < ?2",
                )?
                .query_row((&days.from, &days.to), |row| row.get(0))?;
        }
        Ok(days)
    }
}

fn named_place_of(row: &Row<'_>) -> rusqlite::Result<NamedPlace> {
    let within: Option<String> = row.get(6)?;
    Ok(NamedPlace {
        place: FoundPlace {
            name: row.get(0)?,
            kind: parsed(row, 1)?,
            precision: parsed(row, 2)?,
            north_milli: row.get(3)?,
            east_milli: row.get(4)?,
            reach_km: row.get(5)?,
            within: within.unwrap_or_default().lines().map(str::to_owned).collect(),
            country: row.get(7)?,
            source: row.get(8)?,
        },
        reports: row.get(9)?,
        times: row.get(10)?,
    })
}
