//! What no newspaper prints and some file will hold: reading it is sane and takes linear time.

use annotate::annotate_with_trees;
use record::{Annotated, CleanText, Facts, Found, FoundIn, Tree};
use std::time::{Duration, Instant};

/// Reads `text` as a report of `language` and holds the result against what any text is promised.
fn check(text: &str, language: &str) -> (Annotated, Vec<Tree>) {
    let declared = Found { value: language.to_owned(), place: FoundIn::FrontMatter, span: None };
    let facts = Facts { language: Some(declared), ..Facts::default() };
    let clean = CleanText { text: text.to_owned(), facts, ..CleanText::default() };
    let (read, trees) = annotate_with_trees(clean);
    let written: usize = read.tokens.iter().map(|token| token.span.of(text).len()).sum();
    let blank: usize = text.chars().filter(|c| c.is_whitespace()).map(char::len_utf8).sum();
    assert!((text.len() - blank..=text.len()).contains(&written), "letters lost in {text:?}");
    assert_eq!(read.syntax.len(), read.tokens.len());
    assert_eq!(trees.len(), read.sentences.len());
    (read, trees)
}

/// What a row of the tables below repeats.
const UNITS: [(&str, &str); 9] = [
    ("one sentence", "the men of the town said that "),
    ("one French sentence", "les gens du village ont dit que "),
    ("one word", "abcdefgh"),
    ("control characters", "a\u{0}\u{1}\u{7}\u{1b}[31m \u{7f}\u{85}b "),
    ("mixed scripts", "Kхаled خالد Ивaн 北京 "),
    ("right to left", "قال الوزير إن \u{202b}الجسر\u{202c} مغلق. "),
    ("directions that never close", "a \u{202e}b \u{2067}c "),
    ("pictures", "👩\u{200d}🚒🇫🇷👍🏽 "),
    ("marks without letters", "\u{301}\u{20dd} ?!-\"("),
];

#[test]
fn odd_text_is_read_whole() {
    for (_, unit) in UNITS {
        for language in ["en", "fr", "ar", "xx"] {
            check(&unit.repeat(20), language);
        }
    }
    for text in ["", " \n\t ", "\u{0}", "\u{feff}", "\u{202e}", "\u{301}", "👍🏽"] {
        check(text, "en");
    }
}

#[test]
fn a_language_without_weights_is_told() {
    let (read, _) = check("قال الوزير إن الجسر مغلق.", "ar");
    assert!(read.syntax.iter().all(Option::is_none));
}

/// Ten times the text may take fifty times as long, and no more: a quadratic step would take a
/// hundred. The fastest of three runs, because other work on the machine only slows one down.
#[test]
fn time_grows_with_the_text_and_no_faster() {
    for (name, unit) in UNITS {
        let fastest = |bytes: usize| {
            let text = unit.repeat(bytes / unit.len());
            let times = (0..3).map(|_| {
                let start = Instant::now();
                check(&text, "en");
                start.elapsed()
            });
            times.min().unwrap_or_default().max(Duration::from_millis(2))
        };
        let (short, long) = (fastest(12_000), fastest(120_000));
        assert!(long < short * 50, "{name}: {short:?} for 12 kB, {long:?} for 120 kB");
    }
}
