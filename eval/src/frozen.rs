//! The frozen scores: one number a row, in the repository, so that a change that moves a
//! score shows it.

use crate::rows::{Group, Row};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Scores by group and row.
pub type Scores = BTreeMap<String, BTreeMap<String, f64>>;

/// A score and the frozen one.
#[derive(Clone, PartialEq, Debug)]
pub struct Move {
    /// The group and the row.
    pub name: String,
    /// The frozen score; `None` for a row that is not frozen yet.
    pub frozen: Option<f64>,
    /// The score now.
    pub now: f64,
}

/// Scores that moved.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Moves {
    /// Below the frozen score.
    pub fell: Vec<Move>,
    /// Above the frozen score.
    pub rose: Vec<Move>,
    /// Without a frozen score.
    pub new: Vec<Move>,
    /// Frozen rows of a measured group that are not measured any more, by group and row.
    pub gone: Vec<String>,
}

/// Where the frozen scores are kept.
pub fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("frozen.json")
}

/// Reads frozen scores; a file that does not exist holds none.
pub fn load(path: &Path) -> Result<Scores, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => {
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Scores::new()),
        Err(error) => Err(format!("cannot read {}: {error}", path.display())),
    }
}

/// Writes the scores of these groups over the frozen ones. Groups that were not measured,
/// because this machine lacks their data, keep what they had.
pub fn freeze(path: &Path, groups: &[Group]) -> Result<(), String> {
    let mut scores = load(path)?;
    for group in groups {
        let rows = group.rows().into_iter().map(|Row { name, score }| (name, score));
        scores.insert(group.name.clone(), rows.collect());
    }
    let text = serde_json::to_string_pretty(&scores).map_err(|error| error.to_string())?;
    std::fs::write(path, text + "\n")
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Compares the scores of these groups with the frozen ones.
pub fn compare(frozen: &Scores, groups: &[Group]) -> Moves {
    let mut moves = Moves::default();
    for group in groups {
        let mut before = frozen.get(&group.name).cloned().unwrap_or_default();
        let full_name = |row: &str| format!("{}: {row}", group.name);
        for row in group.rows() {
            let frozen = before.remove(&row.name);
            let change = Move { name: full_name(&row.name), frozen, now: row.score };
            match frozen {
                None => moves.new.push(change),
                Some(score) if row.score < score - ROUNDING => moves.fell.push(change),
                Some(score) if row.score > score + ROUNDING => moves.rose.push(change),
                Some(_) => {}
            }
        }
        moves.gone.extend(before.keys().map(|row| full_name(row)));
    }
    moves
}

/// Scores are kept with one decimal; half of the last digit is no move.
const ROUNDING: f64 = 0.05;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facets::Facet;

    #[test]
    fn fallen_risen_new_and_vanished_scores_are_told_apart() {
        let facet = |name, right| Facet { name, right, stated: 10 };
        let group = Group {
            name: "set en".into(),
            facets: vec![facet("down", 4), facet("up", 6), facet("same", 5), facet("new", 1)],
            ..Group::default()
        };
        let frozen: Scores = serde_json::from_str(
            r#"{"set en": {"down": 50.0, "up": 50.0, "same": 50.0, "old": 50.0}}"#,
        )
        .expect("it is JSON");
        let moves = compare(&frozen, &[group]);
        let names = |moves: &[Move]| moves.iter().map(|m| m.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&moves.fell), ["set en: down"]);
        assert_eq!(names(&moves.rose), ["set en: up"]);
        assert_eq!(names(&moves.new), ["set en: new"]);
        assert_eq!(moves.gone, ["set en: old"]);
    }
}
