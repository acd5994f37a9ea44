//! Which blocks `dom_smoothie` takes for the article.
//!
//! It is the base that our own rules stand on: it finds nearly all of an article and some of
//! what stands around it.

use crate::blocks::NUMBER;
use dom_query::{Document, NodeRef};
use dom_smoothie::{Config, Readability, TextMode};
use std::collections::HashSet;

/// The numbers of the elements whose own words are in the article.
pub(crate) fn core(page: Document) -> HashSet<usize> {
    let config = Config { disable_json_ld: true, text_mode: TextMode::Raw, ..Config::default() };
    let Ok(mut readability) = Readability::with_document(page, None, Some(config)) else {
        return HashSet::new();
    };
    let Ok(article) = readability.parse() else { return HashSet::new() };
    let article = Document::fragment(article.content);
    let root = article.root();
    root.descendants_it()
        .filter(|node| node.is_text() && !node.text().trim().is_empty())
        .filter_map(|node| numbered_above(&node))
        .collect()
}

/// The number of the nearest element that has one.
fn numbered_above(node: &NodeRef<'_>) -> Option<usize> {
    node.ancestors_it(None).find_map(|above| above.attr(NUMBER)?.parse().ok())
}
