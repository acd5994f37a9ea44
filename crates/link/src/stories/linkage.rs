//! Average linkage on a list of pairs; a pair that is not listed is not alike.

use crate::number;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// A group of things, and how much it is alike to others.
#[derive(Clone, Default)]
struct Group {
    members: Vec<usize>,
    /// Other groups, with the sum over all pairs of members.
    alike: BTreeMap<usize, f64>,
}

/// Groups `count` things. `alike` lists pairs, each once, with how much they are alike; groups
/// whose members are alike by `least` on average are one. Gives the least member of each
/// thing's group.
pub fn average(count: usize, alike: &[(usize, usize, f64)], least: f64) -> Vec<usize> {
    let mut groups: Vec<Group> =
        (0..count).map(|one| Group { members: vec![one], ..Group::default() }).collect();
    for &(a, b, much) in alike {
        groups[a].alike.insert(b, much);
        groups[b].alike.insert(a, much);
    }
    let mut best: BinaryHeap<_> =
        alike.iter().map(|&(a, b, _)| turn(&groups, a.min(b), a.max(b))).collect();
    while let Some((rank, Reverse((a, b)))) = best.pop() {
        // Groups have changed since this was put on the heap.
        let is_stale =
            !groups[a].alike.contains_key(&b) || turn(&groups, a, b) != (rank, Reverse((a, b)));
        if is_stale {
            continue;
        }
        if mean(&groups, a, b) < least {
            break;
        }
        join(&mut groups, a, b);
        best.extend(groups[a].alike.keys().map(|&other| turn(&groups, a.min(other), a.max(other))));
    }
    let mut story = vec![0; count];
    for group in &groups {
        let first = group.members.iter().copied().min();
        group.members.iter().for_each(|&member| story[member] = first.unwrap_or(member));
    }
    story
}

/// Takes `b` into `a`.
fn join(groups: &mut [Group], a: usize, b: usize) {
    let gone = std::mem::take(&mut groups[b]);
    groups[a].members.extend(gone.members);
    groups[a].alike.remove(&b);
    for (other, much) in gone.alike {
        groups[other].alike.remove(&b);
        if other != a {
            let sum = groups[a].alike.entry(other).or_default();
            *sum += much;
            let sum = *sum;
            groups[other].alike.insert(a, sum);
        }
    }
}

fn mean(groups: &[Group], a: usize, b: usize) -> f64 {
    groups[a].alike[&b] / number(groups[a].members.len() * groups[b].members.len())
}

/// A pair's place in the queue: the most alike first, of equals the first. A positive number
/// with a fraction has the order of its bits.
fn turn(groups: &[Group], a: usize, b: usize) -> (u64, Reverse<(usize, usize)>) {
    (mean(groups, a, b).to_bits(), Reverse((a, b)))
}
