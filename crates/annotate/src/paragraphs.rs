//! Paragraphs: what blank lines and line breaks set apart.
//!
//! A text copied from a page writes one paragraph a line; a text sent by mail or cut from
//! a PDF breaks its lines at a fixed width. The two are told apart by asking, at each
//! break, whether the next word would still have fitted on the line.

use record::{CleanSpan, CleanText, Offset};
use std::ops::Range;

/// A stretch of text that stands by itself.
pub(crate) struct Block {
    /// Without white space at its ends; never empty.
    pub span: CleanSpan,
    /// It is running prose and no headline, byline, caption or post.
    pub body: bool,
}

/// Lines wider than this were not broken to fit a width.
const WIDEST_WRAP: usize = 100;
/// Lines narrower than this are a list, not a wrapped paragraph.
const NARROWEST_WRAP: usize = 40;

/// Cuts a story into its paragraphs, in order. Only white space stands between them.
pub(crate) fn split(clean: &CleanText) -> Vec<Block> {
    let text = clean.text.as_str();
    let mut blocks = Vec::new();
    let mut together: Vec<Line> = Vec::new();
    for line in lines(clean) {
        let apart = line.blank() || line.part || together.last().is_some_and(|last| last.part);
        if apart {
            flush(text, &mut together, &mut blocks);
        }
        if !line.blank() {
            together.push(line);
        }
    }
    flush(text, &mut together, &mut blocks);
    blocks
}

/// A line with what deciding about its break needs.
struct Line {
    /// Without white space at its ends.
    span: CleanSpan,
    /// In characters.
    width: usize,
    /// Clean says that it is no running prose.
    part: bool,
}

impl Line {
    fn blank(&self) -> bool {
        self.span.is_empty()
    }
}

fn lines(clean: &CleanText) -> Vec<Line> {
    let text = clean.text.as_str();
    let mut parts = clean.parts.iter().peekable();
    line_ranges(text)
        .map(|range| {
            let span = CleanSpan::new(range).trimmed(text);
            while parts.peek().is_some_and(|part| part.span.end <= span.start) {
                parts.next();
            }
            let part = parts.peek().is_some_and(|part| part.span.overlaps(span));
            Line { span, width: span.of(text).chars().count(), part }
        })
        .collect()
}

/// The lines of a text without their breaks: `\n`, `\r`, the form feed of a page break,
/// and Unicode's own line and paragraph separators.
fn line_ranges(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    let breaks = text.char_indices().filter(|&(at, c)| match c {
        // "\r\n" is one break and not a blank line between two.
        '\r' => !text[at + 1..].starts_with('\n'),
        '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
        _ => false,
    });
    breaks.map(|(at, c)| (at, at + c.len_utf8())).chain([(text.len(), text.len())]).map(
        move |(end, next)| {
            let line = start..end;
            start = next;
            line
        },
    )
}

/// Turns lines with no blank line between them into paragraphs.
fn flush(text: &str, lines: &mut Vec<Line>, blocks: &mut Vec<Block>) {
    let wraps = Wraps::of(text, lines);
    for (i, line) in lines.iter().enumerate() {
        match blocks.last_mut() {
            Some(block) if i > 0 && wraps.join(text, &lines[i - 1], line) => {
                block.span.end = line.span.end;
            }
            _ => blocks.push(Block { span: line.span, body: !line.part }),
        }
    }
    lines.clear();
}

/// What a group of lines shows about how its lines were broken.
/// Cases: `golden/annotate/en-wrapped`, `golden/annotate/en-one-line-each`.
struct Wraps {
    /// The width its lines were broken at, if they were.
    width: Option<usize>,
    /// Its last line ends a sentence, so that it is prose and not a list of labels.
    prose: bool,
}

impl Wraps {
    fn of(text: &str, lines: &[Line]) -> Self {
        let width = lines.iter().map(|line| line.width).max().unwrap_or(0);
        let inner = lines.len().saturating_sub(1);
        let open = lines.iter().take(inner).filter(|line| !ends_sentence(line.span.of(text)));
        // Paragraphs of one line each end in a full stop; wrapped lines seldom do.
        let mostly_open = open.count() * 2 > inner;
        let fits = (NARROWEST_WRAP..=WIDEST_WRAP).contains(&width) && mostly_open;
        let prose = lines.last().is_some_and(|line| ends_sentence(line.span.of(text)));
        Self { width: fits.then_some(width), prose }
    }

    /// The break between two lines is only one of width.
    fn join(&self, text: &str, line: &Line, next: &Line) -> bool {
        let words = next.span.of(text);
        if self.prose && !ends_sentence(line.span.of(text)) && words.starts_with(char::is_lowercase)
        {
            return true;
        }
        let Some(width) = self.width else { return false };
        let first_word = words.split_whitespace().next().map_or(0, |word| word.chars().count());
        line.width + 1 + first_word > width
    }
}

/// A line ends with the mark that ends a sentence, whatever closes after it.
fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(|c: char| {
        crate::quotations::is_mark(c) || matches!(c, ')' | ']') || c.is_whitespace()
    })
    .ends_with(['.', '!', '?', '…', ':', '؟', '۔'])
}

impl Block {
    /// The bytes of the paragraph.
    pub fn range(&self) -> Range<usize> {
        self.span.start.bytes()..self.span.end.bytes()
    }
}
