//! What a reader gets back of frames and claims. Spans count code points.

use crate::rows::TextSpan;
use record::{
    ActorId, Claim, ClaimId, ConflictId, ConflictKind, CountedKind, DifferenceKind, FieldName,
    FrameId, FrameKind, MentionId, Modality, Mode, Polarity, Precision, ReportId, StatementId,
    TimeKind,
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
    /// The clause in words that can be read alone; none for a state, and in a case from before
    /// format 13 until its report is read anew.
    pub wording: Option<String>,
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

/// A claim with the story it belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredClaim {
    /// The report that names the story.
    pub story: ReportId,
    /// What is claimed, by whom, and where they differ. Frames and statements stand by report
    /// and place.
    pub claim: Claim,
}

/// One line of the list of claims.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimSummary {
    /// By its first frame.
    pub id: ClaimId,
    /// The report that names the story.
    pub story: ReportId,
    /// What kind of event or state.
    pub kind: FrameKind,
    /// What is claimed.
    pub title: String,
    /// How many reports hold it.
    pub reports: usize,
    /// How many statements.
    pub statements: usize,
    /// On how many roots it rests.
    pub roots: usize,
    /// The label of the first of them.
    pub root: Option<String>,
    /// Of these, how many are not named.
    pub unnamed: usize,
    /// Statements whose chain ends nowhere that the text shows.
    pub unknown: usize,
    /// How many conflicts it has.
    pub conflicts: usize,
}

/// Two values of a claim that differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredDifference {
    /// By the first frames of both values.
    pub id: ConflictId,
    /// The claim.
    pub claim: ClaimId,
    /// What is claimed.
    pub title: String,
    /// Conflict, update, rounding, other scope.
    pub kind: DifferenceKind,
    /// Of which type, for a conflict.
    pub conflict: Option<ConflictKind>,
    /// What is asked.
    pub field: FieldName,
    /// The one answer.
    pub a: StoredAnswer,
    /// The other.
    pub b: StoredAnswer,
    /// Why they differ, in words.
    pub reason: String,
}

/// An answer with those who give it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredAnswer {
    /// As a reader would write it.
    pub value: String,
    /// The labels of the roots that carry it.
    pub roots: Vec<String>,
    /// The statements that give it.
    pub statements: Vec<StatementId>,
    /// The frames that do; some stand in no statement, but in the outlet's words around one.
    pub frames: Vec<FrameId>,
}
