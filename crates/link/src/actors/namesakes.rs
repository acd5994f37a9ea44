//! What is known of names before any two are compared: which bearers nothing tells apart, and
//! where to look for others that may be the same.
//!
//! Two bearers of the same class and the same names are namesakes, and linked as one; where the
//! names are short forms, what is said of the two must be the same as well, and a bearer that a
//! person judged stands alone. A crawl has some hundred times fewer namesakes than bearers.
//!
//! Two steps lead from one to another. Those that share a key of whole names
//! ([`NameKeys::same`]) may be the same, and all that hang together so are decided on together. A
//! short form and a full name that share a key ([`NameKeys::loose`]) hang together loosely: what the one means depends on the other and on all
//! that hang together with it, and on nothing behind these. So what comes in touches what lies
//! [`TOUCHED`] loose steps away, and that depends on what lies [`NEEDED`] steps away.

use super::{Bearer, names_of};
use crate::names::Name;
use record::ActorClass;
use std::collections::HashMap;

/// Loose steps from what came in to what may change: a new full name gives a short form
/// another meaning (one), and the full name it meant before loses it (two).
pub const TOUCHED: usize = 2;

/// Loose steps to what this depends on: which short forms a full name has (one more) and what
/// else these may mean (two more); and one to whom it is held apart from.
pub const NEEDED: usize = TOUCHED + 3;

/// Between the names of a telling: a letter that no name has.
const BETWEEN: &str = "\u{1f}";

/// Keys of names, as numbers.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NameKeys {
    /// Where others find it.
    pub filed: Vec<u64>,
    /// Who is filed under one of these may be the same.
    pub same: Vec<u64>,
    /// Who is filed under one of these may be short for it, or the other way round.
    pub loose: Vec<u64>,
}

/// Reads names, each once.
#[derive(Default)]
pub struct NameReader(HashMap<(ActorClass, String), (bool, NameKeys)>);

impl NameReader {
    /// What tells the bearer from those that are not its namesakes: its class and its names, and
    /// more where that is needed ([`told`] gives them back). A bearer that a person judged has no
    /// namesakes.
    pub fn telling(&mut self, bearer: &Bearer, is_judged: bool) -> String {
        let sorted = |words: &[String]| {
            let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
            words.sort_unstable();
            words.dedup();
            words.join(BETWEEN)
        };
        let mut telling = format!("{}{BETWEEN}{}", bearer.class, sorted(&bearer.names));
        if is_judged {
            telling.extend([BETWEEN, BETWEEN, &bearer.id.to_string()]);
        } else if bearer.names.iter().all(|name| self.read(bearer.class, name).0) {
            telling.extend([BETWEEN, BETWEEN, &sorted(&bearer.context)]);
        }
        telling
    }

    /// The keys of all these names together.
    pub fn keys(&mut self, class: ActorClass, names: &[String]) -> NameKeys {
        let mut all = NameKeys::default();
        for name in names {
            let (_, keys) = self.read(class, name);
            all.filed.extend(&keys.filed);
            all.same.extend(&keys.same);
            all.loose.extend(&keys.loose);
        }
        for keys in [&mut all.filed, &mut all.same, &mut all.loose] {
            keys.sort_unstable();
            keys.dedup();
        }
        all
    }

    /// Whether the name is a short form, and its keys.
    fn read(&mut self, class: ActorClass, name: &str) -> &(bool, NameKeys) {
        self.0.entry((class, name.to_owned())).or_insert_with(|| {
            let keys = Name::read(name, names_of(class)).keys();
            let numbers = |way: &str, keys: &[String]| -> Vec<u64> {
                keys.iter().map(|key| number(class, &format!("{way} {key}"))).collect()
            };
            let short = keys.short.as_slice();
            let mut same = numbers("whole", &keys.whole);
            // Those of the same words hang together even where no key says so.
            same.push(number(class, &format!("words {name}")));
            let filed =
                [&same[..], &numbers("short", short), &numbers("long", &keys.long)].concat();
            let loose = [numbers("long", short), numbers("short", &keys.long)].concat();
            let numbers = NameKeys { filed, same, loose };
            (keys.short.is_some(), numbers)
        })
    }
}

/// The class and the names of a telling.
pub fn told(telling: &str) -> Option<(ActorClass, Vec<String>)> {
    let mut parts = telling.split(BETWEEN);
    let class = parts.next()?.parse().ok()?;
    Some((class, parts.take_while(|name| !name.is_empty()).map(str::to_owned).collect()))
}

/// A number for a key, the same everywhere and for ever (FNV-1a). Two keys of one number cost
/// a comparison and nothing else.
fn number(class: ActorClass, key: &str) -> u64 {
    key.bytes().chain([class as u8]).fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}
