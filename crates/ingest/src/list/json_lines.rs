//! JSON Lines: one object a line.

use super::{MAX_ROW_BYTES, NO_COLUMN, Row, knows_any};
use crate::archive::{Opening, damaged};
use crate::format::Input;
use crate::side_car::words;
use record::SkipReason;
use serde_json::{Map, Value};
use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;

/// Gives the report of every line.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let mut lines = BufReader::new(input.stream());
    for number in 1_usize.. {
        let at = format!("{name}#{number}");
        match next_line(&mut lines) {
            Ok(None) => break,
            Err(error) => return opening.refuse_as(damaged(&at, &error)),
            Ok(Some(line)) if line.len() as u64 > MAX_ROW_BYTES => {
                let detail = format!(
                    "the line has more than {} MB; one line is one report",
                    MAX_ROW_BYTES / 1_000_000
                );
                opening.refuse(at, SkipReason::TooLarge, detail)?;
            }
            Ok(Some(line)) if line.trim_ascii().is_empty() => (),
            Ok(Some(line)) => read_line(at, line, opening)?,
        }
    }
    ControlFlow::Continue(())
}

/// The next line without its end; of one that is too long only so much that it shows.
fn next_line(lines: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let read = lines.by_ref().take(MAX_ROW_BYTES + 1).read_until(b'\n', &mut line)?;
    if read as u64 > MAX_ROW_BYTES && line.last() != Some(&b'\n') {
        lines.skip_until(b'\n')?;
    } else {
        while line.last().is_some_and(|last| matches!(last, b'\n' | b'\r')) {
            line.pop();
        }
    }
    Ok((read > 0).then_some(line))
}

fn read_line(at: String, line: Vec<u8>, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let text = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line);
    let entries: Map<String, Value> = match serde_json::from_slice(text) {
        Ok(entries) => entries,
        Err(error) => {
            let detail = format!("the line is no JSON object ({error}); correct it");
            return opening.refuse(at, SkipReason::Damaged, detail);
        }
    };
    if !knows_any(entries.keys().map(String::as_str)) {
        return opening.refuse(at, SkipReason::NoText, NO_COLUMN);
    }
    let mut row = Row::default();
    for (key, value) in &entries {
        row.take(key, &words(value));
    }
    row.offer(at, line, opening)
}
