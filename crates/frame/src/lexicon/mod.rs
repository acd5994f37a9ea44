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
//! meet with:B ![deadline]     each is actor and recipient at once; the object is no deadline
//! call ![thing]               the object is a name or a pronoun, and is not called something
//! arrêter ![se]               the verb is not reflexive
//! ```
//!
//! The letters: `A` actor, `R` recipient, `B` both, `C` what it is about, `O` where from, `-`
//! nobody; `!` what must be there ("face [charge] subject:R": who faces it did not do it).
//! `object`, `subject`, `do` (a clause in the infinitive) and, for a noun, `owner` and `self`
//! (the noun where it is counted: "nine dead") stand for those places. A name with `#` is a list.

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
    /// Words that must hang under it, one of each: "out" of "pull out".
    pub particles: Vec<Vec<&'static str>>,
    /// What its object must be, where that is fixed: "arms" of "lay down arms".
    pub object: Vec<&'static str>,
    /// What its object cannot be: "meet a deadline".
    pub excluded: Vec<&'static str>,
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

/// What a clause tells that no table knows.
pub(crate) const OTHER: Entry = Entry {
    kind: FrameKind::Other,
    mode: None,
    particles: Vec::new(),
    object: Vec::new(),
    excluded: Vec::new(),
    slots: Vec::new(),
};

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
    /// Verbs that carry the noun of an event and else tell of their own: "tender".
    carriers: &'static [&'static str],
    harm: &'static [&'static str],
    mishaps: &'static [&'static str],
    happenings: &'static [&'static str],
    conditions: &'static [&'static str],
    opinions: &'static [&'static str],
    irregular: &'static [(&'static str, &'static str)],
    /// Verbs that no table has and headlines are carried by.
    headline: &'static [&'static str],
}

impl Lexicon {
    /// The lexicon of a language that has one.
    pub fn of(language: Language) -> Option<&'static Self> {
        static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon {
            light: english::LIGHT,
            carriers: english::CARRIERS,
            harm: english::HARM,
            mishaps: english::MISHAPS,
            happenings: english::HAPPENINGS,
            conditions: english::CONDITIONS,
            opinions: english::OPINIONS,
            irregular: english::IRREGULAR,
            headline: english::HEADLINE,
            ..Lexicon::new(english::TABLES, english::SETS)
        });
        static FRENCH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon {
            light: french::LIGHT,
            carriers: french::CARRIERS,
            harm: french::HARM,
            mishaps: french::MISHAPS,
            happenings: french::HAPPENINGS,
            conditions: french::CONDITIONS,
            opinions: french::OPINIONS,
            irregular: french::IRREGULAR,
            headline: french::HEADLINE,
            ..Lexicon::new(french::TABLES, french::SETS)
        });
        match language {
            Language::English => Some(&ENGLISH),
            Language::French => Some(&FRENCH),
            _ => None,
        }
    }

    fn new(tables: &[Table], sets: &Sets) -> Self {
        let (mut verbs, mut nouns) = (Entries::new(), Entries::new());
        for table in tables {
            add(table.kind, table.verbs, sets, &mut verbs);
            add(table.kind, table.nouns, sets, &mut nouns);
        }
        Self {
            verbs,
            nouns,
            light: &[],
            carriers: &[],
            harm: &[],
            mishaps: &[],
            happenings: &[],
            conditions: &[],
            opinions: &[],
            irregular: &[],
            headline: &[],
        }
    }

    /// The dictionary form of a verb, and what it can tell, in the order of the tables.
    ///
    /// Lemmas of rare verbs are now and then an `e` or a double letter short ("telephon", "shel"),
    /// or have one too many ("compell").
    pub fn verb<'l>(&self, lemma: &'l str, word: &str) -> (&'l str, &[Entry])
    where
        Self: 'l,
    {
        let lemma = self.irregular(word).unwrap_or(lemma);
        let last = lemma.chars().next_back().map(String::from).unwrap_or_default();
        let shorter = lemma.strip_suffix(&*last).filter(|rest| rest.ends_with(&*last));
        let found = ["", "e", &last]
            .into_iter()
            .find_map(|end| self.verbs.get_key_value(&*format!("{lemma}{end}")))
            .or_else(|| self.verbs.get_key_value(shorter?));
        found.map_or((lemma, &[]), |(lemma, entries)| (*lemma, entries.as_slice()))
    }

    /// Whether a dictionary form is that of a verb that headlines are carried by.
    pub fn has_verb(&self, lemma: &str) -> bool {
        self.verbs.contains_key(lemma)
            || self.headline.contains(&lemma)
            || self.is_harm(lemma)
            || self.is_light(lemma)
    }

    /// Whether a verb is done to someone, whatever else it takes.
    pub fn is_done_to_someone(&self, lemma: &str) -> bool {
        let force = [FrameKind::Assault, FrameKind::Coerce, FrameKind::Sanction];
        let entries = self.verbs.get(lemma).map_or(&[][..], Vec::as_slice);
        self.is_harm(lemma) || entries.iter().any(|entry| force.contains(&entry.kind))
    }

    /// The dictionary form of a participle that endings do not give: « rompu ».
    fn irregular(&self, word: &str) -> Option<&'static str> {
        let word = word.to_lowercase();
        self.irregular
            .iter()
            .find(|(forms, _)| forms.split(' ').any(|form| form == word))
            .map(|(_, lemma)| *lemma)
    }

    /// What a noun can tell.
    pub fn noun(&self, lemma: &str) -> &[Entry] {
        self.nouns.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// Whether a noun tells an act, and not those to whom it happened: « deux blessés ».
    pub fn tells_act(&self, lemma: &str) -> bool {
        self.noun(lemma).iter().any(|entry| entry.role("self").is_none())
    }

    /// Whether a noun can tell that something happens.
    pub fn tells_event(&self, lemma: &str) -> bool {
        !self.noun(lemma).is_empty() || self.is_mishap(lemma) || self.is_happening(lemma)
    }

    /// Whether a noun can tell an event in one of the languages.
    pub fn any_has_noun(lemma: &str) -> bool {
        [Language::English, Language::French]
            .into_iter()
            .filter_map(Self::of)
            .any(|lexicon| !lexicon.noun(lemma).is_empty() || lexicon.is_mishap(lemma))
    }

    /// Whether a verb tells of people harmed, by whomever.
    pub fn is_harm(&self, lemma: &str) -> bool {
        self.harm.contains(&lemma)
    }

    /// Whether a noun harms and is nobody: an explosion, a flood.
    pub fn is_mishap(&self, lemma: &str) -> bool {
        self.mishaps.contains(&lemma)
    }

    /// Whether a noun tells that something happens, of no kind that the tables have.
    pub fn is_happening(&self, lemma: &str) -> bool {
        self.happenings.contains(&lemma)
    }

    /// Whether a word tells how it is with someone or something, where it is said to be so.
    pub fn is_condition(&self, lemma: &str) -> bool {
        self.conditions.contains(&lemma)
    }

    /// Whether a word tells nothing that happened or can be seen where something is said to be so:
    /// what somebody thinks, feels or holds possible, and words for anything.
    pub fn says_little(&self, lemma: &str) -> bool {
        self.opinions.contains(&lemma)
    }

    /// Whether a verb tells nothing of its own beside the noun of an event.
    pub fn may_carry(&self, lemma: &str) -> bool {
        self.carriers.contains(&lemma)
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
    let mut entry = Entry { kind, mode, ..OTHER };
    let nouns = |words: &'static str| -> Vec<&'static str> {
        words.trim_end_matches(']').split('|').flat_map(|name| set(name, sets)).collect()
    };
    let mut words = pattern.split_ascii_whitespace();
    let lemma = words.next().unwrap_or_default();
    for word in words {
        if let Some(fixed) = word.strip_prefix('[') {
            entry.object = nouns(fixed);
        } else if let Some(excluded) = word.strip_prefix("![") {
            entry.excluded = nouns(excluded);
        } else if let Some((at, letter)) = word.split_once(':') {
            let (at, must) = at.strip_suffix('!').map_or((at, false), |at| (at, true));
            entry.slots.push(Slot { at: at.split('|').collect(), role: role(letter), must });
        } else {
            entry.particles.push(word.split('|').collect());
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
