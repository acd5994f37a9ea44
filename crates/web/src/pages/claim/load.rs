//! What the page of a claim shows, read part by part: a claim can have any number of statements.

use super::card::Told;
use crate::site::List;
use record::{ClaimId, Pair, ReportId, StatementId};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use store::{
    Around, Asked, Case, ClaimSummary, CountedOn, Differing, Error, ReportSummary, RootSummary,
    StoredJudgement, StoredMark, Stretch, ToldBy,
};

/// How many statements stand on one page.
const STATEMENTS: usize = 40;
/// How many roots are known by name.
const MOST_ROOTS: usize = 2000;
/// How many differences of one kind are shown, and how many answers to one question.
pub const MOST_ANSWERS: usize = 12;
/// How many roots of an answer are named.
pub const MOST_NAMED: usize = 5;
/// How many numbers are drawn.
const MOST_NUMBERS: usize = 200;
/// How many clauses outside statements are shown.
const MOST_AROUND: usize = 12;
/// How many other claims of the story are offered.
const MOST_BESIDE: usize = 6;

/// What the page shows.
pub struct View {
    pub claim: ClaimSummary,
    pub roots: Vec<RootSummary>,
    pub rings: Vec<Vec<String>>,
    /// Reports that tell it and were corrected or retracted.
    pub marked: Vec<(ReportSummary, StoredMark)>,
    pub conflicts: Vec<Differing>,
    /// Differences that are no conflicts.
    pub others: Vec<Differing>,
    pub other_count: usize,
    pub list: List,
    pub told: Vec<Told>,
    /// What tells it outside every statement, on the first page.
    pub around: Vec<(Around, ReportSummary)>,
    /// The statement that others are judged against.
    pub first: Option<StatementId>,
    pub asked: Vec<Asked>,
    pub numbers: Vec<CountedOn>,
    /// Other claims of the story, each with its first statement.
    pub beside: Vec<(ClaimSummary, Option<StatementId>)>,
    pub judged: Vec<StoredJudgement>,
}

/// Loads the page of this number; nothing when the case has no such claim.
pub fn load(case: &Case, id: ClaimId, page: usize) -> Result<Option<View>, Error> {
    let Some(claim) = case.claim_summary(id)? else { return Ok(None) };
    let list = List::at(page, claim.statements, STATEMENTS);
    let told_by = case.told_by(id, Stretch { skip: list.skip(), most: list.most })?;
    let first = match told_by.first() {
        Some(told) if list.page == 1 => Some(told.statement),
        _ => first_of(case, id)?,
    };
    let beside = case.claims_beside(id, MOST_BESIDE)?.into_iter();
    Ok(Some(View {
        roots: case.support_of(id, MOST_ROOTS)?,
        rings: case.rings_of(id)?,
        marked: marked(case, id)?,
        conflicts: case.differing(id, true, MOST_ANSWERS, MOST_NAMED)?,
        others: case.differing(id, false, MOST_ANSWERS, MOST_NAMED)?,
        other_count: case.agreeable_differences(id)?,
        told: told(case, id, &told_by, first)?,
        around: if list.page == 1 { around(case, id)? } else { Vec::new() },
        asked: case.asked_of(id, MOST_ANSWERS, MOST_NAMED)?,
        numbers: case.counted_in(id, MOST_NUMBERS)?,
        beside: beside
            .map(|other| first_of(case, other.id).map(|first| (other, first)))
            .collect::<Result<_, _>>()?,
        judged: case.judgements_on_claim(id)?,
        list,
        first,
        claim,
    }))
}

fn around(case: &Case, id: ClaimId) -> Result<Vec<(Around, ReportSummary)>, Error> {
    let mut all = Vec::new();
    for one in case.told_around(id, MOST_AROUND)? {
        all.extend(case.report_summary(one.report)?.map(|report| (one, report)));
    }
    Ok(all)
}

/// The first statement of a claim.
fn first_of(case: &Case, id: ClaimId) -> Result<Option<StatementId>, Error> {
    Ok(case.told_by(id, Stretch { skip: 0, most: 1 })?.first().map(|told| told.statement))
}

fn marked(case: &Case, id: ClaimId) -> Result<Vec<(ReportSummary, StoredMark)>, Error> {
    let mut marked = Vec::new();
    for (report, mark) in case.marks_under(id)? {
        marked.extend(case.report_summary(report)?.map(|report| (report, mark)));
    }
    Ok(marked)
}

fn told(
    case: &Case,
    claim: ClaimId,
    told_by: &[ToldBy],
    first: Option<StatementId>,
) -> Result<Vec<Told>, Error> {
    let mut reports: BTreeMap<ReportId, Option<ReportSummary>> = BTreeMap::new();
    let mut all = Vec::new();
    for ToldBy { statement: id, root } in told_by {
        let Some(statement) = case.statement(*id)? else { continue };
        let report = match reports.entry(statement.report) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(new) => new.insert(case.report_summary(statement.report)?).clone(),
        };
        let against =
            first.filter(|first| first != id).map(|first| Pair::of_statements(first, *id));
        all.push(Told {
            root: *root,
            clauses: case.clauses_of(claim, *id)?,
            report,
            mark: case.mark_on(statement.report)?,
            verdict: against.map(|pair| case.verdict_on(pair)).transpose()?.flatten(),
            against,
            statement,
        });
    }
    Ok(all)
}
