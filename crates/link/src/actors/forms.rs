//! Each distinct name read once, and bearers that nothing tells apart as one node.

use super::{Bearer, Judged, TwoPlaces, names_of};
use crate::names::{Comparison, Keys, Name, NameKind};
use rayon::prelude::*;
use record::{ActorClass, BearerId, Verdict};
use std::collections::{BTreeMap, HashMap};

/// A distinct name of one class.
pub struct Form {
    /// As it is written.
    pub text: String,
    /// As it was read.
    pub name: Name,
    /// Where to look for other names of the same one.
    pub keys: Keys,
    /// It is read as the name of a place.
    is_place: bool,
}

/// Bearers of the same names, of which nothing tells one from another.
pub struct Node {
    pub class: ActorClass,
    /// Its names, as indices into [`Forms::all`], in order.
    pub forms: Vec<u32>,
    /// What is said of it, in order; of nodes with a full name, by any of its bearers.
    pub context: Vec<String>,
    /// The first of its bearers.
    pub first: BearerId,
}

/// What is to be linked.
pub struct Forms<'k> {
    /// Every distinct name, by class and text.
    pub all: Vec<Form>,
    /// Every node, by its first bearer.
    pub nodes: Vec<Node>,
    /// The node of each bearer, in the order of the input.
    pub node_of: Vec<u32>,
    /// What was judged: nodes, the smaller first, and whether they are one.
    judged: BTreeMap<(u32, u32), Verdict>,
    /// What is known of places.
    are_two: &'k TwoPlaces<'k>,
}

/// What tells a bearer from others: its class and names; what is said of it, where they are
/// short; and itself, where a person judged it.
type Telling = (ActorClass, Vec<u32>, Vec<String>, Option<BearerId>);

impl<'k> Forms<'k> {
    /// Reads every name once.
    pub fn of(bearers: &[Bearer], judged: &[Judged], are_two: &'k TwoPlaces<'k>) -> Self {
        let mut texts: Vec<(ActorClass, &str)> = bearers
            .iter()
            .flat_map(|bearer| bearer.names.iter().map(|name| (bearer.class, name.as_str())))
            .collect();
        texts.par_sort_unstable();
        texts.dedup();
        let all: Vec<Form> =
            texts.par_iter().map(|(class, text)| Form::read(*class, text)).collect();
        let place: HashMap<(ActorClass, &str), u32> =
            texts.iter().enumerate().map(|(at, form)| (*form, at as u32)).collect();
        let mut alone: Vec<BearerId> = judged.iter().flat_map(|pair| [pair.a, pair.b]).collect();
        alone.sort_unstable();
        let mut order: Vec<usize> = (0..bearers.len()).collect();
        order.par_sort_unstable_by_key(|at| bearers[*at].id);
        let mut nodes: Vec<Node> = Vec::new();
        let mut known: HashMap<Telling, u32> = HashMap::new();
        let mut node_of = vec![0; bearers.len()];
        for at in order {
            let bearer = &bearers[at];
            let mut forms: Vec<u32> =
                bearer.names.iter().map(|name| place[&(bearer.class, name.as_str())]).collect();
            forms.sort_unstable();
            forms.dedup();
            let short = forms.iter().all(|form| all[*form as usize].is_short());
            let mut context = bearer.context.clone();
            context.sort_unstable();
            context.dedup();
            // What is said of it tells short forms apart, and full names not.
            let telling = if short { context.clone() } else { Vec::new() };
            let judged = alone.binary_search(&bearer.id).ok().map(|_| bearer.id);
            let key = (bearer.class, forms.clone(), telling, judged);
            let node = *known.entry(key).or_insert_with(|| {
                let (class, context, first) = (bearer.class, Vec::new(), bearer.id);
                nodes.push(Node { class, forms, context, first });
                nodes.len() as u32 - 1
            });
            nodes[node as usize].context.extend(context);
            node_of[at] = node;
        }
        for node in &mut nodes {
            node.context.sort_unstable();
            node.context.dedup();
        }
        let by_id: HashMap<BearerId, u32> = bearers
            .iter()
            .zip(&node_of)
            .filter(|(bearer, _)| alone.binary_search(&bearer.id).is_ok())
            .map(|(bearer, node)| (bearer.id, *node))
            .collect();
        let pairs = judged.iter().filter_map(|pair| {
            let (a, b) = (*by_id.get(&pair.a)?, *by_id.get(&pair.b)?);
            (a != b).then_some(((a.min(b), a.max(b)), pair.verdict))
        });
        let judged = pairs.collect();
        Self { all, nodes, node_of, judged, are_two }
    }

    /// Pairs of nodes that a person joined.
    pub fn judged_same(&self) -> Vec<(u32, u32)> {
        let same = self.judged.iter().filter(|(_, verdict)| **verdict == Verdict::Same);
        same.map(|(pair, _)| *pair).collect()
    }

    /// Pairs of nodes that a person keeps apart.
    pub fn judged_apart(&self) -> impl Iterator<Item = ((u32, u32), Verdict)> + '_ {
        let apart = self.judged.iter().filter(|(_, verdict)| **verdict != Verdict::Same);
        apart.map(|(pair, verdict)| (*pair, *verdict))
    }

    /// Whether two names can be those of one.
    pub fn compare(&self, a: u32, b: u32) -> Comparison {
        let (one, two) = (&self.all[a as usize], &self.all[b as usize]);
        let found = one.name.compare(&two.name);
        if found.verdict == Verdict::Same && one.is_place && (self.are_two)(&one.text, &two.text) {
            return Comparison::two_places();
        }
        found
    }

    /// All names of the node are short ones.
    pub fn is_short(&self, node: u32) -> bool {
        self.nodes[node as usize].forms.iter().all(|form| self.all[*form as usize].is_short())
    }
}

impl Form {
    fn read(class: ActorClass, text: &str) -> Self {
        let kind = names_of(class);
        let name = Name::read(text, kind);
        Self { text: text.to_owned(), keys: name.keys(), name, is_place: kind == NameKind::Place }
    }

    /// It may be short for a longer name.
    pub fn is_short(&self) -> bool {
        self.keys.short.is_some()
    }
}
