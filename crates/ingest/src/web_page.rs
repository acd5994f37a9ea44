//! A saved web page: its words, and what its markup says of them.

use crate::decode;
use crate::draft::{Draft, Refusal, remark};
use record::{Remark, SkipReason};

/// Reads the bytes of one page.
pub fn read(bytes: &[u8]) -> Result<Draft, Refusal> {
    read_named(bytes, None)
}

/// As [`read`]; `charset` is the encoding that the server named, if it did.
pub fn read_named(bytes: &[u8], charset: Option<&str>) -> Result<Draft, Refusal> {
    let decoded = decode::decode_page(bytes, charset).map_err(|not_text| {
        let detail = format!("{not_text}; give the page as the browser saved it");
        Refusal::new(SkipReason::Binary, detail)
    })?;
    let mut draft = of_markup(&decoded.text)?;
    draft.encoding = decoded.encoding;
    // Places in the markup are no places in the words of the page.
    let mut remarks: Vec<Remark> =
        decoded.remarks.into_iter().map(|found| remark(found.message)).collect();
    remarks.append(&mut draft.remarks);
    draft.remarks = remarks;
    Ok(draft)
}

/// Reads decoded markup: of a page, or of what a feed, a list or a message holds as a page.
pub fn of_markup(markup: &str) -> Result<Draft, Refusal> {
    let page = page::read(markup);
    if page.text.trim().is_empty() {
        return Err(Refusal::new(
            SkipReason::Empty,
            "no text: the page shows no words without its scripts; save it from the browser once \
             it is loaded",
        ));
    }
    Ok(Draft {
        text: page.text,
        encoding: "UTF-8",
        front_matter: None,
        declared: page.declared,
        layout: page.layout,
        remarks: page.remarks,
    })
}
