//! Tar archives, read from the beginning to the end and never held.

use super::{Opening, damaged};
use crate::draft::Said;
use crate::format::Input;
use record::SkipReason;
use std::io;
use std::ops::ControlFlow;
use tar::{Archive, Entry, EntryType};

/// Gives every file in it.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let mut archive = Archive::new(input.stream());
    let entries = match archive.entries() {
        Ok(entries) => entries,
        Err(error) => return opening.refuse_as(damaged(name, &error)),
    };
    let mut files = 0_usize;
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            // What comes after a damaged head cannot be found.
            Err(error) if opening.is_spent() => {
                let _ = error;
                return opening.refuse_the_rest(name);
            }
            Err(error) => return opening.refuse_as(damaged(name, &error)),
        };
        files += 1;
        member(entry, name, opening)?;
        if opening.is_spent() {
            return ControlFlow::Continue(());
        }
    }
    if files == 0 {
        let detail = "the archive holds no file; check that it is a tar archive and is whole";
        return opening.refuse(name, SkipReason::NoReports, detail);
    }
    ControlFlow::Continue(())
}

fn member(
    mut entry: Entry<'_, impl io::Read>,
    name: &str,
    opening: &mut Opening<'_>,
) -> ControlFlow<()> {
    let inner = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
    let inner = inner.strip_prefix("./").unwrap_or(&inner).to_owned();
    match entry.header().entry_type() {
        EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
            let mut bytes = opening.metered(&mut entry);
            opening.member(name, &inner, Said::default(), &mut bytes)
        }
        EntryType::Symlink | EntryType::Link => opening.refuse(
            format!("{name}!/{inner}"),
            SkipReason::Unsafe,
            "a link; links in archives are not followed: give the file it leads to",
        ),
        _ => ControlFlow::Continue(()),
    }
}
