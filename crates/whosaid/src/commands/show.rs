//! `whosaid show`: the dossier, or one thing in full.

use super::actors;
use super::case::{each_report, load_report, open, statements};
use super::dependences;
use super::export::every_line;
use super::places::places;
use super::topics;
use crate::args::{Show, Topic};
use crate::dossier::{Overview, one_report};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page};
use flow::Summary;
use std::io::Write;
use store::{Case, StoredReport, StoredStatement};

/// More reports than this are not printed one by one unless asked for: nobody reads on.
const MOST_REPORTS: usize = 50;

/// Shows what was asked for.
pub fn show(args: &Show, out: &mut Output) -> Result<Exit, Stop> {
    let case = open(&args.case)?;
    let json = args.form.json;
    match &args.topic {
        None if json => every_line(&case, out)?,
        None => dossier(&case, out, args.all)?,
        Some(Topic::Report { report, dropped }) => {
            topics::report(&case, report, *dropped, json, out)?;
        }
        Some(Topic::Statement { statement }) => topics::statement(&case, statement, json, out)?,
        Some(Topic::Reports) => topics::reports(&case, json, out)?,
        Some(Topic::Sources) => topics::sources(&case, json, out)?,
        Some(Topic::Actors) => actors::actors(&case, json, out)?,
        Some(Topic::Actor { actor }) => actors::actor(&case, actor, json, out)?,
        Some(Topic::Dependences) => dependences::dependences(&case, json, out)?,
        Some(Topic::Dependence { dependence }) => {
            dependences::dependence(&case, dependence, json, out)?;
        }
        Some(Topic::Places { report }) => places(&case, report.as_deref(), json, out)?,
        Some(Topic::Dropped { report }) => topics::dropped(&case, report.as_deref(), json, out)?,
        Some(Topic::Skipped) => topics::skipped(&case, json, out)?,
    }
    Ok(Exit::Done)
}

/// Prints what a run leaves its user with: the dossier of the case, but in a case too large to
/// print, the reports of the run alone. To count over all of it for one more report would take
/// longer than to read that report.
pub fn dossier_of_run(case: &Case, out: &mut Output, run: &Summary) -> Result<(), Stop> {
    let reports = case.counts()?.reports;
    if reports <= MOST_REPORTS || run.stored > MOST_REPORTS {
        return dossier(case, out, false);
    }
    if run.reports.len() <= MOST_REPORTS {
        for &id in &run.reports {
            let report = load_report(case, id)?;
            one_of_many(out, &report, &statements(case, &report)?)?;
        }
    }
    let rest = format!("The case holds {reports} reports; whosaid show gives the overview.");
    last_lines(out, &[&rest])
}

/// Prints the overview over all reports, then each of them unless they are too many.
pub fn dossier(case: &Case, out: &mut Output, all: bool) -> Result<(), Stop> {
    let mut overview = Overview::default();
    each_report(case, |report| {
        overview.add(report, &statements(case, report)?);
        Ok(())
    })?;
    let mut page = Page::new(out.width());
    overview.show(&mut page, &case.file().display().to_string());
    dependences::below_overview(case, &mut page)?;
    out.write_all(page.finish().as_bytes())?;
    if overview.reports() == 0 {
        return Ok(());
    }
    if overview.reports() > MOST_REPORTS && !all {
        return last_lines(
            out,
            &[
                "These are too many to print one by one.",
                "whosaid show reports lists them, whosaid show report ID shows one, whosaid show --all prints all.",
            ],
        );
    }
    each_report(case, |report| one_of_many(out, report, &statements(case, report)?))?;
    last_lines(out, &["whosaid show statement ID shows a statement in its place, with its chain."])
}

fn one_of_many(
    out: &mut Output,
    report: &StoredReport,
    statements: &[StoredStatement],
) -> Result<(), Stop> {
    let mut page = Page::new(out.width());
    page.rule();
    one_report(&mut page, report, statements);
    Ok(out.write_all(page.finish().as_bytes())?)
}

/// What to do next, below everything else.
fn last_lines(out: &mut Output, lines: &[&str]) -> Result<(), Stop> {
    let mut page = Page::new(out.width());
    page.rule();
    for line in lines {
        page.line(0, Mark::Small, line);
    }
    Ok(out.write_all(page.finish().as_bytes())?)
}
