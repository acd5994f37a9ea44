//! What words do to the clause beside or below them. The effects are shared; each language has
//! its tables.

use record::{Language, Modality};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word makes of the clause that it governs or stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Effect {
    /// It is not so: "fail to", "not", « sans ».
    Not,
    /// It is this real: "want to" is planned, "perhaps" possible.
    Is(Modality),
}

/// Words with one effect each, written `"want|plan|intend"`.
pub(super) type Table = &'static [(&'static str, Effect)];

/// The tables of a language, as they are written.
pub(super) struct Tables {
    /// Verbs, adjectives and nouns by their lemma: what they make of a clause below them.
    pub governors: Table,
    /// Auxiliaries, adverbs and adjectives: what they make of what they stand beside.
    pub beside: Table,
    /// Words that open a clause.
    pub marks: Table,
    /// "no", "nobody": subjects, objects or their determiners that deny the whole clause.
    pub none: &'static str,
    /// Words that deny together with "ne"; nothing where one word does.
    pub seconds: &'static str,
    /// The marks of a clause of purpose, before an infinitive.
    pub purpose: &'static str,
    /// The marks of a condition.
    pub conditions: &'static str,
    /// Verbs whose content is wanted also where it has a subject of its own: "demand that".
    pub wishes: &'static str,
}

/// The tables of a language, ready to be asked.
#[derive(Debug)]
pub(super) struct Words {
    governors: HashMap<&'static str, Effect>,
    beside: HashMap<&'static str, Effect>,
    marks: HashMap<&'static str, Effect>,
    none: Vec<&'static str>,
    seconds: Vec<&'static str>,
    purpose: Vec<&'static str>,
    conditions: Vec<&'static str>,
    wishes: Vec<&'static str>,
    /// Its conditional is the mood of what others say.
    pub language: Language,
}

/// The tables of a language that has some.
pub(super) fn of(language: Language) -> Option<&'static Words> {
    static ENGLISH: LazyLock<Words> =
        LazyLock::new(|| Words::of(Language::English, &super::english::TABLES));
    static FRENCH: LazyLock<Words> =
        LazyLock::new(|| Words::of(Language::French, &super::french::TABLES));
    match language {
        Language::English => Some(&ENGLISH),
        Language::French => Some(&FRENCH),
        _ => None,
    }
}

impl Words {
    fn of(language: Language, tables: &Tables) -> Self {
        let list = |words: &'static str| words.split('|').collect();
        Self {
            governors: by_word(tables.governors),
            beside: by_word(tables.beside),
            marks: by_word(tables.marks),
            none: list(tables.none),
            seconds: list(tables.seconds),
            purpose: list(tables.purpose),
            conditions: list(tables.conditions),
            wishes: list(tables.wishes),
            language,
        }
    }

    /// What the word of this lemma makes of a clause below it.
    pub fn governor(&self, lemma: &str) -> Option<Effect> {
        self.governors.get(lemma).copied()
    }

    /// What a word makes of what it stands beside.
    pub fn beside(&self, word: &str) -> Option<Effect> {
        self.beside.get(word).copied()
    }

    /// What a word makes of the clause that it opens.
    pub fn mark(&self, word: &str) -> Option<Effect> {
        self.marks.get(word).copied()
    }

    /// "nobody", « aucun ».
    pub fn is_none(&self, word: &str) -> bool {
        self.none.contains(&word)
    }

    /// « pas », which denies together with « ne ».
    pub fn is_second(&self, word: &str) -> bool {
        self.seconds.contains(&word)
    }

    /// "to", « pour », before an infinitive.
    pub fn is_purpose(&self, word: &str) -> bool {
        self.purpose.contains(&word)
    }

    /// "demand", « exiger ».
    pub fn is_wish(&self, lemma: &str) -> bool {
        self.wishes.contains(&lemma)
    }

    /// "if".
    pub fn is_condition(&self, word: &str) -> bool {
        self.conditions.contains(&word)
    }
}

fn by_word(table: Table) -> HashMap<&'static str, Effect> {
    table.iter().flat_map(|(words, effect)| words.split('|').map(|word| (word, *effect))).collect()
}
