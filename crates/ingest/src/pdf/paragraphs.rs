//! From the lines of all pages to paragraphs, and what every page repeats set apart.

use super::lines::Line;
use crate::draft::Draft;
use record::{DropReason, Laid, LaidOut, RawSpan};
use std::collections::{BTreeMap, BTreeSet};

/// The text of a document from the lines of its pages.
pub fn draft(pages: Vec<Vec<Line>>) -> Draft {
    let furniture = repeated(&pages);
    let hyphenated = hyphenated(&pages);
    let mut text =
        Text { draft: Draft { encoding: "UTF-8", ..Draft::default() }, ..Text::default() };
    for page in pages {
        let spacing = spacing(&page);
        let right = page.iter().map(|line| line.end).fold(0.0, f64::max);
        let mut last: Option<Line> = None;
        for line in page {
            if is_page_number(&line.text) || furniture.contains(&folded(&line.text)) {
                text.aside.push(line.text);
                continue;
            }
            let ends = match &last {
                Some(last) => parts(last, &line, spacing, right),
                None => closes(&text.open),
            };
            if ends {
                text.end_paragraph();
            }
            text.add(&line.text, &hyphenated);
            last = Some(line);
        }
    }
    text.end_paragraph();
    text.draft
}

/// The text as far as it goes.
#[derive(Default)]
struct Text {
    draft: Draft,
    /// The paragraph being put together.
    open: String,
    /// Heads and feet met on the way, which stand behind the paragraph that they interrupt.
    aside: Vec<String>,
}

impl Text {
    /// Adds a line to the open paragraph; a word that the end of a line parted is put together.
    fn add(&mut self, line: &str, hyphenated: &BTreeSet<String>) {
        let is_parted = self.open.ends_with(['-', '\u{ad}', '\u{2010}'])
            && line.starts_with(char::is_lowercase)
            && self.open.chars().rev().nth(1).is_some_and(char::is_alphabetic);
        if is_parted {
            let before = last_word(&self.open);
            let whole = format!("{before}{}", first_word(line)).to_lowercase();
            if !hyphenated.contains(&whole) {
                self.open.pop();
            }
        } else if !self.open.is_empty() {
            self.open.push(' ');
        }
        self.open.push_str(line);
    }

    fn end_paragraph(&mut self) {
        let open = std::mem::take(&mut self.open);
        self.put(&open);
        for line in std::mem::take(&mut self.aside) {
            let span = self.put(&line);
            let part = LaidOut::Outside(DropReason::OutsideArticle);
            self.draft.layout.push(Laid { span, part });
        }
    }

    fn put(&mut self, words: &str) -> RawSpan {
        let text = &mut self.draft.text;
        if !text.is_empty() && !words.is_empty() {
            text.push_str("\n\n");
        }
        let start = text.len();
        text.push_str(words);
        RawSpan::new(start..text.len())
    }
}

fn last_word(text: &str) -> &str {
    text.rsplit(' ').next().unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    &text[..end]
}

/// Words that the document writes with a hyphen inside a line: those keep it at its end, too.
fn hyphenated(pages: &[Vec<Line>]) -> BTreeSet<String> {
    let words = pages.iter().flatten().flat_map(|line| line.text.split(' '));
    words
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase())
        .filter(|word| word.contains('-'))
        .collect()
}

/// A sentence may end here.
fn closes(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', '»', '’', ')', ' ']);
    text.is_empty() || text.ends_with(['.', '!', '?', '…', ':', '؟', '۔'])
}

/// Whether a paragraph ends between two lines of one page.
fn parts(last: &Line, line: &Line, spacing: f64, right: f64) -> bool {
    let down = last.y - line.y;
    // A new column begins above, and goes on where the old one stopped.
    if down < 0.0 {
        return closes(&last.text);
    }
    let size_changes = (line.size - last.size).abs() > 0.15 * last.size.max(line.size);
    let is_apart = spacing > 0.0 && down > 1.35 * spacing;
    let is_indented = line.x > last.x + line.size && line.end <= last.end + line.size;
    let stops_short = closes(&last.text) && last.end < right - 0.2 * (right - last.x);
    size_changes || is_apart || is_indented && closes(&last.text) || stops_short
}

/// From one line to the next, on most lines of a page.
fn spacing(page: &[Line]) -> f64 {
    let pairs = page.iter().zip(page.iter().skip(1));
    let mut all: Vec<f64> =
        pairs.map(|(one, next)| one.y - next.y).filter(|&down| down > 0.0).collect();
    all.sort_by(f64::total_cmp);
    // Lines of a paragraph stand closer than paragraphs do, and are many.
    all.get(all.len() / 3).copied().unwrap_or(0.0)
}

/// Lines at the head and foot of pages, and how far in they are looked for.
const MARGIN_LINES: usize = 2;

/// What stands at the head or foot of at least half of the pages, and of three.
fn repeated(pages: &[Vec<Line>]) -> BTreeSet<String> {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let margins: BTreeSet<String> = (page.iter().take(MARGIN_LINES))
            .chain(page.iter().rev().take(MARGIN_LINES))
            .map(|line| folded(&line.text))
            .collect();
        for line in margins {
            *counted.entry(line).or_default() += 1;
        }
    }
    let enough = (pages.len() / 2).max(3);
    counted.into_iter().filter(|&(_, number)| number >= enough).map(|(line, _)| line).collect()
}

/// Pages differ in their numbers.
fn folded(line: &str) -> String {
    line.chars().map(|letter| if letter.is_numeric() { '#' } else { letter }).collect()
}

/// "12", "- 12 -", "Page 3 of 9", "3/9".
fn is_page_number(line: &str) -> bool {
    let known = |word: &str| matches!(word, "page" | "of" | "sur" | "de" | "p" | "стр" | "из");
    let lower = line.to_lowercase();
    let mut words =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    line.chars().count() <= 16
        && line.chars().any(char::is_numeric)
        && words.all(|word| known(word) || word.len() <= 4 && word.chars().all(char::is_numeric))
}
