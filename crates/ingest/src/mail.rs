//! Messages (EML): newsletters and forwarded reports; and pages saved as messages (MHTML).
//!
//! The part written as a page is read where there is one, for newsletters fill the other with
//! tracking addresses. Files that hang on a message are not opened, and named.

use crate::draft::{Draft, Refusal, remark};
use crate::facts::{self, Key};
use crate::web_page;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use record::{Facts, FoundIn, SkipReason};

/// Reads the bytes of one message.
pub fn read(bytes: &[u8]) -> Result<Draft, Refusal> {
    let message = MessageParser::default().parse(bytes);
    let message = message.filter(has_a_head).ok_or_else(|| {
        Refusal::damaged(
            "it is no message; save it from the mail program as .eml, or its text as .txt",
        )
    })?;
    let mut draft = body(&message)?;
    let declared = std::mem::take(&mut draft.declared);
    draft.declared = header(&message).or(declared);
    let hanging: Vec<&str> =
        message.attachments().filter_map(MimeHeaders::attachment_name).take(20).collect();
    if !hanging.is_empty() {
        draft.remarks.push(remark(format!(
            "files that hang on the message are not read: {}; save them and give them by themselves",
            hanging.join(", ")
        )));
    }
    Ok(draft)
}

/// Any text begins with something that may be a header; a message has one of these.
fn has_a_head(message: &Message<'_>) -> bool {
    ["From", "Subject", "Date", "Content-Type"].iter().any(|name| message.header(*name).is_some())
}

fn body(message: &Message<'_>) -> Result<Draft, Refusal> {
    let page = message.html_bodies().find_map(|part| match &part.body {
        PartType::Html(markup) => Some(markup),
        _ => None,
    });
    if let Some(markup) = page.filter(|markup| !markup.trim().is_empty()) {
        return web_page::of_markup(markup);
    }
    let words: Vec<&str> = message
        .text_bodies()
        .filter_map(|part| match &part.body {
            PartType::Text(words) => Some(words.trim()),
            _ => None,
        })
        .filter(|words| !words.is_empty())
        .collect();
    if words.is_empty() {
        let detail = "the message has no words; save what hangs on it and give that";
        return Err(Refusal::new(SkipReason::Empty, detail));
    }
    let text = words.join("\n\n").replace("\r\n", "\n");
    Ok(Draft { text, encoding: "UTF-8", ..Draft::default() })
}

/// What the header says. A message to a list comes from an outlet, any other from a person.
fn header(message: &Message<'_>) -> Facts {
    let mut facts = Facts::default();
    let mut put = |key, value: &str| {
        facts::put(&mut facts, key, value, FoundIn::MessageHeader, None);
    };
    put(Key::Title, message.subject().unwrap_or_default());
    if let Some(date) = message.date().filter(|date| date.is_valid()) {
        put(Key::Date, &date.to_rfc3339());
    }
    let sender = message.from().and_then(|from| from.first());
    let is_to_a_list = ["List-Id", "List-Unsubscribe", "List-Post"]
        .iter()
        .any(|name| message.header(*name).is_some());
    let key = if is_to_a_list { Key::Outlet } else { Key::Author };
    put(key, sender.and_then(|sender| sender.name()).unwrap_or_default());
    // Browsers write the address of the page that they save.
    for name in ["Snapshot-Content-Location", "Content-Location"] {
        let address = message.header_raw(name).unwrap_or_default().trim();
        if address.starts_with("http") {
            put(Key::Url, address);
        }
    }
    facts
}

#[cfg(test)]
mod tests;
