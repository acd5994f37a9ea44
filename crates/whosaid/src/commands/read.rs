//! `whosaid read`: reports into a case, and the dossier out.

use super::export::every_line;
use super::show::dossier_of_run;
use crate::args::Read;
use crate::dossier::count;
use crate::exit::Exit;
use crate::interrupt::tell_when_interrupted;
use crate::progress::Bar;
use crate::stop::Stop;
use crate::terminal::{Output, foreign, note};
use flow::{Linking, Options, Summary};
use std::path::Path;
use store::Case;

/// Reads everything that was offered and prints the dossier of the case.
pub fn read(args: &Read, out: &mut Output) -> Result<Exit, Stop> {
    tell_when_interrupted(
        "interrupted: what is stored is stored; the same command goes on from there",
    );
    let path = args.case.path();
    let case = Case::create_or_open(path)?;
    if args.case.is_default() {
        note(&format!("the case is kept in {} in the current folder", path.display()));
    }
    let mut options = Options::default();
    if let Some(jobs) = args.jobs {
        options.jobs = jobs.into();
    }
    options.linking = match (args.no_link, args.relink) {
        (true, _) => Linking::Later,
        (false, true) => Linking::Anew,
        (false, false) => Linking::Touched,
    };
    let summary = {
        let bar = Bar::new();
        flow::read_into(&case, &args.paths, options, |progress| bar.show(progress))?
    };
    tell(&summary, path);
    if args.form.json {
        every_line(&case, out)?;
    } else if !summary.reports.is_empty() {
        dossier_of_run(&case, out, &summary)?;
    }
    Ok(ending(&summary))
}

/// Says what the run did, one line for each file that is no report.
fn tell(summary: &Summary, case: &Path) {
    for skip in &summary.skipped {
        note(&format!("skipped: {}: {}", foreign(&skip.file), foreign(&skip.detail)));
    }
    let mut parts = vec![format!("{} stored", count(summary.stored, "report"))];
    if summary.known > 0 {
        parts.push(format!("{} already there", summary.known));
    }
    if !summary.skipped.is_empty() {
        parts.push(format!("{} skipped", summary.skipped.len()));
    }
    note(&format!("{} in {}", parts.join(", "), foreign(&case.display().to_string())));
}

/// Nothing read at all is a failure; something skipped beside something read is not.
fn ending(summary: &Summary) -> Exit {
    match (summary.stored + summary.known, summary.skipped.len()) {
        (_, 0) => Exit::Done,
        (0, _) => Exit::Failure,
        _ => Exit::DoneWithSkips,
    }
}
