//! The gold sets, and where they lie.

use crate::attribution::Ends;
use crate::gold::{self, Case};
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
];

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
        let files = self.files(data);
        if files.is_empty() {
            return Ok(None);
        }
        let mut cases = Vec::new();
        for file in files {
            let folder = file.parent().unwrap_or(Path::new("."));
            for report in gold::load(&file)? {
                cases.push(Case::read(report, folder)?);
            }
        }
        Ok(Some(cases))
    }

    fn files(&self, data: &Path) -> Vec<PathBuf> {
        match self.place {
            Place::Data(path) => {
                Some(data.join(path)).filter(|file| file.is_file()).into_iter().collect()
            }
            Place::Own(folder) => golds_below(&repository().join(folder)),
        }
    }
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
