//! The tutorial can be followed: every command in it runs as it is written there.

use std::path::Path;
use std::process::Command;

const PAGE: &str = include_str!("../../../docs/tutorial.md");

/// The commands on the sample story, in the order of the page.
fn commands() -> impl Iterator<Item = Vec<String>> {
    let lines = PAGE.lines().filter_map(|line| line.strip_prefix("whosaid "));
    lines.filter(|line| line.contains("port.whosaid")).map(arguments)
}

/// The arguments as a shell would cut them: at spaces, but not between apostrophes.
fn arguments(line: &str) -> Vec<String> {
    let parts = line.split('\'').enumerate();
    parts
        .flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .collect()
}

#[test]
fn every_command_of_the_tutorial_runs() {
    let desk = tempfile::tempdir().expect("a folder can be made");
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/port-qashir");
    assert!(commands().count() >= 10, "the page has commands");
    let run = |args: &[String]| {
        let output = Command::new(env!("CARGO_BIN_EXE_whosaid"))
            .args(args)
            .current_dir(desk.path())
            .output()
            .expect("it runs");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{args:?}: {err}");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let mut statement = None;
    for command in commands() {
        let args: Vec<String> = command
            .into_iter()
            .map(|word| match word.as_str() {
                "examples/port-qashir" => story.display().to_string(),
                // The page leaves it to the reader to copy one of the ids above.
                "ID" => statement.clone().expect("a report was shown before"),
                _ => word,
            })
            .collect();
        let out = run(&args);
        let is_id = |word: &&str| word.len() == 17 && word.starts_with('s');
        statement = out.split_whitespace().find(is_id).map(str::to_owned).or(statement);
        assert!(!out.is_empty() || args[0] == "export", "{args:?} prints nothing");
    }
}
