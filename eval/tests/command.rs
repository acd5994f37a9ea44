//! The command as a process: what it says and how it ends.

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
    assert_eq!(message, "error: no set 'nowhere'; there are examples, seeds-gold, gum\n");
}

#[test]
fn a_set_that_is_not_here_is_passed_over_and_own_gold_runs() {
    let output = eval(&["--data", "no-such-folder"]);
    assert!(output.status.success());
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(message.matches("not here, passed over").count(), 4, "{message}");
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("examples en\n"));
}
