//! Numbers for words. Fixed for ever: they are stored.

/// A word in progress: FNV-1a of 64 bits (Fowler, Noll and Vo).
#[derive(Clone, Copy)]
pub struct Word(u64);

impl Word {
    pub fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub fn letter(&mut self, letter: char) {
        let mut bytes = [0; 4];
        for byte in letter.encode_utf8(&mut bytes).bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    pub fn finish(self) -> u64 {
        mixed(self.0)
    }
}

/// The number of some words in a row.
pub fn of_words(words: &[u64]) -> u32 {
    let all = words.iter().fold(0, |all: u64, word| mixed(all.rotate_left(7) ^ word));
    (all >> 32) as u32
}

/// Every bit of the answer depends on every bit of `number` (the finish of splitmix64, Steele
/// and others 2014).
fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
