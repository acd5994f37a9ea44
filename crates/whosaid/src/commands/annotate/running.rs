//! Running text: sentences, tokens and words are ours.

use super::{Shown, json, tell_unread, unread};
use crate::args::{Annotate, AnnotateFormat};
use crate::conllu::{write_range, write_word};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign, note};
use flow::Seen;
use record::plain::single_spaced;
use record::{CleanSpan, CodePoints, Name, RawSpan, Sentence, Tree, Written};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;

/// Prints every report that the paths hold.
pub fn annotate(args: &Annotate, out: &mut Output) -> Result<Exit, Stop> {
    let shown = Shown::for_standard_output();
    let (mut read, mut skipped) = (0, 0);
    flow::annotate_each(&args.paths, args.language.map(Into::into), |seen| {
        match seen {
            Ok(seen) => {
                read += 1;
                tell(&seen);
                print(&seen, args.format, &shown, out)?;
            }
            Err(skip) => {
                skipped += 1;
                note(&format!("skipped: {}: {}", foreign(&skip.file), foreign(&skip.detail)));
            }
        }
        Ok::<(), Stop>(())
    })?;
    Ok(match (read, skipped) {
        (_, 0) => Exit::Done,
        (0, _) => Exit::Failure,
        _ => Exit::DoneWithSkips,
    })
}

/// Says what was odd.
fn tell(seen: &Seen) {
    let file = foreign(&seen.report.file);
    for remark in seen.report.remarks.iter().chain(&seen.annotated.remarks) {
        note(&format!("{file}: {}", foreign(&remark.message)));
    }
    let languages: BTreeSet<_> = sentences(seen)
        .filter_map(|(sentence, tree)| {
            unread(&tree.words, seen.annotated.paragraphs[sentence.paragraph].language)
        })
        .collect();
    tell_unread(&seen.report.file, &languages);
}

fn sentences(seen: &Seen) -> impl Iterator<Item = (&Sentence, &Tree)> {
    seen.annotated.sentences.iter().zip(&seen.trees)
}

fn print(seen: &Seen, format: AnnotateFormat, shown: &Shown, out: &mut Output) -> Result<(), Stop> {
    let places = Places::of(seen);
    let mut lines = String::new();
    let mut paragraph = None;
    for (at, (sentence, tree)) in sentences(seen).enumerate() {
        match format {
            AnnotateFormat::Json => {
                lines = export::line(&json::of_text(seen, &places, at, sentence, tree)) + "\n";
            }
            AnnotateFormat::Conllu => {
                lines.clear();
                if at == 0 {
                    let _ = writeln!(lines, "# newdoc id = {}", single_spaced(&seen.report.file));
                }
                if paragraph.replace(sentence.paragraph) != Some(sentence.paragraph) {
                    lines.push_str("# newpar\n");
                }
                conllu(&mut lines, &places, at, sentence, tree);
            }
        }
        shown.write(&lines, out)?;
    }
    Ok(())
}

fn conllu(out: &mut String, places: &Places<'_>, at: usize, sentence: &Sentence, tree: &Tree) {
    let _ = writeln!(out, "# sent_id = {}", places.sentence_id(at));
    let _ = writeln!(out, "# text = {}", single_spaced(sentence.span.of(places.text())));
    for written in &tree.written {
        let words = written.words.clone();
        let place = places.misc(written);
        if words.len() == 1 {
            write_word(out, words.start + 1, &tree.words[words.start], &place);
        } else {
            let form = written.span.of(places.text());
            write_range(out, &(words.start + 1..=words.end), form, &place);
            for at in words {
                write_word(out, at + 1, &tree.words[at], "_");
            }
        }
    }
    out.push('\n');
}

/// Where things stand, as the outside counts: in code points of the report's text.
pub struct Places<'s> {
    seen: &'s Seen,
    points: CodePoints,
}

impl<'s> Places<'s> {
    fn of(seen: &'s Seen) -> Self {
        Self { seen, points: CodePoints::of(&seen.report.text) }
    }

    /// The text that spans of the annotation count in.
    pub fn text(&self) -> &'s str {
        self.seen.annotated.text()
    }

    /// The name of sentence `at` (from 0): that of its report with its number.
    pub fn sentence_id(&self, at: usize) -> String {
        format!("{}-{}", self.seen.report.id, at + 1)
    }

    /// In code points of the report's text. The text that was read is one piece of it.
    pub fn of_span(&self, span: CleanSpan) -> Range<usize> {
        let piece = self.seen.report.front_matter.map_or(0, |span| span.range().end);
        let Range { start, end } = span.range();
        self.points.span(RawSpan::new(piece + start..piece + end))
    }

    /// The names that `span` has a part of, in order.
    fn names_in(&self, span: CleanSpan) -> &'s [Name] {
        let names = &self.seen.annotated.names;
        let Range { start, end } = span.range();
        let first = names.partition_point(|name| name.span.range().end <= start);
        let after = names.partition_point(|name| name.span.range().start < end);
        &names[first..after.max(first)]
    }

    /// Whether what is written begins a name (B) or carries it on (I), and of what kind.
    fn name(&self, written: &Written) -> String {
        let Some(name) = self.names_in(written.span).last() else { return String::new() };
        let begins = written.span.range().contains(&name.span.range().start);
        format!("Name={}-{}|", if begins { 'B' } else { 'I' }, name.kind)
    }

    /// The last column of what is written.
    fn misc(&self, written: &Written) -> String {
        let name = self.name(written);
        let Range { start, end } = self.of_span(written.span);
        let after = &self.text()[written.span.range().end..];
        let joined = after.chars().next().is_some_and(|next| !next.is_whitespace());
        let space = if joined { "SpaceAfter=No|" } else { "" };
        format!("{name}{space}TokenRange={start}:{end}")
    }
}
