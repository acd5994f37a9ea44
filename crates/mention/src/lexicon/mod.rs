//! Tables of words, English and French alike, with the names of other languages that news in
//! these two carries. Each module is one kind of word.

pub(crate) mod calendar;
pub(crate) mod compounds;
pub(crate) mod heads;
pub(crate) mod lands;
pub(crate) mod nouns;
pub(crate) mod peoples;
pub(crate) mod roles;
pub(crate) mod small;

/// The word itself, and what it may be the plural of.
pub(crate) fn singulars(word: &str) -> [&str; 2] {
    let without = word.strip_suffix('s').or_else(|| word.strip_suffix('x')).unwrap_or(word);
    [word, without]
}
