//! `whosaid judge`: what a person decides on who is who, what is an echo of what, and what is
//! about the same. What follows from it is linked anew at once.

use super::actors::{find_bearer, line_of};
use super::case::open;
use crate::args::{Judge, Judging, Two};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign};
use flow::Linking;
use record::{Pair, Verdict};
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
    let pair = match &args.what {
        Judging::Same(two) => decide(&case, two, Verdict::Same, &author)?,
        Judging::Different(two) => decide(&case, two, Verdict::Different, &author)?,
        Judging::Undecided(two) => decide(&case, two, Verdict::Undecided, &author)?,
        Judging::Undo { pair } => take_back(&case, pair, &author)?,
        Judging::List => unreachable!("it was listed above"),
    };
    relink(&case)?;
    if let Pair::Bearers(a, b) = pair {
        for bearer in [a, b] {
            for actor in case.find_actors(&bearer.to_string())? {
                out.line(&line_of(&case, actor)?)?;
            }
        }
    }
    Ok(Exit::Done)
}

fn decide(case: &Case, two: &Two, verdict: Verdict, author: &str) -> Result<Pair, Stop> {
    let pair = both(case, &two.a, &two.b)?;
    case.judge(pair, verdict, author, two.note.as_deref())?;
    Ok(pair)
}

/// Takes back the judgement on the two, or the last one that holds.
fn take_back(case: &Case, two: &[String], author: &str) -> Result<Pair, Stop> {
    let pair = match two {
        [a, b] => both(case, a, b)?,
        _ => case.last_judgements(1)?.first().map(|last| last.pair).ok_or_else(nothing_to_undo)?,
    };
    if case.undo_judgement(pair, author)? { Ok(pair) } else { Err(nothing_to_undo()) }
}

fn nothing_to_undo() -> Stop {
    Stop::with_hint(
        "there is no such judgement to undo",
        "whosaid judge list prints those that hold",
    )
}

/// Two reports or statements by their ids, or two names as they are looked for.
fn both(case: &Case, a: &str, b: &str) -> Result<Pair, Stop> {
    let (kind, listed) = match Pair::read(a, b) {
        Some(pair @ Pair::Reports(one, two)) => {
            let both = [case.report_summary(one)?, case.report_summary(two)?];
            if both.iter().all(Option::is_some) {
                return Ok(pair);
            }
            ("reports", "whosaid show prints their ids")
        }
        Some(pair @ Pair::Statements(one, two)) => {
            if case.statement(one)?.is_some() && case.statement(two)?.is_some() {
                return Ok(pair);
            }
            (
                "statements",
                "whosaid show claims --json prints the ids of the statements of each claim",
            )
        }
        _ => return both_names(case, a, b),
    };
    Err(Stop::with_hint(format!("these are not two {kind} of the case"), listed))
}

fn both_names(case: &Case, a: &str, b: &str) -> Result<Pair, Stop> {
    let (one, two) = (find_bearer(case, a)?, find_bearer(case, b)?);
    if one == two {
        return Err(Stop::with_hint(
            format!("'{a}' and '{b}' are one name of one report"),
            "to part what one actor holds, give the ids of two of its bearers (whosaid show actor ID)",
        ));
    }
    Ok(Pair::of_bearers(one, two))
}

fn show(judged: &StoredJudgement, as_json: bool, out: &mut Output) -> Result<(), Stop> {
    if as_json {
        return Ok(out.line(&export::judgement(judged))?);
    }
    let StoredJudgement { pair, verdict, at, .. } = judged;
    let [a, b] = pair.ids();
    let name = |label: &Option<String>, id: String| match label {
        Some(label) => format!("{} ({id})", foreign(label)),
        None => id,
    };
    let (a, b) = (name(&judged.label_a, a), name(&judged.label_b, b));
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
