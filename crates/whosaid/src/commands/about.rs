//! `whosaid about`: what this version is, what it reads and what it cannot do.

use super::measured::{measured, measured_steps};
use crate::args::About;
use crate::dossier::grades::right;
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page};
use record::Grade;
use serde_json::json;
use std::io::Write;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The stages of the path, each with what it does in this version.
const STAGES: &[(&str, &str)] = &[
    (
        "ingest",
        "pages, texts, documents, messages, feeds, lists, archives (WARC, WACZ, zip, tar) in any encoding",
    ),
    ("clean", "page furniture set aside with a reason each, nothing lost"),
    ("annotate", "language, sentences, tokens, quotations, names, times, quantities, trees"),
    ("attribute", "who says what: quotations, verbs of saying, according to, credits; chains"),
    ("mention", "the names of a report grouped into bearers, and relations between them"),
    ("gazetteer", "which places of the earth the names stand for, or why none"),
    ("frame", "what each clause says: who did what to whom, where, when, how many"),
    ("fingerprint", "what finds copies and translations later without the text"),
    (
        "link",
        "all reports together: actors, copies, translations, citations, stories, claims on their roots",
    ),
];

/// What is read how well, without a number that has not been measured.
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English: statements, chains, page furniture"),
    ("fr", "French: statements, chains, page furniture"),
    ("ar", "Arabic: recognised and stored; hardly any statement is found yet"),
    ("ru", "Russian: recognised and stored; hardly any statement is found yet"),
    ("uk", "Ukrainian: recognised and stored; hardly any statement is found yet"),
    ("tr", "Turkish: recognised and stored; hardly any statement is found yet"),
];

/// What no one should expect of it; `{weak}` and `{firm}` stand for how many were right of a grade.
const LIMITS: &[&str] = &[
    "It never says what is true; it shows what each account rests on.",
    "It misses statements and takes some for statements that are none. Read the passage before you rely on one.",
    "Weak evidence is marked: where measured, {weak} statements of that kind were right, and {firm} of the firm kind; fewer in interviews.",
    "Who is who goes by names, and stays open in doubt; `whosaid judge` is your word on it.",
    "It uses no network. Names, tags and trees come from our own trained weights; statements are read by rules, which ask the trees what is a verb and whose subject it is.",
];

fn limits() -> Vec<String> {
    let filled = |limit: &&str| {
        limit.replace("{weak}", right(Grade::Weak)).replace("{firm}", right(Grade::Firm))
    };
    LIMITS.iter().map(filled).collect()
}

/// Prints it.
pub fn about(args: &About, out: &mut Output) -> Result<Exit, Stop> {
    if args.form.json {
        out.line(&export::line(&json!({
            "kind": "about",
            "version": VERSION,
            "licence": "Apache-2.0",
            "stages": STAGES.iter().map(|(name, does)| json!({"name": name, "does": does})).collect::<Vec<_>>(),
            "languages": LANGUAGES.iter().map(|(code, state)| json!({"code": code, "state": state})).collect::<Vec<_>>(),
            "measured": measured().iter().map(|row| json!({
                "set": row.set,
                "found_f1": row.found,
                "right_speaker_f1": row.right_speaker,
            })).collect::<Vec<_>>(),
            "limits": limits(),
        })))?;
    } else {
        out.write_all(text(out.width()).as_bytes())?;
    }
    Ok(Exit::Done)
}

/// The same for the pages.
pub fn about_pages() -> web::About {
    let pairs = |rows: &[(&str, &str)]| {
        rows.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())).collect()
    };
    web::About {
        version: VERSION.to_owned(),
        stages: pairs(STAGES),
        languages: pairs(LANGUAGES),
        limits: limits(),
        measured: measured_steps(),
    }
}

fn text(width: usize) -> String {
    let mut page = Page::new(width);
    page.line(0, Mark::Heading, &format!("whosaid {VERSION}"));
    page.line(0, Mark::Plain, "Who says what happened, on whose word. Licence: Apache-2.0.");
    page.line(
        0,
        Mark::Plain,
        "Documentation: the folder docs/ of the source; whosaid man and whosaid --help.",
    );
    for (heading, rows) in [("What happens to a report", STAGES), ("Languages", LANGUAGES)] {
        page.blank();
        page.line(0, Mark::Heading, heading);
        for (name, words) in rows {
            page.words(2, name, 15, words, usize::MAX);
        }
    }
    page.blank();
    page.row(
        0,
        Mark::Heading,
        "Measured, in per cent (F1)",
        &["found", "speaker"].map(String::from),
    );
    for row in measured() {
        let numbers = [row.found, row.right_speaker].map(|score| format!("{score:.1}"));
        page.row(2, Mark::Plain, &row.set, &numbers);
    }
    let sets = "Statements found, and found with the right speaker; eval/README.md says on what. \
                The rules were written with these texts in sight, but for those called score: \
                expect less on others.";
    page.line(2, Mark::Small, sets);
    page.blank();
    page.line(0, Mark::Heading, "What to expect");
    for limit in limits() {
        page.words(2, "-", 4, &limit, usize::MAX);
    }
    page.finish()
}
