//! Average linkage on a list of pairs; a pair that is not listed is not alike.

use crate::number;
use rayon::prelude::*;
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
///
/// Two groups that are alike on average have two members that are: so things that no chain of
/// such pairs ties to each other are grouped apart from each other, and pairs between them are
/// of no use.
pub fn average(count: usize, mut alike: Vec<Pair>, least: f64) -> Vec<usize> {
    let tied = tied(count, &alike, least);
    alike.retain(|(a, b, _)| tied[*a as usize] == tied[*b as usize]);
    alike.par_sort_unstable_by_key(|(a, b, _)| (tied[*a as usize], *a, *b));
    let mut first: Vec<usize> = (0..count).collect();
    let chunks: Vec<&[Pair]> =
        alike.chunk_by(|one, other| tied[one.0 as usize] == tied[other.0 as usize]).collect();
    let grouped: Vec<Vec<Vec<usize>>> =
        chunks.into_par_iter().map(|alike| grouped(alike, least)).collect();
    for group in grouped.into_iter().flatten() {
        let least = group.iter().copied().min();
        for member in group {
            first[member] = least.unwrap_or(member);
        }
    }
    first
}

/// Two things, and how much they are alike.
pub type Pair = (u32, u32, f64);

/// For each thing the least of those that a chain of pairs, each alike by `least`, ties to it.
fn tied(count: usize, alike: &[Pair], least: f64) -> Vec<u32> {
    fn root(tied: &mut [u32], mut one: u32) -> u32 {
        while tied[one as usize] != one {
            tied[one as usize] = tied[tied[one as usize] as usize];
            one = tied[one as usize];
        }
        one
    }
    let mut tied: Vec<u32> = (0..count as u32).collect();
    for (a, b, _) in alike.iter().filter(|(.., much)| *much >= least) {
        let (a, b) = (root(&mut tied, *a), root(&mut tied, *b));
        tied[a.max(b) as usize] = a.min(b);
    }
    (0..count as u32).map(|one| root(&mut tied, one)).collect()
}

/// Groups the things that are in these pairs.
fn grouped(alike: &[Pair], least: f64) -> Vec<Vec<usize>> {
    let mut things: Vec<u32> = alike.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
    things.sort_unstable();
    things.dedup();
    let at = |thing: u32| things.partition_point(|other| *other < thing);
    let one = |thing: &u32| Group { members: vec![*thing as usize], ..Group::default() };
    let mut groups: Vec<Group> = things.iter().map(one).collect();
    let alike: Vec<(usize, usize, f64)> =
        alike.iter().map(|(a, b, much)| (at(*a), at(*b), *much)).collect();
    for &(a, b, much) in &alike {
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
    groups.into_iter().map(|group| group.members).collect()
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
