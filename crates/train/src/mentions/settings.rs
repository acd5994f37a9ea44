//! What a run may be told. The defaults are what the stored weights were made with.

use super::data::PARTS;
use super::learn::Plan;
use super::lists::Choice;
use std::path::PathBuf;

const USAGE: &str = "\
usage: train names [OPTIONS] [en] [fr]

  --data FOLDER   where the corpora are (../shared/data)
  --gold FOLDER   where our own annotation is (eval/names)
  --texts FOLDER  where the texts that we wrote are (crates/train/texts)
  --out FOLDER    where the weights files go (crates/annotate/weights)
  --score         score the weights files that are there, train nothing
  --test          score the parts kept for the end too
  --choose        train once for each fifth of our own documents, without it, to choose by
  --folds N       only for the first of these fifths
  --errors        list what was missed and what was wrong
  --passes N --seeds N   how names are learnt
  --fewest N      how often a key must occur to be learnt
  --own N         how many times over our own annotation is read
  --room N        how many keys are stored
  --shout N       every n-th sentence once more as a headline; 0 for none
  --without LIST  leave out: places, conflict, people, forms, known, habits, or a corpus by its name";

/// What a run does.
#[expect(clippy::struct_excessive_bools, reason = "one switch an option")]
pub struct Settings {
    pub languages: Vec<String>,
    pub data: PathBuf,
    pub gold: PathBuf,
    pub texts: PathBuf,
    pub out: PathBuf,
    pub score_only: bool,
    pub test: bool,
    pub choose: bool,
    pub folds: usize,
    pub errors: bool,
    pub plan: Plan,
    pub room: usize,
    pub shout: usize,
    pub lists: Choice,
    pub fewest: u32,
    /// How many times over our own annotation is read.
    pub own: usize,
    pub no_habits: bool,
    pub without: Vec<String>,
}

impl Settings {
    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut settings = Self {
            languages: Vec::new(),
            data: "../shared/data".into(),
            gold: "eval/names".into(),
            texts: "crates/train/texts".into(),
            out: "crates/annotate/weights".into(),
            score_only: false,
            test: false,
            choose: false,
            folds: PARTS,
            errors: false,
            plan: Plan { passes: 8, seeds: 2 },
            room: 100_000,
            shout: 8,
            lists: Choice { places: true, conflict: true, people: true, forms: true, known: true },
            fewest: 3,
            own: 6,
            no_habits: false,
            without: Vec::new(),
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| USAGE.to_owned());
            match word.as_str() {
                "en" | "fr" => settings.languages.push(word),
                "--data" => settings.data = value()?.into(),
                "--gold" => settings.gold = value()?.into(),
                "--texts" => settings.texts = value()?.into(),
                "--out" => settings.out = value()?.into(),
                "--score" => settings.score_only = true,
                "--test" => settings.test = true,
                "--choose" => settings.choose = true,
                "--folds" => settings.folds = number(&value()?)?,
                "--errors" => settings.errors = true,
                "--passes" => settings.plan.passes = number(&value()?)?,
                "--own" => settings.own = number(&value()?)?,
                "--fewest" => settings.fewest = number(&value()?)?,
                "--seeds" => settings.plan.seeds = number(&value()?)?,
                "--room" => settings.room = number(&value()?)?,
                "--shout" => settings.shout = number(&value()?)?,
                "--without" => match value()?.as_str() {
                    "places" => settings.lists.places = false,
                    "conflict" => settings.lists.conflict = false,
                    "people" => settings.lists.people = false,
                    "forms" => settings.lists.forms = false,
                    "known" => settings.lists.known = false,
                    "habits" => settings.no_habits = true,
                    other => settings.without.push(other.to_owned()),
                },
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
