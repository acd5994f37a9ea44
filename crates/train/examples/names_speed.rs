//! Words a CPU-second of `annotate` without trees, and the share of it that names take, on a
//! text: `cargo run --release -p train --example names_speed -- en FILE.txt`.
//!
//! CPU time, not wall time: other work on the machine hardly changes it.

use annotate::names::{Finder, pieces_of};
use record::{CleanText, Facts, Found, FoundIn, TokenKind};
use std::fs;
use weights::File;

const TIMES: u64 = 20;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let [_, language, path] = &args[..] else {
        eprintln!("usage: names_speed LANGUAGE FILE.txt");
        return;
    };
    let weights = format!("crates/annotate/weights/{language}.names.weights");
    let file = File::check(fs::read(weights).expect("a weights file")).expect("sound weights");
    let finder = Finder::new(&file).expect("weights for this program");
    let text = fs::read_to_string(path).expect("a text");
    let clean = || {
        let declared = Found { value: language.clone(), place: FoundIn::FrontMatter, span: None };
        let facts = Facts { language: Some(declared), ..Facts::default() };
        CleanText { text: text.clone(), facts, ..CleanText::default() }
    };
    let start = cpu_ticks();
    for _ in 0..TIMES {
        annotate::annotate(clean());
    }
    let all = cpu_ticks() - start;

    let annotated = annotate::annotate(clean());
    let words = annotated.tokens.iter().filter(|token| token.kind == TokenKind::Word).count();
    let start = cpu_ticks();
    for _ in 0..TIMES {
        let sentences = annotated.sentences.iter().map(|one| annotated.tokens_of(one));
        let pieces = sentences.map(|tokens| {
            let places = pieces_of(annotated.text(), tokens);
            places.into_iter().map(|place| &annotated.text()[place]).collect()
        });
        finder.find_in(&pieces.collect::<Vec<_>>());
    }
    let names = cpu_ticks() - start;
    let rate = |ticks: u64| words as u64 * TIMES * 100 / ticks.max(1);
    println!(
        "{words} words; {} words a CPU-second, names alone {}, {} % of the time",
        rate(all),
        rate(names),
        names * 100 / all.max(1)
    );
}

/// The program's own CPU time in hundredths of a second, from `/proc`.
fn cpu_ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux");
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    after_name.split(' ').nth(12).and_then(|ticks| ticks.parse().ok()).expect("user time")
}
