//! What words say of a number beside them. The senses are shared; each language has its tables.

use record::{CountedKind, Language};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Words with one sense each, written `"soldier|troop"`.
pub(super) type Table = &'static [(&'static str, CountedKind)];

/// The tables of a language, as they are written.
pub(super) struct Tables {
    /// What is counted, in the singular; a plural in -s or -x is found by it.
    pub nouns: Table,
    /// Deeds and ends, of whom the number is: "the killing of 12".
    pub deeds: Table,
    /// Verbs by their lemma: what becomes of their object, or of the subject of their passive.
    pub done_to: Table,
    /// Verbs, adjectives and nouns by their lemma: what becomes of their subject.
    pub happens_to: Table,
    /// Forms that say what was done to those before them: "12 people killed".
    pub participles: Table,
    /// Forms that say what happened to those before them: "12 people died".
    pub ends: Table,
    /// Active forms, whose object follows: "killing 12".
    pub actives: Table,
    /// What may stand between those counted and what became of them.
    pub between: &'static str,
    /// Forms of "to be", which make a participle passive.
    pub be: &'static str,
    /// Forms of "to have", which make it active.
    pub have: &'static str,
    /// What opens a part of those who were told of: "including".
    pub parts: &'static str,
    /// What counts the dead without naming them: "toll".
    pub tolls: &'static str,
    /// "number", of which it is said whom it counts.
    pub numbers: &'static str,
    /// "of".
    pub of: &'static str,
    /// "or", between two fates.
    pub or: &'static str,
    /// "from", before what a number was until now.
    pub from: &'static str,
    /// Ends of words in capitals that are names of peoples.
    pub peoples: &'static [&'static str],
}

/// The tables of a language, ready to be asked.
#[derive(Debug)]
pub(super) struct Words {
    nouns: HashMap<&'static str, CountedKind>,
    deeds: HashMap<&'static str, CountedKind>,
    done_to: HashMap<&'static str, CountedKind>,
    happens_to: HashMap<&'static str, CountedKind>,
    participles: HashMap<&'static str, CountedKind>,
    ends: HashMap<&'static str, CountedKind>,
    actives: HashMap<&'static str, CountedKind>,
    small: HashMap<&'static str, Small>,
    peoples: &'static [&'static str],
}

/// What a small word does between a number and what it counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Small {
    Between,
    Be,
    Have,
    Part,
    Toll,
    Number,
    Of,
    Or,
    From,
}

/// The tables of a language that has some.
pub(super) fn of(language: Language) -> Option<&'static Words> {
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::of(&super::english::TABLES));
    static FRENCH: LazyLock<Words> = LazyLock::new(|| Words::of(&super::french::TABLES));
    match language {
        Language::English => Some(&ENGLISH),
        Language::French => Some(&FRENCH),
        _ => None,
    }
}

impl Words {
    fn of(tables: &Tables) -> Self {
        let small = [
            (tables.between, Small::Between),
            (tables.be, Small::Be),
            (tables.have, Small::Have),
            (tables.parts, Small::Part),
            (tables.tolls, Small::Toll),
            (tables.numbers, Small::Number),
            (tables.of, Small::Of),
            (tables.or, Small::Or),
            (tables.from, Small::From),
        ];
        Self {
            nouns: by_word(tables.nouns),
            deeds: by_word(tables.deeds),
            done_to: by_word(tables.done_to),
            happens_to: by_word(tables.happens_to),
            participles: by_word(tables.participles),
            ends: by_word(tables.ends),
            actives: by_word(tables.actives),
            small: small
                .into_iter()
                .flat_map(|(words, sense)| words.split('|').map(move |word| (word, sense)))
                .collect(),
            peoples: tables.peoples,
        }
    }

    /// What a noun counts, in the singular or plural.
    pub fn noun(&self, word: &str) -> Option<CountedKind> {
        in_plural(&self.nouns, word)
    }

    /// What became of those of whom the noun is: "death" of 12.
    pub fn deed(&self, word: &str) -> Option<CountedKind> {
        in_plural(&self.deeds, word)
    }

    /// What becomes of the object of a verb.
    pub fn done_to(&self, lemma: &str) -> Option<CountedKind> {
        self.done_to.get(lemma).copied()
    }

    /// What becomes of the subject of a verb or adjective.
    pub fn happens_to(&self, lemma: &str) -> Option<CountedKind> {
        self.happens_to.get(lemma).copied()
    }

    /// What was done to those before this form.
    pub fn participle(&self, word: &str) -> Option<CountedKind> {
        self.participles.get(word).copied()
    }

    /// What happened to those before this form.
    pub fn end(&self, word: &str) -> Option<CountedKind> {
        self.ends.get(word).copied()
    }

    /// What this form does to those behind it.
    pub fn active(&self, word: &str) -> Option<CountedKind> {
        self.actives.get(word).copied()
    }

    /// What a small word does.
    pub fn small(&self, word: &str) -> Option<Small> {
        self.small.get(word).copied()
    }

    /// "Chechens", "Syriens": a word with a capital that ends as names of peoples do.
    pub fn is_people(&self, word: &str) -> bool {
        word.chars().next().is_some_and(char::is_uppercase)
            && self.peoples.iter().any(|end| word.ends_with(end))
    }
}

fn by_word(table: Table) -> HashMap<&'static str, CountedKind> {
    table.iter().flat_map(|(words, kind)| words.split('|').map(|word| (word, *kind))).collect()
}

fn in_plural(table: &HashMap<&'static str, CountedKind>, word: &str) -> Option<CountedKind> {
    let plural = || word.strip_suffix(['s', 'x']).and_then(|single| table.get(single));
    table.get(word).or_else(plural).copied()
}
