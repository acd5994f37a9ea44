//! What a run may be told. The defaults are what the stored weights were made with.

use crate::{parser, store, tagger};
use std::path::PathBuf;

const USAGE: &str = "\
usage: train [OPTIONS] [en] [fr]

  --data FOLDER   where the treebanks are (../shared/data)
  --silver FOLDER learn from a teacher's trees too: FOLDER/en.conllu, FOLDER/fr.conllu
  --gold FOLDER   write what a teacher learns from and is scored on; train nothing
  --out FOLDER    where the weights files go (crates/annotate/weights)
  --keep FOLDER   keep what each stage learnt, and use what is there
  --score         score the weights files that are there, train nothing
  --test          score the official test sets too: once, at the end
  --conllu FOLDER write what was read of each scored set
  --passes N --margin N --seeds N --knife N              how trees are learnt
  --tag-passes N --tag-margin N --tag-seeds N            how tags are learnt
  --tag-keys N --relation-keys N --step-keys N           how much is stored";

/// What a run does.
pub struct Settings {
    pub languages: Vec<String>,
    pub data: PathBuf,
    pub silver: Option<PathBuf>,
    pub gold: Option<PathBuf>,
    pub out: PathBuf,
    pub keep: Option<PathBuf>,
    pub score_only: bool,
    pub test: bool,
    pub conllu: Option<PathBuf>,
    pub tags: tagger::Plan,
    /// How the taggers for the training text are learnt.
    pub knife: tagger::Plan,
    pub blocks: usize,
    pub trees: parser::Plan,
    pub room: store::Room,
}

impl Settings {
    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut settings = Self {
            languages: Vec::new(),
            data: "../shared/data".into(),
            silver: None,
            gold: None,
            out: "crates/annotate/weights".into(),
            keep: None,
            score_only: false,
            test: false,
            conllu: None,
            tags: tagger::Plan { passes: 8, margin: 30, seeds: 4 },
            knife: tagger::Plan { passes: 5, margin: 30, seeds: 1 },
            blocks: 5,
            trees: parser::Plan { passes: 8, margin: 100, seeds: 3, explore: 90 },
            room: store::Room { tags: 250_000, relations: 250_000, steps: 600_000 },
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| USAGE.to_owned());
            match word.as_str() {
                "en" | "fr" => settings.languages.push(word),
                "--data" => settings.data = value()?.into(),
                "--silver" => settings.silver = Some(value()?.into()),
                "--gold" => settings.gold = Some(value()?.into()),
                "--out" => settings.out = value()?.into(),
                "--keep" => settings.keep = Some(value()?.into()),
                "--score" => settings.score_only = true,
                "--test" => settings.test = true,
                "--conllu" => settings.conllu = Some(value()?.into()),
                "--explore" => settings.trees.explore = number(&value()?)?,
                "--passes" => settings.trees.passes = number(&value()?)?,
                "--margin" => settings.trees.margin = number(&value()?)?,
                "--seeds" => settings.trees.seeds = number(&value()?)?,
                "--knife" => settings.blocks = number(&value()?)?,
                "--tag-passes" => settings.tags.passes = number(&value()?)?,
                "--tag-margin" => settings.tags.margin = number(&value()?)?,
                "--tag-seeds" => settings.tags.seeds = number(&value()?)?,
                "--tag-keys" => settings.room.tags = number(&value()?)?,
                "--relation-keys" => settings.room.relations = number(&value()?)?,
                "--step-keys" => settings.room.steps = number(&value()?)?,
                _ => return Err(USAGE.to_owned()),
            }
        }
        if settings.languages.is_empty() {
            settings.languages = vec!["en".to_owned(), "fr".to_owned()];
        }
        Ok(settings)
    }
}

fn number<N: std::str::FromStr>(word: &str) -> Result<N, String> {
    word.parse().map_err(|_| format!("'{word}' is not a number\n\n{USAGE}"))
}
