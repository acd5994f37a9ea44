//! How two linked names stand to each other in one story, beyond being linked or not.

use super::telling::Telling;
use crate::names::{Name, NameKind, Verdict};
use record::ActorId;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

/// How two names stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kin {
    /// One, or two spellings of one.
    Same,
    /// Of one side: a leader and the group, a branch and the whole.
    OneSide,
    /// Alike, and not enough to tell.
    Open,
    /// Two.
    Other,
}

/// What a story says of its names.
pub struct Kinship {
    /// Pairs that its states tie.
    tied: BTreeSet<(ActorId, ActorId)>,
    /// Each label, read as a person's and as a group's.
    names: HashMap<ActorId, [Name; 2]>,
    /// What was asked before.
    asked: RefCell<HashMap<(ActorId, ActorId), Kin>>,
}

impl Kinship {
    /// Of all tellings of a story.
    pub fn of(tellings: &[Telling<'_>]) -> Self {
        let mut tied = BTreeSet::new();
        let mut names = HashMap::new();
        for telling in tellings {
            let told = telling.told;
            let parts = told.actors.iter().chain(&told.recipients);
            for (actor, label) in parts.filter_map(|one| Some((one.actor?, one.label.as_ref()?))) {
                let read =
                    || [NameKind::Person, NameKind::Group].map(|kind| Name::read(label, kind));
                names.entry(actor).or_insert_with(read);
            }
            if told.kind.is_state() && telling.holds() {
                for part in told.actors.iter().filter_map(|one| one.actor) {
                    let whole = told.recipients.iter().filter_map(|one| one.actor);
                    tied.extend(whole.map(|whole| (part.min(whole), part.max(whole))));
                }
            }
        }
        Self { tied, names, asked: RefCell::default() }
    }

    /// How two names stand to each other.
    pub fn kin(&self, one: ActorId, two: ActorId) -> Kin {
        if one == two {
            return Kin::Same;
        }
        let pair = (one.min(two), one.max(two));
        if self.tied.contains(&pair) {
            return Kin::OneSide;
        }
        *self.asked.borrow_mut().entry(pair).or_insert_with(|| self.by_name(pair))
    }

    /// By the names alone. Linking did not join them, perhaps since one is read as a person and
    /// the other as an office; here it is enough that nothing in the names speaks against it.
    fn by_name(&self, (one, two): (ActorId, ActorId)) -> Kin {
        let (Some(one), Some(two)) = (self.names.get(&one), self.names.get(&two)) else {
            return Kin::Open;
        };
        let [person, group] = [0, 1].map(|kind| one[kind].compare(&two[kind]));
        match (person.verdict, group.verdict) {
            (Verdict::Same, Verdict::Same | Verdict::Undecided)
            | (Verdict::Undecided, Verdict::Same) => Kin::Same,
            (Verdict::Undecided, Verdict::Undecided) if person.shares || group.shares => Kin::Open,
            _ => Kin::Other,
        }
    }
}
