//! Learning trees: steps by a dynamic oracle, relations where an arc is right.

use crate::chance::Chance;
use crate::learner::{Averages, Learner, best, best_but};
use annotate::parse::{State, Step, parse_with};
use annotate::words::Word;

/// A sentence as the parser meets it, with its gold tree.
pub struct Tree {
    pub words: Vec<Word>,
    /// Tags the parser sees: predicted, not gold.
    pub tags: Vec<u8>,
    pub coarse: Vec<u8>,
    /// By place, from 1; the root is n + 1. Place 0 is not used.
    pub heads: Vec<usize>,
    pub relations: Vec<u8>,
    children: Vec<Vec<usize>>,
}

/// How trees are learnt.
#[derive(Clone, Copy)]
pub struct Plan {
    pub passes: usize,
    pub margin: i32,
    pub seeds: u64,
    /// How often the learner follows its own step after the first pass, in percent.
    pub explore: u64,
}

/// What was learnt.
pub struct Learnt {
    pub steps: Averages,
    pub relations: Averages,
}

impl Tree {
    /// `heads` and `relations` by word, heads from 1 with 0 for the root.
    pub fn new(
        words: Vec<Word>,
        tags: Vec<u8>,
        coarse: Vec<u8>,
        heads: &[usize],
        relations: &[u8],
    ) -> Self {
        let root = heads.len() + 1;
        let mut tree = Self {
            words,
            tags,
            coarse,
            heads: vec![0],
            relations: vec![0],
            children: vec![Vec::new(); root + 1],
        };
        for (at, (head, relation)) in heads.iter().zip(relations).enumerate() {
            let head = if *head == 0 { root } else { *head };
            tree.heads.push(head);
            tree.relations.push(*relation);
            tree.children[head].push(at + 1);
        }
        tree
    }

    /// How many gold arcs each step makes unreachable (Goldberg and Nivre 2013, arc-hybrid).
    fn costs(&self, state: &State) -> [u32; 3] {
        let open = state.open();
        let next = state.next();
        let Some(newest) = open.last().map(|at| *at as usize) else { return [0, 1, 1] };
        let under = open.len().checked_sub(2).map(|at| open[at] as usize);
        let head = self.heads[newest];
        // Popping the newest loses its dependents still to come.
        let ahead = self.children[newest].iter().filter(|at| **at >= next).count();
        let left = ahead + usize::from(head > next || Some(head) == under);
        let right = ahead + usize::from(head >= next);
        // Shifting the next loses its dependents among the open, and an open head but the newest.
        let behind = self.children[next]
            .iter()
            .filter(|at| **at < next && open.contains(&(**at as u32)))
            .count();
        let lost_head = self.heads[next] != newest && open.contains(&(self.heads[next] as u32));
        [behind + usize::from(lost_head), left, right].map(|cost| cost as u32)
    }
}

/// The passes that averages leave out: the weights of the first ones are still those of a
/// learner that knows little.
const SETTLING: usize = 3;

/// Learns with one seed.
pub fn learn(trees: &[Tree], count: usize, plan: Plan, seed: u64) -> Learnt {
    let mut chance = Chance::new(seed);
    let mut order: Vec<usize> = (0..trees.len()).collect();
    let (mut steps, mut relations) = (Learner::new(true), Learner::new(true));
    let mut state = State::default();
    let mut names = vec![0; count];
    for pass in 0..plan.passes {
        chance.shuffle(&mut order);
        if pass == SETTLING {
            steps.begin_average();
            relations.begin_average();
        }
        for at in &order {
            let tree = &trees[*at];
            state.start(&tree.words, &tree.tags, &tree.coarse);
            parse_with(
                &mut state,
                |state, atoms| {
                    let keys = &atoms.keys();
                    let mut scores = [0; 3];
                    steps.score(keys, &mut scores);
                    let costs = tree.costs(state);
                    let allowed = |at: &usize| state.may(Step::ALL[*at]);
                    let least = (0..3).filter(allowed).map(|at| costs[at]).min().unwrap_or(0);
                    let highest = |at: &usize| (scores[*at], std::cmp::Reverse(*at));
                    let right =
                        (0..3).filter(allowed).filter(|at| costs[*at] == least).max_by_key(highest);
                    let wrong =
                        (0..3).filter(allowed).filter(|at| costs[*at] > least).max_by_key(highest);
                    steps.tick();
                    if let (Some(right), Some(wrong)) = (right, wrong)
                        && scores[right] < scores[wrong] + plan.margin
                    {
                        steps.update(keys, right as u8, wrong as u8, *at);
                    }
                    if pass > 0 && chance.percent(plan.explore) {
                        state.best_of(scores)
                    } else {
                        Step::ALL[right.unwrap_or(0)]
                    }
                },
                |head, dependent, atoms| {
                    let keys = &atoms.keys();
                    names.fill(0);
                    relations.score(keys, &mut names);
                    if tree.heads[dependent] == head {
                        let right = tree.relations[dependent];
                        let wrong = best_but(&names, right);
                        if names[usize::from(right)] < names[usize::from(wrong)] + plan.margin {
                            relations.update(keys, right, wrong, *at);
                        }
                        relations.tick();
                    }
                    best(&names)
                },
            );
        }
    }
    Learnt { steps: steps.averages(), relations: relations.averages() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A random tree without crossing arcs: heads by word, from 1; 0 is the root.
    fn projective(chance: &mut Chance, from: usize, to: usize, head: usize, heads: &mut [usize]) {
        if from < to {
            let top = from + (chance.next() as usize) % (to - from);
            heads[top] = head;
            for (from, to) in [(from, top), (top + 1, to)] {
                // A span may hang as one phrase or as two.
                let middle = from + (chance.next() as usize) % (to - from + 1);
                projective(chance, from, middle, top + 1, heads);
                projective(chance, middle, to, top + 1, heads);
            }
        }
    }

    #[test]
    fn steps_without_cost_make_the_gold_tree() {
        let mut chance = Chance::new(7);
        for n in 1..60 {
            let mut heads = vec![0; n];
            projective(&mut chance, 0, n, 0, &mut heads);
            let flat = vec![0; n];
            let tree =
                Tree::new(vec![Word::default(); n], flat.clone(), flat.clone(), &heads, &flat);
            let mut state = State::default();
            state.start(&tree.words, &tree.tags, &tree.coarse);
            parse_with(
                &mut state,
                |state, _| {
                    let costs = tree.costs(state);
                    let free: Vec<Step> = Step::ALL
                        .into_iter()
                        .zip(costs)
                        .filter(|(step, cost)| state.may(*step) && *cost == 0)
                        .map(|(step, _)| step)
                        .collect();
                    assert!(!free.is_empty(), "no step without cost in {heads:?}");
                    free[(chance.next() as usize) % free.len()]
                },
                |_, _, _| 0,
            );
            let found: Vec<usize> = (1..=n).map(|at| state.head(at)).collect();
            assert_eq!(found, heads);
        }
    }
}
