//! Who is who over all reports: actors, the namesakes they are made of, and what changes among them.

use record::{Actor, ActorClass, ActorId, Apart, BearerId, Join, ReportId, StatementId};

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
