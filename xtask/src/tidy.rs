//! The rules of the repository that no compiler holds.
//!
//! The map in `ARCHITECTURE.md` is the source: who may use whom is read from its table
//! and held against the manifests, and every path that it names must exist.

use crate::run::{Outcome, fail, root};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Checks every rule and lists every breach.
pub fn check() -> Outcome {
    let root = root();
    let files = files_of(&root)?;
    let mut breaches = Vec::new();
    breaches.extend(rooms_keep_to_the_table(&root)?);
    breaches.extend(named_paths_exist(&root)?);
    breaches.extend(sources_are_tidy(&root, &files)?);
    breaches.extend(golden_cases_are_whole(&root, &files));
    if breaches.is_empty() { Ok(()) } else { Err(format!("tidy: {}", breaches.join("\ntidy: "))) }
}

type Breaches = Result<Vec<String>, String>;

/// What one room may lean on, by the table.
struct Allowed {
    rooms: BTreeSet<String>,
    crates: BTreeSet<String>,
}

/// Manifests and table agree: every member has a row, every row a member, and what a member
/// depends on stands in its row. Tests may lean on more (`dev-dependencies` are free).
fn rooms_keep_to_the_table(root: &Path) -> Breaches {
    let table = table(&read(&root.join("ARCHITECTURE.md"))?);
    let members = members(root)?;
    let mut breaches = Vec::new();
    for room in table.keys().filter(|room| !members.contains_key(*room)) {
        breaches.push(format!("ARCHITECTURE.md has a row for '{room}', which is no member"));
    }
    for (room, manifest) in &members {
        let Some(allowed) = table.get(room) else {
            breaches.push(format!("'{room}' has no row in the table of ARCHITECTURE.md"));
            continue;
        };
        let used: BTreeSet<String> = dependencies(manifest);
        let (rooms, crates): (BTreeSet<_>, BTreeSet<_>) =
            used.into_iter().partition(|name| members.contains_key(name));
        for (what, used, allowed) in
            [("room", rooms, &allowed.rooms), ("crate", crates, &allowed.crates)]
        {
            for name in used.difference(allowed) {
                breaches.push(format!(
                    "'{room}' uses the {what} '{name}', which its row in ARCHITECTURE.md does not allow"
                ));
            }
            for name in allowed.difference(&used) {
                breaches.push(format!(
                    "ARCHITECTURE.md lets '{room}' use the {what} '{name}', which it does not"
                ));
            }
        }
        if manifest.get("lints").and_then(|lints| lints.get("workspace")).is_none() {
            breaches.push(format!("'{room}' does not take the lints of the workspace"));
        }
    }
    Ok(breaches)
}

/// The rows `| room | rooms it may use | crates from outside | … |` below the heading of the table.
fn table(page: &str) -> BTreeMap<String, Allowed> {
    let after = page.split("## Who may use whom").nth(1).unwrap_or_default();
    let section = after.split("\n## ").next().unwrap_or_default();
    section
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|row| {
            let mut cells = row.split('|');
            let room = cells.next()?.trim().trim_end_matches('`').to_owned();
            Some((
                room,
                Allowed { rooms: code_words(cells.next()?), crates: code_words(cells.next()?) },
            ))
        })
        .collect()
}

/// The words between back-ticks.
fn code_words(text: &str) -> BTreeSet<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn members(root: &Path) -> Result<BTreeMap<String, toml::Table>, String> {
    let mut folders: Vec<PathBuf> = vec![root.join("xtask"), root.join("eval")];
    for entry in fs::read_dir(root.join("crates")).map_err(fail)? {
        folders.push(entry.map_err(fail)?.path());
    }
    let manifests = folders.into_iter().map(|folder| folder.join("Cargo.toml"));
    manifests
        .filter(|path| path.is_file())
        .map(|path| {
            let manifest: toml::Table = read(&path)?.parse().map_err(fail)?;
            let name = manifest["package"]["name"].as_str().unwrap_or_default().to_owned();
            Ok((name, manifest))
        })
        .collect()
}

fn dependencies(manifest: &toml::Table) -> BTreeSet<String> {
    let table = manifest.get("dependencies").and_then(toml::Value::as_table);
    table.into_iter().flat_map(|table| table.keys().cloned()).collect()
}

/// A path between back-ticks in the map must be there; `<…>` stands for any name.
fn named_paths_exist(root: &Path) -> Breaches {
    let page = read(&root.join("ARCHITECTURE.md"))?;
    let is_page = |word: &str| Path::new(word).extension().is_some_and(|ending| ending == "md");
    let is_path = |word: &String| {
        (word.contains('/') || is_page(word)) && !word.contains([' ', '<', '*', ':'])
    };
    Ok(code_words(&page)
        .into_iter()
        .filter(is_path)
        .filter(|path| !root.join(path).exists())
        .map(|path| format!("ARCHITECTURE.md names '{path}', which does not exist"))
        .collect())
}

/// Stages that do no input or output, so that their tests are fast and their failures are bugs.
const PURE_ROOMS: &[&str] = &[
    "record",
    "page",
    "clean",
    "annotate",
    "attribute",
    "mention",
    "gazetteer",
    "frame",
    "fingerprint",
    "link",
];
const INPUT_OUTPUT: &[&str] = &["std::fs", "std::io", "std::net", "std::env", "println!"];
/// Left-overs that nobody owns. In two pieces, so that this file may name them.
const LEFT_OVERS: &[&str] =
    &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("dbg", "!("), concat!("todo", "!(")];
/// Past this, a file no longer fits in one sentence.
const MAX_LINES: usize = 700;

fn sources_are_tidy(root: &Path, files: &[PathBuf]) -> Breaches {
    let mut breaches = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs")) {
        let text = read(path)?;
        let name = path.strip_prefix(root).unwrap_or(path).display();
        let is_test = path.components().any(|part| part.as_os_str() == "tests")
            || path.file_name().is_some_and(|file| file == "tests.rs");
        if !text.starts_with("//!") && !is_test {
            breaches.push(format!("{name} does not open with what it is for (//!)"));
        }
        if text.lines().count() > MAX_LINES {
            breaches.push(format!("{name} has more than {MAX_LINES} lines; make it two files"));
        }
        for word in LEFT_OVERS.iter().filter(|word| text.contains(**word)) {
            breaches.push(format!("{name} holds a '{word}'; finish it or file it"));
        }
        let pure = PURE_ROOMS
            .iter()
            .any(|room| path.starts_with(root.join("crates").join(room).join("src")));
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if pure && !is_test {
            for word in INPUT_OUTPUT.iter().filter(|word| code.contains(**word)) {
                breaches.push(format!("{name} uses '{word}'; a stage does no input or output"));
            }
        }
    }
    Ok(breaches)
}

/// A golden case shows one thing: a report, what we expect, and why.
fn golden_cases_are_whole(root: &Path, files: &[PathBuf]) -> Vec<String> {
    let cases: BTreeSet<&Path> = files
        .iter()
        .filter(|path| path.starts_with(root.join("golden")))
        .filter_map(|path| path.parent())
        .collect();
    let lacks = |case: &&Path, file: &str| !case.join(file).is_file();
    // A story is several reports with one page of what is expected of them.
    let stories = root.join("golden/story");
    let pages = root.join("golden/page");
    let whole = |case: &&Path| -> &[&str] {
        if case.starts_with(&stories) {
            &["expected.json"]
        } else if case.starts_with(&pages) {
            &["page.html", "expect.txt", "why.md"]
        } else {
            &["report.txt", "expect.txt", "why.md"]
        }
    };
    cases
        .iter()
        .flat_map(|case| {
            whole(case).iter().filter(move |file| lacks(case, file)).map(move |file| {
                format!("{} has no {file}", case.strip_prefix(root).unwrap_or(case).display())
            })
        })
        .collect()
}

/// Every file of the repository, without build output and hidden folders.
fn files_of(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == "target" || name.starts_with('.') {
            continue;
        }
        if path.is_dir() { files.extend(files_of(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_repository_is_tidy() {
        if let Err(breaches) = super::check() {
            panic!("{breaches}");
        }
    }

    #[test]
    fn the_table_is_read() {
        let page = "## Who may use whom\n\n| room | rooms | crates | why |\n| --- | --- | --- | --- |\n\
                    | `clean` | `record` | `one` `two` | |\n\n## Next\n| `x` | | | |\n";
        let table = super::table(page);
        assert_eq!(table.len(), 1);
        assert!(table["clean"].rooms.contains("record") && table["clean"].crates.len() == 2);
    }
}
