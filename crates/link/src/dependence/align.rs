//! Marks that two texts share, joined into passages.

use super::Place;
use record::Mark;
use std::collections::HashMap;

/// Marks this many code points apart, in both texts, belong to one passage: a changed word or
/// two between them, no more.
const GAP: u32 = 40;

/// A single run of words may stand in two texts by chance ("is expected to be"); two that
/// follow each other do not.
const MARKS_IN_PASSAGE: usize = 2;

/// What two lists of marks share.
pub struct Shared {
    /// Of the first list, marks in passages.
    pub marks: usize,
    /// The passages, in the order of the first text.
    pub passages: Vec<[Place; 2]>,
}

/// A passage in the making.
struct Passage {
    marks: usize,
    places: [Place; 2],
}

/// Matches each mark of `a` with one of `b`, carrying on the passage before where that can be.
pub fn align(a: &[Mark<Place>], b: &[Mark<Place>]) -> Shared {
    let mut at: HashMap<u32, Vec<&Place>> = HashMap::new();
    for mark in b {
        at.entry(mark.hash).or_default().push(&mark.place);
    }
    let mut passages: Vec<Passage> = Vec::new();
    for mark in a {
        let Some(places) = at.get(&mark.hash) else { continue };
        if !passages.last_mut().is_some_and(|last| last.carries_on(mark, places)) {
            passages.push(Passage { marks: 1, places: [mark.place.clone(), places[0].clone()] });
        }
    }
    passages.retain(|passage| passage.marks >= MARKS_IN_PASSAGE);
    Shared {
        marks: passages.iter().map(|passage| passage.marks).sum(),
        passages: passages.into_iter().map(|passage| passage.places).collect(),
    }
}

impl Passage {
    /// Takes the mark in when it lies just behind, in both texts.
    fn carries_on(&mut self, mark: &Mark<Place>, in_b: &[&Place]) -> bool {
        let [here, there] = &mut self.places;
        let behind = in_b.partition_point(|place| place.start <= there.start);
        let next = in_b.get(behind).filter(|place| place.start <= there.end + GAP);
        let Some(next) = next.filter(|_| mark.place.start <= here.end + GAP) else { return false };
        here.end = here.end.max(mark.place.end);
        there.end = there.end.max(next.end);
        self.marks += 1;
        true
    }
}
