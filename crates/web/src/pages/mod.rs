//! The pages, one module each: what a page shows is loaded into its view, and its `page` is a
//! pure function from the view to markup.

pub mod actor;
pub mod actors;
pub mod claim;
pub mod claims;
pub mod conflicts;
pub mod dependence;
pub mod dependences;
pub mod find;
pub mod judge;
pub mod map;
pub mod method;
pub mod overview;
mod parts;
pub mod remarks;
pub mod report;
pub mod reports;
pub mod search;
pub mod sources;
pub mod timeline;

/// How many lines of a long list stand on one page.
pub const LINES: usize = 100;
