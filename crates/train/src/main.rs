//! Makes the weights files of the program from treebanks, corpora of names and labelled lines.
//!
//! `cargo xtask train` runs it. The stages, each standing on the one before: number the tags
//! and relations, learn the tagger, learn the lemma rules, tag the training text by taggers
//! that have not seen it, learn the parser on those tags, lay everything out, and score what
//! was laid out. The same data and the same settings give the same file, bit for bit.
//!
//! Left out on purpose: the program never depends on this, and nothing here runs while
//! reading a report. The way through a sentence, and every key, is `annotate`'s own.

mod chance;
mod conllu;
mod data;
mod french;
mod fused;
mod keep;
mod learner;
mod lemmas;
mod lines;
mod mentions;
mod names;
mod parser;
#[cfg(test)]
mod repeat;
mod score;
mod settings;
mod store;
mod tagger;

use crate::data::Data;
use crate::keep::Keep;
use crate::learner::Averages;
use crate::names::Names;
use crate::parser::Tree;
use crate::score::Score;
use crate::settings::Settings;
use crate::tagger::{Classes, Tagged};
use annotate::syntax::Reader;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use weights::File;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments.next_if(|first| first == "names").is_some() {
        return ended(mentions::run(arguments));
    }
    if arguments.next_if(|first| first == "lines").is_some() {
        return ended(lines::run(arguments));
    }
    let settings = match Settings::read(arguments) {
        Ok(settings) => settings,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    for language in &settings.languages {
        let data = data::of(language, &settings.data, settings.silver.as_deref());
        if let Some(folder) = &settings.gold {
            if let Err(message) = gold(folder, language, &data) {
                eprintln!("{message}");
                return ExitCode::FAILURE;
            }
            continue;
        }
        let path = settings.out.join(format!("{language}.weights"));
        if !settings.score_only {
            let bytes = train(language, &data, &settings);
            if let Err(error) = std::fs::write(&path, bytes) {
                eprintln!("cannot write {}: {error}", path.display());
                return ExitCode::FAILURE;
            }
        }
        match std::fs::read(&path)
            .map_err(|error| error.to_string())
            .and_then(|b| report(b, &data, &settings))
        {
            Ok(()) => {}
            Err(message) => {
                eprintln!("{}: {message}", path.display());
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn ended(outcome: Result<(), String>) -> ExitCode {
    outcome.map_or_else(
        |message| {
            eprintln!("{message}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn train(language: &str, data: &Data, settings: &Settings) -> Vec<u8> {
    let start = Instant::now();
    let say = |what: &str| println!("{language}: {what}, {} s", start.elapsed().as_secs());
    let keep = Keep(settings.keep.as_ref().map(|folder| folder.join(language)));
    let names = Names::of(language, &data.train);
    say(&format!("{} tags, {} relations", names.upos.len(), names.relations.len()));

    let tagged: Vec<Tagged<'_>> = data
        .taught()
        .map(|sentence| Tagged {
            forms: sentence.forms(),
            tags: sentence.words.iter().map(|row| names.tag(row)).collect(),
            document: sentence.document,
        })
        .collect();
    let tagged: Vec<&Tagged<'_>> = tagged.iter().collect();
    let count = names.upos.len();
    let classes = tagger::classes(&tagged);
    let tags = keep.averages("tags", || tagger::learn(&tagged, count, settings.tags).0);
    say(&format!("{} tag rows", tags.len()));
    let rules = lemmas::learn(&data.train, &names);
    say(&format!("{} lemma rules, {} edits", rules.rules.len(), rules.edits.len()));
    let fused =
        if language == "fr" { fused::learn(&data.train, &classes) } else { Averages::new() };
    let knifed = keep.bytes("knifed", || {
        tagger::jack_knifed(&tagged, count, settings.knife, settings.blocks).concat()
    });
    let right = tagged.iter().flat_map(|sentence| &sentence.tags).zip(&knifed);
    let right = right.filter(|(gold, given)| gold == given).count();
    say(&format!("training text tagged, {right} of {} words right", knifed.len()));

    let trees = trees(data, &knifed, &names, &classes);
    let (mut steps, mut relations) = (Averages::new(), Averages::new());
    for seed in 1..=settings.trees.seeds {
        let mut made = None;
        let mut half = |name: &str, of: fn(&mut parser::Learnt) -> &mut Averages| {
            keep.averages(&format!("{name}-{seed}"), || {
                let learn = || parser::learn(&trees, names.relations.len(), settings.trees, seed);
                std::mem::take(of(made.get_or_insert_with(learn)))
            })
        };
        learner::add(&mut steps, half("steps", |learnt| &mut learnt.steps));
        learner::add(&mut relations, half("relations", |learnt| &mut learnt.relations));
        say(&format!("trees learnt with seed {seed}"));
    }
    say(&format!("{} step rows, {} relation rows", steps.len(), relations.len()));
    let learnt = store::Learnt {
        names: &names,
        classes: &classes,
        tags: &tags,
        relations: &relations,
        steps: &steps,
        lemmas: &rules,
        fused: &fused,
    };
    let bytes = store::file(&data.card, &learnt, settings.room);
    say(&format!("{} bytes", bytes.len()));
    bytes
}

/// Writes what a teacher learns from, with the features that make a tag, and what it is scored on.
fn gold(folder: &Path, language: &str, data: &Data) -> Result<(), String> {
    let train = (format!("{language}-train"), conllu::written(&names::told(language, &data.train)));
    let dev = data.dev.iter().map(|(name, set)| (file_name(name), conllu::written(set)));
    std::iter::once(train).chain(dev).try_for_each(|(name, text)| write(folder, &name, &text))
}

fn file_name(set: &str) -> String {
    set.replace(' ', "-").to_lowercase()
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = folder.join(name).with_extension("conllu");
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The training sentences with their trees and the tags a new text would get.
fn trees(data: &Data, knifed: &[u8], names: &Names, classes: &Classes) -> Vec<Tree> {
    let mut rest = knifed;
    data.taught()
        .map(|sentence| {
            let (tags, others) = rest.split_at(sentence.words.len());
            rest = others;
            let heads: Vec<usize> = sentence.words.iter().map(|row| row.head).collect();
            let relations: Vec<u8> = sentence.words.iter().map(|row| names.relation(row)).collect();
            let coarse = tags.iter().map(|tag| names.upos[usize::from(*tag)] as u8).collect();
            let words = tagger::atoms(&sentence.forms(), classes);
            Tree::new(words, tags.to_vec(), coarse, &heads, &relations)
        })
        .collect()
}

/// Scores stored weights: on the sets for choosing, and only when asked on those for the end.
fn report(bytes: Vec<u8>, data: &Data, settings: &Settings) -> Result<(), String> {
    let file = File::check(bytes).map_err(|error| error.to_string())?;
    let reader = Reader::new(&file)?;
    let last = if settings.test { &data.test[..] } else { &[] };
    for (name, sentences) in data.dev.iter().chain(last) {
        let score = Score::of(&reader, sentences);
        if let Some(folder) = &settings.conllu {
            write(folder, &file_name(name), &score::conllu(&reader, sentences))?;
        }
        println!("{name}: {score}");
    }
    Ok(())
}
