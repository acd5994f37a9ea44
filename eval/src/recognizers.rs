//! The specification cases of Recognizers-Text: how a file is read, and how its cases are
//! halved into those that choose rules and those that are only scored.

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Half of the cases are read for errors, the other half only scored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Half {
    /// Chooses rules.
    Dev,
    /// Is frozen.
    Score,
}

/// The half that a case belongs to: by its own bytes, so that no order or count matters.
pub fn half_of(input: &str) -> Half {
    let hash = Sha256::digest(input.as_bytes());
    if hash[0].is_multiple_of(2) { Half::Dev } else { Half::Score }
}

/// The cases of a file; `None` when this machine does not have it.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<Option<Vec<T>>, String> {
    let Ok(text) = std::fs::read_to_string(path) else { return Ok(None) };
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map(Some)
        .map_err(|error| format!("{}: {error}", path.display()))
}
