//! The binary: arguments, messages, exit codes.
//!
//! It knows how a person asks and how an answer is laid out. How a report is read, stored
//! or serialised is the business of the rooms that it calls; no rule about language stands here.

mod args;
mod commands;
mod conllu;
mod dossier;
mod exit;
mod interrupt;
mod progress;
#[cfg(test)]
mod reference;
mod stop;
mod terminal;

use args::{Cli, Command};
use clap::Parser;
use std::io::Write;
use std::process::ExitCode;
use stop::Stop;
use terminal::Output;

/// Threads that read and one that writes ask for memory all the time and hand it to each other, at
/// which the allocator of musl, in the released program, is slow (`benches/README.md`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = Output::standard();
    let done = match &cli.command {
        Command::Read(read) => commands::read(read, &mut out),
        Command::Show(show) => commands::show(show, &mut out),
        Command::Judge(judge) => commands::judge(judge, &mut out),
        Command::Mark(mark) => commands::mark(mark, &mut out),
        Command::Search(search) => commands::search(search, &mut out),
        Command::Serve(serve) => commands::serve(serve, &mut out),
        Command::Export(export) => commands::export(export, &mut out),
        Command::Verify(verify) => commands::verify(verify, &mut out),
        Command::Annotate(annotate) => commands::annotate(annotate, &mut out),
        Command::Names(names) => commands::names(names, &mut out),
        Command::About(about) => commands::about(about, &mut out),
        Command::Completions(completions) => commands::completions(completions, &mut out),
        Command::Man(man) => commands::man(man, &mut out),
    };
    let flushed = out.flush().map_err(Stop::from);
    done.and_then(|exit| flushed.map(|()| exit)).unwrap_or_else(Stop::tell).into()
}
