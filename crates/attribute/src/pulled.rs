//! Words set apart on a page and signed, with no marks around them: "It was offensive to all of us. —
//! Lena Orr", or a paragraph with "I" and the name alone below it.

use crate::block::is_first_person;
use crate::carried::{free, signature};
use crate::draft::Draft;
use crate::frame::Frame;
use record::{Annotated, CleanSpan, NameKind, PartRole};

/// Adds every paragraph that the words behind it sign (goldens `en-pulled`, `fr-mise-en-avant`).
pub(crate) fn read(annotated: &Annotated, frames: &[Frame], drafts: &mut Vec<Draft>) {
    let outer = |number: &usize| {
        let frame = &frames[*number];
        // A name that stands alone looks like a heading.
        frame.quotation.is_none() && matches!(frame.role, None | Some(PartRole::Heading))
    };
    let signed: Vec<Draft> = (1..frames.len())
        .filter(outer)
        .filter_map(|number| {
            let (words, name) = signed_by(annotated, frames, number)?;
            Some(Draft { speaker: Some(name), ..free(words, number) })
        })
        .filter(|pulled| drafts.iter().all(|draft| draft.content != pulled.content))
        .collect();
    drafts.extend(signed);
}

/// The paragraph that a frame signs, and its name: behind a dash, or alone below an "I".
fn signed_by(
    annotated: &Annotated,
    frames: &[Frame],
    number: usize,
) -> Option<(CleanSpan, CleanSpan)> {
    let (frame, before) = (&frames[number], &frames[number - 1]);
    let is_last = frames.get(number + 1).is_none_or(|next| next.paragraph > frame.paragraph);
    let dashed = matches!(frame.word(0), "—" | "–" | "--");
    let below = before.paragraph + 1 == frame.paragraph;
    let signs = dashed && before.paragraph == frame.paragraph
        || below && (dashed || is_name_alone(annotated, frame));
    // "The winners are:" opens a list of names.
    let opens_list = before.word(before.len() - 1) == ":";
    if !signs || !is_last || opens_list || before.quotation.is_some() || before.role.is_some() {
        return None;
    }
    let name = signature(frame, 0)?;
    let paragraph = annotated.paragraphs[before.paragraph].span;
    let end = paragraph.end.min(frame.items[0].span.start);
    let words = CleanSpan { start: paragraph.start, end }.trimmed(annotated.text());
    let first = frames.partition_point(|frame| frame.items[0].span.start < words.start);
    let says_i = || frames[first..number].iter().any(is_first_person);
    let quoted = annotated.quotations.partition_point(|q| q.span.end <= words.start);
    let is_quoted = annotated.quotations.get(quoted).is_some_and(|q| q.span.overlaps(words));
    let is_long = || words.of(annotated.text()).split_whitespace().nth(3).is_some();
    ((dashed || says_i()) && !is_quoted && is_long()).then_some((words, name))
}

/// All of a frame is the name of a person.
fn is_name_alone(annotated: &Annotated, frame: &Frame) -> bool {
    let whole = frame.span(0..frame.len());
    let at = annotated.names.partition_point(|name| name.span.start < whole.start);
    annotated.names.get(at).is_some_and(|name| {
        name.kind == NameKind::Person
            && name.span.start == whole.start
            && name.span.end == whole.end
    })
}
