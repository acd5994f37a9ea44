//! The claims that the five sample reports share: whether they are found, whether their
//! differences are shown, and on how many words the first one rests.

use crate::facets::Facet;
use crate::pair_texts::{of_file, ours_of};
use crate::rows::Group;
use crate::sets;
use flow::Together;
use record::{Claim, ConflictKind, DifferenceKind, FrameId, Report};
use serde::Deserialize;
use std::fs;
use std::path::Path;
use testkit::names::sha256;

const GOLD: &str = "eval/gold/seeds/claims.json";

#[derive(Deserialize)]
struct Gold {
    reports: Vec<Text>,
    claims: Vec<Expected>,
}

#[derive(Deserialize)]
struct Text {
    id: String,
    from: String,
    sha256: String,
}

/// A claim of `seeds-gold/cross.json`, with the places that tell it.
#[derive(Deserialize)]
struct Expected {
    tells: Vec<Tells>,
    /// All its roots, by a piece of their labels.
    #[serde(default)]
    roots: Vec<String>,
    #[serde(default)]
    unnamed: usize,
    /// The type of the conflict that should be shown; any of several.
    #[serde(default)]
    conflict: Vec<String>,
}

/// Where a report tells a claim: any of these stretches, in code points.
#[derive(Deserialize)]
struct Tells {
    report: String,
    at: Vec<[usize; 2]>,
}

/// Scores the sample reports; empty when they are not there.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    let path = sets::repository().join(GOLD);
    let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| problem(&error))?;
    let gold: Gold = serde_json::from_str(&text).map_err(|error| problem(&error))?;
    let mut reports = Vec::new();
    for text in &gold.reports {
        match of_file(&data.join(&text.from)) {
            Some(report) if sha256(&report.text) == text.sha256 => reports.push(report),
            Some(_) => return Err(format!("{}: its text is not the one of the gold", text.from)),
            None => return Ok(Vec::new()),
        }
    }
    Ok(vec![group(&gold, reports)])
}

fn group(gold: &Gold, reports: Vec<Report>) -> Group {
    let together = flow::read_as_one_story(reports);
    let found: Vec<Option<&Claim>> =
        gold.claims.iter().map(|expected| claim_of(gold, expected, &together)).collect();
    let both = || gold.claims.iter().zip(&found);
    let shown = both().filter(|(expected, claim)| {
        let is_it = |kind: ConflictKind| expected.conflict.iter().any(|one| one == kind.as_str());
        claim.is_some_and(|claim| conflicts(claim).any(is_it))
    });
    let stated = gold.claims.iter().filter(|expected| !expected.conflict.is_empty()).count();
    let rests = both().filter(|(expected, claim)| {
        !expected.roots.is_empty() && claim.is_some_and(|claim| rests_on(claim, expected))
    });
    let with_roots = gold.claims.iter().filter(|expected| !expected.roots.is_empty()).count();
    let facets = vec![
        Facet {
            name: "claims present",
            right: found.iter().flatten().count(),
            stated: gold.claims.len(),
        },
        Facet { name: "differences shown", right: shown.count(), stated },
        Facet { name: "roots and unnamed right", right: rests.count(), stated: with_roots },
    ];
    Group { name: "claims seeds".to_owned(), facets, ..Group::default() }
}

/// The claim that every report of the expected one tells.
fn claim_of<'a>(gold: &Gold, expected: &Expected, together: &'a Together) -> Option<&'a Claim> {
    let frames: Vec<Vec<FrameId>> = expected
        .tells
        .iter()
        .filter_map(|tells| {
            let report = gold.reports.iter().position(|text| text.id == tells.report)?;
            let reading = &together.readings[report];
            Some(tells.at.iter().flat_map(|at| ours_of(reading, *at)).collect())
        })
        .collect();
    let holds = |claim: &&Claim| {
        frames.iter().all(|told| told.iter().any(|frame| claim.frames.contains(frame)))
    };
    together.claims.iter().find(holds)
}

fn conflicts(claim: &Claim) -> impl Iterator<Item = ConflictKind> {
    let all = claim.differences.iter();
    all.filter(|one| one.kind == DifferenceKind::Conflict).filter_map(|one| one.conflict)
}

/// Whether every expected root is among those found, with as many unnamed ones.
fn rests_on(claim: &Claim, expected: &Expected) -> bool {
    let is_found = |root: &String| {
        root.split('|')
            .any(|piece| claim.support.roots.iter().any(|found| found.label.contains(piece)))
    };
    claim.support.roots.len() == expected.roots.len()
        && expected.roots.iter().all(is_found)
        && claim.support.unnamed() == expected.unnamed
}
