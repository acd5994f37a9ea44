//! JSON that is safe to print: control and direction characters are written as `\uXXXX`.
//!
//! A report is foreign text. JSON itself escapes only the controls below U+0020;
//! a C1 control or a direction override in a title would still act on a terminal.
//! Escaped, a reader that parses the line gets the very same text.

use serde_json::ser::Formatter;
use std::io::{self, Write};

/// Compact JSON, one line, with every character that could act on a terminal escaped.
pub struct Printable;

impl Formatter for Printable {
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + Write,
    {
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|&(_, c)| acts_on_a_terminal(c)) {
            writer.write_all(&rest.as_bytes()[..at])?;
            write!(writer, "\\u{:04x}", u32::from(c))?;
            rest = &rest[at + c.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}

/// Deletes, C1 controls, line and paragraph separators, direction marks, overrides and
/// isolates, the byte-order mark. All lie below U+10000, so one escape is enough for each.
fn acts_on_a_terminal(c: char) -> bool {
    matches!(
        c,
        '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use crate::jsonl::line;

    #[test]
    fn what_acts_on_a_terminal_is_escaped_and_reads_back() {
        let foreign = "a\u{202e}b\u{9b}31m\u{1b}[0m\nعربي «é»\u{2028}";
        let printed = line(&foreign);
        assert_eq!(
            printed, "\"a\\u202eb\\u009b31m\\u001b[0m\\nعربي «é»\\u2028\"",
            "only what acts is escaped"
        );
        assert_eq!(serde_json::from_str::<String>(&printed).expect("it is JSON"), foreign);
    }
}
