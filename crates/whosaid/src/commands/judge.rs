//! `whosaid judge`: what a person decides on who is who. The names are linked anew at once.

use super::actors::{find_bearer, line_of};
use super::case::open;
use crate::args::{Judge, Judging, Pair};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign};
use flow::Linking;
use record::{BearerId, ReportId, Verdict};
use std::env;
use store::{Case, StoredJudgement};

/// Where the name of whoever decides is looked for when none is given.
const USER: &[&str] = &["USER", "LOGNAME", "USERNAME"];

/// Stores a judgement, takes one back, or lists those that hold.
pub fn judge(args: &Judge, out: &mut Output) -> Result<Exit, Stop> {
    if let Judging::List = args.what {
        for judged in open(&args.case)?.judgements()? {
            show(&judged, args.form.json, out)?;
        }
        return Ok(Exit::Done);
    }
    // Looked at first, so that a wrong name makes no case.
    drop(open(&args.case)?);
    let case = Case::create_or_open(args.case.path())?;
    let author = args.author.clone().or_else(user_name).unwrap_or_else(|| "(not given)".to_owned());
    if decide_on_reports(&case, &args.what, &author)? {
        relink(&case)?;
        return Ok(Exit::Done);
    }
    let (a, b) = match &args.what {
        Judging::Same(pair) => decide(&case, pair, Verdict::Same, &author)?,
        Judging::Different(pair) => decide(&case, pair, Verdict::Different, &author)?,
        Judging::Undecided(pair) => decide(&case, pair, Verdict::Undecided, &author)?,
        Judging::Undo { pair } => take_back(&case, pair, &author)?,
        Judging::List => unreachable!("it was listed above"),
    };
    relink(&case)?;
    for bearer in [a, b] {
        for actor in case.find_actors(&bearer.to_string())? {
            out.line(&line_of(&case, actor)?)?;
        }
    }
    Ok(Exit::Done)
}

/// Whether both are ids of reports, which are judged as echoes of each other.
fn decide_on_reports(case: &Case, what: &Judging, author: &str) -> Result<bool, Stop> {
    let (pair, verdict) = match what {
        Judging::Same(pair) => (pair, Verdict::Same),
        Judging::Different(pair) => (pair, Verdict::Different),
        Judging::Undecided(pair) => (pair, Verdict::Undecided),
        Judging::Undo { pair } => {
            let [a, b] = pair.as_slice() else { return Ok(false) };
            let (Ok(a), Ok(b)) = (a.parse::<ReportId>(), b.parse()) else { return Ok(false) };
            let undone = case.undo_judged_reports(a, b, author)?;
            return if undone { Ok(true) } else { Err(nothing_to_undo()) };
        }
        Judging::List => return Ok(false),
    };
    let (Ok(a), Ok(b)) = (pair.a.parse::<ReportId>(), pair.b.parse()) else { return Ok(false) };
    if a == b || case.report_summary(a)?.is_none() || case.report_summary(b)?.is_none() {
        return Err(Stop::with_hint(
            "these are not two reports of the case",
            "whosaid show prints their ids",
        ));
    }
    case.judge_reports(a, b, verdict, author, pair.note.as_deref())?;
    Ok(true)
}

fn decide(
    case: &Case,
    pair: &Pair,
    verdict: Verdict,
    author: &str,
) -> Result<(BearerId, BearerId), Stop> {
    let (a, b) = both(case, &pair.a, &pair.b)?;
    case.judge(a, b, verdict, author, pair.note.as_deref())?;
    Ok((a, b))
}

/// Takes back the judgement on the pair, or the last one that holds.
fn take_back(case: &Case, pair: &[String], author: &str) -> Result<(BearerId, BearerId), Stop> {
    let (a, b) = match pair {
        [a, b] => both(case, a, b)?,
        _ => case.judgements()?.last().map(|last| (last.a, last.b)).ok_or_else(nothing_to_undo)?,
    };
    if case.undo_judgement(a, b, author)? { Ok((a, b)) } else { Err(nothing_to_undo()) }
}

fn nothing_to_undo() -> Stop {
    Stop::with_hint(
        "there is no such judgement to undo",
        "whosaid judge list prints those that hold",
    )
}

fn both(case: &Case, a: &str, b: &str) -> Result<(BearerId, BearerId), Stop> {
    let (one, two) = (find_bearer(case, a)?, find_bearer(case, b)?);
    if one == two {
        return Err(Stop::with_hint(
            format!("'{a}' and '{b}' are one name of one report"),
            "to part what one actor holds, give the ids of two of its bearers (whosaid show actor ID)",
        ));
    }
    Ok((one, two))
}

fn show(judged: &StoredJudgement, as_json: bool, out: &mut Output) -> Result<(), Stop> {
    if as_json {
        return Ok(out.line(&export::judgement(judged))?);
    }
    let name = |label: &Option<String>, id: BearerId| match label {
        Some(label) => format!("{} ({id})", foreign(label)),
        None => id.to_string(),
    };
    let (a, b) = (name(&judged.label_a, judged.a), name(&judged.label_b, judged.b));
    let StoredJudgement { verdict, at, .. } = judged;
    out.line(&format!("{verdict}: {a} | {b}"))?;
    let note = judged.note.as_ref().map(|note| format!(" · {}", foreign(note)));
    Ok(out.line(&format!("  {} · {at}{}", foreign(&judged.author), note.unwrap_or_default()))?)
}

/// Takes into account what was judged: who is who, and then what the claims are.
pub fn relink(case: &Case) -> Result<(), store::Error> {
    flow::link(case, Linking::Touched)?;
    flow::link_claims(case)
}

/// Whoever uses this machine.
pub fn user_name() -> Option<String> {
    USER.iter().find_map(|name| env::var(name).ok()).filter(|name| !name.is_empty())
}
