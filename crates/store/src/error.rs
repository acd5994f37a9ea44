//! What can go wrong with a case file, said to a person in one sentence.

use rusqlite::ErrorCode;
use std::fmt;
use std::path::{Path, PathBuf};

/// A case file could not be opened, read or written. What was reported as stored before
/// is still stored.
///
/// The kind is private: code that reacts asks a predicate, a person reads the sentence,
/// and [`Error::hint`] says what to try.
#[derive(Debug)]
pub struct Error {
    file: PathBuf,
    kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// There is no such file.
    Missing,
    /// There is no folder to make it in.
    NoFolder,
    /// A folder, another document, an empty file, another program's database.
    NotACaseFile(&'static str),
    /// Its format version, above ours.
    NewerFormat(usize),
    /// Its format version, below ours, in a case opened for reading only.
    OlderFormat(usize),
    /// Another process is writing and did not finish in time.
    Busy,
    /// The disk is full.
    Full,
    /// The file or its folder does not let us write.
    ReadOnly,
    /// SQLite found the file damaged.
    Damaged(String),
    /// The system refused to open, read or write.
    System(String),
    /// The words to search for cannot be understood.
    Words(String),
    /// Our own mistake.
    Ours(String),
}

impl Error {
    pub(crate) fn new(file: &Path, kind: Kind) -> Self {
        Self { file: file.to_owned(), kind }
    }

    /// The file is something else: another document, another program's database, empty.
    pub fn is_not_a_case_file(&self) -> bool {
        matches!(self.kind, Kind::NotACaseFile(_))
    }

    /// A newer version of whosaid wrote it.
    pub fn is_newer_format(&self) -> bool {
        matches!(self.kind, Kind::NewerFormat(_))
    }

    /// Another process is writing it.
    pub fn is_busy(&self) -> bool {
        matches!(self.kind, Kind::Busy)
    }

    /// The disk is full.
    pub fn is_full(&self) -> bool {
        matches!(self.kind, Kind::Full)
    }

    /// There is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self.kind, Kind::Missing)
    }

    /// The file or its folder does not let us write.
    pub fn is_read_only(&self) -> bool {
        matches!(self.kind, Kind::ReadOnly)
    }

    /// The file is damaged.
    pub fn is_damaged(&self) -> bool {
        matches!(self.kind, Kind::Damaged(_))
    }

    /// The words to search for cannot be understood: the user's mistake, not the file's.
    pub fn is_bad_words(&self) -> bool {
        matches!(self.kind, Kind::Words(_))
    }

    /// What to try, as one sentence without a final full stop.
    pub fn hint(&self) -> Option<String> {
        let hint = match &self.kind {
            Kind::Missing => "`whosaid read` makes a case; `--case FILE` says where it is",
            Kind::NoFolder => "make the folder first, or choose another with `--case FILE`",
            Kind::NotACaseFile(_) => {
                "choose another name with `--case FILE`; this file is left as it is"
            }
            Kind::NewerFormat(_) => "use the version of whosaid that wrote it, or a later one",
            Kind::OlderFormat(_) => "`whosaid read` with this case brings it to the present format",
            Kind::Busy => {
                "wait until the other run ends, or write to another case with `--case FILE`"
            }
            Kind::Full => {
                "make room and run the same command again: what is already stored is not read twice"
            }
            Kind::ReadOnly => "copy the case to a folder that you may write to",
            Kind::Damaged(_) => {
                "`whosaid verify` lists what is wrong; the originals can be read again into a new case"
            }
            Kind::Ours(_) => {
                "this is a mistake in whosaid: please report it with the message above"
            }
            Kind::System(_) | Kind::Words(_) => return None,
        };
        Some(hint.to_owned())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        match &self.kind {
            Kind::Missing => write!(f, "there is no case file {file}"),
            Kind::NoFolder => write!(f, "the case file {file} cannot be made: no such folder"),
            Kind::NotACaseFile(what) => write!(f, "{file} is no case file: {what}"),
            Kind::NewerFormat(version) => {
                let ours = crate::schema::VERSION;
                write!(f, "{file} has case format {version}, newer than the {ours} known here")
            }
            Kind::OlderFormat(version) => {
                let ours = crate::schema::VERSION;
                write!(f, "{file} has case format {version}, older than the {ours} read here")
            }
            Kind::Busy => write!(f, "another process is writing the case file {file}"),
            Kind::Full => write!(f, "no room is left on the disk of the case file {file}"),
            Kind::ReadOnly => write!(f, "the case file {file} cannot be written to"),
            Kind::Damaged(what) => write!(f, "the case file {file} is damaged: {what}"),
            Kind::System(what) => write!(f, "the case file {file} cannot be used: {what}"),
            Kind::Words(what) => write!(f, "{what}"),
            Kind::Ours(what) => write!(f, "the case file {file} met an unexpected state: {what}"),
        }
    }
}

impl std::error::Error for Error {}

/// What an error of SQLite means for the user of a case file.
pub(crate) fn kind_of(error: &rusqlite::Error) -> Kind {
    let said = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Kind::Busy,
        Some(ErrorCode::DiskFull) => Kind::Full,
        Some(ErrorCode::ReadOnly) => Kind::ReadOnly,
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Kind::System(said)
        }
        // No code: a value of the wrong type or an unknown word in a row, which our schema
        // does not let in.
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) | None => Kind::Damaged(said),
        Some(_) => Kind::Ours(said),
    }
}
