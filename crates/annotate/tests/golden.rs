//! The golden cases of `golden/annotate`: a report, and how it is read.
//!
//! `expect.txt` holds the language, then every paragraph with a sentence a line (`⏎` is a
//! line break inside a sentence, `[fr]` a language other than the report's), then every
//! quotation with its number, indented by its depth. `WHOSAID_BLESS=1` rewrites it.

use record::Annotated;
use std::fmt::Write as _;

#[test]
fn every_case_reads_as_expected() {
    testkit::golden::check("annotate", |text| draw(&annotate::annotate(testkit::clean_text(text))));
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
    drawn
}
