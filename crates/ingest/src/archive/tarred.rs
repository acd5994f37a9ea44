//! Tar archives, read from the beginning to the end and never held but for a few members.

use super::waiting::{self, Waiting};
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
    let mut waiting = Waiting::default();
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(_) if opening.is_spent() => return opening.refuse_the_rest(name),
            // What comes after a damaged head cannot be found.
            Err(error) => {
                waiting.give_all(name, opening)?;
                return opening.refuse_as(damaged(name, &error));
            }
        };
        files += 1;
        member(entry, name, opening, &mut waiting)?;
        if opening.is_spent() {
            return ControlFlow::Continue(());
        }
    }
    waiting.give_all(name, opening)?;
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
    waiting: &mut Waiting,
) -> ControlFlow<()> {
    let inner = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
    let inner = inner.strip_prefix("./").unwrap_or(&inner).to_owned();
    match entry.header().entry_type() {
        EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
            let waits = waiting::waits(&inner, entry.size());
            let mut bytes = opening.metered(&mut entry);
            if !waits {
                return opening.member(name, &inner, Said::default(), &mut bytes);
            }
            match opening.bytes(&format!("{name}!/{inner}"), waiting::LARGEST, &mut bytes) {
                Ok(bytes) => waiting.hold(inner, bytes, name, opening),
                Err(skipped) => opening.refuse_as(skipped),
            }
        }
        EntryType::Symlink | EntryType::Link => opening.refuse(
            format!("{name}!/{inner}"),
            SkipReason::Unsafe,
            "a link; links in archives are not followed: give the file it leads to",
        ),
        _ => ControlFlow::Continue(()),
    }
}
