//! Where a file in the program lies.

/// A file in the program that begins where a line of the cache does, so that no bucket of its
/// tables lies across two lines. Left to chance one bucket in four does, and reading is a tenth
/// slower.
///
/// ```
/// static FILE: &weights::Aligned<[u8]> = &weights::Aligned(*b"as include_bytes! gives it");
/// assert_eq!(FILE.0.as_ptr().addr() % 64, 0);
/// ```
#[repr(C, align(64))]
#[derive(Debug)]
pub struct Aligned<B: ?Sized>(pub B);
