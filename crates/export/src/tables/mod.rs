//! The tables of [`store::Table`], written as others read them.

mod csv;
mod harmless;
mod parquet;
#[cfg(test)]
mod reference;
mod xlsx;

pub use csv::{csv, csv_table};
pub(crate) use harmless::shown;
pub use parquet::parquet;
pub use xlsx::xlsx;
