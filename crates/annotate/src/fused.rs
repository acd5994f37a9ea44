//! French words that are two: "du" is "de le", "aux" is "à les".
//!
//! Trees are over words, the text is in tokens; this is the way from one to the other and back.
//! "des" and "du" are also articles of their own ("des témoins affirment"), which their
//! neighbours tell apart.

use crate::keys::keys;
use crate::words::Word;
use weights::{CLASSES, Rows};

/// How many keys one decision asks for.
pub const FUSED_KEYS: usize = 12;

/// A fused word and its two words.
const FUSED: [(&str, [&str; 2]); 11] = [
    ("du", ["de", "le"]),
    ("des", ["de", "les"]),
    ("au", ["à", "le"]),
    ("aux", ["à", "les"]),
    ("duquel", ["de", "lequel"]),
    ("desquels", ["de", "lesquels"]),
    ("desquelles", ["de", "lesquelles"]),
    ("auquel", ["à", "lequel"]),
    ("auxquels", ["à", "lesquels"]),
    ("auxquelles", ["à", "lesquelles"]),
    ("ès", ["en", "les"]),
];

/// The two words of `form`, when it may be fused.
pub fn parts(form: &str) -> Option<[&'static str; 2]> {
    // "desquelles" and "auxquelles" are the longest.
    if form.len() > 11 {
        return None;
    }
    let small = form.to_lowercase();
    FUSED.iter().find(|(fused, _)| *fused == small).map(|(_, parts)| *parts)
}

/// What tells whether the word at `at` is two.
pub fn fused_keys(words: &[Word], at: usize) -> [u64; FUSED_KEYS] {
    let edge = Word::default();
    let word_at = |place: Option<usize>| place.and_then(|place| words.get(place)).unwrap_or(&edge);
    let here = words[at].lower;
    let [back, back2] = [at.checked_sub(1), at.checked_sub(2)].map(word_at);
    let [next, next2] = [Some(at + 1), Some(at + 2)].map(word_at);
    keys(
        0,
        &[
            [here, 0, 0],
            [here, back.lower, 0],
            [here, back.suffixes[2], 0],
            [here, back.suffixes[1], 0],
            [here, back.class, 0],
            [here, back.class, back2.class],
            [here, back2.lower, back.class],
            [here, next.lower, 0],
            [here, next.class, next.suffixes[1]],
            [here, next.shape, 0],
            [here, back.class, next.class],
            [here, back.lower, next2.lower],
        ],
    )
}

/// Tells fused words from articles.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fused<'w> {
    pub(crate) rows: Rows<'w>,
}

impl Fused<'_> {
    fn is_two(&self, words: &[Word], at: usize) -> bool {
        let mut scores = [0; CLASSES];
        self.rows.add(&fused_keys(words, at), &mut scores);
        scores[1] > scores[0]
    }

    /// Writes the words of the tokens `forms`, and which token each is from.
    pub(crate) fn cut<'t>(
        &self,
        forms: &[&'t str],
        seen: &[Word],
        words: &mut Vec<&'t str>,
        from: &mut Vec<usize>,
    ) {
        for (at, form) in forms.iter().enumerate() {
            if let Some(parts) = parts(form).filter(|_| self.is_two(seen, at)) {
                words.extend(parts);
                from.extend([at; 2]);
            } else {
                words.push(form);
                from.push(at);
            }
        }
    }
}
