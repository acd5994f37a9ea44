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
        let means =
            if named.actor.is_some() { BTreeSet::new() } else { nouns::meanings(&named.words) };
        Self { named, means, lands }
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
        if self.actor().is_some() || other.actor().is_some() {
            return if self.shares_land(other) { Alike::Described } else { Alike::Unknown };
        }
        match (self.means.is_empty(), other.means.is_empty()) {
            (false, false) if self.means.is_disjoint(&other.means) => {
                let anybody = |who: &Self| who.means.iter().any(|one| nouns::is_anybody(one));
                if anybody(self) || anybody(other) { Alike::Unknown } else { Alike::OtherPeople }
            }
            (false, false) if self.shares_land(other) => Alike::Likely,
            (false, false) => Alike::Described,
            _ if self.shares_land(other) => Alike::Described,
            _ if !self.named.words.trim().is_empty()
                && letters(&self.named.words) == letters(&other.named.words) =>
            {
                Alike::Described
            }
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

/// How two lists of participants stand to each other: the best of any two decides.
pub fn lists(a: &[Who<'_>], b: &[Who<'_>], kinship: &Kinship) -> Option<Alike> {
    let pairs = a.iter().flat_map(|one| b.iter().map(move |two| one.alike(two, kinship)));
    pairs.max()
}
