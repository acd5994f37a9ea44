//! `docs/reference/commands.md`, written from the definitions of the arguments.
//!
//! `WHOSAID_BLESS=1 cargo test -p whosaid` writes the page anew.

use crate::args::Cli;
use clap::{Arg, Command, CommandFactory};
use std::fmt::Write;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/commands.md");

#[test]
fn the_page_says_what_can_be_typed() {
    let expected = page();
    if std::env::var_os("WHOSAID_BLESS").is_some() {
        std::fs::write(PAGE, &expected).expect("the page can be written");
    }
    let found = std::fs::read_to_string(PAGE).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        found == expected,
        "docs/reference/commands.md is not what the arguments say; \
         run WHOSAID_BLESS=1 cargo test -p whosaid"
    );
}

#[test]
fn the_definitions_are_sound() {
    Cli::command().debug_assert();
}

fn page() -> String {
    let mut program = Cli::command();
    program.build();
    let mut page = String::from(
        "# Commands\n\n<!-- Written from the definitions of the arguments; \
         WHOSAID_BLESS=1 cargo test -p whosaid writes it anew. -->\n\n",
    );
    let _ = writeln!(page, "{}\n", paragraph(&program));
    page.push_str(
        "Data goes to standard output, messages to standard error. \
         How a command ends is in [exit-codes.md](exit-codes.md), what `--json` prints in \
         [jsonl.md](jsonl.md). Colour is used on a terminal only, and not when `NO_COLOR` is set.\n",
    );
    for command in shown(&program) {
        section(&mut page, command, 2);
    }
    page
}

/// Adds a command, its arguments and the commands below it.
fn section(page: &mut String, command: &Command, depth: usize) {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let _ = writeln!(page, "\n{} {name}\n\n{}\n", "#".repeat(depth), paragraph(command));
    let usage = command.clone().render_usage().to_string();
    let _ = writeln!(page, "```\n{}\n```", usage.trim_start_matches("Usage: "));
    let args: Vec<&Arg> =
        command.get_arguments().filter(|arg| !arg.is_hide_set() && is_own(arg)).collect();
    if !args.is_empty() {
        page.push_str("\n| argument | means |\n| --- | --- |\n");
    }
    for arg in args {
        let _ = writeln!(page, "| `{}` | {} |", typed(arg), meaning(arg));
    }
    for inner in shown(command) {
        section(page, inner, depth + 1);
    }
}

fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|inner| inner.get_name() != "help")
}

fn is_own(arg: &Arg) -> bool {
    !matches!(arg.get_id().as_str(), "help" | "version")
}

fn paragraph(command: &Command) -> String {
    let about = command.get_long_about().or(command.get_about());
    let about = about.map(ToString::to_string).unwrap_or_default();
    if about.ends_with('.') { about } else { format!("{about}.") }
}

/// The argument as it is typed.
fn typed(arg: &Arg) -> String {
    let value = arg.get_value_names().map(|names| names.join(" ")).unwrap_or_default();
    let takes_value = arg.get_action().takes_values();
    match arg.get_long() {
        None => value,
        Some(long) if takes_value => format!("--{long} {value}"),
        Some(long) => format!("--{long}"),
    }
}

fn meaning(arg: &Arg) -> String {
    let mut meaning = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| format!("`{}`", value.get_name()))
        .collect();
    if arg.get_action().takes_values() && !values.is_empty() {
        let _ = write!(meaning, ": {}", values.join(", "));
    }
    let defaults: Vec<_> = arg.get_default_values().iter().map(|v| v.to_string_lossy()).collect();
    if arg.get_action().takes_values() && !defaults.is_empty() {
        let _ = write!(meaning, " (default {})", defaults.join(", "));
    }
    meaning
}
