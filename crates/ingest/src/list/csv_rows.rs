//! Tables: the first row names the columns. Comma, semicolon or tab, in any encoding.

use super::{MAX_ROW_BYTES, NO_COLUMN, Row, knows_any};
use crate::archive::{Opening, damaged};
use crate::decode;
use crate::format::Input;
use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use record::SkipReason;
use std::cell::Cell;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::rc::Rc;

/// As much of a table as shows its encoding and the sign between its columns.
const HEAD_BYTES: u64 = 64 * 1024;

/// Gives the report of every row.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let mut stream = input.stream();
    let mut head = Vec::new();
    if let Err(error) = stream.by_ref().take(HEAD_BYTES).read_to_end(&mut head) {
        return opening.refuse_as(damaged(name, &error));
    }
    let encoding = match encoding_of(&head) {
        Ok(encoding) => encoding,
        Err(detail) => return opening.refuse(name, SkipReason::Binary, detail),
    };
    let separator = separator(&head);
    let ration = Rc::new(Cell::new(0));
    let bytes = Rationed { reader: Cursor::new(head).chain(stream), left: Rc::clone(&ration) };
    let mut table = Table {
        rows: ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(bytes),
        ration,
        encoding,
        name,
    };
    table.give(opening)
}

/// A table being read.
struct Table<'n, R> {
    rows: csv::Reader<Rationed<R>>,
    ration: Rc<Cell<u64>>,
    encoding: &'static Encoding,
    name: &'n str,
}

impl<R: Read> Table<'_, R> {
    fn give(&mut self, opening: &mut Opening<'_>) -> ControlFlow<()> {
        let mut names_row = ByteRecord::new();
        match self.next(&mut names_row) {
            Ok(true) => (),
            Ok(false) => {
                return opening.refuse(self.name, SkipReason::Empty, "the table has no row");
            }
            Err(error) => return self.broken(&error, opening),
        }
        let names: Vec<String> = names_row.iter().map(|field| self.decoded(field)).collect();
        if !knows_any(names.iter().map(String::as_str)) {
            return opening.refuse(self.name, SkipReason::NoText, NO_COLUMN);
        }
        let mut record = ByteRecord::new();
        loop {
            match self.next(&mut record) {
                Ok(true) => (),
                Ok(false) => return ControlFlow::Continue(()),
                Err(error) => return self.broken(&error, opening),
            }
            if record.iter().all(|field| field.trim_ascii().is_empty()) {
                continue;
            }
            // As a spreadsheet counts them, the row of names being the first.
            let at = record.position().map_or(0, |position| position.record() + 1);
            let mut row = Row::default();
            for (name, field) in names.iter().zip(&record) {
                row.take(name, &self.decoded(field));
            }
            row.offer(format!("{}#{at}", self.name), as_it_stands(&names_row, &record), opening)?;
        }
    }

    /// Reads the next row, and lets it have so many bytes.
    fn next(&mut self, record: &mut ByteRecord) -> csv::Result<bool> {
        self.ration.set(MAX_ROW_BYTES);
        self.rows.read_byte_record(record)
    }

    fn decoded(&self, field: &[u8]) -> String {
        let (words, _, _) = self.encoding.decode(field);
        words.into_owned()
    }

    fn broken(&self, error: &csv::Error, opening: &mut Opening<'_>) -> ControlFlow<()> {
        let at = format!("{}#{}", self.name, self.rows.position().record() + 1);
        if self.ration.get() == 0 {
            let detail = format!(
                "from here on one row has more than {} MB; a quotation mark may be open: \
                 nothing further was read",
                MAX_ROW_BYTES / 1_000_000
            );
            return opening.refuse(at, SkipReason::TooLarge, detail);
        }
        let detail = format!("the table is damaged here ({error}); nothing further was read");
        opening.refuse(at, SkipReason::Damaged, detail)
    }
}

/// A row below the names of its columns: a table by itself, in the encoding of the list.
pub fn as_it_stands(names: &ByteRecord, row: &ByteRecord) -> Vec<u8> {
    let mut table = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let written = table.write_byte_record(names).and_then(|()| table.write_byte_record(row));
    written.expect("memory takes any row");
    table.into_inner().expect("memory needs no flush")
}

/// Fails when a row has had its ration.
struct Rationed<R> {
    reader: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Rationed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left.get() == 0 {
            return Err(io::Error::other("the row is too long"));
        }
        let read = self.reader.read(buffer)?;
        self.left.set(self.left.get().saturating_sub(read as u64));
        Ok(read)
    }
}

/// The encoding of a table by its head, or why it is none.
fn encoding_of(head: &[u8]) -> Result<&'static Encoding, String> {
    let whole_lines = head.iter().rposition(|&byte| byte == b'\n').map_or(head, |at| &head[..at]);
    let decoded = decode::decode(whole_lines).map_err(|not_text| {
        format!("{not_text}; give the table as CSV, or name it as what it is")
    })?;
    let encoding = Encoding::for_label(decoded.encoding.as_bytes()).unwrap_or(UTF_8);
    if encoding == UTF_16LE || encoding == UTF_16BE {
        return Err("the table is in UTF-16; save it as CSV in UTF-8".to_owned());
    }
    Ok(encoding)
}

/// The sign that stands most often in the row of names.
fn separator(head: &[u8]) -> u8 {
    let names = head.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| names.split(|&byte| byte == sign).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|&sign| (count(sign), sign == b',')).unwrap_or(b',')
}
