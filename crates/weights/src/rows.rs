//! A short row of (class, weight) for a key: for decisions among many classes.

use crate::slots::{BUCKET, bucket_of, find, touch};

/// Classes are `0..CLASSES`.
pub const CLASSES: usize = 128;

/// A slot is 11 bits of check and 21 bits of place.
pub(crate) const SHIFT: u32 = 21;

/// Set in the last entry of a row.
pub(crate) const LAST: u16 = 0x0100;

/// A table from keys to rows of weights. A feature speaks for or against a few classes only,
/// so a row names them: one byte for the weight, seven bits for the class, one bit for the end.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    pub(crate) buckets: &'a [[u8; BUCKET]],
    pub(crate) entries: &'a [[u8; 2]],
}

impl Rows<'_> {
    /// Adds the rows of `keys` to `scores`. Keys are looked at in groups, so that one group's
    /// buckets, then its rows, are fetched together.
    pub fn add(&self, keys: &[u64], scores: &mut [i32; CLASSES]) {
        for group in keys.chunks(GROUP) {
            let mut places = [0; GROUP];
            let mut found = 0;
            touch(self.buckets, group);
            for key in group {
                // Written in any case, kept when there is a row: no branch to guess wrong.
                places[found] = self.place(*key);
                found += usize::from(places[found] != 0);
            }
            let first = |place: &usize| self.entries.get(*place).map_or(0, |entry| entry[0]);
            let touched = places[..found].iter().map(first).fold(0, |all, byte| all | byte);
            std::hint::black_box(touched);
            for place in &places[..found] {
                self.add_row(*place, scores);
            }
        }
    }

    /// Where the row of `key` begins among the entries; 0 when it has none.
    fn place(&self, key: u64) -> usize {
        let bucket = self.buckets.get(bucket_of(key, self.buckets.len()));
        let slot = bucket.map_or(0, |bucket| find(bucket, check_of(key), SHIFT));
        slot as usize & ((1 << SHIFT) - 1)
    }

    fn add_row(&self, place: usize, scores: &mut [i32; CLASSES]) {
        for entry in self.entries.get(place..).unwrap_or_default() {
            let entry = u16::from_le_bytes(*entry);
            scores[usize::from(entry >> 9)] += i32::from((entry as u8).cast_signed());
            if entry & LAST != 0 {
                break;
            }
        }
    }
}

/// How many keys are looked at together.
const GROUP: usize = 32;

/// The entry of a class and its weight.
pub(crate) fn entry(class: usize, weight: i8, last: bool) -> u16 {
    ((class as u16) << 9) | if last { LAST } else { 0 } | u16::from(weight.cast_unsigned())
}

/// The slot that sends `key` to the row at `place`.
pub(crate) fn slot(key: u64, place: usize) -> u32 {
    (check_of(key) << SHIFT) | place as u32
}

fn check_of(key: u64) -> u32 {
    key as u32 >> SHIFT
}
