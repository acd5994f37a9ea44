//! Words of others in XML: nothing in them is markup, and nothing that XML cannot hold.

use crate::tables::shown;

/// `words` as XML 1.0 holds them, in an element or in an attribute. Line breaks and tabs are kept
/// by their numbers, since an attribute would lose them; what cannot be shown is not.
pub(crate) fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for c in shown(words).chars() {
        match c {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            '\t' => safe.push_str("&#9;"),
            '\n' => safe.push_str("&#10;"),
            '\r' => safe.push_str("&#13;"),
            c => safe.push(c),
        }
    }
    safe
}
