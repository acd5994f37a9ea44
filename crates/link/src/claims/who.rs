//! Whether two participants can be the same: by who was linked, by the words for people, by
//! their land.

use super::kin::{Kin, Kinship};
use super::{Named, Spot, nouns, places};
use crate::names::letters::letters;
use crate::names::words;
use record::ActorId;
use std::collections::BTreeSet;

/// A participant, read once to be compared often.
#[derive(Clone, Debug)]
pub struct Who<'s> {
    /// As it was told.
    pub named: &'s Named,
    /// What its words mean; of a name, nothing.
    pub means: BTreeSet<&'static str>,
    /// Their lands.
    pub lands: BTreeSet<&'static str>,
    /// The words of it that are written like names, in plain letters; of a linked name its own.
    pub names: BTreeSet<String>,
    /// What the words around a linked name say that its bearer is: "the captain, Lena Orr".
    offices: BTreeSet<&'static str>,
    /// The beginnings of its longer words, which are often alike in two languages: "general".
    stems: BTreeSet<String>,
    /// All its words in plain letters.
    plain: String,
    /// How rare its name is in the story, of 1: a name that every other clause has ties no two.
    pub rarity: f64,
}

/// How two participants stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Alike {
    /// Two names of two, or words for people of two lands.
    Different,
    /// Words for two kinds of people.
    OtherPeople,
    /// Nothing is known.
    Unknown,
    /// Words that can be for the same people.
    Described,
    /// Words for the same kind of people of the same land.
    Likely,
    /// The same name.
    Same,
}

impl<'s> Who<'s> {
    /// Reads a participant.
    pub fn of(named: &'s Named) -> Self {
        let words = named.words.split(|letter: char| !letter.is_alphanumeric());
        let lands = words.filter_map(|word| words::land(&letters(word).0)).collect();
        let head = nouns::head(&named.words);
        let proper = match &named.label {
            Some(label) if named.actor.is_some() => own_name(label),
            _ => names_in(head.iter().copied()),
        };
        let stems = stems_in(&head);
        let (means, mut offices) = match named.actor {
            Some(_) => (BTreeSet::new(), nouns::meanings(&named.words)),
            None => (nouns::meanings(&named.words), BTreeSet::new()),
        };
        offices.retain(|one| !matches!(*one, "PERSON" | "RESIDENT" | "GROUP" | "FORCES"));
        Self {
            named,
            means,
            lands,
            names: proper,
            offices,
            stems,
            plain: letters(named.words.trim()).0,
            rarity: 1.0,
        }
    }

    /// Who it is, by name.
    pub fn actor(&self) -> Option<ActorId> {
        self.named.actor
    }

    /// Where or which land it is, for the name of a place.
    pub fn spot(&self) -> Option<&'s Spot> {
        self.named.place.as_ref()
    }

    /// As a reader would name it.
    pub fn label(&self) -> &'s str {
        self.named.label.as_deref().unwrap_or(self.named.words.trim())
    }

    /// How it stands to another.
    pub fn alike(&self, other: &Self, kinship: &Kinship) -> Alike {
        if let (Some(one), Some(two)) = (self.actor(), other.actor()) {
            return match kinship.kin(one, two) {
                Kin::Same => Alike::Same,
                Kin::OneSide | Kin::Open => Alike::Unknown,
                Kin::Other if self.shares_land(other) => Alike::Described,
                Kin::Other => Alike::Different,
            };
        }
        if !self.lands.is_empty() && !other.lands.is_empty() && !self.shares_land(other) {
            return Alike::Different;
        }
        let one_is_linked = self.actor().is_some() || other.actor().is_some();
        let is_captain = |one: &Self, two: &Self| !one.offices.is_disjoint(&two.means);
        if !self.names.is_disjoint(&other.names) {
            return if one_is_linked { Alike::Likely } else { Alike::Described };
        }
        if one_is_linked {
            let describes =
                self.shares_land(other) || is_captain(self, other) || is_captain(other, self);
            return if describes { Alike::Described } else { Alike::Unknown };
        }
        match (self.means.is_empty(), other.means.is_empty()) {
            (false, false) if self.means.is_disjoint(&other.means) => {
                let anybody = |who: &Self| who.means.iter().any(|one| nouns::is_anybody(one));
                if anybody(self) || anybody(other) { Alike::Unknown } else { Alike::OtherPeople }
            }
            (false, false) if self.shares_land(other) => Alike::Likely,
            (false, false) => Alike::Described,
            _ if self.shares_land(other) => Alike::Described,
            _ if !self.plain.is_empty() && self.plain == other.plain => Alike::Described,
            _ if !self.stems.is_disjoint(&other.stems) => Alike::Described,
            _ => Alike::Unknown,
        }
    }

    fn shares_land(&self, other: &Self) -> bool {
        let spots =
            (self.spot().is_some() && other.spot().is_some()).then_some((self.named, other.named));
        !self.lands.is_disjoint(&other.lands)
            || spots.is_some_and(|(one, two)| places::touch(one, two))
    }
}

/// What a linked name is known by in plain letters: its last word, for the name of a person
/// stands there in most languages that we read.
fn own_name(label: &str) -> BTreeSet<String> {
    label.split_whitespace().next_back().map(|word| letters(word).0).into_iter().collect()
}

/// The words that are written like names, in plain letters; not the first, which has a capital
/// anyway when it begins a sentence.
pub fn names_in<'w>(words: impl Iterator<Item = &'w str>) -> BTreeSet<String> {
    let is_name = |word: &&str| word.chars().count() > 2 && word.starts_with(char::is_uppercase);
    let words = words.filter(|word| !word.is_empty()).skip(1);
    words.filter(is_name).map(|word| letters(word).0).collect()
}

/// The beginnings of words of one origin in two languages: "director", « directeur ».
fn stems_in(words: &[&str]) -> BTreeSet<String> {
    const STEM: usize = 6;
    let words = words.iter().map(|word| letters(word).0);
    words.filter_map(|word| word.get(..STEM).map(str::to_owned)).collect()
}

/// How two lists of participants stand to each other: the best of any two decides.
pub fn lists(a: &[Who<'_>], b: &[Who<'_>], kinship: &Kinship) -> Option<Alike> {
    let pairs = a.iter().flat_map(|one| b.iter().map(move |two| one.alike(two, kinship)));
    pairs.max()
}
