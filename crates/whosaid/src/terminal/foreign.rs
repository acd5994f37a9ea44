//! Foreign text made safe to show: a report may hold anything, also what makes a terminal act.

/// First strong isolate: what follows finds its own direction and does not disturb its neighbours.
const ISOLATE: char = '\u{2068}';
/// Pop directional isolate: the end of it.
const END_OF_ISOLATE: char = '\u{2069}';

/// `text` in one line, without control and direction characters; isolated when it holds
/// right-to-left letters, so that a file name or an id beside it stays in its place.
pub fn foreign(text: &str) -> String {
    let shown: String = text.chars().filter_map(shown).collect();
    if shown.chars().any(is_right_to_left) {
        format!("{ISOLATE}{shown}{END_OF_ISOLATE}")
    } else {
        shown
    }
}

/// What stands for `c` on a terminal: itself, a space for white space, nothing for what acts.
fn shown(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        c if c.is_control() || is_direction(c) || c == '\u{feff}' => None,
        c => Some(c),
    }
}

/// Marks, embeddings, overrides and isolates: invisible, and able to show a text in another order.
fn is_direction(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Letters of the scripts that are written from right to left, by block: Hebrew, Arabic, Syriac,
/// Thaana, N'Ko, their extensions and presentation forms, and the historic ones beyond U+10800.
fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::{foreign, is_direction};
    use proptest::prelude::*;

    #[test]
    fn what_acts_on_a_terminal_is_gone() {
        for (text, expected) in [
            ("plain « été » 👩‍🚒", "plain « été » 👩‍🚒"),
            ("red \u{1b}[31malert\u{7}", "red [31malert"),
            ("C1 \u{9b}31m", "C1 31m"),
            ("two\nlines\tand a tab", "two lines and a tab"),
            ("exe\u{202e}txt.doc\u{202c}", "exetxt.doc"),
            ("\u{feff}mark", "mark"),
            ("قال الناطق", "\u{2068}قال الناطق\u{2069}"),
            ("\u{2067}קול\u{2069}", "\u{2068}קול\u{2069}"),
        ] {
            assert_eq!(foreign(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn for_any_text_at_all(text in "\\PC*|(?s).*") {
            let shown = foreign(&text);
            prop_assert!(!shown.chars().any(char::is_control));
            let inner = shown.strip_prefix('\u{2068}').and_then(|s| s.strip_suffix('\u{2069}'));
            prop_assert!(!inner.unwrap_or(&shown).chars().any(is_direction));
        }
    }
}
