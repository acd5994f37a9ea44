//! The lines of a report's text, numbered as an editor numbers them.

use std::ops::Range;

/// Where each line of a text begins and ends, in code points.
pub struct Lines {
    /// The first code point of each line, and one past the end of the text.
    starts: Vec<usize>,
}

impl Lines {
    /// Reads `text` once. A line ends with a line feed, a carriage return, or both.
    pub fn of(text: &str) -> Self {
        let mut starts = vec![0];
        let mut before = ' ';
        let mut end = 0;
        for c in text.chars() {
            end += 1;
            match c {
                '\n' if before == '\r' => *starts.last_mut().expect("it has the first line") = end,
                '\n' | '\r' => starts.push(end),
                _ => {}
            }
            before = c;
        }
        starts.push(end);
        Self { starts }
    }

    /// The number of the line with code point `at`; the first line is 1.
    pub fn number(&self, at: usize) -> usize {
        let lines = &self.starts[..self.starts.len() - 1];
        lines.partition_point(|&start| start <= at).max(1)
    }

    /// The code points of line `number`, its line break included; empty where there is none.
    pub fn range(&self, number: usize) -> Range<usize> {
        match self.starts.get(number.saturating_sub(1)..=number) {
            Some(&[start, end]) => start..end,
            _ => 0..0,
        }
    }

    /// How many lines there are; an empty text has one.
    pub fn count(&self) -> usize {
        self.starts.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn lines_are_numbered_as_an_editor_numbers_them() {
        let lines = Lines::of("un\ndeux é\r\ntrois\rquatre");
        let numbers: Vec<usize> = [0, 2, 3, 10, 11, 17, 18, 99].map(|at| lines.number(at)).into();
        assert_eq!(numbers, [1, 1, 2, 2, 3, 4, 4, 4]);
        assert_eq!(lines.range(2), 3..11);
        assert_eq!(lines.range(9), 0..0);
        assert_eq!(lines.count(), 4);
        assert_eq!(Lines::of("").count(), 1);
        assert_eq!(Lines::of("").number(0), 1);
    }
}
