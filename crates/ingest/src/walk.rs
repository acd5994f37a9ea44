//! Lists what there is to read: files, folders, standard input.

use crate::Source;
use crate::format::Format;
use crate::side_car;
use crate::system::unreadable;
use ignore::{DirEntry, WalkBuilder};
use record::{SkipReason, Skipped};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A file of this name in a folder lists, in the syntax of `.gitignore`, what not to read there.
pub const IGNORE_FILE: &str = ".whosaidignore";

/// Endings of our own files, which may lie among the reports: the case and SQLite's companions.
const OWN_FILES: &[&str] = &["whosaid", "whosaid-wal", "whosaid-shm", "whosaid-journal"];

/// Lists what `paths` hold: files as they are, folders recursively and sorted by name, `-`
/// as standard input. Hidden files, our own case files and what an ignore file names are
/// passed over. What cannot be listed is an `Err` in its place. Links to folders are not
/// followed, so that no loop is walked.
pub fn sources(paths: &[PathBuf]) -> impl Iterator<Item = Result<Source, Skipped>> {
    paths.iter().flat_map(|path| -> Box<dyn Iterator<Item = Result<Source, Skipped>>> {
        if path == Path::new("-") {
            Box::new(std::iter::once(Ok(Source::StandardInput)))
        } else if path.is_dir() {
            Box::new(folder(path))
        } else {
            // A missing file is told apart from an unreadable one when it is loaded.
            Box::new(std::iter::once(Ok(Source::File(path.clone()))))
        }
    })
}

fn folder(path: &Path) -> impl Iterator<Item = Result<Source, Skipped>> {
    let entries = WalkBuilder::new(path)
        .standard_filters(false)
        .hidden(true)
        .add_custom_ignore_filename(IGNORE_FILE)
        .sort_by_file_name(OsStr::cmp)
        .build()
        .filter_map(|entry| match entry {
            Ok(entry) if is_offered(&entry) => Some(Ok(Source::File(entry.into_path()))),
            Ok(entry) => not_followed(&entry).map(Err),
            Err(error) => Some(Err(unlisted(&error))),
        });
    let mut entries: Vec<_> = entries.collect();
    if entries.is_empty() {
        entries.push(Err(Skipped {
            file: path.display().to_string(),
            reason: SkipReason::NoReports,
            detail: "the folder holds no file to read; give the folder with the reports".to_owned(),
        }));
    }
    // What a list says of a file is heard before the file is read without it.
    entries.sort_by_key(|entry| !matches!(entry, Ok(Source::File(path)) if is_list(path)));
    entries.into_iter()
}

fn is_list(path: &Path) -> bool {
    Format::of_name(&path.to_string_lossy()).is_some_and(Format::is_list)
}

/// A file, or a link to one, that is not our own and tells of no other. Folders, pipes and
/// devices are not offered.
fn is_offered(entry: &DirEntry) -> bool {
    let path = entry.path();
    let name = path.to_string_lossy();
    !is_our_own(path)
        && path.is_file()
        && !side_car::is_one(&name, |other| Path::new(other).is_file())
}

/// By its name, the case or what SQLite keeps beside it.
pub fn is_our_own(path: &Path) -> bool {
    let is_ours = |ending: &OsStr| OWN_FILES.iter().any(|own| ending.eq_ignore_ascii_case(own));
    path.extension().is_some_and(is_ours)
}

/// A link that leads to a folder, in a circle or nowhere.
fn not_followed(entry: &DirEntry) -> Option<Skipped> {
    let path = entry.path();
    if !entry.path_is_symlink() || path.is_file() {
        return None;
    }
    let (reason, detail) = if path.is_dir() {
        (
            SkipReason::Unsafe,
            "a link to a folder; links to folders are not followed: give the folder",
        )
    } else {
        (SkipReason::Missing, "a link that leads nowhere or in a circle; give the file itself")
    };
    Some(Skipped { file: path.display().to_string(), reason, detail: detail.to_owned() })
}

fn unlisted(error: &ignore::Error) -> Skipped {
    let name =
        path_of(error).map_or_else(|| "(folder)".to_owned(), |path| path.display().to_string());
    match error.io_error() {
        Some(cause) => unreadable(&name, cause),
        None => Skipped { file: name, reason: SkipReason::Unreadable, detail: error.to_string() },
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_of(err)
        }
        _ => None,
    }
}
