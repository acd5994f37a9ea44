//! Where copies and translations come from, at the far end.

use crate::claims::Teller;
use record::{Dependence, DependenceKind, ReportId};
use std::collections::{BTreeMap, BTreeSet};

/// Of each report, those that it was copied or translated from, at the far end: itself, when
/// from none (`golden/story/translation`).
pub fn origins(tellers: &[&Teller], leaning: &[Dependence]) -> Vec<Vec<usize>> {
    let at: BTreeMap<ReportId, usize> =
        tellers.iter().enumerate().map(|(at, teller)| (teller.report, at)).collect();
    let mut leans: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); tellers.len()];
    let is_cite = |one: &&Dependence| one.kind == DependenceKind::Cites;
    let cites: BTreeSet<(ReportId, ReportId)> =
        leaning.iter().filter(is_cite).map(|one| (one.from, one.on)).collect();
    for one in leaning.iter().filter(|one| !is_cite(one)) {
        // Words tell which of two is the shorter; who names the other leans on it.
        let is_named_back =
            cites.contains(&(one.on, one.from)) && !cites.contains(&(one.from, one.on));
        let (from, on) = if is_named_back { (one.on, one.from) } else { (one.from, one.on) };
        if let (Some(&from), Some(&on)) = (at.get(&from), at.get(&on)) {
            leans[from].insert(on);
        }
    }
    let far_end = |start: usize| {
        let mut seen = BTreeSet::from([start]);
        let mut ends = Vec::new();
        let mut open = vec![start];
        while let Some(report) = open.pop() {
            let next: Vec<usize> =
                leans[report].iter().copied().filter(|one| seen.insert(*one)).collect();
            if leans[report].is_empty() {
                ends.push(report);
            }
            open.extend(next);
        }
        // Copies that lean on each other in a ring: the first of them stands for all.
        if ends.is_empty() {
            ends.extend(seen.first());
        }
        ends.sort_unstable();
        ends
    };
    (0..tellers.len()).map(far_end).collect()
}
