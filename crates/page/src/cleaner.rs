//! Lines inside the article that are none of it: trained weights look once more at what the
//! rules keep.
//!
//! The rules know what elements are named for. What a site writes between two paragraphs in a
//! box of no name ("Advert", "2.289 views", "Start your day with our letter") they cannot see,
//! and weights can, by its looks. The weights only ever drop, and only what they are sure of:
//! a line of the story lost is worse than one of the page kept.
//!
//! How the weights are made is told by the card beside them, `crates/page/weights/CARD.md`.

use crate::blocks::{Block, Content, Tag};
use crate::lines::Lines;
use crate::scope::Scope;
use crate::verdict::{Evidence, Verdict, in_core};
use record::PartRole;
use std::sync::LazyLock;
use weights::File;

/// Which keys the weights are for; weights for other keys are refused.
pub const READER: &str = "page lines 1";

/// The section of the weights: one weight a key, the second number is not used.
pub const SECTION: &str = "lines";

/// Weights are stored so many times as large.
pub const SCALE: f64 = 100.0;

/// A line is dropped when the odds are so much against it (natural logarithm). At zero, pages
/// that were not learnt from lose more of the story than they gain.
const SURE: f64 = -1.0;

/// Characters of the longest line that may be dropped.
const MOST: usize = 400;

/// The weights in the program. A test reads them, so that they are never refused.
static STORED: LazyLock<Option<File>> = LazyLock::new(|| {
    let bytes: &'static [u8] = include_bytes!("../weights/lines.weights");
    File::check(bytes).ok().filter(|file| file.card().reader == READER)
});

/// The weights in the program.
pub fn weights() -> Option<&'static File> {
    STORED.as_ref()
}

/// A line that the rules keep, with the keys of its features.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    /// Its place among the blocks of the page.
    pub at: usize,
    /// Its words.
    pub text: String,
    /// Sorted, each once.
    pub keys: Vec<u64>,
}

/// The lines that the rules keep, as the weights see them.
pub(crate) fn shown(page: &Content, verdicts: &[Verdict], evidence: &Evidence<'_>) -> Vec<Shown> {
    let kept: Vec<bool> = verdicts.iter().copied().map(is_line).collect();
    let core: Vec<usize> = page.blocks.iter().map(|b| in_core(b, evidence.core)).collect();
    let lines = Lines::of(page, &kept, &core, evidence.title);
    let kept = (0..kept.len()).filter(|at| kept[*at]);
    kept.map(|at| Shown { at, text: page.blocks[at].text.clone(), keys: lines.keys(at) }).collect()
}

/// A line that may be dropped: running text or a heading.
fn is_line(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Story | Verdict::Role(PartRole::Heading))
}

/// What the weights may not drop. Those whose labels we learn from count the words under the
/// headline as no part of an article, and a reader does (golden/page/fr-legende-et-renvois); cells
/// of a table are short and look like furniture; a long paragraph is more than they may judge.
fn is_safe(page: &Content, block: &Block) -> bool {
    let named = |flag| {
        let (holder, _) = block.holders.first().copied().unwrap_or_default();
        page.above(holder).take(3).any(|number| page.elements[number].scope.has(flag))
    };
    block.chars > MOST || block.tag == Tag::Cell || named(Scope::SUMMARY)
}

/// Which blocks the weights drop.
pub(crate) fn dropped(page: &Content, verdicts: &[Verdict], evidence: &Evidence<'_>) -> Vec<usize> {
    let table = STORED.as_ref().and_then(|file| file.pairs(SECTION).ok());
    let Some(table) = table else { return Vec::new() };
    let lines = shown(page, verdicts, evidence);
    let story = |line: &Shown| f64::from(table.sum(&line.keys)[0]) / SCALE >= SURE;
    // Weights that leave nothing of an article do not know this page.
    if !lines.iter().any(story) {
        return Vec::new();
    }
    let goes = |line: &&Shown| !story(line) && !is_safe(page, &page.blocks[line.at]);
    lines.iter().filter(goes).map(|line| line.at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_in_the_program_are_accepted() {
        let file = STORED.as_ref().expect("a weights file for this reader");
        assert!(file.pairs(SECTION).is_ok());
    }
}
