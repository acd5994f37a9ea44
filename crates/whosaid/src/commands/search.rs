//! `whosaid search`: where words stand, in statements and in the texts of reports.

use super::case::open;
use crate::args::Search;
use crate::dossier::{Lines, drop_reason, voice};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page, foreign, note};
use record::Form;
use std::io::Write;
use store::{Case, Hit};

/// How many lines of a passage are shown.
const MOST_LINES: usize = 4;

/// Prints the best places for the words.
pub fn search(args: &Search, out: &mut Output) -> Result<Exit, Stop> {
    let case = open(&args.case)?;
    let words = args.words.join(" ");
    let hits = case.search(&words, args.limit)?;
    if hits.is_empty() {
        note(&format!("nothing found for {}", foreign(&words)));
    }
    for hit in &hits {
        if args.form.json {
            out.line(&export::hit(hit))?;
        } else {
            let mut page = Page::new(out.width());
            show(&mut page, &case, hit)?;
            out.write_all(page.finish().as_bytes())?;
        }
    }
    Ok(Exit::Done)
}

/// On whose word, the words, and where: `file:line` and the id to go on with.
fn show(page: &mut Page, case: &Case, hit: &Hit) -> Result<(), Stop> {
    let line = match hit.matches.first().or(hit.passage.first()) {
        None => String::new(),
        Some(span) => case.report(hit.report)?.map_or(String::new(), |report| {
            format!(":{}", Lines::of(&report.text).number(span.start))
        }),
    };
    let statement = hit.statement.map(|id| case.statement(id)).transpose()?.flatten();
    let whose = match (&statement, hit.dropped) {
        (Some(statement), _) => voice(&statement.chain, statement.form == Form::OwnVoice),
        (None, Some(reason)) => format!("dropped: {}", drop_reason(reason)),
        (None, None) => "text".into(),
    };
    page.line(0, Mark::Chain, &whose);
    page.words(2, "", 2, &hit.snippet, MOST_LINES);
    let id = hit.statement.map_or(hit.report.to_string(), |id| id.to_string());
    page.line(2, Mark::Small, &format!("{}{line} · {id}", foreign(&hit.file)));
    Ok(())
}
