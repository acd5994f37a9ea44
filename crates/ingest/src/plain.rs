//! Plain text and Markdown: the decoded text unchanged, with the front matter above it.

use crate::decode;
use crate::draft::{Draft, Refusal};
use crate::front_matter;
use record::{Facts, SkipReason};

/// Reads the bytes of one text.
pub fn read(bytes: &[u8]) -> Result<Draft, Refusal> {
    let decoded = decode::decode(bytes).map_err(|not_text| {
        Refusal::new(SkipReason::Binary, format!("{not_text}; give the text of the report"))
    })?;
    if decoded.text.trim().is_empty() {
        return Err(Refusal::new(SkipReason::Empty, "the file holds only white space"));
    }
    let mut remarks = decoded.remarks;
    let (front_matter, declared) = match front_matter::find(&decoded.text) {
        Some(found) => {
            remarks.extend(found.remarks);
            (Some(found.span), found.facts)
        }
        None => (None, Facts::default()),
    };
    let (text, encoding) = (decoded.text, decoded.encoding);
    Ok(Draft { text, encoding, front_matter, declared, layout: Vec::new(), remarks })
}
