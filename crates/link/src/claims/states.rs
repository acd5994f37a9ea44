//! States: joined by what they answer. "Who leads X" is one claim however many are named.

use super::kin::Kinship;
use super::telling::Telling;
use super::{Named, Spot};
use crate::names::letters::letters;
use record::{ActorId, FrameKind};
use std::collections::{BTreeMap, BTreeSet};

/// Who or what a question is about.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Thing {
    /// A linked name.
    Actor(ActorId),
    /// A place, by its usual name.
    Place(String),
}

/// What a state answers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Asked {
    /// Who leads it.
    Leader(Thing),
    /// Who controls it.
    Holder(Thing),
    /// Whether it is on a list.
    Listed(Thing),
    /// What it is, was, belongs to.
    Identity(Thing),
    /// Who backs it.
    Backer(Thing),
    /// Where it has its seat.
    Seat(Thing),
    /// Whether the first is a member of the second.
    Member(Thing, Thing),
}

/// Which names are one thing for the questions of a story: a name and its place; and, for what
/// they are, what was formerly another.
pub struct Things<'k> {
    kinship: &'k Kinship,
    by_place: BTreeMap<String, Thing>,
    same: BTreeMap<Thing, Thing>,
}

impl<'k> Things<'k> {
    /// Of all tellings of a story.
    pub fn of(tellings: &[Telling<'_>], kinship: &'k Kinship) -> Self {
        let mut things = Self { kinship, by_place: BTreeMap::new(), same: BTreeMap::new() };
        let named =
            || tellings.iter().flat_map(|one| one.told.actors.iter().chain(&one.told.recipients));
        // The least id, whatever the order.
        let bound: BTreeSet<(String, ActorId)> = named()
            .filter_map(|named| Some((plain(named.place.as_ref()?), named.actor?)))
            .collect();
        for (place, actor) in bound.into_iter().rev() {
            things.by_place.insert(place, Thing::Actor(actor));
        }
        let formerly: BTreeSet<(Thing, Thing)> = tellings
            .iter()
            .filter(|one| one.told.kind == FrameKind::Formerly && one.holds())
            .flat_map(|one| {
                let now = one.told.actors.iter().filter_map(|named| things.thing(named));
                let was: Vec<Thing> =
                    one.told.recipients.iter().filter_map(|named| things.thing(named)).collect();
                now.flat_map(|now| {
                    was.iter().map(move |was| (now.clone(), was.clone())).collect::<Vec<_>>()
                })
                .collect::<Vec<_>>()
            })
            .collect();
        for (one, two) in formerly {
            let (one, two) = (things.root(&one), things.root(&two));
            if one != two {
                things.same.insert(one.clone().max(two.clone()), one.min(two));
            }
        }
        things
    }

    /// What a participant is about, for a name.
    pub fn thing(&self, named: &Named) -> Option<Thing> {
        let place = named.place.as_ref().map(plain);
        match (place, named.actor.map(|actor| self.kinship.first(actor))) {
            (Some(place), actor) => Some(
                self.by_place
                    .get(&place)
                    .cloned()
                    .or(actor.map(Thing::Actor))
                    .unwrap_or(Thing::Place(place)),
            ),
            (None, Some(actor)) => Some(Thing::Actor(actor)),
            (None, None) => None,
        }
    }

    /// The first of those that were one before or after.
    pub fn root(&self, thing: &Thing) -> Thing {
        let mut at = thing;
        while let Some(next) = self.same.get(at) {
            at = next;
        }
        at.clone()
    }

    /// The questions that a state answers: several, when it holds of several; none, when it is
    /// no state, or of nobody named.
    pub fn asked(&self, telling: &Telling<'_>) -> Vec<Asked> {
        let told = telling.told;
        let of = |all: &[Named]| all.iter().filter_map(|one| self.thing(one)).collect::<Vec<_>>();
        let subjects = || of(&told.actors);
        let objects = || {
            let mut objects = of(&told.recipients);
            // "Parts of Orsk" are of Orsk; "the last town held by the army in the valley" is no valley.
            let is_of = |place: &&Named| {
                let held = &told.recipients;
                held.is_empty() || held.iter().any(|one| one.words.contains(&place.words))
            };
            if objects.is_empty() {
                let place = told.place.as_ref().filter(is_of);
                objects.extend(place.and_then(|place| self.thing(place)));
            }
            objects
        };
        let asked: BTreeSet<Asked> = match told.kind {
            FrameKind::Leads => objects().into_iter().map(Asked::Leader).collect(),
            FrameKind::Controls => objects().into_iter().map(Asked::Holder).collect(),
            FrameKind::Designated => subjects().into_iter().map(Asked::Listed).collect(),
            FrameKind::Formerly | FrameKind::AffiliatedWith | FrameKind::PartOf => {
                if is_geography(telling) {
                    return Vec::new();
                }
                subjects().iter().map(|one| Asked::Identity(self.root(one))).collect()
            }
            FrameKind::BackedBy => subjects().into_iter().map(Asked::Backer).collect(),
            FrameKind::BasedIn => subjects().into_iter().map(Asked::Seat).collect(),
            FrameKind::MemberOf => {
                let groups = objects();
                let pair =
                    |one: Thing| groups.iter().map(move |group| (one.clone(), group.clone()));
                subjects()
                    .into_iter()
                    .flat_map(pair)
                    .map(|(one, group)| Asked::Member(one, group))
                    .collect()
            }
            _ => return Vec::new(),
        };
        asked.into_iter().collect()
    }
}

/// A town of its province says nothing that anybody would dispute.
pub fn is_geography(telling: &Telling<'_>) -> bool {
    let places = |all: &[Named]| !all.is_empty() && all.iter().all(|one| one.place.is_some());
    telling.told.kind == FrameKind::PartOf
        && places(&telling.told.actors)
        && places(&telling.told.recipients)
}

/// A place by its name: a town and the province around it are one to "who controls Idlib".
fn plain(spot: &Spot) -> String {
    letters(&spot.name).0
}
