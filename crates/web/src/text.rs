//! Report text on its way to a page.
//!
//! `maud` escapes what HTML would read as markup. What it leaves alone is dealt with here:
//! control characters, and characters that turn the direction of what follows, with which a
//! text can show other words than it holds, or reach out of its own line.

use maud::{Markup, html};
use record::plain::single_spaced;

/// A short foreign text, such as a name: control and direction characters are left out, and
/// its own direction stays inside it.
pub fn words(text: &str) -> Markup {
    html! { bdi { (plain(text)) } }
}

/// The same as a string, for attributes and titles.
pub fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|&c| !is_odd(c)).collect();
    single_spaced(&text)
}

/// Words of a report as they stand: what cannot be shown as it is, is named in its place.
pub fn verbatim(text: &str) -> Markup {
    html! {
        @for (piece, odd) in pieces(text) {
            (piece)
            @if let Some(odd) = odd {
                span.odd { "U+" (format!("{:04X}", odd as u32)) }
            }
        }
    }
}

/// The text cut behind each character that cannot be shown as it is.
fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<char>)> {
    text.split_inclusive(is_odd).map(|piece| match piece.chars().next_back() {
        Some(last) if is_odd(last) => (&piece[..piece.len() - last.len_utf8()], Some(last)),
        _ => (piece, None),
    })
}

/// Control characters but for white space; marks that embed, override or isolate a direction.
fn is_odd(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || matches!(c, '\u{E0000}'..='\u{E007F}')
}

/// The last part of a path: the rest is the same for most reports of a case.
pub fn file_name(path: &str) -> String {
    plain(path.rsplit(['/', '\\']).next().unwrap_or(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_stays_text() {
        let cases = [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("evil\u{202E}gnp.exe", "evil<span class=\"odd\">U+202E</span>gnp.exe"),
            ("bell\u{7}", "bell<span class=\"odd\">U+0007</span>"),
            ("\"quoted\" & 'so'", "&quot;quoted&quot; &amp; 'so'"),
            ("السلام", "السلام"),
        ];
        for (text, expected) in cases {
            assert_eq!(verbatim(text).into_string(), expected);
        }
        assert_eq!(words("a\u{202E}b\u{0}c\n d").into_string(), "<bdi>abc d</bdi>");
    }
}
