//! Words that a page sets off behind a colon with no marks around them: "The navy said:" and the
//! paragraphs that follow, as papers of governments are written.

use crate::draft::{Draft, Family};
use crate::frame::Frame;
use record::{Annotated, CleanSpan};
use std::collections::{HashMap, HashSet};

/// No block goes on for so many paragraphs.
const LONGEST: usize = 24;

/// So many paragraphs with no word of "we" may stand between two that have one.
const GAP: usize = 2;

/// "The navy said:" and a paragraph with no marks: the page set it off (goldens `en-set-off`,
/// `fr-bloc-apres-deux-points`).
pub(crate) fn set_off(annotated: &Annotated, frame: &Frame, next: &Frame) -> Option<CleanSpan> {
    let colon = frame.len().checked_sub(1).is_some_and(|last| frame.word(last) == ":");
    let paragraph = annotated.paragraphs[next.paragraph].span;
    let is_next = next.paragraph == frame.paragraph + 1 && !next.is_heading();
    let quoted = annotated.quotations.partition_point(|q| q.span.end <= paragraph.start);
    let has_marks = annotated.quotations.get(quoted).is_some_and(|q| q.span.overlaps(paragraph));
    (colon && is_next && !has_marks).then(|| paragraph.trimmed(annotated.text()))
}

/// Adds to each block the paragraphs behind it as long as someone says "we" in them (goldens
/// `en-set-off-paragraphs`, `fr-bloc-de-paragraphes`).
pub(crate) fn carry_on(annotated: &Annotated, frames: &[Frame], drafts: &mut [Draft]) {
    let text = annotated.text();
    let trimmed = |paragraph: usize| annotated.paragraphs[paragraph].span.trimmed(text);
    // What another signs is another's.
    let free = drafts.iter().filter(|draft| draft.family == Family::FreeQuotation);
    let signed: HashSet<CleanSpan> = free.flat_map(|draft| draft.content.clone()).collect();
    let mut prose: Option<HashMap<usize, bool>> = None;
    for draft in drafts.iter_mut().filter(|draft| draft.family == Family::Quotation) {
        let Some(frame) = frames.get(draft.frame) else { continue };
        let first = frame.paragraph + 1;
        let is_block = frame.word(frame.len() - 1) == ":"
            && first < annotated.paragraphs.len()
            && draft.content[..] == [trimmed(first)];
        if !is_block {
            continue;
        }
        let prose = prose.get_or_insert_with(|| plain_paragraphs(annotated, frames));
        let run = (first..first + LONGEST)
            .map_while(|at| Some((at, *prose.get(&at)?)))
            .take_while(|&(at, _)| at == first || !signed.contains(&trimmed(at)));
        let mut last = first;
        for (at, _) in run.filter(|(_, is_own)| *is_own) {
            if at > last + GAP + 1 {
                break;
            }
            last = at;
        }
        draft.content.extend((first + 1..=last).map(trimmed));
    }
}

/// The paragraphs of prose with no quotation in them, each with whether its writer is "I" or "we".
fn plain_paragraphs(annotated: &Annotated, frames: &[Frame]) -> HashMap<usize, bool> {
    let mut plain: HashMap<usize, bool> = HashMap::new();
    for frame in frames.iter().filter(|frame| frame.role.is_none()) {
        *plain.entry(frame.paragraph).or_default() |= is_first_person(frame);
    }
    for quotation in &annotated.quotations {
        let at = annotated.paragraphs.partition_point(|p| p.span.end <= quotation.span.start);
        plain.remove(&at);
    }
    plain
}

/// Whether "I" or "we" stands in a frame.
pub(crate) fn is_first_person(frame: &Frame) -> bool {
    (0..frame.len()).any(|at| {
        matches!(
            frame.word(at),
            "i" | "we"
                | "us"
                | "our"
                | "my"
                | "me"
                | "je"
                | "j'"
                | "nous"
                | "notre"
                | "nos"
                | "mon"
                | "ma"
                | "mes"
        )
    })
}
