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
//!
//! A new report makes every name it has a little less rare, and so moves all weights; hence the
//! answer for all reports can only be had from all of them. [`Nearest`] tells which stories a
//! new report may belong to, and these alone can be grouped with it by the weights of all
//! reports ([`Counts`]): a story that is not near stays as it was.

mod across;
mod counts;
mod likeness;
mod linkage;
mod nearest;

use crate::dependence::Text;
pub use counts::Counts;
use likeness::Likeness;
pub use nearest::Nearest;
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
    stories_by(texts, days, &Counts::of(texts))
}

/// The same of some reports of a case, by the weights that `counts` of the whole case gives.
pub fn stories_by(texts: &[Text], days: &[Option<i32>], counts: &Counts) -> Vec<usize> {
    let likeness = Likeness::of(texts, days, counts);
    let alike: Vec<linkage::Pair> = (0..texts.len())
        .into_par_iter()
        .flat_map_iter(|text| {
            let others = likeness.candidates(text).into_iter();
            let same = others.filter(|&other| texts[other].language == texts[text].language);
            same.map(|other| (other as u32, text as u32, likeness.between(other, text)))
                .collect::<Vec<_>>()
        })
        .filter(|(.., alike)| *alike >= LEAST)
        .collect();
    let groups = linkage::average(texts.len(), alike, ALIKE);
    across::languages(texts, &likeness, groups, NAMES_ALIKE)
}

#[cfg(test)]
mod tests;
