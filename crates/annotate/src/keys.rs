//! From what is seen to the numbers that the weights are asked for.
//!
//! An atom is a number for one thing seen: a word, an ending, a tag. A key is a number for a
//! few atoms seen together at the places of one template. Both are hashes: no dictionary is
//! needed, and a key never seen in training weighs nothing. Changing anything here makes all
//! stored weights foreign: raise [`READER`] with it.

/// The version of everything that makes keys. Weights made for another are refused.
pub const READER: &str = "syntax 2";

const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
const MIX: u64 = 0xD6E8_FEB8_6659_FD93;

/// The atom of a stretch of text. Never 0, which means "nothing there".
pub fn atom(text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut hash = text.len() as u64;
    for word in words {
        hash = (hash ^ u64::from_le_bytes(*word)).wrapping_mul(SPREAD).rotate_left(29);
    }
    let mut tail = [0; 8];
    tail[..rest.len()].copy_from_slice(rest);
    finish(hash ^ u64::from_le_bytes(tail)) | 1
}

/// One atom of two.
pub(crate) fn both(first: u64, second: u64) -> u64 {
    (first.wrapping_mul(SPREAD) ^ second).wrapping_mul(MIX)
}

/// The key of three atoms at the places of a template. Unused places are 0.
#[inline]
pub fn key(template: usize, atoms: [u64; 3]) -> u64 {
    let mut hash = (template as u64 + 1).wrapping_mul(SPREAD);
    hash = (hash ^ atoms[0]).wrapping_mul(MIX).rotate_left(23);
    hash = (hash ^ atoms[1]).wrapping_mul(SPREAD).rotate_left(23);
    finish(hash ^ atoms[2])
}

/// The keys of templates `first..first + N`.
#[inline]
pub(crate) fn keys<const N: usize>(first: usize, atoms: &[[u64; 3]; N]) -> [u64; N] {
    std::array::from_fn(|at| key(first + at, atoms[at]))
}

/// What one decision looks at: up to three atoms at each of `N` templates.
#[derive(Clone, Copy, Debug)]
pub struct Atoms<const N: usize>(pub(crate) [[u64; 3]; N]);

impl<const N: usize> Atoms<N> {
    /// The keys of all templates, in their order.
    pub fn keys(&self) -> [u64; N] {
        keys(0, &self.0)
    }

    /// The keys of `templates`, held in `room`.
    pub(crate) fn keys_of<'r>(&self, templates: &[u8], room: &'r mut [u64; N]) -> &'r [u64] {
        for (slot, template) in room.iter_mut().zip(templates) {
            let template = usize::from(*template);
            *slot = key(template, self.0[template]);
        }
        &room[..templates.len().min(N)]
    }
}

/// The tables take the bucket from the high bits and the check from the low ones; both must
/// depend on every atom.
#[inline]
fn finish(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(MIX);
    hash ^ (hash >> 29)
}
