//! A statement as stored: who says what, to whom, and through whom it came.

use super::TextSpan;
use record::{Basis, Form, Grade, Modality, ReportId, SpeakerKind, Stance, StatementId};

/// A statement as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredStatement {
    /// By report, speaker, cue and content.
    pub id: StatementId,
    /// Its report.
    pub report: ReportId,
    /// The first file of that report.
    pub file: String,
    /// Words that name the speaker.
    pub speaker: Vec<TextSpan>,
    /// Whom they stand for in this report.
    pub resolved: Option<StoredParty>,
    /// What kind of speaker.
    pub speaker_kind: SpeakerKind,
    /// Words that attribute.
    pub cue: Vec<TextSpan>,
    /// Head of the cue in dictionary form.
    pub cue_head: String,
    /// The act of saying is denied.
    pub cue_negated: bool,
    /// Words attributed.
    pub content: Vec<TextSpan>,
    /// How the content is given.
    pub form: Form,
    /// What the evidence is worth.
    pub grade: Grade,
    /// To whom.
    pub addressee: Option<StoredParty>,
    /// By which means.
    pub medium: Option<StoredParty>,
    /// The statement that holds this one.
    pub inside: Option<StatementId>,
    /// What the speaker does.
    pub stance: Stance,
    /// How real the content is given to be.
    pub modality: Modality,
    /// How the speaker knows.
    pub basis: Basis,
    /// From the outlet to the root.
    pub chain: Vec<StoredLink>,
    /// The stretch that shows it; more than one where dropped lines stand between.
    pub passage: Vec<TextSpan>,
}

/// Someone or something named in a report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredParty {
    /// As a reader would name it.
    pub label: String,
    /// The words that show it.
    pub span: Option<TextSpan>,
}

/// One link of a chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredLink {
    /// As a reader would name it.
    pub label: String,
    /// What kind of speaker.
    pub kind: SpeakerKind,
    /// The statement that shows it.
    pub statement: Option<StatementId>,
    /// The words that show it.
    pub passage: Option<TextSpan>,
}
