//! Lines that say by themselves what they are for, and belong to the report: who wrote it,
//! when, on whose word, and the words of embedded posts.

use crate::bylines::{byline, is_introduction};
use crate::credits::{agency_line, co_written, names_photographer, notes};
use crate::datelines::{dateline_alone, dateline_at_head, is_outlet_alone};
use crate::dates::{date_line, is_relative};
use crate::lines::Line;
use crate::names::{is_name, is_staff};
use crate::page::{Fate, Page};
use crate::shape::{End, fold};
use record::DropReason;
use record::PartRole::{
    self, Byline, Caption, Credit, DateLine, Post, PostSignature, TranslationNote,
};
use std::ops::Range;

/// Gives every line that names its own role that role, before any furniture is sought.
pub(crate) fn find_signed_lines(page: &mut Page<'_>) {
    find_title_above_dateline(page);
    let mut above_story = true;
    for at in 0..page.len() {
        // The first line of all may be the headline of a briefing.
        let role = own_role(&page.lines[at], above_story && at > 0);
        above_story &= role.is_some() || !page.is_prose(at);
        if let Some(role) = role {
            page.assign(at, role);
        }
        if above_story {
            find_outlet_beside(page, at);
        }
    }
    find_posts(page);
}

/// "Who struck the port? Two days of questions": two sentences, and the headline all the same
/// where a dateline stands below.
fn find_title_above_dateline(page: &mut Page<'_>) {
    let [first, below, ..] = &page.lines[..] else { return };
    let has_no_end =
        matches!(first.shape.end, End::Open | End::Question) && first.shape.words <= 30;
    let is_dateline = || {
        let alone = dateline_alone(below.text).filter(|dateline| dateline.date.is_some());
        alone.or_else(|| dateline_at_head(below.text)).is_some()
    };
    if page.is_prose(0) && has_no_end && is_dateline() {
        page.assign(0, PartRole::Title);
    }
}

/// "The Port Ledger" right above or below the line that says when.
fn find_outlet_beside(page: &mut Page<'_>, at: usize) {
    let dated = |at: usize| page.role(at) == Some(DateLine);
    let outlet = match at.checked_sub(1) {
        Some(above) if dated(at) && !page.lines[at].after_blank => above,
        Some(above) if dated(above) && !page.lines[at].after_blank => at,
        _ => return,
    };
    if outlet > 0 && is_outlet_alone(page.lines[outlet].text) {
        page.assign(outlet, Credit);
    }
}

/// Who wrote and when stands between the headline and the story, often in a block that belongs to
/// neither; the markup alone takes it for furniture (`golden/page/en-day-below-the-headline`).
pub(crate) fn find_signed_below(page: &mut Page<'_>, title: Option<usize>) {
    let Some(title) = title else { return };
    let below = (title + 1..page.len()).take_while(|&at| !page.is_prose(at)).take(BELOW_HEADLINE);
    let outside: Vec<usize> =
        below.filter(|&at| page.reason(at) == Some(DropReason::OutsideArticle)).collect();
    for at in outside {
        let line = &page.lines[at];
        // "Written by", and the name in a block of its own.
        let is_named = is_introduction(&page.lines[at - 1].folded) && is_name(line.text, 2..=4);
        let role = if is_named { Some(Byline) } else { own_role(line, true) };
        if let Some(role @ (Byline | DateLine)) = role {
            page.fates[at] = Fate::Role(role);
        }
    }
}

/// Lines below the headline that may say who and when; further down stands what others wrote.
const BELOW_HEADLINE: usize = 12;

/// `above_story` the line may be a dateline in any form; elsewhere only a name and a date.
fn own_role(line: &Line<'_>, above_story: bool) -> Option<PartRole> {
    if line.folded.is_empty() {
        return None;
    }
    if is_post_signature(line.text) {
        return Some(PostSignature);
    }
    if date_line(line.text).is_some() || is_relative(&line.folded) {
        return Some(DateLine);
    }
    if !agency_line(line.text).is_empty() {
        return Some(Credit);
    }
    if !notes(line).is_empty() {
        return Some(TranslationNote);
    }
    let byline = byline(line);
    if byline.is_some_and(|byline| byline.author.is_some()) {
        return Some(Byline);
    }
    let dateline = dateline_alone(line.text).filter(|dateline| {
        let beside_date = |name| is_name(name, 1..=6) || is_staff(name);
        above_story || dateline.lone_name.is_some_and(beside_date)
    });
    if let Some(dateline) = dateline {
        return Some(if dateline.signed { Byline } else { DateLine });
    }
    if let Some((name, _)) = co_written(line) {
        return Some(if crate::bylines::personal(name).is_some() { Byline } else { Credit });
    }
    if byline.is_some() {
        return Some(Byline);
    }
    is_picture_credit(line).then_some(Caption)
}

/// "— Name (@handle) February 17, 2023".
fn is_post_signature(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['—', '–', '-']) else { return false };
    let rest = rest.trim_start_matches(['-', ' ']);
    let Some((name, handle)) = rest.split_once("(@") else { return false };
    let Some((handle, date)) = handle.split_once(')') else { return false };
    name.split_whitespace().count() <= 12
        && !handle.is_empty()
        && handle.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '@'))
        && date.split_whitespace().count() <= 8
}

/// The words of a post stand right above its signature, or carry its own links.
fn find_posts(page: &mut Page<'_>) {
    for at in 0..page.len() {
        if page.role(at) == Some(PostSignature) {
            for above in post_lines(page, at) {
                page.assign(above, Post);
            }
        } else if page.lines[at].text.contains("pic.twitter.com/") {
            page.assign(at, Post);
        }
    }
}

/// The block above a signature, back to its blank line; only the line right above it where the
/// text has no blank lines at all.
fn post_lines(page: &Page<'_>, signature: usize) -> Range<usize> {
    let first = (signature.saturating_sub(LONGEST_POST)..signature)
        .rfind(|&at| page.lines[at].after_blank)
        .unwrap_or(signature.saturating_sub(1));
    let between = (first..signature).rev().take_while(|&at| page.is_unsettled(at)).count();
    signature - between..signature
}

/// Lines of the longest post.
const LONGEST_POST: usize = 6;

/// "Photo: Jane Roe", "© Jane Roe / AFP", "FILE PHOTO: ...", "(Image: NASA)".
fn is_picture_credit(line: &Line<'_>) -> bool {
    let short = line.shape.words <= LONGEST_CAPTION;
    let rights = line.text.starts_with('©') && line.shape.words <= 8 && !line.text.contains("20");
    let end = line.text.trim_end_matches([')', ']', '.', ' ']);
    let credited = CREDITED.iter().any(|mark| end.ends_with(mark));
    let bracketed = line.text.rfind(['(', '[']).is_some_and(|open| {
        let words = fold(&line.text[open..]);
        line.text.ends_with([')', ']']) && PICTURES.iter().any(|word| words.starts_with(word))
    });
    let opens = PICTURES.iter().any(|word| line.folded.starts_with(word));
    line.text.starts_with("![")
        || rights
        || names_photographer(line)
        || (short && (credited || bracketed || opens))
}

/// Words of the longest caption that names its photographer.
const LONGEST_CAPTION: usize = 60;

/// Picture agencies as they stand at the end of a caption.
const CREDITED: &[&str] = &[
    "Getty Images",
    "/AFP",
    "/ AFP",
    "AP Photo",
    "/Reuters",
    "/REUTERS",
    "/ Reuters",
    "/AP",
    "/EPA",
];

/// What a caption or a picture credit begins with, folded.
const PICTURES: &[&str] = &[
    "photo:",
    "photos:",
    "photo by ",
    "photo d'",
    "photo credit",
    "photo ©",
    "file photo",
    "file -",
    "file:",
    "image:",
    "images:",
    "image credit",
    "image source",
    "image caption",
    "media caption",
    "illustration:",
    "image d'illustration",
    "credit:",
    "credits:",
    "credit photo",
    "credits photo",
    "picture:",
    "screenshot",
    "capture d'ecran",
    "legende:",
    "caption:",
    "handout",
    "dessin:",
    "фото:",
    "иллюстрация:",
    "الصورة:",
    "صورة:",
    "fotograf:",
];
