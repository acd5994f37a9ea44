//! CoNLL-U: sentences, tokens and words are as given, tags and trees are ours.

use super::{Shown, json, tell_unread, unread};
use crate::args::{Annotate, AnnotateFormat};
use crate::conllu::{self, Given, write_range, write_word};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::Output;
use record::{Language, TreeWord};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// Prints every file with what we read in place of its tags and trees.
pub fn annotate(args: &Annotate, out: &mut Output) -> Result<Exit, Stop> {
    let shown = Shown::for_standard_output();
    for path in &args.paths {
        let file = path.display().to_string();
        let text = text_of(path, &file)?;
        let sentences = conllu::read(&text).map_err(|bad| {
            Stop::with_hint(
                format!("{file}:{}: {}", bad.number, bad.problem),
                "mend the line, or leave --input conllu away if this is running text",
            )
        })?;
        if sentences.iter().all(|sentence| sentence.words.is_empty()) {
            return Err(Stop::with_hint(
                format!("{file} holds no sentence"),
                "give a CoNLL-U file with one word a line in ten columns",
            ));
        }
        let language = args.language.map_or_else(|| language_of(&sentences), Language::from);
        let mut not_read = BTreeSet::new();
        for given in &sentences {
            let words = flow::annotate_tokens(language, &given.forms());
            not_read.extend(unread(&words, language));
            let lines = match args.format {
                AnnotateFormat::Conllu => conllu_lines(given, &words),
                AnnotateFormat::Json if words.is_empty() => continue,
                AnnotateFormat::Json => {
                    export::line(&json::of_given(&file, language, given, &words)) + "\n"
                }
            };
            shown.write(&lines, out)?;
        }
        tell_unread(&file, &not_read);
    }
    Ok(Exit::Done)
}

fn text_of(path: &Path, file: &str) -> Result<String, Stop> {
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| {
        Stop::with_hint(
            format!("{file} cannot be read: {error}"),
            "give the path of a CoNLL-U file, or - for standard input",
        )
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.split(|byte| *byte == b'\n').count();
        Stop::with_hint(
            format!("{file}:{line}: the line is not UTF-8"),
            "CoNLL-U is UTF-8 text; convert the file",
        )
    })
}

/// What is enough of the words to tell their language.
const SAMPLE_WORDS: usize = 3000;

fn language_of(sentences: &[Given<'_>]) -> Language {
    let words = sentences.iter().flat_map(|sentence| &sentence.words);
    let sample: Vec<&str> = words.take(SAMPLE_WORDS).map(|word| word.form).collect();
    flow::language_of(&sample.join(" "))
}

fn conllu_lines(given: &Given<'_>, words: &[TreeWord]) -> String {
    let mut lines = String::new();
    for comment in &given.comments {
        lines.push_str(comment);
        lines.push('\n');
    }
    let mut ranges = given.ranges.iter().peekable();
    for (at, (word, own)) in words.iter().zip(&given.words).enumerate() {
        if let Some(range) = ranges.next_if(|range| *range.words.start() == at + 1) {
            write_range(&mut lines, &range.words, range.form, range.misc);
        }
        write_word(&mut lines, at + 1, word, own.misc);
    }
    lines.push('\n');
    lines
}
