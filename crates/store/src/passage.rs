//! From matched words to the passage that shows them best.

use crate::rows::TextSpan;
use crate::search::{CLOSE, OPEN};
use std::cmp::Reverse;
use std::collections::HashSet;

/// Matched words this close together are shown together, in code points.
const TOGETHER: usize = 240;

/// How much is shown before the first and after the last matched word, in code points.
const AROUND: usize = 100;

/// The longest snippet, in code points.
const SNIPPET: usize = 320;

/// The matched words of `marked`, which is the words of `pieces` joined by one character
/// each, with marks around what matched. What follows the last piece has no place.
pub(crate) fn matches_in(marked: &str, pieces: &[TextSpan]) -> Vec<TextSpan> {
    let mut found = Vec::new();
    let mut marked = marked.chars().peekable();
    let mut is_open = false;
    for piece in pieces {
        let mut open_at = is_open.then_some(piece.start);
        let mut words = String::new();
        let mut close = |open_at: &mut Option<usize>, at: usize, words: &mut String| {
            let text = std::mem::take(words);
            if let Some(start) = open_at.take().filter(|start| *start < at) {
                found.push(TextSpan { start, end: at, text });
            }
        };
        for (at, c) in (piece.start..).zip(piece.text.chars()) {
            while let Some(mark) = marked.next_if(|&m| m != c && (m == OPEN || m == CLOSE)) {
                is_open = mark == OPEN;
                if is_open {
                    words.clear();
                    open_at = Some(at);
                } else {
                    close(&mut open_at, at, &mut words);
                }
            }
            words.push(c);
            marked.next();
        }
        close(&mut open_at, piece.end, &mut words);
        // The character between two pieces, and a mark that closes before it.
        while let Some(mark) = marked.next_if(|&m| m == CLOSE || m == OPEN) {
            is_open = mark == OPEN;
        }
        marked.next();
    }
    found
}

/// The stretch of `text` that shows most of the different words found, the story before
/// what was set aside, the shortest and then the earliest of equals; with the words in it.
pub(crate) fn best_passage(
    text: &str,
    found: &[TextSpan],
    is_set_aside: impl Fn(&TextSpan) -> bool,
) -> Option<(TextSpan, Vec<TextSpan>)> {
    let folded: Vec<String> = found.iter().map(|found| found.text.to_lowercase()).collect();
    let best = (0..found.len())
        .map(|first| {
            let start = found[first].start;
            let (different, end) = group_from(&found[first..], &folded[first..]);
            // Least is best.
            (is_set_aside(&found[first]), Reverse(different), end - start, start)
        })
        .min()?;
    let (_, _, length, start) = best;
    let passage = widened(text, start, start + length);
    let inside = |found: &&TextSpan| passage.start <= found.start && found.end <= passage.end;
    let matches = found.iter().filter(inside).cloned().collect();
    Some((passage, matches))
}

/// How many different words stand close after the first one found, itself included, and
/// where the last of them ends.
fn group_from(found: &[TextSpan], folded: &[String]) -> (usize, usize) {
    let mut different = HashSet::new();
    let mut end = found[0].end;
    for (found_here, word) in
        found.iter().zip(folded).take_while(|(near, _)| near.end <= found[0].start + TOGETHER)
    {
        if different.insert(word) {
            end = found_here.end;
        }
    }
    (different.len().max(1), end)
}

/// The stretch from `start` to `end` with some of the words around it, inside its line.
fn widened(text: &str, start: usize, end: usize) -> TextSpan {
    let from = start.saturating_sub(AROUND);
    let mut chars: Vec<char> = text.chars().skip(from).take(end + AROUND - from).collect();
    let (before, after) = (start - from, end - from);
    let head = cut_before(&chars[..before], from == 0);
    chars.truncate(after + cut_after(&chars[after.min(chars.len())..]));
    let words: String = chars[head..].iter().collect();
    TextSpan { start: from + head, end: from + chars.len(), text: words }
}

/// Where to begin in what stands before: after the last line break, else at a word.
fn cut_before(before: &[char], is_whole: bool) -> usize {
    let line = before.iter().rposition(|&c| c == '\n').map(|at| at + 1);
    let word = || before.iter().position(|c| c.is_whitespace()).map_or(before.len(), |at| at + 1);
    line.unwrap_or_else(|| if is_whole { 0 } else { word() })
}

/// How much to keep of what stands after: up to the line break, else whole words.
fn cut_after(after: &[char]) -> usize {
    let line = after.iter().position(|&c| c == '\n');
    let word = || after.iter().rposition(|c| c.is_whitespace()).unwrap_or(0);
    line.unwrap_or_else(|| if after.len() < AROUND { after.len() } else { word() })
}

/// The passage on one line, shortened around the first word found where it is long.
pub(crate) fn one_line(passage: &[TextSpan], matches: &[TextSpan]) -> String {
    let words: Vec<&str> = passage.iter().map(|span| span.text.as_str()).collect();
    let words = words.join(" … ");
    let all: Vec<&str> = words.split_whitespace().collect();
    let line = all.join(" ");
    if line.chars().count() <= SNIPPET {
        return line;
    }
    shortened(&line, matches.first().map_or("", |found| found.text.as_str()))
}

fn shortened(line: &str, around: &str) -> String {
    let byte = line.find(around).unwrap_or(0);
    let at = line[..byte].chars().count();
    let from = at.saturating_sub(AROUND);
    let mut cut: Vec<char> = line.chars().skip(from).take(SNIPPET).collect();
    let is_cut_after = from + cut.len() < line.chars().count();
    let head = if from == 0 { 0 } else { cut_before(&cut[..at - from], false) };
    if is_cut_after {
        cut.truncate(cut.iter().rposition(|c| c.is_whitespace()).unwrap_or(cut.len()));
    }
    let words: String = cut.get(head..).unwrap_or(&[]).iter().collect();
    let before = if from == 0 { "" } else { "… " };
    let after = if is_cut_after { " …" } else { "" };
    format!("{before}{words}{after}")
}
