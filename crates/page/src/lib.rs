//! One saved web page: all the words that it shows, which of its lines are the article, and
//! what it declares of itself.
//!
//! `dom_smoothie` finds the article in the tree of elements; on that stand our own rules, which
//! judge block by block. Nothing that is shown is left out of the text: what is no part of the
//! article is marked as such, with the reason, and `clean` sets it apart.
//!
//! What this room does not know: files, encodings (the page is given decoded), other reports,
//! and who said what. Scripts are not run, pictures not read, and nothing is fetched.

mod blocks;
mod core;
mod dates;
mod facts;
mod json_ld;
mod scope;
mod tags;
mod trim;
mod verdict;

use crate::blocks::Block;
use crate::tags::Tags;
use crate::verdict::{Evidence, Verdict};
use dom_query::Document;
use record::{Facts, Laid, LaidOut, RawSpan, Remark, Stage};

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
    let trimmed = trim::trim(html);
    let document = Document::from(trimmed.markup.as_str());
    let tags = Tags::of(&document);
    let known = facts::facts(&tags, &trimmed.declarations, saved_from(html));
    let found = blocks::blocks(&document);
    let core = core::core(document);
    let verdicts = verdict::judge(
        &found,
        &Evidence {
            core: &core,
            title: known.facts.title.as_ref().map(|title| title.value.as_str()),
            body: known.body.as_deref(),
        },
    );
    let mut page = laid_out(&found.blocks, &verdicts);
    page.declared = known.facts;
    page.remarks = remarks(trimmed.levelled, trimmed.cut);
    page
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
            Verdict::Role(role) => LaidOut::Role(role),
            Verdict::Outside(reason) => LaidOut::Outside(reason),
        };
        page.layout.push(Laid { span, part });
    }
    page
}

fn remarks(levelled: bool, cut: bool) -> Vec<Remark> {
    let remark = |message: String| Remark { stage: Stage::Ingest, span: None, message };
    let mut remarks = Vec::new();
    if levelled {
        let levels = trim::MAX_DEPTH;
        remarks.push(remark(format!(
            "elements of the page stand more than {levels} deep; the deeper ones were read as plain words"
        )));
    }
    if cut {
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
