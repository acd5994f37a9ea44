//! What a person types to search, as a query of the full-text index.
//!
//! Every word must be there. Words in quotation marks stand together, `word*` is the
//! beginning of a word. Nothing else has a meaning: any text at all can be searched for.

/// More words than this are a pasted text, not a search.
const MOST_TERMS: usize = 64;

/// Quotation marks that open a phrase, with the marks that close it.
const MARKS: &[(char, char)] = &[('"', '"'), ('“', '”'), ('„', '“'), ('«', '»')];

/// The query of SQLite's FTS5 for what a person typed, or a sentence on why there is none.
pub(crate) fn query_of(typed: &str) -> Result<String, String> {
    let terms: Vec<String> = terms(typed).into_iter().filter_map(|term| term.quoted()).collect();
    match terms.len() {
        0 => Err(format!("there is no word to search for in '{typed}'")),
        1..=MOST_TERMS => Ok(terms.join(" AND ")),
        count => Err(format!("{count} words are too many to search for: {MOST_TERMS} is the most")),
    }
}

/// A word or a phrase, perhaps only the beginning of it.
struct Term<'a> {
    words: &'a str,
    is_beginning: bool,
}

impl Term<'_> {
    /// As a string of FTS5, in which no mark has a meaning; `None` when no word is left.
    fn quoted(&self) -> Option<String> {
        // The index reads its query up to the first NUL.
        let words = self.words.replace('\0', " ").replace('"', "\"\"");
        let star = if self.is_beginning { " *" } else { "" };
        words.contains(char::is_alphanumeric).then(|| format!("\"{words}\"{star}"))
    }
}

fn terms(typed: &str) -> Vec<Term<'_>> {
    let mut terms = Vec::new();
    let mut rest = typed.trim_start();
    while let Some(first) = rest.chars().next() {
        let closing = MARKS.iter().find(|(open, _)| *open == first).map(|(_, close)| *close);
        let (words, after) = match closing {
            Some(close) => {
                let inner = &rest[first.len_utf8()..];
                // A mark that is never closed holds all that follows.
                inner.split_once(close).unwrap_or((inner, ""))
            }
            None => split_word(rest),
        };
        let starred = after.strip_prefix('*').filter(|_| closing.is_some());
        let bare = words.trim_end_matches('*');
        terms.push(Term {
            words: bare,
            is_beginning: starred.is_some() || (closing.is_none() && bare.len() < words.len()),
        });
        rest = starred.unwrap_or(after).trim_start();
    }
    terms
}

/// The next word: up to white space or to a mark that opens a phrase.
fn split_word(rest: &str) -> (&str, &str) {
    let ends = |c: char| c.is_whitespace() || MARKS.iter().any(|(open, _)| *open == c);
    // The first character is no such mark, or the caller would have taken a phrase.
    rest.split_at(rest.find(ends).unwrap_or(rest.len()))
}

#[cfg(test)]
mod tests {
    use super::query_of;

    fn check(typed: &str, expected: &str) {
        assert_eq!(query_of(typed).unwrap_or_else(|error| error), expected, "{typed}");
    }

    #[test]
    fn words_phrases_and_beginnings() {
        check("bridge", r#""bridge""#);
        check("  bridge   Telmar ", r#""bridge" AND "Telmar""#);
        check(r#""closed bridge" Telmar"#, r#""closed bridge" AND "Telmar""#);
        check("«pont fermé»", r#""pont fermé""#);
        check("“closed bridge”", r#""closed bridge""#);
        check("clos*", r#""clos" *"#);
        check(r#""the clos"*"#, r#""the clos" *"#);
        check("l’été", r#""l’été""#);
    }

    #[test]
    fn operators_are_words_and_marks_are_harmless() {
        check("bridge OR dam", r#""bridge" AND "OR" AND "dam""#);
        check("speaker:ana -x", r#""speaker:ana" AND "-x""#);
        check("NEAR(a b)", r#""NEAR(a" AND "b)""#);
        check(r#"a "b c"#, r#""a" AND "b c""#);
        check("a\0b", r#""a b""#);
        check("bridge - *", r#""bridge""#);
    }

    #[test]
    fn nothing_to_search_for_is_said() {
        check("", "there is no word to search for in ''");
        check(" \"\" ", "there is no word to search for in ' \"\" '");
        check("*", "there is no word to search for in '*'");
        check(&"a ".repeat(65), "65 words are too many to search for: 64 is the most");
    }
}
