//! JSON Lines: one object a line. Those that this program wrote of a case are known by their
//! first line.

use super::{MAX_ROW_BYTES, NO_COLUMN, Row, case_lines, knows_any};
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
        match next_line(&mut lines, MAX_ROW_BYTES) {
            Ok(None) => break,
            Err(error) => return opening.refuse_as(damaged(&at, &error)),
            Ok(Some(line)) if line.len() as u64 > MAX_ROW_BYTES => {
                opening.refuse(at, SkipReason::TooLarge, too_long(MAX_ROW_BYTES))?;
            }
            Ok(Some(line)) if number == 1 && case_lines::is_head(&line) => {
                return case_lines::open(&line, lines, name, opening);
            }
            Ok(Some(line)) if line.trim_ascii().is_empty() => (),
            Ok(Some(line)) => read_line(at, line, opening)?,
        }
    }
    ControlFlow::Continue(())
}

/// What to say of a line of more than so many bytes.
pub fn too_long(most: u64) -> String {
    format!("the line has more than {} MB; one line is one report", most / 1_000_000)
}

/// The next line without its end; of one with more than `most` bytes only so much that it shows.
pub fn next_line(lines: &mut impl BufRead, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let read = lines.by_ref().take(most + 1).read_until(b'\n', &mut line)?;
    if read as u64 > most && line.last() != Some(&b'\n') {
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
