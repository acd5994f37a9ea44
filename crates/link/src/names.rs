//! Whether two names can be names of the same one, by the names alone.
//!
//! A name is read by its kind: a person has given names, a kunya, patronymics and a family
//! name; a group has words that many groups share ("Front", "islamique") and words of its
//! own; a place has a kind ("Governorate") and what sets it apart ("(Iraq)"). Words are
//! compared by their sound across scripts and romanisations.
//!
//! Precision comes first. What contradicts is looked for before what agrees: another given
//! name, another patronymic, another number, another side of the compass, a part of the
//! whole. What does neither is [`Verdict::Undecided`], and that is an answer.
//!
//! Left out on purpose: what anybody is known as. That HTS is Hay'at Tahrir al-Sham is found
//! by its initials, or said by a report, and stands in no table here.

mod given;
mod groups;
mod initials;
pub mod letters;
mod likeness;
mod people;
mod places;
mod sounds;
mod tokens;
pub(crate) mod words;

use std::str::FromStr;

pub use record::Verdict;

/// What a name is the name of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum NameKind {
    /// A person.
    Person,
    /// A group, a party, a company, an outlet, a state and its parts.
    Group,
    /// A place.
    Place,
}

impl NameKind {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Group => "group",
            Self::Place => "place",
        }
    }
}

impl FromStr for NameKind {
    type Err = String;
    fn from_str(word: &str) -> Result<Self, String> {
        [Self::Person, Self::Group, Self::Place]
            .into_iter()
            .find(|kind| kind.as_str() == word)
            .ok_or_else(|| format!("'{word}' is no kind of name: person, group or place"))
    }
}

/// What comparing two names gave.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// The answer.
    pub verdict: Verdict,
    /// Why, in words; never empty.
    pub reasons: Vec<String>,
    /// Some part of the one stands in the other: what differs then contradicts, where two names
    /// with nothing in common may still be one's, by an introduction.
    pub shares: bool,
}

impl Comparison {
    fn new(verdict: Verdict, reason: impl Into<String>) -> Self {
        Self { verdict, reasons: vec![reason.into()], shares: false }
    }

    fn same(reason: impl Into<String>) -> Self {
        Self::new(Verdict::Same, reason)
    }

    fn different(reason: impl Into<String>) -> Self {
        Self::new(Verdict::Different, reason)
    }

    fn undecided(reason: impl Into<String>) -> Self {
        Self::new(Verdict::Undecided, reason)
    }

    fn because(mut self, reasons: impl IntoIterator<Item = String>) -> Self {
        self.reasons.extend(reasons);
        self
    }

    /// Two names that sound alike, each known to be another place's.
    pub(crate) fn two_places() -> Self {
        Self::different("two places of these names are known").sharing(true)
    }

    fn sharing(mut self, shares: bool) -> Self {
        self.shares = shares;
        self
    }
}

/// A name, read once to be compared often.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    read: Read,
}

/// What was read, by kind.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Read {
    Person(people::Person),
    Group(groups::Group),
    Place(places::Place),
}

impl Name {
    /// Reads a name of this kind.
    pub fn read(name: &str, kind: NameKind) -> Self {
        let parsed = tokens::parse(name);
        let read = match kind {
            NameKind::Person => Read::Person(people::Person::of(&parsed)),
            NameKind::Group => Read::Group(groups::Group::of(name, &parsed)),
            NameKind::Place => Read::Place(places::Place::of(&parsed)),
        };
        Self { read }
    }

    /// Whether the other can be a name of the same one. The order of the two does not matter.
    pub fn compare(&self, other: &Self) -> Comparison {
        match (&self.read, &other.read) {
            (Read::Person(a), Read::Person(b)) => people::compare(a, b),
            (Read::Group(a), Read::Group(b)) => groups::compare(a, b),
            (Read::Place(a), Read::Place(b)) => places::compare(a, b),
            _ => Comparison::different("names of two kinds"),
        }
    }
}

/// Where to look for other names of the same one: names without a key in common are never the
/// same, but for a slip of the pen. For finding candidates, never for deciding.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Keys {
    /// Shared with other spellings of the whole name.
    pub whole: Vec<String>,
    /// The name is short for longer ones that have this key among their `long`.
    pub short: Option<String>,
    /// What this name may be shortened to.
    pub long: Vec<String>,
}

impl Name {
    /// The keys of the name.
    pub fn keys(&self) -> Keys {
        match &self.read {
            Read::Person(person) => person.keys(),
            Read::Group(group) => group.keys(),
            Read::Place(place) => place.keys(),
        }
    }
}

/// Whether two names of one kind can be names of the same one.
pub fn compare(a: &str, b: &str, kind: NameKind) -> Comparison {
    Name::read(a, kind).compare(&Name::read(b, kind))
}
