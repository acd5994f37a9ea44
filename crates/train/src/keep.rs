//! What a stage learnt, kept on disk, so that a later stage can be tried again alone.

use crate::learner::{Average, Averages};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder of kept results; without one nothing is kept and everything is made anew.
pub struct Keep(pub Option<PathBuf>);

impl Keep {
    /// The kept bytes of `name`, or those that `make` gives.
    pub fn bytes(&self, name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
        let Some(path) = self.0.as_ref().map(|folder| folder.join(name)) else { return make() };
        if let Ok(bytes) = fs::read(&path) {
            return bytes;
        }
        let bytes = make();
        write(&path, &bytes);
        bytes
    }

    /// The kept averages of `name`, or those that `make` gives.
    pub fn averages(&self, name: &str, make: impl FnOnce() -> Averages) -> Averages {
        let mut fresh = None;
        let bytes = self.bytes(name, || {
            let averages = make();
            let bytes = if self.0.is_some() { to_bytes(&averages) } else { Vec::new() };
            fresh = Some(averages);
            bytes
        });
        fresh.unwrap_or_else(|| of_bytes(&bytes))
    }
}

fn write(path: &Path, bytes: &[u8]) {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, bytes))
        .unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
}

fn to_bytes(averages: &Averages) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (key, average) in averages {
        bytes.extend(key.to_le_bytes());
        bytes.extend(average.updates.to_le_bytes());
        bytes.extend((average.weights.len() as u32).to_le_bytes());
        for (class, weight) in &average.weights {
            bytes.push(*class);
            bytes.extend(weight.to_le_bytes());
        }
    }
    bytes
}

fn of_bytes(bytes: &[u8]) -> Averages {
    fn take<const N: usize>(rest: &mut &[u8]) -> [u8; N] {
        let (first, others) = rest.split_first_chunk().expect("kept files are written whole");
        *rest = others;
        *first
    }
    let mut averages = Averages::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let key = u64::from_le_bytes(take(&mut rest));
        let updates = u32::from_le_bytes(take(&mut rest));
        let count = u32::from_le_bytes(take(&mut rest));
        let weights = (0..count)
            .map(|_| (take::<1>(&mut rest)[0], f64::from_le_bytes(take(&mut rest))))
            .collect();
        averages.insert(key, Average { weights, updates });
    }
    averages
}
