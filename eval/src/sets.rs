//! The gold sets, and where they lie.

use crate::attribution::Ends;
use crate::elsewhere;
use crate::gold::{Case, GoldReport};
use crate::json_lines;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// A set of reports with gold attributions.
pub struct Set {
    /// What a person calls it.
    pub name: &'static str,
    place: Place,
    /// Whether ends of spans count.
    pub ends: Ends,
    /// It also says what the title, the outlet and the furniture are.
    pub whole_report: bool,
}

enum Place {
    /// Below the data folder, which a machine may lack.
    Data(&'static str),
    /// `gold.jsonl` in every folder below this one of the repository.
    Own(&'static str),
    /// Gold of the repository with its texts, which were written for it.
    Written(&'static str),
    /// Gold of the repository, on texts below the data folder.
    Elsewhere(&'static str),
}

/// Every set, in the order in which they are printed.
pub const SETS: &[Set] = &[
    Set { name: "examples", place: Place::Own("examples"), ends: Ends::Whole, whole_report: true },
    Set {
        name: "seeds-gold",
        place: Place::Data("seeds-gold/attributions.jsonl"),
        ends: Ends::Whole,
        whole_report: true,
    },
    Set {
        // Its content is whole discourse units with the punctuation around them, so ends
        // are trimmed; its titles run into the date line and are no gold for ours.
        name: "gum",
        place: Place::Data("data/gum-attribution/gum_attribution_dev.jsonl"),
        ends: Ends::Trimmed,
        whole_report: false,
    },
    articles("articles-fr-dev", "eval/gold/fr-dev.jsonl"),
    articles("articles-en-dev", "eval/gold/en-dev.jsonl"),
    articles("articles-en-dev2", "eval/gold/en-dev2.jsonl"),
    news("news-fr-dev", "eval/gold/news/fr-dev.jsonl"),
    news("news-en-dev", "eval/gold/news/en-dev.jsonl"),
    news("news-fr-score", "eval/gold/news/fr-score.jsonl"),
    news("news-en-score", "eval/gold/news/en-score.jsonl"),
    articles("articles-fr-score", "eval/gold/fr-score.jsonl"),
    articles("articles-en-score", "eval/gold/en-score.jsonl"),
];

/// Articles annotated by us. The `dev` ones are read for errors, the `score` ones only scored.
const fn articles(name: &'static str, file: &'static str) -> Set {
    Set { name, place: Place::Elsewhere(file), ends: Ends::Trimmed, whole_report: false }
}

/// News that we wrote for this and annotated, parted as our articles are.
const fn news(name: &'static str, file: &'static str) -> Set {
    Set { name, place: Place::Written(file), ends: Ends::Trimmed, whole_report: false }
}

impl Set {
    /// The set of this name.
    pub fn named(name: &str) -> Result<&'static Self, String> {
        SETS.iter().find(|set| set.name == name).ok_or_else(|| {
            let names: Vec<_> = SETS.iter().map(|set| set.name).collect();
            format!("no set '{name}'; there are {}", names.join(", "))
        })
    }

    /// Reads every report of the set; `None` when this machine does not have it.
    pub fn read(&self, data: &Path) -> Result<Option<Vec<Case>>, String> {
        let Some(gold) = self.gold(data)? else { return Ok(None) };
        let cases = gold.into_iter().map(|(report, folder)| Case::read(report, &folder));
        cases.collect::<Result<_, _>>().map(Some)
    }

    /// Its gold, each report with the folder in which a file of its name would be the report.
    fn gold(&self, data: &Path) -> Result<Option<Vec<(GoldReport, PathBuf)>>, String> {
        let files = match self.place {
            Place::Data(path) => vec![data.join(path)],
            Place::Own(folder) => golds_below(&repository().join(folder)),
            Place::Written(path) => vec![repository().join(path)],
            Place::Elsewhere(path) => {
                let gold = elsewhere::load(&repository().join(path), data)?;
                return Ok(
                    gold.map(|all| all.into_iter().map(|one| (one, PathBuf::new())).collect())
                );
            }
        };
        let mut gold = Vec::new();
        for file in files.iter().filter(|file| file.is_file()) {
            let folder = file.parent().unwrap_or(Path::new("."));
            let reports = json_lines::read::<GoldReport>(file)?.into_iter();
            gold.extend(reports.map(|report| (report, folder.to_owned())));
        }
        Ok((!gold.is_empty()).then_some(gold))
    }
}

/// The documents whose errors nobody reads: those of the `score` articles, in whatever set they are.
pub fn only_scored() -> Result<HashSet<String>, String> {
    let mut documents = HashSet::new();
    for set in SETS.iter().filter(|set| set.name.ends_with("-score")) {
        if let Place::Elsewhere(path) = set.place {
            documents.extend(elsewhere::documents(&repository().join(path))?);
        }
    }
    Ok(documents)
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    let eval = Path::new(env!("CARGO_MANIFEST_DIR"));
    eval.parent().expect("eval stands in the repository").to_path_buf()
}

fn golds_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut golds: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path().join("gold.jsonl"))
        .filter(|file| file.is_file())
        .collect();
    golds.sort();
    golds
}
