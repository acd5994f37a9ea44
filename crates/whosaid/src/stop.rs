//! Why a command ended before its end, and how that is said.

use crate::exit::Exit;
use crate::terminal::{foreign, note};
use std::io;

/// Why a command ended before its end.
#[derive(Debug)]
pub enum Stop {
    /// The reader of our output had enough: a normal end.
    ClosedPipe,
    /// Something to tell the person about.
    Failed(Failure),
}

/// A failure in the words of the person who meets it.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong: the value that was wrong, no final full stop.
    message: String,
    /// What to try.
    hint: Option<String>,
}

impl Stop {
    /// A failure with something to try.
    pub fn with_hint(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Failed(Failure { message: message.into(), hint: Some(hint.into()) })
    }

    /// Says it on standard error, and gives the code to end with.
    pub fn tell(self) -> Exit {
        match self {
            Self::ClosedPipe => Exit::Done,
            Self::Failed(failure) => {
                // Messages quote file names and arguments, which are foreign text too.
                note(&format!("error: {}", foreign(&failure.message)));
                if let Some(hint) = failure.hint {
                    note(&format!("hint: {}", foreign(&hint)));
                }
                Exit::Failure
            }
        }
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::ClosedPipe;
        }
        Self::Failed(Failure {
            message: format!("the output cannot be written: {error}"),
            hint: None,
        })
    }
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Self {
        Self::Failed(Failure { message: error.to_string(), hint: error.hint() })
    }
}

impl From<export::Failure> for Stop {
    fn from(failure: export::Failure) -> Self {
        match failure {
            export::Failure::Case(error) => error.into(),
            export::Failure::Write(error) => error.into(),
        }
    }
}
