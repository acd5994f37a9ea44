//! The dictionary form of a word, by its ending and its tag.
//!
//! Learnt rules, most special first: the whole word, then its last seven letters, six, and so
//! on to none. A rule says how many letters to take off the end and what
//! to put there instead.

use crate::keys::{atom, key};
use crate::words::beginning;
use record::Upos;
use weights::Map;

/// The longest ending that a rule may name, in letters.
pub const LONGEST_ENDING: usize = 7;

/// How many of the first keys of a word are of the whole word.
const WHOLE: usize = 2;

/// The lemmatiser of one language.
#[derive(Clone, Debug)]
pub struct Lemmas<'w> {
    rules: Map<'w>,
    edits: Vec<Edit>,
}

/// What is done to a word: take off `cut` letters, put `end` there.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Edit {
    /// The word is written small first. Names keep their capitals.
    pub small: bool,
    /// How many letters are taken off.
    pub cut: usize,
    /// What is put there.
    pub end: String,
}

impl Edit {
    /// The edit that makes `lemma` of `form`.
    pub fn between(form: &str, lemma: &str) -> Self {
        let small = !lemma.chars().any(char::is_uppercase);
        let from = if small { form.to_lowercase() } else { form.to_owned() };
        let same: usize = from
            .chars()
            .zip(lemma.chars())
            .take_while(|(a, b)| a == b)
            .map(|(char, _)| char.len_utf8())
            .sum();
        Self { small, cut: from[same..].chars().count(), end: lemma[same..].to_owned() }
    }

    /// The word after the edit.
    pub fn apply(&self, form: &str) -> String {
        let mut word = if self.small { form.to_lowercase() } else { form.to_owned() };
        for _ in 0..self.cut {
            word.pop();
        }
        word.push_str(&self.end);
        word
    }

    /// As stored: `small 2 y`.
    pub fn line(&self) -> String {
        format!("{} {} {}", if self.small { "small" } else { "as" }, self.cut, self.end)
    }

    fn of_line(line: &str) -> Option<Self> {
        let mut words = line.splitn(3, ' ');
        let small = words.next()? == "small";
        let cut = words.next()?.parse().ok()?;
        Some(Self { small, cut, end: words.next()?.to_owned() })
    }
}

impl<'w> Lemmas<'w> {
    /// A lemmatiser of its rules and the edits they name; `None` when an edit cannot be read.
    pub(crate) fn new(rules: Map<'w>, edits: &[&str]) -> Option<Self> {
        let edits = edits.iter().map(|line| Edit::of_line(line)).collect::<Option<_>>()?;
        Some(Self { rules, edits })
    }

    /// The dictionary form of `form` under the tag with this number.
    pub fn lemma(&self, form: &str, tag: u8, upos: Upos) -> String {
        let small = beginning(form).to_lowercase();
        self.by_rule(form, rule_keys(&small, tag, upos)).unwrap_or_else(|| form.to_owned())
    }

    /// The same for a word that the treebanks have as this part of speech.
    pub fn known(&self, form: &str, tag: u8, upos: Upos) -> Option<String> {
        let small = beginning(form).to_lowercase();
        self.by_rule(form, rule_keys(&small, tag, upos).take(WHOLE))
    }

    fn by_rule(&self, form: &str, mut keys: impl Iterator<Item = u64>) -> Option<String> {
        let rule = keys.find_map(|key| self.rules.get(key))?;
        Some(self.edits.get(usize::from(rule) - 1)?.apply(form))
    }
}

/// The keys of the rules that may apply to a word in small letters, most special first: the
/// word with its tag, the word with its part of speech (so that a known word keeps its lemma
/// when only a feature was tagged wrong), then its endings with its tag, longest first.
pub fn rule_keys(small: &str, tag: u8, upos: Upos) -> impl Iterator<Item = u64> {
    let tag = u64::from(tag) + 1;
    let word = atom(small);
    let by_tag = key(LONGEST_ENDING + 1, [word, tag, 0]);
    let by_upos = key(LONGEST_ENDING + 2, [word, upos as u64, 0]);
    let mut ends = [None; LONGEST_ENDING + 1];
    ends[0] = Some(small.len());
    for (end, (at, _)) in ends[1..].iter_mut().zip(small.char_indices().rev()) {
        *end = Some(at);
    }
    let endings =
        ends.into_iter().enumerate().rev().filter_map(move |(letters, at)| {
            at.map(|at| key(letters, [atom(&small[at..]), tag, 0]))
        });
    [by_tag, by_upos].into_iter().chain(endings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_makes_its_lemma_again() {
        for (form, lemma) in [
            ("Leaving", "leave"),
            ("said", "say"),
            ("was", "be"),
            ("Geneva", "Geneva"),
            ("Études", "étude"),
            ("l'", "le"),
            ("İZMİR", "izmir"),
            ("", "x"),
        ] {
            let edit = Edit::between(form, lemma);
            assert_eq!(edit.apply(form), lemma, "{form}");
            assert_eq!(Edit::of_line(&edit.line()).as_ref(), Some(&edit), "{form}");
        }
    }
}
