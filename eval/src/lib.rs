//! Scores our reading against gold, prints what a person needs in order to improve it,
//! and holds the frozen scores.
//!
//! A gold set in; rows of numbers out ([`rows`]), or a list of what was missed and what was
//! wrong ([`errors`]). The sets and where they lie are in [`sets`]; `README.md` says what is
//! measured on which data.
//!
//! What is left out on purpose: any official test split, and any copy of the data. A set
//! that is not on this machine is named and passed over; our own gold always runs.

pub mod attribution;
pub mod bearers;
pub mod claim_pairs;
pub mod conll;
pub mod coreference;
pub mod dependence;
pub mod elsewhere;
pub mod errors;
pub mod extraction;
pub mod facets;
pub mod forms;
pub mod frames;
pub mod frozen;
pub mod gold;
pub mod golden_stories;
pub mod grades;
pub mod headlines;
pub mod json_lines;
pub mod name_pairs;
pub mod names;
pub mod pages;
pub mod pair_texts;
pub mod places;
pub mod quantities;
pub mod recognizers;
pub mod relations;
pub mod rows;
pub mod seed_actors;
pub mod seed_claims;
pub mod segmentation;
pub mod sets;
pub mod stories;
pub mod times;
pub mod tokens;
pub mod told;
pub mod trees;
