//! Content attributed to a speaker by a cue, in one report.

use crate::words::vocabulary;
use crate::{CleanSpan, Remark, ReportId, StatementId};

/// The statements of one report, in the order of their content.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Statements {
    /// Every statement. Others point at them by index.
    pub all: Vec<Statement>,
    /// What attribute noticed.
    pub remarks: Vec<Remark>,
}

/// Content attributed to a speaker by a cue.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Statement {
    /// Who speaks.
    pub speaker: Speaker,
    /// The words that attribute. Empty in the outlet's own voice and below an embedded post.
    pub cue: Cue,
    /// The words attributed, possibly in several pieces. Never empty.
    pub content: Vec<CleanSpan>,
    /// How the content is given.
    pub form: Form,
    /// How much the kind of evidence is worth.
    pub grade: Grade,
    /// To whom it was said.
    pub addressee: Option<Party>,
    /// By which means: a Telegram post, a video, an interview, a statement.
    pub medium: Option<Party>,
    /// The statement whose content holds this one, as an index into [`Statements::all`].
    pub inside: Option<usize>,
    /// What the speaker does by saying it.
    pub stance: Stance,
    /// How real the content is given to be.
    pub modality: Modality,
    /// How the speaker knows.
    pub basis: Basis,
    /// From the outlet to the root, as far as the text shows.
    pub chain: Vec<ChainLink>,
    /// The whole stretch that shows it: speaker, cue and content.
    pub passage: CleanSpan,
}

impl Statement {
    /// The same on every run and machine: by the report and the places of speaker, cue and content.
    pub fn id(&self, report: ReportId) -> StatementId {
        StatementId::of_spans(report, [&self.speaker.spans, &self.cue.spans, &self.content])
    }

    /// Whether what a passage ends with stands in brackets beside what is passed on without
    /// quotation marks: such a gloss is the writer's, not the speaker's ("they ask for fighters of
    /// the Brigade (a branch of the League)").
    pub fn glosses(&self, text: &str, passage: CleanSpan) -> bool {
        let is_passed_on = matches!(self.form, Form::Indirect | Form::ReportedAct);
        let piece = self.content.iter().find(|piece| piece.overlaps(passage));
        piece.filter(|_| is_passed_on).is_some_and(|piece| {
            let before =
                CleanSpan { start: piece.start, end: piece.start.max(passage.end) }.of(text);
            before.matches('(').count() > before.matches(')').count()
        })
    }
}

/// Who speaks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Speaker {
    /// The words that name the speaker. Empty when the outlet speaks itself.
    pub spans: Vec<CleanSpan>,
    /// Whom a pronoun or a short form stands for in this report: the fullest words found.
    /// `None` when the words stand for themselves, or when it could not be decided.
    pub resolved: Option<Party>,
    /// What kind of speaker.
    pub kind: SpeakerKind,
}

/// Someone or something named in the text: an addressee, a medium, an antecedent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Party {
    /// As a reader would name it ("Telegram", "a commander in the Ajnad group").
    pub label: String,
    /// The words that show it.
    pub span: Option<CleanSpan>,
}

/// The words that attribute.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cue {
    /// The least that signals attribution, with its verb group ("has said", "according to").
    pub spans: Vec<CleanSpan>,
    /// Its head in dictionary form ("say", "according to", "affirmer").
    pub head: String,
    /// The act of saying is itself denied ("did not say").
    pub negated: bool,
}

/// One link of a chain: someone on whose word the next one's word came to us.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChainLink {
    /// As a reader would name it. The outlet of a report that does not name itself is `(outlet)`.
    pub label: String,
    /// What kind of speaker.
    pub kind: SpeakerKind,
    /// The statement that shows this link, as an index into [`Statements::all`].
    pub statement: Option<usize>,
    /// The words that show this link. Only the outlet itself may have none.
    pub passage: Option<CleanSpan>,
}

vocabulary! {
    /// What kind of speaker.
    SpeakerKind {
        /// A named person.
        Person = "person",
        /// A named group or organisation.
        Group = "group",
        /// A state or a part of one: a government, a ministry, an army, "Moscow" when it urges.
        State = "state",
        /// A newspaper, an agency, a broadcaster, a site.
        Outlet = "outlet",
        /// A report, a law, a letter, a ruling.
        Document = "document",
        /// A post, a video, a recording that speaks itself.
        Post = "post",
        /// Described and not named: "a senior UN official", "an Idlib-based journalist".
        Described = "described",
        /// Neither named nor described: "sources", "it was reported".
        Unnamed = "unnamed",
        /// Nobody is given.
        None = "none",
    }
}

vocabulary! {
    /// How the content is given.
    Form {
        /// All of it between quotation marks.
        Direct = "direct",
        /// None of it between quotation marks.
        Indirect = "indirect",
        /// Some of it between quotation marks.
        Mixed = "mixed",
        /// The act is reported and its content only named ("denied the charge").
        ReportedAct = "reported-act",
        /// What the outlet asserts with no cue.
        OwnVoice = "own-voice",
    }
}

vocabulary! {
    /// How much the kind of evidence is worth, measured by family.
    Grade {
        /// Quotations, clauses, comma clauses, "according to"; French objects too: most are right.
        Firm = "firm",
        /// Objects, prepositions, passives, nouns: about one in two is right.
        Weak = "weak",
    }
}

vocabulary! {
    /// What the speaker does by saying it.
    Stance {
        /// Says that it is so.
        Asserts = "asserts",
        /// Says that it is not so.
        Denies = "denies",
        /// Says that what someone else said is so.
        Confirms = "confirms",
        /// Blames someone.
        Accuses = "accuses",
        /// Says that it was their own doing.
        ClaimsResponsibility = "claims-responsibility",
        /// Asks for something, or asks a question.
        Asks = "asks",
        /// Promises or announces an own act.
        Promises = "promises",
        /// Threatens or warns.
        Threatens = "threatens",
        /// Says that it may not be so.
        Doubts = "doubts",
        /// Takes back an earlier statement.
        Retracts = "retracts",
        /// Will not say.
        DeclinesToSay = "declines-to-say",
    }
}

vocabulary! {
    /// How real the content is given to be.
    Modality {
        /// Given as having happened or being so.
        Actual = "actual",
        /// Hedged as hearsay: reportedly, the French conditional.
        Reported = "reported",
        /// May be so.
        Possible = "possible",
        /// So if something else is.
        Conditional = "conditional",
        /// Meant, wanted or asked to be done.
        Planned = "planned",
        /// Given as not being so.
        Negated = "negated",
    }
}

vocabulary! {
    /// How the speaker knows.
    Basis {
        /// Saw or took part.
        Saw = "saw",
        /// Was told by someone.
        Told = "told",
        /// From a document.
        Document = "document",
        /// From a recording, a picture, a satellite.
        Recording = "recording",
        /// Concluded it.
        Inference = "inference",
        /// The text does not say.
        NotStated = "not-stated",
    }
}
