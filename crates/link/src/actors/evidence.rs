//! Names under one key, compared: which nodes may be one.

use super::forms::Forms;
use rayon::prelude::*;
use record::{Evidence, Verdict};

/// Two nodes that may be one, or that were looked at and are not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    pub evidence: Evidence,
    /// The smaller node.
    pub a: u32,
    pub b: u32,
    /// The answer of the names.
    pub verdict: Verdict,
    pub reasons: Vec<String>,
}

/// So many names under one key are compared each with each; of more, each with its
/// neighbours in the order of their letters.
const ALL_PAIRS: usize = 64;
/// Of a name that many nodes bear, so many are tried with those of another name.
const TRIED: usize = 3;

/// Everything that the names propose, the strongest first.
pub fn proposals(forms: &Forms<'_>) -> Vec<Proposal> {
    let bearers = bearers_of_forms(forms);
    let mut all: Vec<Proposal> = same_words(forms, &bearers);
    let mut pairs = pairs_under_keys(forms);
    pairs.par_sort_unstable();
    pairs.dedup();
    let found: Vec<Vec<Proposal>> =
        pairs.par_iter().map(|&(a, b)| of_pair(forms, &bearers, a, b)).collect();
    all.extend(found.into_iter().flatten());
    all.par_sort_by(|one, two| {
        (one.evidence, one.a, one.b, one.verdict).cmp(&(two.evidence, two.a, two.b, two.verdict))
    });
    all
}

/// For each name the nodes that bear it and have a name that is no short form, in order.
fn bearers_of_forms(forms: &Forms<'_>) -> Vec<Vec<u32>> {
    let mut bearers = vec![Vec::new(); forms.all.len()];
    for (node, of) in forms.nodes.iter().enumerate() {
        for form in &of.forms {
            bearers[*form as usize].push(node as u32);
        }
    }
    bearers
}

/// Nodes with a name in common, where the name says who it is.
fn same_words(forms: &Forms<'_>, bearers: &[Vec<u32>]) -> Vec<Proposal> {
    let of_form = |(form, nodes): (usize, &Vec<u32>)| {
        let own = &forms.all[form];
        if nodes.len() < 2 || own.is_short() {
            return Vec::new();
        }
        let found = own.name.compare(&own.name);
        if found.verdict != Verdict::Same {
            return Vec::new();
        }
        let reasons = vec![format!("both are called '{}'", own.text)];
        let near = |at: usize| nodes[at.saturating_sub(TRIED)..at].iter().chain(&nodes[..1]);
        let mut proposals = Vec::new();
        for (at, &b) in nodes.iter().enumerate().skip(1) {
            for &a in near(at) {
                let (evidence, verdict) = (Evidence::SameName, Verdict::Same);
                proposals.push(Proposal { evidence, a, b, verdict, reasons: reasons.clone() });
            }
        }
        proposals
    };
    bearers.par_iter().enumerate().flat_map_iter(of_form).collect()
}

/// Pairs of names of one class that share a key.
fn pairs_under_keys(forms: &Forms<'_>) -> Vec<(u32, u32)> {
    let class = class_of_forms(forms);
    let mut filed: Vec<(u8, &str, u32)> = Vec::new();
    for (at, form) in forms.all.iter().enumerate() {
        if !form.is_short() {
            filed.extend(form.keys.whole.iter().map(|key| (class[at], key.as_str(), at as u32)));
        }
    }
    filed.par_sort_unstable();
    let blocks: Vec<&[(u8, &str, u32)]> =
        filed.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|block| block.len() > 1).collect();
    blocks
        .par_iter()
        .flat_map_iter(|block| {
            let reach = if block.len() <= ALL_PAIRS { block.len() } else { ALL_PAIRS / 2 };
            block.iter().enumerate().flat_map(move |(at, one)| {
                block[at + 1..]
                    .iter()
                    .take(reach)
                    .map(move |two| (one.2.min(two.2), one.2.max(two.2)))
            })
        })
        .collect()
}

/// The class of each name, as a number: names of two classes have no key in common.
pub fn class_of_forms(forms: &Forms<'_>) -> Vec<u8> {
    let mut class = vec![0; forms.all.len()];
    for node in &forms.nodes {
        for form in &node.forms {
            class[*form as usize] = node.class as u8;
        }
    }
    class
}

/// What two names propose for those that bear them.
fn of_pair(forms: &Forms<'_>, bearers: &[Vec<u32>], a: u32, b: u32) -> Vec<Proposal> {
    let found = forms.compare(a, b);
    if found.verdict != Verdict::Same && !found.shares {
        return Vec::new();
    }
    let (one, two) = (&forms.all[a as usize].text, &forms.all[b as usize].text);
    let mut reasons = vec![format!("'{one}' and '{two}'")];
    reasons.extend(found.reasons);
    let tried = if found.verdict == Verdict::Same { TRIED } else { 1 };
    let mut proposals = Vec::new();
    for &i in bearers[a as usize].iter().take(tried) {
        for &j in bearers[b as usize].iter().take(tried) {
            if i != j {
                proposals.push(Proposal {
                    evidence: Evidence::Spelling,
                    a: i.min(j),
                    b: i.max(j),
                    verdict: found.verdict,
                    reasons: reasons.clone(),
                });
            }
        }
    }
    proposals
}
