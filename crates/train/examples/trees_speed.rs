//! Words a CPU-second of tagging and parsing alone, on the words of a treebank:
//! `cargo run --release -p train --example trees_speed -- FILE.weights FILE.conllu`.
//!
//! CPU time, not wall time: other work on the machine hardly changes it.

use annotate::syntax::{Parsed, Reader};
use std::fs;
use weights::File;

const TIMES: usize = 20;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let [_, weights, treebank] = &args[..] else {
        eprintln!("usage: speed FILE.weights FILE.conllu");
        return;
    };
    let file = File::check(fs::read(weights).expect("a weights file")).expect("sound weights");
    let reader = Reader::new(&file).expect("weights for this program");
    let text = fs::read_to_string(treebank).expect("a treebank");
    let sentences: Vec<Vec<&str>> = text.split("\n\n").map(forms).collect();
    let words: usize = sentences.iter().map(Vec::len).sum();
    let mut parsed = Parsed::default();
    let start = cpu_ticks();
    for _ in 0..TIMES {
        for sentence in &sentences {
            reader.read(sentence, &mut parsed);
        }
    }
    // Linux counts CPU time in hundredths of a second.
    let ticks = cpu_ticks() - start;
    println!("{words} words, {} words a CPU-second", (words * TIMES * 100) as u64 / ticks.max(1));
}

fn forms(sentence: &str) -> Vec<&str> {
    sentence
        .lines()
        .filter_map(|line| {
            let mut columns = line.split('\t');
            columns.next()?.parse::<usize>().ok()?;
            columns.next()
        })
        .collect()
}

/// The program's own CPU time, from `/proc`.
fn cpu_ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux");
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    after_name.split(' ').nth(12).and_then(|ticks| ticks.parse().ok()).expect("user time")
}
