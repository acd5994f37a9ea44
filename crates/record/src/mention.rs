//! The names of one report, and who bears them as far as this report alone tells.

use crate::words::vocabulary;
use crate::{BearerId, CleanSpan, MentionId, RelationshipId, ReportId};

/// Every name of one report, grouped into bearers, with what the report says of how they stand
/// to one another. The parts point at each other by index.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Mentions {
    /// Every name, by its place. They do not overlap.
    pub all: Vec<Mention>,
    /// Whom this report treats as one, by first mention.
    pub bearers: Vec<Bearer>,
    /// Where two names are said to be one bearer's, by place.
    pub introductions: Vec<Introduction>,
    /// Where one bearer is said to stand in a relation to another, by place.
    pub relations: Vec<Relationship>,
}

/// A name in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// The name itself, without title or article.
    pub span: CleanSpan,
    /// Its sentence, as an index into [`crate::Annotated::sentences`].
    pub sentence: usize,
    /// What is meant here: "Moscow" is a state where it urges and a place where it snows.
    pub kind: MentionKind,
    /// Who bears it, as an index into [`Mentions::bearers`]. `None` when the report leaves it
    /// open: "Orr", after Lena Orr and Paul Orr.
    pub bearer: Option<usize>,
    /// Why it is that bearer's.
    pub reason: GroupReason,
    /// The mention that it was joined through; `None` for the first of its bearer.
    pub through: Option<usize>,
}

impl Mention {
    /// The same on every run and machine: by the report and the place.
    pub fn id(&self, report: ReportId) -> MentionId {
        MentionId::of_place(report, self.span)
    }
}

/// Someone or something that a report gives one or several names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bearer {
    /// What the evidence in the report makes of it.
    pub kind: MentionKind,
    /// The fullest of its names.
    pub label: String,
    /// Its names, as indices into [`Mentions::all`]; at least one.
    pub mentions: Vec<usize>,
    /// What it is called beside its names: "commander", "le gouverneur de Jabroun".
    pub roles: Vec<Role>,
}

/// What a bearer is called beside one of its names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Role {
    /// Its head noun, in the singular and in lower case: "commander", "porte-parole".
    pub noun: String,
    /// The whole phrase.
    pub span: CleanSpan,
    /// The mention it stands beside, as an index into [`Mentions::all`].
    pub mention: usize,
}

/// Words that say that two names are one bearer's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Introduction {
    /// How they say it.
    pub how: IntroductionKind,
    /// The name that was there, as an index into [`Mentions::all`].
    pub first: usize,
    /// The name that is introduced.
    pub second: usize,
    /// From the one name to the other.
    pub passage: CleanSpan,
    /// On whose word: the statement whose content holds the passage, as an index into
    /// [`crate::Statements::all`].
    pub statement: Option<usize>,
}

/// Words that say how one bearer stands to another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Relationship {
    /// How.
    pub kind: RelationshipKind,
    /// Who leads, belongs, was: as an index into [`Mentions::all`].
    pub subject: usize,
    /// Whom or what it leads, belongs to, was.
    pub object: usize,
    /// The words that say it, with both names, or with one where the other is called "the group".
    pub passage: CleanSpan,
    /// The text says that it is not so, or is so no longer.
    pub negated: bool,
    /// Words that date it, as written: "since 2021", "en février".
    pub date: Option<CleanSpan>,
    /// On whose word: the statement whose content holds the passage, as an index into
    /// [`crate::Statements::all`].
    pub statement: Option<usize>,
}

impl Relationship {
    /// The same on every run and machine: by the report, the kind and the places of both names.
    pub fn id(&self, report: ReportId, mentions: &Mentions) -> RelationshipId {
        let place = |at: usize| mentions.all[at].span;
        RelationshipId::of_places(
            report,
            self.kind.as_str(),
            [place(self.subject), place(self.object)],
        )
    }
}

impl Mentions {
    /// The same on every run and machine: by the report and the place of the first mention.
    pub fn bearer_id(&self, report: ReportId, bearer: usize) -> BearerId {
        BearerId::of_place(report, self.all[self.bearers[bearer].mentions[0]].span)
    }
}

vocabulary! {
    /// What a name names.
    MentionKind {
        /// A person.
        Person = "person",
        /// People under arms or under one flag: an armed group, a party, a movement.
        Group = "group",
        /// A state or a part of one: a government, a ministry, an army, "Kiev" when it asks.
        State = "state",
        /// A newspaper, an agency, a broadcaster, a site.
        Outlet = "outlet",
        /// A company, a union, a hospital, a body of several states.
        Organisation = "organisation",
        /// A town, a province, a country, a mountain.
        Place = "place",
        /// A ship, a law, a programme, a work; and what could not be told.
        Other = "other",
    }
}

vocabulary! {
    /// Why a mention is its bearer's.
    GroupReason {
        /// It is the first, or the only one.
        First = "first",
        /// The same words, but for capitals, accents and article.
        SameWords = "same-words",
        /// The text introduces the one by the other.
        Introduced = "introduced",
        /// The surname of a full name.
        Surname = "surname",
        /// A person's name with more or fewer of its parts.
        FullerName = "fuller-name",
        /// The first words of a longer name of a body.
        ShortForm = "short-form",
        /// The initials of a longer name.
        Initials = "initials",
        /// The same name in another spelling.
        Spelling = "spelling",
        /// Several bearers could be meant; none was chosen.
        Undecided = "undecided",
    }
}

vocabulary! {
    /// How a text says that two names are one bearer's.
    IntroductionKind {
        /// "Rumat al-Shuhub (RSH)".
        Brackets = "brackets",
        /// "also known as", "alias", "connu sous le nom de".
        Alias = "alias",
        /// "nom de guerre", "nom de guerre".
        NomDeGuerre = "nom-de-guerre",
        /// "abbreviated as", "whose name means", "calls itself".
        Called = "called",
    }
}

vocabulary! {
    /// How one bearer stands to another.
    RelationshipKind {
        /// A person at the head of a body or a land.
        Leads = "leads",
        /// A person, or one body among several in another.
        MemberOf = "member-of",
        /// A branch, a wing, a ministry, a town of its province.
        PartOf = "part-of",
        /// What a body was called, or what it grew out of.
        Formerly = "formerly",
        /// Tied to another without being in it.
        AffiliatedWith = "affiliated-with",
        /// Paid, armed or helped by another.
        BackedBy = "backed-by",
        /// Where it has its seat.
        BasedIn = "based-in",
        /// Who put it on a list.
        DesignatedBy = "designated-by",
    }
}
