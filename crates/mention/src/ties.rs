//! The words between two names, made ready to be compared with tables.

use crate::named::Named;
use crate::text::Words;

/// Two names of one sentence, the first before the second.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) first: usize,
    pub(crate) second: usize,
}

/// More words than this between two names tie nothing.
pub(crate) const FARTHEST: usize = 16;

/// All words between the names of a pair, marks included.
pub(crate) fn between<'w>(words: &'w Words<'_>, names: &[Named], pair: Pair) -> Vec<&'w str> {
    let (start, end) = (names[pair.first].words.end, names[pair.second].words.start);
    if end < start || end - start > FARTHEST {
        return vec!["."];
    }
    words.all[start..end].iter().map(|word| word.lower.as_str()).collect()
}

/// `words` begin with a phrase written with blanks; gives how many words it has.
pub(crate) fn begins(words: &[&str], phrase: &str) -> Option<usize> {
    let mut count = 0;
    for word in phrase.split(' ') {
        if words.get(count) != Some(&word) {
            return None;
        }
        count += 1;
    }
    Some(count)
}
