//! One saved web page: all the words that it shows, which of its lines are the article, and
//! what it declares of itself.
//!
//! `dom_smoothie` finds the article in the tree of elements; on that stand our own rules, which
//! judge block by block, and on these trained weights, which drop lines inside the article that
//! only look like it. Nothing that is shown is left out of the text: what is no part of the
//! article is marked as such, with the reason, and `clean` sets it apart.
//!
//! What this room does not know: files, encodings (the page is given decoded), other reports,
//! and who said what. Scripts are not run, pictures not read, and nothing is fetched.

mod blocks;
mod byline;
pub mod cleaner;
mod core;
mod dates;
mod facts;
mod json_ld;
mod keys;
mod lead;
mod lines;
mod scope;
mod tags;
mod title;
mod trim;
mod verdict;

use crate::blocks::{Block, Content};
use crate::facts::Known;
use crate::tags::Tags;
use crate::verdict::{Evidence, Verdict};
use dom_query::Document;
use record::{DropReason, Facts, Laid, LaidOut, RawSpan, Remark, Stage};
use std::collections::HashSet;

/// A page as it was read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Page {
    /// All words that the page shows, block by block, with a blank line between two blocks.
    pub text: String,
    /// What the markup says of blocks of `text`, in order. What it says nothing of is story.
    pub layout: Vec<Laid>,
    /// What the page declares of its article.
    pub declared: Facts,
    /// What was odd.
    pub remarks: Vec<Remark>,
}

/// Reads a page. Takes a time that grows with its length alone, whatever its markup.
pub fn read(html: &str) -> Page {
    let mut opened = Opened::of(html);
    for at in cleaner::dropped(&opened.found, &opened.verdicts, &opened.evidence()) {
        opened.verdicts[at] = Verdict::Outside(DropReason::UnlikeStory);
    }
    for at in lead::leads(&opened.found, &opened.verdicts, &opened.known.descriptions) {
        opened.verdicts[at] = Verdict::Lead;
    }
    let mut page = laid_out(&opened.found.blocks, &opened.verdicts);
    page.declared = opened.known.facts;
    page.remarks = opened.remarks;
    page
}

/// The lines that the rules take for the article, as the trainer of the cleaner needs them.
pub fn shown(html: &str) -> Vec<cleaner::Shown> {
    let opened = Opened::of(html);
    cleaner::shown(&opened.found, &opened.verdicts, &opened.evidence())
}

/// A page as the rules see it.
struct Opened {
    found: Content,
    core: HashSet<usize>,
    known: Known,
    verdicts: Vec<Verdict>,
    remarks: Vec<Remark>,
}

impl Opened {
    fn of(html: &str) -> Self {
        let trimmed = trim::trim(html);
        let document = Document::from(trimmed.markup.as_str());
        let tags = Tags::of(&document);
        let found = blocks::blocks(&document);
        let told = facts::Told { tags: &tags, declarations: &trimmed.declarations, page: &found };
        let known = facts::facts(&told, saved_from(html));
        let core = core::core(document);
        let remarks = remarks(&trimmed);
        let mut opened = Self { found, core, known, verdicts: Vec::new(), remarks };
        opened.verdicts = verdict::judge(&opened.found, &opened.evidence());
        opened
    }

    fn evidence(&self) -> Evidence<'_> {
        Evidence {
            core: &self.core,
            title: self.known.facts.title.as_ref().map(|title| title.value.as_str()),
            body: self.known.body.as_deref(),
        }
    }
}

/// The letters and digits of some words, in lower case: what is left when signs, blanks and
/// line breaks are written in another way.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The text of the blocks, and what each is.
fn laid_out(blocks: &[Block], verdicts: &[Verdict]) -> Page {
    let mut page = Page::default();
    for (block, verdict) in blocks.iter().zip(verdicts) {
        if !page.text.is_empty() {
            page.text.push_str("\n\n");
        }
        let start = page.text.len();
        page.text.push_str(&block.text);
        let span = RawSpan::new(start..page.text.len());
        let part = match *verdict {
            Verdict::Story => continue,
            Verdict::Lead => LaidOut::Lead,
            Verdict::Role(role) => LaidOut::Role(role),
            Verdict::Outside(reason) => LaidOut::Outside(reason),
        };
        page.layout.push(Laid { span, part });
    }
    page
}

fn remarks(trimmed: &trim::Trimmed) -> Vec<Remark> {
    let remark = |message: String| Remark { stage: Stage::Ingest, span: None, message };
    let mut remarks = Vec::new();
    if trimmed.levelled {
        let levels = trim::MAX_DEPTH;
        remarks.push(remark(format!(
            "elements of the page stand more than {levels} deep; the deeper ones were read as plain words"
        )));
    }
    if trimmed.crowded {
        let limit = trim::MAX_ELEMENTS;
        remarks.push(remark(format!(
            "the page has more than {limit} elements; what comes after was read as plain words"
        )));
    }
    if trimmed.cut {
        let limit = trim::MAX_MARKUP / (1024 * 1024);
        remarks.push(remark(format!(
            "the page has more than {limit} MB of markup; what comes after was not read"
        )));
    }
    remarks
}

/// The address in the note that programs write at the head of a page that they save:
/// `<!-- saved from url=(0031)https://… -->`, `Page saved with SingleFile url: https://…`.
fn saved_from(html: &str) -> Option<String> {
    let head =
        &html[..html.char_indices().map(|(at, _)| at).take_while(|&at| at <= 4096).last()?];
    let note = ["saved from url=", "Page saved with SingleFile"]
        .iter()
        .find_map(|mark| head.find(mark).map(|at| &head[at..]))?;
    let address = &note[note.find("http")?..];
    let end = address.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'))?;
    Some(address[..end].to_owned())
}

#[cfg(test)]
mod tests;
