//! Quotations that carry on for the speaker before, and embedded posts.

use crate::beside::items_of;
use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::item::ItemKind;
use crate::lexicon::Tongue;
use record::{Annotated, CleanOffset, CleanSpan, NameKind, Offset, PartRole, Stance};
use std::collections::{HashMap, HashSet};

/// A quotation alone in its frame, and nothing but marks beside it.
pub(crate) fn alone(frame: &Frame) -> Option<CleanSpan> {
    let mut quotes = (0..frame.len()).filter(|&at| frame.quote(at).is_some());
    let first = quotes.next()?;
    let only =
        quotes.next().is_none() && (0..frame.len()).all(|at| at == first || frame.is_mark(at));
    only.then(|| frame.items[first].span)
}

/// A question or a cry that makes up the frame before, in the same paragraph.
pub(crate) fn asked_before(text: &str, before: &[Frame], frame: &Frame) -> Option<CleanSpan> {
    let outer = |last: &&Frame| last.quotation == frame.quotation;
    let last = before.iter().rev().take(NEAR).find(outer)?;
    let quotation = alone(last).filter(|_| last.paragraph == frame.paragraph)?;
    let is_closing = |c: char| "\"”»’'".contains(c) || c.is_whitespace();
    let words = quotation.of(text).trim_end_matches(is_closing);
    words.ends_with(['?', '!']).then_some(quotation)
}

/// So many frames of its own words may a quotation have that is looked back for.
const NEAR: usize = 12;

/// “…,” Orr said. “…” — the second belongs to Orr too. `frames` and `drafts` are in order.
pub(crate) fn free_quotations(annotated: &Annotated, frames: &[Frame], drafts: &mut Vec<Draft>) {
    let mut added = Vec::new();
    let mut carried = Vec::new();
    let told = last_told(frames, drafts);
    // A saying between the marks has its content begin with the opening mark.
    let contents: HashSet<CleanOffset> =
        drafts.iter().flat_map(|draft| &draft.content).map(|piece| piece.start).collect();
    let taken = |span: CleanSpan| contents.contains(&span.start);
    let mut last: Option<Last> = None;
    let mut lead: Option<Lead> = None;
    for (number, frame) in frames.iter().enumerate().filter(|(_, frame)| frame.quotation.is_none())
    {
        let subject = lead.take().filter(|lead| frame.paragraph <= lead.paragraph + 1);
        if let Some(draft) = told[number] {
            last = Some(Last { draft, paragraph: frame.paragraph });
        } else if let Some((quotation, signature)) = signed(frames, number)
            .filter(|(span, name)| !taken(*span) && !is_reference(frame, *name))
        {
            added.push(Draft { speaker: Some(signature), ..free(quotation, number) });
            last = None;
        } else if let Some(quotation) = alone(frame).filter(|&span| !taken(span)) {
            let whole = ends_sentence(annotated, quotation);
            let speaks = last.filter(|last| {
                let near = frame.paragraph <= last.paragraph + 1;
                let same = frame.paragraph == last.paragraph;
                let goes_on = || is_open(annotated, &drafts[last.draft], &carried, last.draft);
                same && whole
                    || near && (same || whole) && is_said(annotated, quotation)
                    || near && whole && goes_on()
            });
            match speaks {
                Some(Last { draft, paragraph, .. })
                    if paragraph == frame.paragraph
                        && drafts[draft].family == Family::Quotation =>
                {
                    carried.push((draft, quotation));
                }
                // A mark that was not closed goes on (golden `en-marks-in-a-row`).
                Some(Last { draft, .. }) if is_open(annotated, &drafts[draft], &carried, draft) => {
                    carried.push((draft, quotation));
                    last = Some(Last { draft, paragraph: frame.paragraph });
                }
                Some(Last { draft, .. }) => {
                    // A paragraph of its own is a statement of its own.
                    let told = drafts[draft].clone();
                    let begun = told.family == Family::Quotation;
                    added.push(Draft {
                        content: vec![quotation],
                        family: Family::FreeQuotation,
                        link: None,
                        cue: if begun { told.cue.clone() } else { Vec::new() },
                        head: if begun { told.head.clone() } else { String::new() },
                        stance: if begun { told.stance } else { Stance::Asserts },
                        negated: begun && told.negated,
                        ..told
                    });
                    last = Some(Last { draft, paragraph: frame.paragraph });
                }
                None => {
                    last = None;
                    let said = whole && is_said(annotated, quotation);
                    if let Some(of) = subject.filter(|_| said) {
                        let speaker = Some(of.speaker);
                        added.push(Draft { speaker, ..free(quotation, number) });
                        lead = Some(Lead { paragraph: frame.paragraph, ..of });
                    }
                }
            }
        } else if !alone_or_empty(frame) {
            let here = last.filter(|last| last.paragraph == frame.paragraph);
            last = here.filter(|last| {
                let speaker = drafts[last.draft].speaker;
                speaker.is_some_and(|speaker| names_no_other(annotated, frame, speaker))
            });
            lead = leader(annotated, frame).filter(|_| last.is_none());
        } else if last.is_some_and(|last| frame.paragraph > last.paragraph) {
            last = None;
        }
    }
    for (draft, quotation) in carried {
        drafts[draft].content.push(quotation);
    }
    for index in 0..drafts.len() {
        if let Some((host, _)) = drafts[index].link {
            let shared = drafts[host].content.clone();
            drafts[index].content = shared;
        }
    }
    drafts.append(&mut added);
}

/// The last words that a draft has so far end their paragraph with no closing mark.
fn is_open(
    annotated: &Annotated,
    draft: &Draft,
    carried: &[(usize, CleanSpan)],
    index: usize,
) -> bool {
    let mine = carried.iter().rev().find(|(other, _)| *other == index).map(|(_, piece)| *piece);
    let last = mine.or_else(|| draft.content.last().copied());
    last.is_some_and(|last| {
        let words = last.of(annotated.text());
        words.starts_with(['“', '«', '"']) && !words.ends_with(['”', '»', '"'])
    })
}

/// The subject of a sentence that tells no saying, for the quotation behind it.
#[derive(Clone, Copy)]
struct Lead {
    speaker: CleanSpan,
    paragraph: usize,
}

/// "Orr was not convinced. “It will not work.”": a person whom all of a sentence is about says what
/// stands free behind it (goldens `en-led-by-a-sentence`, `fr-menee-par-une-phrase`).
fn leader(annotated: &Annotated, frame: &Frame) -> Option<Lead> {
    let start = frame.story_start();
    let start = start + usize::from(matches!(frame.word(start), "but" | "mais"));
    let pronoun = match frame.word(start) {
        "he" | "she" | "elle" => true,
        // « Il faut », « il y a » are nobody's.
        "il" => !matches!(frame.word(start + 1), "y" | "faut" | "est" | "s'" | "n'" | "pleut"),
        _ => false,
    };
    let person = || {
        let first = frame.items.get(start)?.span.start;
        people_in(annotated, frame).find(|name| name.start == first)
    };
    let speaker = if pronoun { frame.items[start].span } else { person()? };
    let verb = items_of(frame, speaker).end;
    let acts = has_finite_verb(frame, verb..frame.len().min(verb + 3));
    let tells = frame.word(frame.len() - 1) == "." && !frame.is_heading();
    (acts && tells && names_no_other(annotated, frame, speaker))
        .then_some(Lead { speaker, paragraph: frame.paragraph })
}

/// Every person named in a frame is the one of these words.
fn names_no_other(annotated: &Annotated, frame: &Frame, speaker: CleanSpan) -> bool {
    let text = annotated.text();
    people_in(annotated, frame).all(|name| speaker.of(text).contains(name.of(text)))
}

/// The names of people in a frame.
fn people_in(annotated: &Annotated, frame: &Frame) -> impl Iterator<Item = CleanSpan> {
    let whole = frame.span(0..frame.len());
    let names = &annotated.names;
    let first = names.partition_point(|name| name.span.start < whole.start);
    names[first..]
        .iter()
        .take_while(move |name| name.span.start < whole.end)
        .filter(|name| name.kind == NameKind::Person)
        .map(|name| name.span)
}

/// For each frame the draft whose speaker may go on: a quotation of it, or the first thing said
/// in it with no quotation (golden `en-quote-after-indirect`).
fn last_told(frames: &[Frame], drafts: &[Draft]) -> Vec<Option<usize>> {
    let mut told: Vec<Option<usize>> = vec![None; frames.len()];
    let speaks = |draft: &Draft| {
        let frame = &frames[draft.frame];
        draft.link.is_none() && draft.speaker.is_some_and(|speaker| !is_writer(frame, speaker))
    };
    for (index, draft) in drafts.iter().enumerate().filter(|(_, draft)| speaks(draft)) {
        if draft.family == Family::Quotation || told[draft.frame].is_none() {
            told[draft.frame] = Some(index);
        }
    }
    told
}

/// "I asked him about the plan.": the answer that follows is not the writer's (goldens
/// `en-writer-asks`, `fr-journaliste-demande`).
fn is_writer(frame: &Frame, speaker: CleanSpan) -> bool {
    let words = items_of(frame, speaker);
    words.len() == 1
        && frame.quotation.is_none()
        && matches!(frame.word(words.start), "i" | "we" | "je" | "j'" | "nous" | "-je" | "-nous")
}

/// « … », dit Orr. Et d'ajouter : « … »: the speaker of the sentence before (golden
/// `fr-et-dajouter`).
pub(crate) fn lend_speakers(frames: &[Frame], drafts: &mut [Draft]) {
    for index in 1..drafts.len() {
        let (before, rest) = drafts.split_at_mut(index);
        let (last, draft) = (&before[index - 1], &mut rest[0]);
        let [here, there] = [draft.frame, last.frame].map(|frame| &frames[frame]);
        let adds = draft.family == Family::Quotation && here.word(0) == "et";
        let follows = here.paragraph == there.paragraph && there.quotation.is_none();
        if draft.speaker.is_none() && !draft.cue.is_empty() && adds && follows {
            draft.speaker = last.speaker;
        }
    }
}

/// A quotation with no cue.
pub(crate) fn free(quotation: CleanSpan, frame: usize) -> Draft {
    Draft::of(Family::FreeQuotation, frame, vec![quotation])
}

/// “We saw it burn.” — Lena Orr: a quotation that opens its paragraph, and the name that ends it
/// (golden `en-signed-off`).
fn signed(frames: &[Frame], number: usize) -> Option<(CleanSpan, CleanSpan)> {
    let frame = &frames[number];
    let opens = number == 0 || frames[number - 1].paragraph < frame.paragraph;
    frame.quote(0).filter(|_| opens && !frame.is_heading())?;
    let quotation = frame.items[0].span;
    if let Some(name) = signature(frame, 1) {
        return Some((quotation, name));
    }
    let quotation = alone(frame)?;
    let outer = |frame: &&Frame| frame.quotation.is_none();
    let next = frames[number + 1..].iter().take(20).find(outer)?;
    let same = next.paragraph == frame.paragraph;
    let dashed = next.paragraph == frame.paragraph + 1 && next.is_dash(0);
    let name = signature(next, 0).filter(|_| same || dashed)?;
    Some((quotation, name))
}

/// "“Club statement” — Salis Anvil, July 7, 2024": a report that is named with its day, and nobody's
/// words (golden `en-list-of-sources`).
fn is_reference(frame: &Frame, name: CleanSpan) -> bool {
    let behind = items_of(frame, name).end;
    let is_year = |at: usize| frame.is_number(at) && frame.word(at).len() == 4;
    frame.is_dash(1) && (behind..frame.len()).any(is_year)
}

/// A full name from an item on, and at most what its bearer is, to the end of the frame.
pub(crate) fn signature(frame: &Frame, from: usize) -> Option<CleanSpan> {
    let start = (from..frame.len()).find(|&at| !frame.is_dash(at) && !frame.is_mark(at))?;
    let is_name =
        |at: &usize| frame.is_word(*at) && frame.is_capital(*at) && frame.small(*at).is_none();
    let end = start + (start..frame.len()).take_while(is_name).count();
    let closes = end == frame.len()
        || frame.is_comma(end)
            && frame.len() - end < 12
            && !has_finite_verb(frame, end..frame.len());
    ((2..=5).contains(&(end - start)) && closes).then(|| frame.span(start..end))
}

#[derive(Clone, Copy)]
struct Last {
    draft: usize,
    paragraph: usize,
}

fn alone_or_empty(frame: &Frame) -> bool {
    (0..frame.len()).all(|at| frame.is_mark(at))
}

/// More than a name or a title between marks: it has words enough to be a sentence.
fn is_said(annotated: &Annotated, quotation: CleanSpan) -> bool {
    quotation.of(annotated.text()).split_whitespace().nth(3).is_some()
}

/// “It is working.” is a sentence, however short; “The Harbour Plan” is a title (golden
/// `en-free-quotation-short`).
fn ends_sentence(annotated: &Annotated, quotation: CleanSpan) -> bool {
    let is_mark = |c: char| "\"”»’'".contains(c) || c.is_whitespace();
    // « Nous irons ». has its stop outside (golden `fr-point-dehors`).
    let behind = annotated.text()[quotation.end.bytes()..].trim_start();
    let stops = behind.starts_with(['.', '!', '?', '…']);
    let words = quotation.of(annotated.text()).trim_end_matches(is_mark);
    let opens = words.trim_start_matches(|c: char| "\"“«‘'".contains(c) || c.is_whitespace());
    (stops || words.ends_with(['.', '!', '?', '…']))
        && opens.starts_with(|c: char| !c.is_lowercase() && c != '…')
}

/// « Il n'y avait pas de soldats, a-t-il assuré. Il y avait du blé. » French puts the saying
/// between the marks: all the rest of the quotation is its content.
pub(crate) fn widen_incises(annotated: &Annotated, frame: &Frame, drafts: &mut [Draft]) {
    let Some(quotation) = frame.quotation.filter(|_| frame.tongue == Some(Tongue::French)) else {
        return;
    };
    let whole = annotated.quotations[quotation].span;
    for draft in drafts.iter_mut().filter(|draft| draft.family == Family::CommaClause) {
        let (Some(speaker), Some(cue)) = (draft.speaker, draft.cue.first().copied()) else {
            continue;
        };
        let said_first = draft.content[0].end <= cue.start;
        if speaker.start < cue.start || !said_first {
            continue;
        }
        let text = annotated.text();
        let end = draft.cue.iter().fold(speaker, |all, span| all.join(*span)).end.bytes();
        let rest = &text[end..whole.end.bytes()];
        let skipped = rest.len()
            - rest.trim_start_matches(|c: char| c.is_whitespace() || ".,;!?".contains(c)).len();
        draft.content = vec![CleanSpan { start: whole.start, end: draft.content[0].end }];
        let rest = CleanSpan::new(end + skipped..whole.end.bytes());
        if rest.of(text).chars().any(char::is_alphanumeric) {
            draft.content.push(rest);
        }
        draft.family = Family::Quotation;
    }
}

/// Adds to each quotation the ones that carry it on in the paragraphs after it, and those before
/// that it ends (golden `fr-citation-finie-plus-bas`).
pub(crate) fn carry_on(annotated: &Annotated, drafts: &mut [Draft]) {
    let quotations = &annotated.quotations;
    let before = |index: usize| quotations[index].continues.filter(|&before| before < index);
    // For each quotation, the one that goes on with it.
    let mut next: Vec<Option<usize>> = vec![None; quotations.len()];
    for index in 0..quotations.len() {
        if let Some(before) = before(index) {
            next[before] = Some(index);
        }
    }
    let by_span: HashMap<CleanSpan, usize> =
        quotations.iter().enumerate().map(|(index, q)| (q.span, index)).collect();
    // A saying between the marks leaves the last piece of its quotation (golden
    // `fr-incise-puis-paragraphe`).
    let by_end: HashMap<CleanOffset, usize> =
        quotations.iter().enumerate().map(|(index, q)| (q.span.end, index)).collect();
    let said: HashSet<CleanSpan> = drafts
        .iter()
        .filter(|draft| draft.family == Family::Quotation)
        .flat_map(|draft| draft.content.iter().copied())
        .collect();
    for draft in drafts.iter_mut().filter(|draft| draft.family == Family::Quotation) {
        let mut at = draft.content.last().and_then(|span| by_end.get(&span.end)).copied();
        while let Some(index) = at.and_then(|index| next[index]) {
            draft.content.push(quotations[index].span);
            at = Some(index);
        }
        // Whoever was told to say the earlier part has it with all that follows.
        let first = draft.content.first().and_then(|span| by_span.get(span)).copied();
        let unsaid = |index: &usize| !said.contains(&quotations[*index].span);
        let earlier = std::iter::successors(first.and_then(before).filter(unsaid), |&index| {
            before(index).filter(unsaid)
        });
        let mut pieces: Vec<CleanSpan> = earlier.map(|index| quotations[index].span).collect();
        pieces.reverse();
        draft.content.splice(0..0, pieces);
    }
}

/// Adds a draft for every embedded post: no cue, its speaker is the signature.
pub(crate) fn posts(annotated: &Annotated, frames: &[Frame], drafts: &mut Vec<Draft>) {
    let parts = &annotated.clean.parts;
    for (index, part) in parts.iter().enumerate().filter(|(_, part)| part.role == PartRole::Post) {
        let signature = [index.checked_add(1), index.checked_sub(1)]
            .into_iter()
            .flatten()
            .filter_map(|at| parts.get(at))
            .find(|part| part.role == PartRole::PostSignature);
        let speaker = signature.and_then(|part| signer(annotated.text(), part.span));
        let Some(content) = without_tags(annotated.text(), part.span) else { continue };
        let frame = frames.partition_point(|frame| frame.items[0].span.start < part.span.start);
        let frame = frame.min(frames.len().saturating_sub(1));
        drafts.push(Draft { speaker, ..Draft::of(Family::Post, frame, vec![content]) });
    }
}

/// "— Le Phare (@lephare) 3 mars 2024" → "Le Phare (@lephare)".
fn signer(text: &str, signature: CleanSpan) -> Option<CleanSpan> {
    let words = signature.of(text);
    let dashes = words.len()
        - words.trim_start_matches(|c: char| "—–-".contains(c) || c.is_whitespace()).len();
    let end = words.find(')').map_or(words.len(), |at| at + 1);
    let start = signature.start.bytes() + dashes;
    let span = (dashes < end)
        .then(|| CleanSpan::new(start..signature.start.bytes() + end).trimmed(text))?;
    (!span.is_empty()).then_some(span)
}

/// The words of a post before the tags and links that end it.
fn without_tags(text: &str, post: CleanSpan) -> Option<CleanSpan> {
    let words = post.of(text);
    let mut end = words.trim_end().len();
    loop {
        let kept = words[..end].trim_end();
        let last = kept.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let word = kept[last..].trim_start();
        let is_tag =
            word.starts_with(['#', '@']) || word.contains("://") || word.starts_with("pic.");
        if !is_tag || last == 0 {
            // "ukrainiens.#tag": the first tag sticks to the last word.
            let stuck = word
                .find('#')
                .filter(|&at| at > 0)
                .map_or(kept.len(), |at| kept.len() - word.len() + at);
            end = stuck;
            break;
        }
        end = last;
    }
    let span = CleanSpan::new(post.start.bytes()..post.start.bytes() + end).trimmed(text);
    (!span.is_empty()).then_some(span)
}

/// Whether a frame holds words at all.
pub(crate) fn has_words(frame: &Frame) -> bool {
    frame
        .items
        .iter()
        .any(|item| matches!(item.kind, ItemKind::Word | ItemKind::Number | ItemKind::Quote(_)))
}
