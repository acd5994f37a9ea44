//! How much of the text of a page was extracted, and how much besides.
//!
//! The measure of the article-extraction benchmark (Scrapinghub 2020), as the scorer that others
//! use computes it: a text is a bag of overlapping runs of four words. Of each page, what both
//! have, only ours and only gold are shares of their sum; precision and recall are means over
//! the pages, and F1 is made of those two means. A page is exact when all words are equal.

use crate::tokens::ratio;
use std::collections::HashMap;

/// Words in a run.
const RUN: usize = 4;

/// How one page compares.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Compared {
    both: f64,
    ours_only: f64,
    gold_only: f64,
    exact: bool,
}

/// Compares the extracted text of a page with the gold one.
pub fn compare(gold: &str, ours: &str) -> Compared {
    let (gold_words, our_words) = (words(gold), words(ours));
    let (gold_runs, our_runs) = (runs(&gold_words), runs(&our_words));
    let count = |runs: &HashMap<&[&str], usize>| runs.values().sum::<usize>();
    let both: usize = gold_runs
        .iter()
        .map(|(run, count)| our_runs.get(run).copied().unwrap_or(0).min(*count))
        .sum();
    let (ours_only, gold_only) = (count(&our_runs) - both, count(&gold_runs) - both);
    let sum = (both + ours_only + gold_only).max(1);
    Compared {
        both: ratio(both, sum),
        ours_only: ratio(ours_only, sum),
        gold_only: ratio(gold_only, sum),
        exact: gold_words == our_words,
    }
}

/// The scores of several pages.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Extraction {
    /// Mean over the pages from which anything was extracted.
    pub precision: f64,
    /// Mean over the pages with gold text.
    pub recall: f64,
    /// Of these two means.
    pub f1: f64,
    /// The share of pages with all words equal.
    pub exact: f64,
}

/// Sums pages up.
pub fn summary(pages: &[Compared]) -> Extraction {
    let nothing_wrong = |page: &Compared| page.ours_only == 0.0 && page.gold_only == 0.0;
    let share = |page: &Compared, missed: f64| {
        if nothing_wrong(page) { 1.0 } else { page.both / (page.both + missed) }
    };
    let precision =
        mean(pages.iter().filter(|p| p.both + p.ours_only > 0.0).map(|p| share(p, p.ours_only)));
    let recall =
        mean(pages.iter().filter(|p| p.both + p.gold_only > 0.0).map(|p| share(p, p.gold_only)));
    let sum = precision + recall;
    Extraction {
        precision,
        recall,
        f1: if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 },
        exact: mean(pages.iter().map(|page| f64::from(u8::from(page.exact)))),
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    if count == 0 { 0.0 } else { sum / f64::from(count) }
}

/// Letters, digits and low lines.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect()
}

/// Runs with how often they occur; a text shorter than a run is one.
fn runs<'w, 't>(words: &'w [&'t str]) -> HashMap<&'w [&'t str], usize> {
    let mut runs = HashMap::new();
    let whole = (!words.is_empty() && words.len() < RUN).then_some(words);
    for run in words.windows(RUN).chain(whole) {
        *runs.entry(run).or_default() += 1;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pairs: &[(&str, &str)], [precision, recall, f1]: [f64; 3]) {
        let pages: Vec<_> = pairs.iter().map(|(gold, ours)| compare(gold, ours)).collect();
        let found = summary(&pages);
        for (found, expected) in
            [(found.precision, precision), (found.recall, recall), (found.f1, f1)]
        {
            assert!((found - expected).abs() < 1e-9, "{pairs:?}: {found} is not {expected}");
        }
    }

    /// The cases by which the other scorer tests itself, in words of ours.
    #[test]
    fn the_measure_is_that_of_others() {
        check(&[("one two three four five", "one two three, four five!")], [1.0, 1.0, 1.0]);
        check(&[("one two three four five", "")], [0.0, 0.0, 0.0]);
        check(&[("a b c d e", "a b c d e f")], [2.0 / 3.0, 1.0, 0.8]);
        check(&[("a b c d", "a b c d a b c d")], [0.2, 1.0, 1.0 / 3.0]);
        check(&[("a b", "a b")], [1.0, 1.0, 1.0]);
        check(&[("a b c d", "a b c d"), ("e f g h", "")], [1.0, 0.5, 2.0 / 3.0]);
    }
}
