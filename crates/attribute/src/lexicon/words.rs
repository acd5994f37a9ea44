//! Every word of the tables in one map, so that a word of a report is looked up once.

use super::Tongue;
use super::nouns::{MEDIA_WORDS, NOUNS, Noun, PLACES_OF_POWER};
use super::small::{self, Small, TIMES};
use super::verbs::{VerbForm, english_forms, french_forms};
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// All that the tables know of one lower-case word.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Lexeme {
    english: Reading,
    french: Reading,
    /// The word or its singular, as the head of a phrase.
    pub(crate) noun: Option<Noun>,
    pub(crate) is_time: bool,
    pub(super) is_media: bool,
    pub(super) is_power: bool,
}

/// What a word is in one language.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Reading {
    pub(crate) small: Option<Small>,
    pub(crate) verbs: &'static [VerbForm],
}

impl Lexeme {
    /// The word in one language; `word` is asked for its ending when no list has it.
    pub(crate) fn reading(&self, tongue: Tongue, word: &str) -> Reading {
        let listed = match tongue {
            Tongue::English => self.english,
            Tongue::French => self.french,
        };
        Reading { small: listed.small.or_else(|| small::by_ending(tongue, word)), ..listed }
    }
}

/// A word as the tables have it: in lower case, with the straight apostrophe.
pub(crate) fn lowered(word: &str) -> Cow<'_, str> {
    let is_plain = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_plain || word.chars().all(|c| c != '’' && !c.is_uppercase()) {
        Cow::Borrowed(word)
    } else if word.contains('’') {
        Cow::Owned(word.to_lowercase().replace('’', "'"))
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// Looks a lower-case word with a straight apostrophe up.
pub(crate) fn lexeme(word: &str) -> Lexeme {
    TABLE.places.get(word).map_or_else(Lexeme::default, |&at| TABLE.lexemes[at as usize])
}

/// The words are kept apart from what is known of them. Those met most, the small ones, come
/// first and so lie side by side.
#[derive(Default)]
struct Table {
    places: HashMap<Box<str>, u32, BuildHasherDefault<Letters>>,
    lexemes: Vec<Lexeme>,
}

static TABLE: LazyLock<Table> = LazyLock::new(table);

impl Table {
    fn set(&mut self, word: &str, set: impl FnOnce(&mut Lexeme)) {
        let next = u32::try_from(self.lexemes.len()).expect("no language has as many words");
        let at = self.places.get(word).copied().unwrap_or(next);
        if at == next {
            self.places.insert(word.into(), next);
            self.lexemes.push(Lexeme::default());
        }
        set(&mut self.lexemes[at as usize]);
    }
}

/// FNV-1a (Fowler, Noll, Vo): words are short and come from our own lists, so nobody can make
/// them collide, and a hash that stands against that costs more than the look-up.
struct Letters(u64);

impl Default for Letters {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Letters {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

fn table() -> Table {
    let mut table = Table::default();
    for (small, list) in small::ENGLISH {
        for word in list.split_whitespace() {
            table.set(word, |lexeme| lexeme.english.small = Some(*small));
        }
    }
    for (small, list) in small::FRENCH {
        for word in list.split_whitespace() {
            table.set(word, |lexeme| lexeme.french.small = Some(*small));
        }
    }
    // The word itself goes before what it may be the plural of: "news", "reports".
    for ending in ["", "s", "x", "es"] {
        for (noun, list) in NOUNS {
            for word in list.split_whitespace() {
                table.set(&format!("{word}{ending}"), |lexeme| {
                    lexeme.noun = lexeme.noun.or(Some(*noun));
                });
            }
        }
    }
    for word in TIMES.split_whitespace() {
        table.set(word, |lexeme| lexeme.is_time = true);
    }
    for word in MEDIA_WORDS.split_whitespace() {
        table.set(word, |lexeme| lexeme.is_media = true);
    }
    for word in PLACES_OF_POWER.split_whitespace() {
        table.set(word, |lexeme| lexeme.is_power = true);
    }
    for (word, forms) in english_forms() {
        table.set(&word, |lexeme| lexeme.english.verbs = forms.leak());
    }
    for (word, forms) in french_forms() {
        table.set(&word, |lexeme| lexeme.french.verbs = forms.leak());
    }
    table
}
