//! What a reader gets back of frames. Spans count code points.

use crate::rows::TextSpan;
use record::{
    ActorId, CountedKind, FrameId, FrameKind, MentionId, Modality, Mode, Polarity, Precision,
    ReportId, StatementId, TimeKind,
};

/// What one clause says, as stored.
#[derive(Clone, PartialEq, Debug)]
pub struct StoredFrame {
    /// By report, kind and the places of trigger and clause.
    pub id: FrameId,
    /// Its report.
    pub report: ReportId,
    /// The first file of that report.
    pub file: String,
    /// The statement on whose word it stands; none outside every statement.
    pub statement: Option<StatementId>,
    /// What kind of event or state.
    pub kind: FrameKind,
    /// The kind told more exactly.
    pub mode: Option<Mode>,
    /// The head of the clause in dictionary form.
    pub predicate: String,
    /// The words that make it this kind.
    pub trigger: TextSpan,
    /// The whole clause.
    pub clause: TextSpan,
    /// Who does it, or whom the state is said of.
    pub actors: Vec<StoredParticipant>,
    /// To whom, or what the state is held towards.
    pub recipients: Vec<StoredParticipant>,
    /// Where; for a movement, where to.
    pub place: Option<StoredParticipant>,
    /// For a movement, where from.
    pub origin: Option<StoredParticipant>,
    /// When.
    pub time: Option<StoredTime>,
    /// How many.
    pub quantities: Vec<StoredCounted>,
    /// With what, or why.
    pub means: Option<TextSpan>,
    /// Whether it is said to be so or not to be so.
    pub polarity: Polarity,
    /// How real it is given to be.
    pub modality: Modality,
    /// The frame that it is about.
    pub about: Option<FrameId>,
}

/// Who takes part in a frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredParticipant {
    /// The words that stand there.
    pub span: TextSpan,
    /// The name of it, which may stand elsewhere.
    pub mention: Option<MentionId>,
    /// That name's place and words.
    pub name: Option<TextSpan>,
    /// Who that is over all reports.
    pub actor: Option<ActorId>,
    /// The name that most reports give this actor.
    pub label: Option<String>,
}

/// When a frame happens or holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredTime {
    /// The words.
    pub span: TextSpan,
    /// What they tell.
    pub kind: TimeKind,
    /// The unit that they name.
    pub precision: Precision,
    /// The first day in ISO 8601; none where it is open or not known.
    pub from: Option<String>,
    /// The day after the last one.
    pub to: Option<String>,
    /// The words do not say where it begins.
    pub open_start: bool,
    /// The words do not say where it ends.
    pub open_end: bool,
    /// The words say or imply "about".
    pub approximate: bool,
}

/// A number of a frame.
#[derive(Clone, PartialEq, Debug)]
pub struct StoredCounted {
    /// The number with the words that bound it and its unit.
    pub span: TextSpan,
    /// What it counts.
    pub what: CountedKind,
    /// The least it can be.
    pub low: Option<f64>,
    /// What it is, or is said to be about.
    pub best: Option<f64>,
    /// The most it can be.
    pub high: Option<f64>,
    /// The words say that it is not exact.
    pub approximate: bool,
    /// The unit in one English word.
    pub unit: Option<String>,
    /// The words of what is counted.
    pub counted: Option<TextSpan>,
}
