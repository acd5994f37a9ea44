//! What holds for any text at all: layers in order and inside one another, nothing lost,
//! no text that takes more than linear time.

use proptest::prelude::*;
use record::{Annotated, CleanSpan, CleanText, Facts, Found, FoundIn, Part, PartRole};
use std::time::{Duration, Instant};

/// Everything that the record promises of an annotated text.
fn check(text: &str, parts: Vec<Part>) -> Annotated {
    let date = Found { value: "2024-02-29".to_owned(), place: FoundIn::Words, span: None };
    let facts = Facts { date: Some(date), ..Facts::default() };
    let clean = CleanText { text: text.to_owned(), parts, facts, ..CleanText::default() };
    let annotated = annotate::annotate(clean);
    let paragraphs: Vec<CleanSpan> = annotated.paragraphs.iter().map(|p| p.span).collect();
    let sentences: Vec<CleanSpan> = annotated.sentences.iter().map(|s| s.span).collect();
    let tokens: Vec<CleanSpan> = annotated.tokens.iter().map(|t| t.span).collect();
    for layer in [&paragraphs, &sentences, &tokens] {
        only_blanks_between(text, layer);
    }
    for span in &tokens {
        assert!(
            !span.of(text).contains(char::is_whitespace)
                || span
                    .of(text)
                    .starts_with(|c: char| c.is_numeric() || matches!(c, '+' | '-' | '−')),
            "{:?}",
            span.of(text)
        );
    }

    let mut next = 0;
    for (index, paragraph) in annotated.paragraphs.iter().enumerate() {
        assert_eq!(paragraph.sentences.start, next);
        next = paragraph.sentences.end;
        for sentence in annotated.sentences_of(paragraph) {
            assert_eq!(sentence.paragraph, index);
            assert!(paragraph.span.covers(sentence.span));
        }
    }
    assert_eq!(next, annotated.sentences.len());

    let mut next = 0;
    for sentence in &annotated.sentences {
        assert_eq!(sentence.tokens.start, next);
        next = sentence.tokens.end;
        assert!(annotated.tokens_of(sentence).iter().all(|t| sentence.span.covers(t.span)));
    }
    assert_eq!(next, annotated.tokens.len());
    quotations_nest(text, &annotated);
    names_lie_in_sentences(text, &annotated);
    times_stand_apart(text, &annotated);
    quantities_stand_apart(text, &annotated);
    annotated
}

/// Quantities are in order and whole words, each in one sentence and none in a time; their
/// ends run forwards.
fn quantities_stand_apart(text: &str, annotated: &Annotated) {
    let mut end = 0;
    for quantity in &annotated.quantities {
        let range = quantity.span.range();
        assert!(end <= range.start && !quantity.span.is_empty(), "{quantity:?} of {text:?}");
        assert!(quantity.span.covers(quantity.number), "{quantity:?} of {text:?}");
        assert!(quantity.low.zip(quantity.high).is_none_or(|(low, high)| low <= high));
        let whole = quantity.counted.map_or(quantity.span, |counted| quantity.span.join(counted));
        let sentence = annotated.sentences.iter().any(|s| s.span.covers(whole));
        assert!(sentence, "{quantity:?} leaves its sentence in {text:?}");
        let timed = annotated.times.iter().any(|time| time.span.overlaps(quantity.span));
        assert!(!timed, "{quantity:?} lies in a time of {text:?}");
        end = range.end;
    }
}

/// Times are in order and whole words, each in one sentence; an interval runs forwards.
fn times_stand_apart(text: &str, annotated: &Annotated) {
    let mut end = 0;
    for time in &annotated.times {
        let range = time.span.range();
        assert!(end <= range.start && !time.span.is_empty(), "{time:?} of {text:?}");
        assert_eq!(time.span.trimmed(text), time.span, "{time:?} of {text:?}");
        let sentence = annotated.sentences.iter().any(|s| s.span.covers(time.span));
        assert!(sentence, "{time:?} leaves its sentence in {text:?}");
        let ends = time.interval.and_then(|days| Some((days.from?, days.to?)));
        assert!(ends.is_none_or(|(from, to)| from < to), "{time:?} of {text:?}");
        end = range.end;
    }
}

/// Spans in order, on character boundaries, not empty, with nothing but blanks between them.
fn only_blanks_between(text: &str, spans: &[CleanSpan]) {
    let mut at = 0;
    for span in spans {
        let range = span.range();
        assert!(!span.is_empty(), "an empty span at {at} of {text:?}");
        assert!(text[at..range.start].trim().is_empty(), "lost words before {span:?} of {text:?}");
        assert_eq!(span.trimmed(text), *span, "blanks at the ends of {span:?} of {text:?}");
        at = range.end;
    }
    assert!(text[at..].trim().is_empty(), "lost words after {at} of {text:?}");
}

fn names_lie_in_sentences(text: &str, annotated: &Annotated) {
    let mut end = 0;
    for name in &annotated.names {
        let range = name.span.range();
        assert!(!range.is_empty() && end <= range.start, "names overlap in {text:?}");
        // By place, so that a text of nothing but names is checked in no more than its length.
        let at = annotated.sentences.partition_point(|one| one.span.range().end < range.end);
        let sentence = annotated.sentences.get(at);
        assert!(
            sentence.is_some_and(|sentence| sentence.span.covers(name.span)),
            "{name:?} leaves its sentence in {text:?}"
        );
        end = range.end;
    }
}

fn quotations_nest(text: &str, annotated: &Annotated) {
    let mut around: Vec<CleanSpan> = Vec::new();
    for (index, quotation) in annotated.quotations.iter().enumerate() {
        assert!(quotation.span.covers(quotation.inner), "{quotation:?} of {text:?}");
        assert!(!quotation.span.is_empty());
        assert!(quotation.continues.is_none_or(|before| before < index));
        let inside = annotated.paragraphs.iter().any(|p| p.span.covers(quotation.span));
        assert!(inside, "{quotation:?} leaves its paragraph in {text:?}");
        around.retain(|outer| outer.end > quotation.span.start);
        assert!(
            around.iter().all(|outer| outer.covers(quotation.span)),
            "{quotation:?} crosses another in {text:?}"
        );
        assert_eq!(usize::from(quotation.depth), around.len().min(255));
        around.push(quotation.span);
    }
}

/// Texts made of what the rules look at, which random characters seldom are.
fn newsy() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\u{a0}",
        "“",
        "”",
        "„",
        "\"",
        "'",
        "''",
        "’",
        "‘",
        "«",
        "»",
        "« ",
        " »",
        "‹",
        "›",
        ".",
        ".",
        "...",
        "…",
        "?",
        "!",
        ",",
        ":",
        ";",
        "-",
        "—",
        "(",
        ")",
        "[",
        "]",
        "[1]",
        "[...]",
        "Mr.",
        "M.",
        "Mme",
        "U.S.",
        "J.-C.",
        "p.m.",
        "no. 5",
        "1.",
        "2.",
        "a)",
        "•",
        "10\u{a0}000",
        "$3,000",
        "3.5",
        "5th",
        "2e",
        "don't",
        "l'homme",
        "dit-il",
        "a-t-il",
        "qu’elle",
        "The",
        "said",
        "Le",
        "chef",
        "Hadi",
        "al-Hadi",
        "wrote",
        "été",
        "السلام",
        "؟",
        "؛",
        "Привет",
        "мир",
        "gün",
        "@a",
        "#b",
        "https://a.org/b.",
        "a@b.org",
        "😀",
        "👩\u{200d}🚒",
        "e\u{301}",
        "\u{200f}",
        "\u{feff}",
        "\u{0}",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Texts made of what times are made of, in two languages.
fn timely() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Le",
        "the",
        "on",
        "in",
        "en",
        "dans",
        "since",
        "depuis",
        "after",
        "before",
        "until",
        "from",
        "to",
        "de",
        "du",
        "au",
        "between",
        "entre",
        "and",
        "et",
        "about",
        "early",
        "fin",
        "mid-",
        "nineteen",
        "ninety",
        "two",
        "thousand",
        "ago",
        "later",
        "onwards",
        "or",
        "week",
        "semaine",
        "years",
        "ans",
        "quarters",
        "trimestre",
        "H1",
        "S2",
        "Easter",
        "Pâques",
        "week-end",
        "' time",
        "12/31/2024",
        "1-2-2024",
        "last",
        "next",
        "dernier",
        "derniers",
        "prochain",
        "ce",
        "this",
        "Monday",
        "lundi",
        "May",
        "mai",
        "March",
        "mars",
        "December",
        "été",
        "spring",
        "3",
        "5",
        "31",
        "30",
        "1900",
        "2015",
        "2024",
        "9999",
        "0",
        "1er",
        "3rd",
        "first",
        "two",
        "deux",
        "cent",
        "million",
        "1990s",
        "années",
        "18/06/2024",
        "04/05/2024",
        "99/99/9999",
        "2024-06-18",
        "00.00.0000",
        "day",
        "jours",
        "weeks",
        "semaine",
        "months",
        "mois",
        "years",
        "ans",
        "decades",
        "siècle",
        "century",
        "week-end",
        "ago",
        "il y a",
        "later",
        "plus tôt",
        "la veille",
        "the day before",
        "every",
        "chaque",
        "yesterday",
        "demain",
        "half",
        "a",
        "une",
        "few",
        "of",
        ",",
        "-",
        "–",
        "(",
        ")",
        ".",
        "will",
        "said",
        "people",
        "Q3",
        "trimestre",
        "old",
        "âgé de",
    ]);
    prop::collection::vec(piece, 0..25).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_characters(text in any::<String>()) {
        check(&text, Vec::new());
    }

    #[test]
    fn any_arrangement_of_what_news_is_made_of(text in newsy()) {
        check(&text, Vec::new());
    }

    #[test]
    fn any_arrangement_of_what_times_are_made_of(text in timely()) {
        check(&format!("The council of the town said that it was so. {text}"), Vec::new());
        check(&format!("Le conseil de la ville a dit que c'était ainsi. {text}"), Vec::new());
    }

    #[test]
    fn any_lines_set_apart(text in newsy(), apart in any::<u64>()) {
        let mut parts = Vec::new();
        let mut at = 0;
        for (number, line) in text.split_inclusive('\n').enumerate() {
            if apart >> (number % 64) & 1 == 1 {
                let span = CleanSpan::new(at..at + line.trim_end_matches('\n').len());
                parts.push(Part { span, role: PartRole::Caption });
            }
            at += line.len();
        }
        check(&text, parts);
    }
}

#[test]
fn long_lines_of_anything_take_no_time() {
    // Each of these has undone a splitter somewhere: no blank to stop at, marks that never
    // pair, stops that never end a sentence, lists with no end.
    for unit in [
        "a",
        "\"",
        "“",
        "'",
        "« ",
        ".",
        ". ",
        "a.",
        "A. ",
        "a@",
        "a-",
        "l'",
        "1.",
        "1 ",
        "(. ",
        "• ",
        "\n",
        "-- ",
        "\u{301}",
        "“a\n\n",
        "'a ",
        "“‘",
        "http://)",
        "é",
        "ع",
        "3, ",
        "early ",
        "the last ",
        "two thousand ",
        "3 and ",
        "2015-",
        "from 3 to ",
        "lundi ",
    ] {
        let text = unit.repeat(300_000 / unit.len());
        let clean = CleanText { text, ..CleanText::default() };
        let start = Instant::now();
        annotate::annotate(clean);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(30), "300 kB of {unit:?} took {took:?}");
    }
}

#[test]
fn names_take_linear_time_in_a_sentence_without_end() {
    let time = |words: usize| {
        let text = "Ilyas Berkhane of Umdara ".repeat(words / 4);
        let facts = Facts { language: Some(declared("en")), ..Facts::default() };
        let clean = CleanText { text, facts, ..CleanText::default() };
        let start = Instant::now();
        annotate::annotate(clean);
        start.elapsed().max(Duration::from_millis(5))
    };
    let (short, long) = (time(4_000), time(40_000));
    assert!(long < short * 40, "{short:?} for 4,000 words, {long:?} for 40,000");
}

fn declared(language: &str) -> Found {
    Found { value: language.to_owned(), place: FoundIn::FrontMatter, span: None }
}
