//! What `whosaid show TOPIC` shows, one function a topic, as text or as JSON Lines.

use super::case::{each_report, find_report, load_report, statements};
use crate::dossier::{
    Lines, Sources, count, drop_reason, full_text, language, one_report, statement_in_context,
    version_lines,
};
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page, foreign};
use record::{DependenceKind, StatementId};
use std::io::Write;
use store::{Case, StoredReport, speaker_of};

/// One report: what it is, who speaks in it, its text.
pub fn report(
    case: &Case,
    word: &str,
    with_dropped: bool,
    json: bool,
    out: &mut Output,
) -> Result<(), Stop> {
    let report = find_report(case, word)?;
    let statements = statements(case, &report)?;
    if json {
        return Ok(export::report_lines(case, &report, &statements, out)?);
    }
    let mut page = Page::new(out.width());
    one_report(&mut page, &report, &statements);
    page.rule();
    versions(case, &report, &mut page)?;
    full_text(&mut page, &report, with_dropped);
    put(page, out)
}

/// What changed between this report and the versions before it.
fn versions(case: &Case, report: &StoredReport, page: &mut Page) -> Result<(), Stop> {
    for edge in case.dependences_of(report.id)? {
        if edge.kind == DependenceKind::Version && edge.report == report.id {
            let before = load_report(case, edge.on_report)?;
            version_lines(page, &edge, &flow::changes(&before.story(), &report.story()));
        }
    }
    Ok(())
}

/// One statement in its place.
pub fn statement(case: &Case, word: &str, json: bool, out: &mut Output) -> Result<(), Stop> {
    let hint = "ids of statements begin with s; whosaid show and whosaid search print them";
    let id: StatementId = word.parse().map_err(|problem: String| Stop::with_hint(problem, hint))?;
    let statement = case
        .statement(id)?
        .ok_or_else(|| Stop::with_hint(format!("no statement of this case is {id}"), hint))?;
    if json {
        let speaker = speaker_of(&case.mentions(statement.report)?, &statement);
        return Ok(out.line(&export::statement(&statement, speaker))?);
    }
    let report = load_report(case, statement.report)?;
    let mut page = Page::new(out.width());
    statement_in_context(&mut page, &report, &statement);
    put(page, out)
}

/// The reports, a few short lines each.
pub fn reports(case: &Case, json: bool, out: &mut Output) -> Result<(), Stop> {
    if json {
        return each_report(case, |report| {
            Ok(out.line(&export::report(report, case.original_beside_text(report.id)?.as_ref()))?)
        });
    }
    for report in case.reports()? {
        let mut page = Page::new(out.width());
        let title = report.title.as_deref().unwrap_or("(no title found)");
        page.line(0, Mark::Heading, &foreign(title));
        let outlet = report.outlet.as_deref().map_or("outlet not named".into(), foreign);
        let date = report.date.as_deref().map_or("date not found".into(), foreign);
        let language = foreign(language(report.language.as_deref().unwrap_or("und")));
        let statements = count(report.statements, "statement");
        page.line(2, Mark::Plain, &format!("{outlet} · {date} · {language} · {statements}"));
        page.line(2, Mark::Small, &format!("{} · {}", foreign(&report.file), report.id));
        put(page, out)?;
    }
    Ok(())
}

/// Everyone on whose word something rests.
pub fn sources(case: &Case, json: bool, out: &mut Output) -> Result<(), Stop> {
    let mut sources = Sources::default();
    each_report(case, |report| {
        sources.add(&statements(case, report)?);
        Ok(())
    })?;
    if json {
        for line in sources.json() {
            out.line(&line)?;
        }
        return Ok(());
    }
    let mut page = Page::new(out.width());
    sources.show(&mut page);
    put(page, out)
}

/// What was dropped, of one report or of all.
pub fn dropped(case: &Case, word: Option<&str>, json: bool, out: &mut Output) -> Result<(), Stop> {
    let mut show = |report: &StoredReport| -> Result<(), Stop> {
        if json {
            return Ok(
                out.line(&export::report(report, case.original_beside_text(report.id)?.as_ref()))?
            );
        }
        let lines = Lines::of(&report.text);
        let file = foreign(report.file());
        let mut page = Page::new(out.width());
        for dropped in &report.dropped {
            let place = format!("{file}:{}", lines.number(dropped.span.start));
            page.line(0, Mark::Small, &format!("{place} · {}", drop_reason(dropped.reason)));
            page.words(2, "", 2, dropped.span.text.trim(), usize::MAX);
        }
        put(page, out)
    };
    match word {
        Some(word) => show(&find_report(case, word)?),
        None => each_report(case, show),
    }
}

/// Whatever was offered and is no report.
pub fn skipped(case: &Case, json: bool, out: &mut Output) -> Result<(), Stop> {
    for skip in case.skips()? {
        if json {
            out.line(&export::skip(&skip))?;
        } else {
            out.line(&format!(
                "{}: {}: {}",
                foreign(&skip.file),
                skip.reason,
                foreign(&skip.detail)
            ))?;
        }
    }
    Ok(())
}

fn put(page: Page, out: &mut Output) -> Result<(), Stop> {
    Ok(out.write_all(page.finish().as_bytes())?)
}
