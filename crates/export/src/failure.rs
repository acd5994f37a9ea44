//! Why an export ended before its end.

use std::io;

/// Why an export ended before its end.
#[derive(Debug)]
pub enum Failure {
    /// The case could not be read.
    Case(store::Error),
    /// The output could not be written.
    Write(io::Error),
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::Case(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}
