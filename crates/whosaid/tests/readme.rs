//! What the README shows is what the program prints.
//!
//! A block of the README that begins with `$ whosaid …` is run on the sample story; each of its
//! lines must be in the output, in order. `…` on a line of its own stands for lines left out.

mod common;

use common::{root, run};
use std::path::Path;

#[test]
fn what_the_readme_shows_is_what_is_printed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    let readme = std::fs::read_to_string(root().join("README.md")).expect("the README");
    let blocks: Vec<&str> = readme
        .split("```text\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .filter(|block| block.starts_with("$ whosaid "))
        .collect();
    assert!(blocks.len() >= 2, "the README shows the first run and one statement");
    for block in blocks {
        check(block, &case);
    }
}

fn check(block: &str, case: &Path) {
    let (command, shown) = block.split_once('\n').expect("a command and its output");
    let arguments: Vec<&str> =
        command.trim_start_matches("$ whosaid ").split_whitespace().collect();
    let (printed, ..) = run(&arguments, case);
    let mut lines = printed.lines().map(str::trim_end);
    for line in shown.lines().map(str::trim_end).filter(|line| !line.is_empty() && *line != "…") {
        // The case stands elsewhere here, so the one line that names it differs.
        let line = line.split(" in case.whosaid").next().unwrap_or(line);
        assert!(
            lines.any(|printed| printed == line || printed.starts_with(&format!("{line} in /"))),
            "{command}: not printed, or not in this order: {line:?}"
        );
    }
}
