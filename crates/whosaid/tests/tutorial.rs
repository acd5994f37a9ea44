//! The tutorial can be followed: every command in it runs as it is written there, and what the
//! page shows below commands is what they print.

use std::path::Path;
use std::process::Command;

const PAGE: &str = include_str!("../../../docs/tutorial.md");

/// What stands between two fences of the page.
enum Block {
    Commands(Vec<Vec<String>>),
    /// Lines of the output of the commands above; `…` stands for lines left out.
    Shown(Vec<&'static str>),
}

/// The blocks on the sample story, in the order of the page.
fn blocks() -> Vec<Block> {
    let fenced = PAGE.split("```").skip(1).step_by(2);
    fenced.filter_map(shown_or_commands).collect()
}

fn shown_or_commands(block: &'static str) -> Option<Block> {
    if let Some(shown) = block.strip_prefix("text\n") {
        return Some(Block::Shown(shown.lines().collect()));
    }
    let lines = block.lines().filter_map(|line| line.strip_prefix("whosaid "));
    let commands: Vec<_> =
        lines.filter(|line| line.contains("port.whosaid")).map(arguments).collect();
    (!commands.is_empty()).then_some(Block::Commands(commands))
}

/// The arguments as a shell would cut them: at spaces, but not between marks of one kind.
fn arguments(line: &str) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let (argument, behind) = match first {
            '\'' | '"' => rest[1..].split_once(first).expect("the mark is closed"),
            _ => rest.split_once(' ').unwrap_or((rest, "")),
        };
        arguments.push(argument.to_owned());
        rest = behind.trim_start();
    }
    arguments
}

#[test]
fn the_tutorial_can_be_followed() {
    let desk = tempfile::tempdir().expect("a folder can be made");
    let mut printed = String::new();
    let mut commands_run = 0;
    for block in blocks() {
        match block {
            Block::Commands(commands) => {
                commands_run += commands.len();
                printed = commands.iter().map(|command| run(desk.path(), command)).collect();
            }
            Block::Shown(lines) => check(&lines, &printed),
        }
    }
    assert!(commands_run >= 12, "the page has commands");
}

/// What a command prints. It runs where the page has the story; the case stands elsewhere.
fn run(desk: &Path, command: &[String]) -> String {
    let words = command.iter().map(|word| match word.as_str() {
        "port.whosaid" | "port.jsonl" | "port-pages" => desk.join(word).display().to_string(),
        _ => word.clone(),
    });
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(words)
        .current_dir(root)
        .output()
        .expect("it runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {err}");
    let out = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(!out.is_empty() || command[0] == "export", "{command:?} prints nothing");
    out.replace(&format!("{}/", desk.display()), "")
}

/// Each line shown is printed, in this order; between two of them others may stand.
fn check(shown: &[&str], printed: &str) {
    let mut lines = printed.lines().map(str::trim_end);
    for line in shown.iter().filter(|line| !line.is_empty() && **line != "…") {
        assert!(lines.any(|printed| printed == *line), "not printed, or not in order: {line:?}");
    }
}
