//! `whosaid read`: reports into a case, and the dossier out.

use super::show::dossier_of_run;
use crate::args::{self, Read};
use crate::dossier::count;
use crate::exit::Exit;
use crate::interrupt::tell_when_interrupted;
use crate::progress::Bar;
use crate::stop::Stop;
use crate::terminal::{Output, foreign, note};
use flow::{Linking, Options, Originals, Summary, Take, Would};
use record::Skipped;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use store::Case;

/// Reads everything that was offered and prints the dossier of the case.
pub fn read(args: &Read, out: &mut Output) -> Result<Exit, Stop> {
    tell_when_interrupted(
        "interrupted: what is stored is stored; the same command goes on from there",
    );
    let path = args.case.path();
    if args.scope.dry_run {
        return dry_run(args, out);
    }
    let case = Case::create_or_open(path)?;
    if args.case.is_default() {
        note(&format!("the case is kept in {} in the current folder", path.display()));
    }
    let options = options(args);
    let summary = {
        let bar = Bar::new();
        flow::read_into(&case, &args.paths, options, |progress| bar.show(progress))?
    };
    tell(&summary, path);
    if args.form.json {
        export::jsonl(&case, out)?;
    } else if !summary.reports.is_empty() {
        dossier_of_run(&case, out, &summary)?;
    }
    Ok(ending(&summary))
}

fn options(args: &Read) -> Options {
    let mut options = Options::default();
    if let Some(jobs) = args.jobs {
        options.jobs = jobs.into();
    }
    options.linking = match (args.no_link, args.relink) {
        (true, _) => Linking::Later,
        (false, true) => Linking::Anew,
        (false, false) => Linking::Touched,
    };
    if args.scope.all_pages {
        options.take = Take::AllPages;
    }
    options.originals = match args.originals {
        args::Originals::Inside => Originals::Inside,
        args::Originals::Outside => Originals::Outside,
    };
    options
}

/// Says what a run would do, a line for each document, and how many there are.
fn dry_run(args: &Read, out: &mut Output) -> Result<Exit, Stop> {
    let path = args.case.path();
    let known = if path.exists() { Case::open(path)?.known_reports()? } else { HashSet::new() };
    let (mut read, mut there, mut skipped) = (0, 0, 0);
    flow::would_read(
        &args.paths,
        options(args),
        |id| known.contains(&id),
        |would| {
            let line = match &would {
                Would::Read { file } => {
                    read += 1;
                    format!("read     {}", foreign(file))
                }
                Would::Know { file } => {
                    there += 1;
                    format!("there    {}", foreign(file))
                }
                Would::Skip(skip) => {
                    skipped += 1;
                    let (file, detail) = (foreign(&skip.file), foreign(&skip.detail));
                    format!("skip     {file}: {}: {detail}", skip.reason)
                }
            };
            out.line(&line)
        },
    )?;
    note(&format!(
        "nothing was written; {} would be read, {there} already there, {skipped} skipped",
        count(read, "report")
    ));
    Ok(match (read + there, skipped) {
        (_, 0) => Exit::Done,
        (0, _) => Exit::Failure,
        _ => Exit::DoneWithSkips,
    })
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
    if summary.taken_over > 0 {
        parts.push(format!("{} taken over", count(summary.taken_over, "decision")));
    }
    if !summary.skipped.is_empty() {
        parts.push(format!("{} skipped", summary.skipped.len()));
    }
    if summary.skipped.len() > 1 {
        note(&format!("skipped by reason: {}", reasons(&summary.skipped)));
    }
    for (file, time) in &summary.slow {
        note(&format!("slow: {} took {:.1} s", foreign(file), time.as_secs_f64()));
    }
    note(&format!("{} in {}", parts.join(", "), foreign(&case.display().to_string())));
}

/// "3 empty, 1 binary": what was skipped by its reasons.
fn reasons(skipped: &[Skipped]) -> String {
    let mut counted = BTreeMap::<_, usize>::new();
    for skip in skipped {
        *counted.entry(skip.reason).or_default() += 1;
    }
    let parts: Vec<String> =
        counted.iter().map(|(reason, number)| format!("{number} {reason}")).collect();
    parts.join(", ")
}

/// Nothing read at all is a failure; something skipped beside something read is not.
fn ending(summary: &Summary) -> Exit {
    match (summary.stored + summary.known, summary.skipped.len()) {
        (_, 0) => Exit::Done,
        (0, _) => Exit::Failure,
        _ => Exit::DoneWithSkips,
    }
}
