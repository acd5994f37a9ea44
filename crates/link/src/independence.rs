//! On how many words a claim rests: its chains followed from report to report to where they
//! end.
//!
//! A chain that ends in an outlet goes on in that outlet's own report of the claim, where the
//! story has one; the own voice of a copy goes to what it copies. What no report shows is not
//! guessed.

mod keys;
mod origins;
mod words;

use crate::claims::{Link, Office, Teller, Voice, nouns};
use crate::dependence::plain;
use keys::{Key, body, holders, keys, office};
use origins::origins;
use record::{Dependence, Form, ReportId, Root, SpeakerKind, Support};
use std::collections::{BTreeMap, BTreeSet};
use words::{Word, reachable, through};

/// The rule of counting, to stand beside a number that it gave.
pub const RULE: &str = "A root is where a chain of words ends as far as the reports show. One \
    root counts once, however many reports pass it on; a copy or a translation adds none. An \
    outlet that names its source for a claim adds none of its own, unless it gives another \
    number than its source. Unnamed roots are counted once for each outlet that stands before \
    them; two of them may be one person. A chain whose end is not shown, or that runs in a ring, \
    adds no root.";

/// What holds a claim: a report, as an index, and one of its voices; none for what the outlet
/// says outside every statement, as in a headline, which is its own voice.
pub(crate) type Held = (usize, Option<usize>);

/// Sources that a report names for a claim, by what they say beside what its outlet says itself.
#[derive(Default)]
pub(crate) struct Otherwise {
    /// Those that give another number.
    pub by: BTreeSet<Held>,
    /// Those that give the same, or one that can be it.
    pub agreeing: BTreeSet<Held>,
}

/// What the reports of a story have to do with one another.
pub(crate) struct Lineage<'s> {
    tellers: &'s [&'s Teller],
    /// Of each report, those it was copied or translated from, at the far end.
    origins: Vec<Vec<usize>>,
    /// The reports of each outlet.
    of_outlet: BTreeMap<String, Vec<usize>>,
    /// Of each name of a speaker, whose it is.
    keys: BTreeMap<&'s str, Key>,
    /// Of each office of which the story has one holder, the holder.
    holders: BTreeMap<&'static str, &'s Office>,
}

/// The support of a claim, and which of its roots each that holds it rests on.
pub(crate) struct Standing {
    /// How many stand behind it.
    pub support: Support,
    /// Of each that holds it, its roots as indices into [`Support::roots`].
    pub roots_of: BTreeMap<Held, BTreeSet<usize>>,
    /// What outlets say themselves that name others for the claim: it rests on these, and is not
    /// their word (`golden/story/own-detail`).
    pub beside: BTreeSet<Held>,
}

/// Where the chain of one statement ends.
enum End {
    /// In the outlet's own voice.
    Own,
    /// In another outlet, as a root if no report of it is there.
    Outlet(String, Leaf),
    /// In someone else; in several, where an outlet named them elsewhere in the report.
    Roots(Vec<Leaf>),
    /// Nowhere.
    Nothing,
}

/// What stands before the outlet that passes on the words of someone without a name.
const VIA: &str = " (via ";

/// A root as one chain shows it.
#[derive(Clone)]
struct Leaf {
    /// The report.
    at: usize,
    key: Key,
    label: String,
    kind: SpeakerKind,
}

impl<'s> Lineage<'s> {
    /// Of the reports of a story in order.
    pub fn of(tellers: &'s [&'s Teller], leaning: &[Dependence]) -> Self {
        let mut of_outlet: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, teller) in tellers.iter().enumerate() {
            if let Some(outlet) = &teller.outlet {
                of_outlet.entry(plain(outlet)).or_default().push(at);
            }
        }
        let (keys, holders) = (keys(tellers), holders(tellers));
        Self { tellers, origins: origins(tellers, leaning), of_outlet, keys, holders }
    }

    /// Counts the roots of a claim that these statements of these reports hold. In those of
    /// `otherwise` an outlet says otherwise than sources it names: they do not stand behind it,
    /// and where all do, it is its own word.
    pub fn count(
        &self,
        held: &[Held],
        otherwise: &BTreeMap<Held, Otherwise>,
        reports: Vec<ReportId>,
    ) -> Standing {
        let ends = self.ends(held);
        let words = self.words(&ends);
        let mut leaves: BTreeMap<Key, Vec<Leaf>> = BTreeMap::new();
        let mut rests: Vec<(Held, BTreeSet<Key>)> = Vec::new();
        let mut beside = BTreeSet::new();
        for (held, end) in ends {
            let is_own = matches!(end, End::Own);
            let keys = match end {
                End::Own if otherwise.get(&held).is_some_and(|one| one.agreeing.is_empty()) => {
                    self.own_key(held.0).into_iter().collect()
                }
                End::Own => reachable(&words, [held.0]),
                End::Outlet(outlet, leaf) => match self.cited(held.0, &outlet, &words) {
                    cited if cited.is_empty() => keep([leaf], &mut leaves),
                    cited => reachable(&words, cited),
                },
                End::Roots(roots) => keep(roots, &mut leaves),
                End::Nothing => BTreeSet::new(),
            };
            if is_own && self.own_key(held.0).is_none_or(|own| !keys.contains(&own)) {
                beside.insert(held);
            }
            rests.push((held, keys));
        }
        without_others(&mut rests, otherwise);
        for key in rests.iter().flat_map(|(_, keys)| keys).collect::<BTreeSet<_>>() {
            if !leaves.contains_key(key) {
                leaves.insert(key.clone(), self.outlet_leaf(key).into_iter().collect());
            }
        }
        let support = Support { reports, circular: self.rings(&words), ..Support::default() };
        Standing { beside, ..self.standing(support, &leaves, &rests) }
    }

    /// Where the chain of each statement of a claim ends. An outlet that elsewhere in the same
    /// report names its source for the claim rests on that source here too.
    fn ends(&self, held: &[Held]) -> Vec<(Held, End)> {
        let mut ends: Vec<(Held, End)> =
            held.iter().map(|&(at, voice)| ((at, voice), self.end(at, voice))).collect();
        let mut beyond: BTreeMap<(usize, String), Vec<Leaf>> = BTreeMap::new();
        for ((at, voice), end) in &ends {
            let (End::Roots(leaves), Some(voice)) = (end, voice) else { continue };
            let chain = &self.tellers[*at].voices[*voice].chain;
            for link in chain.iter().skip(1).rev().skip(1) {
                let named = beyond.entry((*at, plain(&link.label))).or_default();
                named.extend(leaves.iter().cloned());
            }
        }
        for ((at, _), end) in &mut ends {
            let End::Outlet(outlet, _) = &*end else { continue };
            if let Some(leaves) = beyond.get(&(*at, plain(outlet))) {
                *end = End::Roots(leaves.clone());
            }
        }
        ends
    }

    /// What the word of each report of a claim rests on.
    fn words(&self, ends: &[(Held, End)]) -> BTreeMap<usize, Word> {
        let mut words: BTreeMap<usize, Word> =
            ends.iter().map(|((at, _), _)| (*at, Word::default())).collect();
        for ((at, _), end) in ends {
            let (leaves, cited) = match end {
                End::Own | End::Nothing => continue,
                End::Roots(leaves) => (leaves.as_slice(), Vec::new()),
                End::Outlet(outlet, leaf) => {
                    (std::slice::from_ref(leaf), self.cited(*at, outlet, &words))
                }
            };
            let word = words.entry(*at).or_default();
            if cited.is_empty() {
                word.leaves.extend(leaves.iter().map(|leaf| leaf.key.clone()));
            }
            word.cites.extend(cited);
        }
        let inside: BTreeSet<usize> = words.keys().copied().collect();
        for (&at, word) in &mut words {
            let rests_on_others = !word.leaves.is_empty() || !word.cites.is_empty();
            let origins = &self.origins[at];
            word.copies =
                origins.iter().copied().filter(|one| *one != at && inside.contains(one)).collect();
            if !rests_on_others && word.copies.is_empty() {
                word.leaves.extend(self.own_key(at));
            }
        }
        words
    }

    /// The outlet of a report, or of the one it was copied from.
    fn own_key(&self, at: usize) -> Option<Key> {
        let outlet = self.tellers[*self.origins[at].first().unwrap_or(&at)].outlet.as_ref();
        outlet.map(|outlet| self.name_key(outlet))
    }

    /// The reports of the claim that an outlet published, but for the one that names it.
    fn cited(&self, at: usize, outlet: &str, words: &BTreeMap<usize, Word>) -> Vec<usize> {
        let published = self.of_outlet.get(&plain(outlet)).map_or(&[][..], Vec::as_slice);
        published.iter().copied().filter(|one| *one != at && words.contains_key(one)).collect()
    }

    /// Where the chain of a statement ends.
    fn end(&self, at: usize, voice: Option<usize>) -> End {
        let Some(Voice { chain, form, .. }) = voice.map(|voice| &self.tellers[at].voices[voice])
        else {
            return End::Own;
        };
        let Some(last) = chain.last() else { return End::Nothing };
        let own = |label: &str| {
            self.tellers[at].outlet.as_deref().is_some_and(|own| plain(own) == plain(label))
        };
        let alone = chain.len() == 1;
        if alone && (*form == Form::OwnVoice || last.kind == SpeakerKind::Outlet)
            || own(&last.label)
        {
            return End::Own;
        }
        if self.of_outlet.contains_key(&plain(&last.label)) {
            return End::Outlet(last.label.clone(), self.named(at, last));
        }
        match last.kind {
            SpeakerKind::None => End::Nothing,
            _ if nouns::is_pronoun(&last.label) => End::Roots(vec![self.unnamed(at, chain)]),
            SpeakerKind::Described | SpeakerKind::Unnamed => match body(&last.label) {
                Some(body) => End::Roots(vec![Leaf {
                    at,
                    key: Key::Body(body),
                    label: last.label.clone(),
                    kind: SpeakerKind::State,
                }]),
                None => End::Roots(vec![self.unnamed(at, chain)]),
            },
            SpeakerKind::Outlet => End::Outlet(last.label.clone(), self.named(at, last)),
            _ => End::Roots(vec![self.named(at, last)]),
        }
    }

    /// The roots in order: those that most statements rest on first.
    fn standing(
        &self,
        mut support: Support,
        leaves: &BTreeMap<Key, Vec<Leaf>>,
        rests: &[(Held, BTreeSet<Key>)],
    ) -> Standing {
        let statement =
            |&(at, voice): &Held| voice.map(|voice| self.tellers[at].voices[voice].statement);
        let mut of_key: BTreeMap<&Key, Vec<&Held>> = BTreeMap::new();
        for (held, keys) in rests {
            for key in keys {
                of_key.entry(key).or_default().push(held);
            }
        }
        let mut roots: Vec<(&Key, Root)> = of_key
            .into_iter()
            .filter_map(|(key, held)| {
                let leaf = commonest(leaves.get(key)?)?;
                let label = label(leaf, &leaves[key]);
                let statements = held.into_iter().filter_map(statement).collect();
                Some((key, Root { label, kind: leaf.kind, statements }))
            })
            .collect();
        roots.sort_by(|(_, a), (_, b)| {
            b.statements.len().cmp(&a.statements.len()).then_with(|| a.label.cmp(&b.label))
        });
        let index: BTreeMap<&Key, usize> =
            roots.iter().enumerate().map(|(at, (key, _))| (*key, at)).collect();
        let roots_of: BTreeMap<Held, BTreeSet<usize>> = rests
            .iter()
            .map(|(held, keys)| {
                (*held, keys.iter().filter_map(|key| index.get(key)).copied().collect())
            })
            .collect();
        let unknown = rests.iter().filter(|(held, _)| roots_of[held].is_empty());
        support.unknown = unknown.filter_map(|(held, _)| statement(held)).collect();
        support.roots = roots.into_iter().map(|(_, root)| root).collect();
        Standing { support, roots_of, beside: BTreeSet::new() }
    }

    fn named(&self, at: usize, link: &Link) -> Leaf {
        let key = self.name_key(&link.label);
        Leaf { at, key, label: link.label.clone(), kind: link.kind }
    }

    /// Someone without a name, by the outlet that stands before: in a copy, by what it copies;
    /// who holds an office of which the story names the holder is that one.
    fn unnamed(&self, at: usize, chain: &[Link]) -> Leaf {
        let last = &chain[chain.len() - 1];
        if let Some(holder) = office(&last.label).and_then(|one| self.holders.get(one)) {
            let (key, label) = (Key::Actor(holder.actor), holder.label.clone());
            return Leaf { at, key, label, kind: SpeakerKind::Person };
        }
        let own = self.tellers[at].outlet.as_deref();
        let origin =
            self.origins[at].first().and_then(|&origin| self.tellers[origin].outlet.as_deref());
        let before =
            chain[..chain.len() - 1].iter().rev().find(|link| link.kind == SpeakerKind::Outlet);
        let outlet = match before.map(|link| link.label.as_str()) {
            Some(label) if chain[0].label != label => Some(label),
            _ => self.outlet_in(&last.label).or(origin).or(own),
        };
        match outlet {
            Some(outlet) => Leaf {
                at,
                key: Key::Unnamed(Box::new(self.name_key(outlet))),
                label: format!("{}{VIA}{outlet})", last.label),
                kind: last.kind,
            },
            None => Leaf {
                at,
                key: Key::Unnamed(Box::new(Key::Name(self.tellers[at].report.to_string()))),
                label: last.label.clone(),
                kind: last.kind,
            },
        }
    }

    /// The outlet of the story that words for someone without a name tell of: "an officer quoted
    /// by The Courier" (`golden/story/hedged`).
    fn outlet_in(&self, label: &str) -> Option<&'s str> {
        let label = format!(" {} ", plain(label));
        let outlets = self.tellers.iter().filter_map(|teller| teller.outlet.as_deref());
        outlets.filter(|outlet| label.contains(&format!(" {} ", plain(outlet)))).min()
    }

    fn name_key(&self, name: &str) -> Key {
        self.keys.get(name).cloned().unwrap_or_else(|| Key::Name(plain(name)))
    }

    /// The outlet that speaks itself, of this key.
    fn outlet_leaf(&self, key: &Key) -> Option<Leaf> {
        let outlets = self.tellers.iter().enumerate();
        let outlets = outlets.filter_map(|(at, teller)| Some((teller.outlet.as_ref()?, at)));
        let (label, at) = outlets.filter(|(outlet, _)| self.name_key(outlet) == *key).min()?;
        Some(Leaf { at, key: key.clone(), label: label.clone(), kind: SpeakerKind::Outlet })
    }

    /// Outlets that name each other for the claim, each ring once.
    fn rings(&self, words: &BTreeMap<usize, Word>) -> Vec<Vec<String>> {
        let beyond: BTreeMap<usize, BTreeSet<usize>> = words
            .iter()
            .filter(|(_, word)| !word.cites.is_empty())
            .map(|(&at, word)| {
                (
                    at,
                    through(words, word.cites.iter().copied(), |word| {
                        word.cites.iter().copied().collect()
                    }),
                )
            })
            .collect();
        let in_ring = |at: &usize| beyond.get(at).is_some_and(|reached| reached.contains(at));
        let mut rings: BTreeSet<Vec<String>> = BTreeSet::new();
        for at in beyond.keys().filter(|at| in_ring(at)) {
            let ring = beyond[at]
                .iter()
                .filter(|other| beyond.get(other).is_some_and(|back| back.contains(at)));
            let outlets: BTreeSet<String> =
                ring.filter_map(|&other| self.tellers[other].outlet.clone()).collect();
            rings.insert(outlets.into_iter().collect());
        }
        rings.into_iter().filter(|ring| ring.len() > 1).collect()
    }
}

/// Takes from what an outlet says itself the roots of those who say otherwise, but for roots that
/// stand behind who says the same too.
fn without_others(rests: &mut [(Held, BTreeSet<Key>)], otherwise: &BTreeMap<Held, Otherwise>) {
    let keys_of = |helds: &BTreeSet<Held>| -> BTreeSet<Key> {
        let of = rests.iter().filter(|(held, _)| helds.contains(held));
        of.flat_map(|(_, keys)| keys.iter().cloned()).collect()
    };
    let others: BTreeMap<&Held, BTreeSet<Key>> = otherwise
        .iter()
        .map(|(held, one)| (held, &keys_of(&one.by) - &keys_of(&one.agreeing)))
        .collect();
    for (held, keys) in rests {
        if let Some(others) = others.get(held) {
            keys.retain(|key| !others.contains(key));
        }
    }
}

/// Files roots under their keys, which are given back.
fn keep(
    roots: impl IntoIterator<Item = Leaf>,
    leaves: &mut BTreeMap<Key, Vec<Leaf>>,
) -> BTreeSet<Key> {
    let mut keys = BTreeSet::new();
    for leaf in roots {
        keys.insert(leaf.key.clone());
        leaves.entry(leaf.key.clone()).or_default().push(leaf);
    }
    keys
}

/// What a root is called. Two without a name that one outlet passes on may be one, and count as one;
/// what a report tells apart is not called by the one of them alone: "a source, a commander (via
/// al-Zawraq)".
fn label(commonest: &Leaf, leaves: &[Leaf]) -> String {
    const OF_KNOWN: &[&str] = &["the ", "that ", "this ", "le ", "la ", "les ", "l’", "l'", "ce "];
    let is_short = |label: &str| OF_KNOWN.iter().any(|article| label.starts_with(article));
    let is_beside = |leaf: &&Leaf| {
        let apart = leaf.at == commonest.at && leaf.label != commonest.label;
        apart && !is_short(&leaf.label) && !is_short(&commonest.label)
    };
    let beside = leaves.iter().find(is_beside);
    let Some(other) = beside.filter(|_| matches!(commonest.key, Key::Unnamed(_))) else {
        return commonest.label.clone();
    };
    let is_either = |leaf: &&Leaf| [&other.label, &commonest.label].contains(&&leaf.label);
    let first = leaves.iter().find(is_either).map_or(&other.label, |leaf| &leaf.label);
    let second = if *first == other.label { &commonest.label } else { &other.label };
    format!("{}, {second}", first.split(VIA).next().unwrap_or(first))
}

/// What most chains call it; of several the longest, then the first in the alphabet.
fn commonest(leaves: &[Leaf]) -> Option<&Leaf> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for leaf in leaves {
        *counts.entry(&leaf.label).or_default() += 1;
    }
    let rank = |leaf: &Leaf| (counts[leaf.label.as_str()], leaf.label.chars().count());
    leaves.iter().max_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| b.label.cmp(&a.label)))
}
