//! What the system says of a file, in words that a user can act on.

use crate::limits::MAX_TEXT_BYTES;
use record::{SkipReason, Skipped};
use std::io::{self, Read};

/// A [`Skipped`] for an error of the system.
pub fn unreadable(name: &str, error: &io::Error) -> Skipped {
    let (reason, detail) = match error.kind() {
        io::ErrorKind::NotFound => {
            (SkipReason::Missing, "there is no such file or folder; check the path".to_owned())
        }
        io::ErrorKind::PermissionDenied => {
            (SkipReason::Unreadable, "you may not read it; check its permissions".to_owned())
        }
        _ => (SkipReason::Unreadable, format!("the system says: {error}")),
    };
    Skipped { file: name.to_owned(), reason, detail }
}

/// All bytes of `reader`, or that there are more than `limit`.
pub fn read_limited(reader: impl Read, name: &str, limit: u64) -> Result<Vec<u8>, Skipped> {
    let mut bytes = Vec::new();
    reader.take(limit + 1).read_to_end(&mut bytes).map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(name, limit));
    }
    Ok(bytes)
}

/// That one document has more than `limit` bytes.
pub fn too_large(name: &str, limit: u64) -> Skipped {
    let try_this = match limit {
        MAX_TEXT_BYTES => "split it into reports",
        _ => "save it without its pictures, or its text alone as .txt",
    };
    let detail =
        format!("one report may have {} MB and this has more; {try_this}", limit / 1_000_000);
    Skipped { file: name.to_owned(), reason: SkipReason::TooLarge, detail }
}
