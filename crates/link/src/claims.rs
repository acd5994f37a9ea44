//! Frames of one story in; claims out: which statements, in any language, are about the same
//! event or state, what each says of it on whose word, and where they differ.
//!
//! Precision comes first: a wrong join shows a conflict that nobody made. So what speaks
//! against a join is looked for before what speaks for it, and holds among all members of a
//! claim, whoever proposed the join.
//!
//! Left out on purpose: what is true, the words of a report beyond its clauses, other stories.

mod answers;
mod causes;
mod days;
mod differences;
mod events;
mod evidence;
mod gather;
mod gist;
mod groups;
mod judged;
mod kin;
mod likeness;
pub(crate) mod nouns;
mod numbers;
mod ordinals;
mod places;
mod scopes;
mod states;
mod telling;
#[cfg(test)]
mod tests;
mod verbs;
mod who;
mod words;

use crate::independence::Lineage;
use crate::number;
use gist::Commonness;
pub use judged::Judged;
use judged::Judgements;
use kin::Kinship;
use rayon::prelude::*;
use record::{
    ActorId, Claim, CountedKind, Dependence, DifferenceKind, Form, FrameId, FrameKind, Grade,
    Language, Modality, Mode, PlacePrecision, Polarity, Precision, ReportId, SpeakerKind, Stance,
    StatementId,
};
use states::{Asked, Things};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use telling::Telling;
use who::Who;

/// What one report of a story tells.
#[derive(Clone, PartialEq, Debug)]
pub struct Teller {
    /// Which report.
    pub report: ReportId,
    /// What most of it is written in.
    pub language: Language,
    /// Who published it, where it says so.
    pub outlet: Option<String>,
    /// The day of the report, in days from any fixed one.
    pub day: Option<i32>,
    /// Its statements.
    pub voices: Vec<Voice>,
    /// What its clauses say.
    pub frames: Vec<Told>,
    /// What it says that the bearers of its names are.
    pub offices: Vec<Office>,
}

/// What a report says that the bearer of a name is: "the governor, Amin Belkassem".
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Office {
    /// The words that say it: "provincial governor", « maire de Kasr ».
    pub words: String,
    /// Who the bearer is over all reports.
    pub actor: ActorId,
    /// The fullest name of the bearer in the report.
    pub label: String,
}

/// A statement: on whose word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voice {
    /// Which one.
    pub statement: StatementId,
    /// From the outlet to the root.
    pub chain: Vec<Link>,
    /// How the content is given.
    pub form: Form,
    /// How much the kind of evidence is worth.
    pub grade: Grade,
    /// What the speaker does by saying it.
    pub stance: Stance,
    /// How real the content is given to be.
    pub modality: Modality,
    /// The act of saying is itself denied.
    pub negated: bool,
}

/// A link of a chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// As a reader would name it.
    pub label: String,
    /// What kind of speaker.
    pub kind: SpeakerKind,
    /// Who it is over all reports.
    pub actor: Option<ActorId>,
}

/// What a clause says. See [`record::Frame`].
#[derive(Clone, PartialEq, Debug)]
pub struct Told {
    /// Which one.
    pub frame: FrameId,
    /// On whose word, as an index into [`Teller::voices`].
    pub voice: Option<usize>,
    /// What kind of event or state.
    pub kind: FrameKind,
    /// The kind told more exactly.
    pub mode: Option<Mode>,
    /// The head of the clause in dictionary form.
    pub predicate: String,
    /// The words of the clause.
    pub clause: String,
    /// The same in words that can be read alone, where they are known.
    pub wording: Option<String>,
    /// Who does it, or whom the state is said of.
    pub actors: Vec<Named>,
    /// To whom, or towards what.
    pub recipients: Vec<Named>,
    /// Where, or where to.
    pub place: Option<Named>,
    /// Where from.
    pub origin: Option<Named>,
    /// When.
    pub when: Option<When>,
    /// How many.
    pub quantities: Vec<Amount>,
    /// With what, or why, as written.
    pub means: Option<String>,
    /// Whether it is said to be so.
    pub polarity: Polarity,
    /// How real it is given to be.
    pub modality: Modality,
    /// The frame it is about, as an index into [`Teller::frames`].
    pub about: Option<usize>,
}

/// Someone or something that takes part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// The words that stand there.
    pub words: String,
    /// Who it is over all reports, for a name.
    pub actor: Option<ActorId>,
    /// The label of that actor.
    pub label: Option<String>,
    /// Which place of the earth it is, for the name of a place.
    pub place: Option<Spot>,
}

/// A place of the earth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// Its number in the index of places.
    pub source: String,
    /// Its usual name.
    pub name: String,
    /// How exactly the report means it.
    pub precision: PlacePrecision,
    /// The names of the areas that hold it, from the smallest to the country.
    pub within: Vec<String>,
}

/// An expression of time, in days from the fixed one of [`Teller::day`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct When {
    /// As written.
    pub words: String,
    /// The first day; nothing when it is open or not known.
    pub from: Option<i32>,
    /// The day after the last.
    pub to: Option<i32>,
    /// The unit that its words name.
    pub precision: Precision,
    /// Its words say "about".
    pub approximate: bool,
}

/// A number and what it counts. Bounds as in [`record::Quantity`].
#[derive(Clone, PartialEq, Debug)]
pub struct Amount {
    /// As written, with the words that bound it.
    pub words: String,
    /// What is counted.
    pub what: CountedKind,
    /// The least it can be.
    pub low: Option<f64>,
    /// What it is, or is said to be about.
    pub best: Option<f64>,
    /// The most it can be.
    pub high: Option<f64>,
    /// Its words say that it is not exact.
    pub approximate: bool,
    /// The unit in one English word.
    pub unit: Option<String>,
    /// The words of what is counted.
    pub counted: Option<String>,
}

/// A story: what its reports tell, and which of them lean on which.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Story {
    /// Its reports.
    pub tellers: Vec<Teller>,
    /// Dependences among them; those on reports of other stories are ignored.
    pub leaning: Vec<Dependence>,
}

/// The claims of each of these stories, in their order, on as many threads as there are cores;
/// `judged` as for [`claims`].
pub fn claims_of_each(stories: &[Story], judged: &[Judged]) -> Vec<Vec<Claim>> {
    stories.par_iter().map(|story| claims(&story.tellers, &story.leaning, judged)).collect()
}

/// The claims of one story: those that most reports hold first, of these the surest, then those on
/// most roots, then those that are disputed.
///
/// `leaning` says which reports lean on which, `judged` what a person decided on two of their
/// statements; what is said there of other stories is ignored. The same for any order of the
/// reports.
pub fn claims(story: &[Teller], leaning: &[Dependence], judged: &[Judged]) -> Vec<Claim> {
    let mut tellers: Vec<&Teller> = story.iter().collect();
    tellers.sort_by_key(|teller| teller.report);
    let tellings = tellings(&tellers);
    let kinship = Kinship::of(&tellings);
    let things = Things::of(&tellings, &kinship);
    let lineage = Lineage::of(&tellers, leaning);

    let mut states: BTreeMap<Asked, Vec<usize>> = BTreeMap::new();
    let mut events = Vec::new();
    for (at, telling) in tellings.iter().enumerate() {
        let asked = things.asked(telling);
        if asked.is_empty() && !states::is_geography(telling) {
            events.push(at);
        }
        for asked in asked {
            states.entry(asked).or_default().push(at);
        }
    }
    let judgements = Judgements::on(&tellings, judged, &kinship);
    let of_states = states.into_iter().flat_map(|(asked, group)| {
        let parts = groups::of_one_question(&group, &judgements);
        parts.into_iter().map(move |part| (Some(asked.clone()), part))
    });
    let of_events = events::groups(&tellings, &events, &kinship, &judgements);
    let mut groups: Vec<(Option<Asked>, groups::Group)> =
        of_states.chain(of_events.into_iter().map(|group| (None, group))).collect();
    judgements.unite(&mut groups);
    let claims = groups.iter().filter_map(|(asked, group)| {
        let told: Vec<&Telling<'_>> = group.tellings.iter().map(|&at| &tellings[at]).collect();
        let title = match asked {
            Some(asked) => gather::title_of_state(asked, &tellings, &things),
            None => gather::title_of_event(&told),
        };
        let claim = gather::claim(&told, title, &lineage, &kinship)?;
        Some(Claim { sureness: group.sureness, ..claim })
    });
    let mut claims: Vec<Claim> = claims.collect();
    claims.sort_by_cached_key(|claim| {
        let conflicts = claim.differences.iter().any(|one| one.kind == DifferenceKind::Conflict);
        let support = &claim.support;
        let support = (support.reports.len(), claim.sureness, support.roots.len(), conflicts);
        (Reverse(support), claim.id())
    });
    claims
}

/// Every frame that a claim can be made of, by report and place, with how rare in the story its
/// words and its meaning are.
fn tellings<'s>(tellers: &[&'s Teller]) -> Vec<Telling<'s>> {
    let all = tellers.iter().enumerate();
    let mut all: Vec<Telling<'s>> = all.flat_map(|(at, teller)| Telling::all(teller, at)).collect();
    let common = Commonness::of(all.iter().map(|telling| &telling.gist));
    let common_fields = Commonness::of(all.iter().map(|telling| &telling.fields));
    for telling in &mut all {
        common_fields.weigh(&mut telling.fields);
        common.weigh(&mut telling.gist);
        telling.weigh_names_as_one();
        common.weigh(&mut telling.scene);
    }
    weigh_senses(&mut all);
    weigh_names(&mut all);
    all
}

/// A name that many clauses of a story have says little by itself: of a linked one who it is, of
/// others the rarest of their words.
fn weigh_names(tellings: &mut [Telling<'_>]) {
    let mut told: BTreeMap<ActorId, usize> = BTreeMap::new();
    let mut words: BTreeMap<String, usize> = BTreeMap::new();
    for telling in &*tellings {
        let actors: BTreeSet<ActorId> = telling.everyone().filter_map(Who::actor).collect();
        for actor in actors {
            *told.entry(actor).or_default() += 1;
        }
        let names: BTreeSet<&String> = telling.everyone().flat_map(|who| &who.names).collect();
        for name in names {
            *words.entry(name.clone()).or_default() += 1;
        }
    }
    let all = tellings.len();
    for telling in tellings {
        for who in telling.agents.iter_mut().chain(&mut telling.patients) {
            let by_words = || who.names.iter().map(|name| words[name]).min();
            if let Some(count) = who.actor().map(|actor| told[&actor]).or_else(by_words) {
                who.rarity = (gist::rarity(count, all) / gist::rarity(1, all)).powi(2);
            }
        }
    }
}

/// What many clauses of a story tell, such as that people were killed, says little by itself.
fn weigh_senses(tellings: &mut [Telling<'_>]) {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for sense in tellings.iter().flat_map(|telling| telling.senses) {
        *told.entry(sense).or_default() += 1;
    }
    for telling in tellings {
        let most = telling.senses.iter().map(|sense| told[sense]).max().unwrap_or(1);
        telling.rarity = number(most).sqrt().recip();
    }
}
