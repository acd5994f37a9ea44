//! The text of a report with its line numbers, without the furniture unless it is asked for.

use super::lines::Lines;
use crate::terminal::{Mark, Page, foreign};
use record::DropReason;
use record::plain::{count, drop_reason};
use store::{StoredDropped, StoredReport};

/// Columns for the number of a line and the rule behind it.
const NUMBER_COLUMNS: usize = 8;

/// Adds the text to the page. What was dropped stands in its place with its reason when
/// `with_dropped`; otherwise a line says how much is not shown.
pub fn full_text(page: &mut Page, report: &StoredReport, with_dropped: bool) {
    let lines = Lines::of(&report.text);
    let text: Vec<char> = report.text.chars().collect();
    let mut hidden = Hidden::default();
    for number in 1..=lines.count() {
        let range = lines.range(number);
        let Some(words) = text.get(range.clone()) else { continue };
        if words.iter().all(|c| c.is_whitespace()) {
            continue;
        }
        let dropped = dropped_at(report, range.start, words);
        let words: String = words.iter().collect();
        match dropped {
            Some(dropped) if with_dropped => {
                hidden.show(page);
                let reason = drop_reason(dropped.reason);
                numbered(page, number, &format!("[dropped: {reason}] {words}"));
            }
            Some(dropped) => hidden.add(dropped.reason),
            None => {
                hidden.show(page);
                numbered(page, number, &words);
            }
        }
    }
    hidden.show(page);
}

/// A numbered line of a report.
pub fn numbered(page: &mut Page, number: usize, words: &str) {
    page.words(0, &format!("{number:>5} │"), NUMBER_COLUMNS, words, usize::MAX);
}

/// What the line with `words` that begins at `start` was dropped as; `None` when it is story.
pub fn dropped_at<'a>(
    report: &'a StoredReport,
    start: usize,
    words: &[char],
) -> Option<&'a StoredDropped> {
    // Dropped spans are in order and do not overlap.
    let at = report.dropped.partition_point(|dropped| dropped.span.end <= start);
    report.dropped.get(at).filter(|dropped| covers(dropped, start, words))
}

/// The words of the line that begins at `start` all lie in `dropped`.
fn covers(dropped: &StoredDropped, start: usize, words: &[char]) -> bool {
    let first = start + words.iter().take_while(|c| c.is_whitespace()).count();
    let blank_end = words.iter().rev().take_while(|c| c.is_whitespace()).count();
    dropped.span.start <= first && start + words.len() - blank_end <= dropped.span.end
}

/// Dropped lines since the last line that was shown.
#[derive(Default)]
struct Hidden {
    reasons: Vec<DropReason>,
}

impl Hidden {
    fn add(&mut self, reason: DropReason) {
        self.reasons.push(reason);
    }

    fn show(&mut self, page: &mut Page) {
        if self.reasons.is_empty() {
            return;
        }
        let number = count(self.reasons.len(), "line");
        self.reasons.sort_unstable();
        self.reasons.dedup();
        let reasons: Vec<&str> = self.reasons.iter().map(|&reason| drop_reason(reason)).collect();
        page.line(
            6,
            Mark::Small,
            &format!("⋮ {number} not shown: {}", foreign(&reasons.join(", "))),
        );
        self.reasons.clear();
    }
}
