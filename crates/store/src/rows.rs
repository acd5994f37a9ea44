//! What a reader gets back from a case file. Spans count code points.

use crate::standing::StoredMark;
use record::{
    Actor, ActorClass, ActorId, Apart, Basis, BearerId, Dependence, DependenceId, DependenceKind,
    DropReason, Form, FoundIn, FoundPlace, Grade, GroupReason, IntroductionKind, Join, MentionId,
    MentionKind, Modality, Pair, RelationshipId, RelationshipKind, ReportId, SkipReason,
    SpeakerKind, Stage, Stance, StatementId, Verdict,
};

/// A place in a report's decoded text, with its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextSpan {
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The words there.
    pub text: String,
}

/// A report as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredReport {
    /// By the original bytes.
    pub id: ReportId,
    /// Every place it was read from, in the order of their names.
    pub files: Vec<String>,
    /// SHA-256 of the original, in hexadecimal.
    pub sha256: String,
    /// WHATWG name of the encoding it was decoded from.
    pub encoding: String,
    /// Headline.
    pub title: Option<StoredFact>,
    /// Who published it.
    pub outlet: Option<StoredFact>,
    /// Byline.
    pub author: Option<StoredFact>,
    /// Date of publication.
    pub date: Option<StoredFact>,
    /// Date of the last change.
    pub updated: Option<StoredFact>,
    /// Address on the web.
    pub url: Option<StoredFact>,
    /// The address that the page names as its own.
    pub canonical: Option<StoredFact>,
    /// When its page was fetched for an archive of the web.
    pub captured: Option<StoredFact>,
    /// ISO 639-1 code, or `und`.
    pub language: Option<StoredFact>,
    /// The decoded text.
    pub text: String,
    /// What was set aside.
    pub dropped: Vec<StoredDropped>,
    /// What the stages noticed.
    pub remarks: Vec<StoredRemark>,
    /// When it was stored first (RFC 3339, UTC).
    pub stored_at: String,
    /// The version of whosaid that read it.
    pub read_by: String,
    /// What a person says has become of it.
    pub mark: Option<StoredMark>,
}

impl StoredReport {
    /// Its text without what was set aside.
    pub fn story(&self) -> String {
        let mut dropped = self.dropped.iter().peekable();
        let mut story = String::new();
        for (at, letter) in self.text.chars().enumerate() {
            while dropped.next_if(|one| one.span.end <= at).is_some() {}
            if dropped.peek().is_none_or(|one| at < one.span.start) {
                story.push(letter);
            }
        }
        story
    }

    /// The first of its files, by name; empty when a damaged case names none.
    pub fn file(&self) -> &str {
        self.files.first().map_or("", String::as_str)
    }
}

/// A fact about a report with the place that gave it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredFact {
    /// The fact.
    pub value: String,
    /// What kind of place.
    pub place: FoundIn,
    /// The words there.
    pub span: Option<TextSpan>,
}

/// A stretch that is not the story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredDropped {
    /// Where.
    pub span: TextSpan,
    /// Why.
    pub reason: DropReason,
}

/// A remark of a stage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredRemark {
    /// Which stage.
    pub stage: Stage,
    /// Where.
    pub span: Option<TextSpan>,
    /// A sentence for a person.
    pub message: String,
}

/// Something offered that was not a report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredSkip {
    /// The file or folder.
    pub file: String,
    /// Why, in a word.
    pub reason: SkipReason,
    /// Why, in a sentence.
    pub detail: String,
}

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

/// One line of the list of reports: everything short, without the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReportSummary {
    /// By the original bytes.
    pub id: ReportId,
    /// The first of its files, in the order of their names.
    pub file: String,
    /// How many files hold it.
    pub files: usize,
    /// Headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Byline.
    pub author: Option<String>,
    /// Date of publication.
    pub date: Option<String>,
    /// ISO 639-1 code, or `und`.
    pub language: Option<String>,
    /// How many statements it has.
    pub statements: usize,
}

/// How much a case holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Reports, each once.
    pub reports: usize,
    /// Files that hold them.
    pub files: usize,
    /// Statements.
    pub statements: usize,
    /// Stretches set aside.
    pub dropped: usize,
    /// Remarks.
    pub remarks: usize,
    /// Files that are no reports.
    pub skips: usize,
}

/// A place where the words searched for occur.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The report.
    pub report: ReportId,
    /// The first of its files.
    pub file: String,
    /// The stretch that shows it: a statement's whole passage, or some words of the text.
    pub passage: Vec<TextSpan>,
    /// The words found, in order.
    pub matches: Vec<TextSpan>,
    /// The passage on one line, shortened where it is long.
    pub snippet: String,
    /// The statement, when it is one.
    pub statement: Option<StatementId>,
    /// Who says it, when it is a statement.
    pub speaker: Option<String>,
    /// Why this stretch is not part of the story, when it was set aside.
    pub dropped: Option<DropReason>,
}

/// Something that keeps a case from being trusted as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The table, or `(file)` for the database as a whole.
    pub table: String,
    /// The row, as a person would look for it: an id, a name. Empty for a whole table.
    pub row: String,
    /// What is wrong, in a sentence without a final full stop.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { table, row, what } = self;
        if row.is_empty() {
            write!(f, "{table}: {what}")
        } else {
            write!(f, "{table} {row}: {what}")
        }
    }
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

/// One line of the list of actors.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ActorSummary {
    /// By its first bearer.
    pub id: ActorId,
    /// What it is.
    pub class: ActorClass,
    /// The name that most of its reports give it.
    pub label: String,
    /// How many reports name it.
    pub reports: usize,
    /// How often they do.
    pub mentions: usize,
    /// The first date of a report that names it.
    pub first_seen: Option<String>,
    /// The last date of a report that names it.
    pub last_seen: Option<String>,
    /// All its names, each once.
    pub names: Vec<String>,
}

/// An actor with everything that is known of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredActor {
    /// What the list says of it.
    pub summary: ActorSummary,
    /// Its names by report.
    pub namings: Vec<Naming>,
    /// What made one of its bearers.
    pub joins: Vec<Join>,
    /// What was looked at and not joined to it.
    pub apart: Vec<Apart>,
    /// Statements that it makes.
    pub says: Vec<StatementId>,
    /// Statements of others that name it.
    pub said_of: Vec<StatementId>,
}

/// One name that one report gives an actor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Naming {
    /// The name.
    pub name: String,
    /// How often the report gives it.
    pub times: usize,
    /// Who bears it there.
    pub bearer: BearerId,
    /// The report.
    pub report: ReportId,
    /// Its first file.
    pub file: String,
    /// Its language.
    pub language: Option<String>,
    /// Its date.
    pub date: Option<String>,
    /// What the bearer is called beside its names, with commas.
    pub roles: Option<String>,
}

/// What a person decided, and holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredJudgement {
    /// On what.
    pub pair: Pair,
    /// What the one is called, while the case holds its report: a name, the outlet or headline
    /// of a report, the words of a statement.
    pub label_a: Option<String>,
    /// What the other is called.
    pub label_b: Option<String>,
    /// Whether they are one, one an echo of the other, or about the same.
    pub verdict: Verdict,
    /// Who decided.
    pub author: String,
    /// When.
    pub at: String,
    /// Why, in the author's words.
    pub note: Option<String>,
}

/// What actors were made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LinkedBearers {
    /// All bearers up to this row.
    pub up_to: i64,
    /// All judgements up to this row.
    pub judgement: i64,
    /// What made them.
    pub linker: String,
}

/// Bearers that nothing tells apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredNamesake {
    /// Their row.
    pub row: i64,
    /// Class, names, and what else tells them from others.
    pub telling: String,
    /// The first of them.
    pub first: BearerId,
    /// What is said of any of them.
    pub roles: Vec<String>,
    /// The row of the actor that they are.
    pub actor: i64,
}

/// Namesakes as they are now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamesakeChange {
    /// Their row, where the case has them.
    pub row: Option<i64>,
    /// Class, names, and what else tells them from others.
    pub telling: String,
    /// The first of them.
    pub first: BearerId,
    /// What is said of any of them.
    pub roles: Vec<String>,
    /// The numbers under which they are filed; needed for new ones.
    pub keys: Vec<u64>,
    /// The rows of those bearers that the case does not count among them yet.
    pub bearers: Vec<i64>,
    /// The row of the actor that they were.
    pub actor: Option<i64>,
}

/// What is to change among actors.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ActorChange {
    /// Everything that was there is taken away first.
    pub anew: bool,
    /// The namesakes of all touched actors.
    pub namesakes: Vec<NamesakeChange>,
    /// Every touched actor with its namesakes, as indices. Of its bearers the first is enough.
    pub actors: Vec<(Actor, Vec<usize>)>,
    /// Who stands first, or stood, among the namesakes of a touched actor.
    pub firsts: Vec<BearerId>,
    /// Every pair that is kept apart of which one is among `firsts`.
    pub apart: Vec<Apart>,
}

/// A report that left a fingerprint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FiledReport {
    /// Its row in the case; reports that came in later have a greater one.
    pub row: i64,
    /// The report.
    pub report: ReportId,
    /// ISO 639-1 code, or `und`; empty when unknown.
    pub language: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Date of publication, as the report gives it.
    pub date: Option<String>,
    /// When it was last changed, as the report gives it.
    pub updated: Option<String>,
    /// Where it stands for good, or where it was read.
    pub address: Option<String>,
}

/// What dependences and stories were made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LinkedReports {
    /// All reports up to this row.
    pub up_to: i64,
    /// How many reports there were when everything was last made anew.
    pub anew_at: usize,
    /// What made them.
    pub linker: String,
}

/// A dependence by the rows of its reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredLeaning {
    /// By its kind and both reports.
    pub id: DependenceId,
    /// How.
    pub kind: DependenceKind,
    /// The report that leans.
    pub report: i64,
    /// The other.
    pub on: i64,
    /// How much both share.
    pub percent: Option<u8>,
}

/// What is to change among dependences and stories.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LeaningChange {
    /// Dependences that hold no longer.
    pub gone: Vec<DependenceId>,
    /// Dependences that the case does not hold yet.
    pub found: Vec<Dependence>,
    /// Stories with all their reports, the first of which names it: at least those that are not
    /// as they were.
    pub stories: Vec<Vec<ReportId>>,
}

/// One report leans on another, in short.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredEdge {
    /// By its kind and both reports.
    pub id: DependenceId,
    /// How.
    pub kind: DependenceKind,
    /// The report that leans.
    pub report: ReportId,
    /// The first of its files.
    pub file: String,
    /// The report it leans on.
    pub on_report: ReportId,
    /// The first of its files.
    pub on_file: String,
    /// Of the report that leans, how much both have.
    pub percent: Option<u8>,
    /// How many passages show it.
    pub passages: usize,
}

/// One report leans on another, with the words that show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredDependence {
    /// In short.
    pub edge: StoredEdge,
    /// In the order of the report that leans.
    pub passages: Vec<StoredPassage>,
}

/// Words of one report, and those of another that are the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredPassage {
    /// In the report that leans.
    pub place: TextSpan,
    /// In the report it leans on; nothing where it is only named.
    pub on: Option<TextSpan>,
}

/// Reports that tell one story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredStory {
    /// The report that names it.
    pub first: ReportId,
    /// The headline of that report.
    pub title: Option<String>,
    /// All of them, by the names of their files.
    pub reports: Vec<ReportId>,
}
