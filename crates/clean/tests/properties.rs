//! What holds for any text at all.

use clean::clean;
use proptest::prelude::*;
use record::{CleanText, Offset, RawOffset, RawSpan, Report};

/// Pieces that pages are made of, so that random pages meet the rules.
const PIECES: &[&str] = &[
    "Home",
    "Share on Facebook",
    "Lire aussi : Le port ferme",
    "Read also",
    "Check Also",
    "XS",
    "A- A+",
    "12 Shares",
    "Dear readers,",
    "A Message from The Port Observer:",
    "We need your help.",
    "Remind me later.",
    "About This Blog",
    "Mayor Closes Harbour After Storm Hits Northern Coast of the Island",
    "By Jane Roe",
    "Par Jean Dupont avec AFP",
    "Publié le 18 juin 2024 à 10h12",
    "— Port (@port) June 18, 2024",
    "The mayor closed the harbour on Monday, she said.",
    "MARROW (Port Agency) – The mayor closed the harbour on Monday.",
    "© 2024 The Port Observer",
    "Comments (3)",
    "Jane says:",
    "Cet article a été publié initialement par Le Phare.",
    "",
    "",
    " \u{a0}\t",
    "\u{200f}",
    "أغلق المحافظ الميناء",
    "اقرأ أيضًا",
    "Мэр закрыл порт в понедельник.",
    "«",
    "\"",
    "# Title",
    "🙂",
    "(",
    "©",
    "--",
    "e\u{301}",
    "İ",
    "ß…",
];

fn report(text: &str, front_matter: Option<RawSpan>) -> Report {
    Report { front_matter, ..testkit::report("-", text) }
}

/// Kept pieces and dropped spans are the text; every span lies in its text, in order.
fn check(report: &Report) {
    let clean = clean(report);
    let text = &report.text;
    let mut put_together = String::new();
    let mut at = 0;
    for dropped in &clean.dropped {
        assert!(at <= dropped.span.start.bytes(), "dropped spans are in order");
        assert!(!dropped.span.is_empty());
        put_together.push_str(&text[at..dropped.span.start.bytes()]);
        at = dropped.span.end.bytes();
    }
    put_together.push_str(&text[at..]);
    assert_eq!(put_together, clean.text, "what is not dropped is the clean text");
    maps_both_ways(text, &clean);
    spans_lie_inside(text, &clean);
}

fn maps_both_ways(text: &str, clean: &CleanText) {
    for (byte, c) in clean.text.char_indices() {
        let raw = clean.map.to_raw(record::CleanSpan::new(byte..byte + c.len_utf8()));
        assert_eq!(raw.len(), 1, "a letter is in one place");
        assert_eq!(raw[0].of(text).chars().next(), Some(c));
        assert_eq!(clean.map.to_clean(raw[0].start).map(Offset::bytes), Some(byte));
    }
    for dropped in &clean.dropped {
        assert_eq!(clean.map.to_clean(RawOffset::new(dropped.span.start.bytes())), None);
    }
}

fn spans_lie_inside(text: &str, clean: &CleanText) {
    let mut at = 0;
    for part in &clean.parts {
        assert!(at <= part.span.start.bytes(), "parts are in order");
        let words = part.span.of(&clean.text);
        assert_eq!(words.trim(), words);
        at = part.span.end.bytes();
    }
    for credit in &clean.credits {
        let _ = credit.passage.of(&clean.text);
        assert!(credit.origin.is_none_or(|origin| !origin.of(&clean.text).is_empty()));
    }
    let facts = &clean.facts;
    for fact in [&facts.title, &facts.outlet, &facts.author, &facts.date].into_iter().flatten() {
        let span = fact.span.expect("a fact found in the text has a place");
        assert!(!span.of(text).is_empty() && !fact.value.is_empty());
    }
}

proptest! {
    #[test]
    fn any_text(text in any::<String>()) {
        check(&report(&text, None));
    }

    #[test]
    fn any_page(lines in prop::collection::vec(prop::sample::select(PIECES), 0..30), crlf in any::<bool>()) {
        let text = lines.join(if crlf { "\r\n" } else { "\n" });
        check(&report(&text, None));
    }

    #[test]
    fn any_line(words in prop::collection::vec(prop::sample::select(PIECES), 0..8)) {
        check(&report(&words.join(" "), None));
    }

    #[test]
    fn any_front_matter(lines in prop::collection::vec(prop::sample::select(PIECES), 0..10)) {
        let head = "---\ntitle: x\n---\n";
        let text = format!("{head}{}", lines.join("\n"));
        check(&report(&text, Some(RawSpan::new(0..head.len()))));
    }
}

#[test]
fn a_long_text_takes_linear_time() {
    // One line of a megabyte, and twenty thousand short ones: seconds mean a loop in a loop.
    check_time(&"word ".repeat(200_000));
    check_time(&"A".repeat(1_000_000));
    check_time(&"Read also\nMayor Closes Harbour After Storm\n".repeat(10_000));
    check_time(&"Dear readers,\nThe harbour of the town was closed.\n".repeat(10_000));
    check_time(&"About us\nShort line\n".repeat(10_000));
}

fn check_time(text: &str) {
    let start = std::time::Instant::now();
    let clean = clean(&report(text, None));
    assert!(clean.text.len() <= text.len());
    assert!(start.elapsed().as_secs() < 20, "{} bytes took {:?}", text.len(), start.elapsed());
}
