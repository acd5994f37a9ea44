//! Scores our reading against gold: `cargo run -p eval -- --help`.

use clap::{Parser, Subcommand};
use eval::attribution::Ends;
use eval::frozen::{self, Move};
use eval::json_lines;
use eval::name_pairs;
use eval::rows::{self, Group};
use eval::sets::{self, SETS, Set};
use eval::trees::{self, Cuts};
use eval::{
    bearers, claim_pairs, coreference, dependence, errors, frames, golden_stories, headlines,
    names, pages, places, quantities, relations, seed_actors, seed_claims, segmentation, stories,
    times, told,
};
use std::collections::HashSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Scores our reading against gold and prints tables by set and language
#[derive(Parser)]
#[command(name = "eval")]
struct Arguments {
    /// Where gold data lies that is not part of the repository
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// Fail when a score fell below its frozen one, or is not measured any more
    #[arg(long, conflicts_with = "freeze")]
    check: bool,
    /// Freeze the scores as they are now
    #[arg(long)]
    freeze: bool,
    /// Score (check, freeze) this part alone: a set of attributions, or one of the others by its name
    #[arg(long, value_name = "PART")]
    only: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Lists what was missed and what was wrong in a set, with context
    Errors {
        /// A set of attributions, by its name in the tables (examples, gum, …), `sentences`, `pairs`, `times`, `quantities`, `frames`, `geovirus`, `claims` or `events`
        set: String,
        /// Only reports in this language
        #[arg(long)]
        language: Option<String>,
        /// Only errors of this kind
        #[arg(long)]
        only: Option<errors::Error>,
    },
    /// Prints what is read of every saved page (`ID.html`, `ID.html.gz`) of a folder, as JSON, for anyone's scorer
    Pages {
        /// The folder with the pages
        folder: PathBuf,
    },
    /// Scores tags and trees against a treebank: ours, or those of a CoNLL-U file
    Trees {
        /// Gold, in CoNLL-U
        gold: PathBuf,
        /// The same text as someone else reads it, in CoNLL-U
        predicted: Option<PathBuf>,
        /// From running text, by the measure of the CoNLL 2018 shared task
        #[arg(long)]
        raw: bool,
    },
    /// Scores a file of predictions, whoever made them, against a gold file
    Score {
        /// Gold attributions with the text, one report a line
        gold: PathBuf,
        /// Predicted attributions, one report a line
        predicted: PathBuf,
        /// Leave punctuation and quotation marks at the ends of spans out
        #[arg(long)]
        trim: bool,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments, &mut io::stdout().lock()) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments, out: &mut impl Write) -> Result<ExitCode, String> {
    let data = arguments.data.clone().unwrap_or_else(|| sets::repository().join("../shared"));
    match &arguments.command {
        None => score_sets(arguments, &data, out),
        Some(Command::Errors { set, language, only }) => {
            print(out, &list_errors(set, language.as_deref(), *only, &data)?);
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Pages { folder }) => {
            print(out, &pages::predictions(folder)?);
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Trees { gold, predicted, raw }) => {
            let cuts = if *raw { Cuts::Ours } else { Cuts::Gold };
            print(out, &trees::of_files(gold, predicted.as_deref(), cuts)?.to_string());
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Score { gold, predicted, trim }) => {
            let ends = if *trim { Ends::Trimmed } else { Ends::Whole };
            let tallies =
                rows::of_files(&json_lines::read(gold)?, &json_lines::read(predicted)?, ends)?;
            let name = predicted.display().to_string();
            print(out, &Group { name, tallies, ..Group::default() }.to_string());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn score_sets(
    arguments: &Arguments,
    data: &Path,
    out: &mut impl Write,
) -> Result<ExitCode, String> {
    let groups = score_all(data, arguments.only.as_deref())?;
    for group in &groups {
        print(out, &format!("{group}\n"));
    }
    if arguments.freeze {
        frozen::freeze(&frozen::path(), &groups)?;
    }
    if arguments.check {
        return check(out, &groups);
    }
    Ok(ExitCode::SUCCESS)
}

/// Everything that is scored besides attributions. Nothing comes of what is not there.
type Part = fn(&Path) -> Result<Vec<Group>, String>;
const PARTS: &[(&str, Part)] = &[
    ("sentence-rules", segmentation::rules),
    ("treebanks", segmentation::treebanks),
    ("trees", trees::treebanks),
    ("geovirus", places::geovirus),
    ("names", |data| names::scores(&sets::repository(), data)),
    ("pairs-of-names", name_pairs::all),
    ("times", times::score),
    ("quantities", quantities::score),
    ("translations", dependence::translations),
    ("copies", dependence::copies),
    ("stories", stories::score),
    ("bearers", bearers::scores),
    ("relations", relations::scores),
    ("actors", seed_actors::score),
    ("claims", claims),
    ("events", coreference::score),
    ("frames", frames::scores),
    ("pages", pages::score),
    (BLIND, claim_pairs::blind),
];

/// The part that is scored only when it is asked for by name: pairs for one last run.
const BLIND: &str = "claims-blind";

/// Pairs of statements, the claims of the sample reports, the golden stories.
fn claims(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = claim_pairs::score(data)?;
    groups.extend(told::score()?);
    groups.extend(seed_claims::score(data)?);
    groups.extend(headlines::score()?);
    groups.extend(golden_stories::score());
    Ok(groups)
}

/// Scores every set that is there, and says which are not.
fn score_all(data: &Path, only: Option<&str>) -> Result<Vec<Group>, String> {
    let is_asked = |name: &str| only.map_or(name != BLIND, |only| only == name);
    let mut groups = Vec::new();
    for set in SETS.iter().filter(|set| is_asked(set.name)) {
        match set.read(data)? {
            Some(cases) => groups.extend(rows::of_set(set, &cases)),
            None => eprintln!("{}: not here, passed over", set.name),
        }
    }
    for (name, score) in PARTS.iter().filter(|(name, _)| is_asked(name)) {
        let scored = score(data)?;
        if scored.is_empty() {
            eprintln!("{name}: not here, passed over");
        }
        groups.extend(scored);
    }
    Ok(groups)
}

fn list_errors(
    name: &str,
    language: Option<&str>,
    only: Option<errors::Error>,
    data: &Path,
) -> Result<String, String> {
    if name == "sentences" {
        return segmentation::broken_rules(data);
    }
    if name == "geovirus" {
        return places::wrong_places(data);
    }
    if name == "pairs" {
        return name_pairs::wrong(data);
    }
    if name == "claims" {
        return claim_pairs::wrong(data);
    }
    if told::OPEN.contains(&name) {
        return told::wrong(name);
    }
    if name == "headlines" {
        return headlines::wrong();
    }
    if name == "events" {
        return coreference::listed(data);
    }
    if name == "times" {
        return times::errors(data);
    }
    if name == "quantities" {
        return quantities::errors(data);
    }
    if name == "frames" {
        return frames::errors(data);
    }
    let set = Set::named(name)?;
    let Some(mut cases) = set.read(data)? else {
        return Err(format!(
            "{name} is not below {}\nhint: name the folder with --data",
            data.display()
        ));
    };
    let hidden = if set.name.ends_with("-score") { HashSet::new() } else { sets::only_scored()? };
    cases.retain(|case| !hidden.contains(&case.gold.doc_id));
    cases.retain(|case| language.is_none() || case.gold.language.as_deref() == language);
    Ok(errors::list(set, &cases, only))
}

fn check(out: &mut impl Write, groups: &[Group]) -> Result<ExitCode, String> {
    let moves = frozen::compare(&frozen::load(&frozen::path())?, groups);
    for (what, moved) in [("rose", &moves.rose), ("new", &moves.new), ("FELL", &moves.fell)] {
        for Move { name, frozen, now } in moved {
            let frozen = frozen.map_or_else(|| "-".to_string(), |score| format!("{score:.1}"));
            print(out, &format!("{what:<5} {name}: {frozen} -> {now:.1}\n"));
        }
    }
    for name in &moves.gone {
        print(out, &format!("GONE  {name}\n"));
    }
    if !moves.rose.is_empty() || !moves.new.is_empty() {
        print(out, "freeze them with --freeze\n");
    }
    let holds = moves.fell.is_empty() && moves.gone.is_empty();
    Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints to a reader that may have closed the pipe, which is a normal end.
fn print(out: &mut impl Write, text: &str) {
    if out.write_all(text.as_bytes()).is_err() {
        std::process::exit(0);
    }
}
