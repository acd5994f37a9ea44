//! Lays out a weights file. Used by the trainer; the program only reads.

use crate::checksum::checksum;
use crate::file::{CARD, FORMAT, HEAD, MAGIC, SECTION_HEAD, Section};
use crate::rows::{self, CLASSES};
use crate::slots::{BUCKET, fill};
use crate::{Card, Kind, map, pairs};

/// A weights file in the making. The same calls give the same bytes.
#[derive(Debug)]
pub struct Writer {
    sections: Vec<(String, Kind, Vec<u8>, usize)>,
}

/// How a table was filled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fit {
    /// Keys given.
    pub given: usize,
    /// Keys that found a place; the lightest of a full bucket do not.
    pub placed: usize,
    /// Bytes of the section.
    pub bytes: usize,
}

/// A class and its weight in a row.
pub type RowEntry = (usize, i8);

impl Writer {
    /// A file with its card and nothing else yet.
    pub fn new(card: &Card) -> Self {
        let mut writer = Self { sections: Vec::new() };
        writer.lines(CARD, &card.lines());
        writer
    }

    /// A list of lines; none may hold a line break.
    pub fn lines(&mut self, name: &str, lines: &[impl AsRef<str>]) {
        let mut text = String::new();
        for line in lines {
            text.push_str(line.as_ref());
            text.push('\n');
        }
        self.push(name, Kind::Lines, text.into_bytes(), Vec::new());
    }

    /// A table of two weights a key, each in `-PAIR_LIMIT..=PAIR_LIMIT`. Entries are
    /// `(key, weights, heft)`: in a full bucket the heavier stay.
    pub fn pairs(
        &mut self,
        name: &str,
        entries: impl IntoIterator<Item = (u64, [i32; 2], u64)>,
        buckets: usize,
    ) -> Fit {
        let entries: Vec<_> = entries
            .into_iter()
            .filter(|(_, weights, _)| *weights != [0; 2])
            .map(|(key, weights, heft)| (key, pairs::pack(key, weights), heft))
            .collect();
        let given = entries.len();
        let (table, placed) = fill(entries, buckets, pairs::SHIFT);
        self.push(name, Kind::Pairs, table, Vec::new());
        Fit { given, placed, bytes: buckets * BUCKET }
    }

    /// A table of rows. Entries are `(key, row, heft)`; equal rows are stored once.
    pub fn rows(
        &mut self,
        name: &str,
        entries: impl IntoIterator<Item = (u64, Vec<RowEntry>, u64)>,
        buckets: usize,
    ) -> Fit {
        // Place 0 means "no row".
        let mut stored: Vec<u16> = vec![0];
        let mut known = std::collections::BTreeMap::new();
        let mut filled = Vec::new();
        for (key, row, heft) in entries {
            let row: Vec<RowEntry> = row
                .into_iter()
                .filter(|(class, weight)| *class < CLASSES && *weight != 0)
                .collect();
            if row.is_empty() {
                continue;
            }
            let place = *known.entry(row.clone()).or_insert_with(|| {
                let place = stored.len();
                for (at, (class, weight)) in row.iter().enumerate() {
                    stored.push(rows::entry(*class, *weight, at + 1 == row.len()));
                }
                place
            });
            if place < 1 << rows::SHIFT {
                filled.push((key, rows::slot(key, place), heft));
            }
        }
        let given = filled.len();
        let (index, placed) = fill(filled, buckets, rows::SHIFT);
        let entries: Vec<u8> = stored.into_iter().flat_map(u16::to_le_bytes).collect();
        let bytes = index.len() + entries.len();
        self.push(name, Kind::Rows, index, entries);
        Fit { given, placed, bytes }
    }

    /// A table of numbers from 1 to 65,535, one to a bucket of four on
    /// average: a word that finds no place would be a wrong answer for good.
    pub fn map(&mut self, name: &str, entries: impl IntoIterator<Item = (u64, u16)>) -> Fit {
        self.map_of(name, entries, 1)
    }

    /// A table of numbers from 1 to 65,535, two to a bucket of four on average: half as large,
    /// for word lists that can spare the few in a hundred that find no place; of too many for one
    /// bucket the larger numbers stay.
    pub fn close_map(&mut self, name: &str, entries: impl IntoIterator<Item = (u64, u16)>) -> Fit {
        self.map_of(name, entries, 2)
    }

    fn map_of(
        &mut self,
        name: &str,
        entries: impl IntoIterator<Item = (u64, u16)>,
        in_bucket: usize,
    ) -> Fit {
        let entries: Vec<_> = entries
            .into_iter()
            .filter(|(_, value)| *value != 0)
            .map(|(key, value)| (key, map::slot(key, value), u64::from(value)))
            .collect();
        let (given, buckets) = (entries.len(), entries.len().div_ceil(in_bucket).max(1));
        let (table, placed) = fill(entries, buckets, map::SHIFT);
        self.push(name, Kind::Map, table, Vec::new());
        Fit { given, placed, bytes: buckets * BUCKET }
    }

    /// The bytes of the file.
    pub fn finish(self) -> Vec<u8> {
        let mut heads = Vec::new();
        let mut body = Vec::new();
        let first = (HEAD + self.sections.len() * SECTION_HEAD).next_multiple_of(BUCKET);
        for (name, kind, bytes, split) in &self.sections {
            let start = first + body.len();
            let section =
                Section { name: name.clone(), kind: *kind, start, len: bytes.len(), split: *split };
            heads.extend(section.head());
            body.extend(bytes);
            body.resize(body.len().next_multiple_of(BUCKET), 0);
        }
        heads.resize(first - HEAD, 0);
        let mut file = MAGIC.to_vec();
        file.extend(FORMAT.to_le_bytes());
        file.extend((self.sections.len() as u32).to_le_bytes());
        file.extend([0; 8]);
        file.extend(heads);
        file.extend(body);
        with_checksum(file)
    }

    fn push(&mut self, name: &str, kind: Kind, mut first: Vec<u8>, second: Vec<u8>) {
        debug_assert!(name.len() <= 8, "a section name has at most eight bytes");
        let split = first.len();
        first.extend(second);
        self.sections.push((name.to_owned(), kind, first, split));
    }
}

/// Writes the right checksum into the bytes of a file: the last step of writing one, and
/// what a test needs to get damaged bytes past the checksum.
pub fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() >= HEAD {
        let sum = checksum(&bytes[HEAD..]);
        bytes[HEAD - 8..HEAD].copy_from_slice(&sum.to_le_bytes());
    }
    bytes
}
