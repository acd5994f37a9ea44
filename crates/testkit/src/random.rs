//! Numbers that look random and are the same everywhere and for ever.

/// A generator of numbers (`SplitMix64`). A crate's may change with its version, and with it
/// every corpus and interval made from it.
pub struct Random(u64);

impl Random {
    /// The generator of this seed.
    pub fn seeded(seed: usize) -> Self {
        Self(seed as u64)
    }

    /// A number below `bound`, which is not 0. Not quite even, which does not matter for
    /// bounds far below 2^64.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}
