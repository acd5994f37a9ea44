//! Files and folders in, [`Report`]s out.
//!
//! [`sources`] lists what there is to read, in order; [`load`] reads one of them.
//! The two are apart so that listing is serial and loading runs on many threads.
//!
//! What this room does not know: language, statements, the case file. Facts that
//! the words of the story give (dateline, byline) are found by `clean`, which knows
//! the story from its page; this room keeps to what the container declares.

use record::{Report, Skipped};
use std::path::PathBuf;

/// One thing to read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Source {
    /// A file on disk.
    File(PathBuf),
    /// Standard input.
    StandardInput,
}

/// Lists what `paths` hold: files as they are, folders recursively and sorted, `-` as
/// standard input. What cannot be listed is an `Err` in its place.
pub fn sources(paths: &[PathBuf]) -> impl Iterator<Item = Result<Source, Skipped>> {
    paths.iter().map(|path| Ok(Source::File(path.clone())))
}

/// Reads one source and gives every report in it to `sink`.
pub fn load(source: &Source, mut sink: impl FnMut(Result<Report, Skipped>)) {
    let _ = (source, &mut sink);
}
