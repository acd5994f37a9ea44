//! `whosaid export`: everything that a case holds, for other programs.

use super::about::about_pages;
use super::case::{each_report, open, statements};
use crate::args::{Export, ExportFormat};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign, note};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use store::{Case, StoredReport, StoredStatement, differences_of, speaker_of};

/// Writes the case in the format that was asked for.
pub fn export(args: &Export, out: &mut Output) -> Result<Exit, Stop> {
    let case = open(&args.case)?;
    match args.format {
        ExportFormat::Jsonl => match &args.out {
            None => every_line(&case, out)?,
            Some(path) => to_file(&case, path)?,
        },
        ExportFormat::Html => match &args.out {
            None => {
                return Err(Stop::with_hint(
                    "pages are many files and need a folder",
                    "name one with --out FOLDER",
                ));
            }
            Some(folder) => to_folder(&case, folder)?,
        },
    }
    Ok(Exit::Done)
}

/// Writes every line of the case: reports with their statements, frames, names, relations,
/// places and remarks; then what holds between reports, what a person judged, and skipped files.
pub fn every_line(case: &Case, out: &mut impl Write) -> Result<(), Stop> {
    each_report(case, |report| report_lines(case, report, &statements(case, report)?, out))?;
    for actor in case.actors()? {
        if let Some(actor) = case.actor(actor.id)? {
            writeln!(out, "{}", export::actor(&actor))?;
        }
    }
    for edge in case.dependences()? {
        if let Some(dependence) = case.dependence(edge.id)? {
            writeln!(out, "{}", export::dependence(&dependence))?;
        }
    }
    for story in case.stories()? {
        writeln!(out, "{}", export::story(&story))?;
    }
    case.each_claim(|claim| -> Result<(), Stop> {
        writeln!(out, "{}", export::claim(claim))?;
        for difference in differences_of(claim) {
            writeln!(out, "{}", export::conflict(&difference))?;
        }
        Ok(())
    })?;
    for judged in case.judgements()? {
        writeln!(out, "{}", export::judgement(&judged))?;
    }
    for skip in case.skips()? {
        writeln!(out, "{}", export::skip(&skip))?;
    }
    Ok(())
}

/// Writes the lines of one report.
pub fn report_lines(
    case: &Case,
    report: &StoredReport,
    statements: &[StoredStatement],
    out: &mut impl Write,
) -> Result<(), Stop> {
    writeln!(out, "{}", export::report(report))?;
    let mentions = case.mentions(report.id)?;
    for statement in statements {
        let speaker = speaker_of(&mentions, statement);
        writeln!(out, "{}", export::statement(statement, speaker))?;
    }
    for frame in case.frames(report.id)? {
        writeln!(out, "{}", export::frame(&frame))?;
    }
    for mention in &mentions {
        writeln!(out, "{}", export::mention(mention))?;
    }
    for relation in case.relations(report.id)? {
        writeln!(out, "{}", export::relation(&relation))?;
    }
    for place in case.places(Some(report.id))? {
        writeln!(out, "{}", export::place(&place))?;
    }
    for remark in &report.remarks {
        writeln!(out, "{}", export::remark(report, remark))?;
    }
    Ok(())
}

fn to_file(case: &Case, path: &Path) -> Result<(), Stop> {
    let failed = |error: std::io::Error| {
        Stop::with_hint(
            format!("{} cannot be written: {error}", path.display()),
            "name another file, or leave --out away and redirect the output",
        )
    };
    let mut file = BufWriter::new(File::create(path).map_err(failed)?);
    every_line(case, &mut file)?;
    file.flush().map_err(failed)?;
    note(&format!("written to {}", foreign(&path.display().to_string())));
    Ok(())
}

/// Writes the pages of the case below `folder`.
fn to_folder(case: &Case, folder: &Path) -> Result<(), Stop> {
    let written =
        web::write_bundle(case, folder, &about_pages()).map_err(|failure| match failure {
            web::Failure::Case(error) => Stop::from(error),
            web::Failure::File(error) => Stop::with_hint(
                format!("{} cannot be written: {error}", folder.display()),
                "name another folder with --out FOLDER",
            ),
        })?;
    let first = folder.join("index.html").display().to_string();
    note(&format!("{} pages written; open {}", written.pages, foreign(&first)));
    Ok(())
}
