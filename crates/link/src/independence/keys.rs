//! What makes two ends of chains one root: a linked name, two spellings of a name, a body that
//! a story has one of.

use crate::claims::{Link, Office, Teller, nouns};
use crate::dependence::plain;
use crate::names::{Name, NameKind, Verdict};
use record::{ActorId, SpeakerKind};
use std::collections::{BTreeMap, BTreeSet};

/// What makes two roots one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Key {
    /// A linked name.
    Actor(ActorId),
    /// A name.
    Name(String),
    /// A body that a story has one of: "the police", "la police".
    Body(&'static str),
    /// Whoever an outlet does not name; the outlet too can be spelt in two ways.
    Unnamed(Box<Key>),
}

/// Of each name of a speaker, whose it is: who bears it, where somewhere in the story it was
/// linked; who bears a name in it, "Police Commissioner Salma Ourabi"; what body it is; or
/// itself.
pub fn keys<'s>(tellers: &[&'s Teller]) -> BTreeMap<&'s str, Key> {
    let links = || tellers.iter().flat_map(|one| &one.voices).flat_map(|voice| &voice.chain);
    let bound: BTreeSet<(String, ActorId)> =
        links().filter_map(|link| Some((plain(&link.label), link.actor?))).collect();
    // The least id, whatever the order.
    let known: BTreeMap<String, ActorId> = bound.into_iter().rev().collect();
    let full: Vec<(String, ActorId)> = known
        .iter()
        .filter(|(name, _)| name.contains(' '))
        .map(|(name, actor)| (format!(" {name} "), *actor))
        .collect();
    let key = |label: &str| {
        let plain = plain(label);
        let words = format!(" {plain} ");
        let inside =
            full.iter().filter(|(name, _)| words.contains(name)).max_by_key(|one| one.0.len());
        match known.get(&plain).or(inside.map(|(_, actor)| actor)) {
            Some(actor) => Key::Actor(*actor),
            None => body(label).map_or(Key::Name(plain), Key::Body),
        }
    };
    let outlets = tellers.iter().filter_map(|teller| teller.outlet.as_deref());
    let labels: BTreeSet<&str> = links().map(|link| link.label.as_str()).chain(outlets).collect();
    let mut keys: BTreeMap<&str, Key> =
        labels.into_iter().map(|label| (label, key(label))).collect();
    join_spellings(&mut keys, links());
    keys
}

/// Full names of people that linking left apart and that are two spellings of one, letter by
/// letter of every part, count as one root.
fn join_spellings<'s>(keys: &mut BTreeMap<&'s str, Key>, links: impl Iterator<Item = &'s Link>) {
    let people: BTreeSet<&str> = links
        .filter(|link| link.kind == SpeakerKind::Person)
        .map(|link| link.label.as_str())
        .collect();
    let mut filed: BTreeMap<String, Vec<(&str, Name)>> = BTreeMap::new();
    for label in people {
        let name = Name::read(label, NameKind::Person);
        for key in name.keys().whole {
            filed.entry(key).or_default().push((label, name.clone()));
        }
    }
    for alike in filed.values() {
        for (at, (label, name)) in alike.iter().enumerate() {
            let first =
                alike[..at].iter().find(|(_, one)| one.compare(name).verdict == Verdict::Same);
            let Some((first, _)) = first else { continue };
            let (one, two) = (keys[first].clone(), keys[label].clone());
            for key in keys.values_mut().filter(|key| **key == two) {
                *key = one.clone();
            }
        }
    }
}

/// The body that words without a name are for: "the police", "la préfecture de région", "un
/// nouveau bilan des pompiers"; not "a source in the police".
pub fn body(label: &str) -> Option<&'static str> {
    if label.contains(char::is_uppercase) {
        return None;
    }
    let begins = ["the ", "la ", "le ", "les ", "l’", "l'"];
    let of_it = [" of the ", " de la ", " des ", " du "];
    let definite = begins.iter().any(|article| label.starts_with(article)) || !label.contains(' ');
    let head_says_nothing = of_it.iter().any(|joint| {
        label.split_once(joint).is_some_and(|(head, _)| nouns::meanings(head).is_empty())
    });
    let means = nouns::meanings(label);
    let only = means.first().filter(|one| means.len() == 1 && nouns::is_body(one));
    only.filter(|_| definite || head_says_nothing).copied()
}

/// The office that words name which say no more of who holds it: "the governor", « le maire ».
pub fn office(label: &str) -> Option<&'static str> {
    let bare = ["the ", "la ", "le "].iter().find_map(|article| label.strip_prefix(article))?;
    bare_office(bare)
}

/// Of each office that a story has one holder of, the holder; the first report that names him.
/// None where a report tells of which place or body: "the mayor of Kasr" is not the only one.
pub fn holders<'s>(tellers: &[&'s Teller]) -> BTreeMap<&'static str, &'s Office> {
    let mut all: BTreeMap<&'static str, Vec<&'s Office>> = BTreeMap::new();
    for held in tellers.iter().flat_map(|teller| &teller.offices) {
        for office in sole_offices(&held.words) {
            all.entry(office).or_default().push(held);
        }
    }
    let links = || tellers.iter().flat_map(|one| &one.voices).flat_map(|voice| &voice.chain);
    let unnamed = links()
        .filter(|link| matches!(link.kind, SpeakerKind::Described | SpeakerKind::Unnamed))
        .filter(|link| office(&link.label).is_none());
    let told_more: BTreeSet<&str> = unnamed.flat_map(|link| sole_offices(&link.label)).collect();
    all.retain(|office, held| {
        let is_one =
            |one: &&Office| one.actor == held[0].actor && bare_office(&one.words) == Some(office);
        !told_more.contains(office) && held.iter().all(is_one)
    });
    all.into_iter().map(|(office, held)| (office, held[0])).collect()
}

/// The office of which words say no more than that it is a province's.
fn bare_office(words: &str) -> Option<&'static str> {
    let mut words = words.split(' ').filter(|word| !SAY_NO_MORE.contains(word));
    let noun = words.next().filter(|_| words.next().is_none())?;
    sole_offices(noun).next()
}

fn sole_offices(words: &str) -> impl Iterator<Item = &'static str> {
    nouns::meanings(words).into_iter().filter(|one| nouns::is_sole_office(one))
}

const SAY_NO_MORE: &[&str] =
    &["provincial", "provinciale", "regional", "régional", "régionale", "local", "locale"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::Voice;
    use record::{Form, Grade, Language, Modality, Stance};

    fn named(name: &str, words: &str) -> Office {
        let hash = name.bytes().fold(0_u64, |hash, byte| hash * 256 + u64::from(byte));
        let actor = format!("a{hash:016x}").parse().expect("an id is a letter and 16 digits");
        Office { words: words.into(), actor, label: name.into() }
    }

    /// Whom a story of these names and speakers means by "the governor", « le maire ».
    fn held(offices: &[(&str, &str)], speakers: &[&str]) -> String {
        let link = |label: &&str| Link {
            label: (*label).into(),
            kind: SpeakerKind::Described,
            actor: None,
        };
        let voice = Voice {
            statement: "s0000000000000000".parse().expect("an id"),
            chain: speakers.iter().map(link).collect(),
            form: Form::Indirect,
            grade: Grade::Firm,
            stance: Stance::Asserts,
            modality: Modality::Actual,
            negated: false,
        };
        let teller = Teller {
            report: "r0000000000000000".parse().expect("an id"),
            language: Language::English,
            outlet: None,
            day: None,
            voices: vec![voice],
            frames: Vec::new(),
            offices: offices.iter().map(|(name, words)| named(name, words)).collect(),
        };
        let all = [&teller];
        holders(&all).values().map(|one| one.label.as_str()).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_story_names_the_holder_of_an_office() {
        for (offices, speakers, expected) in [
            (&[("Orsan", "provincial governor")][..], &[][..], "Orsan"),
            (&[("Orsan", "Governor"), ("Orsan", "gouverneur")], &["le gouverneur"], "Orsan"),
            (&[("Orsan", "governor"), ("Pellow", "mayor")], &[], "Orsan, Pellow"),
            (&[("Orsan", "governor"), ("Pellow", "governor")], &[], ""),
            // Of which place or body is said: there may be another.
            (&[("Orsan", "mayor of Kasr")], &["the mayor"], ""),
            (&[("Orsan", "maire"), ("Pellow", "maire de Kasr")], &[], ""),
            (&[("Orsan", "mayor")], &["the mayor of Kasr"], ""),
            (&[("Orsan", "central bank governor")], &[], ""),
            (&[("Orsan", "deputy governor")], &["the governor"], ""),
            // A club has one too.
            (&[("Orsan", "president")], &["the president"], ""),
        ] {
            assert_eq!(held(offices, speakers), expected, "{offices:?}, {speakers:?}");
        }
    }

    #[test]
    fn an_office_alone_names_its_holder() {
        for (label, expected) in [
            ("the governor", Some("GOVERNOR")),
            ("le maire", Some("MAYOR")),
            ("a governor", None),
            ("the governor of Kasr", None),
            ("the deputy governor", None),
            ("the president", None),
        ] {
            assert_eq!(office(label), expected, "{label}");
        }
    }
}
