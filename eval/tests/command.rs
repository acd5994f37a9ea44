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
    let elsewhere = SETS.iter().filter(|set| set.name != "examples").map(|set| set.name);
    for name in elsewhere.chain(["sentence rules", "treebanks"]) {
        assert!(message.contains(&format!("{name}: not here, passed over\n")), "{message}");
    }
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("examples en\n"));
}
