//! Words of others in a cell of a spreadsheet: nothing in them may act.

use std::borrow::Cow;

/// What stands for a character that is not shown: one for one, so that places still count.
const NOT_SHOWN: char = '\u{fffd}';

/// `text` without what cannot be shown: control characters other than tab and line breaks, which
/// no spreadsheet takes, and overrides of direction, which show words in an order in which they
/// do not stand.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| {
        matches!(c, '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}')
            || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
    };
    if text.contains(is_hidden) {
        text.replace(is_hidden, &NOT_SHOWN.to_string()).into()
    } else {
        text.into()
    }
}

/// `text` as a program that guesses at what it opens takes for words and for no formula: with a
/// straight quotation mark before it where it would be one.
pub(crate) fn no_formula(text: &str) -> Cow<'_, str> {
    // Full-width forms are formulas to a spreadsheet that is set to Japanese or Chinese.
    let begins_formula =
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if begins_formula { format!("'{text}").into() } else { text.into() }
}
