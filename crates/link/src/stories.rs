//! Which reports tell one story.
//!
//! Reports are alike by their words and by their names and numbers, both weighed by how rare
//! they are (tf-idf, Spärck Jones 1972). It takes both: two bombings share their words, and two
//! stories of one town its names. The most alike are joined first, until the members of no two
//! groups are alike enough on average (average linkage, Sokal and Michener 1958).
//!
//! Reports in two languages share no words. So the reports of each language are grouped by
//! themselves; then a group is joined with the group of another language whose names, all taken
//! together, are most like its own. Reports far apart in time are less alike.
//!
//! Only pairs with a few rare names in common are looked at, so the work grows with the number
//! of reports and not with its square.

mod across;
mod likeness;
mod linkage;

use crate::dependence::Text;
use likeness::Likeness;
use rayon::prelude::*;

/// Two groups whose members are this much alike on average tell one story. Chosen on the
/// development part of ECB+ (`eval`, row `stories`), the only thing that was chosen there.
const ALIKE: f64 = 0.22;

/// Less alike is not alike at all.
const LEAST: f64 = 0.01;

/// Two groups in two languages whose names are this much alike tell one story.
const NAMES_ALIKE: f64 = 0.3;

/// The story of each text, as the least index of a text that tells it.
///
/// `days` says for each text when it was published, in days from any fixed one, where known.
pub fn stories(texts: &[Text], days: &[Option<i32>]) -> Vec<usize> {
    let likeness = Likeness::of(texts, days);
    let alike: Vec<(usize, usize, f64)> = (0..texts.len())
        .into_par_iter()
        .flat_map_iter(|text| {
            let others = likeness.candidates(text).into_iter();
            let same = others.filter(|&other| texts[other].language == texts[text].language);
            same.map(|other| (other, text, likeness.between(other, text))).collect::<Vec<_>>()
        })
        .filter(|(.., alike)| *alike >= LEAST)
        .collect();
    let groups = linkage::average(texts.len(), &alike, ALIKE);
    across::languages(texts, &likeness, groups, NAMES_ALIKE)
}

#[cfg(test)]
mod tests;
