//! How two linked names stand to each other in one story, beyond being linked or not.

use super::Named;
use super::telling::Telling;
use crate::names::letters::letters;
use crate::names::{Name, NameKind, Verdict};
use record::{ActorId, FrameKind};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How two names stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kin {
    /// One, or two spellings of one.
    Same,
    /// Of one side: a leader and the group, a branch and the whole.
    OneSide,
    /// Alike, and not enough to tell.
    Open,
    /// Two.
    Other,
}

/// What a story says of its names.
pub struct Kinship {
    /// Pairs that its states tie.
    tied: BTreeSet<(ActorId, ActorId)>,
    /// Each label, read as a person's and as a group's.
    names: HashMap<ActorId, [Name; 2]>,
    /// Of each that a story knows by one acronym with others, the first of them.
    by_acronym: BTreeMap<ActorId, ActorId>,
    /// Those that are led, have members or bear an acronym.
    groups: BTreeSet<ActorId>,
    /// What was asked before.
    asked: RefCell<HashMap<(ActorId, ActorId), Kin>>,
}

impl Kinship {
    /// Of all tellings of a story.
    pub fn of(tellings: &[Telling<'_>]) -> Self {
        let mut tied = BTreeSet::new();
        let mut names = HashMap::new();
        for telling in tellings {
            let told = telling.told;
            let parts = told.actors.iter().chain(&told.recipients);
            for (actor, label) in parts.filter_map(|one| Some((one.actor?, one.label.as_ref()?))) {
                let read =
                    || [NameKind::Person, NameKind::Group].map(|kind| Name::read(label, kind));
                names.entry(actor).or_insert_with(read);
            }
            if told.kind.is_state() && telling.holds() {
                for part in told.actors.iter().filter_map(|one| one.actor) {
                    let whole = told.recipients.iter().filter_map(|one| one.actor);
                    tied.extend(whole.map(|whole| (part.min(whole), part.max(whole))));
                }
            }
        }
        let (by_acronym, groups) = (by_acronym(tellings), groups(tellings));
        Self { tied, names, by_acronym, groups, asked: RefCell::default() }
    }

    /// The one that stands for all that are called by its acronym.
    pub fn first(&self, actor: ActorId) -> ActorId {
        self.by_acronym.get(&actor).copied().unwrap_or(actor)
    }

    /// Whether the story tells that it is a group.
    pub fn is_group(&self, actor: ActorId) -> bool {
        self.groups.contains(&actor)
    }

    /// How two names stand to each other.
    pub fn kin(&self, one: ActorId, two: ActorId) -> Kin {
        if self.first(one) == self.first(two) {
            return Kin::Same;
        }
        let pair = (one.min(two), one.max(two));
        if self.tied.contains(&pair) {
            return Kin::OneSide;
        }
        *self.asked.borrow_mut().entry(pair).or_insert_with(|| self.by_name(pair))
    }

    /// By the names alone. Linking did not join them, perhaps since one is read as a person and
    /// the other as an office; here it is enough that nothing in the names speaks against it.
    fn by_name(&self, (one, two): (ActorId, ActorId)) -> Kin {
        let (Some(one), Some(two)) = (self.names.get(&one), self.names.get(&two)) else {
            return Kin::Open;
        };
        let [person, group] = [0, 1].map(|kind| one[kind].compare(&two[kind]));
        match (person.verdict, group.verdict) {
            (Verdict::Same, Verdict::Same | Verdict::Undecided)
            | (Verdict::Undecided, Verdict::Same) => Kin::Same,
            (Verdict::Undecided, Verdict::Undecided) if person.shares || group.shares => Kin::Open,
            _ => Kin::Other,
        }
    }
}

/// Everyone who takes part, with whom it is linked to.
fn linked<'t>(tellings: &'t [Telling<'_>]) -> impl Iterator<Item = (ActorId, &'t Named)> + use<'t> {
    let parts =
        |telling: &'t Telling<'_>| telling.told.actors.iter().chain(&telling.told.recipients);
    tellings.iter().flat_map(parts).filter_map(|named| Some((named.actor?, named)))
}

/// Bodies of many countries, and countries with short forms, by their names in plain letters in
/// each language; one that has no other name in the second language needs no line.
const BODIES: &[&[&str]] = &[
    &["united nations", "un", "u n", "onu", "nations unies"],
    &["security council", "un security council", "conseil de securite"],
    &["european union", "eu", "union europeenne", "ue"],
    &["african union", "au", "union africaine", "ua"],
    &["world health organization", "world health organisation", "who", "oms"],
    &["international monetary fund", "imf", "fonds monetaire international", "fmi"],
    &["world bank", "banque mondiale"],
    &["international criminal court", "icc", "cour penale internationale", "cpi"],
    &["international atomic energy agency", "iaea", "aiea"],
    &["red cross", "croix rouge"],
    &["red crescent", "croissant rouge"],
    &["international committee of the red cross", "icrc", "cicr"],
    &["doctors without borders", "medecins sans frontieres", "msf"],
    &["arab league", "ligue arabe"],
    &["economic community of west african states", "ecowas", "cedeao"],
    &["unhcr", "un refugee agency", "hcr"],
    &["world food programme", "wfp", "programme alimentaire mondial", "pam"],
    &["united states", "united states of america", "us", "u s", "usa", "u s a", "etats unis"],
    &["united kingdom", "uk", "u k", "britain", "great britain", "royaume uni", "grande bretagne"],
    &["united arab emirates", "uae", "u a e", "emirats arabes unis", "emirats"],
];

/// Which of the [`BODIES`] a name is of.
fn body(label: &str) -> Option<usize> {
    const ARTICLES: &[&str] = &["", "the", "le", "la", "les", "l"];
    let words = label.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words
        .map(|word| letters(word).0)
        .skip_while(|word| ARTICLES.contains(&word.as_str()))
        .filter(|word| !word.is_empty())
        .collect();
    let bare = words.join(" ");
    BODIES.iter().position(|names| names.contains(&bare.as_str()))
}

/// Names that linking left apart and that one acronym stands for: a story has one RSH
/// (`golden/story/port-qashir`), and there is one UN and « ONU » (`golden/story/other-words`).
fn by_acronym(tellings: &[Telling<'_>]) -> BTreeMap<ActorId, ActorId> {
    let mut bearers: BTreeMap<&str, BTreeSet<ActorId>> = BTreeMap::new();
    for (actor, named) in linked(tellings) {
        let words = [named.words.trim(), named.label.as_deref().unwrap_or_default()];
        let known = words.into_iter().filter_map(body).map(|body| BODIES[body][0]);
        for acronym in words.into_iter().filter(|words| is_acronym(words)).chain(known) {
            bearers.entry(acronym).or_default().insert(actor);
        }
    }
    let several = bearers.into_values().filter(|actors| actors.len() > 1);
    several
        .filter_map(|actors| Some((*actors.first()?, actors)))
        .flat_map(|(first, actors)| actors.into_iter().map(move |actor| (actor, first)))
        .collect()
}

/// Those that are led, have members or bear an acronym.
fn groups(tellings: &[Telling<'_>]) -> BTreeSet<ActorId> {
    let has_people =
        |one: &&Telling<'_>| matches!(one.told.kind, FrameKind::Leads | FrameKind::MemberOf);
    let of_states = tellings.iter().filter(has_people).flat_map(|one| &one.told.recipients);
    let bearing = linked(tellings).filter(|(_, named)| {
        let words = named.words.split(|letter: char| !letter.is_alphanumeric());
        words.chain(named.label.as_deref()).any(is_acronym)
    });
    of_states.filter_map(|one| one.actor).chain(bearing.map(|(actor, _)| actor)).collect()
}

/// Three capitals or more and nothing else.
fn is_acronym(words: &str) -> bool {
    words.chars().count() > 2 && words.chars().all(char::is_uppercase)
}
