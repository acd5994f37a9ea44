//! `whosaid completions` and `whosaid man`, from the definitions of the arguments.

use crate::args::{Cli, Completions, Man};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::Output;
use clap::CommandFactory;
use std::io::Write;

/// Prints the completions of a shell.
pub fn completions(args: &Completions, out: &mut Output) -> Result<Exit, Stop> {
    // Written to memory first: the generator panics when its writer fails, as a closed pipe does.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "whosaid", &mut script);
    out.write_all(&script)?;
    Ok(Exit::Done)
}

/// Prints the manual page of the program or of one of its commands.
pub fn man(args: &Man, out: &mut Output) -> Result<Exit, Stop> {
    let mut program = Cli::command();
    // Gives the commands their full names and the options that they inherit.
    program.build();
    let page = match &args.command {
        None => &program,
        Some(name) => program.find_subcommand(name).ok_or_else(|| {
            Stop::with_hint(format!("there is no command '{name}'"), "whosaid --help lists them")
        })?,
    };
    clap_mangen::Man::new(page.clone()).render(out)?;
    Ok(Exit::Done)
}
