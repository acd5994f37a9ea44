//! What a clause is about, in any language, and how much of that two clauses share.
//!
//! Each word that tells something stands for all it can mean in the tables of [`verbs`] and
//! [`nouns`] and for the beginning of its letters, which two languages often have in common:
//! "hospital", « hôpital »; "inspector", « inspecteur »; a word of a language other than English
//! also for its English ones ([`glosses`]). A word that most clauses of a story have
//! weighs little: in a story of a ferry "ferry" tells no two clauses apart.

use super::telling::number;
use super::words::{fields, glosses};
use super::{Amount, nouns, verbs};
use crate::names::letters::{self, letters};
use record::Language;
use std::collections::{BTreeSet, HashMap};

/// So many letters of a word make its beginning.
const BEGINNING: usize = 5;

/// A clause that weighs no more than this is too short for its words to be the same by anything
/// but chance.
const SHORT: f64 = 5.0;

/// The words of a clause by what they can stand for.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Gist {
    /// What a word can stand for, and which word; in order.
    concepts: Vec<(u64, usize)>,
    /// What each word weighs.
    weights: Vec<f64>,
    /// What they weigh together.
    weight: f64,
    /// Which words are the verb or noun that tells the clause.
    heads: Vec<bool>,
    /// All meanings of its words, each once and in order.
    meanings: Vec<&'static str>,
}

impl Gist {
    /// Of the words of a clause in plain letters, the verb or noun that tells it, and its numbers;
    /// every word weighs the same until [`Commonness::weigh`].
    pub fn of(language: Language, words: &[String], predicate: &str, counted: &[Amount]) -> Self {
        let numbers = counted.iter().filter_map(|amount| amount.best.or(amount.low));
        let numbers: BTreeSet<String> = numbers.map(|value| value.to_string()).collect();
        let mut words = telling(words);
        words.retain(|word| !numbers.contains(*word));
        let senses = verbs::meanings(predicate);
        let predicate = letters(predicate.split(' ').next().unwrap_or_default()).0;
        let mut concepts = Vec::new();
        let mut meanings = BTreeSet::new();
        let mut heads = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let meant = meanings_of(word);
            let begins_alike = number(word, BEGINNING) == number(&predicate, BEGINNING);
            heads.push(begins_alike || meant.iter().any(|meaning| senses.contains(meaning)));
            concepts.extend(meant_by(language, word, &meant).map(|concept| (concept, at)));
            meanings.extend(meant);
        }
        let behind = numbers.iter().zip(words.len()..);
        concepts.extend(behind.map(|(value, at)| (number(value, usize::MAX), at)));
        concepts.sort_unstable();
        concepts.dedup();
        let meanings = meanings.into_iter().collect();
        heads.resize(words.len() + numbers.len(), false);
        let weight = crate::number(heads.len());
        Self { concepts, weights: vec![1.0; heads.len()], weight, heads, meanings }
    }

    /// Of the fields of words that these are in, the verb or noun that tells the clause among them;
    /// the words of names are in none.
    pub fn of_fields(language: Language, words: &[String], names: &BTreeSet<String>) -> Self {
        let words = telling(words);
        let mut concepts = Vec::new();
        for (at, word) in words.iter().enumerate().filter(|(_, word)| !names.contains(**word)) {
            concepts.extend(fields::fields_of(language, word).into_iter().map(|field| (field, at)));
        }
        concepts.sort_unstable();
        concepts.dedup();
        let weight = crate::number(words.len());
        let (weights, heads) = (vec![1.0; words.len()], vec![false; words.len()]);
        Self { concepts, weights, weight, heads, meanings: Vec::new() }
    }

    /// A name in several words is one thing that two clauses can share: these words weigh together
    /// what the heaviest of them does.
    pub fn weigh_as_one(&mut self, name: &str) {
        let words: BTreeSet<u64> = letters::words(name)
            .filter(|word| tells_something(word))
            .map(|word| number(&word, BEGINNING))
            .collect();
        let of_name: BTreeSet<usize> = self
            .concepts
            .iter()
            .filter(|(concept, _)| words.contains(concept))
            .map(|(_, word)| *word)
            .collect();
        if of_name.len() < 2 {
            return;
        }
        let sum: f64 = of_name.iter().map(|&word| self.weights[word]).sum();
        let most = of_name.iter().map(|&word| self.weights[word]).fold(0.0, f64::max);
        for word in of_name {
            self.weights[word] *= most / sum;
        }
        self.weight -= sum - most;
    }

    /// Everything its words can stand for.
    pub fn concepts(&self) -> impl Iterator<Item = u64> {
        self.concepts.iter().map(|(concept, _)| *concept)
    }

    /// Whether one of its words can stand for what this word can, of whichever language.
    pub fn is_about(&self, language: Language, word: &str) -> bool {
        let word = letters(word).0;
        let meant = concepts_of(language, &word);
        self.concepts.iter().any(|(concept, _)| meant.contains(concept))
    }

    /// All that its words can mean, in order.
    pub fn meanings(&self) -> &[&'static str] {
        &self.meanings
    }

    /// Which share of what they weigh two clauses have in common, of 1, beside the verb or noun
    /// that tells them.
    pub fn shared(&self, other: &Self) -> f64 {
        self.common(other) / (SHORT + (self.weight * other.weight).sqrt())
    }

    /// What the words weigh that both have, each word of both once.
    fn common(&self, other: &Self) -> f64 {
        let mut taken: [u64; 2] = [0, 0];
        let mut common = 0.0;
        let mut theirs = other.concepts.iter().peekable();
        for &(concept, mine) in &self.concepts {
            while theirs.next_if(|(one, _)| *one < concept).is_some() {}
            let Some(&&(_, one)) = theirs.peek().filter(|(one, _)| *one == concept) else {
                continue;
            };
            let (mine_bit, ones_bit) = (bit(mine), bit(one));
            let is_taken = taken[0] & mine_bit | taken[1] & ones_bit != 0;
            let tell_both = self.heads[mine] && other.heads[one];
            if !is_taken && !tell_both {
                taken = [taken[0] | mine_bit, taken[1] | ones_bit];
                common += self.weights[mine].min(other.weights[one]);
            }
        }
        common
    }
}

/// The place of a word among those of its clause; of a clause of more than 64 words two share one,
/// which costs at most the second of them.
fn bit(word: usize) -> u64 {
    1 << (word % 64)
}

/// In how many clauses of a story each thing is that words can stand for.
#[derive(Debug, Default)]
pub struct Commonness {
    clauses: HashMap<u64, usize>,
    all: usize,
}

impl Commonness {
    /// In these clauses.
    pub fn of<'g>(gists: impl Iterator<Item = &'g Gist>) -> Self {
        let mut common = Self::default();
        for gist in gists {
            common.all += 1;
            let mut last = None;
            for (concept, _) in &gist.concepts {
                if last.replace(concept) != Some(concept) {
                    *common.clauses.entry(*concept).or_default() += 1;
                }
            }
        }
        common
    }

    /// Weighs the words of a clause by how few others have them.
    pub fn weigh(&self, gist: &mut Gist) {
        let Gist { concepts, weights, weight: total, .. } = gist;
        // What stands for nothing known is as rare as can be.
        weights.fill(rarity(1, self.all));
        for (concept, word) in concepts.iter() {
            let weight = rarity(self.clauses.get(concept).copied().unwrap_or(1), self.all);
            weights[*word] = weights[*word].min(weight);
        }
        *total = weights.iter().sum();
    }
}

/// How rare in a story of so many clauses it is what so many of them have (inverse document
/// frequency, by Spärck Jones).
pub fn rarity(with: usize, all: usize) -> f64 {
    /// As many clauses more a story is weighed as: in a handful everything is rare.
    const FEW: f64 = 20.0;
    (1.0 + (crate::number(all) + FEW) / (crate::number(with) + 1.0)).ln()
}

/// Everything a word in plain letters can stand for.
pub fn concepts_of(language: Language, word: &str) -> BTreeSet<u64> {
    meant_by(language, word, &meanings_of(word)).collect()
}

/// The same of a word that can mean all this.
fn meant_by(language: Language, word: &str, meant: &[&str]) -> impl Iterator<Item = u64> {
    let meanings = meant.iter().map(|meaning| number(meaning, usize::MAX));
    let glosses = glosses::in_english(language, word).iter();
    let beginnings = glosses.map(|gloss| number(gloss, BEGINNING));
    meanings.chain([number(word, BEGINNING)]).chain(beginnings)
}

/// Everything a word in plain letters can mean.
fn meanings_of(word: &str) -> Vec<&'static str> {
    let of_nouns = nouns::meanings_of(word).iter().chain(nouns::topics_of(word));
    verbs::meanings_in_text(word).iter().chain(of_nouns).copied().collect()
}

/// The words that tell something, each once and in order.
fn telling(words: &[String]) -> BTreeSet<&str> {
    words.iter().map(String::as_str).filter(|word| tells_something(word)).collect()
}

/// Long enough, or figures, and no word that any clause can have.
fn tells_something(word: &str) -> bool {
    let is_figure = word.bytes().all(|byte| byte.is_ascii_digit());
    (is_figure || word.chars().count() > 2) && !EVERYWHERE.contains(&word)
}

/// Words that any clause can have, in plain letters.
const EVERYWHERE: &[&str] = &[
    "the", "and", "that", "this", "these", "those", "with", "from", "for", "into", "onto", "over",
    "under", "after", "before", "about", "against", "between", "during", "while", "when", "where",
    "which", "who", "whom", "whose", "what", "than", "then", "there", "their", "they", "them",
    "his", "her", "him", "she", "its", "our", "your", "you", "was", "were", "are", "has", "had",
    "have", "been", "being", "will", "would", "could", "should", "may", "might", "can", "not",
    "but", "also", "only", "still", "already", "more", "most", "some", "any", "all", "other",
    "such", "said", "says", "say", "least", "did", "does", "because", "out", "off", "had", "one",
    "les", "des", "une", "dans", "avec", "pour", "par", "sur", "sous", "entre", "vers", "chez",
    "sans", "depuis", "pendant", "apres", "avant", "selon", "contre", "qui", "que", "quoi", "dont",
    "ou", "cette", "ces", "cet", "ses", "son", "leur", "leurs", "nos", "notre", "vos", "votre",
    "elle", "elles", "ils", "nous", "vous", "est", "sont", "etait", "etaient", "ete", "etre",
    "avait", "avaient", "ont", "avoir", "sera", "seront", "serait", "aurait", "auraient", "pas",
    "plus", "moins", "mais", "aussi", "encore", "deja", "tout", "tous", "toute", "toutes", "autre",
    "autres", "meme", "comme", "lors", "afin", "ainsi", "tres", "aux", "cela", "fait", "faire",
    "dit", "jusqu", "lorsque", "alors",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::letters::words;

    /// How much of what they are about these clauses share, in a story of them alone.
    fn shared(clauses: [&str; 2]) -> f64 {
        let mut gists = clauses.map(|clause| {
            let words: Vec<String> = words(clause).collect();
            Gist::of(Language::English, &words, "", &[])
        });
        let common = Commonness::of(gists.iter());
        for gist in &mut gists {
            common.weigh(gist);
        }
        gists[0].shared(&gists[1])
    }

    #[test]
    fn clauses_of_two_languages_are_about_one_thing() {
        for (one, other, least, most) in [
            ("the inspectors, the bakery", "les inspecteurs, la boulangerie", 0.4, 1.0),
            ("the inspectors, the bakery", "the bakery burned", 0.1, 0.5),
            ("the inspectors, the bakery", "la grève reprend jeudi", 0.0, 0.0),
            ("", "", 0.0, 0.0),
        ] {
            let shared = shared([one, other]);
            assert!((least..=most).contains(&shared), "{one}, {other}: {shared}");
        }
    }
}
