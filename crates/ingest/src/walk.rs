//! Lists what there is to read: files, folders, standard input.

use crate::{Source, unreadable};
use ignore::{DirEntry, WalkBuilder};
use record::{SkipReason, Skipped};
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
    let mut entries = WalkBuilder::new(path)
        .standard_filters(false)
        .hidden(true)
        .add_custom_ignore_filename(IGNORE_FILE)
        .sort_by_file_name(std::ffi::OsStr::cmp)
        .build()
        .filter_map(|entry| match entry {
            Ok(entry) => is_offered(&entry).then(|| Ok(Source::File(entry.into_path()))),
            Err(error) => Some(Err(unlisted(&error))),
        })
        .peekable();
    let nothing = entries.peek().is_none().then(|| {
        Err(Skipped {
            file: path.display().to_string(),
            reason: SkipReason::NoReports,
            detail: "the folder holds no file to read; give the folder with the reports".to_owned(),
        })
    });
    entries.chain(nothing)
}

/// A file, or a link to one, that is not our own. Folders, pipes and devices are not offered.
fn is_offered(entry: &DirEntry) -> bool {
    let path = entry.path();
    let is_ours = path
        .extension()
        .is_some_and(|ending| OWN_FILES.iter().any(|own| ending.eq_ignore_ascii_case(own)));
    !is_ours && path.is_file()
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
