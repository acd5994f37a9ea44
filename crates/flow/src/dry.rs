//! A run that writes nothing: what would be read of what is offered, and what not.

use crate::Options;
use crate::in_order;
use crate::run::{Task, guarded, open_each};
use ingest::Offer;
use record::{ReportId, Skipped};
use std::path::PathBuf;

/// What a run would do with one document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Would {
    /// Read it.
    Read {
        /// As the user would name it.
        file: String,
    },
    /// Pass it over, for the case holds it.
    Know {
        /// As the user would name it.
        file: String,
    },
    /// Pass it over, for it is no report.
    Skip(Skipped),
}

/// Tells what [`crate::read_into`] would do with each document below `paths`, in order. `is_known`
/// says which reports the case holds. Documents are opened and decoded, for that is what tells;
/// nothing is analysed and nothing written. The first error of `sink` ends it.
pub fn would_read<E>(
    paths: &[PathBuf],
    options: Options,
    is_known: impl Fn(ReportId) -> bool + Sync,
    mut sink: impl FnMut(Would) -> Result<(), E>,
) -> Result<(), E> {
    let sources: Vec<_> = ingest::sources(paths).collect();
    in_order::map(
        |feed| open_each(sources, options.take, feed),
        options.jobs,
        Task::bytes,
        |task| would(task, &is_known),
        |told| told.map_or(Ok(()), &mut sink),
    )
}

fn would(task: Task, is_known: impl Fn(ReportId) -> bool) -> Option<Would> {
    let Task::Read(offer) = task else { return None };
    let fetched = match offer.and_then(Offer::fetch) {
        Ok(fetched) => fetched,
        Err(skipped) => return Some(Would::Skip(skipped)),
    };
    let file = fetched.name().to_owned();
    if is_known(fetched.id()) {
        return Some(Would::Know { file });
    }
    Some(match guarded(file, || fetched.read()).flatten() {
        Ok(report) => Would::Read { file: report.file },
        Err(skipped) => Would::Skip(skipped),
    })
}
