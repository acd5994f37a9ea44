//! `whosaid judge` as a process: what a person decides holds, whatever is read afterwards and
//! in whatever order, until it is taken back.

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

const FERRY: &str = "Ferry runs aground\n\nCaptain Oleg Velinsky said on Monday that the ferry had hit a sandbank.\n";
const INQUIRY: &str =
    "Inquiry opens\n\nInspector Oleg Velinsky told reporters that the inquiry had begun.\n";
const REPAIR: &str = "Repairs begin\n\nOleg Velinsky said that the repairs would take a week.\n";

/// Runs in `folder`; gives standard output and the exit code.
fn run(folder: &Path, args: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(args)
        .current_dir(folder)
        .output()
        .expect("it runs");
    (String::from_utf8(output.stdout).expect("UTF-8"), output.status.code())
}

/// The bearers called Velinsky, actor by actor, each with the file that names it.
fn velinskys(folder: &Path) -> Vec<Vec<(String, String)>> {
    let (lines, code) = run(folder, &["show", "actors", "--json"]);
    assert_eq!(code, Some(0));
    let mut actors: Vec<Vec<(String, String)>> = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .filter(|actor| actor["label"] == "Oleg Velinsky")
        .map(|actor| {
            let namings = actor["namings"].as_array().expect("a list").iter();
            let word = |naming: &Value, key: &str| naming[key].as_str().expect("text").to_owned();
            namings.map(|naming| (word(naming, "file"), word(naming, "bearer"))).collect()
        })
        .collect();
    actors.sort();
    actors
}

fn files(actors: &[Vec<(String, String)>]) -> Vec<Vec<&str>> {
    actors.iter().map(|actor| actor.iter().map(|(file, _)| file.as_str()).collect()).collect()
}

#[test]
fn what_a_person_decided_survives_every_run() {
    for order in [["ferry.txt", "inquiry.txt"], ["inquiry.txt", "ferry.txt"]] {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let folder = folder.path();
        for (name, text) in [("ferry.txt", FERRY), ("inquiry.txt", INQUIRY), ("repair.txt", REPAIR)]
        {
            fs::write(folder.join(name), text).expect("a file can be written");
        }
        run(folder, &["read", order[0], order[1]]);
        let one = velinskys(folder);
        assert_eq!(files(&one), [["ferry.txt", "inquiry.txt"]], "one name is one actor");
        let [(_, a), (_, b)] = &one[0][..] else { panic!("two bearers: {one:?}") };

        let told = ["judge", "different", a, b, "--author", "A. Orvel", "--note", "two men"];
        assert_eq!(run(folder, &told).1, Some(0));
        assert_eq!(files(&velinskys(folder)), [["ferry.txt"], ["inquiry.txt"]]);
        run(folder, &["read", "repair.txt", "ferry.txt"]);
        let after = velinskys(folder);
        assert_eq!(after.len(), 2, "it survives another report: {after:?}");
        let (list, _) = run(folder, &["judge", "list", "--json"]);
        let listed: Value = serde_json::from_str(list.trim()).expect("one line");
        assert_eq!(
            (&listed["verdict"], &listed["author"], &listed["note"]),
            (&"different".into(), &"A. Orvel".into(), &"two men".into())
        );

        assert_eq!(run(folder, &["judge", "undo"]).1, Some(0));
        assert_eq!(velinskys(folder).len(), 1, "taken back");
        assert_eq!(run(folder, &["judge", "list"]).0, "");
        assert_eq!(run(folder, &["judge", "undo"]).1, Some(1), "nothing is left to undo");
    }
}
