//! Is the original of a report the bytes that were read, in the case or where it lies?

use super::{Check, Checked};
use crate::hash::hex;
use crate::originals::unpacked;
use record::ReportId;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};

/// The SHA-256 of an original, or why there is none to be had.
type Hashed = Result<[u8; 32], String>;

impl Check<'_> {
    /// Compares the original of a report with its hash and its id.
    pub(super) fn original(&mut self, row: i64, id: &str) -> Checked {
        let stored: String = self
            .case
            .connection
            .prepare_cached("SELECT sha256 FROM report WHERE report = ?")?
            .query_row([row], |row| row.get(0))?;
        let hashed: Hashed = self
            .case
            .connection
            .prepare_cached("SELECT bytes, size, outside FROM original WHERE report = ?")?
            .query_row([row], |row| {
                Ok(match (row.get_ref(0)?.as_blob_or_null()?, row.get::<_, Option<String>>(2)?) {
                    (Some(bytes), _) => inside(bytes, row.get(1)?),
                    (None, Some(path)) => outside(&path, row.get(1)?),
                    (None, None) => Err("it is neither in the case nor outside of it".to_owned()),
                })
            })?;
        let sha256 = match hashed {
            Ok(sha256) => sha256,
            Err(why) => {
                self.add("original", id, why);
                return Ok(());
            }
        };
        if hex(&sha256) != stored {
            self.add("original", id, format!("its SHA-256 is {}, not {stored}", hex(&sha256)));
        } else if ReportId::of_sha256(&sha256).to_string() != id {
            self.add("report", id, "its id is not that of its original");
        }
        Ok(())
    }
}

fn inside(bytes: &[u8], size: usize) -> Hashed {
    let original = unpacked(bytes, size).ok_or("it cannot be unpacked")?;
    Ok(Sha256::digest(original).into())
}

/// Of a file that was left where it lies. It is not held, and no more of it read than `size`: a
/// case from elsewhere may name anything.
fn outside(path: &str, size: u64) -> Hashed {
    let missing = |error: io::Error| {
        format!("it was left outside the case at {path} and cannot be read there ({error})")
    };
    let lies = fs::metadata(path).map_err(missing)?;
    if !lies.is_file() || lies.len() != size {
        return Err(format!("the file outside the case, {path}, is not one of {size} bytes"));
    }
    let mut file = BufReader::new(File::open(path).map_err(missing)?.take(size));
    let mut hash = Sha256::new();
    loop {
        let piece = file.fill_buf().map_err(missing)?;
        if piece.is_empty() {
            return Ok(hash.finalize().into());
        }
        hash.update(piece);
        let length = piece.len();
        file.consume(length);
    }
}
