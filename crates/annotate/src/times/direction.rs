//! Whether the words around a time look ahead: "on Monday" is past in news, unless they do.

use super::words::Words;
use crate::pieces::Pieces;

/// How many pieces are looked at on each side.
const FAR: usize = 12;

/// The word nearest before the pieces `from..to` that turns to the future or the past
/// decides; where there is none, the nearest after them.
pub(super) fn looks_ahead(pieces: &Pieces, words: &Words, from: usize, to: usize) -> bool {
    let before =
        (from.saturating_sub(FAR)..from).rev().find_map(|at| turn(pieces, words, at, from));
    let after =
        || (to..pieces.len().min(to + FAR)).find_map(|at| turn(pieces, words, at, pieces.len()));
    before.or_else(after).unwrap_or(false)
}

/// The turn of the word at `at`, if its phrase ends before `end`.
fn turn(pieces: &Pieces, words: &Words, at: usize, end: usize) -> Option<bool> {
    if let Some((ahead, len)) = words.turns.at(pieces, at)
        && at + len <= end
    {
        return Some(ahead);
    }
    let word = pieces.word(at);
    let small = pieces.get(at).is_some_and(|piece| !piece.capital);
    // "to be opened", "will be opened": what stands before decides.
    let passive = at > 0 && matches!(pieces.word(at - 1), "be" | "été" | "être");
    (small && !passive).then(|| (words.turn_of_ending)(word)).flatten()
}
