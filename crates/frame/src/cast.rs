//! Who takes part in an event: the phrases beside its word, by the roles of its pattern.

use crate::beside::{self, Beside};
use crate::lexicon::{Entry, Lexicon, Role, Slot};
use crate::subject::Voiced;
use crate::tree::Trees;
use record::{FrameKind, PronounType, Relation, Upos};

/// Who stands where beside a word, by the head of each phrase.
#[derive(Default)]
pub(crate) struct Cast {
    pub actors: Vec<usize>,
    pub recipients: Vec<usize>,
    /// What it is about.
    pub content: Vec<usize>,
    /// Someone does it with someone else: each is actor and recipient.
    pub together: bool,
}

impl Cast {
    fn take(&mut self, trees: &Trees<'_>, role: Role, noun: usize) {
        if role != Role::Content && is_nobody(trees, noun) {
            return;
        }
        match role {
            Role::Actor => self.actors.push(noun),
            Role::Recipient => self.recipients.push(noun),
            Role::Both => {
                self.actors.push(noun);
                self.recipients.push(noun);
                self.together = true;
            }
            Role::Content => self.content.push(noun),
            Role::Origin | Role::Nobody => {}
        }
    }

    /// Whether nobody takes part.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.recipients.is_empty()
    }
}

/// Words that stand for nobody that can be named: "which", "itself", "there", a date.
fn is_nobody(trees: &Trees<'_>, token: usize) -> bool {
    let pronoun = trees.upos(token) == Upos::Pronoun;
    let relative = matches!(
        trees.morphology(token).pronoun,
        Some(PronounType::Relative | PronounType::Interrogative | PronounType::Reciprocal)
    );
    trees.is_time(token)
        || pronoun
            && (relative
                || matches!(
                    trees.relation(token),
                    Relation::Expl | Relation::ExplSubj | Relation::ExplPv | Relation::ExplComp
                )
                || matches!(
                    trees.lemma(token),
                    "there" | "what" | "that" | "se" | "qui" | "que" | "ce" | "cela" | "y" | "en"
                ))
}

/// Whether what the entry asks for stands beside the verb.
pub(crate) fn fits(trees: &Trees<'_>, verb: usize, places: &[Beside<'_>], entry: &Entry) -> bool {
    let object = places.iter().find(|(at, _)| *at == "object").map(|(_, noun)| *noun);
    let is_fixed = entry.object.is_empty()
        || object.is_some_and(|object| entry.object.contains(&trees.lemma(object)));
    is_fixed && has_particles(trees, verb, entry) && {
        let of_object = beside_object(trees, places, entry);
        let is_there =
            |slot: &Slot| places.iter().chain(&of_object).any(|(at, _)| slot.at.contains(at));
        entry.slots.iter().filter(|slot| slot.must).all(is_there)
    }
}

/// Whether the small words of the entry hang under the word.
fn has_particles(trees: &Trees<'_>, word: usize, entry: &Entry) -> bool {
    let hangs = |particle: &&str| {
        let mut below = trees.dependents(word).iter();
        below.any(|&at| {
            *trees.lemma(at) == **particle || trees.word(at).to_lowercase() == **particle
        })
    };
    entry.particles.iter().all(hangs)
}

/// What stands beside the object: all where the pattern names the object; otherwise what may as
/// well stand beside the verb ("fired shells at the town").
fn beside_object<'a>(trees: &Trees<'a>, places: &[Beside<'a>], entry: &Entry) -> Vec<Beside<'a>> {
    let mut found = Vec::new();
    for (_, object) in places.iter().filter(|(at, _)| *at == "object") {
        beside::prepositions(trees, *object, &mut found);
    }
    if entry.object.is_empty() {
        found.retain(|(at, _)| !matches!(*at, "of" | "de" | "owner"));
    }
    found
}

/// The roles of what stands beside a verb.
pub(crate) fn of_verb(
    trees: &Trees<'_>,
    places: &[Beside<'_>],
    voiced: Voiced,
    entry: &Entry,
    lexicon: &Lexicon,
) -> Cast {
    let mut cast = Cast::default();
    for &(at, noun) in places {
        let role = match entry.role(at) {
            Some(role) => role,
            None if at == "subject" => Role::Actor,
            None if at == "object" && entry.object.is_empty() => Role::Recipient,
            None if matches!(at, "by" | "par") && voiced.passive => Role::Actor,
            None if at == "do" => Role::Content,
            None => continue,
        };
        // "condemned the attack": it is about an act, and whoever did that is meant.
        let is_act = role == Role::Recipient
            && entry.kind != FrameKind::Other
            && !lexicon.noun(trees.lemma(noun)).is_empty();
        cast.take(trees, if is_act { Role::Content } else { role }, noun);
    }
    for (at, noun) in beside_object(trees, places, entry) {
        if let Some(role) = entry.role(at) {
            cast.take(trees, role, noun);
        }
    }
    cast
}

/// The entry of a noun whose particles are there, and the roles of what stands beside it or
/// beside the verb that carries it.
pub(crate) fn of_noun<'l>(
    trees: &Trees<'_>,
    noun: usize,
    carrier: Option<(usize, Voiced)>,
    lexicon: &'l Lexicon,
) -> Option<(&'l Entry, Cast)> {
    let entries = lexicon.noun(trees.lemma(noun)).iter();
    let mut places = Vec::new();
    beside::prepositions(trees, noun, &mut places);
    if let Some((verb, _)) = carrier {
        beside::prepositions(trees, verb, &mut places);
    }
    let is_there = |slot: &Slot| places.iter().any(|(at, _)| slot.at.contains(at));
    let fits = |entry: &&Entry| {
        has_particles(trees, noun, entry)
            && entry.slots.iter().filter(|slot| slot.must).all(is_there)
    };
    let entry = entries.filter(fits).rev().max_by_key(|entry| entry.demands())?;
    let mut cast = Cast::default();
    for &(at, phrase) in &places {
        if let Some(role) = entry.role(at).or((at == "owner").then_some(Role::Actor)) {
            cast.take(trees, role, phrase);
        }
    }
    if let Some(subject) =
        carrier.and_then(|(_, voiced)| voiced.subject.filter(|_| !voiced.passive))
    {
        let role = entry.role("subject").unwrap_or(Role::Actor);
        cast.take(trees, role, subject);
    }
    if cast.actors.is_empty()
        && let Some(name) = beside::name_before(trees, noun)
    {
        cast.actors.push(name);
    }
    Some((entry, cast))
}
