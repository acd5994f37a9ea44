//! The tables of [`store::Table`], written as others read them.

mod csv;
mod harmless;
#[cfg(test)]
mod reference;

pub use csv::{csv, csv_table};
