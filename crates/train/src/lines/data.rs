//! Labelled lines: what `boilerplate-lines` says of the lines that the rules keep.

use flate2::read::GzDecoder;
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// A line that the rules keep.
pub struct Sample {
    /// The number of its page.
    pub page: usize,
    pub is_story: bool,
    /// Characters.
    pub chars: usize,
    pub keys: Vec<u64>,
}

/// Words in a run.
const RUN: usize = 4;

/// The lines of all pages below `folder`.
pub fn read(folder: &Path) -> Result<Vec<Sample>, String> {
    let path = folder.join("boilerplate-lines/lines.jsonl.gz");
    let file = File::open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut samples = Vec::new();
    let mut number = 0;
    for line in BufReader::new(GzDecoder::new(file)).lines() {
        let line = line.map_err(|error| format!("{}: {error}", path.display()))?;
        let page: Value = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        if page["source"] != "visible" {
            continue;
        }
        let id = page["id"].as_str().unwrap_or_default();
        let html = markup(&folder.join(format!("article-extraction/html/{id}.html.gz")))?;
        let labels = Labels::of(&page["lines"]);
        samples.extend(page::shown(&html).into_iter().filter_map(|shown| {
            let is_story = labels.is_story(&shown.text)?;
            let chars = shown.text.chars().count();
            Some(Sample { page: number, is_story, chars, keys: shown.keys })
        }));
        number += 1;
    }
    Ok(samples)
}

/// How many pages some lines are of.
pub fn pages(samples: &[Sample]) -> usize {
    samples.iter().map(|sample| sample.page).collect::<BTreeSet<_>>().len()
}

fn markup(path: &Path) -> Result<String, String> {
    let says = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut html = String::new();
    GzDecoder::new(File::open(path).map_err(says)?).read_to_string(&mut html).map_err(says)?;
    Ok(html)
}

/// What is said of the lines of one page, by their words.
#[derive(Default)]
struct Labels {
    /// Runs of words of lines that are kept, and shorter ones.
    runs: HashSet<Vec<String>>,
    short: HashSet<Vec<String>>,
    kept: HashSet<Vec<String>>,
    dropped: HashSet<Vec<String>>,
}

impl Labels {
    fn of(lines: &Value) -> Self {
        let mut labels = Self::default();
        for line in lines.as_array().into_iter().flatten() {
            let words = words(line["t"].as_str().unwrap_or_default());
            match line["label"].as_str() {
                Some("keep" | "mixed") => {
                    labels.runs.extend(words.windows(RUN).map(<[String]>::to_vec));
                    for length in 1..RUN {
                        labels.short.extend(words.windows(length).map(<[String]>::to_vec));
                    }
                    labels.kept.insert(words);
                }
                _ => {
                    labels.dropped.insert(words);
                }
            }
        }
        labels
    }

    /// What the same line is said to be. Other lines as the labels were made: four parts in
    /// five of the runs of a line are kept, or less than one, else nobody says; a line without
    /// a run is story when its words stand in one.
    fn is_story(&self, text: &str) -> Option<bool> {
        let words = words(text);
        let (kept, dropped) = (self.kept.contains(&words), self.dropped.contains(&words));
        if kept != dropped {
            return Some(kept);
        }
        let all = words.windows(RUN).len();
        if all == 0 {
            return Some(self.short.contains(&words));
        }
        let known = words.windows(RUN).filter(|run| self.runs.contains(*run)).count();
        match known * 5 / all {
            4.. => Some(true),
            0 => Some(false),
            _ => None,
        }
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
