//! The golden cases of `golden/annotate`: a report, and how it is read.
//!
//! `expect.txt` holds the language, then every paragraph with a sentence a line (`⏎` is a
//! line break inside a sentence, `[fr]` a language other than the report's), then every
//! quotation with its number, indented by its depth, then every time and
//! every quantity with what it stands for.
//! A first line `date: 2024-06-18` is the date of the report. `WHOSAID_BLESS=1` rewrites it.

use record::{Annotated, Day, Found, FoundIn, Quantity, Time};
use std::fmt::Write as _;

#[test]
fn every_case_reads_as_expected() {
    testkit::golden::check("annotate", |text| draw(&read(text)));
}

fn read(report: &str) -> Annotated {
    let dated = report.strip_prefix("date: ").and_then(|rest| rest.split_once('\n'));
    let mut clean = testkit::clean_text(dated.map_or(report, |(_, text)| text));
    clean.facts.date = dated.map(|(date, _)| Found {
        value: date.to_owned(),
        place: FoundIn::FrontMatter,
        span: None,
    });
    annotate::annotate(clean)
}

fn draw(annotated: &Annotated) -> String {
    let text = annotated.text();
    let line = |words: &str| words.replace('\n', "⏎");
    let mut drawn = format!("language: {}\n", annotated.language);
    for paragraph in &annotated.paragraphs {
        drawn.push('\n');
        if paragraph.language != annotated.language {
            let _ = writeln!(drawn, "[{}]", paragraph.language);
        }
        for sentence in annotated.sentences_of(paragraph) {
            let _ = writeln!(drawn, "{}", line(sentence.span.of(text)));
        }
    }
    drawn.push_str("\nquotations:\n");
    for (index, quotation) in annotated.quotations.iter().enumerate() {
        let indent = "    ".repeat(usize::from(quotation.depth));
        let _ = write!(drawn, "{:>3}  {indent}{}", index + 1, line(quotation.span.of(text)));
        if let Some(before) = quotation.continues {
            let _ = write!(drawn, "  (carries on {})", before + 1);
        }
        drawn.push_str(if quotation.closed { "\n" } else { "  (not closed)\n" });
    }
    if !annotated.times.is_empty() {
        drawn.push_str("\ntimes:\n");
    }
    for time in &annotated.times {
        let _ = writeln!(drawn, "  {}  {}", line(time.span.of(text)), told(time));
    }
    if !annotated.quantities.is_empty() {
        drawn.push_str("\nquantities:\n");
    }
    for quantity in &annotated.quantities {
        let _ = writeln!(drawn, "  {}  {}", line(quantity.span.of(text)), counted(quantity, text));
    }
    drawn
}

/// "→ count 20 … 30 fighters": one number where it is exact, "~" where it is about.
fn counted(quantity: &Quantity, text: &str) -> String {
    let end = |value: Option<f64>| value.map_or(String::new(), |value| format!(" {value}"));
    let mut told = format!("→ {}", quantity.kind);
    match quantity.best {
        Some(best) => {
            let about = if quantity.approximate { "~" } else { "" };
            let _ = write!(told, " {about}{best}");
        }
        None => {
            let _ = write!(told, "{} …{}", end(quantity.low), end(quantity.high));
        }
    }
    if let Some(unit) = quantity.unit {
        let _ = write!(told, " {unit}");
    }
    if let Some(span) = quantity.counted {
        let _ = write!(told, " [{}]", span.of(text));
    }
    told
}

/// "→ 2024-06-18 … 2024-06-19 (day)", with what is left open as "…".
fn told(time: &Time) -> String {
    let day = |day: Option<Day>| day.map_or(String::new(), |day| format!(" {day}"));
    let mut told = format!("→ {}", time.kind);
    match (time.interval, time.length) {
        (Some(days), _) => {
            let _ = write!(told, "{} …{}", day(days.from), day(days.to));
        }
        (None, Some(length)) => {
            let amount = length.amount.map_or("?".to_owned(), |amount| amount.to_string());
            let _ = write!(told, " {amount} {}", length.unit);
        }
        (None, None) => told.push_str(" ?"),
    }
    let _ = write!(told, " ({})", time.precision);
    for (is, word) in
        [(time.approximate, "about"), (time.open_start, "open start"), (time.open_end, "open end")]
    {
        if is {
            let _ = write!(told, ", {word}");
        }
    }
    told
}
