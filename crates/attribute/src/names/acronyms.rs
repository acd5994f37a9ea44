//! Acronyms and what they are short for: "Dockers' Union of Salis (DUS)".

use crate::frame::Frame;
use std::ops::Range;

/// The one short word of capitals in a bracket that opens there.
pub(super) fn acronym_in(frame: &Frame, bracket: usize) -> Option<String> {
    let closed = frame.word(bracket) == "(" && frame.word(bracket + 2) == ")";
    (closed && frame.is_capital(bracket + 1) && frame.items[bracket + 1].span.len() <= 8)
        .then(|| frame.word(bracket + 1).to_owned())
}

/// The nearest words before that begin with a name whose first letter is the acronym's, or the
/// name right before it.
pub(super) fn begins_alike(frame: &Frame, end: usize, acronym: &str) -> Option<Range<usize>> {
    let words = (end.saturating_sub(10)..end).rev().take_while(|&at| frame.is_word(at));
    let capitals: Vec<usize> = words.filter(|&at| frame.is_capital(at)).collect();
    let first = acronym.chars().next()?;
    let alike = capitals
        .iter()
        .rev()
        .find(|&&at| frame.word(at).starts_with(first) && frame.small(at).is_none());
    let beside = capitals.first().filter(|&&at| at + 1 == end);
    // "Salis Bureau for Applied Research (TNO)": over what ties names (golden `en-acronym-of-others`).
    let run = || {
        let mut first = end;
        for &at in &capitals {
            if (at + 1..first).any(|at| !is_tie(frame.word(at))) {
                break;
            }
            first = at;
        }
        (first < end).then_some(first)
    };
    alike.copied().or_else(|| beside.and_then(|_| run())).map(|start| start..end)
}

/// What ties the words of one name.
fn is_tie(word: &str) -> bool {
    matches!(word, "of" | "for" | "and" | "the" | "de" | "du" | "des" | "d'" | "la" | "et" | "pour")
}

/// "Dockers Union of Salis (DUS)", « Bureau d’enquêtes et d’analyses (BEA) »: the nearest words
/// before that have the letters for their first ones, small words aside (golden
/// `fr-acronyme-par-initiales`).
pub(super) fn spelled_by_initials(
    frame: &Frame,
    end: usize,
    acronym: &str,
) -> Option<Range<usize>> {
    let mut letters = acronym.chars().rev();
    let mut wanted = letters.next()?;
    let floor = end.saturating_sub(3 * acronym.len());
    // "Immigration, Refugees and Citizenship Tazuria (IRCT)"
    let words = (floor..end).rev().take_while(|&at| frame.is_word(at) || frame.is_comma(at));
    for at in words.filter(|&at| frame.is_word(at)) {
        let is_initial = frame.word(at).starts_with(wanted)
            && (frame.is_capital(at) || frame.small(at).is_none());
        if is_initial {
            match letters.next() {
                Some(next) => wanted = next,
                None => return frame.is_capital(at).then_some(at..end),
            }
        } else if frame.small(at).is_none() {
            return None;
        }
    }
    None
}

/// The initials of the words of a name, without its particles (golden `en-acronym-by-initials`).
pub(super) fn initials(frame: &Frame, name: &Range<usize>) -> String {
    name.clone()
        .filter(|&at| frame.is_capital(at))
        .filter_map(|at| frame.word(at).chars().next())
        .collect()
}
