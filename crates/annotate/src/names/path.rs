//! Tags of pieces and the best way through a sentence.
//!
//! A piece is outside every name (0), or begins, continues, ends or is a name of one kind.

use record::NameKind;

/// How many tags there are.
pub const TAGS: usize = 1 + 4 * NameKind::ALL.len();

/// Which part of a name a piece is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The first of several.
    First,
    /// Neither first nor last.
    Inner,
    /// The last of several.
    Last,
    /// All of it.
    Whole,
}

/// What is learnt of a tag: of itself, of its kind and of its part. Five kinds of four parts
/// are too many to learn each alone from a few thousand names; what stands before a place
/// stands there whether the place has one word or three.
pub const OUTPUTS: usize = TAGS + KINDS + PARTS;
/// No kind, or one.
const KINDS: usize = 1 + NameKind::ALL.len();
/// No part, or one.
const PARTS: usize = 5;

/// The outputs whose weights together are the weight of a tag.
pub fn outputs_of(tag: u8) -> [usize; 3] {
    let (kind, part) = match of_tag(tag) {
        None => (0, 0),
        Some((kind, part)) => (1 + kind as usize, 1 + part as usize),
    };
    [usize::from(tag), TAGS + kind, TAGS + KINDS + part]
}

/// The scores of tags by those of the outputs.
pub fn of_outputs(outputs: &[i32]) -> Scores {
    std::array::from_fn(|tag| outputs_of(tag as u8).map(|output| outputs[output]).iter().sum())
}

/// Scores by piece and tag.
pub type Scores = [i32; TAGS];

/// The scores of a piece that is in no name.
pub const APART: Scores = {
    let mut scores = [-1_000_000; TAGS];
    scores[0] = 0;
    scores
};

/// What it weighs to go from one tag to the next.
pub type Steps = [Scores; TAGS];

/// The tag of a part of a name.
pub fn tag_of(kind: NameKind, part: Part) -> u8 {
    1 + 4 * kind as u8 + part as u8
}

/// What a tag says; `None` outside every name.
pub fn of_tag(tag: u8) -> Option<(NameKind, Part)> {
    let at = tag.checked_sub(1)?;
    let part = [Part::First, Part::Inner, Part::Last, Part::Whole][usize::from(at % 4)];
    NameKind::ALL.get(usize::from(at / 4)).map(|kind| (*kind, part))
}

/// `next` may follow `before`.
pub fn may_follow(before: u8, next: u8) -> bool {
    let goes_on = |tag| match of_tag(tag) {
        Some((kind, Part::First | Part::Inner)) => Some(kind),
        _ => None,
    };
    let came_from = match of_tag(next) {
        Some((kind, Part::Inner | Part::Last)) => Some(kind),
        _ => None,
    };
    goes_on(before) == came_from
}

/// The tags that no name has to be carried on from, and those before which one has to be.
fn is_open(tag: usize) -> bool {
    matches!(of_tag(tag as u8), Some((_, Part::First | Part::Inner)))
}

/// The heaviest allowed path (Viterbi). Of equals the tags with lower numbers win.
pub fn best_path(scores: &[Scores], steps: &Steps, path: &mut Vec<u8>) {
    /// Lower than any sum of weights, and far from overflow.
    const NEVER: i32 = i32::MIN / 2;
    path.clear();
    let preceding = &*PRECEDING;
    let mut back: Vec<[u8; TAGS]> = Vec::with_capacity(scores.len());
    let mut before = [NEVER; TAGS];
    before[0] = 0;
    for own in scores {
        let mut now = [NEVER; TAGS];
        let mut from = [0; TAGS];
        for (next, preceding) in preceding.iter().enumerate() {
            for last in preceding.iter().copied().filter(|last| before[*last] != NEVER) {
                let sum = before[last].saturating_add(steps[last][next]);
                if sum > now[next] {
                    now[next] = sum;
                    from[next] = last as u8;
                }
            }
            if now[next] != NEVER {
                now[next] = now[next].saturating_add(own[next]).max(NEVER + 1);
            }
        }
        back.push(from);
        before = now;
    }
    let mut at = (0..TAGS)
        .filter(|tag| !is_open(*tag))
        .max_by_key(|tag| (before[*tag], std::cmp::Reverse(*tag)))
        .unwrap_or(0) as u8;
    for from in back.iter().rev() {
        path.push(at);
        at = from[usize::from(at)];
    }
    path.reverse();
}

/// The tags that each may follow: a third of all pairs.
static PRECEDING: std::sync::LazyLock<[Vec<usize>; TAGS]> = std::sync::LazyLock::new(|| {
    let may = |next: usize| (0..TAGS).filter(move |last| may_follow(*last as u8, next as u8));
    std::array::from_fn(|next| may(next).collect())
});

/// The names along a path, as ranges of pieces.
pub fn names_of(path: &[u8]) -> Vec<(std::ops::Range<usize>, NameKind)> {
    let mut names = Vec::new();
    let mut first = 0;
    for (at, tag) in path.iter().enumerate() {
        match of_tag(*tag) {
            Some((_, Part::First)) => first = at,
            Some((kind, Part::Last)) => names.push((first..at + 1, kind)),
            Some((kind, Part::Whole)) => names.push((at..at + 1, kind)),
            Some((_, Part::Inner)) | None => {}
        }
    }
    names
}

/// The tags of names that lie in a sentence of `len` pieces.
pub fn tags_of(names: &[(std::ops::Range<usize>, NameKind)], len: usize) -> Vec<u8> {
    let mut tags = vec![0; len];
    for (range, kind) in names {
        for at in range.clone() {
            let part = match (at == range.start, at + 1 == range.end) {
                (true, true) => Part::Whole,
                (true, false) => Part::First,
                (false, true) => Part::Last,
                (false, false) => Part::Inner,
            };
            tags[at] = tag_of(*kind, part);
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_tags_are_the_same_thing() {
        let names = [(0..1, NameKind::Place), (2..5, NameKind::Outlet), (5..7, NameKind::Person)];
        let tags = tags_of(&names, 8);
        assert_eq!(names_of(&tags), names);
        assert!(tags.windows(2).all(|two| may_follow(two[0], two[1])));
    }

    #[test]
    fn the_best_path_is_allowed_even_where_scores_are_not() {
        let mut scores = vec![[0; TAGS]; 4];
        scores[1][usize::from(tag_of(NameKind::Person, Part::Inner))] = 50;
        scores[3][usize::from(tag_of(NameKind::Person, Part::First))] = 50;
        let mut path = Vec::new();
        best_path(&scores, &[[0; TAGS]; TAGS], &mut path);
        assert!(path.windows(2).all(|two| may_follow(two[0], two[1])));
        assert_eq!(names_of(&path), [(0..3, NameKind::Person)]);
        best_path(&[], &[[0; TAGS]; TAGS], &mut path);
        assert!(path.is_empty());
    }
}
