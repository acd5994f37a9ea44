//! One small number for a key: word classes, and which rule makes a lemma.

use crate::slots::{BUCKET, bucket_of, find};

pub(crate) const SHIFT: u32 = 16;

/// A table from keys to numbers from 1 to 65,535. One absent key in 16,384 is taken for another.
#[derive(Clone, Copy, Debug)]
pub struct Map<'a> {
    pub(crate) buckets: &'a [[u8; BUCKET]],
}

impl Map<'_> {
    /// The number of `key`.
    pub fn get(&self, key: u64) -> Option<u16> {
        let bucket = self.buckets.get(bucket_of(key, self.buckets.len()))?;
        match find(bucket, check_of(key), SHIFT) as u16 {
            0 => None,
            value => Some(value),
        }
    }
}

/// The slot of `key` and its number.
pub(crate) fn slot(key: u64, value: u16) -> u32 {
    (check_of(key) << SHIFT) | u32::from(value)
}

fn check_of(key: u64) -> u32 {
    key as u32 >> SHIFT
}
