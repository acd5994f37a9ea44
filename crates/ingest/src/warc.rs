//! Archives of the web: WARC files (ISO 28500), packed or not, page by page.
//!
//! A page is named after the byte of the file where its record begins, `crawl.warc.gz@12345`,
//! so that anyone can cut it out again. Its original is the body of the answer as the browser
//! would have it. Digests are checked; what does not fit is remarked on and read all the same.
//! Our own reader and not a crate: none of those known gives the places, checks the digests,
//! bounds what it reads and goes on behind a damaged record, and all four are needed here.

pub mod digest;
mod entry;
mod http;
mod news;
mod stream;

use crate::archive::Opening;
use crate::draft::{Said, remark};
use crate::format::{Format, Input};
use crate::limits::MAX_DOCUMENT_BYTES;
use crate::{Offer, Take};
use entry::{Block, Record};
use http::Answer;
use record::{Found, FoundIn, SkipReason};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use stream::{Next, Records};

/// Gives every page in it.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let stream = opening.metered(input.stream());
    let mut records = Records::new(stream, opening.meter());
    let mut aside = Aside::default();
    let mut any = false;
    loop {
        match records.next() {
            Next::End => break,
            Next::Record(record) => {
                any = true;
                take(&record, name, opening, &mut aside)?;
            }
            Next::Damaged { at, detail } => {
                let at = format!("{name}@{at}");
                let detail = format!("{detail}; the record was passed over");
                opening.refuse(at, SkipReason::Damaged, detail)?;
            }
        }
        if opening.is_spent() {
            return opening.refuse_the_rest(name);
        }
    }
    if !any {
        let detail = "no record of a WARC file is in it; check that it is one and is whole";
        return opening.refuse(name, SkipReason::NoReports, detail);
    }
    match aside.told() {
        Some(detail) => opening.refuse(name, SkipReason::NotAPage, detail),
        None => ControlFlow::Continue(()),
    }
}

/// Records that are no reports, counted: a crawl has thousands of pictures.
#[derive(Default)]
struct Aside(BTreeMap<&'static str, usize>);

impl Aside {
    fn count(&mut self, what: &'static str) {
        *self.0.entry(what).or_default() += 1;
    }

    fn told(&self) -> Option<String> {
        let parts: Vec<String> =
            self.0.iter().map(|(what, number)| format!("{number} {what}")).collect();
        let remedy =
            if self.0.contains_key(FRONT) { " (--all-pages reads these pages too)" } else { "" };
        (!parts.is_empty()).then(|| format!("left aside: {}{remedy}", parts.join(", ")))
    }
}

const FRONT: &str = "pages that look like no report (front pages, sections, searches)";

fn take(
    record: &Record,
    name: &str,
    opening: &mut Opening<'_>,
    aside: &mut Aside,
) -> ControlFlow<()> {
    let at = format!("{name}@{}", record.place);
    let (payload, kind, charset, status) = match (record.kind(), &record.block) {
        ("revisit", _) => {
            aside.count("revisits of pages that had not changed");
            return ControlFlow::Continue(());
        }
        ("response" | "resource" | "conversion", Block::TooLarge(bytes)) => {
            let detail = format!(
                "one page may have {} MB and this record has {bytes} bytes; save the page alone",
                MAX_DOCUMENT_BYTES / 1_000_000
            );
            return opening.refuse(at, SkipReason::TooLarge, detail);
        }
        ("response", Block::Whole(bytes)) if record.is_http() => match http::answer(bytes) {
            Ok(Answer { status, kind, charset, body, .. }) => (body, kind, charset, status),
            Err(detail) => return opening.refuse(at, SkipReason::Damaged, detail),
        },
        ("response" | "resource" | "conversion", Block::Whole(bytes)) => {
            (bytes.clone(), record.media_type(), None, 200)
        }
        // Requests, notes on the crawl: they hold no page.
        _ => return ControlFlow::Continue(()),
    };
    if status != 200 {
        aside.count("answers that are no page (errors, redirections)");
        return ControlFlow::Continue(());
    }
    let Some(format) = format_of(&kind) else {
        aside.count("parts that are no page (pictures, scripts, styles)");
        return ControlFlow::Continue(());
    };
    let address = record.address();
    if opening.take == Take::NewsLike && !news::may_be_report(&address) {
        aside.count(FRONT);
        return ControlFlow::Continue(());
    }
    let mut said = Said { charset, ..Said::default() };
    said.remarks.extend(record.digest_remarks(&payload).into_iter().map(remark));
    let told = |value| Found { value, place: FoundIn::Crawl, span: None };
    said.facts.url = Some(address).filter(|address| !address.is_empty()).map(told);
    said.facts.captured = record.captured().map(told);
    opening.offer(Offer::of_bytes(at, format, payload, said))
}

/// The media types that hold a report.
fn format_of(media_type: &str) -> Option<Format> {
    match media_type {
        "text/html" | "application/xhtml+xml" => Some(Format::WebPage),
        "text/plain" => Some(Format::PlainText),
        "application/pdf" => Format::of_name("page.pdf"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
