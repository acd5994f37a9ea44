//! Nodes joined one pair at a time. What contradicts stops a join, whoever proposed it.

use super::evidence::Proposal;
use super::forms::Forms;
use record::{Evidence, Verdict};
use std::collections::{BTreeSet, HashMap};

/// Of a cluster of more nodes, so many are held against the other side before a join. They
/// are those that joined first, on the strongest evidence.
const HELD_AGAINST: usize = 48;

/// Nodes in clusters.
pub struct Clusters<'f> {
    forms: &'f Forms<'f>,
    parent: Vec<u32>,
    /// The nodes of each root.
    members: HashMap<u32, Vec<u32>>,
    /// What was joined, in order.
    pub joined: Vec<(Proposal, Vec<String>)>,
    /// What was looked at and not joined: two nodes, the verdict and why.
    pub stopped: Vec<(u32, u32, Verdict, Vec<String>)>,
    /// Nodes that a person keeps apart.
    apart: Vec<((u32, u32), Verdict)>,
    /// What two names say of each other, once it was asked.
    asked: HashMap<(u32, u32), Between>,
}

/// What two names say of each other.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Between {
    Same,
    Contradiction(Vec<String>),
    Nothing,
}

impl<'f> Clusters<'f> {
    /// Each node alone.
    pub fn new(forms: &'f Forms<'f>) -> Self {
        let count = forms.nodes.len() as u32;
        Self {
            forms,
            parent: (0..count).collect(),
            members: HashMap::new(),
            joined: Vec::new(),
            stopped: Vec::new(),
            apart: forms.judged_apart().collect(),
            asked: HashMap::new(),
        }
    }

    /// The cluster of a node.
    pub fn root(&mut self, node: u32) -> u32 {
        let mut root = node;
        while self.parent[root as usize] != root {
            root = self.parent[root as usize];
        }
        let mut at = node;
        while self.parent[at as usize] != root {
            at = std::mem::replace(&mut self.parent[at as usize], root);
        }
        root
    }

    /// The nodes of the cluster of `root`.
    pub fn members(&self, root: u32) -> Vec<u32> {
        self.members.get(&root).cloned().unwrap_or_else(|| vec![root])
    }

    /// Joins two nodes because a person said so, whatever the names say. Of judgements that
    /// cannot all hold the first in the order of the nodes do.
    pub fn join_as_judged(&mut self, a: u32, b: u32) {
        let (one, two) = (self.root(a), self.root(b));
        if one == two || self.kept_apart(one, two).is_some() {
            return;
        }
        let reasons = vec!["a person judged them to be one".to_owned()];
        let (evidence, verdict) = (Evidence::Judgement, Verdict::Same);
        self.unite(one, two, Proposal { evidence, a, b, verdict, reasons });
    }

    /// Joins two nodes as proposed, unless something contradicts. Says whether they are one now.
    pub fn propose(&mut self, proposal: Proposal) -> bool {
        let (one, two) = (self.root(proposal.a), self.root(proposal.b));
        if one == two {
            return true;
        }
        let stopped = match proposal.verdict {
            Verdict::Same => self.kept_apart(one, two).or_else(|| self.contradiction(one, two)),
            verdict => Some((proposal.a, proposal.b, verdict, proposal.reasons.clone())),
        };
        if let Some(stopped) = stopped {
            self.stopped.push(stopped);
            return false;
        }
        self.unite(one, two, proposal);
        true
    }

    fn unite(&mut self, one: u32, two: u32, proposal: Proposal) {
        let (root, other) = (one.min(two), one.max(two));
        let moved = self.members.remove(&other).unwrap_or_else(|| vec![other]);
        self.members.entry(root).or_insert_with(|| vec![root]).extend(moved);
        self.parent[other as usize] = root;
        let reasons = proposal.reasons.clone();
        self.joined.push((proposal, reasons));
    }

    /// The judgement that keeps two clusters apart.
    fn kept_apart(&mut self, one: u32, two: u32) -> Option<(u32, u32, Verdict, Vec<String>)> {
        for ((a, b), verdict) in self.apart.clone() {
            let roots = [self.root(a), self.root(b)];
            if roots == [one, two] || roots == [two, one] {
                let reason = format!("a person judged them {verdict}");
                return Some((a, b, verdict, vec![reason]));
            }
        }
        None
    }

    /// Two nodes of the two clusters that cannot be one.
    fn contradiction(&mut self, one: u32, two: u32) -> Option<(u32, u32, Verdict, Vec<String>)> {
        let (mine, theirs) = (self.members(one), self.members(two));
        let mut seen = BTreeSet::new();
        for &a in mine.iter().take(HELD_AGAINST) {
            for &b in theirs.iter().take(HELD_AGAINST) {
                let forms = self.forms;
                let (left, right) =
                    (&forms.nodes[a as usize].forms, &forms.nodes[b as usize].forms);
                if !seen.insert((left, right)) {
                    continue;
                }
                if let Some(reasons) = self.nodes_contradict(left, right) {
                    return Some((a.min(b), a.max(b), Verdict::Different, reasons));
                }
            }
        }
        None
    }

    /// Two nodes contradict each other when a name of the one does one of the other, and no
    /// two of their full names are the same: who is introduced by two names has both. That
    /// both are called "Haddouri" for short excuses nothing.
    fn nodes_contradict(&mut self, left: &[u32], right: &[u32]) -> Option<Vec<String>> {
        let mut found = None;
        for &a in left {
            for &b in right {
                let full = [a, b].iter().all(|form| !self.forms.all[*form as usize].is_short());
                match self.between(a, b) {
                    Between::Same if full => return None,
                    Between::Contradiction(reasons) => found = found.or(Some(reasons)),
                    Between::Same | Between::Nothing => {}
                }
            }
        }
        found
    }

    fn between(&mut self, a: u32, b: u32) -> Between {
        if a == b {
            return Between::Same;
        }
        let forms = self.forms;
        let asked = self.asked.entry((a.min(b), a.max(b))).or_insert_with(|| {
            let found = forms.compare(a, b);
            match found.verdict {
                Verdict::Same => Between::Same,
                Verdict::Different if found.shares => {
                    let (one, two) = (&forms.all[a as usize].text, &forms.all[b as usize].text);
                    let mut reasons = vec![format!("'{one}' and '{two}'")];
                    reasons.extend(found.reasons);
                    Between::Contradiction(reasons)
                }
                _ => Between::Nothing,
            }
        });
        asked.clone()
    }
}
