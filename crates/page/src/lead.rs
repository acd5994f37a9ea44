//! The words under the headline that tell the report in a sentence or two.
//!
//! They stand above the article, often in the head of the page, where what is looked for by its
//! length does not reach. A page declares the same words as its description, for those who list
//! reports; where it shows them under the headline, they are part of what its readers are told.

use crate::blocks::{Block, Content};
use crate::letters;
use crate::scope::Scope;
use crate::verdict::{Verdict, is_furniture_around, is_prose};
use record::PartRole;

/// Blocks under the headline that are looked at.
const REACH: usize = 15;

/// Letters of the shortest lead; a shorter line may be the name of a section.
const LEAST: usize = 30;

/// The blocks that are the lead of the report, of those that nothing else takes for a part of it.
/// `descriptions` is what the page declares in the place of a summary.
pub(crate) fn leads(page: &Content, verdicts: &[Verdict], descriptions: &[String]) -> Vec<usize> {
    let is_title = |verdict: &Verdict| *verdict == Verdict::Role(PartRole::Title);
    let Some(headline) = verdicts.iter().position(is_title) else { return Vec::new() };
    let descriptions: Vec<String> = descriptions.iter().map(|words| letters(words)).collect();
    let under = headline + 1..(headline + 1 + REACH).min(page.blocks.len());
    let is_lead = |at: &usize| {
        let block = &page.blocks[*at];
        matches!(verdicts[*at], Verdict::Outside(_))
            && block.linked * 2 < block.chars
            && !is_furniture_around(page, block)
            && (is_described(block, &descriptions) || is_named(page, block))
    };
    under.filter(is_lead).collect()
}

/// The page declares these words, whole or up to where it cuts them
/// (golden/page/en-lead-in-the-head).
fn is_described(block: &Block, descriptions: &[String]) -> bool {
    let words = letters(&block.text);
    words.chars().count() >= LEAST
        && descriptions.iter().any(|known| {
            let is_long = known.chars().count() >= LEAST;
            known.starts_with(&words) || is_long && words.starts_with(known.as_str())
        })
}

/// Prose in an element that is named for it (golden/page/fr-chapo-et-signature).
fn is_named(page: &Content, block: &Block) -> bool {
    let (holder, _) = block.holders.first().copied().unwrap_or_default();
    is_prose(block)
        && page.above(holder).take(3).any(|number| page.elements[number].scope.has(Scope::SUMMARY))
}
