//! What makes two ends of chains one root: a linked name, two spellings of a name, a body that
//! a story has one of.

use crate::claims::{Link, Teller, nouns};
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
    /// Whoever an outlet does not name.
    Unnamed(String),
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
