//! Which verbs and nouns tell an event of which kind, and who takes part in what place.
//!
//! A table is a list of rows; a row has a kind, perhaps a mode, and patterns, with `;` between
//! them. A pattern is the dictionary form of a verb or noun and what stands around it:
//!
//! ```text
//! attack                      the object is the one to whom it is done
//! pull out from:O             with the particle "out"; whoever stands behind "from" is left
//! open [fire] on|at:R         the object must be "fire"; behind "on" or "at" stands the recipient
//! call for!:C                 only with "for", behind which stands what is asked
//! meet with:B                 each is actor and recipient at once
//! ```
//!
//! The letters: `A` actor, `R` recipient, `B` both, `C` what it is about, `O` where from, `-`
//! nobody; `!` what must be there ("face [charge] subject:R": who faces it did not do it).
//! `object`, `subject` and, for a noun, `owner` stand for those places.

mod english;
mod french;

use record::{FrameKind, Language, Mode};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The verbs and nouns of one kind, each row with its mode and its patterns.
pub(crate) struct Table {
    kind: FrameKind,
    verbs: &'static [Row],
    nouns: &'static [Row],
}

/// A mode and patterns with `;` between them.
type Row = (Option<Mode>, &'static str);

/// What a word tells when it stands in its pattern.
#[derive(Debug)]
pub(crate) struct Entry {
    pub kind: FrameKind,
    pub mode: Option<Mode>,
    /// Words that must hang under it: "out" of "pull out".
    pub particles: Vec<&'static str>,
    /// What its object must be, where that is fixed: "arms" of "lay down arms".
    pub object: Vec<&'static str>,
    /// Who stands where.
    pub slots: Vec<Slot>,
}

/// A place beside a word, and who stands there.
#[derive(Debug)]
pub(crate) struct Slot {
    /// The prepositions of the place; or `object`, `subject`.
    pub at: Vec<&'static str>,
    pub role: Role,
    /// Without it the pattern does not fit.
    pub must: bool,
}

/// Who stands in a [`Slot`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    Actor,
    Recipient,
    Both,
    Content,
    Origin,
    Nobody,
}

impl Entry {
    /// The role of the place behind a preposition, or of `object` and `subject`.
    pub fn role(&self, at: &str) -> Option<Role> {
        self.slots.iter().find(|slot| slot.at.contains(&at)).map(|slot| slot.role)
    }

    /// How many things must be there: of two entries that fit, the one that asks for more tells more.
    pub fn demands(&self) -> usize {
        let must = self.slots.iter().filter(|slot| slot.must).count();
        2 * self.particles.len() + 2 * usize::from(!self.object.is_empty()) + must
    }
}

/// The entries of each word, in the order of the tables.
type Entries = HashMap<&'static str, Vec<Entry>>;

/// Names of lists of nouns, with what they stand for.
type Sets = [(&'static str, &'static str)];

/// The verbs and nouns of one language.
pub(crate) struct Lexicon {
    verbs: Entries,
    nouns: Entries,
    /// Verbs that only carry a noun: "launch an attack".
    light: &'static [&'static str],
}

impl Lexicon {
    /// The lexicon of a language that has one.
    pub fn of(language: Language) -> Option<&'static Self> {
        static ENGLISH: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::new(english::TABLES, english::SETS, english::LIGHT));
        static FRENCH: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::new(french::TABLES, french::SETS, french::LIGHT));
        match language {
            Language::English => Some(&ENGLISH),
            Language::French => Some(&FRENCH),
            _ => None,
        }
    }

    fn new(tables: &[Table], sets: &Sets, light: &'static [&'static str]) -> Self {
        let (mut verbs, mut nouns) = (Entries::new(), Entries::new());
        for table in tables {
            add(table.kind, table.verbs, sets, &mut verbs);
            add(table.kind, table.nouns, sets, &mut nouns);
        }
        Self { verbs, nouns, light }
    }

    /// The dictionary form of a verb, and what it can tell, in the order of the tables.
    ///
    /// Lemmas of rare verbs are now and then an `e` or a double letter short ("telephon", "shel").
    pub fn verb<'l>(&self, lemma: &'l str) -> (&'l str, &[Entry])
    where
        Self: 'l,
    {
        let last = lemma.chars().next_back().map(String::from).unwrap_or_default();
        let found = ["", "e", &last]
            .into_iter()
            .find_map(|end| self.verbs.get_key_value(&*format!("{lemma}{end}")));
        found.map_or((lemma, &[]), |(lemma, entries)| (*lemma, entries.as_slice()))
    }

    /// What a noun can tell.
    pub fn noun(&self, lemma: &str) -> &[Entry] {
        self.nouns.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// Whether a verb only carries a noun.
    pub fn is_light(&self, lemma: &str) -> bool {
        self.light.contains(&lemma)
    }
}

fn add(kind: FrameKind, rows: &[Row], sets: &Sets, entries: &mut Entries) {
    for (mode, patterns) in rows {
        for pattern in patterns.split(';').map(str::trim).filter(|pattern| !pattern.is_empty()) {
            let (lemma, entry) = entry(kind, *mode, pattern, sets);
            entries.entry(lemma).or_default().push(entry);
        }
    }
}

fn entry(
    kind: FrameKind,
    mode: Option<Mode>,
    pattern: &'static str,
    sets: &Sets,
) -> (&'static str, Entry) {
    let mut entry =
        Entry { kind, mode, particles: Vec::new(), object: Vec::new(), slots: Vec::new() };
    let mut words = pattern.split_ascii_whitespace();
    let lemma = words.next().unwrap_or_default();
    for word in words {
        if let Some(nouns) = word.strip_prefix('[') {
            entry.object =
                nouns.trim_end_matches(']').split('|').flat_map(|name| set(name, sets)).collect();
        } else if let Some((at, letter)) = word.split_once(':') {
            let (at, must) = at.strip_suffix('!').map_or((at, false), |at| (at, true));
            entry.slots.push(Slot { at: at.split('|').collect(), role: role(letter), must });
        } else {
            entry.particles.push(word);
        }
    }
    (lemma, entry)
}

/// The nouns that a name stands for; a noun stands for itself.
fn set(name: &'static str, sets: &Sets) -> impl Iterator<Item = &'static str> + use<> {
    let nouns = sets.iter().find(|(set, _)| *set == name).map_or(name, |(_, nouns)| nouns);
    nouns.split('|')
}

fn role(letter: &str) -> Role {
    match letter {
        "A" => Role::Actor,
        "R" => Role::Recipient,
        "B" => Role::Both,
        "C" => Role::Content,
        "O" => Role::Origin,
        _ => Role::Nobody,
    }
}
