//! The command as a process: what it says and how it ends.

use eval::sets::SETS;
use std::process::{Command, Output};

fn eval(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_eval"));
    command.args(arguments).output().expect("the command was built for this test")
}

#[test]
fn an_unknown_set_is_named_with_those_there_are() {
    let output = eval(&["errors", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr);
    let names: Vec<&str> = SETS.iter().map(|set| set.name).collect();
    assert_eq!(message, format!("error: no set 'nowhere'; there are {}\n", names.join(", ")));
}

#[test]
fn a_set_that_is_not_here_is_passed_over_and_own_gold_runs() {
    let output = eval(&["--data", "no-such-folder"]);
    assert!(output.status.success());
    let message = String::from_utf8_lossy(&output.stderr);
    let is_here = |name: &str| name == "examples" || name.starts_with("news-");
    let elsewhere = SETS.iter().map(|set| set.name).filter(|name| !is_here(name));
    for name in elsewhere.chain(["sentence-rules", "treebanks", "trees", "copies", "stories"]) {
        assert!(message.contains(&format!("{name}: not here, passed over\n")), "{message}");
    }
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("examples en\n"));
}

#[test]
fn trees_are_scored_against_a_file() {
    let folder = std::env::temp_dir().join(format!("eval-trees-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let path = |name: &str| folder.join(name).display().to_string();
    let row = |id, form, upos, head, relation| {
        format!("{id}\t{form}\t_\t{upos}\t_\t_\t{head}\t{relation}\t_\t_\n")
    };
    let start = row(1, "The", "DET", 2, "det") + &row(2, "mayor", "NOUN", 3, "nsubj");
    let gold = start.clone() + &row(3, "left", "VERB", 0, "root");
    let ours = start + &row(3, "left", "ADJ", 0, "root");
    std::fs::write(path("gold.conllu"), gold).expect("a file can be written");
    std::fs::write(path("ours.conllu"), ours).expect("a file can be written");

    let output = eval(&["trees", &path("gold.conllu"), &path("ours.conllu")]);
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for (name, share) in [("words", "100.0"), ("UPOS", "66.7"), ("LAS", "100.0")] {
        let row = table.lines().find(|line| line.trim_start().starts_with(name));
        assert!(row.is_some_and(|row| row.ends_with(share)), "{name}\n{table}");
    }
    for arguments in
        [&["trees", &path("gold.conllu")][..], &["trees", &path("gold.conllu"), "--raw"]]
    {
        assert!(eval(arguments).status.success(), "{arguments:?}");
    }
    std::fs::write(path("ours.conllu"), "1\tword\n").expect("a file can be written");
    let output = eval(&["trees", &path("gold.conllu"), &path("ours.conllu")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("ours.conllu: line 1"));
    std::fs::remove_dir_all(&folder).expect("it was made here");
}
