//! The tables of [`store::Table`], written as others read them.

mod csv;
mod harmless;
mod metadata;
mod parquet;
#[cfg(test)]
mod reference;
mod xlsx;

pub use csv::{csv, csv_table};
pub(crate) use harmless::shown;
pub use metadata::csv_metadata;
pub use parquet::parquet;
pub use xlsx::xlsx;
