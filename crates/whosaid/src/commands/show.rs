//! `whosaid show`: the dossier, or one thing in full.

use super::case::{each_report, open};
use super::export::every_line;
use super::topics;
use crate::args::{Show, Topic};
use crate::dossier::{Overview, one_report};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page};
use std::io::Write;
use store::Case;

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
        Some(Topic::Dropped { report }) => topics::dropped(&case, report.as_deref(), json, out)?,
        Some(Topic::Skipped) => topics::skipped(&case, json, out)?,
    }
    Ok(Exit::Done)
}

/// Prints the overview over all reports, then each of them unless they are too many.
pub fn dossier(case: &Case, out: &mut Output, all: bool) -> Result<(), Stop> {
    let mut overview = Overview::default();
    each_report(case, |report, statements| {
        overview.add(report, statements);
        Ok(())
    })?;
    let mut page = Page::new(out.width());
    overview.show(&mut page, &case.file().display().to_string());
    out.write_all(page.finish().as_bytes())?;
    if overview.reports() == 0 {
        return Ok(());
    }
    if overview.reports() > MOST_REPORTS && !all {
        let mut page = Page::new(out.width());
        page.blank();
        page.line(0, Mark::Plain, "These are too many to print one by one.");
        page.line(0, Mark::Plain, "whosaid show reports lists them, whosaid show report ID shows one, whosaid show --all prints all.");
        return Ok(out.write_all(page.finish().as_bytes())?);
    }
    each_report(case, |report, statements| {
        let mut page = Page::new(out.width());
        page.rule();
        one_report(&mut page, report, statements);
        Ok(out.write_all(page.finish().as_bytes())?)
    })?;
    let mut page = Page::new(out.width());
    page.rule();
    page.line(
        0,
        Mark::Small,
        "whosaid show statement ID shows a statement in its place, with its chain.",
    );
    Ok(out.write_all(page.finish().as_bytes())?)
}
