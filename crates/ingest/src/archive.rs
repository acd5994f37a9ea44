//! From a file to the documents in it, however deep they lie, one at a time.
//!
//! Members are named after the file that holds them: `archive.zip!/folder/a.html`. What a name
//! in an archive says is never used as a path: nothing is written, and no link is followed.

pub mod gzip;
pub mod tarred;
pub mod wacz;
mod waiting;
pub mod zipped;

use crate::draft::Said;
use crate::format::{self, Format, Input, MAGIC_BYTES, OpenContainer, Reader};
use crate::limits::{Budget, MAX_DEPTH, MAX_TOLD};
use crate::system::{too_large, unreadable};
use crate::{Offer, Sink, Take, side_car, walk};
use record::{SkipReason, Skipped};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// One source while it is open: where its documents go, and how much may still come out of it.
pub struct Opening<'s> {
    /// What of an archive of the web is wanted.
    pub take: Take,
    /// The file on disk, for lists that name their neighbours.
    pub file: &'s Path,
    budget: Budget,
    depth: usize,
    /// Whether anything was given since this was last asked.
    answered: bool,
    /// Refusals so far, by reason.
    refused: BTreeMap<SkipReason, usize>,
    sink: &'s mut Sink<'s>,
}

/// Opens one file on disk.
pub fn open_file(path: &Path, take: Take, sink: &mut Sink<'_>) -> ControlFlow<()> {
    let name = path.display().to_string();
    let (format, file) = match known_file(path, &name) {
        Ok(known) => known,
        Err(skipped) => return sink(Err(skipped)),
    };
    let Reader::Container(open) = format.reader() else {
        return sink(Ok(Offer::of_file(path.to_owned(), format, side_car::beside(path))));
    };
    let packed = file.metadata().map_or(0, |about| about.len());
    if packed == 0 {
        let detail = "the file has no bytes".to_owned();
        return sink(Err(Skipped { file: name, reason: SkipReason::Empty, detail }));
    }
    let mut opening = Opening {
        take,
        file: path,
        budget: Budget::of(packed),
        depth: 0,
        answered: false,
        refused: BTreeMap::new(),
        sink: &mut *sink,
    };
    // A reader from outside that panics on a strange file is a bug; it costs this file only.
    let opened = catch_unwind(AssertUnwindSafe(|| {
        opening.container(open, Input::File(file), &name)?;
        opening.tell_the_rest(&name)
    }));
    opened.unwrap_or_else(|_| {
        let detail = "whosaid failed on it; this is our bug: please report it with the file";
        sink(Err(Skipped { file: name, reason: SkipReason::OurBug, detail: detail.to_owned() }))
    })
}

/// The document in bytes of this format that hold one.
pub fn only_one(format: Format, bytes: &[u8], name: &str) -> Option<Offer> {
    let Reader::Container(open) = format.reader() else { return None };
    let mut found = None;
    let mut sink = |offer: Result<Offer, Skipped>| {
        found = offer.ok();
        ControlFlow::Break(())
    };
    let mut opening = Opening {
        take: Take::AllPages,
        file: Path::new(""),
        budget: Budget::of(bytes.len() as u64),
        depth: 0,
        answered: false,
        refused: BTreeMap::new(),
        sink: &mut sink,
    };
    let _ = opening.container(open, Input::Stream(&mut &*bytes), name);
    found
}

/// The format of a file and the file, or why it is not read.
fn known_file(path: &Path, name: &str) -> Result<(Format, File), Skipped> {
    let skip = |reason, detail| Skipped { file: name.to_owned(), reason, detail };
    let file = File::open(path).map_err(|error| unreadable(name, &error))?;
    let about = file.metadata().map_err(|error| unreadable(name, &error))?;
    let Some(format) = Format::of_name(name) else {
        let mut head = Vec::new();
        let _ = (&file).take(MAGIC_BYTES as u64).read_to_end(&mut head);
        return Err(match format::signature(&head) {
            Some(kind) => skip(SkipReason::Binary, format!("this is {kind}, not text")),
            None => skip(SkipReason::Format, format::not_read(name)),
        });
    };
    if format.is_document() && about.len() > format.limit() {
        return Err(too_large(name, format.limit()));
    }
    Ok((format, file))
}

impl Opening<'_> {
    /// Gives a document.
    pub fn offer(&mut self, offer: Offer) -> ControlFlow<()> {
        self.answered = true;
        (self.sink)(Ok(offer))
    }

    /// Opens what holds documents, and says so when it held none: no file may vanish in silence.
    fn container(&mut self, open: OpenContainer, input: Input<'_>, name: &str) -> ControlFlow<()> {
        self.answered = false;
        open(input, name, self)?;
        if self.answered {
            return ControlFlow::Continue(());
        }
        let detail = "it is whole and holds nothing to read: no row, item, record or member";
        self.refuse(name, SkipReason::NoReports, detail)
    }

    /// Says that something is no report. After many of one kind, they are only counted.
    pub fn refuse(
        &mut self,
        name: impl Into<String>,
        reason: SkipReason,
        detail: impl Into<String>,
    ) -> ControlFlow<()> {
        self.refuse_as(Skipped { file: name.into(), reason, detail: detail.into() })
    }

    /// As [`Self::refuse`].
    pub fn refuse_as(&mut self, skipped: Skipped) -> ControlFlow<()> {
        self.answered = true;
        let so_far = self.refused.entry(skipped.reason).or_default();
        *so_far += 1;
        if *so_far <= MAX_TOLD { (self.sink)(Err(skipped)) } else { ControlFlow::Continue(()) }
    }

    /// Says how many refusals were not told one by one.
    fn tell_the_rest(&mut self, name: &str) -> ControlFlow<()> {
        for (&reason, &number) in &self.refused {
            if number > MAX_TOLD {
                let detail = format!("and {} more of it for the same reason", number - MAX_TOLD);
                (self.sink)(Err(Skipped { file: name.to_owned(), reason, detail }))?;
            }
        }
        ControlFlow::Continue(())
    }

    /// A reader of a member that takes what it unpacks from what the source may unpack to.
    pub fn metered<'r>(&self, reader: impl Read + 'r) -> Metered<impl Read + 'r> {
        Metered { reader, budget: self.budget.clone() }
    }

    /// What the source may still unpack to, for readers that unpack by themselves.
    pub fn meter(&self) -> Budget {
        self.budget.clone()
    }

    /// True once the source has unpacked to more than it may; [`Self::refuse_the_rest`] says so.
    pub fn is_spent(&self) -> bool {
        self.budget.is_spent()
    }

    /// Says that nothing further is unpacked, and where, and ends this source.
    pub fn refuse_the_rest(&mut self, name: &str) -> ControlFlow<()> {
        let refusal = self.budget.refusal(name);
        self.refuse_as(refusal)
    }

    /// Opens one member of an archive: `holder` is the name of the archive, `inner` the name
    /// in it, `reader` its bytes, already metered.
    pub fn member(
        &mut self,
        holder: &str,
        inner: &str,
        said: Said,
        reader: &mut dyn Read,
    ) -> ControlFlow<()> {
        if is_furniture(inner) {
            return ControlFlow::Continue(());
        }
        let name = format!("{holder}!/{inner}");
        if leads_out(inner) {
            let detail = "its name leads out of the archive; unpack it with care and give the file";
            return self.refuse(name, SkipReason::Unsafe, detail);
        }
        self.document_or_container(name, inner, said, reader)
    }

    /// Opens bytes that have this name, by what it tells of them.
    pub fn document_or_container(
        &mut self,
        name: String,
        inner: &str,
        said: Said,
        reader: &mut dyn Read,
    ) -> ControlFlow<()> {
        let Some(format) = Format::of_name(inner) else {
            return self.refuse(name, SkipReason::Format, format::not_read(inner));
        };
        let Reader::Container(open) = format.reader() else {
            return match self.bytes(&name, format.limit(), reader) {
                Ok(bytes) => self.offer(Offer::of_bytes(name, format, bytes, said)),
                Err(skipped) => self.refuse_as(skipped),
            };
        };
        if self.depth >= MAX_DEPTH {
            let detail = format!(
                "an archive more than {MAX_DEPTH} archives deep is not opened; unpack it and \
                 give it by itself"
            );
            return self.refuse(name, SkipReason::Unsafe, detail);
        }
        self.depth += 1;
        let flow = self.container(open, Input::Stream(reader), &name);
        self.depth -= 1;
        flow
    }

    /// All bytes of a member, or why they are not taken.
    pub fn bytes(&self, name: &str, limit: u64, reader: &mut dyn Read) -> Result<Vec<u8>, Skipped> {
        let mut bytes = Vec::new();
        let read = reader.take(limit + 1).read_to_end(&mut bytes);
        if self.is_spent() {
            return Err(self.budget.refusal(name));
        }
        if let Err(error) = read {
            return Err(damaged(name, &error));
        }
        if bytes.len() as u64 > limit {
            return Err(too_large(name, limit));
        }
        Ok(bytes)
    }
}

impl Input<'_> {
    /// Its bytes, in a place where one can go back and forth. A stream is held in memory, up to
    /// a limit.
    pub fn seekable(
        self,
        name: &str,
        opening: &Opening<'_>,
    ) -> Result<Box<dyn format::ReadSeek>, Skipped> {
        match self {
            Self::File(file) => Ok(Box::new(io::BufReader::new(file))),
            Self::Stream(reader) => {
                let bytes = opening.bytes(name, crate::limits::MAX_NESTED_BYTES, reader)?;
                Ok(Box::new(Cursor::new(bytes)))
            }
        }
    }
}

impl<'i> Input<'i> {
    /// Its bytes from the beginning to the end.
    pub fn stream(self) -> Box<dyn Read + 'i> {
        match self {
            Self::File(file) => Box::new(io::BufReader::new(file)),
            Self::Stream(reader) => Box::new(reader),
        }
    }
}

/// Takes what it reads from a budget, and fails once that is spent.
pub struct Metered<R> {
    reader: R,
    budget: Budget,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        if !self.budget.spend(read as u64) {
            return Err(io::Error::other("it unpacks to more than it may"));
        }
        Ok(read)
    }
}

/// That the bytes of a member cannot be unpacked.
pub fn damaged(name: &str, error: &io::Error) -> Skipped {
    Skipped {
        file: name.to_owned(),
        reason: SkipReason::Damaged,
        detail: format!("its bytes are damaged or cut ({error}); fetch it again"),
    }
}

/// What systems and our own program leave among the files of a folder.
fn is_furniture(inner: &str) -> bool {
    let hidden = |part: &str| part.starts_with('.') && part != "." && part != "..";
    inner.ends_with('/')
        || inner.split(['/', '\\']).any(|part| part == "__MACOSX" || hidden(part))
        || walk::is_our_own(Path::new(inner))
}

fn leads_out(inner: &str) -> bool {
    inner.starts_with(['/', '\\'])
        || inner.as_bytes().get(1) == Some(&b':')
        || inner.split(['/', '\\']).any(|part| part == "..")
}
