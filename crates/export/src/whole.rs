//! A whole case as JSON Lines: every line that there is of it, in order.

use crate::{
    Failure, actor, case, claim, conflict, dependence, frame, judgement, mention, place, relation,
    remark, report, skip, statement, story,
};
use std::io::Write;
use store::{Case, StoredReport, StoredStatement, differences_of, speaker_of};

/// Writes every line of the case: what made it; reports, each with what was read from it; then
/// what holds between reports, what a person judged, and skipped files.
pub fn jsonl(of: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    of.as_it_is(|| {
        writeln!(out, "{}", case(&of.origin()?))?;
        for summary in of.reports()? {
            // Listed a moment ago, in the same snapshot.
            let Some(report) = of.report(summary.id)? else { continue };
            let statements: Vec<_> =
                of.statements(Some(report.id))?.collect::<Result<_, store::Error>>()?;
            report_lines(of, &report, &statements, out)?;
        }
        between_reports(of, out)?;
        decided(of, out)?;
        for skipped in of.skips()? {
            writeln!(out, "{}", skip(&skipped))?;
        }
        Ok(())
    })
}

/// Writes the lines of one report: itself, its statements, frames, names, relations, places and
/// remarks.
pub fn report_lines(
    case: &Case,
    of: &StoredReport,
    statements: &[StoredStatement],
    out: &mut (impl Write + ?Sized),
) -> Result<(), Failure> {
    writeln!(out, "{}", report(of, case.original_beside_text(of.id)?.as_ref()))?;
    let mentions = case.mentions(of.id)?;
    for one in statements {
        writeln!(out, "{}", statement(one, speaker_of(&mentions, one)))?;
    }
    for one in case.frames(of.id)? {
        writeln!(out, "{}", frame(&one))?;
    }
    for one in &mentions {
        writeln!(out, "{}", mention(one))?;
    }
    for one in case.relations(of.id)? {
        writeln!(out, "{}", relation(&one))?;
    }
    for one in case.places(Some(of.id))? {
        writeln!(out, "{}", place(&one))?;
    }
    for one in &of.remarks {
        writeln!(out, "{}", remark(of, one))?;
    }
    Ok(())
}

/// Actors, dependences, stories, and claims with their conflicts.
fn between_reports(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    for summary in case.actors()? {
        if let Some(one) = case.actor(summary.id)? {
            writeln!(out, "{}", actor(&one))?;
        }
    }
    case.each_dependence(|one| -> Result<(), Failure> {
        Ok(writeln!(out, "{}", dependence(&one))?)
    })?;
    for one in case.stories()? {
        writeln!(out, "{}", story(&one))?;
    }
    case.each_claim(|one| -> Result<(), Failure> {
        writeln!(out, "{}", claim(one))?;
        for difference in differences_of(one) {
            writeln!(out, "{}", conflict(&difference))?;
        }
        Ok(())
    })
}

/// What holds of what a person judged, in the order in which it was judged.
fn decided(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    for one in case.judgements()? {
        writeln!(out, "{}", judgement(&one))?;
    }
    Ok(())
}
