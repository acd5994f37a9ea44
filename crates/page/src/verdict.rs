//! What each block of a page is: story, a line with a role, or no part of the report.
//!
//! Evidence in this order: the article that the page declares word for word, the headline,
//! elements and class names made for a purpose, then what `dom_smoothie` takes for the article
//! (its *core*). Two habits of pages need care. The names of an element often tell what the
//! whole page has ("with-comments"), so what an element says counts for nothing when the
//! article is inside it. And the core may miss paragraphs of an article in boxes of their own:
//! prose beside the core is taken in.

use crate::blocks::{Block, Content, Tag};
use crate::letters;
use crate::scope::Scope;
use record::{DropReason, PartRole};
use std::collections::HashSet;

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Verdict {
    /// Running text of the report.
    Story,
    /// The same, under the headline and in short.
    Lead,
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
pub(crate) fn judge(page: &Content, evidence: &Evidence<'_>) -> Vec<Verdict> {
    let blocks = &page.blocks;
    let told = told(blocks, evidence.body);
    let mut inside: Vec<bool> = if told.is_empty() {
        blocks.iter().map(|block| is_core(block, evidence.core)).collect()
    } else {
        told.clone()
    };
    let mut weight = Weight::of(page, &inside);
    let mut scopes = scopes_of(page, &weight);
    if told.is_empty() {
        if take_in_named_body(blocks, &scopes, &mut inside) {
            weight = Weight::of(page, &inside);
            scopes = scopes_of(page, &weight);
        }
        take_in_prose(page, &weight, &scopes, &mut inside);
    } else {
        // Between and behind the paragraphs that are told stand headings, quotations, and the rest
        // of an article that is told in part (golden/page/en-told-in-part).
        let ends = told.iter().position(|told| *told).zip(told.iter().rposition(|told| *told));
        if let Some((first, last)) = ends {
            for at in 0..blocks.len() {
                let block = &blocks[at];
                let near = (first..=last).contains(&at) || beside_article(page, &weight, block);
                inside[at] |= near && is_core(block, evidence.core);
            }
        }
    }
    let headline = headline(blocks, evidence.title);
    (0..blocks.len())
        .map(|at| {
            let told = told.get(at).copied().unwrap_or(false);
            match headline {
                Some(headline) if headline == at => Verdict::Role(PartRole::Title),
                _ => of_block(&blocks[at], scopes[at], inside[at], told),
            }
        })
        .collect()
}

/// Most of its words are in the core.
fn is_core(block: &Block, core: &HashSet<usize>) -> bool {
    in_core(block, core) * 2 > block.chars
}

/// How many of its characters are in the core.
pub(crate) fn in_core(block: &Block, core: &HashSet<usize>) -> usize {
    let holders = block.holders.iter().filter(|(holder, _)| core.contains(holder));
    holders.map(|(_, chars)| chars).sum()
}

/// Letters of the shortest declared article that is more than a summary.
const LEAST_BODY: usize = 600;

/// Bytes of the longest declared article that is sought on the page.
const MOST_BODY: usize = 400_000;

/// Which blocks the declared article holds; nothing when the page declares none, or one that
/// it does not show.
fn told(blocks: &[Block], body: Option<&str>) -> Vec<bool> {
    let body = body.map(letters).unwrap_or_default();
    if !(LEAST_BODY..MOST_BODY).contains(&body.len()) {
        return Vec::new();
    }
    let mut shown = 0;
    let mut from = 0;
    let told: Vec<bool> = blocks
        .iter()
        .map(|block| {
            let words = letters(&block.text);
            if words.chars().count() < 12 {
                return false;
            }
            // In the order of the article; a teaser that repeats its words stands elsewhere.
            let at = body[from..].find(&words).map(|at| from + at);
            let Some(at) = at else { return false };
            from = at + words.len();
            shown += words.len();
            true
        })
        .collect();
    if shown * 10 >= body.len() * 6 { told } else { Vec::new() }
}

/// The headline as it is shown: an `h1` with the declared words, else the only `h1`.
fn headline(blocks: &[Block], title: Option<&str>) -> Option<usize> {
    let title = title.map(letters).filter(|title| title.chars().count() >= 8);
    let heads = || (0..blocks.len()).filter(|&at| blocks[at].tag == Tag::Headline);
    let same =
        |at: &usize| title.as_ref().is_some_and(|title| letters(&blocks[*at].text) == *title);
    heads()
        .find(same)
        .or_else(|| (0..blocks.len()).find(|at| same(at) && blocks[*at].linked == 0))
        .or_else(|| {
            let mut heads = heads();
            heads.next().filter(|_| heads.next().is_none())
        })
}

/// How many characters of the article each element holds.
pub(crate) struct Weight {
    /// By number of the element.
    pub of: Vec<usize>,
    /// Of the whole page.
    pub total: usize,
}

impl Weight {
    pub fn of(page: &Content, inside: &[bool]) -> Self {
        let mut of = vec![0; page.elements.len()];
        let mut total = 0;
        for (block, _) in page.blocks.iter().zip(inside).filter(|(_, inside)| **inside) {
            for &(holder, chars) in &block.holders {
                of[holder] += chars;
                total += chars;
            }
        }
        for number in (0..of.len()).rev() {
            let parent = page.elements[number].parent;
            if parent != number {
                of[parent] += of[number];
            }
        }
        Self { of, total }
    }

    /// The element holds more of the article than a part of the furniture can.
    fn is_frame(&self, number: usize) -> bool {
        self.of[number] * 4 > self.total
    }
}

/// What the elements around each block say of it, those apart that hold the article.
fn scopes_of(page: &Content, weight: &Weight) -> Vec<Scope> {
    let mut around = vec![Scope::default(); page.elements.len()];
    for (number, element) in page.elements.iter().enumerate() {
        let own = if weight.is_frame(number) { element.scope & FRAME } else { element.scope };
        around[number] = if element.parent == number { own } else { around[element.parent] | own };
    }
    let of_block = |block: &Block| {
        let all = block.holders.iter().map(|(holder, _)| around[*holder]);
        all.reduce(|one, other| one & other).unwrap_or_default()
    };
    page.blocks.iter().map(of_block).collect()
}

/// What an element around the article may say of it.
const FRAME: Scope = Scope(Scope::ARTICLE.0 | Scope::BODY.0 | Scope::MAIN.0);

/// Where an element that is named the body of the article holds twice as much prose as the core
/// has of it, the core is something else on the page, and that prose is the article too.
fn take_in_named_body(blocks: &[Block], scopes: &[Scope], inside: &mut [bool]) -> bool {
    let is_named = |at: usize| {
        scopes[at].has(Scope::BODY) && is_prose(&blocks[at]) && !is_furniture(scopes[at])
    };
    let prose: usize =
        (0..blocks.len()).filter(|&at| is_named(at)).map(|at| blocks[at].chars).sum();
    let core: usize = (0..blocks.len())
        .filter(|&at| inside[at] && scopes[at].has(Scope::BODY))
        .map(|at| blocks[at].chars)
        .sum();
    let takes = prose > 2 * core && prose > LEAST_PROSE;
    for at in (0..blocks.len()).filter(|&at| takes && is_named(at)) {
        inside[at] = true;
    }
    takes
}

/// Characters of the shortest article.
const LEAST_PROSE: usize = 200;

/// Takes in prose that stands where the core stands: in an element that holds most of it, no
/// more than two levels up, and not far from it.
fn take_in_prose(page: &Content, weight: &Weight, scopes: &[Scope], inside: &mut [bool]) {
    let first = inside.iter().position(|inside| *inside);
    let last = inside.iter().rposition(|inside| *inside);
    let (Some(first), Some(last)) = (first, last) else { return };
    let near = first.saturating_sub(REACH)..=(last + REACH).min(page.blocks.len() - 1);
    for at in near {
        let block = &page.blocks[at];
        if !inside[at] && is_prose(block) && !is_furniture(scopes[at]) {
            inside[at] = beside_article(page, weight, block);
        }
    }
}

/// Content before the first and behind the last of the core that prose is sought in.
const REACH: usize = 40;

fn beside_article(page: &Content, weight: &Weight, block: &Block) -> bool {
    let mut number = block.holders.first().map_or(0, |(holder, _)| *holder);
    for _ in 0..2 {
        number = page.elements[number].parent;
        if weight.of[number] * 2 > weight.total {
            return true;
        }
    }
    false
}

/// Long enough, not a link, and ended like a sentence.
pub(crate) fn is_prose(block: &Block) -> bool {
    let end = block.text.trim_end_matches(['"', '”', '»', '’', ')', ' ', '\u{a0}']);
    block.chars >= 60
        && block.linked * 3 < block.chars
        && end.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', ':'])
}

/// What the nearest elements around some words say, where those far out say what the whole page
/// has: a caption, a teaser, a menu.
pub(crate) fn is_furniture_around(page: &Content, block: &Block) -> bool {
    let (holder, _) = block.holders.first().copied().unwrap_or_default();
    page.above(holder).take(NEAREST).any(|number| is_furniture(page.elements[number].scope))
}

/// Elements around some words that are about these words and not about the page.
const NEAREST: usize = 4;

fn is_furniture(scope: Scope) -> bool {
    scope.has(Scope(Scope::CAPTION.0 | Scope::HIDDEN.0))
        || FURNITURE.iter().any(|(flag, _)| scope.has(*flag))
}

fn of_block(block: &Block, scope: Scope, inside: bool, told: bool) -> Verdict {
    if told && !scope.has(Scope::CAPTION) {
        return Verdict::Story;
    }
    if scope.has(Scope::CAPTION) || block.tag == Tag::Caption {
        return if inside { Verdict::Role(PartRole::Caption) } else { outside(scope) };
    }
    if !inside || FURNITURE.iter().any(|(flag, _)| scope.has(*flag)) {
        return outside(scope);
    }
    if block.linked * 10 > block.chars * 8 {
        return Verdict::Outside(DropReason::RelatedLinks);
    }
    if is_short(block) && scope.has(Scope(Scope::BYLINE.0 | Scope::AUTHOR.0)) {
        return Verdict::Role(PartRole::Byline);
    }
    if is_short(block) && scope.has(Scope::DATE) {
        return Verdict::Role(PartRole::DateLine);
    }
    if scope.has(Scope::FIGURE) {
        return Verdict::Role(PartRole::Caption);
    }
    if scope.has(Scope(Scope::BYLINE.0 | Scope::AUTHOR.0)) {
        return Verdict::Outside(DropReason::AboutOutlet);
    }
    if scope.has(Scope(Scope::ASIDE.0 | Scope::FOOTER.0 | Scope::HIDDEN.0)) {
        return Verdict::Outside(DropReason::OutsideArticle);
    }
    if block.tag == Tag::Heading { Verdict::Role(PartRole::Heading) } else { Verdict::Story }
}

/// Too short for a paragraph.
fn is_short(block: &Block) -> bool {
    block.chars < 100
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

fn outside(scope: Scope) -> Verdict {
    let reason = FURNITURE.iter().find(|(flag, _)| scope.has(*flag));
    Verdict::Outside(reason.map_or(DropReason::OutsideArticle, |(_, reason)| *reason))
}
