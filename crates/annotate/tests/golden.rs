//! The golden cases of `golden/annotate`: a report, and how it is read.
//!
//! `expect.txt` holds the language, then every paragraph with a sentence a line (`⏎` is a
//! line break inside a sentence, `[fr]` a language other than the report's), then every
//! quotation with its number, indented by its depth. `WHOSAID_BLESS=1` rewrites it.

use record::{Annotated, CleanText};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_case_reads_as_expected() {
    let cases = cases();
    assert!(cases.len() >= 16, "only {} cases found", cases.len());
    let bless = std::env::var_os("WHOSAID_BLESS").is_some();
    let mut wrong = String::new();
    for case in cases {
        let text = fs::read_to_string(case.join("report.txt")).expect("a case has a report");
        assert!(case.join("why.md").exists(), "{} does not say why", case.display());
        let annotated = annotate::annotate(CleanText { text, ..CleanText::default() });
        let drawn = draw(&annotated);
        if bless {
            fs::write(case.join("expect.txt"), &drawn).expect("the case can be written");
        } else if fs::read_to_string(case.join("expect.txt")).ok().as_deref() != Some(&drawn) {
            let _ = writeln!(wrong, "--- {} reads as\n{drawn}", case.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}WHOSAID_BLESS=1 accepts what is read now");
}

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/annotate");
    let mut cases: Vec<PathBuf> = fs::read_dir(root)
        .expect("the repository has golden cases")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
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
