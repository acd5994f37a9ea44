//! Text broken into lines by the columns it takes, in any script.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Lines of at most `width` columns, broken at white space. A word that is longer than a
/// line is broken where the line ends. Words stay whole around a no-break space, as French
/// sets one inside its guillemets.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        let takes = word.width();
        if !line.is_empty() && used + 1 + takes > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if !line.is_empty() {
            line.push(' ');
            used += 1;
        }
        for c in word.chars() {
            let columns = c.width().unwrap_or(0);
            // A combining mark takes no column, so it is never the one to begin a line.
            if used + columns > width && used > 0 {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(c);
            used += columns;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The first `most` of `lines`; the last of them ends with "…" when there were more.
pub fn cut(mut lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines
}

fn breaks(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_break_at_words_and_by_columns() {
        for (text, width, expected) in [
            ("", 10, vec![]),
            ("one two three", 8, vec!["one two", "three"]),
            ("«\u{a0}oui\u{a0}», dit-il", 8, vec!["«\u{a0}oui\u{a0}»,", "dit-il"]),
            // A word of eight columns on lines of seven is broken, no-break spaces or not.
            ("«\u{a0}oui\u{a0}»,", 7, vec!["«\u{a0}oui\u{a0}»", ","]),
            ("abcdefghij", 4, vec!["abcd", "efgh", "ij"]),
            ("記者は言った", 4, vec!["記者", "は言", "った"]),
        ] {
            assert_eq!(wrap(text, width), expected);
        }
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(cut(wrap("one two three", 5), 2), ["one", "two …"]);
        assert_eq!(cut(wrap("one two", 5), 2), ["one", "two"]);
    }

    proptest! {
        #[test]
        fn for_any_text_no_line_is_too_wide_and_no_word_is_lost(text in "\\PC*", width in 2_usize..40) {
            let lines = wrap(&text, width);
            for line in &lines {
                let columns: usize = line.chars().map(|c| c.width().unwrap_or(0)).sum();
                prop_assert!(columns <= width);
            }
            let letters = |s: &str| s.chars().filter(|c| !breaks(*c)).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
