//! The bucket shared by every keyed table: 16 bytes, four slots of 32 bits.
//!
//! One cache line fetch answers a look-up. A slot keeps some bits of its key as a check, so
//! that a feature never seen in training (most of them, once light rows are pruned) weighs
//! nothing instead of borrowing a stranger's weight. An empty slot is all zeros, and zeros
//! mean "no weight" in every table, so no table needs a mark for empty.

pub(crate) const BUCKET: usize = 16;
pub(crate) const SLOTS: usize = 4;

/// The bucket of `key` among `buckets`: its high half, spread by one multiplication.
pub(crate) fn bucket_of(key: u64, buckets: usize) -> usize {
    (((key >> 32) * buckets as u64) >> 32) as usize
}

/// The slot whose top bits, shifted down by `shift`, are `check`; zero when there is none.
/// Without branches: at most one slot of a bucket has a given check, and the compiler makes
/// this four compares in one vector.
pub(crate) fn find(bucket: &[u8; BUCKET], check: u32, shift: u32) -> u32 {
    let mut found = 0;
    for slot in bucket.as_chunks::<4>().0 {
        let slot = u32::from_le_bytes(*slot);
        found |= if slot >> shift == check { slot } else { 0 };
    }
    found
}

/// Asks memory for the buckets of all `keys` at once. Look-ups one after the other wait for
/// one bucket each; asked for together, a dozen are on their way at the same time.
pub(crate) fn touch(buckets: &[[u8; BUCKET]], keys: &[u64]) {
    let first = |key: &u64| buckets.get(bucket_of(*key, buckets.len())).map_or(0, |b| b[0]);
    // The sum is of no use; `black_box` keeps the loads from being left out.
    std::hint::black_box(keys.iter().map(first).fold(0, |all, byte| all | byte));
}

/// Lays slots into buckets, heaviest first; what finds no place is left out.
/// Entries are `(key, slot, heft)`, the slot with its check already in it. A slot whose check
/// is taken in its bucket is left out too: it could never be told from the other.
/// Returns the table and how many slots it holds.
pub(crate) fn fill(
    mut entries: Vec<(u64, u32, u64)>,
    buckets: usize,
    shift: u32,
) -> (Vec<u8>, usize) {
    // The key breaks ties, so that the same weights always make the same bytes.
    entries.sort_unstable_by_key(|(key, _, heft)| (std::cmp::Reverse(*heft), *key));
    let mut table = vec![[0u32; SLOTS]; buckets];
    let mut placed = 0;
    for (key, slot, _) in entries {
        let bucket = &mut table[bucket_of(key, buckets)];
        if bucket.iter().any(|other| *other != 0 && *other >> shift == slot >> shift) {
            continue;
        }
        if let Some(free) = bucket.iter_mut().find(|other| **other == 0) {
            *free = slot;
            placed += 1;
        }
    }
    (table.into_iter().flatten().flat_map(u32::to_le_bytes).collect(), placed)
}
