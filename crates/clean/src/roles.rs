//! Lines that say by themselves what they are for, and belong to the report: who wrote it,
//! when, on whose word, and the words of embedded posts.

use crate::bylines::byline;
use crate::credits::{agency_line, co_written, notes};
use crate::dates::date_line;
use crate::lines::Line;
use crate::page::Page;
use crate::shape::End;
use record::PartRole::{
    self, Byline, Caption, Credit, DateLine, Post, PostSignature, TranslationNote,
};

/// Gives every line that names its own role that role, before any furniture is sought.
pub(crate) fn find_signed_lines(page: &mut Page<'_>) {
    for at in 0..page.len() {
        if let Some(role) = own_role(&page.lines[at]) {
            page.assign(at, role);
        }
    }
    find_posts(page);
}

fn own_role(line: &Line<'_>) -> Option<PartRole> {
    if line.folded.is_empty() {
        return None;
    }
    if is_post_signature(line.text) {
        return Some(PostSignature);
    }
    if date_line(line.text).is_some() {
        return Some(DateLine);
    }
    if !agency_line(line.text).is_empty() {
        return Some(Credit);
    }
    if !notes(line).is_empty() {
        return Some(TranslationNote);
    }
    if let Some((name, _)) = co_written(line) {
        return Some(if crate::bylines::personal(name).is_some() { Byline } else { Credit });
    }
    if byline(line).is_some() {
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
            let mut above = at;
            while above > 0 && page.is_unsettled(above - 1) {
                page.assign(above - 1, Post);
                // Blank lines end the post, but one may stand between it and its signature.
                above -= 1;
                if page.lines[above].after_blank {
                    break;
                }
            }
        } else if page.lines[at].text.contains("pic.twitter.com/") {
            page.assign(at, Post);
        }
    }
}

/// "Photo: Jane Roe", "© Jane Roe / AFP", "FILE PHOTO: ...", "[Agency]" at the end of a caption.
fn is_picture_credit(line: &Line<'_>) -> bool {
    let opens = [
        "photo: ",
        "photos: ",
        "photo by ",
        "photo: ©",
        "photo d'illustration",
        "photo d'archives",
        "photo d'archive",
        "file photo",
        "file - ",
        "file: ",
        "image: ",
        "images: ",
        "illustration: ",
        "image d'illustration",
        "credit: ",
        "photo credit",
        "picture: ",
        "credit photo",
        "credits photo",
        "photo ©",
        "capture d'ecran",
        "screenshot",
        "legende: ",
        "caption: ",
        "фото: ",
        "الصورة: ",
        "صورة: ",
        "fotograf: ",
        "video: ",
        "handout",
    ];
    let short = line.shape.words <= 40;
    let rights = line.text.starts_with('©')
        && line.shape.words <= 8
        && !line.text.contains("20")
        && line.shape.end == End::Open;
    let credited =
        ["Getty Images", "/AFP", "/ AFP", "AP Photo", "/Reuters", "/REUTERS", "/ Reuters"]
            .iter()
            .any(|mark| line.text.trim_end_matches([')', ']', '.', ' ']).ends_with(mark));
    let marked = line.text.starts_with("![");
    marked
        || rights
        || (short && (credited || opens.iter().any(|open| line.folded.starts_with(open))))
}
