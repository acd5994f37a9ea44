//! Zip archives: saved folders.

use super::Opening;
use crate::draft::{Refusal, Said};
use crate::format::{Input, ReadSeek};
use crate::limits::MAX_MEMBERS;
use crate::side_car;
use record::{SkipReason, Skipped};
use std::borrow::Cow;
use std::io::{self, Cursor, Read, SeekFrom};
use std::ops::ControlFlow;
use zip::ZipArchive;
use zip::result::ZipError;

/// A zip archive with the list of its members read.
pub type Zip = ZipArchive<Box<dyn ReadSeek>>;

/// Gives every file in it.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let mut archive = match archive(input, name, opening) {
        Ok(archive) => archive,
        Err(skipped) => return opening.refuse_as(skipped),
    };
    if archive.is_empty() {
        return opening.refuse(name, SkipReason::NoReports, "the archive holds no file");
    }
    for at in 0..archive.len() {
        member(&mut archive, at, name, opening)?;
        if opening.is_spent() {
            return ControlFlow::Continue(());
        }
    }
    ControlFlow::Continue(())
}

/// Reads the list of members, or says why not.
pub fn archive(input: Input<'_>, name: &str, opening: &Opening<'_>) -> Result<Zip, Skipped> {
    let mut bytes = input.seekable(name, opening)?;
    let refused = |Refusal { reason, detail }| Skipped { file: name.to_owned(), reason, detail };
    refuse_too_many(&mut bytes).map_err(refused)?;
    ZipArchive::new(bytes).map_err(|error| refused(not_a_zip(&error)))
}

fn not_a_zip(error: &ZipError) -> Refusal {
    Refusal::damaged(format!(
        "it is no zip archive, or it is cut or damaged ({error}); fetch it again"
    ))
}

fn member(archive: &mut Zip, at: usize, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let inner = archive.name_for_index(at).and_then(Result::ok).map(Cow::into_owned);
    let inner = inner.unwrap_or_else(|| format!("(member {})", at + 1));
    let said = match side_car_of(archive, &inner) {
        Beside::IsOne => return ControlFlow::Continue(()),
        Beside::Says(said) => *said,
    };
    let full = || format!("{name}!/{inner}");
    let file = match archive.by_index(at) {
        Ok(file) => file,
        Err(error) => {
            let Refusal { reason, detail } = not_unpacked(&error);
            return opening.refuse(full(), reason, detail);
        }
    };
    if file.is_symlink() {
        let detail = "a link; links in archives are not followed: give the file it leads to";
        return opening.refuse(full(), SkipReason::Unsafe, detail);
    }
    if file.is_dir() {
        return ControlFlow::Continue(());
    }
    let mut bytes = opening.metered(file);
    opening.member(name, &inner, said, &mut bytes)
}

fn not_unpacked(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => Refusal::new(
            SkipReason::Unreadable,
            "it is locked with a password; unpack the archive and give the folder",
        ),
        ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
            Refusal::new(
                SkipReason::Format,
                format!(
                    "it is packed in a way that is not read ({error}); unpack the archive and \
                     give the folder"
                ),
            )
        }
        other => Refusal::damaged(format!("its bytes are damaged ({other}); fetch it again")),
    }
}

/// What stands beside a member.
enum Beside {
    /// It tells of another member itself.
    IsOne,
    Says(Box<Said>),
}

fn side_car_of(archive: &mut Zip, inner: &str) -> Beside {
    let holds = |archive: &Zip, name: &str| archive.index_for_name(name).is_some();
    if side_car::is_one(inner, |other| holds(archive, other)) {
        return Beside::IsOne;
    }
    let names = side_car::names_for(inner);
    let Some(found) = names.into_iter().find(|other| holds(archive, other)) else {
        return Beside::Says(Box::default());
    };
    let mut bytes = Vec::new();
    if let Ok(file) = archive.by_name(&found) {
        let _ = file.take(side_car::MAX_BYTES).read_to_end(&mut bytes);
    }
    Beside::Says(Box::new(side_car::read(&bytes, &found)))
}

/// An archive says at its end how many members it has; whoever lies about it is found out when
/// they are listed. A list of millions would be held in memory.
fn refuse_too_many(bytes: &mut dyn ReadSeek) -> Result<(), Refusal> {
    let members = declared_members(bytes).unwrap_or(None).unwrap_or(0);
    let _ = bytes.seek(SeekFrom::Start(0));
    if members > MAX_MEMBERS {
        return Err(Refusal::new(
            SkipReason::TooLarge,
            format!(
                "it has {members} members and an archive may have {MAX_MEMBERS}; unpack it and \
                 give the folder"
            ),
        ));
    }
    Ok(())
}

/// The number in the record at the end of the archive, or in its larger successor.
fn declared_members(bytes: &mut dyn ReadSeek) -> io::Result<Option<u64>> {
    const END: &[u8] = b"PK\x05\x06";
    const LARGE_END: &[u8] = b"PK\x06\x06";
    let length = bytes.seek(SeekFrom::End(0))?;
    // A comment of up to 64 KiB may follow.
    let tail_at = length.saturating_sub(66_000);
    bytes.seek(SeekFrom::Start(tail_at))?;
    let mut tail = Vec::new();
    bytes.take(66_000).read_to_end(&mut tail)?;
    let find = |mark: &[u8]| tail.windows(4).rposition(|window| window == mark);
    let number = |at: usize, width: usize| -> Option<u64> {
        let field = tail.get(at..at + width)?;
        Some(field.iter().rev().fold(0, |sum, &byte| sum << 8 | u64::from(byte)))
    };
    let small = find(END).and_then(|at| number(at + 10, 2));
    let large = find(LARGE_END).and_then(|at| number(at + 32, 8));
    Ok(large.max(small))
}

/// One member whole, by its name, for documents that are archives themselves; `None` when there
/// is none.
pub fn part(archive: &mut Zip, name: &str) -> Result<Option<String>, Refusal> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(not_unpacked(&error)),
    };
    let mut bytes = Vec::new();
    file.take(MAX_PART_BYTES + 1).read_to_end(&mut bytes).map_err(|error| {
        Refusal::damaged(format!("its part {name} is damaged or cut ({error}); save it again"))
    })?;
    if bytes.len() as u64 > MAX_PART_BYTES {
        return Err(bomb(name));
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// The parts of a document that is an archive itself.
pub fn parts(bytes: &[u8]) -> Result<Zip, Refusal> {
    let mut bytes: Box<dyn ReadSeek> = Box::new(Cursor::new(bytes.to_vec()));
    refuse_too_many(&mut bytes)?;
    ZipArchive::new(bytes).map_err(|error| not_a_zip(&error))
}

/// More words than this are in no part of a document; what has them was made to fill a machine.
const MAX_PART_BYTES: u64 = 64 * 1024 * 1024;

fn bomb(name: &str) -> Refusal {
    let detail = format!(
        "its part {name} unpacks to more than {} MB, as in documents made to fill a machine; \
         save its text as .txt",
        MAX_PART_BYTES / 1_000_000
    );
    Refusal::new(SkipReason::Unsafe, detail)
}

/// Refuses a document of which any part is too large to be held; for readers from outside,
/// which do not ask.
pub fn refuse_bomb(bytes: Box<dyn ReadSeek>, name: &str) -> Result<(), Skipped> {
    let refused = |Refusal { reason, detail }| Skipped { file: name.to_owned(), reason, detail };
    let mut bytes = bytes;
    refuse_too_many(&mut bytes).map_err(refused)?;
    let mut archive = ZipArchive::new(bytes).map_err(|error| refused(not_a_zip(&error)))?;
    let mut left = 2 * MAX_PART_BYTES;
    for at in 0..archive.len() {
        let Ok(file) = archive.by_index(at) else { continue };
        let part = file.name().map_or_else(|_| String::new(), Cow::into_owned);
        let unpacked = io::copy(&mut file.take(MAX_PART_BYTES + 1), &mut io::sink()).unwrap_or(0);
        if unpacked > MAX_PART_BYTES || unpacked > left {
            return Err(refused(bomb(&part)));
        }
        left -= unpacked;
    }
    Ok(())
}
