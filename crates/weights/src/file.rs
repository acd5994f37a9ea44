//! The file: head, card, sections; checked once.

use crate::checksum::checksum;
use crate::error::Reason;
use crate::slots::BUCKET;
use crate::{Error, Map, Pairs, Rows};
use std::borrow::Cow;
use std::fmt;

pub(crate) const MAGIC: &[u8; 8] = b"\x93WEIGHT\n";
pub(crate) const FORMAT: u32 = 1;
/// Magic, format, number of sections, checksum of all that follows.
pub(crate) const HEAD: usize = 24;
/// Name (8), kind (4), start (4), length (4), first length (4).
pub(crate) const SECTION_HEAD: usize = 24;
/// The section every file has.
pub(crate) const CARD: &str = "card";

/// What a section holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Lines of UTF-8 text.
    Lines,
    /// A [`Pairs`] table.
    Pairs,
    /// A [`Rows`] table.
    Rows,
    /// A [`Map`].
    Map,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [Self::Lines, Self::Pairs, Self::Rows, Self::Map];

    fn number(self) -> u32 {
        Self::ALL.iter().position(|kind| *kind == self).map_or(0, |at| at as u32 + 1)
    }
}

/// A weights file whose head, sections and checksum were found right.
pub struct File {
    bytes: Cow<'static, [u8]>,
    sections: Vec<Section>,
    card: Card,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Section {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) len: usize,
    /// Where the second part of the section begins: entries after buckets. `len` when there is none.
    pub(crate) split: usize,
}

/// What a weights file says of itself. In a file that was accepted no field is empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Card {
    /// ISO 639-1 code of the language it reads.
    pub language: String,
    /// Which reader made its keys: a reader refuses weights whose keys it does not make.
    pub reader: String,
    /// Under which licence the weights may be used.
    pub licence: String,
    /// What they were trained on.
    pub data: String,
}

impl Card {
    pub(crate) fn lines(&self) -> Vec<String> {
        let Self { language, reader, licence, data } = self;
        vec![
            format!("language: {language}"),
            format!("reader: {reader}"),
            format!("licence: {licence}"),
            format!("data: {data}"),
        ]
    }

    fn of_lines(lines: &[&str]) -> Result<Self, Reason> {
        let field = |name: &'static str| {
            lines
                .iter()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
                .map(|value| value.trim().to_owned())
                .filter(|value| !value.is_empty())
                .ok_or(Reason::CardLacks(name))
        };
        Ok(Self {
            language: field("language")?,
            reader: field("reader")?,
            licence: field("licence")?,
            data: field("data")?,
        })
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("card", &self.card).finish_non_exhaustive()
    }
}

impl File {
    /// Accepts the bytes of a weights file, or says why not.
    pub fn check(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Error> {
        let bytes = bytes.into();
        let sections = sections_of(&bytes)?;
        let mut file = Self { bytes, sections, card: Card::default() };
        file.card = Card::of_lines(&file.lines(CARD).map_err(|_| Reason::NoCard)?)?;
        Ok(file)
    }

    /// What the file says of itself.
    pub fn card(&self) -> &Card {
        &self.card
    }

    /// The checksum in its head, in hexadecimal, byte by byte as they lie in the file: it names
    /// these numbers and no others.
    pub fn checksum(&self) -> String {
        let bytes = self.bytes.get(HEAD - 8..).and_then(<[u8]>::first_chunk);
        let bytes = *bytes.expect("a file that was accepted has its head");
        format!("{:016x}", u64::from_be_bytes(bytes))
    }

    /// How many bytes the file has.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// Each section's name, kind and size in bytes, as they lie in the file.
    pub fn sections(&self) -> impl Iterator<Item = (&str, Kind, usize)> {
        self.sections.iter().map(|section| (section.name.as_str(), section.kind, section.len))
    }

    /// The lines of a list.
    pub fn lines(&self, name: &str) -> Result<Vec<&str>, Error> {
        let (bytes, _) = self.section(name, Kind::Lines)?;
        let text = std::str::from_utf8(bytes).map_err(|_| trouble(name, "is not UTF-8 text"))?;
        Ok(text.lines().collect())
    }

    /// A table of two weights a key.
    pub fn pairs(&self, name: &str) -> Result<Pairs<'_>, Error> {
        let (first, _) = self.section(name, Kind::Pairs)?;
        Ok(Pairs { buckets: whole(name, first)? })
    }

    /// A table of rows of weights.
    pub fn rows(&self, name: &str) -> Result<Rows<'_>, Error> {
        let (first, second) = self.section(name, Kind::Rows)?;
        Ok(Rows { buckets: whole(name, first)?, entries: whole(name, second)? })
    }

    /// A table of small numbers.
    pub fn map(&self, name: &str) -> Result<Map<'_>, Error> {
        let (first, _) = self.section(name, Kind::Map)?;
        Ok(Map { buckets: whole(name, first)? })
    }

    fn section(&self, name: &str, kind: Kind) -> Result<(&[u8], &[u8]), Error> {
        let section = self
            .sections
            .iter()
            .find(|section| section.name == name)
            .ok_or_else(|| Reason::Missing(name.to_owned()))?;
        if section.kind != kind {
            return Err(trouble(name, "is of another kind"));
        }
        let bytes = &self.bytes[section.start..section.start + section.len];
        Ok(bytes.split_at(section.split))
    }
}

fn trouble(name: &str, trouble: &'static str) -> Error {
    Reason::Section { name: name.to_owned(), trouble }.into()
}

/// `bytes` as a whole number of items.
fn whole<'a, const N: usize>(name: &str, bytes: &'a [u8]) -> Result<&'a [[u8; N]], Error> {
    match bytes.as_chunks::<N>() {
        (items, []) => Ok(items),
        _ => Err(trouble(name, "does not hold a whole number of items")),
    }
}

/// The sections of a file whose head and checksum are right and whose sections lie inside it.
fn sections_of(bytes: &[u8]) -> Result<Vec<Section>, Error> {
    if !bytes.starts_with(MAGIC) {
        return Err(Reason::NotWeights.into());
    }
    let format = number(bytes, 8)?;
    if format != FORMAT {
        return Err(Reason::Version { found: format, known: FORMAT }.into());
    }
    let count = number(bytes, 12)? as usize;
    let stored = u64::from(number(bytes, 16)?) | (u64::from(number(bytes, 20)?) << 32);
    if checksum(&bytes[HEAD..]) != stored {
        return Err(Reason::Damaged.into());
    }
    let need = HEAD.saturating_add(count.saturating_mul(SECTION_HEAD));
    if bytes.len() < need {
        return Err(Reason::Cut { need, have: bytes.len() }.into());
    }
    (0..count).map(|at| section_at(bytes, HEAD + at * SECTION_HEAD)).collect()
}

fn section_at(bytes: &[u8], at: usize) -> Result<Section, Error> {
    let name = bytes[at..at + 8].split(|byte| *byte == 0).next().unwrap_or_default();
    let name = String::from_utf8_lossy(name).into_owned();
    let kind = number(bytes, at + 8)?;
    let [start, len, split] = [12, 16, 20].map(|field| number(bytes, at + field));
    let (start, len, split) = (start? as usize, len? as usize, split? as usize);
    if start.saturating_add(len) > bytes.len() || split > len || start % BUCKET != 0 {
        return Err(trouble(&name, "does not lie inside the file"));
    }
    let kind = Kind::ALL
        .into_iter()
        .find(|known| known.number() == kind)
        .ok_or_else(|| trouble(&name, "is of an unknown kind"))?;
    Ok(Section { name, kind, start, len, split })
}

impl Section {
    pub(crate) fn head(&self) -> Vec<u8> {
        let mut head = [0; 8];
        head[..self.name.len()].copy_from_slice(self.name.as_bytes());
        let mut head = head.to_vec();
        for number in [self.kind.number(), self.start as u32, self.len as u32, self.split as u32] {
            head.extend(number.to_le_bytes());
        }
        head
    }
}

fn number(bytes: &[u8], at: usize) -> Result<u32, Error> {
    bytes
        .get(at..)
        .and_then(|rest| rest.first_chunk())
        .map(|four| u32::from_le_bytes(*four))
        .ok_or_else(|| Reason::Cut { need: at + 4, have: bytes.len() }.into())
}
