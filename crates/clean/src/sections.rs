//! Furniture that takes lines below it along: "Read also" and the headlines, a letter to the
//! reader to its end, "About this blog" and its text, readers' comments.
//!
//! Such a section ends where prose of the story resumes. When in doubt the line is story.

use crate::credits::looks_like_outlet;
use crate::lines::Line;
use crate::names::tail_like;
use crate::page::{Fate, Page};
use crate::shape::{End, fold, outside_quotations};
use crate::words::LEXICON;
use record::DropReason::{self, AboutOutlet, Appeal, Comments, Newsletter, RelatedLinks};
use record::PartRole;

/// Drops what stands below each line that opens a section of furniture.
pub(crate) fn drop_sections(page: &mut Page<'_>) {
    let last_prose = page.last_prose();
    let mut prose_above = 0;
    let mut at = 0;
    while at < page.len() {
        let next = match opens(page, at, prose_above) {
            // Above the story its headline may stand below "Trending"; see `headlines::find_title`.
            Some(RelatedLinks) if prose_above > 0 => drop_related(page, at),
            Some(Appeal) => drop_appeal(page, at, prose_above),
            Some(AboutOutlet) if prose_above > 1 => drop_about(page, at, last_prose),
            Some(Comments) if prose_above > 1 => drop_comments(page, at),
            Some(Newsletter) => drop_newsletter(page, at),
            _ => at + 1,
        };
        prose_above += (at..next).filter(|&at| page.is_prose(at)).count();
        at = next;
    }
}

fn opens(page: &Page<'_>, at: usize, prose_above: usize) -> Option<DropReason> {
    let line = &page.lines[at];
    if is_letter(line, prose_above) {
        return Some(Appeal);
    }
    // "Read also: headline" has its headline with it and takes nothing along.
    page.reason(at).filter(|_| LEXICON.label(&line.folded).is_some() || line.shape.words <= 6)
}

/// "A message from X:", "Dear readers," below a story. At the head of a page it is the story,
/// and "A letter from the front" without a colon is a heading.
fn is_letter(line: &Line<'_>, prose_above: usize) -> bool {
    let signed = LEXICON.letter(&line.folded);
    prose_above > 0
        && line.shape.words <= 12
        && signed.is_some_and(|writer| {
            let outlet = tail_like(line.text, writer).is_some_and(looks_like_outlet);
            writer.is_empty() || line.shape.end == End::Colon || (outlet && line.shape.words <= 7)
        })
}

/// Headlines and teasers below "Read also". Returns the first line that is not one.
fn drop_related(page: &mut Page<'_>, at: usize) -> usize {
    let end = end_of_links(page, at + 1);
    for below in at + 1..end {
        drop_unless_signed(page, below, RelatedLinks);
    }
    end.max(at + 1)
}

/// Where the story resumes after a label of related links: at two lines of prose in a row, or
/// at any prose that is not plainly the teaser of a headline above it.
fn end_of_links(page: &Page<'_>, from: usize) -> usize {
    let mut headlines = 0;
    let mut at = from;
    while at < page.len() {
        if page.is_prose(at) {
            let teases = at > from && is_list_of_teasers(page, at);
            if !teases {
                break;
            }
        } else if page.is_unsettled(at) {
            headlines += 1;
        }
        at += 1;
    }
    // A heading of the story may stand right above the prose that resumes.
    let heading = at > from + 1 && at < page.len() && headlines > 1;
    if heading && crate::headlines::is_taken_up(page, at - 1) { at - 1 } else { at }
}

/// From here to the end of the page every prose is short and stands right below a headline of
/// its own, at least twice: a list of teasers. The story would have two paragraphs in a row.
fn is_list_of_teasers(page: &Page<'_>, at: usize) -> bool {
    let teasers = (at..page.len().min(at + LONGEST_LIST)).filter(|&at| page.is_prose(at));
    let below_headline = |at: usize| {
        let headline = page.is_unsettled(at - 1) && page.lines[at - 1].shape.is_headline();
        headline && page.lines[at].shape.words <= 45
    };
    teasers.clone().count() >= 2 && teasers.clone().all(below_headline)
}

/// Lines of a page that are searched for the end of a list of teasers.
const LONGEST_LIST: usize = 80;

/// A letter to the reader, to its closing line or as far as it speaks to the reader.
fn drop_appeal(page: &mut Page<'_>, at: usize, prose_above: usize) -> usize {
    // A button "Donate" takes only lines along that ask; a letter, all that speak to the reader.
    let letter = is_letter(&page.lines[at], prose_above);
    let mut end = at + 1;
    let mut below = at + 1;
    // Two sentences about the state of the world are allowed between two that say "we".
    let patience = if letter { 2 } else { 0 };
    while below < page.len() && below <= end + patience {
        let line = &page.lines[below];
        let asks = speaks_to_reader(line.text) && (letter || LEXICON.wants_something(&line.folded));
        if page.is_dropped(below) || is_letter(line, prose_above) || asks {
            end = below + 1;
        }
        if LEXICON.closes_appeal(&line.folded) {
            end = below + 1;
            break;
        }
        below += 1;
    }
    if letter || end > at + 1 {
        for line in at..end {
            let apart =
                page.reason(line).is_some_and(|reason| reason != Appeal && reason != Newsletter);
            if !apart && !is_credit(page, line) {
                page.drop(line, Appeal);
            }
        }
    }
    end
}

/// "We", "us", "you" outside quotation marks. "US" is a country.
fn speaks_to_reader(text: &str) -> bool {
    outside_quotations(text).any(|word| {
        let bare = word.split(['\'', '’']).next().unwrap_or(word);
        let country = bare.chars().filter(|c| c.is_uppercase()).count() > 1;
        !country && LEXICON.is_reader_word(&fold(bare))
    })
}

/// "About this blog" and the text below it, at the tail of a page.
fn drop_about(page: &mut Page<'_>, at: usize, last_prose: Option<usize>) -> usize {
    let mut end = at + 1;
    while end < page.len() && page.is_unsettled(end) && end <= at + LONGEST_ABOUT {
        end += 1;
    }
    // More prose than an outlet says of itself: the story went on, keep all but the label.
    let goes_on = last_prose.is_some_and(|last| last >= end);
    if goes_on || end > at + LONGEST_ABOUT {
        return at + 1;
    }
    for below in at + 1..end {
        page.drop(below, AboutOutlet);
    }
    end
}

/// Lines that an outlet says about itself below a report.
const LONGEST_ABOUT: usize = 4;

/// Readers' comments, to the end of the page. A bare "Comments" may be a button above the
/// story: only what has the shape of comments goes with it.
fn drop_comments(page: &mut Page<'_>, at: usize) -> usize {
    let framed = (at + 1..page.len().min(at + 13))
        .filter(|&below| LEXICON.frames_comment(&page.lines[below].folded))
        .count();
    if framed == 0 {
        return at + 1;
    }
    let mut end = at + 1;
    while end < page.len() && page.reason(end).is_none_or(|reason| reason == Comments) {
        page.drop(end, Comments);
        end += 1;
    }
    end
}

/// The lines of a newsletter box that speak to the reader.
fn drop_newsletter(page: &mut Page<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while end < page.len()
        && page.is_unsettled(end)
        && page.lines[end].shape.words <= 40
        && speaks_to_reader(page.lines[end].text)
        && LEXICON.wants_something(&page.lines[end].folded)
    {
        page.drop(end, Newsletter);
        end += 1;
    }
    end
}

/// A credit or a translation note belongs to the report wherever it stands.
fn is_credit(page: &Page<'_>, at: usize) -> bool {
    matches!(
        page.fates[at],
        Fate::Role(PartRole::Credit | PartRole::TranslationNote | PartRole::PostSignature)
    )
}

fn drop_unless_signed(page: &mut Page<'_>, at: usize, reason: DropReason) {
    if !page.is_dropped(at) && !is_credit(page, at) {
        page.drop(at, reason);
    }
}
