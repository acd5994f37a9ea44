//! The words of a PDF: lines put together from the places of their letters, paragraphs from
//! lines; runs from right to left turned into the order of reading, words put together that
//! the end of a line parted, and the head and foot that every page repeats set apart.
//!
//! `pdf-extract` gives each letter and its place; everything else is ours. It trusts what it
//! reads, so `guard` looks for what would bring it down, and it runs on a thread of its own, with
//! a limit of time. Scans have no letters; words in pictures are not read. Other programs on the
//! machine are not asked, for the same file must give the same text everywhere.

mod guard;
mod letters;
mod lines;
mod order;
mod paragraphs;

use crate::draft::{Draft, Refusal, remark};
use crate::facts::{self, Key};
use letters::Letters;
use pdf_extract::{Document, Object, output_doc_page};
use record::{Facts, FoundIn, SkipReason};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// A document that takes longer was made to hang its reader, or nobody can wait for it.
const PATIENCE: Duration = Duration::from_secs(20);

/// Documents nest objects in objects, and their readers call themselves for each.
const STACK_BYTES: usize = 64 * 1024 * 1024;

/// Reads the bytes of one document.
pub fn read(bytes: &[u8]) -> Result<Draft, Refusal> {
    if !bytes.windows(5).take(1024).any(|five| five == b"%PDF-") {
        return Err(Refusal::damaged("it is no PDF; name it as what it is, or save it again"));
    }
    guard::check(bytes)?;
    let (send, receive) = channel();
    let stop = Arc::new(AtomicBool::new(false));
    let (bytes, stopped) = (bytes.to_vec(), Arc::clone(&stop));
    let worker = thread::Builder::new().stack_size(STACK_BYTES).spawn(move || {
        let read = catch_unwind(AssertUnwindSafe(|| read_here(&bytes, &stopped)));
        let damaged = || Refusal::damaged(format!("its parts contradict each other; {PRINT_IT}"));
        // Nobody listens any more when it took too long.
        let _ = send.send(read.unwrap_or_else(|_| Err(damaged())));
    });
    if let Err(error) = worker {
        return Err(Refusal::new(SkipReason::Unreadable, format!("the system says: {error}")));
    }
    receive.recv_timeout(PATIENCE).unwrap_or_else(|_| {
        stop.store(true, Ordering::Relaxed);
        let detail = format!("it took more than {} s to read; {PRINT_IT}", PATIENCE.as_secs());
        Err(Refusal::new(SkipReason::Unsafe, detail))
    })
}

const PRINT_IT: &str = "print it to a new PDF, or save its text as .txt";

fn read_here(bytes: &[u8], stop: &AtomicBool) -> Result<Draft, Refusal> {
    let mut document = Document::load_mem(bytes).map_err(|error| {
        Refusal::damaged(format!("the PDF is damaged or cut ({error}); {PRINT_IT}"))
    })?;
    if document.is_encrypted() && document.decrypt("").is_err() {
        let detail = format!("it is locked with a password; {PRINT_IT}");
        return Err(Refusal::new(SkipReason::Unreadable, detail));
    }
    guard::check_objects(&document)?;
    let (mut pages, mut damaged) = (Vec::new(), Vec::new());
    for number in document.get_pages().into_keys() {
        let mut letters = Letters::new(stop);
        // A page that cannot be read costs that page.
        let read = catch_unwind(AssertUnwindSafe(|| {
            output_doc_page(&document, &mut letters, number).is_ok()
        }));
        if !read.unwrap_or(false) {
            damaged.push(number.to_string());
        }
        pages.push(lines::of(letters.taken));
    }
    let mut draft = paragraphs::draft(pages);
    if draft.text.is_empty() {
        let detail = format!(
            "no words are in it: it may be a scan, and words in pictures are not read; {PRINT_IT}"
        );
        return Err(Refusal::new(SkipReason::Empty, detail));
    }
    draft.declared = properties(&document);
    if !damaged.is_empty() {
        let pages = damaged.join(", ");
        draft.remarks.push(remark(format!("pages {pages} are damaged and not read to their end")));
    }
    Ok(draft)
}

/// Title and author, as its maker wrote them. The day on which it was made is not that of
/// publication.
fn properties(document: &Document) -> Facts {
    let mut facts = Facts::default();
    let info = document.trailer.get(b"Info").ok();
    let info = info.and_then(|info| document.dereference(info).ok());
    let Some(info) = info.and_then(|(_, info)| info.as_dict().ok()) else { return facts };
    for (name, key) in [(&b"Title"[..], Key::Title), (b"Author", Key::Author)] {
        let value = info.get(name).ok().and_then(|value| document.dereference(value).ok());
        if let Some((_, Object::String(bytes, _))) = value {
            facts::put(&mut facts, key, &words(bytes), FoundIn::Properties, None);
        }
    }
    facts
}

/// A string of a PDF: UTF-16 with a mark, UTF-8, or else nearly Latin-1.
fn words(bytes: &[u8]) -> String {
    let encoding = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    match (encoding, std::str::from_utf8(bytes)) {
        (None, Ok(words)) => words.to_owned(),
        (encoding, _) => {
            let (words, ..) = encoding.unwrap_or(encoding_rs::WINDOWS_1252).decode(bytes);
            words.into_owned()
        }
    }
}

#[cfg(test)]
mod tests;
