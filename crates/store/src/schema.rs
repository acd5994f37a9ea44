//! The format of a case file: who it belongs to, its version, and how old ones come forward.

use rusqlite::{Connection, Transaction};

/// Says in bytes 68 to 71 of the file that it is a case: "wsay" in ASCII.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"wsay");

/// Every step from an empty database to the present format, in order. A released step is
/// never edited: a test compares it with its frozen hash. A change is a new file here.
const STEPS: &[&str] = &[include_str!("schema/001.sql")];

/// The format that this version writes: the number of steps.
pub(crate) const VERSION: usize = STEPS.len();

/// Brings the database of `transaction` from format `from` to the present one.
pub(crate) fn migrate(transaction: &Transaction<'_>, from: usize) -> rusqlite::Result<()> {
    for step in STEPS.iter().skip(from) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)
}

/// The format version of an open database.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}
