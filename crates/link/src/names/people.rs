//! Names of people: given names, kunya, patronymics, family name.

mod compare;
mod parts;

use super::Keys;
use parts::{Part, Unit};

pub use compare::compare;
pub use parts::Person;

/// Parts of a name that are looked at for its keys.
const MOST_PARTS: usize = 6;

impl Person {
    /// Any two parts that two spellings of a name share, its family name, and its by-name.
    pub fn keys(&self) -> Keys {
        let whole = |unit: &&Unit| unit.part != Part::Initial;
        let parts: Vec<String> = self.units.iter().filter(whole).map(Unit::key).collect();
        let mut keys = Keys::default();
        match parts.as_slice() {
            [] => {}
            [one] => {
                keys.whole.push(format!("p {one}"));
                keys.short = Some(format!("p {one}"));
            }
            several => {
                for (at, one) in several.iter().enumerate().take(MOST_PARTS) {
                    for two in several[at + 1..].iter().take(MOST_PARTS) {
                        let (one, two) = (one.min(two), one.max(two));
                        keys.whole.push(format!("p {one} {two}"));
                    }
                }
                keys.long.extend(several.last().map(|family| format!("p {family}")));
                let kunya = self.units.iter().filter(|unit| unit.part == Part::Kunya);
                keys.long.extend(kunya.map(|unit| format!("p {}", unit.key())));
            }
        }
        keys
    }
}

impl Unit {
    fn key(&self) -> String {
        let key = self.word.key();
        if self.part == Part::Kunya { format!("+{key}") } else { key }
    }
}
