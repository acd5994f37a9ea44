//! The stories that a new report may belong to, without grouping all reports anew.

use super::counts::{RARE, names_of};
use crate::dependence::Text;
use crate::number;
use std::collections::{BTreeMap, HashMap};

/// Of the reports that share a rare name with a new one, so many are looked at: those with the
/// most in common.
const REPORTS: usize = 64;

/// And of the stories that these tell, so many: those met first.
const STORIES: usize = 8;

/// New reports and, of all reports, those that have a name of theirs.
pub struct Nearest {
    /// Place and names.
    new: Vec<(usize, Vec<u64>)>,
    with_name: HashMap<u64, Vec<usize>>,
    reports: usize,
}

impl Nearest {
    /// New reports; a place is where a report stands among all of them.
    pub fn of<'t>(new: impl IntoIterator<Item = (usize, &'t Text)>) -> Self {
        let names = |text: &Text| -> Vec<u64> {
            names_of(&text.fingerprint).into_iter().map(|(name, _)| name).collect()
        };
        let new: Vec<(usize, Vec<u64>)> =
            new.into_iter().map(|(place, text)| (place, names(text))).collect();
        let with_name =
            new.iter().flat_map(|(_, names)| names).map(|name| (*name, Vec::new())).collect();
        Self { new, with_name, reports: 0 }
    }

    /// Takes note of one of all reports; each is to be shown once, in any order.
    pub fn see(&mut self, place: usize, text: &Text) {
        self.reports += 1;
        for (name, _) in names_of(&text.fingerprint) {
            if let Some(those) = self.with_name.get_mut(&name).filter(|all| all.len() <= RARE) {
                those.push(place);
            }
        }
    }

    /// The stories that each new report may belong to. `story` tells the story of each place,
    /// nothing for a report that has none yet.
    pub fn stories(&self, story: &[Option<usize>]) -> Vec<usize> {
        let mut all = Vec::new();
        for (own, names) in &self.new {
            let mut in_common: BTreeMap<usize, f64> = BTreeMap::new();
            for name in names {
                let those = &self.with_name[name];
                let weight = (1.0 + number(self.reports) / number(those.len().max(1))).ln();
                for place in those.iter().filter(|place| those.len() <= RARE && *place != own) {
                    *in_common.entry(*place).or_default() += weight;
                }
            }
            let mut nearest: Vec<(usize, f64)> = in_common.into_iter().collect();
            nearest.sort_by(|(a, much), (b, other)| other.total_cmp(much).then(a.cmp(b)));
            let mut met: Vec<usize> = Vec::new();
            for story in nearest.iter().take(REPORTS).filter_map(|(place, _)| story[*place]) {
                if !met.contains(&story) {
                    met.push(story);
                }
            }
            all.extend(met.into_iter().take(STORIES));
        }
        all.sort_unstable();
        all.dedup();
        all
    }
}
