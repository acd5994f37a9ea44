//! Why a weights file is refused.

use std::fmt;

/// Why a weights file, or a section of it, is refused. Its words are for the person
/// who gave the file; its predicates are for code that reacts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error(Reason);

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Reason {
    NotWeights,
    Version { found: u32, known: u32 },
    Cut { need: usize, have: usize },
    Damaged,
    NoCard,
    CardLacks(&'static str),
    Section { name: String, trouble: &'static str },
    Missing(String),
}

impl Error {
    /// The bytes are some other kind of file.
    pub fn is_not_weights(&self) -> bool {
        matches!(self.0, Reason::NotWeights)
    }

    /// The bytes were a weights file once: cut short, or changed on the way.
    pub fn is_damaged(&self) -> bool {
        matches!(self.0, Reason::Cut { .. } | Reason::Damaged)
    }

    /// A sound file of another version, or for another reader.
    pub fn is_foreign(&self) -> bool {
        !self.is_not_weights() && !self.is_damaged()
    }
}

impl From<Reason> for Error {
    fn from(reason: Reason) -> Self {
        Self(reason)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::NotWeights => f.write_str("not a weights file of whosaid"),
            Reason::Version { found, known } => {
                write!(f, "weights format {found}, this program reads format {known}")
            }
            Reason::Cut { need, have } => {
                write!(f, "weights file cut short: {have} bytes of at least {need}")
            }
            Reason::Damaged => f.write_str("weights file damaged: its checksum does not match"),
            Reason::NoCard => f.write_str("weights file without a card"),
            Reason::CardLacks(field) => write!(f, "weights file whose card has no '{field}'"),
            Reason::Section { name, trouble } => write!(f, "weights section '{name}' {trouble}"),
            Reason::Missing(name) => write!(f, "weights file without the section '{name}'"),
        }
    }
}

impl std::error::Error for Error {}
