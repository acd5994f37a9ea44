//! The names of one report as stored: who or what bears them, which places they stand for, and how
//! the report says that the one stands to the other.

use super::TextSpan;
use record::{
    ActorId, BearerId, FoundPlace, GroupReason, IntroductionKind, MentionId, MentionKind,
    RelationshipId, RelationshipKind, ReportId, StatementId,
};

/// A name in its place, as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredMention {
    /// By report and place.
    pub id: MentionId,
    /// Its report.
    pub report: ReportId,
    /// The first file of that report.
    pub file: String,
    /// The name.
    pub span: TextSpan,
    /// What is meant here.
    pub kind: MentionKind,
    /// Who bears it; `None` where the report leaves it open.
    pub bearer: Option<BearerId>,
    /// What the bearer is.
    pub bearer_kind: Option<MentionKind>,
    /// The fullest name of the bearer.
    pub bearer_label: Option<String>,
    /// Why it is that bearer's.
    pub reason: GroupReason,
    /// The mention that it was joined through.
    pub through: Option<MentionId>,
    /// Who the bearer is over all reports; `None` before linking, and for ships, laws and works.
    pub actor: Option<ActorId>,
}

/// What a report says that the bearer of a name is: "the governor, Amin Belkassem".
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredRole {
    /// Who the bearer is over all reports.
    pub actor: ActorId,
    /// The fullest name of the bearer in the report.
    pub label: String,
    /// The words that say it, without an article.
    pub words: String,
}

/// Where a report says that two names are one bearer's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredIntroduction {
    /// How it says so.
    pub how: IntroductionKind,
    /// The name that was there.
    pub first: String,
    /// The name that is introduced.
    pub second: String,
    /// The words that say so.
    pub passage: TextSpan,
}

/// A relation that a report states.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredRelation {
    /// By report, kind and the places of both names.
    pub id: RelationshipId,
    /// Its report.
    pub report: ReportId,
    /// The first file of that report.
    pub file: String,
    /// How the one stands to the other.
    pub kind: RelationshipKind,
    /// Who leads, belongs, was.
    pub subject: StoredEnd,
    /// Whom or what it leads, belongs to, was.
    pub object: StoredEnd,
    /// The text says that it is not so, or is so no longer.
    pub negated: bool,
    /// Words that date it.
    pub date: Option<TextSpan>,
    /// The words that say it.
    pub passage: TextSpan,
    /// The statement on whose word it stands.
    pub statement: Option<StatementId>,
    /// The root of that statement's chain, as a reader would name it.
    pub sponsor: Option<String>,
}

/// One end of a relation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredEnd {
    /// The name there.
    pub mention: MentionId,
    /// Who bears it; `None` where the report leaves it open.
    pub bearer: Option<BearerId>,
    /// The fullest name of the bearer, or the name itself.
    pub label: String,
}

/// A name of a place as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredPlace {
    /// The report it stands in.
    pub report: ReportId,
    /// The report's first file by name.
    pub file: String,
    /// The name.
    pub span: TextSpan,
    /// What it stands for; none when nothing in the report carries a place.
    pub found: Option<FoundPlace>,
    /// Why, or why not, in words.
    pub reasons: Vec<String>,
}

/// Whom one report treats as one, as linking needs it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredBearer {
    /// By report and first name.
    pub id: BearerId,
    /// What it is.
    pub kind: MentionKind,
    /// The fullest of its names.
    pub label: String,
    /// Its names, each once.
    pub names: Vec<String>,
    /// What it is called beside them.
    pub context: Vec<String>,
}
