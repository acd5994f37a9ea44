//! Who takes part in an event: the phrases beside its word, by the roles of its pattern.

use crate::beside::{self, Beside};
use crate::lexicon::{Entry, Lexicon, Role, Slot};
use crate::means;
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
pub(crate) fn is_nobody(trees: &Trees<'_>, token: usize) -> bool {
    const EMPTY: &[&str] = &[
        "there",
        "what",
        "that",
        "which",
        "who",
        "itself",
        "themselves",
        "himself",
        "herself",
        "se",
        "s'",
        "s’",
        "qui",
        "que",
        "qu'",
        "qu’",
        "ce",
        "c'",
        "c’",
        "cela",
        "ça",
        "y",
        "en",
        "dont",
        "laquelle",
        "lequel",
    ];
    let is_relative = matches!(
        trees.morphology(token).pronoun,
        Some(PronounType::Relative | PronounType::Interrogative | PronounType::Reciprocal)
    );
    let is_expletive = matches!(
        trees.relation(token),
        Relation::Expl | Relation::ExplSubj | Relation::ExplPv | Relation::ExplComp
    );
    trees.is_time(token)
        || is_relative && trees.upos(token) == Upos::Pronoun
        || is_expletive
        || EMPTY.contains(&trees.word(token).to_lowercase().as_str())
}

/// Whether what the entry asks for stands beside the verb.
pub(crate) fn fits(trees: &Trees<'_>, verb: usize, places: &[Beside<'_>], entry: &Entry) -> bool {
    let object = places.iter().find(|(at, _)| *at == "object").map(|(_, noun)| *noun);
    let is_fixed = entry.object.is_empty()
        || object.is_some_and(|object| entry.object.contains(&trees.lemma(object)));
    let of_object = beside_object(trees, places, entry);
    let is_other = places.iter().chain(&of_object).any(|&(at, noun)| {
        let is_meant = at == "object" || entry.role(at) == Some(Role::Content);
        is_meant && entry.excluded.contains(&trees.lemma(noun))
    });
    let is_other = is_other || is_excluded_use(trees, verb, object, entry);
    is_fixed && !is_other && has_particles(trees, verb, entry) && {
        let is_there =
            |slot: &Slot| places.iter().chain(&of_object).any(|(at, _)| slot.at.contains(at));
        entry.slots.iter().filter(|slot| slot.must).all(is_there)
    }
}

/// "Calls itself", "called the report a lie", « se sont arrêtés » : the verb means something else
/// (golden `en-other-senses`, `fr-autres-sens`).
fn is_excluded_use(trees: &Trees<'_>, verb: usize, object: Option<usize>, entry: &Entry) -> bool {
    let is_reflexive = || {
        let mut below = trees.dependents(verb).iter();
        below.any(|&at| matches!(trees.word(at).to_lowercase().as_str(), "se" | "s'" | "s’"))
    };
    let is_thing = |object: usize| {
        let is_someone = trees.is_name(object) || trees.upos(object) == Upos::Pronoun;
        !is_someone || is_nobody(trees, object)
    };
    let is_called = || trees.by(verb, &[Relation::Xcomp, Relation::Acl]).next().is_some();
    entry.excluded.contains(&"se") && is_reflexive()
        || entry.excluded.contains(&"thing") && (object.is_some_and(is_thing) || is_called())
}

/// Whether the small words of the entry hang under the word.
fn has_particles(trees: &Trees<'_>, word: usize, entry: &Entry) -> bool {
    entry.particles.iter().all(|particle| {
        trees.dependents(word).iter().any(|&at| {
            particle.contains(&trees.lemma(at))
                || particle.contains(&trees.word(at).to_lowercase().as_str())
        })
    })
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
            _ if matches!(at, "by" | "par") && means::is_bare_tool(trees, noun) => continue,
            Some(role) => role,
            None if at == "subject" => Role::Actor,
            // "Thousands protested" is no passive, though it may be read as one.
            None if at == "object" && voiced.passive && entry.kind == FrameKind::Protest => {
                Role::Actor
            }
            None if at == "object" && entry.object.is_empty() => Role::Recipient,
            None if matches!(at, "by" | "par") && voiced.passive => Role::Actor,
            None if at == "do" => Role::Content,
            None => continue,
        };
        // "condemned the attack": it is about an act, and whoever did that is meant.
        let is_act = role == Role::Recipient
            && entry.kind != FrameKind::Other
            && lexicon.tells_act(trees.lemma(noun));
        cast.take(trees, if is_act { Role::Content } else { role }, noun);
    }
    for (at, noun) in beside_object(trees, places, entry) {
        if let Some(role) = entry.role(at) {
            cast.take(trees, role, noun);
        }
    }
    cast
}

/// A single thing behind « de » with nothing before it says of what sort something is.
fn is_sort(trees: &Trees<'_>, noun: usize) -> bool {
    const BESIDE: &[Relation] = &[Relation::Det, Relation::Nummod, Relation::NmodPoss];
    let is_word = trees.upos(noun) == Upos::Noun && !trees.is_name(noun);
    let ends_in_plural = trees.word(noun).ends_with(['s', 'x', 'z']);
    // « du » and « des » hold an article.
    let is_bare =
        |case: usize| matches!(trees.word(case).to_lowercase().as_str(), "de" | "d'" | "d’");
    is_word
        && !ends_in_plural
        && trees.by(noun, &[Relation::Case]).all(is_bare)
        && trees.by(noun, BESIDE).next().is_none()
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
    // What is done against someone may hang under whose act it is.
    for (_, owner) in places.clone() {
        let mut under = Vec::new();
        beside::prepositions(trees, owner, &mut under);
        places.extend(under.into_iter().filter(|(at, _)| matches!(*at, "against" | "contre")));
    }
    if let Some((verb, voiced)) = carrier {
        beside::prepositions(trees, verb, &mut places);
        // "She tendered her resignation": the owner is whoever carries it.
        places.retain(|(at, owner)| {
            *at != "owner" || voiced.subject.is_none() || trees.upos(*owner) != Upos::Pronoun
        });
    }
    places.extend(beside::copular_subject(trees, noun).map(|subject| ("subject", subject)));
    let is_there = |slot: &Slot| places.iter().any(|(at, _)| slot.at.contains(at));
    let fits = |entry: &&Entry| {
        has_particles(trees, noun, entry)
            && entry.slots.iter().filter(|slot| slot.must).all(is_there)
    };
    let entry = entries.filter(fits).rev().max_by_key(|entry| entry.demands())?;
    // "an attack of the brigade against a convoy": with a target beside it, it is the brigade's.
    let has_target =
        places.iter().any(|(at, _)| matches!(*at, "against" | "contre" | "sur" | "on"));
    let mut cast = Cast::default();
    for &(at, phrase) in &places {
        let role = match at {
            "of" | "de" if has_target && entry.role("par").or(entry.role("by")).is_some() => {
                Some(Role::Actor)
            }
            // « des massacres de masse » : no one was massacred there (golden `fr-autres-sens`).
            "de" if is_sort(trees, phrase) => None,
            "owner" => entry.role(at).or(Some(Role::Actor)),
            // "A truce was agreed by the army": the verb that carries the noun is in the passive.
            "by" | "par" if carrier.is_some() => entry.role(at).or(Some(Role::Actor)),
            _ => entry.role(at),
        };
        if let Some(role) = role {
            cast.take(trees, role, phrase);
        }
    }
    if entry.role("self") == Some(Role::Recipient)
        && trees.by(noun, &[Relation::Nummod]).next().is_some()
    {
        cast.recipients.push(noun);
    }
    if let Some(subject) =
        carrier.and_then(|(_, voiced)| voiced.subject.filter(|_| !voiced.passive))
    {
        let role = entry.role("subject").unwrap_or(Role::Actor);
        cast.take(trees, role, subject);
    }
    if cast.actors.is_empty()
        && entry.kind != FrameKind::Suffers
        && let Some(name) = beside::name_before(trees, noun)
    {
        cast.actors.push(name);
    }
    Some((entry, cast))
}
