//! What is named more than once: in one report a word with a capital is read alike everywhere.
//!
//! "the lender Kachir Crédit" tells that it is a company, "Kachir Crédit a dit" hardly does. So
//! a word with a capital is weighed where it stands, and mostly by the mean of all places where
//! the report has it in the same way, alone or beside other capitals.

use super::path::{Scores, TAGS};
use std::collections::HashMap;

/// How much of a weight is that of the mean, of ten.
const MEAN: i64 = 9;
const OF: i64 = 10;

/// How often a word stands in the text, and the sums of its scores.
type Sum = (i64, [i64; TAGS]);

/// Brings the scores of repeated words together. `words` are those with a capital; the rest
/// keep their scores.
pub(super) fn settle(words: &[Vec<Option<u64>>], scores: &mut [Vec<Scores>]) {
    let mut sums: HashMap<u64, Sum> = HashMap::new();
    for (words, scores) in words.iter().zip(&*scores) {
        for (word, scores) in words.iter().zip(scores) {
            let Some(word) = word else { continue };
            let (count, sum) = sums.entry(*word).or_insert((0, [0; TAGS]));
            *count += 1;
            for (sum, score) in sum.iter_mut().zip(scores) {
                *sum += i64::from(*score);
            }
        }
    }
    sums.retain(|_, (count, _)| *count > 1);
    for (words, scores) in words.iter().zip(scores) {
        for (word, scores) in words.iter().zip(scores) {
            let Some((count, sum)) = word.and_then(|word| sums.get(&word)) else { continue };
            for (score, sum) in scores.iter_mut().zip(sum) {
                *score = ((i64::from(*score) * (OF - MEAN) + sum / count * MEAN) / OF) as i32;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &[Option<u64>], scores: &[i32], expected: &[i32]) {
        let mut all = [scores.iter().map(|score| [*score; TAGS]).collect()];
        settle(&[words.to_vec()], &mut all);
        let [all] = all;
        assert_eq!(all.iter().map(|scores| scores[0]).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_repeated_word_is_mostly_what_it_is_elsewhere() {
        check(&[Some(7), None, Some(7)], &[0, 5, 20], &[9, 5, 11]);
    }

    #[test]
    fn a_word_named_once_is_what_it_is_there() {
        check(&[Some(7), None, Some(8), None], &[-3, 5, 20, 5], &[-3, 5, 20, 5]);
    }
}
