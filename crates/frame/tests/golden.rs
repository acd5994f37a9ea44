//! Golden cases of `golden/frame`: a report, and what its clauses say.
//!
//! A frame is one paragraph: its kind and mode, its predicate, how real it is given to be, below
//! it the clause with the trigger in brackets, how it reads alone where that differs, then whoever
//! takes part, each with the name that the words stand for.

use record::{Annotated, Frame, Mentions, Modality, Participant, Polarity, Statements};
use std::fmt::Write;

#[test]
fn every_golden_case() {
    testkit::golden::check("frame", |text| {
        let annotated = annotate::annotate(clean::clean(&testkit::report("report.txt", text)));
        let statements = attribute::attribute(&annotated);
        let mentions = mention::find(&annotated, &statements);
        let frames = frame::frames(&annotated, &statements, &mentions);
        Drawing { annotated: &annotated, statements: &statements, mentions: &mentions }
            .draw(&frames)
            .expect("a String takes all that is written")
    });
}

struct Drawing<'a> {
    annotated: &'a Annotated,
    statements: &'a Statements,
    mentions: &'a Mentions,
}

impl Drawing<'_> {
    fn draw(&self, frames: &[Frame]) -> Result<String, std::fmt::Error> {
        let mut out = String::new();
        for (number, frame) in frames.iter().enumerate() {
            self.head(&mut out, number, frame)?;
            self.parts(&mut out, frame)?;
        }
        Ok(out)
    }

    /// What kind of frame, of what predicate, how real, on whose word.
    fn head(&self, out: &mut String, number: usize, frame: &Frame) -> std::fmt::Result {
        write!(out, "{number} {}", frame.kind)?;
        if let Some(mode) = frame.mode {
            write!(out, ".{mode}")?;
        }
        write!(out, " {}", frame.predicate)?;
        if frame.polarity == Polarity::Negative {
            write!(out, ", not")?;
        }
        if frame.modality != Modality::Actual {
            write!(out, ", {}", frame.modality)?;
        }
        if let Some(about) = frame.about {
            write!(out, ", about {about}")?;
        }
        if let Some(statement) = frame.statement {
            let chain = &self.statements.all[statement].chain;
            write!(out, " [{}]", chain.last().map_or("?", |link| &link.label))?;
        }
        writeln!(out, "\n    {}", self.clause(frame))
    }

    /// Who, whom, where, when, how many, how.
    fn parts(&self, out: &mut String, frame: &Frame) -> std::fmt::Result {
        let text = self.annotated.text();
        if !frame.wording.is_empty() && frame.wording != frame.clause.of(text).replace('\n', " ") {
            writeln!(out, "    reads: {}", frame.wording)?;
        }
        let all = [
            ("who", &frame.actors[..]),
            ("whom", &frame.recipients),
            ("where", frame.place.as_slice()),
            ("from", frame.origin.as_slice()),
        ];
        for (role, one) in all.iter().flat_map(|(role, all)| all.iter().map(move |one| (role, one)))
        {
            writeln!(out, "    {role}: {}", self.participant(one))?;
        }
        if let Some(time) = frame.time {
            writeln!(out, "    when: {}", self.annotated.times[time].span.of(text))?;
        }
        for counted in &frame.quantities {
            let words = self.annotated.quantities[counted.quantity].span.of(text);
            writeln!(out, "    how many: {words} ({})", counted.what)?;
        }
        if let Some(means) = frame.means {
            writeln!(out, "    how: {}", means.of(text))?;
        }
        writeln!(out)
    }

    /// The clause on one line, with the trigger in brackets.
    fn clause(&self, frame: &Frame) -> String {
        let text = self.annotated.text();
        let trigger = frame.trigger.range();
        let clause = frame.clause.range();
        let line = if clause.start <= trigger.start && trigger.end <= clause.end {
            let before = &text[clause.start..trigger.start];
            let after = &text[trigger.end..clause.end];
            format!("{before}[{}]{after}", &text[trigger])
        } else {
            format!("{} [{}]", &text[clause], &text[trigger])
        };
        line.replace('\n', " ")
    }

    /// The words, and the name that they stand for where it is another.
    fn participant(&self, one: &Participant) -> String {
        let words = one.span.of(self.annotated.text()).replace('\n', " ");
        let Some(mention) = one.mention.map(|at| &self.mentions.all[at]) else { return words };
        let label = match mention.bearer {
            Some(bearer) => &self.mentions.bearers[bearer].label,
            None => mention.span.of(self.annotated.text()),
        };
        if *label == *words { format!("{words} =") } else { format!("{words} = {label}") }
    }
}
