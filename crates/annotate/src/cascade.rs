//! Decisions by weights that are asked part by part, and no further than until one choice leads.
//!
//! Most words of a text are easy: a few templates tell what they are, and the other hundred only
//! agree. So the templates of a decision stand in parts, the telling ones first, and a lead of
//! so much ends the asking (Strubell et al. 2015, "Learning Dynamic Feature Selection for Fast
//! Sequential Prediction"; He et al. 2013 for parsing). Weights are learnt with all templates.
//! What this changes and what it spares: `docs/training.md`.

use crate::keys::Atoms;
use weights::{CLASSES, Rows};

/// Templates that are asked together.
pub(crate) struct Part {
    /// By their numbers.
    pub(crate) templates: &'static [u8],
    /// A lead of so much is clear after them: of ten thousand decisions, some three come out
    /// otherwise than with all templates. The weaker what is left, the less will do.
    pub(crate) clear: i32,
}

/// The class, of `count`, that the weights speak for; the first of equals.
pub(crate) fn choose<const N: usize>(
    rows: Rows<'_>,
    count: usize,
    atoms: &Atoms<N>,
    parts: &[Part],
) -> u8 {
    let mut all = [0; CLASSES];
    let mut room = [0; N];
    let mut chosen = 0;
    for part in parts {
        rows.add(atoms.keys_of(part.templates, &mut room), &mut all);
        let scores = &mut all[..count.clamp(1, CLASSES)];
        let lead;
        (chosen, lead) = leader(scores);
        if lead >= part.clear {
            break;
        }
    }
    chosen
}

/// The first of the highest scores, and by how much it leads. Three plain passes, for the
/// compiler makes vectors of them and there is nothing to guess wrong.
fn leader(scores: &mut [i32]) -> (u8, i32) {
    let highest = scores.iter().copied().fold(i32::MIN, i32::max);
    let at = scores.iter().position(|score| *score == highest).unwrap_or(0);
    scores[at] = i32::MIN;
    let second = scores.iter().copied().fold(i32::MIN, i32::max);
    scores[at] = highest;
    (at as u8, highest.saturating_sub(second))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Each of `count` templates stands in one part, once.
    #[track_caller]
    pub(crate) fn check_parts(parts: &[Part], count: usize) {
        let mut all: Vec<usize> =
            parts.iter().flat_map(|part| part.templates).map(|at| usize::from(*at)).collect();
        all.sort_unstable();
        assert_eq!(all, (0..count).collect::<Vec<_>>());
    }

    #[test]
    fn the_first_of_the_highest_leads() {
        assert_eq!(leader(&mut [3, 9, 9, -4]), (1, 0));
        assert_eq!(leader(&mut [-3, 2, -9]), (1, 5));
        assert_eq!(leader(&mut [7]), (0, i32::MAX));
    }
}
