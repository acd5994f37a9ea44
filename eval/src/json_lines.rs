//! Files of one JSON object a line.

use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;
use std::fs::File;
use std::io;
use std::path::Path;

/// Reads every line that is not blank. An unreadable one is named with its number.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, String> {
    parsed(path, std::fs::read_to_string(path))
}

/// The same of a file packed with gzip.
pub fn read_gzip<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, String> {
    let unpacked = File::open(path).and_then(|file| io::read_to_string(GzDecoder::new(file)));
    parsed(path, unpacked)
}

fn parsed<T: DeserializeOwned>(path: &Path, text: io::Result<String>) -> Result<Vec<T>, String> {
    text.map_err(|error| format!("cannot read {}: {error}", path.display()))?
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            serde_json::from_str(line)
                .map_err(|error| format!("{} line {}: {error}", path.display(), at + 1))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_line_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("gold.jsonl");
        std::fs::write(&path, "1\n\n2\n").expect("a file");
        assert_eq!(read::<u8>(&path), Ok(vec![1, 2]));
        std::fs::write(&path, "1\n\n300\n").expect("a file");
        let message = read::<u8>(&path).expect_err("300 is no u8");
        assert!(message.contains("gold.jsonl line 3: "), "{message}");
        let gone = read::<u8>(&folder.path().join("gone.jsonl")).expect_err("there is no file");
        assert!(gone.starts_with("cannot read "), "{gone}");
    }
}
