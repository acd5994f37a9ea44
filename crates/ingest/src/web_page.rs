//! A saved web page as a report: its words, and what its markup says of them.

use crate::decode;
use record::{Remark, Report, ReportId, SkipReason, Skipped, Stage};
use sha2::{Digest, Sha256};

/// A report from the bytes of one saved web page. Its text is all words that the page shows.
pub fn web_page(original: Vec<u8>, file: String) -> Result<Report, Skipped> {
    let skip = |reason, detail: String| Skipped { file: file.clone(), reason, detail };
    if original.is_empty() {
        return Err(skip(SkipReason::Empty, "the file has no bytes".to_owned()));
    }
    let decoded = decode::decode_page(&original).map_err(|not_text| {
        skip(SkipReason::Binary, format!("{not_text}; give the page as the browser saved it"))
    })?;
    let page = page::read(&decoded.text);
    if page.text.trim().is_empty() {
        return Err(skip(
            SkipReason::Empty,
            "no text: the page shows no words without its scripts; save it from the browser once \
             it is loaded"
                .to_owned(),
        ));
    }
    let sha256 = Sha256::digest(&original).into();
    let mut remarks = in_the_page(decoded.remarks);
    remarks.extend(page.remarks);
    Ok(Report {
        id: ReportId::of_sha256(&sha256),
        file,
        original,
        sha256,
        encoding: decoded.encoding,
        text: page.text,
        front_matter: None,
        declared: page.declared,
        layout: page.layout,
        remarks,
    })
}

/// Places in the markup are no places in the words of the page.
fn in_the_page(remarks: Vec<Remark>) -> Vec<Remark> {
    remarks
        .into_iter()
        .map(|remark| Remark { stage: Stage::Ingest, span: None, message: remark.message })
        .collect()
}
