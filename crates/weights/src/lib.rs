//! Trained numbers in one checked file, read in place.
//!
//! A weights file holds a card (what it was trained on, under which licence) and named
//! sections: tables that answer "what does this feature weigh?" from a 64-bit key, and short
//! lists of words. [`File::check`] accepts the bytes once; after that every look-up is a read
//! of the same bytes, with nothing copied, decoded or allocated. The layout, byte by byte,
//! is in `docs/reference/weights-format.md`.
//!
//! What is left out on purpose: text. A key is a number that some other room made from words,
//! and a class is a number that the other room has a name for. Training is elsewhere too;
//! [`Writer`] only lays out what the trainer found.

mod aligned;
mod checksum;
mod error;
mod file;
mod map;
mod pairs;
mod rows;
mod slots;
mod writer;

pub use aligned::Aligned;
pub use error::Error;
pub use file::{Card, File, Kind};
pub use map::Map;
pub use pairs::{PAIR_LIMIT, Pairs};
pub use rows::{CLASSES, Rows};
pub use writer::{Fit, RowEntry, Writer, with_checksum};
