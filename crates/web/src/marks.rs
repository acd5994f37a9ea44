//! Report text with marks: which stretches are a speaker, a cue, a content, set aside.

use crate::text::verbatim;
use maud::{Markup, html};
use record::CodePoints;
use std::ops::Range;

/// A stretch of the text, in code points, and what it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Where.
    pub place: Range<usize>,
    /// The class of the style sheet.
    pub class: &'static str,
}

/// A text whose places count code points, ready to be cut.
pub struct Marked<'a> {
    text: &'a str,
    points: CodePoints,
    /// By where they begin.
    marks: Vec<Mark>,
    /// Up to the mark at the same index, the furthest end.
    reach: Vec<usize>,
    /// What is set between the words, such as numbers of notes; in order.
    notes: Vec<(usize, Markup)>,
}

impl<'a> Marked<'a> {
    /// Takes marks in any order; they may overlap.
    pub fn new(text: &'a str, mut marks: Vec<Mark>) -> Self {
        marks.retain(|mark| mark.place.start < mark.place.end);
        marks.sort_by_key(|mark| (mark.place.start, mark.place.end, mark.class));
        let mut furthest = 0;
        let reach = marks
            .iter()
            .map(|mark| {
                furthest = furthest.max(mark.place.end);
                furthest
            })
            .collect();
        Self { text, points: CodePoints::of(text), marks, reach, notes: Vec::new() }
    }

    /// Sets `notes` behind the code points they are given with.
    pub fn with_notes(mut self, mut notes: Vec<(usize, Markup)>) -> Self {
        notes.sort_by_key(|(at, _)| *at);
        self.notes = notes;
        self
    }

    /// The words from one code point to another.
    pub fn words(&self, place: &Range<usize>) -> &'a str {
        let length = self.text.len();
        if place.start >= place.end || place.start > length {
            return "";
        }
        let start = self.points.to_byte(place.start).min(length);
        let end = self.points.to_byte(place.end.min(length)).min(length);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The stretch with its marks.
    pub fn markup(&self, place: Range<usize>) -> Markup {
        let first = self.reach.partition_point(|&reach| reach <= place.start);
        let last = self.marks.partition_point(|mark| mark.place.start < place.end);
        let here: Vec<&Mark> = self
            .marks
            .get(first..last)
            .unwrap_or_default()
            .iter()
            .filter(|mark| mark.place.end > place.start)
            .collect();
        let from = self.notes.partition_point(|(at, _)| *at <= place.start);
        let mut notes = self.notes.get(from..).unwrap_or_default().iter().peekable();
        let breaks = notes.clone().map(|(at, _)| *at).take_while(|at| *at < place.end);
        let mut cuts: Vec<usize> = here
            .iter()
            .flat_map(|mark| [mark.place.start, mark.place.end])
            .filter(|cut| place.contains(cut))
            .chain(breaks)
            .chain([place.start, place.end])
            .collect();
        cuts.sort_unstable();
        cuts.dedup();
        html! {
            @for cut in cuts.windows(2) {
                @let classes = classes(&here, cut[0]);
                @if classes.is_empty() {
                    (verbatim(self.words(&(cut[0]..cut[1]))))
                } @else {
                    span class=(classes) { (verbatim(self.words(&(cut[0]..cut[1])))) }
                }
                @while let Some((_, note)) = notes.next_if(|(at, _)| *at <= cut[1]) { (note) }
            }
        }
    }
}

fn classes(marks: &[&Mark], at: usize) -> String {
    let mut classes: Vec<&str> =
        marks.iter().filter(|mark| mark.place.contains(&at)).map(|mark| mark.class).collect();
    classes.sort_unstable();
    classes.dedup();
    classes.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, marks: &[(Range<usize>, &'static str)], expected: &str) {
        let marks = marks.iter().map(|(place, class)| Mark { place: place.clone(), class });
        let marked = Marked::new(text, marks.collect());
        assert_eq!(marked.markup(0..text.chars().count()).into_string(), expected);
    }

    #[test]
    fn marks_may_overlap_and_count_code_points() {
        check("plain & simple", &[], "plain &amp; simple");
        check(
            "Él dijo: sí",
            &[(0..2, "speaker"), (3..7, "cue")],
            "<span class=\"speaker\">Él</span> <span class=\"cue\">dijo</span>: sí",
        );
        check(
            "abcdef",
            &[(0..4, "content"), (2..6, "here")],
            "<span class=\"content\">ab</span><span class=\"content here\">cd</span><span class=\"here\">ef</span>",
        );
        check("abc", &[(1..99, "content")], "a<span class=\"content\">bc</span>");
        check("abc", &[(2..2, "content")], "abc");
    }
}
