//! Standard output and standard error, without the panics of `println!`.

use anstream::AutoStream;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

/// Wide enough for prose; longer lines are hard to read.
const WIDEST: usize = 100;
/// Narrower than this nothing useful can be laid out; a terminal wraps by itself then.
const NARROWEST: usize = 40;
/// Where nobody says how wide the page is, so that a pipe gets the same bytes everywhere.
const DEFAULT: usize = 80;

/// Standard output: buffered, without colour where none is wanted.
pub struct Output {
    writer: BufWriter<AutoStream<StdoutLock<'static>>>,
    width: usize,
}

impl Output {
    /// Standard output, with the width of its terminal if it is one.
    pub fn standard() -> Self {
        Self { writer: BufWriter::new(anstream::stdout().lock()), width: width() }
    }

    /// Columns to lay a page out in.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Writes a line.
    pub fn line(&mut self, line: &str) -> io::Result<()> {
        self.writer.write_all(line.as_bytes())?;
        self.writer.write_all(b"\n")
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Writes a line for the person to standard error. When nobody listens there, it is lost.
pub fn note(line: &str) {
    let _ = writeln!(anstream::stderr(), "{line}");
}

fn width() -> usize {
    if !io::stdout().is_terminal() {
        return DEFAULT;
    }
    terminal_size::terminal_size()
        .map_or(DEFAULT, |(width, _)| usize::from(width.0).clamp(NARROWEST, WIDEST))
}
