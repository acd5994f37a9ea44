//! Who is who over all reports.

use crate::words::vocabulary;
use crate::{ActorId, BearerId, MentionKind};

/// Someone or something that several reports may name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    /// What it is, as far as its reports agree.
    pub class: ActorClass,
    /// The name that most of its reports give it.
    pub label: String,
    /// Whom single reports treat as one; each bearer is in one actor.
    pub bearers: Vec<BearerId>,
    /// What made one of them.
    pub joins: Vec<Join>,
}

impl Actor {
    /// The id by its first bearer, in the order of their ids.
    ///
    /// # Panics
    /// When it has no bearer, which makes it nothing.
    pub fn id(&self) -> ActorId {
        ActorId::of_bearer(*self.bearers.iter().min().expect("an actor has a bearer"))
    }
}

/// Two bearers that are one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Join {
    /// The one.
    pub a: BearerId,
    /// The other.
    pub b: BearerId,
    /// The kind of evidence.
    pub evidence: Evidence,
    /// Why, in words.
    pub reasons: Vec<String>,
}

/// Two bearers that were looked at and not joined.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Apart {
    /// The one.
    pub a: BearerId,
    /// The other.
    pub b: BearerId,
    /// Different, or undecided.
    pub verdict: Verdict,
    /// Why, in words.
    pub reasons: Vec<String>,
}

vocabulary! {
    /// What an actor is. Reports do not agree on what is a group and what an organisation.
    ActorClass {
        /// A person.
        Person = "person",
        /// A group, an organisation, an outlet.
        Body = "body",
        /// A state or a part of it.
        State = "state",
        /// A place.
        Place = "place",
    }
}

impl ActorClass {
    /// The class of what a name names; none for a ship, a law, a work.
    pub fn of(kind: MentionKind) -> Option<Self> {
        Some(match kind {
            MentionKind::Person => Self::Person,
            MentionKind::Group | MentionKind::Organisation | MentionKind::Outlet => Self::Body,
            MentionKind::State => Self::State,
            MentionKind::Place => Self::Place,
            MentionKind::Other => return None,
        })
    }
}

vocabulary! {
    /// Why two bearers are one, the strongest first.
    Evidence {
        /// A person said so.
        Judgement = "judgement",
        /// The same words.
        SameName = "same-name",
        /// Two spellings or translations of a name.
        Spelling = "spelling",
        /// The initials of a name.
        Initials = "initials",
        /// A short form, and no other in all reports that it could be short for.
        OnlyOne = "only-one",
        /// A short form, and of those that it could be short for only one fits what is said
        /// of it.
        Context = "context",
    }
}

vocabulary! {
    /// Whether two are one.
    Verdict {
        /// They are.
        Same = "same",
        /// They are not.
        Different = "different",
        /// It is open.
        Undecided = "undecided",
    }
}
