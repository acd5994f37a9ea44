//! Digits with their separators, as each language writes them.

use record::Language;

/// A number in digits.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Digits {
    pub value: f64,
    pub ordinal: bool,
    /// How many digits, when there is nothing else.
    pub bare: u8,
}

/// Longer runs of digits are no numbers that anyone counts with.
const LONGEST: usize = 24;

/// "4,000", "4.5", "10 000", "2,5", "3rd", "2e", "20k", "½"; nothing for clocks, dates and addresses.
pub(super) fn read(token: &str, language: Language) -> Option<Digits> {
    if token.len() > LONGEST {
        return None;
    }
    let digits = token.trim_start_matches(['+', '-', '−']);
    let end = digits.find(|c: char| c.is_alphabetic()).unwrap_or(digits.len());
    let (digits, suffix) = digits.split_at(end);
    let thousands = matches!(suffix, "k" | "K");
    let ordinal = !suffix.is_empty() && !thousands;
    if ordinal && !is_ordinal(&suffix.to_lowercase(), language) {
        return None;
    }
    if let Some(value) = fraction(digits) {
        return Some(Digits { value, ordinal, bare: 0 });
    }
    let value = value(digits, language)? * if thousands { 1e3 } else { 1.0 };
    let only_digits = !ordinal && token.bytes().all(|b| b.is_ascii_digit());
    let bare = if only_digits { token.len() as u8 } else { 0 };
    let negative = token.starts_with(['-', '−']);
    Some(Digits { value: if negative { -value } else { value }, ordinal, bare })
}

fn is_ordinal(suffix: &str, language: Language) -> bool {
    match language {
        Language::English => matches!(suffix, "st" | "nd" | "rd" | "th"),
        Language::French => {
            matches!(suffix, "er" | "ère" | "ere" | "e" | "è" | "ème" | "eme" | "nd" | "nde" | "re")
        }
        _ => false,
    }
}

/// "½", "2½".
fn fraction(digits: &str) -> Option<f64> {
    let last = digits.chars().next_back()?;
    let part = match last {
        '½' => 0.5,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        _ => return None,
    };
    match &digits[..digits.len() - last.len_utf8()] {
        "" => Some(part),
        whole => Some(whole.parse::<u32>().ok().map(f64::from)? + part),
    }
}

/// The value of digits with separators. Three digits after a mark that may group are a
/// group; anything else after one last mark is a decimal part.
fn value(digits: &str, language: Language) -> Option<f64> {
    let marks: Vec<(usize, char)> =
        digits.char_indices().filter(|(_, c)| !c.is_ascii_digit()).collect();
    if marks.iter().any(|(_, mark)| matches!(mark, ':' | '/') || mark.is_numeric()) {
        return None;
    }
    let Some(&(last, mark)) = marks.last() else { return digits.parse().ok() };
    let after = &digits[last + mark.len_utf8()..];
    let alike = marks.iter().filter(|(_, other)| *other == mark).count();
    let groups = after.len() == 3 && !digits.starts_with('0');
    let decimal_mark = match language {
        Language::French => ',',
        _ => '.',
    };
    let decimal = match mark {
        '.' | ',' => alike == 1 && (mark == decimal_mark || !groups),
        _ => false,
    };
    let (whole, part) = if decimal { (&digits[..last], after) } else { (digits, "") };
    let plain: String = whole.chars().filter(char::is_ascii_digit).collect();
    let tidy = whole.split(|c: char| !c.is_ascii_digit()).skip(1).all(|group| group.len() == 3);
    if !tidy {
        return None;
    }
    format!("{plain}.{part}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_two_languages() {
        let (en, fr) = (Language::English, Language::French);
        for (language, token, expected) in [
            (en, "1,500", Some(1500.0)),
            (en, "1.5", Some(1.5)),
            (en, "1,234,567.8", Some(1_234_567.8)),
            (en, "10\u{a0}000", Some(10_000.0)),
            (en, "½", Some(0.5)),
            (en, "-5", Some(-5.0)),
            (en, "3rd", Some(3.0)),
            (en, "20k", Some(20_000.0)),
            (en, "4G", None),
            (en, "05:30", None),
            (en, "12/08/2014", None),
            (en, "192.168.0.1", None),
            (fr, "1.500", Some(1500.0)),
            (fr, "1 500", Some(1500.0)),
            (fr, "2,5", Some(2.5)),
            (fr, "1er", Some(1.0)),
            (fr, "18.06.2024", None),
        ] {
            assert_eq!(read(token, language).map(|digits| digits.value), expected, "{token}");
        }
    }
}
