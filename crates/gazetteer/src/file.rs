//! The file of the index: head, sections; read in place.
//!
//! ```text
//! magic (8) · format (4) · length of each section (8 × 4) · checksum of the body (8)
//!   · checksum of the head (8) · card · places · starts · names · codes · lists · sounds · keys
//! ```
//!
//! `card` is text: sources and licences. `places` are records of [`RECORD`] bytes; `names` their
//! usual names in the same order, each after its length, and `starts` where every
//! [`BLOCK`]-th of them begins. `codes` are countries with their ISO codes. `sounds` and `keys`
//! are finite-state maps (the `fst` crate) to a place, or to a list of places in `lists`:
//! `sounds` from the skeleton of every usual name, `keys` from every other name, folded. All
//! numbers are little-endian.

use crate::Kind;
use crate::place::{Facts, Place, PlaceId, Point, Seat, Source};
use crate::spelling::{fold, skeleton};
use fst::raw::Fst;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

pub(crate) const MAGIC: &[u8; 8] = b"\x93PLACES\n";
pub(crate) const FORMAT: u32 = 1;
pub(crate) const SECTIONS: usize = 8;
/// Where the checksums stand, and where the body begins.
pub(crate) const SUMS: usize = 12 + 4 * SECTIONS;
pub(crate) const HEAD: usize = SUMS + 16;
/// Latitude and longitude (3 each, thousandths of a degree: a hundred metres), kind, seat and
/// family of source (1), radius (2), population (2), parent + 1 (3), source (4).
pub(crate) const RECORD: usize = 18;
/// What a degree is divided into.
pub(crate) const PARTS_OF_DEGREE: f64 = 1000.0;
/// Names from one start to the next.
pub(crate) const BLOCK: usize = 16;

/// The index of places, its head checked.
pub struct Gazetteer {
    bytes: Cow<'static, [u8]>,
    sections: [Range<usize>; SECTIONS],
}

/// Why bytes are no index of places.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotAnIndex(&'static str);

impl fmt::Display for NotAnIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no index of places: {}", self.0)
    }
}

impl std::error::Error for NotAnIndex {}

/// The index that the program carries.
static EMBEDDED: LazyLock<Gazetteer> = LazyLock::new(|| {
    Gazetteer::with_checked_head(Cow::Borrowed(include_bytes!("../data/places.gaz")))
        .expect("the index in the repository is whole: a test reads every byte of it")
});

impl Gazetteer {
    /// The index that the program carries. Only its head is checked, so it is there at once.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Accepts the bytes of an index after reading all of them, or says why not.
    pub fn check(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, NotAnIndex> {
        let index = Self::with_checked_head(bytes.into())?;
        let stored = u64_at(&index.bytes, SUMS);
        if stored != Some(checksum(&index.bytes[HEAD..])) {
            return Err(NotAnIndex("its bytes are damaged"));
        }
        for section in [SOUNDS, KEYS] {
            Fst::new(index.section(section)).map_err(|_| NotAnIndex("its keys cannot be read"))?;
        }
        Ok(index)
    }

    fn with_checked_head(bytes: Cow<'static, [u8]>) -> Result<Self, NotAnIndex> {
        if !bytes.starts_with(MAGIC) {
            return Err(NotAnIndex("it begins otherwise"));
        }
        if u32_at(&bytes, 8) != Some(FORMAT) {
            return Err(NotAnIndex("it has another format"));
        }
        let head = bytes.get(..HEAD - 8).ok_or(NotAnIndex("it is cut off"))?;
        if u64_at(&bytes, HEAD - 8) != Some(checksum(head)) {
            return Err(NotAnIndex("its head is damaged"));
        }
        let mut start = HEAD;
        let sections = std::array::from_fn(|at| {
            let len = u32_at(&bytes, 12 + 4 * at).unwrap_or(0) as usize;
            start = start.saturating_add(len);
            start - len..start
        });
        if start != bytes.len() {
            return Err(NotAnIndex("it is cut off"));
        }
        Ok(Self { bytes, sections })
    }

    /// Where its facts come from and under which licences, one source a line.
    pub fn card(&self) -> &str {
        std::str::from_utf8(self.section(CARD)).unwrap_or_default()
    }

    /// The checksum of all that stands behind its head, in hexadecimal, byte by byte as they lie
    /// in the file: it names this index and no other.
    pub fn checksum(&self) -> String {
        let bytes = self.bytes.get(SUMS..).and_then(<[u8]>::first_chunk);
        let bytes = *bytes.expect("an index that was accepted has its head");
        format!("{:016x}", u64::from_be_bytes(bytes))
    }

    /// How many places it holds.
    pub fn len(&self) -> usize {
        self.section(PLACES).len() / RECORD
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The place at this position.
    pub fn place(&self, id: PlaceId) -> Option<Place<'_>> {
        let at = (id.0 as usize).checked_mul(RECORD)?;
        let record: &[u8; RECORD] = self.section(PLACES).get(at..)?.first_chunk()?;
        let [latitude, longitude] = [0, 3].map(|at| f64::from(i24(record, at)) / PARTS_OF_DEGREE);
        let facts = Facts {
            kind: Kind::ALL[usize::from(record[6] & 0b111)],
            seat: Seat::ALL[usize::from(record[6] >> 3 & 0b11)],
            point: Point { latitude, longitude },
            radius_km: u16::from_le_bytes([record[7], record[8]]),
            population: rounded_population(u16::from_le_bytes([record[9], record[10]])),
            source: source(record[6] >> 5, u32_at(record, 14)?),
        };
        let parent = u24(record, 11).checked_sub(1).map(PlaceId);
        Some(Place { gazetteer: self, id, facts, parent })
    }

    /// Places with a name spelled like this, but for case, marks and script.
    pub fn spelled(&self, name: &str) -> Vec<Place<'_>> {
        let folded = fold(name);
        let mut ids = self.ids(KEYS, &folded);
        let same = |id: &u32| fold(self.usual_name(PlaceId(*id))) == folded;
        ids.extend(self.ids(SOUNDS, &skeleton(name)).into_iter().filter(same));
        ids.sort_unstable();
        ids.dedup();
        self.places(ids)
    }

    /// Whether two names are those of two places, however alike they sound: both are filed, and no
    /// large place of the one name is, holds or lies near one of the other ("Paris", "Piraeus"). Of
    /// a name that a city goes by, what else it may be called somewhere does not count ("Cuba",
    /// "Juba"); an "h" at the end tells none apart ("Diwaniya", "Diwaniyah").
    pub fn are_two_places(&self, one: &str, other: &str) -> bool {
        const NEAR_KM: f64 = 50.0;
        if fold(one).trim_end_matches('h') == fold(other).trim_end_matches('h') {
            return false;
        }
        let touch = |a: &Place<'_>, b: &Place<'_>| {
            a.id == b.id
                || a.lies_in(b.id)
                || b.lies_in(a.id)
                || a.facts.point.distance_km(b.facts.point) < NEAR_KM
        };
        let are_apart = |ones: &[Place<'_>], others: &[Place<'_>]| {
            !ones.is_empty()
                && !others.is_empty()
                && !ones.iter().any(|a| others.iter().any(|b| touch(a, b)))
        };
        let (mut ones, mut others) = (self.largest(one), self.largest(other));
        are_apart(&ones, &others) || {
            ones.retain(|place| is_city_called(place, one));
            others.retain(|place| is_city_called(place, other));
            are_apart(&ones, &others)
        }
    }

    /// The largest of the places that are spelled like this: of many, the smallest are hardly
    /// ever meant.
    fn largest(&self, name: &str) -> Vec<Place<'_>> {
        const MEANT: usize = 4;
        let mut places = self.spelled(name);
        places.sort_by_key(|place| Reverse((place.facts.population, Reverse(place.id))));
        places.truncate(MEANT);
        places
    }

    /// Places whose usual name has the skeleton of this one.
    pub fn sounding_like(&self, name: &str) -> Vec<Place<'_>> {
        self.places(self.ids(SOUNDS, &skeleton(name)))
    }

    /// The country with this ISO 3166-1 code of two letters.
    pub fn country(&self, code: &str) -> Option<Place<'_>> {
        let (entries, _) = self.section(CODES).as_chunks::<5>();
        let entry = entries.iter().find(|entry| entry[3..] == *code.as_bytes())?;
        self.place(PlaceId(u24(entry, 0)))
    }

    pub(crate) fn code_of(&self, country: PlaceId) -> Option<&str> {
        let (entries, _) = self.section(CODES).as_chunks::<5>();
        let entry = entries.iter().find(|entry| u24(*entry, 0) == country.0)?;
        std::str::from_utf8(&entry[3..]).ok()
    }

    pub(crate) fn usual_name(&self, id: PlaceId) -> &str {
        let block = id.0 as usize / BLOCK;
        let start = u32_at(self.section(STARTS), 4 * block).unwrap_or(u32::MAX);
        let mut names = self.section(NAMES).get(start as usize..).unwrap_or_default();
        for _ in 0..id.0 as usize % BLOCK {
            names = first_name(names).1;
        }
        std::str::from_utf8(first_name(names).0).unwrap_or_default()
    }

    fn section(&self, at: usize) -> &[u8] {
        &self.bytes[self.sections[at].clone()]
    }

    fn places(&self, ids: Vec<u32>) -> Vec<Place<'_>> {
        ids.into_iter().filter_map(|id| self.place(PlaceId(id))).collect()
    }

    /// The places that a map files under a key.
    fn ids(&self, map: usize, key: &str) -> Vec<u32> {
        let found = Fst::new(self.section(map)).ok().and_then(|map| map.get(key.as_bytes()));
        let Some(value) = found.map(fst::raw::Output::value) else { return Vec::new() };
        let number = (value >> 1) as u32;
        if value & 1 == 0 {
            return vec![number];
        }
        let mut bytes = self.section(LISTS).get(number as usize..).unwrap_or_default();
        let count = varint(&mut bytes).min(MOST_OF_ONE_NAME);
        let mut last = 0;
        (0..count)
            .map(|_| {
                last += varint(&mut bytes);
                last
            })
            .collect()
    }
}

/// A city or a land that goes by this name.
fn is_city_called(place: &Place<'_>, name: &str) -> bool {
    const LARGE: u64 = 100_000;
    place.facts.population >= LARGE && fold(place.name()) == fold(name)
}

/// Sections, in the order of the file.
const CARD: usize = 0;
const PLACES: usize = 1;
const STARTS: usize = 2;
const NAMES: usize = 3;
const CODES: usize = 4;
const LISTS: usize = 5;
const SOUNDS: usize = 6;
const KEYS: usize = 7;

/// No name is borne by more places; a damaged list could claim more.
const MOST_OF_ONE_NAME: u32 = 10_000;

impl fmt::Debug for Gazetteer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gazetteer").field("places", &self.len()).finish_non_exhaustive()
    }
}

/// FNV-1a over eight bytes at a time, the last ones alone.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    let (words, rest) = bytes.as_chunks::<8>();
    let start = 0xcbf2_9ce4_8422_2325;
    let sum = words.iter().fold(start, |sum: u64, word| {
        (sum ^ u64::from_le_bytes(*word)).wrapping_mul(PRIME).rotate_left(23)
    });
    rest.iter().fold(sum, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(PRIME))
}

/// The name with which a run of names begins, and the names after it.
fn first_name(names: &[u8]) -> (&[u8], &[u8]) {
    let Some((len, rest)) = names.split_first() else { return (&[], &[]) };
    rest.split_at_checked(usize::from(*len)).unwrap_or((&[], &[]))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|four| u32::from_le_bytes(*four))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|eight| u64::from_le_bytes(*eight))
}

fn u24(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], 0])
}

fn i24(bytes: &[u8], at: usize) -> i32 {
    u24(bytes, at).cast_signed() << 8 >> 8
}

fn varint(bytes: &mut &[u8]) -> u32 {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let Some((byte, rest)) = bytes.split_first() else { break };
        *bytes = rest;
        number |= u32::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            break;
        }
    }
    number
}

/// Eleven bits of figures, then how often to double them.
fn rounded_population(stored: u16) -> u64 {
    u64::from(stored & 0x7FF) << (stored >> 11)
}

fn source(family: u8, number: u32) -> Source {
    match family {
        0 => Source::GeoNames(number),
        1 => Source::WhosOnFirst(number),
        _ => Source::Ours(number),
    }
}
