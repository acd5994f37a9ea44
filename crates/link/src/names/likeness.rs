//! How well one word stands for another in two spellings of a name.

use super::given::name_of;
use super::letters::Written;
use super::sounds::Sounds;

/// How well one word stands for another, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Likeness {
    /// The same letters, or spellings of one name.
    Same,
    /// Two romanisations of the same sounds.
    Respelled,
    /// One letter is wrong.
    Slip,
    /// Alike, and not enough to say so.
    Near,
    /// Another word.
    Other,
}

/// A word to compare: its letters and sounds, and the name that it is known to spell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// As it was written.
    pub shown: String,
    /// In plain Latin letters.
    pub letters: String,
    /// How it sounds.
    pub sounds: Sounds,
    /// In which way it was written.
    pub written: Written,
    /// The given name that it spells.
    pub name: Option<&'static str>,
    /// What follows the article that may be fused to it: "Almuatesem".
    stem: Option<Box<Self>>,
}

impl Word {
    /// The word of these letters.
    pub fn new(shown: &str, letters: String, written: Written) -> Self {
        let stem = letters.strip_prefix("al").or_else(|| letters.strip_prefix("el"));
        let stem = stem.filter(|stem| stem.len() > 4);
        Self {
            stem: stem.map(|stem| Box::new(Self::bare(shown, stem.to_owned(), written))),
            ..Self::bare(shown, letters, written)
        }
    }

    fn bare(shown: &str, letters: String, written: Written) -> Self {
        Self {
            shown: shown.to_owned(),
            sounds: Sounds::of(&letters, written == Written::Abjad),
            name: name_of(shown, &letters, written),
            letters,
            written,
            stem: None,
        }
    }

    /// The same word as one that is no given name, whatever it spells.
    pub fn into_any_word(mut self) -> Self {
        self.name = None;
        self
    }

    /// What its spellings have in common: the skeleton of the name it spells, or its own.
    pub fn key(&self) -> String {
        let own = self.without_article().unwrap_or(self);
        let known = own.name.map(|name| Sounds::of(name, false).skeleton());
        let key = known.unwrap_or_else(|| own.sounds.skeleton());
        if key.is_empty() { own.letters.clone() } else { key }
    }

    /// How well it stands for the other, with the article that may be fused to either.
    pub fn likeness(&self, other: &Self) -> Likeness {
        let as_written = self.bare_likeness(other);
        if as_written <= Likeness::Respelled {
            return as_written;
        }
        let without = match (self.without_article(), other.without_article()) {
            (Some(one), None) => one.bare_likeness(other),
            (None, Some(two)) => self.bare_likeness(two),
            _ => as_written,
        };
        if without <= Likeness::Respelled { without } else { as_written }
    }

    /// A given name that begins with these letters has no article.
    fn without_article(&self) -> Option<&Self> {
        self.stem.as_deref().filter(|_| self.name.is_none())
    }

    fn bare_likeness(&self, other: &Self) -> Likeness {
        match (self.name, other.name) {
            // Arabic script tells Salim from Salem where our letters do not.
            (Some(one), Some(two)) if one == two && !self.is_another_in_arabic(other) => {
                return Likeness::Same;
            }
            (Some(_), Some(_)) => return Likeness::Other,
            _ if self.letters == other.letters && !self.letters.is_empty() => {
                return Likeness::Same;
            }
            _ => {}
        }
        let limit = limit(self.sounds.consonants().min(other.sounds.consonants()));
        // A name that many bear has its spellings in the table: what is not there must be close.
        let limit = if self.name.is_some() == other.name.is_some() { limit } else { limit * 2 / 3 };
        let distance = self.sounds.distance(&other.sounds);
        if distance <= limit {
            return Likeness::Respelled;
        }
        if self.is_slip_of(other) {
            return Likeness::Slip;
        }
        if distance <= limit * 2 { Likeness::Near } else { Likeness::Other }
    }

    fn is_another_in_arabic(&self, other: &Self) -> bool {
        let abjad = |word: &Self| word.written == Written::Abjad;
        abjad(self)
            && abjad(other)
            && self.letters.trim_end_matches(['a', 'i'])
                != other.letters.trim_end_matches(['a', 'i'])
    }

    /// One letter wrong, missing, added or swapped with the next, in a word long enough to tell.
    fn is_slip_of(&self, other: &Self) -> bool {
        let written = |word: &Self| word.written == Written::Alphabet;
        let (short, long) = (
            self.letters.len().min(other.letters.len()),
            self.letters.len().max(other.letters.len()),
        );
        if !written(self) || !written(other) || short < 5 || long - short > 1 {
            return false;
        }
        self.letters.as_bytes()[0] == other.letters.as_bytes()[0]
            && one_change(self.letters.as_bytes(), other.letters.as_bytes())
    }
}

/// The price up to which two words of so many consonants are two spellings of one. Chosen on
/// the pairs of `eval`'s `names` rows.
fn limit(consonants: usize) -> u32 {
    match consonants {
        0 | 1 => 8,
        2 => 20,
        3 => 32,
        4 => 42,
        _ => 55,
    }
}

/// Every part that only one name has is near one that only the other has; of two names with
/// more and with fewer of them, the fewer. The order of the two names does not matter.
pub fn all_near(a: &[usize], b: &[usize], near: impl Fn(&usize, &usize) -> bool) -> bool {
    let of_a = || a.iter().all(|one| b.iter().any(|two| near(one, two)));
    let of_b = || b.iter().all(|two| a.iter().any(|one| near(one, two)));
    (a.len() > b.len() || of_a()) && (b.len() > a.len() || of_b())
}

/// One letter differs, is missing, or stands before its neighbour.
fn one_change(a: &[u8], b: &[u8]) -> bool {
    let head = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    match (a, b) {
        ([] | [_], [_]) | ([_], []) => true,
        ([one, two], [three, four]) => one == four && two == three,
        _ => false,
    }
}
