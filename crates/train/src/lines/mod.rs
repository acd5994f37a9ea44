//! Makes the weights of the line cleaner of web pages: `train lines`.
//!
//! The lines that the rules of `page` keep are told story from furniture by the labels of
//! `boilerplate-lines`, a logistic model learns from them, and what it learnt is rounded and
//! laid out. There is no chance in it: the same data gives the same file, bit for bit.

mod data;
mod learn;

use data::Sample;
use std::path::PathBuf;
use weights::{Card, Writer};

const USAGE: &str = "\
usage: train lines [OPTIONS]

  --data FOLDER   where boilerplate-lines and article-extraction are (../shared/data)
  --out FOLDER    where the weights file goes (crates/page/weights)
  --choose        train once for each fifth of the pages, without it, and say how many of its
                  lines of furniture are dropped and how many of story";

/// Slots filled of four, on average.
const KEYS_IN_BUCKET: usize = 3;

const FOLDS: usize = 5;

/// The lines are of pages in English for nine parts in ten, the rest in nine languages.
const LANGUAGE: &str = "mul";
const LICENCE: &str = "MIT (labels); no text of the pages is in it";
const DATA: &str =
    "boilerplate-lines, of the article-extraction benchmark (Scrapinghub 2020), 119 pages";

/// Runs the command with the words after `lines`.
pub fn run(mut words: impl Iterator<Item = String>) -> Result<(), String> {
    let mut data = PathBuf::from("../shared/data");
    let mut out = PathBuf::from("crates/page/weights");
    let mut choose = false;
    while let Some(word) = words.next() {
        let mut value = || words.next().map(PathBuf::from).ok_or_else(|| USAGE.to_owned());
        match word.as_str() {
            "--data" => data = value()?,
            "--out" => out = value()?,
            "--choose" => choose = true,
            _ => return Err(USAGE.to_owned()),
        }
    }
    let samples = data::read(&data)?;
    println!("{} lines of {} pages", samples.len(), data::pages(&samples));
    if choose {
        cross(&samples);
        return Ok(());
    }
    let bytes = file(&learn::learn(&samples.iter().collect::<Vec<_>>()));
    println!("{} bytes", bytes.len());
    let path = out.join("lines.weights");
    std::fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}

fn file(learnt: &learn::Learnt) -> Vec<u8> {
    let card = Card {
        language: LANGUAGE.to_owned(),
        reader: page::cleaner::READER.to_owned(),
        licence: LICENCE.to_owned(),
        data: DATA.to_owned(),
    };
    let stored = learnt.iter().map(|(key, weight)| {
        let weight = (weight * page::cleaner::SCALE).round() as i32;
        (*key, [weight, 0], u64::from(weight.unsigned_abs()))
    });
    let stored: Vec<_> = stored.filter(|(_, weights, _)| weights[0] != 0).collect();
    let mut writer = Writer::new(&card);
    let buckets = stored.len().div_ceil(KEYS_IN_BUCKET).max(1);
    let fit = writer.pairs(page::cleaner::SECTION, stored, buckets);
    println!("{} of {} keys, {} bytes", fit.placed, fit.given, fit.bytes);
    writer.finish()
}

/// Says for some borders what would be dropped of pages that were not learnt from.
fn cross(samples: &[Sample]) {
    let mut scored = Vec::new();
    for fold in 0..FOLDS {
        let (apart, rest): (Vec<&Sample>, Vec<&Sample>) =
            samples.iter().partition(|sample| sample.page % FOLDS == fold);
        let learnt = learn::learn(&rest);
        scored
            .extend(apart.into_iter().map(|sample| (learn::score(&learnt, &sample.keys), sample)));
    }
    for border in [0.0, -0.5, -1.0, -2.0] {
        let count = |is_story: bool| {
            let lines = scored.iter().filter(|(_, sample)| sample.is_story == is_story);
            let dropped = lines.clone().filter(|(score, _)| *score < border).count();
            format!("{dropped} of {}", lines.count())
        };
        println!("below {border}: furniture {}, story {}", count(false), count(true));
    }
}
