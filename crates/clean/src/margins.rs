//! The head and the tail of a page, where short lines are furniture that would be headings of
//! the story anywhere else; and short lines wedged between furniture.

use crate::labels::is_count;
use crate::lines::Line;
use crate::names::is_name;
use crate::page::Page;
use crate::shape::End;
use crate::words::LEXICON;
use record::DropReason::{self, Menu, RelatedLinks};
use record::PartRole;

/// Drops the menu above the headline.
pub(crate) fn drop_head(page: &mut Page<'_>, title: Option<usize>) {
    let Some(title) = title else { return };
    let mut below_links = false;
    for at in 0..title {
        let line = &page.lines[at];
        below_links |= page.reason(at) == Some(RelatedLinks);
        // Without capitals four words may be a headline of their own.
        let longest = if line.shape.cased { 4 } else { 2 };
        let short = line.shape.words <= longest && line.shape.end == End::Open;
        let has_words = !line.folded.is_empty();
        if page.is_unsettled(at) && has_words && (short || below_links) {
            page.drop(at, if below_links { RelatedLinks } else { Menu });
        }
    }
    // "Middle East" between headline and story: a section name, nothing of the story.
    let story = page.first_prose().unwrap_or(page.len());
    for at in title + 1..story {
        if page.is_unsettled(at) && LEXICON.is_section(&page.lines[at].folded) {
            page.drop(at, Menu);
        }
    }
}

/// Drops what is left below the story: once its tail furniture begins, everything below is
/// furniture unless it has a role of its own; before that, section names and columns of tags.
pub(crate) fn drop_tail(page: &mut Page<'_>) {
    let Some(last) = page.last_prose() else { return };
    let mut reason: Option<DropReason> = None;
    for at in last + 1..page.len() {
        if let Some(found) = page.reason(at) {
            reason = Some(found).filter(|found| !is_repeat(*found)).or(reason);
        } else if page.role(at) == Some(PartRole::DateLine) && reason == Some(RelatedLinks) {
            page.drop(at, RelatedLinks);
        } else if at == last + 1 && is_signature(page, at) {
            page.assign(at, PartRole::Byline);
        } else if page.is_unsettled(at) && is_tail_furniture(page, at, reason) {
            page.drop(at, reason.filter(|&reason| takes_all(reason)).unwrap_or(Menu));
        }
    }
}

/// "Jane Roe" alone right below the story: who wrote it, or a tag; too little to say that she
/// is the author, too much to drop.
fn is_signature(page: &Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    page.is_unsettled(at)
        && line.shape.cased
        && is_tag(line)
        && is_name(line.text, 2..=3)
        && !LEXICON.is_section(&line.folded)
}

fn is_tail_furniture(page: &Page<'_>, at: usize, above: Option<DropReason>) -> bool {
    let line = &page.lines[at];
    if line.folded.is_empty() {
        return false;
    }
    let tag = |at: usize| page.is_unsettled(at) && is_tag(&page.lines[at]);
    match above {
        Some(_) => line.shape.end != End::Stop,
        None => {
            LEXICON.is_section(&line.folded)
                || (tag(at) && at + 2 < page.len() && tag(at + 1) && tag(at + 2))
                || (tag(at) && at + 1 < page.len() && page.is_dropped(at + 1))
        }
    }
}

/// A topic or a name, alone on its line; not a row of a table or an item of a list.
fn is_tag(line: &Line<'_>) -> bool {
    line.shape.words <= 4
        && line.shape.end == End::Open
        && line.text.starts_with(char::is_alphabetic)
        && line.text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '&'))
}

fn is_repeat(reason: DropReason) -> bool {
    matches!(reason, DropReason::RepeatedCaption | DropReason::RepeatedTitle)
}

/// Whatever stands below these is more of the same.
fn takes_all(reason: DropReason) -> bool {
    matches!(reason, RelatedLinks | DropReason::Comments | DropReason::Newsletter)
}

/// Drops section names and bare counts with furniture right above or below them.
pub(crate) fn drop_wedged(page: &mut Page<'_>) {
    for at in 0..page.len() {
        let line = &page.lines[at];
        let weak = is_count(&line.folded) || LEXICON.is_section(&line.folded);
        let above = at.checked_sub(1).and_then(|above| page.reason(above));
        let below = (at + 1 < page.len()).then(|| page.reason(at + 1)).flatten();
        if page.is_unsettled(at)
            && weak
            && let Some(reason) = above.or(below)
        {
            page.drop(at, if reason == DropReason::ShareBar { reason } else { Menu });
        }
    }
}
