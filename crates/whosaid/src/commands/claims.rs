//! `whosaid show claims`, `show claim`, `show conflicts`, and frames: what several reports tell.

use crate::dossier::{
    Beside, Lines, Listed, Passages, Teller, Together, claim_line, difference_lines, one_claim,
    one_difference, one_frame,
};
use crate::stop::Stop;
use crate::terminal::{Output, Page, foreign};
use record::{ClaimId, ConflictId, DifferenceKind, FrameId, ReportId, StatementId};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::Write;
use store::{Case, StoredDifference, Which, differences_of};

/// How much of each list a dossier shows.
const MOST_SHARED: usize = 8;
const MOST_CONFLICTS: usize = 6;
const MOST_DIFFERENCES: usize = 3;
const MOST_ON_ONE_ROOT: usize = 6;
/// Of what outlets say themselves, so many are looked at to show a few of each outlet.
const MOST_IN_OWN_VOICE: usize = 40;

/// What the dossier says of the claims of a case.
pub fn together(case: &Case) -> Result<Together, Stop> {
    let claims = |which, most| -> Result<_, Stop> {
        Ok(Listed { first: case.claims(which, most)?, all: case.count_claims(which)? })
    };
    let mut differences = Listed { first: Vec::new(), all: 0 };
    for &kind in DifferenceKind::ALL.iter().filter(|kind| **kind != DifferenceKind::Conflict) {
        differences.first.extend(case.differences(kind, MOST_DIFFERENCES)?);
        differences.all += case.count_differences(kind)?;
    }
    differences.first.truncate(MOST_DIFFERENCES);
    let kind = DifferenceKind::Conflict;
    Ok(Together {
        shared: claims(Which::Shared, MOST_SHARED)?,
        conflicts: Listed {
            first: case.differences(kind, MOST_CONFLICTS)?,
            all: case.count_differences(kind)?,
        },
        differences,
        one_root: claims(Which::OneRoot, MOST_ON_ONE_ROOT)?,
        own_voice: claims(Which::OwnVoice, MOST_IN_OWN_VOICE)?,
    })
}

/// Every claim, those that most reports hold first.
pub fn claims(case: &Case, json: bool, out: &mut Output) -> Result<(), Stop> {
    if json {
        return case.each_claim(|claim| Ok(out.line(&export::claim(claim))?));
    }
    for claim in case.claims(Which::All, usize::MAX)? {
        let mut page = Page::new(out.width());
        claim_line(&mut page, 0, &claim);
        out.write_all(page.finish().as_bytes())?;
    }
    Ok(())
}

/// One claim: on whose word, what is said of it, where they differ.
pub fn claim(case: &Case, word: &str, json: bool, out: &mut Output) -> Result<(), Stop> {
    let hint = "whosaid show claims lists them with their ids";
    let id: ClaimId = word.parse().map_err(|problem: String| Stop::with_hint(problem, hint))?;
    let claim = case
        .claim(id)?
        .ok_or_else(|| Stop::with_hint(format!("no claim of this case is {id}"), hint))?;
    if json {
        out.line(&export::claim(&claim))?;
        for difference in differences_of(&claim) {
            out.line(&export::conflict(&difference))?;
        }
        return Ok(());
    }
    let passages = passages(case, &claim.claim.statements, &claim.claim.frames)?;
    let mut page = Page::new(out.width());
    one_claim(&mut page, &claim, &differences_of(&claim), &passages);
    Ok(out.write_all(page.finish().as_bytes())?)
}

/// Where the reports differ: conflicts first, then what need not be one.
pub fn conflicts(case: &Case, json: bool, out: &mut Output) -> Result<(), Stop> {
    for &kind in DifferenceKind::ALL {
        for difference in case.differences(kind, usize::MAX)? {
            if json {
                out.line(&export::conflict(&difference))?;
            } else {
                let mut page = Page::new(out.width());
                difference_lines(&mut page, 0, &difference);
                out.write_all(page.finish().as_bytes())?;
            }
        }
    }
    Ok(())
}

/// One difference with the statements that give either answer.
pub fn conflict(case: &Case, id: ConflictId, json: bool, out: &mut Output) -> Result<(), Stop> {
    let gone = || {
        let hint = "whosaid show conflicts lists them with their ids";
        Stop::with_hint(format!("no difference of this case is {id}"), hint)
    };
    let difference: StoredDifference = case.difference(id)?.ok_or_else(gone)?;
    if json {
        return Ok(out.line(&export::conflict(&difference))?);
    }
    let claim = case.claim(difference.claim)?.ok_or_else(gone)?;
    let passages = passages(case, &claim.claim.statements, &claim.claim.frames)?;
    let mut page = Page::new(out.width());
    one_difference(&mut page, &difference, &passages);
    Ok(out.write_all(page.finish().as_bytes())?)
}

/// One frame, and the claims that it tells.
pub fn frame(case: &Case, id: FrameId, json: bool, out: &mut Output) -> Result<(), Stop> {
    let frame = case.frame(id)?.ok_or_else(|| {
        Stop::with_hint(format!("no frame of this case is {id}"), "export jsonl lists them all")
    })?;
    if json {
        return Ok(out.line(&export::frame(&frame))?);
    }
    let mut places = Places::default();
    let place = places.of(case, frame.report, &frame.file, frame.clause.start)?;
    let mut page = Page::new(out.width());
    one_frame(&mut page, &frame, &foreign(&place));
    for claim in case.claims_of_frame(id)? {
        page.blank();
        claim_line(&mut page, 0, &claim);
    }
    Ok(out.write_all(page.finish().as_bytes())?)
}

/// The statements of a claim, each with those of these frames that it holds.
fn passages(case: &Case, statements: &[StatementId], frames: &[FrameId]) -> Result<Passages, Stop> {
    let mut places = Places::default();
    let mut passages = Passages::default();
    let mut clauses: BTreeMap<StatementId, Vec<(usize, String)>> = BTreeMap::new();
    for &id in frames {
        let Some(frame) = case.frame(id)? else { continue };
        let (start, clause) = (frame.clause.start, frame.clause.text);
        if let Some(statement) = frame.statement {
            clauses.entry(statement).or_default().push((start, clause));
        } else {
            let place = places.of(case, frame.report, &frame.file, start)?;
            passages.beside.insert(id, Beside { clause, place });
        }
    }
    for &id in statements {
        let Some(statement) = case.statement(id)? else { continue };
        let mut clauses = clauses.remove(&id).unwrap_or_default();
        clauses.sort_unstable();
        clauses.dedup();
        let passage = statement.passage.first().map_or(0, |span| span.start);
        let start = clauses.first().map_or(passage, |(start, _)| *start);
        let place = places.of(case, statement.report, &statement.file, start)?;
        let clauses = clauses.into_iter().map(|(_, words)| words).collect();
        passages.tellers.insert(id, Teller { statement, clauses, place });
    }
    Ok(passages)
}

/// Where lines begin in the reports that were asked for.
#[derive(Default)]
struct Places {
    lines: BTreeMap<ReportId, Lines>,
}

impl Places {
    /// A place of a report as `file:line`.
    fn of(
        &mut self,
        case: &Case,
        report: ReportId,
        file: &str,
        start: usize,
    ) -> Result<String, Stop> {
        let lines = match self.lines.entry(report) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let text = case.report(report)?.map(|report| report.text).unwrap_or_default();
                new.insert(Lines::of(&text))
            }
        };
        Ok(format!("{file}:{}", lines.number(start)))
    }
}
