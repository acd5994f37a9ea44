//! Short forms: a family name alone, an acronym, the first word of a name. Each is joined
//! where, in all reports, only one can be meant; or where of several only one fits what is
//! said of it; and otherwise to nobody.

use super::clusters::Clusters;
use super::evidence::{Proposal, class_of_forms};
use super::forms::Forms;
use crate::names::letters::letters;
use record::{ActorClass, Evidence, Verdict};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Names under one key beyond this are too many for a short form to mean one of them.
const TOO_MANY: usize = 400;

/// Joins the short forms.
pub fn resolve(forms: &Forms<'_>, clusters: &mut Clusters<'_>) {
    let class = class_of_forms(forms);
    let long = nodes_by_key(forms, &class);
    // Decided on one state of the clusters, so that no short form depends on another.
    let mut meant: Vec<Meant> = Vec::new();
    let mut alone: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for node in (0..forms.nodes.len() as u32).filter(|node| forms.is_short(*node)) {
        match candidates(forms, clusters, &long, &class, node) {
            Some(found) if found.is_empty() => {
                for form in &forms.nodes[node as usize].forms {
                    alone.entry(*form).or_default().push(node);
                }
            }
            Some(found) => meant.push(choose(forms, clusters, node, &found)),
            None => {}
        }
    }
    join_each_other(forms, clusters, &alone);
    for one in meant {
        match one {
            Meant::One(proposal) => {
                clusters.propose(proposal);
            }
            Meant::Several(stopped) => clusters.stopped.push(stopped),
        }
    }
}

/// What a short form means.
enum Meant {
    One(Proposal),
    Several((u32, u32, Verdict, Vec<String>)),
}

/// Nodes with a longer name, by what it may be shortened to.
fn nodes_by_key<'f>(forms: &'f Forms<'f>, class: &[u8]) -> HashMap<(u8, &'f str), Vec<(u32, u32)>> {
    let mut by_key: HashMap<(u8, &str), Vec<(u32, u32)>> = HashMap::new();
    for (node, of) in forms.nodes.iter().enumerate() {
        for &form in &of.forms {
            for key in &forms.all[form as usize].keys.long {
                by_key.entry((class[form as usize], key)).or_default().push((node as u32, form));
            }
        }
    }
    by_key
}

/// The clusters that a short form may mean, each with its first node and why; `None` when
/// they are too many to say.
fn candidates(
    forms: &Forms<'_>,
    clusters: &mut Clusters<'_>,
    long: &HashMap<(u8, &str), Vec<(u32, u32)>>,
    class: &[u8],
    node: u32,
) -> Option<BTreeMap<u32, (u32, Vec<String>)>> {
    let mut found: BTreeMap<u32, (u32, Vec<String>)> = BTreeMap::new();
    for &form in &forms.nodes[node as usize].forms {
        let Some(key) = &forms.all[form as usize].keys.short else { continue };
        let Some(named) = long.get(&(class[form as usize], key.as_str())) else { continue };
        if named.len() > TOO_MANY {
            return None;
        }
        for &(other, other_form) in named {
            let root = clusters.root(other);
            if found.contains_key(&root) {
                continue;
            }
            let compared = forms.compare(form, other_form);
            if compared.verdict != Verdict::Different && compared.shares {
                let (one, two) =
                    (&forms.all[form as usize].text, &forms.all[other_form as usize].text);
                let mut reasons = vec![format!("'{one}' and '{two}'")];
                reasons.extend(compared.reasons);
                found.insert(root, (other, reasons));
            }
        }
    }
    Some(found)
}

/// Which of the candidates is meant.
fn choose(
    forms: &Forms<'_>,
    clusters: &mut Clusters<'_>,
    node: u32,
    found: &BTreeMap<u32, (u32, Vec<String>)>,
) -> Meant {
    let proposal = |other: u32, evidence, reasons: &[String], why: String| {
        let mut reasons = reasons.to_vec();
        reasons.push(why);
        let (a, b) = (node.min(other), node.max(other));
        Meant::One(Proposal { evidence, a, b, verdict: Verdict::Same, reasons })
    };
    let is_initials =
        found.values().all(|(_, reasons)| reasons.iter().any(|why| why.contains("initials")));
    let mut fitting: Vec<(&u32, BTreeSet<String>)> = Vec::new();
    for root in found.keys() {
        let shared = shared_context(forms, clusters, node, *root);
        if !shared.is_empty() {
            fitting.push((root, shared));
        }
    }
    match (found.len(), fitting.as_slice()) {
        (1, _) => {
            let (other, reasons) = found.values().next().expect("there is one");
            let evidence = if is_initials { Evidence::Initials } else { Evidence::OnlyOne };
            proposal(*other, evidence, reasons, "no other in these reports can be meant".to_owned())
        }
        (_, [(root, shared)]) => {
            let (other, reasons) = &found[*root];
            let shared: Vec<&str> = shared.iter().map(String::as_str).collect();
            let why = format!(
                "of {} that can be meant only this one is said to be: {}",
                found.len(),
                shared.join(", ")
            );
            proposal(*other, Evidence::Context, reasons, why)
        }
        _ => {
            let (other, reasons) = found.values().next().expect("there is one at least");
            let mut reasons = reasons.clone();
            reasons.push(format!("any of {} can be meant", found.len()));
            Meant::Several((node.min(*other), node.max(*other), Verdict::Undecided, reasons))
        }
    }
}

/// What is said of the short form and of the cluster.
fn shared_context(
    forms: &Forms<'_>,
    clusters: &Clusters<'_>,
    node: u32,
    root: u32,
) -> BTreeSet<String> {
    let said = &forms.nodes[node as usize].context;
    let theirs = clusters.members(root);
    said.iter()
        .filter(|word| {
            theirs
                .iter()
                .any(|other| forms.nodes[*other as usize].context.binary_search(word).is_ok())
        })
        .cloned()
        .collect()
}

/// Joins short forms of the same words that no longer name explains.
fn join_each_other(
    forms: &Forms<'_>,
    clusters: &mut Clusters<'_>,
    alone: &BTreeMap<u32, Vec<u32>>,
) {
    for (&form, nodes) in alone {
        let own = &forms.all[form as usize];
        if own.name.compare(&own.name).verdict != Verdict::Same {
            continue;
        }
        let reasons = vec![format!("both are called '{}'", own.text)];
        for two in nodes.windows(2) {
            let (a, b) = (two[0].min(two[1]), two[0].max(two[1]));
            clusters.propose(Proposal {
                evidence: Evidence::SameName,
                a,
                b,
                verdict: Verdict::Same,
                reasons: reasons.clone(),
            });
        }
    }
    // Spellings of one short name, as "Daesh" and "Daech". Of people one word is too little, but
    // for case and accents: "Jolene" is not "Julani".
    let mut by_key: BTreeMap<(u8, &str), Vec<u32>> = BTreeMap::new();
    let class = class_of_forms(forms);
    for &form in alone.keys() {
        for key in &forms.all[form as usize].keys.whole {
            by_key.entry((class[form as usize], key)).or_default().push(form);
        }
    }
    for found in by_key.values() {
        for two in found.windows(2) {
            let compared = forms.compare(two[0], two[1]);
            let is_person = class[two[0] as usize] == ActorClass::Person as u8;
            if compared.verdict == Verdict::Same
                && (!is_person || have_same_letters(forms, two[0], two[1]))
            {
                let (one, other) = (alone[&two[0]][0], alone[&two[1]][0]);
                let (text_a, text_b) =
                    (&forms.all[two[0] as usize].text, &forms.all[two[1] as usize].text);
                let mut reasons = vec![format!("'{text_a}' and '{text_b}'")];
                reasons.extend(compared.reasons);
                clusters.propose(Proposal {
                    evidence: Evidence::Spelling,
                    a: one.min(other),
                    b: one.max(other),
                    verdict: Verdict::Same,
                    reasons,
                });
            }
        }
    }
}

fn have_same_letters(forms: &Forms<'_>, one: u32, two: u32) -> bool {
    let plain = |form: u32| letters(&forms.all[form as usize].text).0;
    plain(one) == plain(two)
}
