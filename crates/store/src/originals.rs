//! Originals as they are stored: packed with zlib where that is shorter, as an SQL archive does
//! it, so that `sqlar_uncompress(bytes, size)` of the `sqlite3` shell unpacks them.

use crate::case::Case;
use crate::error::Error;
use flate2::Compression;
use flate2::read::{ZlibDecoder, ZlibEncoder};
use record::ReportId;
use rusqlite::OptionalExtension;
use std::borrow::Cow;
use std::io::Read;

/// The original of a report, as it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredOriginal {
    /// How many bytes it has.
    pub size: usize,
    /// These bytes, packed with zlib where they are fewer than `size`; none where they were left
    /// outside of the case.
    pub bytes: Option<Vec<u8>>,
}

impl Case {
    /// The original of a report, where it is not its text in UTF-8, byte for byte.
    pub fn original_beside_text(&self, report: ReportId) -> Result<Option<StoredOriginal>, Error> {
        let load = || {
            self.connection
                .prepare_cached(
                    "SELECT o.size, o.bytes FROM report r JOIN original o USING (report)
                     JOIN report_text t USING (report) WHERE r.id = ? AND t.sha256 <> r.sha256",
                )?
                .query_row([report.to_string()], |row| {
                    Ok(StoredOriginal { size: row.get(0)?, bytes: row.get(1)? })
                })
                .optional()
        };
        self.wrap(load())
    }
}

/// The bytes to store for an original.
pub(crate) fn packed(original: &[u8]) -> Cow<'_, [u8]> {
    let mut packed = Vec::new();
    match ZlibEncoder::new(original, Compression::fast()).read_to_end(&mut packed) {
        Ok(length) if length < original.len() => packed.into(),
        _ => original.into(),
    }
}

/// The original of `size` bytes that is stored so; `None` when it is damaged.
pub(crate) fn unpacked(stored: &[u8], size: usize) -> Option<Cow<'_, [u8]>> {
    if stored.len() == size {
        return Some(stored.into());
    }
    let mut original = Vec::new();
    // Never more than was promised: damaged bytes may unpack to anything.
    ZlibDecoder::new(stored).take(size as u64 + 1).read_to_end(&mut original).ok()?;
    (original.len() == size).then(|| original.into())
}

#[cfg(test)]
mod tests {
    use super::{packed, unpacked};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(
            word in prop::collection::vec(any::<u8>(), 0..90),
            times in 0..9_usize,
        ) {
            let original = word.repeat(times);
            let stored = packed(&original);
            prop_assert!(stored.len() <= original.len());
            let again = unpacked(&stored, original.len());
            prop_assert_eq!(again.as_deref(), Some(&original[..]));
        }

        #[test]
        fn any_bytes_at_all(stored in prop::collection::vec(any::<u8>(), 0..90), size in 0..200_usize) {
            unpacked(&stored, size);
        }
    }
}
