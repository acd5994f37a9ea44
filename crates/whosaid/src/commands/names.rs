//! `whosaid names`: whether pairs of names are names of the same one, by the names alone.

use crate::args::Names;
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign, note};
use flow::names::{NameKind, compare};
use serde_json::json;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// Prints the verdict on every pair of the file, in its order. A line that is no pair is told
/// of and passed over.
pub fn names(args: &Names, out: &mut Output) -> Result<Exit, Stop> {
    let mut lines = open(&args.pairs)?.lines();
    let header = lines.next().transpose().map_err(|error| unreadable(&args.pairs, &error))?;
    let columns = Columns::of(header.as_deref().unwrap_or_default()).ok_or_else(|| {
        Stop::with_hint(
            format!("{} does not begin with the header of a table of pairs", args.pairs.display()),
            "the first line is: name_a, name_b and kind, with a tab between them",
        )
    })?;
    let mut exit = Exit::Done;
    for (at, line) in lines.enumerate() {
        let line = line.map_err(|error| unreadable(&args.pairs, &error))?;
        match columns.pair(&line) {
            Ok(pair) => show(&pair, args.form.json, out)?,
            Err(_) if line.trim().is_empty() => {}
            Err(problem) => {
                let file = foreign(&args.pairs.display().to_string());
                note(&format!("{file}:{}: {}", at + 2, foreign(&problem)));
                exit = Exit::DoneWithSkips;
            }
        }
    }
    Ok(exit)
}

struct Pair<'l> {
    a: &'l str,
    b: &'l str,
    kind: NameKind,
}

fn show(pair: &Pair<'_>, as_json: bool, out: &mut Output) -> Result<(), Stop> {
    let found = compare(pair.a, pair.b, pair.kind);
    if as_json {
        let line = json!({
            "name_a": pair.a,
            "name_b": pair.b,
            "verdict": found.verdict.as_str(),
            "reasons": found.reasons,
        });
        return Ok(out.line(&export::line(&line))?);
    }
    out.line(&format!("{}: {} | {}", found.verdict, foreign(pair.a), foreign(pair.b)))?;
    for reason in &found.reasons {
        out.line(&format!("  {}", foreign(reason)))?;
    }
    Ok(())
}

/// Where the fields of a pair stand.
struct Columns {
    a: usize,
    b: usize,
    kind: usize,
}

impl Columns {
    fn of(header: &str) -> Option<Self> {
        let header = header.trim_start_matches('\u{feff}');
        let names: Vec<&str> = header.split('\t').map(str::trim).collect();
        let column = |name: &str| names.iter().position(|other| *other == name);
        Some(Self { a: column("name_a")?, b: column("name_b")?, kind: column("kind")? })
    }

    fn pair<'l>(&self, line: &'l str) -> Result<Pair<'l>, String> {
        let fields: Vec<&str> = line.split('\t').map(str::trim).collect();
        let field = |at: usize, name: &str| {
            let given = fields.get(at).copied().filter(|field| !field.is_empty());
            given.ok_or_else(|| format!("the pair has no {name}"))
        };
        let kind = field(self.kind, "kind")?.parse()?;
        Ok(Pair { a: field(self.a, "name_a")?, b: field(self.b, "name_b")?, kind })
    }
}

fn open(path: &Path) -> Result<Box<dyn BufRead>, Stop> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    Ok(Box::new(BufReader::new(file)))
}

fn unreadable(path: &Path, error: &io::Error) -> Stop {
    Stop::with_hint(
        format!("{} cannot be read: {error}", path.display()),
        "--pairs takes a text file in UTF-8, or - for standard input",
    )
}
