//! `whosaid verify`: can this case be trusted as stored?

use super::case::open;
use crate::args::Verify;
use crate::dossier::count;
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign};

/// Checks the case and lists everything that is wrong with it.
pub fn verify(args: &Verify, out: &mut Output) -> Result<Exit, Stop> {
    let case = open(&args.case)?;
    let problems = case.verify()?;
    for problem in &problems {
        let line =
            if args.form.json { export::problem(problem) } else { foreign(&problem.to_string()) };
        out.line(&line)?;
    }
    if problems.is_empty() {
        let (counts, log) = (case.counts()?, case.log_end()?);
        if args.form.json {
            out.line(&export::verified(counts, log.as_ref()))?;
            return Ok(Exit::Done);
        }
        out.line(&format!(
            "{}: nothing is wrong with {} and {} (hashes, ids, the words at every place)",
            foreign(&case.file().display().to_string()),
            count(counts.reports, "report"),
            count(counts.statements, "statement"),
        ))?;
        if let Some(log) = log {
            out.line(&format!("entry {} of its log: {}", log.entries, log.chain))?;
        }
        return Ok(Exit::Done);
    }
    Err(Stop::with_hint(
        format!("{} in {}", count(problems.len(), "problem"), case.file().display()),
        "trust nothing that rests on these rows; read the originals again into a new case",
    ))
}
