//! `whosaid show`: the dossier, or one thing in full.

use super::actors;
use super::case::{each_report, load_report, open, statements};
use super::claims;
use super::dependences;
use super::places::places;
use super::topics;
use crate::args::{Show, Topic};
use crate::dossier::{Overview, list_of_reports, one_report};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page, foreign};
use flow::Summary;
use std::io::Write;
use store::{Case, StoredReport, StoredStatement, Which};

/// More reports than this are not printed one by one unless asked for: nobody reads on.
const MOST_REPORTS: usize = 50;

/// With more statements than these the reports are listed and not printed: nobody reads to the end.
const MOST_STATEMENTS: usize = 24;

/// Shows what was asked for.
pub fn show(args: &Show, out: &mut Output) -> Result<Exit, Stop> {
    let case = open(&args.case)?;
    let json = args.form.json;
    match &args.topic {
        None => match &args.id {
            Some(id) => anything(&case, id, json, out)?,
            None if json => export::jsonl(&case, out)?,
            None => dossier(&case, out, args.all)?,
        },
        Some(Topic::Report { report, dropped }) => {
            topics::report(&case, report, *dropped, json, out)?;
        }
        Some(Topic::Statement { statement }) => topics::statement(&case, statement, json, out)?,
        Some(Topic::Claims) => claims::claims(&case, json, out)?,
        Some(Topic::Claim { claim }) => claims::claim(&case, claim, json, out)?,
        Some(Topic::Conflicts) => claims::conflicts(&case, json, out)?,
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

/// Shows what has this id, whatever it is.
fn anything(case: &Case, id: &str, json: bool, out: &mut Output) -> Result<(), Stop> {
    let is_hex = |rest: &str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_hexdigit());
    let shape = id.chars().next().filter(|first| is_hex(&id[first.len_utf8()..]));
    match shape {
        Some('r') => topics::report(case, id, false, json, out),
        Some('s') => topics::statement(case, id, json, out),
        Some('a' | 'b') => actors::actor(case, id, json, out),
        Some('d') => dependences::dependence(case, id, json, out),
        Some('c') => claims::claim(case, id, json, out),
        Some('x') => claims::conflict(case, parsed(id)?, json, out),
        Some('f') => claims::frame(case, parsed(id)?, json, out),
        _ => Err(Stop::with_hint(
            format!("'{}' is neither a topic nor an id", foreign(id)),
            "whosaid show --help lists the topics; ids stand beside everything that is printed",
        )),
    }
}

fn parsed<T: std::str::FromStr<Err = String>>(id: &str) -> Result<T, Stop> {
    id.parse().map_err(|problem: String| Stop::with_hint(problem, "copy the whole id"))
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

/// Prints the dossier: the source summary, what the reports tell together, on whom it rests. The
/// reports themselves follow where they say little, or when all are asked for.
pub fn dossier(case: &Case, out: &mut Output, all: bool) -> Result<(), Stop> {
    let mut overview = Overview::default();
    each_report(case, |report| {
        overview.add(report, &statements(case, report)?);
        Ok(())
    })?;
    let mut page = Page::new(out.width());
    overview.show(&mut page, &case.file().display().to_string());
    if overview.reports() == 0 {
        return Ok(out.write_all(page.finish().as_bytes())?);
    }
    let in_full = all || overview.reports() == 1 || overview.statements() <= MOST_STATEMENTS;
    let together = claims::together(case)?;
    together.show_head(&mut page, case.count_claims(Which::All)?);
    together.show_shared(&mut page);
    if !in_full {
        together.show_single(&mut page);
    }
    overview.show_nameless(&mut page);
    if !in_full {
        together.show_own_voice(&mut page);
    }
    dependences::below_overview(case, &mut page)?;
    if !in_full {
        overview.show_remarks(&mut page);
        list_of_reports(&mut page, &case.reports()?);
    }
    out.write_all(page.finish().as_bytes())?;
    if in_full {
        each_report(case, |report| one_of_many(out, report, &statements(case, report)?))?;
    }
    let rest = if in_full { "" } else { "; whosaid show --all prints every report" };
    let rest =
        format!("whosaid show ID opens anything that has an id, down to its sentences{rest}.");
    last_lines(out, &[&rest])
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
