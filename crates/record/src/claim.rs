//! What several statements say of one event or state, and where they differ.

use crate::words::vocabulary;
use crate::{ClaimId, ConflictId, FrameId, FrameKind, ReportId, SpeakerKind, StatementId};

/// Statements, in any language, about the same event or state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// What kind of event or state.
    pub kind: FrameKind,
    /// Words of the report that tells it best, or for a state what is asked: "who leads X".
    pub title: String,
    /// The frames that tell it, by report and place; at least one.
    pub frames: Vec<FrameId>,
    /// The statements that hold those frames, each once, in the same order.
    pub statements: Vec<StatementId>,
    /// How sure it is that all of it tells one thing, in hundredths of log-odds above what a join
    /// needs, up to [`Claim::SURE`]: what claims are ordered by, and nothing that is shown.
    pub sureness: u16,
    /// On how many words it rests.
    pub support: Support,
    /// What is said of it, field by field.
    pub fields: Vec<Field>,
    /// Where two values of a field do not say the same.
    pub differences: Vec<Difference>,
}

impl Claim {
    /// As sure as it can be: what answers one question, and what one report tells alone.
    pub const SURE: u16 = 1000;
}

/// How many stand behind a claim. The rule: one root counts once however many reports pass it
/// on; a copy or translation adds none; two unnamed roots of two outlets may be one person, and
/// count as two unnamed; a chain whose end the text does not show adds no root.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Support {
    /// Reports that hold it.
    pub reports: Vec<ReportId>,
    /// The ends of its chains, as far as the texts show.
    pub roots: Vec<Root>,
    /// Statements whose chain ends nowhere that the text shows.
    pub unknown: Vec<StatementId>,
    /// Outlets that cite each other in a ring for it, as their reports name them.
    pub circular: Vec<Vec<String>>,
}

impl Support {
    /// How many of the roots are not named.
    pub fn unnamed(&self) -> usize {
        self.roots.iter().filter(|root| root.is_unnamed()).count()
    }
}

/// Where chains end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Root {
    /// As a reader would name it: "al-Monitor's source from Syrian opposition factions".
    pub label: String,
    /// What kind of speaker.
    pub kind: SpeakerKind,
    /// The statements of the claim that rest on it.
    pub statements: Vec<StatementId>,
}

impl Root {
    /// Whether nobody could go and ask it.
    pub fn is_unnamed(&self) -> bool {
        matches!(self.kind, SpeakerKind::Described | SpeakerKind::Unnamed | SpeakerKind::None)
    }
}

/// One thing that is asked of an event or state, with every answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// What is asked.
    pub name: FieldName,
    /// The answers: the one with the most roots first.
    pub values: Vec<FieldValue>,
}

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldValue {
    /// As a reader would write it: a name, a number with its bounds and what it counts, a date.
    pub value: String,
    /// The roots whose word it is, as indices into [`Support::roots`]; none for what only an outlet
    /// tells, beside what it names a source for or on nobody's word.
    pub roots: Vec<usize>,
    /// The statements that give it.
    pub statements: Vec<StatementId>,
    /// The frames that give it, for their passages.
    pub frames: Vec<FrameId>,
}

/// How two values of a field stand to each other, where they are not the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// Conflict, update, rounding, other scope.
    pub kind: DifferenceKind,
    /// Of which type, for a conflict.
    pub conflict: Option<ConflictKind>,
    /// The field, as an index into [`Claim::fields`].
    pub field: usize,
    /// The one value, as an index into [`Field::values`].
    pub a: usize,
    /// The other.
    pub b: usize,
    /// Why, in words: "24 on 3 May, 31 on 5 May".
    pub reason: String,
}

impl Claim {
    /// The id by its first frame in the order of their ids, so that it stays while frames are
    /// added behind; of a state also by what is asked, for one frame may answer several questions.
    ///
    /// # Panics
    /// When it has no frame, which makes it nothing.
    pub fn id(&self) -> ClaimId {
        let first = *self.frames.iter().min().expect("a claim has a frame");
        if self.kind.is_state() {
            ClaimId::of_question(&self.title, first)
        } else {
            ClaimId::of_frame(first)
        }
    }

    /// The id of a difference of this claim.
    pub fn difference_id(&self, difference: &Difference) -> ConflictId {
        let field = &self.fields[difference.field];
        let first = |value: usize| field.values[value].frames.iter().min().copied();
        ConflictId::of_values(field.name.as_str(), first(difference.a), first(difference.b))
    }
}

vocabulary! {
    /// What is asked of an event or state.
    FieldName {
        /// Whether it is so at all.
        Holds = "holds",
        /// Who did it, who leads.
        Actor = "actor",
        /// To whom.
        Recipient = "recipient",
        /// Where, or where to.
        Place = "place",
        /// Where from.
        Origin = "origin",
        /// When.
        Date = "date",
        /// How many people died.
        Killed = "killed",
        /// How many were hurt.
        Wounded = "wounded",
        /// How many are sought.
        Missing = "missing",
        /// How many are held.
        Detained = "detained",
        /// How many had to leave.
        Displaced = "displaced",
        /// How many under arms.
        Fighters = "fighters",
        /// How many other people.
        People = "people",
        /// How much money.
        Money = "money",
        /// How many arms.
        Weapons = "weapons",
        /// Another number.
        Number = "number",
        /// With what, by what means.
        Means = "means",
        /// Why, at whose wish.
        Cause = "cause",
    }
}

vocabulary! {
    /// How two values that are not the same stand to each other.
    DifferenceKind {
        /// They cannot both hold.
        Conflict = "conflict",
        /// The later one may know more: a toll that rose.
        Update = "update",
        /// One is the other, told less exactly.
        Rounding = "rounding",
        /// They speak of another part, time or place of it.
        OtherScope = "other-scope",
    }
}

vocabulary! {
    /// What a conflict is about.
    ConflictKind {
        /// How many.
        Number = "number",
        /// When.
        Date = "date",
        /// Where.
        Place = "place",
        /// Who did it, who leads.
        Actor = "actor",
        /// Why, at whose wish.
        Cause = "cause",
        /// One says that it is so, the other that it is not.
        Denial = "denial",
        /// What someone is, was, belongs to.
        Identity = "identity",
    }
}
