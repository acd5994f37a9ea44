//! Golden cases of `golden/attribute`: a report, and who says what in it.
//!
//! Each statement is drawn under the words it covers: speaker `^`, cue `~`, content `=`. Below
//! stand the chain from the outlet to the root and how it is said; what is ordinary (firm,
//! asserts, actual) is left out. The outlet's own voice is one line a sentence.

use record::{Annotated, Basis, CleanSpan, Form, Grade, Modality, Stance, Statement, Statements};
use std::fmt::Write;

#[test]
fn every_golden_case() {
    testkit::golden::check("attribute", |text| {
        let annotated = annotate::annotate(clean::clean(&testkit::report("report.txt", text)));
        drawn(&annotated, &attribute::attribute(&annotated))
    });
}

fn drawn(annotated: &Annotated, statements: &Statements) -> String {
    let mut out = String::new();
    for (index, statement) in statements.all.iter().enumerate() {
        draw(&mut out, annotated, index, statement).expect("a String takes all that is written");
    }
    out
}

fn draw(
    out: &mut String,
    annotated: &Annotated,
    index: usize,
    statement: &Statement,
) -> std::fmt::Result {
    let text = annotated.text();
    if statement.form == Form::OwnVoice {
        let hedge = if statement.modality == Modality::Actual {
            String::new()
        } else {
            format!(" ({})", statement.modality.as_str())
        };
        return writeln!(out, "{index}. own voice{hedge}: {}\n", statement.content[0].of(text));
    }
    writeln!(out, "{index}.")?;
    for line in lines(annotated, statement) {
        let words = line.of(text);
        writeln!(out, "   {words}")?;
        writeln!(out, "   {}", underline(text, line, statement).trim_end())?;
    }
    writeln!(out, "   chain: {}", chain(statement))?;
    writeln!(out, "   {}", manner(statement))?;
    if let Some(resolved) = &statement.speaker.resolved {
        writeln!(out, "   speaker is: {}", resolved.label)?;
    }
    for (name, party) in [("to", &statement.addressee), ("by", &statement.medium)] {
        if let Some(party) = party {
            writeln!(out, "   {name}: {}", party.label)?;
        }
    }
    if let Some(inside) = statement.inside {
        writeln!(out, "   inside: {inside}")?;
    }
    writeln!(out)
}

/// The sentences that a statement touches.
fn lines(annotated: &Annotated, statement: &Statement) -> Vec<CleanSpan> {
    let roles = [&statement.speaker.spans, &statement.cue.spans, &statement.content];
    let touched =
        |span: CleanSpan| roles.iter().any(|role| role.iter().any(|part| part.overlaps(span)));
    annotated.sentences.iter().map(|sentence| sentence.span).filter(|span| touched(*span)).collect()
}

/// One mark under each letter: what is both (a cue inside a content) shows the smaller part.
fn underline(text: &str, line: CleanSpan, statement: &Statement) -> String {
    let start = line.range().start;
    line.of(text)
        .char_indices()
        .map(|(at, letter)| {
            let here = CleanSpan::new(start + at..start + at + letter.len_utf8());
            let is = |role: &[CleanSpan]| role.iter().any(|span| span.covers(here));
            if is(&statement.speaker.spans) {
                '^'
            } else if is(&statement.cue.spans) {
                '~'
            } else if is(&statement.content) {
                '='
            } else {
                ' '
            }
        })
        .collect()
}

fn chain(statement: &Statement) -> String {
    let links: Vec<&str> = statement.chain.iter().map(|link| link.label.as_str()).collect();
    links.join(" > ")
}

fn manner(statement: &Statement) -> String {
    let mut words = vec![statement.speaker.kind.as_str(), statement.form.as_str()];
    if statement.grade == Grade::Weak {
        words.push("weak");
    }
    if statement.stance != Stance::Asserts {
        words.push(statement.stance.as_str());
    }
    if statement.modality != Modality::Actual {
        words.push(statement.modality.as_str());
    }
    if statement.basis != Basis::NotStated {
        words.push(statement.basis.as_str());
    }
    if statement.cue.negated {
        words.push("cue negated");
    }
    words.join(", ")
}
