//! Words a CPU-second of all reading, trees included, of plain text with one report a line:
//! `cargo run --release -p annotate --example speed -- FILE [TIMES]`.
//!
//! CPU time, not wall time: other work on the machine hardly changes it. With one line and
//! one time it is what `cargo xtask instructions` counts.

use record::CleanText;
use std::fs;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("usage: speed FILE [TIMES]");
        return;
    };
    let times = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(1);
    let text = fs::read_to_string(&path).expect("a text file");
    // The weights are checked at the first report; that is the start, not the speed.
    read("The mayor said that the bridge was closed. Le maire a dit que le pont était fermé.");
    let start = cpu_ticks();
    let mut words = 0;
    for _ in 0..times {
        words += text.lines().filter(|line| !line.is_empty()).map(read).sum::<usize>();
    }
    // Linux counts CPU time in hundredths of a second.
    let ticks = (cpu_ticks() - start).max(1);
    println!("{words} words, {} words a CPU-second", words as u64 * 100 / ticks);
}

/// Reads a report and counts its tokens.
fn read(report: &str) -> usize {
    let clean = CleanText { text: report.to_owned(), ..CleanText::default() };
    let (annotated, trees) = annotate::annotate_with_trees(clean);
    assert_eq!(trees.len(), annotated.sentences.len());
    annotated.tokens.len()
}

/// The program's own CPU time, from `/proc`; 0 where there is none.
fn cpu_ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let mut fields = after_name.split(' ').skip(12);
    let mut next = || fields.next().and_then(|ticks| ticks.parse::<u64>().ok()).unwrap_or(0);
    next() + next()
}
