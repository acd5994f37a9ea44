//! Our automation, in Rust. `cargo xtask` lists what it can do.

mod bench;
mod fuzz;
mod gazetteer;
mod instructions;
mod kill;
mod method;
mod outline;
mod pages;
mod release;
mod run;
mod tidy;

use run::{Outcome, cargo, fail};
use std::process::ExitCode;
use testkit::corpus::Form;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  check              what a change must pass: format, lints, all tests (tidy is one of them), docs
  tidy               the rules of the repository alone
  bless              rewrite the expectations of all golden cases; review the diff like code
  eval [ARGS]        score against gold data (--check, --freeze, errors SET)
  method             write docs/method.md from the frozen scores, as eval --freeze does
  release [FOLDER]   the program with its manual, completions and checksums, below FOLDER
                     (target/release-files)
  train [ARGS]       make the weights files from treebanks; `train names` those of names,
                     `train lines` those of lines of web pages
  instructions       count the instructions of reading two texts, against frozen numbers
                     (--freeze: take the numbers found)
  corpus N FOLDER    write N invented reports of some 500 words (--html: as pages)
  kill TIMES [N]     kill so many runs over N reports (300) at random moments: the same case must
                     come of each
  gazetteer DATA     compile the index of places from the data below DATA (--check: compare)
  outline DATA       draw the land of the earth for the map of the pages, from the data below DATA
  bench [N]          the named benches, on a corpus of N reports (10,000)
  pages CASE [PROGRAM]  how fast each kind of page of a case is served, and how large it is, by the
                     release binary or another
  fuzz READER --minutes N [--seed S]
                     damaged files for a reader (or all), N minutes of CPU time in all";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words[..] {
        ["check"] => check(),
        ["tidy"] => tidy::check(),
        ["bless"] => cargo(&["test", "--workspace"], &[("WHOSAID_BLESS", "1")]),
        ["eval", ref rest @ ..] => eval(rest),
        ["method"] => method::write(),
        ["release"] => release::run("target/release-files".as_ref()),
        ["release", folder] => release::run(folder.as_ref()),
        ["train", ref rest @ ..] => cargo(
            &[&["run", "--release", "--quiet", "--package", "train", "--"], rest].concat(),
            &[],
        ),
        ["instructions"] => instructions::run(false),
        ["instructions", "--freeze"] => instructions::run(true),
        ["corpus", count, folder] => corpus(count, folder, Form::Text),
        ["corpus", count, folder, "--html"] => corpus(count, folder, Form::Page),
        ["kill", times] => times.parse().map_err(fail).and_then(|times| kill::run(times, 300)),
        ["kill", times, reports] => killed(times, reports),
        ["gazetteer", data] => gazetteer::compile(data.as_ref(), false),
        ["gazetteer", data, "--check"] => gazetteer::compile(data.as_ref(), true),
        ["outline", data] => outline::write(data.as_ref()),
        ["pages", case] => pages::run(case.as_ref(), None),
        ["pages", case, program] => pages::run(case.as_ref(), Some(program.as_ref())),
        ["fuzz", reader, "--minutes", minutes] => fuzz::run(reader, minutes, "1"),
        ["fuzz", reader, "--minutes", minutes, "--seed", seed] => fuzz::run(reader, minutes, seed),
        ["bench"] => bench::run(10_000),
        ["bench", count] => count.parse().map_err(fail).and_then(bench::run),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn check() -> Outcome {
    cargo(&["fmt", "--all", "--check"], &[])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"], &[])?;
    cargo(&["test", "--workspace"], &[])?;
    cargo(&["doc", "--workspace", "--no-deps"], &[("RUSTDOCFLAGS", "-D warnings")])
}

fn eval(args: &[&str]) -> Outcome {
    let program = ["run", "--release", "--quiet", "--package", "eval", "--"];
    cargo(&[&program, args].concat(), &[])?;
    if args.contains(&"--freeze") { method::write() } else { Ok(()) }
}

fn killed(times: &str, reports: &str) -> Outcome {
    kill::run(times.parse().map_err(fail)?, reports.parse().map_err(fail)?)
}

fn corpus(count: &str, folder: &str, form: Form) -> Outcome {
    let count = count.parse().map_err(fail)?;
    testkit::corpus::write(count, folder.as_ref(), form).map_err(fail)
}
