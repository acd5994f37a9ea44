//! Saved feeds: RSS 0.9 to 2.0 and Atom, each item a report. JSON feeds are lists in JSON.
//!
//! Own code on an XML reader and not a feed crate: the original of a report is the bytes of its
//! item, which no model of a feed keeps. Nothing is fetched.

use crate::Offer;
use crate::archive::Opening;
use crate::decode;
use crate::draft::{Said, remark};
use crate::facts::{self, Key};
use crate::format::Input;
use crate::limits::MAX_DOCUMENT_BYTES;
use crate::system::read_limited;
use crate::xml::{Piece, Pieces, attribute, local};
use quick_xml::events::BytesStart;
use record::{Facts, FoundIn, SkipReason};
use std::ops::ControlFlow;

/// Fewer letters than this are a teaser.
const TEASER: usize = 600;

/// Gives the report of every item.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let bytes = match read_limited(input.stream(), name, MAX_DOCUMENT_BYTES) {
        Ok(bytes) => bytes,
        Err(skipped) => return opening.refuse_as(skipped),
    };
    let document = match decode::decode_xml(&bytes) {
        Ok(decoded) => decoded.text,
        Err(not_text) => {
            let detail = format!("{not_text}; give the feed as it was saved");
            return opening.refuse(name, SkipReason::Binary, detail);
        }
    };
    drop(bytes);
    let mut feed =
        Feed { document: &document, pieces: Pieces::of(&document), about: Facts::default() };
    let mut number = 0;
    loop {
        match feed.next_item() {
            Ok(Some(item)) => {
                number += 1;
                give(item, &feed.about, format!("{name}#{number}"), opening)?;
            }
            Ok(None) if number == 0 => {
                let detail = "no item of a feed is in it; read are RSS and Atom: save other XML \
                              as a page or its text as .txt";
                return opening.refuse(name, SkipReason::Format, detail);
            }
            Ok(None) => return ControlFlow::Continue(()),
            Err(error) => {
                let at = feed.pieces.place();
                let detail = format!(
                    "the feed is damaged or cut at byte {at} ({error}); items before it were read"
                );
                return opening.refuse(name, SkipReason::Damaged, detail);
            }
        }
    }
}

/// A feed being read.
struct Feed<'x> {
    document: &'x str,
    pieces: Pieces<'x>,
    /// What it says of itself, which holds for its items.
    about: Facts,
}

/// An item as it was read.
#[derive(Default)]
struct Item {
    said: Said,
    authors: Vec<String>,
    /// Its whole text, as markup; in Atom and in `content:encoded`.
    content: String,
    /// What is said in its place.
    summary: String,
    permalink: String,
    original: String,
}

/// What an element inside an item or a feed is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Fact(Key),
    Author,
    Content,
    Summary,
    Permalink,
    Link,
}

/// Prefixes whose elements mean what those without a prefix mean.
const PREFIXES: &[&str] = &["", "atom", "content", "dc", "dcterms", "rss"];

fn element(name: &str) -> Option<Element> {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    if !PREFIXES.contains(&prefix) {
        return None;
    }
    Some(match local {
        "title" => Element::Fact(Key::Title),
        "pubDate" | "date" | "published" | "issued" | "created" => Element::Fact(Key::Date),
        "updated" | "modified" => Element::Fact(Key::Updated),
        "language" => Element::Fact(Key::Language),
        "creator" | "author" => Element::Author,
        "encoded" | "content" => Element::Content,
        "description" | "summary" => Element::Summary,
        "guid" => Element::Permalink,
        "link" => Element::Link,
        _ => return None,
    })
}

impl Feed<'_> {
    /// The next item; what the feed says of itself before it is taken on the way.
    fn next_item(&mut self) -> Result<Option<Item>, String> {
        loop {
            let before = self.pieces.place();
            let start = match self.pieces.next()? {
                None => return Ok(None),
                Some(Piece::Start(start)) => start,
                Some(_) => continue,
            };
            match local(start.name().0) {
                "item" | "entry" => return self.item(before).map(Some),
                "rss" | "RDF" | "feed" | "channel" => self.take_language(&start),
                // A picture of the feed has a title of its own.
                "image" | "textInput" => drop(self.inside()?),
                _ => self.about(&start)?,
            }
        }
    }

    fn take_language(&mut self, start: &BytesStart<'_>) {
        if let Some(language) = attribute(start, "lang") {
            facts::put(&mut self.about, Key::Language, &language, FoundIn::Feed, None);
        }
    }

    /// The name and the language of the feed; its name is that of its outlet.
    fn about(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        let key = match element(start.name().0) {
            Some(Element::Fact(Key::Title)) => Key::Outlet,
            Some(Element::Fact(Key::Language)) => Key::Language,
            _ => return Ok(()),
        };
        let words = self.inside()?;
        facts::put(&mut self.about, key, &words, FoundIn::Feed, None);
        Ok(())
    }

    /// The item whose first sign stands at `begin`.
    fn item(&mut self, begin: usize) -> Result<Item, String> {
        let mut item = Item::default();
        loop {
            match self.pieces.next()? {
                None => return Err("an item has no end".to_owned()),
                Some(Piece::End(name)) if matches!(local(&name), "item" | "entry") => break,
                Some(Piece::Start(start)) => self.part(&mut item, &start)?,
                Some(Piece::End(_) | Piece::Text(_)) => (),
            }
        }
        let end = self.pieces.place();
        self.document.get(begin..end).unwrap_or_default().trim().clone_into(&mut item.original);
        Ok(item)
    }

    fn part(&mut self, item: &mut Item, start: &BytesStart<'_>) -> Result<(), String> {
        let kind = element(start.name().0);
        let is_markup = attribute(start, "type").is_some_and(|kind| kind == "xhtml");
        let words = if is_markup { self.markup_inside()? } else { self.inside()? };
        let facts = &mut item.said.facts;
        match kind {
            Some(Element::Permalink)
                if attribute(start, "isPermaLink").is_none_or(|is| is != "false") =>
            {
                words.trim().clone_into(&mut item.permalink);
            }
            None | Some(Element::Permalink) => (),
            Some(Element::Fact(key)) => {
                let odd = facts::put(facts, key, plain(&words).trim(), FoundIn::Feed, None);
                item.said.remarks.extend(odd);
            }
            Some(Element::Author) => item.authors.push(author(&words)),
            Some(Element::Content) => item.content = words,
            Some(Element::Summary) => item.summary = words,
            Some(Element::Link) => {
                let is_own = attribute(start, "rel").is_none_or(|rel| rel == "alternate");
                let address = attribute(start, "href").unwrap_or(words);
                if is_own {
                    facts::put(facts, Key::Url, &address, FoundIn::Feed, None);
                }
            }
        }
        Ok(())
    }

    /// All words up to the end of the element that has begun; those of elements inside it on
    /// lines of their own.
    fn inside(&mut self) -> Result<String, String> {
        let mut words = String::new();
        let mut open = 1_usize;
        loop {
            match self.pieces.next()? {
                None => return Err("an element has no end".to_owned()),
                Some(Piece::Start(_)) => open += 1,
                Some(Piece::End(_)) => {
                    open -= 1;
                    if open == 0 {
                        return Ok(words);
                    }
                    words.push('\n');
                }
                Some(Piece::Text(text)) => words.push_str(&text),
            }
        }
    }

    /// The markup up to the end of the element that has begun, as it is written.
    fn markup_inside(&mut self) -> Result<String, String> {
        let begin = self.pieces.place();
        let mut end = begin;
        let mut open = 1_usize;
        while open > 0 {
            end = self.pieces.place();
            match self.pieces.next()? {
                None => return Err("an element has no end".to_owned()),
                Some(Piece::Start(_)) => open += 1,
                Some(Piece::End(_)) => open -= 1,
                Some(Piece::Text(_)) => (),
            }
        }
        Ok(self.document.get(begin..end).unwrap_or_default().to_owned())
    }
}

/// A title without the marks that some feeds put into it.
fn plain(words: &str) -> String {
    if !words.contains(['<', '&']) {
        return words.to_owned();
    }
    page::read(words).text.replace('\n', " ")
}

/// `mail@post.example (Rosa Reel)` is Rosa Reel; in Atom the name stands before the address.
fn author(words: &str) -> String {
    let inside = words.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
    let named = inside.map_or(words, |(name, _)| name);
    let mut lines = named.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.contains(['@', '/']));
    first.unwrap_or_default().to_owned()
}

fn give(item: Item, about: &Facts, name: String, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let Item { mut said, authors, content, summary, permalink, original } = item;
    let facts = &mut said.facts;
    facts::put(facts, Key::Author, &authors.join(", "), FoundIn::Feed, None);
    if permalink.starts_with("http") {
        facts::put(facts, Key::Url, &permalink, FoundIn::Feed, None);
    }
    // Atom knows the day of the last change always, that of publication not always.
    if facts.date.is_none() {
        facts.date = facts.updated.take();
    }
    said.facts = std::mem::take(&mut said.facts).or(about.clone());
    let is_whole = !content.trim().is_empty();
    let words = if is_whole { content } else { summary };
    let address = said.facts.url.as_ref().map_or("its address", |url| &url.value);
    if words.trim().is_empty() {
        let detail = format!("the item has no text; save the page at {address} and read that");
        return opening.refuse(name, SkipReason::NoText, detail);
    }
    if !is_whole && words.chars().count() < TEASER {
        said.remarks.push(remark(format!(
            "the feed gives a teaser and not the report; save the page at {address} and read that"
        )));
    }
    let has_markup = words.contains('<') || words.contains('&');
    if has_markup {
        opening.offer(Offer::of_markup(name, original.into_bytes(), words, said))
    } else {
        opening.offer(Offer::of_text(name, original.into_bytes(), words.trim().to_owned(), said))
    }
}
