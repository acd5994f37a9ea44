//! A page of text: headings, lines and words laid out in so many columns.

use super::{cut, foreign, wrap};
use anstyle::{AnsiColor, Style};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// How a line stands out. Colour never says what the words do not say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// The name of a thing.
    Heading,
    /// A line to find one's way by.
    Chain,
    /// Where it stands, how sure it is.
    Small,
    /// No mark.
    Plain,
}

impl Mark {
    fn style(self) -> Style {
        match self {
            Self::Heading => Style::new().bold(),
            Self::Chain => Style::new().fg_color(Some(AnsiColor::Cyan.into())),
            Self::Small => Style::new().dimmed(),
            Self::Plain => Style::new(),
        }
    }
}

/// A page of text in the making.
pub struct Page {
    width: usize,
    text: String,
}

impl Page {
    /// An empty page of `width` columns.
    pub fn new(width: usize) -> Self {
        Self { width, text: String::new() }
    }

    /// The page as text, with colour codes, a line break at the end of each line.
    pub fn finish(self) -> String {
        self.text
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A line across the page, with room around it.
    pub fn rule(&mut self) {
        self.blank();
        self.put(0, Mark::Small, &"─".repeat(self.width));
        self.blank();
    }

    /// `text` behind `indent` columns, in as many lines as it takes. Foreign words in
    /// it have gone through [`foreign()`] already.
    pub fn line(&mut self, indent: usize, mark: Mark, text: &str) {
        for line in wrap(text, self.room(indent)) {
            self.put(indent, mark, &line);
        }
    }

    /// Small print: `words`, then `place`. Both on one line where they fit; `place` is a path or an
    /// id to copy, so it is never broken.
    pub fn small_print(&mut self, indent: usize, words: &str, place: &str) {
        if words.is_empty() {
            return self.put(indent, Mark::Small, place);
        }
        let both = format!("{words} · {place}");
        if both.width() <= self.room(indent) {
            self.put(indent, Mark::Small, &both);
        } else {
            self.line(indent, Mark::Small, words);
            self.put(indent, Mark::Small, place);
        }
    }

    /// Words of a report behind `label`, in a column of their own that begins at `column`;
    /// on a line below the label when that is too long. At most `most` lines of them.
    pub fn words(&mut self, indent: usize, label: &str, column: usize, words: &str, most: usize) {
        let lines = cut(wrap(&strip(words), self.room(column)), most);
        let mut lines = lines.iter();
        let taken = indent + label.width();
        if taken < column {
            let first = lines.next().map_or("", String::as_str);
            let gap = " ".repeat(column - taken);
            let line = format!("{label}{gap}{}", foreign(first));
            self.put(indent, Mark::Plain, line.trim_end());
        } else {
            self.line(indent, Mark::Plain, label);
        }
        for line in lines {
            self.put(column, Mark::Plain, &foreign(line));
        }
    }

    /// A row: `label` on the left, `numbers` in right-aligned columns.
    pub fn row(&mut self, indent: usize, mark: Mark, label: &str, numbers: &[String]) {
        let taken: usize = numbers.len() * NUMBER_COLUMN;
        let room = self.room(indent).saturating_sub(taken).clamp(10, LABEL_COLUMN);
        let mut lines = wrap(label, room);
        let last = lines.pop().unwrap_or_default();
        for line in lines {
            self.put(indent, mark, &line);
        }
        let mut row = format!("{last}{}", " ".repeat(room - last.width().min(room)));
        for number in numbers {
            let _ = write!(row, "{number:>NUMBER_COLUMN$}");
        }
        self.put(indent, mark, &row);
    }

    fn room(&self, indent: usize) -> usize {
        self.width.saturating_sub(indent).max(20)
    }

    fn put(&mut self, indent: usize, mark: Mark, line: &str) {
        let style = mark.style();
        let _ = writeln!(self.text, "{:indent$}{style}{line}{style:#}", "");
    }
}

const NUMBER_COLUMN: usize = 12;
const LABEL_COLUMN: usize = 44;

/// The words without the isolate that [`foreign()`] may have set around them: each line gets its own.
fn strip(words: &str) -> String {
    foreign(words).replace(['\u{2068}', '\u{2069}'], "")
}
