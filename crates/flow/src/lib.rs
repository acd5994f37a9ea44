//! The one path of a report, and the run that takes many of them into a case file.
//!
//! ```text
//! ingest -> clean -> annotate -> attribute -> mention, gazetteer, fingerprint -> frame -> case file -> (all reports) link
//! ```
//!
//! No stage names another stage; only this room knows their order. One report is read with
//! no knowledge of another, so reading runs on many threads; one thread, the caller's, writes.
//! Reports reach the case in the order in which they were listed, whatever the number of
//! threads, so the same folder gives the same case.
//!
//! Beside it, `looking` shows what a text is read as before anyone asks who said what.
//!
//! What this room does not know: terminals and HTTP. It reports progress as values.

mod changes;
mod dry;
mod in_order;
mod linking;
mod looking;
mod redaction;
mod room;
mod run;
mod settings;
mod together;

use record::{Reading, Report};
use std::path::PathBuf;
use store::Case;

pub use annotate::{annotate_tokens, language_of};
pub use changes::{Changes, changes};
pub use dry::{Would, would_read};
pub use ingest::{Take, plain_text, web_page};
pub use link::names;
pub use linking::{Linking, link, link_claims, link_reports};
pub use looking::{Seen, annotate_each, annotate_report};
pub use redaction::{Chosen, Names, REMOVED, names_of, redacted_copy};
pub use run::{Options, Originals, Progress, Summary};
pub use together::{Together, read_as_one_story, read_together};

/// Reads one report all the way to its statements, names and places. Needs no other report.
pub fn read_report(report: Report) -> Reading {
    let clean = clean::clean(&report);
    let annotated = annotate::annotate(clean);
    let statements = attribute::attribute(&annotated);
    let mentions = mention::find(&annotated, &statements);
    let places = gazetteer::places(&annotated);
    let fingerprint = fingerprint::fingerprint(&annotated);
    let frames = frame::frames(&annotated, &statements, &mentions);
    Reading { report, annotated, fingerprint, statements, mentions, places, frames }
}

/// Reads everything that `paths` hold into the case: files, folders, archives, `-` for standard
/// input.
///
/// What the case already holds is not read again, so a run that was stopped goes on where it
/// was. `progress` hears of a report as stored only once it is on disk. What is no report is
/// listed in the summary and in the case, and never ends the run; only the case file can.
/// Of a case in JSON Lines, what a person decided is taken over besides its reports.
/// At the end the names of all reports are linked into actors, reports that lean on each
/// other or tell one story are found, and what the reports of a story claim is put together.
pub fn read_into(
    case: &Case,
    paths: &[PathBuf],
    options: Options,
    progress: impl FnMut(Progress),
) -> Result<Summary, store::Error> {
    let sources: Vec<_> = ingest::sources(paths).collect();
    case.set_settings(&settings::settings(options));
    let mut decisions = Vec::new();
    for source in sources.iter().flatten() {
        ingest::decisions(source, &mut |decision| decisions.push(decision));
    }
    let taken_over = case.take_over(&decisions)?;
    let known = case.known_reports()?;
    let mut writer = run::Writer::new(case, sources.len(), known.clone(), progress);
    in_order::map(
        |feed| run::open_each(sources, options.take, feed),
        options.jobs,
        run::Task::bytes,
        |task| run::work(task, &known, options.originals),
        |outcome| writer.take(outcome),
    )?;
    let summary = Summary { taken_over, ..writer.finish()? };
    if options.linking != Linking::Later {
        link_all(case, options.linking)?;
    }
    Ok(summary)
}

/// Links what the case holds: its names, then its reports, then what these claim.
fn link_all(case: &Case, how: Linking) -> Result<(), store::Error> {
    link(case, how)?;
    link_reports(case, how)?;
    link_claims(case)
}

#[cfg(test)]
mod tests;
