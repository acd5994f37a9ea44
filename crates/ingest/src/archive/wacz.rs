//! WACZ: a zip archive with WARC files in its folder `archive`, and their digests in
//! `datapackage.json`.

use super::zipped::{self, Zip};
use super::{Opening, damaged};
use crate::format::Input;
use crate::warc;
use record::SkipReason;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::ops::ControlFlow;

/// More than this is no list of the files of an archive.
const MAX_PACKAGE_BYTES: u64 = 16 * 1024 * 1024;

/// Gives every page of every WARC file in it.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let mut archive = match zipped::archive(input, name, opening) {
        Ok(archive) => archive,
        Err(skipped) => return opening.refuse_as(skipped),
    };
    let digests = digests(&mut archive);
    let files: Vec<String> =
        archive.file_names().filter_map(|inner| Some(inner.ok()?.into_owned())).collect();
    let mut any = false;
    for inner in files {
        let lower = inner.to_lowercase();
        if inner.starts_with("archive/") && (lower.contains(".warc")) {
            any = true;
            crawl(&mut archive, &inner, digests.get(&inner), name, opening)?;
        }
    }
    if !any {
        let detail = "no WARC file is in its folder 'archive'; check that it is a WACZ archive";
        return opening.refuse(name, SkipReason::NoReports, detail);
    }
    ControlFlow::Continue(())
}

fn crawl(
    archive: &mut Zip,
    inner: &str,
    digest: Option<&String>,
    name: &str,
    opening: &mut Opening<'_>,
) -> ControlFlow<()> {
    let full = format!("{name}!/{inner}");
    let file = match archive.by_name(inner) {
        Ok(file) => file,
        Err(error) => return opening.refuse_as(damaged(&full, &io::Error::other(error))),
    };
    let mut bytes = Hashed { reader: file, hash: Sha256::new() };
    warc::open(Input::Stream(&mut bytes), &full, opening)?;
    let read = io::copy(&mut bytes, &mut io::sink());
    let found = warc::digest::hex(&bytes.hash.finalize());
    match digest {
        Some(written) if read.is_ok() && *written != found => {
            let detail = format!(
                "its SHA-256 is {found} and {written} is written in datapackage.json: it was \
                 changed or damaged after the crawl; its pages were read all the same"
            );
            opening.refuse(full, SkipReason::Damaged, detail)
        }
        _ => ControlFlow::Continue(()),
    }
}

/// The SHA-256 of each file in base 16, as the package lists them; empty when it lists none.
fn digests(archive: &mut Zip) -> BTreeMap<String, String> {
    let mut bytes = Vec::new();
    if let Ok(file) = archive.by_name("datapackage.json") {
        let _ = file.take(MAX_PACKAGE_BYTES).read_to_end(&mut bytes);
    }
    let package: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let resources = package["resources"].as_array().map(Vec::as_slice).unwrap_or_default();
    resources
        .iter()
        .filter_map(|resource| {
            let digest = resource["hash"].as_str()?.strip_prefix("sha256:")?;
            Some((resource["path"].as_str()?.to_owned(), digest.to_lowercase()))
        })
        .collect()
}

/// A reader that hashes what it reads.
struct Hashed<R> {
    reader: R,
    hash: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}
