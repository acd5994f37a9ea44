//! The dossier in Markdown, with footnotes as Pandoc, GitHub and Obsidian read them.

use super::tell::tell;
use super::{Block, Piece};
use crate::Failure;
use crate::tables::shown;
use std::io::Write;
use store::Case;

/// Writes the dossier of `case` to `out`.
pub fn markdown(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    let mut page = Page { out, footnotes: 0, waiting: Vec::new(), in_list: false };
    case.as_it_is(|| tell(case, &mut |block| page.add(block)))?;
    page.set_down_footnotes()
}

struct Page<'a, W: ?Sized> {
    out: &'a mut W,
    footnotes: usize,
    /// The footnotes since the last heading, whose words still have to be set down.
    waiting: Vec<(usize, String)>,
    in_list: bool,
}

impl<W: Write + ?Sized> Page<'_, W> {
    fn add(&mut self, block: Block) -> Result<(), Failure> {
        let is_item = matches!(block, Block::Item(_));
        if self.in_list && !is_item {
            writeln!(self.out)?;
        }
        self.in_list = is_item;
        match block {
            Block::Heading(level, words) => {
                self.set_down_footnotes()?;
                writeln!(self.out, "{} {}\n", "#".repeat(level.into()), plain(&words))?;
            }
            Block::Paragraph(pieces) => {
                let line = self.line(pieces);
                writeln!(self.out, "{line}\n")?;
            }
            Block::Item(pieces) => {
                let line = self.line(pieces);
                writeln!(self.out, "- {line}")?;
            }
        }
        Ok(())
    }

    fn line(&mut self, pieces: Vec<Piece>) -> String {
        let mut line = String::new();
        for piece in pieces {
            match piece {
                Piece::Words(words) => line += &plain(&words),
                Piece::Strong(words) => line.extend(["**", plain(words.trim()).as_str(), "**"]),
                Piece::Footnote(words) => {
                    self.footnotes += 1;
                    line.extend(["[^", self.footnotes.to_string().as_str(), "]"]);
                    self.waiting.push((self.footnotes, words));
                }
            }
        }
        line
    }

    fn set_down_footnotes(&mut self) -> Result<(), Failure> {
        for (number, words) in std::mem::take(&mut self.waiting) {
            writeln!(self.out, "[^{number}]: {}\n", plain(&words))?;
        }
        Ok(())
    }
}

/// Words in which no mark means anything to Markdown or to HTML, on one line.
fn plain(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for c in shown(words).chars() {
        match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => safe.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '^' | '$' | '&' => {
                safe.push('\\');
                safe.push(c);
            }
            c => safe.push(c),
        }
    }
    safe
}
