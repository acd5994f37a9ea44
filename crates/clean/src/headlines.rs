//! Headlines: the one of the story, its repetitions, and those of other stories that stray in.

use crate::lines::Line;
use crate::page::{Fate, Page};
use crate::shape::{End, fold};
use record::DropReason::{RelatedLinks, RepeatedCaption, RepeatedTitle};
use record::PartRole;
use std::collections::{HashMap, HashSet};

/// Finds the headline among the lines above the first prose. `declared` is the title that the
/// container gives, which the headline repeats.
pub(crate) fn find_title(page: &mut Page<'_>, declared: Option<&str>) -> Option<usize> {
    if let Some(marked) = (0..page.len()).find(|&at| page.role(at) == Some(PartRole::Title)) {
        return Some(marked);
    }
    let story = page.first_prose().unwrap_or(page.len());
    let head = below_headline(page, story);
    let open: Vec<usize> = (0..head)
        .filter(|&at| page.is_unsettled(at) && page.lines[at].shape.is_headline())
        .collect();
    let long: Vec<usize> =
        open.iter().copied().filter(|&at| page.lines[at].shape.words >= 4).collect();
    let declared = declared.map(fold);
    let is_declared = |at: &usize| declared.as_ref() == Some(&page.lines[*at].folded);
    let is_marked = |at: &usize| page.lines[*at].text.starts_with("# ");
    // Below "Trending" in the head come headlines of other reports; ours stands last.
    let after_links = (0..head).any(|at| page.reason(at) == Some(RelatedLinks));
    let title = (0..story)
        .find(|at| page.is_unsettled(*at) && is_declared(at))
        .or_else(|| open.iter().copied().find(is_marked))
        .or_else(|| if after_links { long.last().copied() } else { below_masthead(page, &long) })
        .or_else(|| open.iter().copied().max_by_key(|&at| (page.lines[at].shape.words, head - at)))
        .filter(|_| page.len() > 1)?;
    page.assign(title, PartRole::Title);
    Some(title)
}

/// The first long line; a name of the page of four or five words may stand above a headline
/// that is longer ("The Port of Marrow Ledger").
fn below_masthead(page: &Page<'_>, long: &[usize]) -> Option<usize> {
    let words = |at: usize| page.lines[at].shape.words;
    let first = *long.first()?;
    let longer = long.iter().copied().find(|&at| words(at) >= 7 && words(first) <= 5);
    longer.or(Some(first))
}

/// Where the lines end that can be the headline: at the byline, if a headline stands above it.
fn below_headline(page: &Page<'_>, story: usize) -> usize {
    let is_long = |at: usize| {
        let shape = &page.lines[at].shape;
        page.is_unsettled(at) && shape.is_headline() && shape.words >= 4
    };
    (0..story)
        .find(|&at| page.role(at) == Some(PartRole::Byline))
        .filter(|&byline| (0..byline).any(is_long))
        .unwrap_or(story)
}

/// Drops the second and later copies of the headline and of captions. The first copy of a line
/// that is said twice in a row is a caption.
pub(crate) fn drop_repeats(page: &mut Page<'_>, title: Option<usize>) {
    let kept: Vec<usize> = (0..page.len()).filter(|&at| !page.is_dropped(at)).collect();
    let mut copies: HashMap<&str, Vec<usize>> = HashMap::new();
    for &at in &kept {
        copies.entry(page.lines[at].text).or_default().push(at);
    }
    let mut repeated = Vec::new();
    for (order, &at) in kept.iter().enumerate() {
        let line = &page.lines[at];
        if line.shape.words < 3 || page.role(at) == Some(PartRole::PostSignature) {
            continue;
        }
        let same = &copies[line.text];
        let next_to_copy = order > 0 && page.lines[kept[order - 1]].text == line.text;
        let far_copy = same.len() == 2 && same[1] == at && is_caption_shaped(line);
        if title.is_some_and(|title| at != title && is_same_title(page, title, at)) {
            repeated.push((at, same[0], RepeatedTitle));
        } else if next_to_copy || far_copy {
            repeated.push((at, same[0], RepeatedCaption));
        }
    }
    for (at, first, reason) in repeated {
        page.drop(at, reason);
        if reason == RepeatedCaption {
            page.assign(first, PartRole::Caption);
        }
    }
}

/// Said once more far below, this is the caption of a picture shown twice. What a page says
/// three times, asks, or lists is no caption.
fn is_caption_shaped(line: &Line<'_>) -> bool {
    line.shape.words >= 8
        && matches!(line.shape.end, End::Open | End::Cut)
        && line.text.starts_with(char::is_uppercase)
}

/// The same words, or the same beginning where one of the two was cut.
fn is_same_title(page: &Page<'_>, title: usize, at: usize) -> bool {
    let (title, line) = (&page.lines[title], &page.lines[at]);
    let (one, other) = (title.folded.as_str(), line.folded.as_str());
    if one.is_empty() || other.is_empty() {
        return false;
    }
    one == other
        || (line.shape.end == End::Cut && line.shape.words >= 5 && one.starts_with(other))
        || (title.shape.end == End::Cut
            && title.shape.words >= 5
            && !line.shape.is_prose()
            && other.starts_with(one))
}

/// Drops headlines of other stories that stand between paragraphs of this one: long, in the
/// capitals of a headline, without an end, and nothing below takes them up.
///
/// French headlines are not capitalised, so that nothing tells a stray one from a heading or a
/// caption; they stay.
pub(crate) fn drop_strays(page: &mut Page<'_>) {
    let between: Vec<usize> = (1..page.len().saturating_sub(1))
        .filter(|&at| page.is_unsettled(at) && page.lines[at].shape.is_headline())
        .filter(|&at| page.lines[at].shape.title_case && prose_beside(page, at))
        .collect();
    // A guide that capitalises all its headings: none of them is a stray.
    if between.len() > MOST_STRAYS {
        return;
    }
    for at in between {
        let line = &page.lines[at];
        let headline = line.shape.words >= STRAY
            && line.shape.end == End::Open
            && line.text.starts_with(char::is_uppercase);
        if headline && !is_taken_up(page, at) {
            page.drop(at, RelatedLinks);
        }
    }
}

/// Headlines of other reports that stray into one story.
const MOST_STRAYS: usize = 2;

/// Headings inside a story are short; from this many words on a line in capitals is a headline.
const STRAY: usize = 9;

/// The nearest kept lines above and below are prose.
fn prose_beside(page: &Page<'_>, at: usize) -> bool {
    let above = (0..at).rev().find(|&above| !page.is_dropped(above));
    let below = (at + 1..page.len()).find(|&below| !page.is_dropped(below));
    above.is_some_and(|above| page.is_prose(above))
        && below.is_some_and(|below| page.is_prose(below))
}

/// The text below a heading uses its words: more than a quarter of its long words come back
/// before the next heading.
pub(crate) fn is_taken_up(page: &Page<'_>, heading: usize) -> bool {
    let words = stems(page.lines[heading].text);
    let mut below = HashSet::new();
    for at in heading + 1..page.len().min(heading + 1 + SECTION) {
        if page.is_dropped(at) {
            continue;
        }
        if !page.is_prose(at) {
            break;
        }
        below.extend(stems(page.lines[at].text));
    }
    let taken = words.iter().filter(|word| below.contains(*word)).count();
    taken * 4 > words.len()
}

/// Paragraphs of one section that are searched for the words of its heading.
const SECTION: usize = 3;

/// The first five letters of each long word: enough to forget most endings.
fn stems(text: &str) -> HashSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 4)
        .map(|word| fold(word).chars().take(5).collect())
        .collect()
}

/// Marks what is left without an end between paragraphs as headings.
pub(crate) fn find_headings(page: &mut Page<'_>) {
    let mut below = None;
    for at in (0..page.len()).rev() {
        let above_text = matches!(below, Some(Fate::Story | Fate::Role(PartRole::Caption)));
        let line = &page.lines[at];
        let marked = line.text.starts_with("## ") || line.text.starts_with("### ");
        let above_credit = at + 1 < page.len()
            && page.role(at + 1) == Some(PartRole::Caption)
            && page.lines[at + 1].shape.words <= 6;
        if page.is_unsettled(at) && (marked || (above_text && is_heading_shaped(line))) {
            // The words above a photographer's name belong to the picture.
            page.assign(at, if above_credit { PartRole::Caption } else { PartRole::Heading });
        }
        if !page.is_dropped(at) {
            below = Some(page.fates[at]);
        }
    }
}

fn is_heading_shaped(line: &Line<'_>) -> bool {
    line.shape.words <= LONGEST_HEADING
        && !line.shape.is_prose()
        && matches!(line.shape.end, End::Open | End::Question)
        && !line.text.starts_with(['-', '–', '—', '•', '*', '"', '“', '«', '|'])
        && !line.text.ends_with(['-', '–', '—'])
        && !line.text.starts_with(char::is_lowercase)
        && line.text.chars().any(char::is_alphabetic)
}

/// Words of the longest heading inside a story.
const LONGEST_HEADING: usize = 14;
