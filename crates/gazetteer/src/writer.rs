//! Lays out the file of the index. Used when it is compiled; the program only reads.

use crate::Kind;
use crate::file::{BLOCK, FORMAT, HEAD, MAGIC, PARTS_OF_DEGREE, SECTIONS, SUMS, checksum};
use crate::place::{Facts, Seat, Source};
use crate::spelling::{fold, skeleton};
use std::collections::BTreeMap;

/// A place to be written.
#[derive(Clone, PartialEq, Debug)]
pub struct Draft {
    /// What, where, how large.
    pub facts: Facts,
    /// Its usual name.
    pub name: String,
    /// All its names, the usual one included.
    pub names: Vec<String>,
    /// The area that holds it, as an index into the drafts.
    pub parent: Option<usize>,
    /// For a country, its ISO 3166-1 code of two letters.
    pub code: Option<[u8; 2]>,
}

/// The bytes of an index. The same drafts give the same bytes.
///
/// # Errors
/// When there are too many places, names or bytes for the numbers of the format.
pub fn write(drafts: &[Draft], card: &str) -> Result<Vec<u8>, String> {
    let [mut places, mut starts, mut names, mut codes] = [const { Vec::new() }; 4];
    let mut sounds = Filed::new();
    let mut keys = Filed::new();
    for (at, draft) in drafts.iter().enumerate() {
        let id = u24(at)?;
        places.extend(record(draft)?);
        if at % BLOCK == 0 {
            starts.extend(u32::try_from(names.len()).map_err(|e| e.to_string())?.to_le_bytes());
        }
        names.push(u8::try_from(draft.name.len()).map_err(|_| draft.name.clone())?);
        names.extend(draft.name.as_bytes());
        if let Some(code) = draft.code {
            codes.extend(id);
            codes.extend(code);
        }
        file(draft, at as u32, &mut sounds, &mut keys);
    }
    let mut lists = Vec::new();
    let [sounds, keys] = [map(&sounds, &mut lists)?, map(&keys, &mut lists)?];
    assemble(&[card.as_bytes().to_vec(), places, starts, names, codes, lists, sounds, keys])
}

/// Places by key, in order.
type Filed = BTreeMap<String, Vec<u32>>;

/// Files a place: by the skeleton of its usual name, and by every other name, folded.
fn file(draft: &Draft, id: u32, sounds: &mut Filed, keys: &mut Filed) {
    let skeleton = skeleton(&draft.name);
    let usual = fold(&draft.name);
    let sounds_of_nothing = skeleton.is_empty();
    if !sounds_of_nothing {
        sounds.entry(skeleton).or_default().push(id);
    }
    for name in draft.names.iter().map(|name| fold(name)) {
        if name.is_empty() || (name == usual && !sounds_of_nothing) {
            continue;
        }
        let ids = keys.entry(name).or_default();
        if ids.last() != Some(&id) {
            ids.push(id);
        }
    }
}

fn record(draft: &Draft) -> Result<Vec<u8>, String> {
    let Facts { kind, seat, point, radius_km, population, source } = draft.facts;
    let mut record = Vec::new();
    for degrees in [point.latitude, point.longitude] {
        let parts = (degrees * PARTS_OF_DEGREE).round() as i32;
        record.extend(&parts.to_le_bytes()[..3]);
    }
    let (family, number) = match source {
        Source::GeoNames(number) => (0, number),
        Source::WhosOnFirst(number) => (1, number),
        Source::Ours(number) => (2, number),
    };
    record.push(position(Kind::ALL, &kind) | position(&Seat::ALL, &seat) << 3 | family << 5);
    record.extend(radius_km.to_le_bytes());
    record.extend(short_population(population).to_le_bytes());
    record.extend(u24(draft.parent.map_or(0, |parent| parent + 1))?);
    record.extend(number.to_le_bytes());
    Ok(record)
}

fn position<T: PartialEq>(all: &[T], one: &T) -> u8 {
    all.iter().position(|other| other == one).map_or(0, |at| at as u8)
}

/// Eleven bits of figures, then how often to double them: exact below 2,048, then to three
/// digits.
fn short_population(population: u64) -> u16 {
    let doublings = (u64::BITS - population.leading_zeros()).saturating_sub(11);
    (population >> doublings) as u16 | (doublings as u16) << 11
}

fn map(filed: &Filed, lists: &mut Vec<u8>) -> Result<Vec<u8>, String> {
    let mut known: BTreeMap<&[u32], u64> = BTreeMap::new();
    let mut keys = fst::MapBuilder::memory();
    for (key, ids) in filed {
        let value = match ids[..] {
            [one] => u64::from(one) << 1,
            _ => *known.entry(ids).or_insert_with(|| push_list(lists, ids)) << 1 | 1,
        };
        keys.insert(key, value).map_err(|error| error.to_string())?;
    }
    keys.into_inner().map_err(|error| error.to_string())
}

/// Writes a list of ascending numbers and says where it begins.
fn push_list(lists: &mut Vec<u8>, ids: &[u32]) -> u64 {
    let at = lists.len() as u64;
    push_varint(lists, ids.len() as u32);
    let mut last = 0;
    for id in ids {
        push_varint(lists, id - last);
        last = *id;
    }
    at
}

fn push_varint(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn u24(number: usize) -> Result<[u8; 3], String> {
    match u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes() {
        [a, b, c, 0] => Ok([a, b, c]),
        _ => Err(format!("{number} is too large for the index")),
    }
}

fn assemble(sections: &[Vec<u8>; SECTIONS]) -> Result<Vec<u8>, String> {
    let mut file = MAGIC.to_vec();
    file.extend(FORMAT.to_le_bytes());
    for section in sections {
        let len = u32::try_from(section.len()).map_err(|_| "a section is too long".to_owned())?;
        file.extend(len.to_le_bytes());
    }
    let body = sections.concat();
    debug_assert_eq!(file.len(), SUMS, "sums stand after the lengths");
    file.extend(checksum(&body).to_le_bytes());
    file.extend(checksum(&file).to_le_bytes());
    debug_assert_eq!(file.len(), HEAD, "the head has its length");
    file.extend(body);
    Ok(file)
}
