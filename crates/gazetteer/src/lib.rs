//! Which places of the earth the names in a report stand for, how exactly, and why.
//!
//! [`Gazetteer`] is an index of places with their names in many spellings and scripts, carried
//! inside the program and read in place: nothing is loaded. [`resolve`] decides all names of one
//! report together and gives an [`Answer`] for each, with reasons in words; a name that nothing
//! carries stays unresolved. A province is an area, `the countryside of` a town is no pin.
//!
//! What is left out on purpose: finding names (annotate does), other reports, the disk. How the
//! index is compiled from its sources stands in `xtask/src/gazetteer`; [`Gazetteer::card`] names
//! the sources and their licences.

// Populations and lengths of names only weigh; none comes near 2^23.
#![allow(clippy::cast_precision_loss)]

mod beside;
mod candidates;
mod company;
mod designation;
mod file;
mod noun;
mod place;
mod resolve;
mod setting;
mod spelling;
mod vague_words;
mod words;
mod writer;

pub use designation::bare_name;
pub use file::{Gazetteer, NotAnIndex};
pub use noun::places;
pub use place::{Facts, Place, PlaceId, Point, Seat, Source};
pub use record::{PlaceKind as Kind, PlacePrecision as Precision};
pub use resolve::{Answer, resolve};
pub use spelling::{fold, is_filed_script, skeleton};
pub use writer::{Draft, write};
