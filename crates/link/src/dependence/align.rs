//! Marks that two texts share, joined into passages.

use super::Place;
use record::Mark;

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
pub fn align(a: &[Mark<Place>], b: &Index<'_>) -> Shared {
    let mut passages: Vec<Passage> = Vec::new();
    for mark in a {
        let places = b.places(mark.hash);
        let Some(first) = places.first() else { continue };
        if !passages.last_mut().is_some_and(|last| last.carries_on(mark, places)) {
            passages.push(Passage { marks: 1, places: [mark.place.clone(), first.place.clone()] });
        }
    }
    passages.retain(|passage| passage.marks >= MARKS_IN_PASSAGE);
    Shared {
        marks: passages.iter().map(|passage| passage.marks).sum(),
        passages: passages.into_iter().map(|passage| passage.places).collect(),
    }
}

/// The marks of a text by hash and then by place, made once for all texts it is held against.
pub struct Index<'m>(Vec<&'m Mark<Place>>);

impl<'m> Index<'m> {
    pub fn of(marks: &'m [Mark<Place>]) -> Self {
        let mut all: Vec<&Mark<Place>> = marks.iter().collect();
        all.sort_by_key(|mark| (mark.hash, mark.place.start));
        Self(all)
    }

    fn places(&self, hash: u32) -> &[&'m Mark<Place>] {
        let start = self.0.partition_point(|mark| mark.hash < hash);
        let length = self.0[start..].partition_point(|mark| mark.hash == hash);
        &self.0[start..start + length]
    }
}

impl Passage {
    /// Takes the mark in when it lies just behind, in both texts.
    fn carries_on(&mut self, mark: &Mark<Place>, in_b: &[&Mark<Place>]) -> bool {
        let [here, there] = &mut self.places;
        let behind = in_b.partition_point(|other| other.place.start <= there.start);
        let next = in_b.get(behind).map(|other| &other.place);
        let next = next.filter(|place| place.start <= there.end + GAP);
        let Some(next) = next.filter(|_| mark.place.start <= here.end + GAP) else { return false };
        here.end = here.end.max(mark.place.end);
        there.end = there.end.max(next.end);
        self.marks += 1;
        true
    }
}
