//! Keys of features: 64 bits that are the same on every machine.

/// The hash of a word, whatever its case (FNV-1a on its code points, then mixed).
pub(crate) fn of_word(word: &str) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for c in word.chars().flat_map(char::to_lowercase) {
        hash = (hash ^ u64::from(c)).wrapping_mul(0x0000_0100_0000_01B3);
    }
    mixed(hash)
}

/// The key of a feature: its kind, and the values that make it.
pub(crate) fn key(kind: u64, values: &[u64]) -> u64 {
    values.iter().fold(mixed(kind + 1), |key, value| {
        mixed(key.rotate_left(23) ^ value.wrapping_add(0x9E37_79B9_7F4A_7C15))
    })
}

/// The last steps of splitmix64 (Steele, Lea and Flood 2014).
fn mixed(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}
