//! Drafts that claim the same words are settled; those that lie in others are nested.

use crate::draft::{Draft, Family};
use record::CleanSpan;
use std::cmp::Reverse;

/// Keeps of drafts in conflict the one of the surer family, then the longer one, and puts
/// the rest in the order of their content. Links over a dropped draft go with it.
pub(crate) fn settled(drafts: Vec<Draft>) -> Vec<Draft> {
    let keep = kept(&drafts);
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|&index| {
        let content = drafts[index].content_span();
        (content.start, Reverse(content.end), drafts[index].link.is_some(), index)
    });
    with_only(drafts, &keep, order)
}

/// Takes away "The Beacon has not verified this" by The Beacon: its own voice (golden
/// `en-disclaimer-own`).
pub(crate) fn without_own_disclaimers(
    text: &str,
    outlet: Option<&str>,
    drafts: Vec<Draft>,
) -> Vec<Draft> {
    let is_own = |draft: &Draft| {
        let verifies =
            matches!(draft.head.as_str(), "verify" | "authenticate" | "vérifier" | "authentifier");
        verifies && draft.speaker.is_some_and(|speaker| Some(speaker.of(text)) == outlet)
    };
    let keep: Vec<bool> = drafts.iter().map(|draft| !is_own(draft)).collect();
    with_only(drafts, &keep, (0..keep.len()).collect())
}

/// The drafts that are kept, in a given order, with the links between them.
fn with_only(drafts: Vec<Draft>, keep: &[bool], order: Vec<usize>) -> Vec<Draft> {
    let is_kept =
        |index: &usize| keep[*index] && drafts[*index].link.is_none_or(|(host, _)| keep[host]);
    let order: Vec<usize> = order.into_iter().filter(is_kept).collect();
    let mut place = vec![usize::MAX; drafts.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old] = new;
    }
    let mut drafts: Vec<Option<Draft>> = drafts.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|old| drafts[old].take())
        .map(|mut draft| {
            draft.link = draft.link.map(|(host, side)| (place[host], side));
            draft
        })
        .collect()
}

/// Only drafts of one frame can be in conflict: those of a quotation lie inside it.
fn kept(drafts: &[Draft]) -> Vec<bool> {
    let mut keep = vec![true; drafts.len()];
    let mut by_frame: Vec<usize> =
        (0..drafts.len()).filter(|&i| drafts[i].link.is_none()).collect();
    by_frame.sort_by_key(|&i| {
        (drafts[i].frame, drafts[i].family, Reverse(drafts[i].content_span().len()))
    });
    for same in by_frame.chunk_by(|&a, &b| drafts[a].frame == drafts[b].frame) {
        for (n, &later) in same.iter().enumerate() {
            keep[later] = same[..n]
                .iter()
                .all(|&earlier| !keep[earlier] || !in_conflict(&drafts[earlier], &drafts[later]));
        }
    }
    for (index, draft) in drafts.iter().enumerate() {
        if let Some((host, _)) = draft.link {
            keep[index] = keep[host];
        }
    }
    keep
}

/// `surer` and `other` cannot both stand: one cue, or contents that cut each other.
fn in_conflict(surer: &Draft, other: &Draft) -> bool {
    if other.family == Family::FreeQuotation || surer.family == Family::FreeQuotation {
        return surer.content == other.content;
    }
    let cues = surer.cue.iter().any(|a| other.cue.iter().any(|b| a.overlaps(*b)));
    let (a, b) = (surer.content_span(), other.content_span());
    let same = surer.content == other.content;
    let cut = a.overlaps(b) && !nested(surer, other) && !nested(other, surer) && cuts(surer, other);
    cues || same || cut
}

/// All of `inner` lies in one piece of the content of `outer`, but for the speaker that both share: « a dit |
/// craindre que » (golden `fr-dit-craindre`).
fn nested(inner: &Draft, outer: &Draft) -> bool {
    let shares = inner.speaker.is_some()
        && inner.speaker == outer.speaker
        && matches!(outer.family, Family::Clause | Family::Infinitive);
    let inside = if shares { inner.said() } else { inner.passage() };
    outer.content.iter().any(|piece| piece.covers(inside))
}

fn cuts(a: &Draft, b: &Draft) -> bool {
    a.content.iter().any(|x| b.content.iter().any(|y| x.overlaps(*y)))
}

/// How many contents around a place are looked at: nobody nests deeper.
const DEEPEST: usize = 64;

/// For each draft, the one whose content holds all of it: the smallest such.
pub(crate) fn nesting(drafts: &[Draft]) -> Vec<Option<usize>> {
    let mut pieces: Vec<(CleanSpan, usize)> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.link.is_none())
        .flat_map(|(index, draft)| draft.content.iter().map(move |&piece| (piece, index)))
        .collect();
    pieces.sort_by_key(|(piece, index)| (piece.start, Reverse(piece.end), *index));
    let mut passages: Vec<(CleanSpan, usize)> =
        drafts.iter().enumerate().map(|(index, draft)| (draft.passage(), index)).collect();
    passages.sort_by_key(|(passage, index)| (passage.start, Reverse(passage.end), *index));

    let mut inside = vec![None; drafts.len()];
    let mut open: Vec<(CleanSpan, usize)> = Vec::new();
    let mut next = 0;
    for (passage, index) in passages {
        while let Some(&piece) = pieces.get(next).filter(|piece| piece.0.start <= passage.start) {
            open.push(piece);
            next += 1;
        }
        while open.pop_if(|(piece, _)| piece.end <= passage.start).is_some() {}
        inside[index] = open
            .iter()
            .rev()
            .take(DEEPEST)
            .filter(|&&(piece, holder)| {
                // "According to the Beacon, Orr believes …": all of a content may be a saying
                // (golden `en-all-of-it-said`).
                let holds = piece.covers(passage) && drafts[holder].passage() != passage;
                holder != index && holds
            })
            .min_by_key(|(piece, _)| piece.len())
            .map(|&(_, holder)| holder);
    }
    for (index, draft) in drafts.iter().enumerate() {
        // A further link stands inside the saying that cites it; one nearer to the outlet holds it.
        if let Some((host, _)) = draft.link {
            inside[index] = Some(host);
        }
    }
    inside
}
