//! From letters to the lines of a page.

use super::letters::Letter;
use super::order;
use record::plain::single_spaced;

/// One line of a page.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    pub text: String,
    pub x: f64,
    pub end: f64,
    pub y: f64,
    pub size: f64,
}

/// Letters further apart than this part of their size have a space between them.
const SPACE: f64 = 0.15;

/// The lines of a page, in the order in which they are drawn, which is that of its columns.
pub fn of(letters: Vec<Letter>) -> Vec<Line> {
    let from_the_right = order::is_from_the_right(letters.iter().map(|letter| &*letter.words));
    let mut lines = Vec::new();
    let mut open: Vec<Letter> = Vec::new();
    for letter in letters {
        let stays = open.last().is_none_or(|last| {
            // Small letters above or below a line belong to it.
            (letter.y - last.y).abs() < 0.5 * last.size.max(letter.size)
        });
        if !stays {
            lines.extend(line(std::mem::take(&mut open), from_the_right));
        }
        open.push(letter);
    }
    lines.extend(line(open, from_the_right));
    lines
}

fn line(mut letters: Vec<Letter>, from_the_right: bool) -> Option<Line> {
    let first = letters.first()?;
    let (y, size) = (first.y, letters.iter().map(|letter| letter.size).fold(0.0, f64::max));
    // Runs from right to left are drawn in either order; by their places all are alike.
    letters.sort_by(|one, other| one.x.total_cmp(&other.x));
    let x = letters.first()?.x;
    let end = letters.iter().map(|letter| letter.end).fold(x, f64::max);
    let mut seen: Vec<String> = Vec::with_capacity(letters.len());
    let mut last_end = x;
    for letter in letters {
        let gap = letter.x - last_end;
        if gap > SPACE * letter.size && seen.last().is_some_and(|last| last != " ") {
            seen.push(" ".to_owned());
        }
        last_end = letter.end;
        seen.push(letter.words);
    }
    let text = order::of_reading(&seen, from_the_right);
    let text = single_spaced(&text);
    (!text.is_empty()).then_some(Line { text, x, end, y, size })
}
