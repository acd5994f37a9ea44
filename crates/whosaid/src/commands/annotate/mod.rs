//! `whosaid annotate`: what is seen in a text, for other programs and for scoring.

mod given;
mod json;
mod running;

use crate::args::{Annotate, AnnotateInput};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign, note};
use record::{Language, TreeWord};
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};

/// Prints what is seen in every text that was offered.
pub fn annotate(args: &Annotate, out: &mut Output) -> Result<Exit, Stop> {
    match args.input {
        AnnotateInput::Text => running::annotate(args, out),
        AnnotateInput::Conllu => given::annotate(args, out),
    }
}

/// Says for which languages there was nothing to read tags and trees with.
fn tell_unread(file: &str, languages: &BTreeSet<Language>) {
    for language in languages {
        note(&format!(
            "{}: there are no weights for language '{language}': its words have no tags and \
             trees (--language en or fr reads them all the same)",
            foreign(file)
        ));
    }
}

/// The language of a sentence, when nothing could be read of its words.
fn unread(words: &[TreeWord], language: Language) -> Option<Language> {
    words.first().filter(|word| word.seen.is_none()).map(|_| language)
}

/// How lines go to standard output: as they are for a program, harmless on a terminal.
struct Shown {
    terminal: bool,
}

impl Shown {
    fn for_standard_output() -> Self {
        Self { terminal: std::io::stdout().is_terminal() }
    }

    /// Writes whole lines. On a terminal they are made harmless; columns stay columns.
    fn write(&self, lines: &str, out: &mut Output) -> Result<(), Stop> {
        if !self.terminal {
            return Ok(out.write_all(lines.as_bytes())?);
        }
        for line in lines.lines() {
            let columns: Vec<String> = line.split('\t').map(foreign).collect();
            out.line(&columns.join("\t"))?;
        }
        Ok(())
    }
}
