//! What each block of a page is: story, a line with a role, or no part of the report.
//!
//! Evidence in this order: the article that the page declares word for word, the headline,
//! elements and class names made for a purpose, then what `dom_smoothie` takes for the article.

use crate::blocks::{Block, Tag};
use crate::scope::Scope;
use record::{DropReason, PartRole};
use std::collections::HashSet;

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Verdict {
    /// Running text of the report.
    Story,
    /// Part of the report, and not running prose.
    Role(PartRole),
    /// Not part of the report.
    Outside(DropReason),
}

/// What is known of the whole page.
pub(crate) struct Evidence<'p> {
    /// Elements that `dom_smoothie` takes for the article.
    pub core: &'p HashSet<usize>,
    /// The declared headline.
    pub title: Option<&'p str>,
    /// The declared words of the article.
    pub body: Option<&'p str>,
}

/// Judges the blocks of a page.
pub(crate) fn judge(blocks: &[Block], evidence: &Evidence<'_>) -> Vec<Verdict> {
    let title = evidence.title.map(letters).filter(|title| title.chars().count() >= 8);
    let body = evidence.body.map(letters).filter(|body| body.chars().count() >= LEAST_BODY);
    let headline = headline(blocks, title.as_deref());
    (0..blocks.len())
        .map(|at| {
            let block = &blocks[at];
            if Some(at) == headline {
                return Verdict::Role(PartRole::Title);
            }
            let told = body.as_ref().is_some_and(|body| is_told(block, body));
            let inside: usize = block
                .holders
                .iter()
                .filter(|(holder, _)| evidence.core.contains(holder))
                .map(|(_, chars)| chars)
                .sum();
            let core = inside * 2 > block.chars;
            of_block(block, core, told)
        })
        .collect()
}

/// Letters of the shortest declared body that is more than a summary.
const LEAST_BODY: usize = 300;

/// The headline as it is shown: an `h1` with the declared words, else the only `h1`.
fn headline(blocks: &[Block], title: Option<&str>) -> Option<usize> {
    let heads = || (0..blocks.len()).filter(|&at| blocks[at].tag == Tag::Headline);
    let same = |at: &usize| title.is_some_and(|title| letters(&blocks[*at].text) == title);
    heads()
        .find(same)
        .or_else(|| (0..blocks.len()).find(|at| same(at) && !blocks[*at].scope.has(Scope::LINK)))
        .or_else(|| {
            let mut heads = heads();
            heads.next().filter(|_| heads.next().is_none())
        })
}

fn is_told(block: &Block, body: &str) -> bool {
    let words = letters(&block.text);
    words.chars().count() >= 12 && body.contains(&words)
}

/// The letters and digits of some words, in lower case: what is left when signs, blanks and
/// line breaks are written in another way.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn of_block(block: &Block, core: bool, told: bool) -> Verdict {
    let scope = block.scope;
    if scope.has(Scope::CAPTION) || block.tag == Tag::Caption {
        return if core { Verdict::Role(PartRole::Caption) } else { outside(block) };
    }
    if told {
        return Verdict::Story;
    }
    if !core || FURNITURE.iter().any(|(flag, _)| scope.has(*flag)) {
        return outside(block);
    }
    if block.linked * 10 > block.chars * 8 {
        return Verdict::Outside(DropReason::RelatedLinks);
    }
    Verdict::Story
}

/// Flags that make a block furniture, and the reason to give.
const FURNITURE: &[(Scope, DropReason)] = &[
    (Scope::ADVERT, DropReason::Advertisement),
    (Scope::COMMENT, DropReason::Comments),
    (Scope::LETTER, DropReason::Newsletter),
    (Scope::RELATED, DropReason::RelatedLinks),
    (Scope::SHARE, DropReason::ShareBar),
    (Scope::LEGAL, DropReason::Legal),
    (Scope::MENU, DropReason::Menu),
    (Scope::TAGS, DropReason::Menu),
    (Scope::FORM, DropReason::Menu),
];

fn outside(block: &Block) -> Verdict {
    let reason = FURNITURE.iter().find(|(flag, _)| block.scope.has(*flag));
    Verdict::Outside(reason.map_or(DropReason::OutsideArticle, |(_, reason)| *reason))
}
