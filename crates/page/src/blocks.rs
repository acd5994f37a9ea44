//! The words of a page in the order of reading, block by block.
//!
//! A block is what a reader sees as one line or paragraph: the words between two elements that
//! stand by themselves. White space is one blank, as browsers show it; `<br>` is a line break and
//! two of them end a block.

use crate::keys;
use crate::scope::{self, Scope};
use dom_query::{Document, NodeData, NodeRef};
use std::ops::Range;

/// One block.
#[derive(Debug, Default)]
pub(crate) struct Block {
    /// Its words; never empty.
    pub text: String,
    /// The element it stands in.
    pub tag: Tag,
    /// Characters.
    pub chars: usize,
    /// Of these, characters inside links.
    pub linked: usize,
    /// The elements its words stand in, with their characters.
    pub holders: Vec<(usize, usize)>,
}

/// An element of the page. Its number is its place in the order of reading, so that elements
/// around it have smaller ones.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// The number of the element around it; its own for the outermost.
    pub parent: usize,
    /// What it says of the words in it.
    pub scope: Scope,
    /// The hash of its tag.
    pub tag: u64,
    /// It stands inside a line (`b`, `a`) and not by itself.
    pub is_inline: bool,
    /// Which of [`Content::names`] are the words of its class, id and role.
    pub names: Range<usize>,
}

/// A page taken apart.
#[derive(Debug, Default)]
pub(crate) struct Content {
    /// In the order of reading.
    pub blocks: Vec<Block>,
    /// By number.
    pub elements: Vec<Element>,
    /// The words that elements are named by, hashed, element by element.
    pub names: Vec<u64>,
}

impl Content {
    /// An element and those around it, innermost first.
    pub fn above(&self, number: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(number), |number| {
            let parent = self.elements.get(*number)?.parent;
            (parent != *number).then_some(parent)
        })
    }
}

/// The element that a block stands in, as far as it matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Tag {
    /// `p`.
    Paragraph,
    /// `h1`.
    Headline,
    /// `h2` to `h6`.
    Heading,
    /// `li`, `dd`, `dt`.
    Item,
    /// `td`, `th`.
    Cell,
    /// `figcaption`, `caption`.
    Caption,
    /// `blockquote`, `q`.
    Quote,
    /// `pre`.
    Code,
    /// `div`, `section` and the rest.
    #[default]
    Box,
}

/// Words of one attribute that are looked at; generated pages have hundreds.
const NAMES: usize = 12;

/// The attribute that numbers the elements of a page.
pub(crate) const NUMBER: &str = "data-w";

/// The blocks of a page. Each element gets its number as an attribute, so that it is known
/// again when others have moved it.
pub(crate) fn blocks(page: &Document) -> Content {
    let mut walk = Walk::default();
    if let Some(body) = page.body() {
        walk.run(body);
    }
    walk.found
}

#[derive(Default)]
struct Walk {
    found: Content,
    /// The block that is being filled.
    open: Block,
    /// White space stands before the next word.
    gap: bool,
    /// The elements around the place of reading.
    around: Vec<Open>,
}

/// An element that is being read.
#[derive(Clone, Copy, Debug)]
struct Open {
    number: usize,
    /// The tag of the nearest block around its words.
    tag: Tag,
    is_block: bool,
    is_link: bool,
}

impl Walk {
    /// Down and up again without recursion: pages are as deep as their makers like.
    fn run(&mut self, root: NodeRef<'_>) {
        let mut node = root;
        loop {
            let goes_down = self.enter(&node);
            if goes_down && let Some(child) = node.first_child() {
                node = child;
                continue;
            }
            if goes_down {
                self.leave();
            }
            loop {
                if node.id == root.id {
                    return self.flush();
                }
                if let Some(next) = node.next_sibling() {
                    node = next;
                    break;
                }
                let Some(parent) = node.parent() else { return self.flush() };
                node = parent;
                self.leave();
            }
        }
    }

    /// Takes a node; true when its children are to be read, and it is to be left again.
    fn enter(&mut self, node: &NodeRef<'_>) -> bool {
        enum Met {
            Words(String),
            Element,
            Nothing,
        }
        let met = node.query_or(Met::Nothing, |inner| match &inner.data {
            NodeData::Text { contents } => Met::Words(contents.to_string()),
            NodeData::Element(_) => Met::Element,
            _ => Met::Nothing,
        });
        match met {
            Met::Words(words) => {
                self.words(&words);
                false
            }
            Met::Element => self.element(node),
            Met::Nothing => false,
        }
    }

    fn element(&mut self, node: &NodeRef<'_>) -> bool {
        let Some(element) = node.element_ref() else { return false };
        let name: &str = &element.name.local;
        if matches!(name, "script" | "style" | "head" | "input" | "img" | "video" | "audio") {
            return false;
        }
        if name == "br" {
            self.line_break();
            return false;
        }
        let outer = self.around.last().copied();
        let mut scope = scope::of_element(name);
        let first_name = self.found.names.len();
        for attribute in &element.attrs {
            let value: &str = &attribute.value;
            scope |= match &*attribute.name.local {
                "class" | "id" | "role" | "data-component" | "data-testid" => {
                    self.found.names.extend(scope::words(value).take(NAMES).map(keys::of_word));
                    scope::of_names(value)
                }
                "itemprop" if value == "articleBody" => Scope::BODY,
                "itemprop" if value == "author" => Scope::BYLINE,
                "rel" if value.contains("author") => Scope::BYLINE,
                "hidden" => Scope::HIDDEN,
                "aria-hidden" if value == "true" => Scope::HIDDEN,
                "style" if is_unseen(value) => Scope::HIDDEN,
                _ => Scope::default(),
            };
        }
        // The page itself carries the names of what it has ("has-sidebar", "comments-open").
        if matches!(name, "body" | "html") {
            scope = Scope::default();
        }
        let block = block_tag(name);
        let number = self.found.elements.len();
        let hashed = keys::of_word(name);
        let is_link = name == "a" || outer.is_some_and(|outer| outer.is_link);
        drop(element);
        node.set_attr(NUMBER, &number.to_string());
        if block.is_some() {
            self.flush();
        }
        let parent = outer.map_or(number, |outer| outer.number);
        let names = first_name..self.found.names.len();
        let is_inline = block.is_none();
        self.found.elements.push(Element { parent, scope, tag: hashed, is_inline, names });
        let tag = block.or(outer.map(|outer| outer.tag)).unwrap_or_default();
        self.around.push(Open { number, tag, is_block: block.is_some(), is_link });
        true
    }

    fn leave(&mut self) {
        if self.around.pop().is_some_and(|left| left.is_block) {
            self.flush();
        }
    }

    fn words(&mut self, words: &str) {
        let Some(&holder) = self.around.last() else { return };
        let before = self.open.chars;
        for c in words.chars() {
            if c.is_whitespace() && c != '\u{a0}' || c == '\u{feff}' {
                self.gap = true;
                continue;
            }
            if self.gap && !self.open.text.is_empty() && !self.open.text.ends_with('\n') {
                self.open.text.push(' ');
                self.open.chars += 1;
            }
            self.gap = false;
            self.open.text.push(c);
            self.open.chars += 1;
        }
        let taken = self.open.chars - before;
        if taken == 0 {
            return;
        }
        if before == 0 {
            self.open.tag = holder.tag;
        }
        if holder.is_link {
            self.open.linked += taken;
        }
        self.open.holders.push((holder.number, taken));
    }

    fn line_break(&mut self) {
        self.gap = false;
        if self.open.text.ends_with('\n') {
            self.flush();
        } else if !self.open.text.is_empty() {
            self.open.text.push('\n');
        }
    }

    /// Ends a block.
    fn flush(&mut self) {
        self.gap = false;
        let mut block = std::mem::take(&mut self.open);
        let end = block.text.trim_end().len();
        block.text.truncate(end);
        if !block.text.trim().is_empty() {
            self.found.blocks.push(block);
        }
    }
}

fn is_unseen(style: &str) -> bool {
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    style.contains("display:none") || style.contains("visibility:hidden")
}

/// Elements that stand by themselves.
fn block_tag(name: &str) -> Option<Tag> {
    Some(match name {
        "p" => Tag::Paragraph,
        "h1" => Tag::Headline,
        "h2" | "h3" | "h4" | "h5" | "h6" => Tag::Heading,
        "li" | "dd" | "dt" => Tag::Item,
        "td" | "th" => Tag::Cell,
        "figcaption" | "caption" => Tag::Caption,
        "blockquote" => Tag::Quote,
        "pre" => Tag::Code,
        "address" | "article" | "aside" | "body" | "button" | "center" | "details" | "dialog"
        | "dir" | "div" | "dl" | "fieldset" | "figure" | "footer" | "form" | "header"
        | "hgroup" | "hr" | "html" | "legend" | "main" | "menu" | "nav" | "ol" | "option"
        | "section" | "select" | "summary" | "table" | "tbody" | "tfoot" | "thead" | "tr"
        | "ul" => Tag::Box,
        _ => return None,
    })
}
