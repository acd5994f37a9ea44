//! Two weights for a key, in one slot: for decisions among three, where only differences count.

use crate::slots::{BUCKET, bucket_of, find, touch};

/// A stored weight lies in `-PAIR_LIMIT..=PAIR_LIMIT`: ten bits.
pub const PAIR_LIMIT: i32 = 511;

/// Ten bits for each weight leave twelve for the check: one stranger in a thousand passes.
pub(crate) const SHIFT: u32 = 20;

/// A table from keys to two weights.
///
/// A decision among three classes needs two numbers a feature: how much it speaks for the
/// second and for the third, the first being zero.
#[derive(Clone, Copy, Debug)]
pub struct Pairs<'a> {
    pub(crate) buckets: &'a [[u8; BUCKET]],
}

impl Pairs<'_> {
    /// The sum of the weights of `keys`.
    pub fn sum(&self, keys: &[u64]) -> [i32; 2] {
        touch(self.buckets, keys);
        let mut sum = [0; 2];
        for key in keys {
            let [second, third] = self.get(*key);
            sum[0] += second;
            sum[1] += third;
        }
        sum
    }

    /// The weights of one key; zeros when it has none.
    pub fn get(&self, key: u64) -> [i32; 2] {
        let Some(bucket) = self.buckets.get(bucket_of(key, self.buckets.len())) else {
            return [0; 2];
        };
        unpack(find(bucket, check_of(key), SHIFT))
    }
}

/// The slot that holds `weights` for `key`.
pub(crate) fn pack(key: u64, weights: [i32; 2]) -> u32 {
    let ten_bits = |weight: i32| weight.clamp(-PAIR_LIMIT, PAIR_LIMIT).cast_unsigned() & 0x3FF;
    (check_of(key) << SHIFT) | (ten_bits(weights[0]) << 10) | ten_bits(weights[1])
}

fn check_of(key: u64) -> u32 {
    key as u32 >> SHIFT
}

/// Shifting up and down again spreads the sign.
fn unpack(slot: u32) -> [i32; 2] {
    [(slot << 12).cast_signed() >> 22, (slot << 22).cast_signed() >> 22]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_gives_back_its_weights() {
        for weights in [[0, 0], [1, -1], [511, -511], [-511, 511], [-3, 77]] {
            assert_eq!(unpack(pack(0xFEDC_BA98_7654_3210, weights)), weights);
        }
        assert_eq!(unpack(pack(5, [9999, -9999])), [511, -511]);
    }
}
