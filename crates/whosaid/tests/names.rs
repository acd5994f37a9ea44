//! `whosaid names` as a process: what it prints, what it says of bad input, how it ends.

use std::fs;
use std::process::Command;

const PAIRS: &str = "name_a\tname_b\tkind\n\
    Hassan al-Zuwayrini\tHussein al-Zuwayrini\tperson\n\
    Junud al-Sahl\tCund el-Sahl\tgroup\n\
    Velinsky\tOleg Velinsky\tperson\n";

/// Runs on a file of this text; gives standard output, standard error and the exit code.
fn run(pairs: &str, more: &[&str]) -> (String, String, Option<i32>) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::write(folder.path().join("pairs.tsv"), pairs).expect("a file can be written");
    let output = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(["names", "--pairs", "pairs.tsv"])
        .args(more)
        .current_dir(folder.path())
        .output()
        .expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code())
}

#[test]
fn a_verdict_a_pair_with_reasons() {
    let (out, err, code) = run(PAIRS, &[]);
    assert_eq!((err.as_str(), code), ("", Some(0)));
    let verdicts: Vec<&str> = out
        .lines()
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(verdicts, ["different", "same", "undecided"]);
    assert!(out.contains("another given name: 'Hassan' and 'Hussein'"), "{out}");
}

#[test]
fn one_object_a_line() {
    let (out, _, _) = run(PAIRS, &["--json"]);
    let line: serde_json::Value =
        serde_json::from_str(out.lines().next().expect("a line")).expect("JSON");
    let keys: Vec<&String> = line.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["name_a", "name_b", "reasons", "verdict"]);
    assert_eq!(line["verdict"], "different");
}

#[test]
fn a_bad_line_costs_itself_only() {
    let (out, err, code) = run(&format!("{PAIRS}one name\n\nA\tB\tplanet\n"), &["--json"]);
    assert_eq!((out.lines().count(), code), (3, Some(3)));
    assert!(err.contains("pairs.tsv:5: the pair has no kind"), "{err}");
    assert!(err.contains("pairs.tsv:7: 'planet' is no kind of name"), "{err}");
}

#[test]
fn a_file_that_is_no_table_says_what_it_should_be() {
    let (out, err, code) = run("Some report.\n", &[]);
    assert_eq!((out.as_str(), code), ("", Some(1)));
    assert!(err.contains("does not begin with the header") && err.contains("name_a"), "{err}");
}
