//! Dates on lines of their own, read to ISO 8601. Dates inside prose are not looked at: they
//! are about the story.

use crate::shape::fold;
use crate::words::calendar::{is_around_date, is_update, is_weekday, month};
use std::ops::Range;

/// A date line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct DateLine {
    /// ISO 8601, with the time of the clock when given; as written when day and month cannot
    /// be told apart (04/05/2024); `None` where only a change is dated.
    pub published: Option<String>,
    /// Likewise, of the change that the line tells of.
    pub updated: Option<String>,
}

/// Reads a line that holds a date and nothing else than words around dates.
pub(crate) fn date_line(text: &str) -> Option<DateLine> {
    if text.len() > LONGEST {
        return None;
    }
    let mut updated = false;
    let mut parts = Parts::default();
    let mut published = None;
    for word in words(text) {
        let folded = fold(word);
        if folded.is_empty() {
            continue;
        }
        if is_update(&folded) {
            // What stands before "updated" is the date of publication.
            published = published.or_else(|| parts.iso());
            (parts, updated) = (Parts::default(), true);
        } else if !parts.take(word, &folded) && !is_around_date(&folded) {
            return None;
        }
    }
    let last = parts.iso();
    if published.is_none() && last.is_none() {
        return None;
    }
    let (published, updated) = if updated { (published, last) } else { (published.or(last), None) };
    Some(DateLine { published, updated })
}

/// The first full date in `text` and where it stands, the day of the week, "le" and the time with
/// it.
pub(crate) fn date_in(text: &str) -> Option<(Range<usize>, DateLine)> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let apart = |c: char| c.is_whitespace() || matches!(c, '|' | '•' | '·' | '⋅' | '–' | '—');
    let words: Vec<Range<usize>> = text.split(apart).map(|word| bare(text, word)).collect();
    (0..words.len()).find_map(|first| {
        if !opens_date(&text[words[first].clone()]) {
            return None;
        }
        let date =
            |last: usize| Some((last, date_line(&text[words[first].start..words[last].end])?));
        let runs_on = |last: &usize| {
            let between = &text[words[last - 1].end..words[*last].start];
            between.chars().all(|c| c.is_whitespace() || matches!(c, ',' | '.'))
        };
        let rest = first + 1..words.len().min(first + LONGEST_DATE);
        let mut ends = std::iter::once(first).chain(rest.take_while(runs_on));
        let (last, line) = ends.find_map(date).filter(|(_, line)| line.published.is_some())?;
        // The time of the clock, and its zone.
        let timed = ends.take(2).filter_map(date).filter(|(_, timed)| *timed != line).last();
        let (last, line) = timed.unwrap_or((last, line));
        Some((words[first].start..words[last].end, line))
    })
}

/// Words of the longest date: "le vendredi 3 mai 2024 à 10h12".
const LONGEST_DATE: usize = 8;

fn opens_date(word: &str) -> bool {
    let folded = fold(word);
    let starts = matches!(folded.as_str(), "le" | "on") || is_weekday(&folded);
    starts || month(&folded).is_some() || number(&folded).is_some() || whole_date(word).is_some()
}

/// Where `word`, a piece of `text`, stands without the marks at its ends.
fn bare(text: &str, word: &str) -> Range<usize> {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric());
    let start = core.as_ptr() as usize - text.as_ptr() as usize;
    start..start + core.len()
}

/// "3 hours ago", "Publié il y a 2 heures": a date line that gives no date.
pub(crate) fn is_relative(folded: &str) -> bool {
    let ago = folded.ends_with(" ago") || folded.contains("il y a ") || folded.ends_with(" назад");
    ago && folded.split(' ').count() <= 7 && folded.contains(|c: char| c.is_ascii_digit())
}

/// Bytes of the longest date line ("Published on Tuesday ..., updated on ...").
const LONGEST: usize = 200;

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| {
        c.is_whitespace()
            || matches!(c, ',' | '،' | '|' | '•' | '·' | '⋅' | '(' | ')' | '–' | '—' | '*')
    })
    .filter(|word| !word.is_empty())
}

/// What was found of a date so far.
#[derive(Default)]
struct Parts {
    year: Option<u16>,
    month: Option<u8>,
    day: Option<u8>,
    time: Option<(u8, u8)>,
    afternoon: Option<bool>,
    whole: Option<String>,
}

impl Parts {
    /// Takes a word that belongs to a date.
    fn take(&mut self, word: &str, folded: &str) -> bool {
        if let Some(month) = month(folded) {
            return fill(&mut self.month, month);
        }
        if matches!(folded, "am" | "a.m" | "pm" | "p.m") {
            self.afternoon = Some(folded.starts_with('p'));
            return true;
        }
        if let Some(whole) = whole_date(word) {
            return fill(&mut self.whole, whole);
        }
        if let Some((time, afternoon)) = clock(folded) {
            self.afternoon = self.afternoon.or(afternoon);
            return fill(&mut self.time, time) || self.is_date();
        }
        match number(folded) {
            Some((day @ 1..=31, _)) if self.day.is_none() => fill(&mut self.day, day as u8),
            Some((year @ 1900..=2100, 4)) => fill(&mut self.year, year),
            // "18 h 40" behind the date, in pieces.
            Some((hour @ 0..=23, _)) if self.is_date() && self.time.is_none() => {
                fill(&mut self.time, (hour as u8, 0))
            }
            Some((minute @ 0..=59, 2)) if self.time.is_some_and(|(_, minute)| minute == 0) => {
                self.time = self.time.map(|(hour, _)| (hour, minute as u8));
                true
            }
            _ => false,
        }
    }

    fn is_date(&self) -> bool {
        self.whole.is_some() || (self.year.is_some() && self.month.is_some() && self.day.is_some())
    }

    fn iso(&self) -> Option<String> {
        let day = match (&self.whole, self.year, self.month, self.day) {
            (Some(whole), ..) => whole.clone(),
            (None, Some(year), Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            _ => return None,
        };
        let is_iso = day.as_bytes().get(4) == Some(&b'-');
        Some(match self.time.filter(|_| is_iso && day.len() == 10) {
            Some((hour, minute)) => format!("{day}T{:02}:{minute:02}", self.hour(hour)),
            None => day,
        })
    }

    fn hour(&self, hour: u8) -> u8 {
        match self.afternoon {
            Some(true) if hour < 12 => hour + 12,
            Some(false) if hour == 12 => 0,
            _ => hour,
        }
    }
}

fn fill<T>(place: &mut Option<T>, value: T) -> bool {
    let free = place.is_none();
    place.get_or_insert(value);
    free
}

/// "18", "1st", "1er", with the number of digits.
fn number(folded: &str) -> Option<(u16, usize)> {
    let digits = folded.trim_end_matches(|c: char| !c.is_ascii_digit());
    let ordinal = &folded[digits.len()..];
    (matches!(ordinal, "" | "st" | "nd" | "rd" | "th" | "er" | "e" | "-го" | "го")
        && digits.len() <= 4)
        .then(|| Some((digits.parse().ok()?, digits.len())))?
}

/// "10:12", "10h12", "10.12am", "10h", "9am"; and whether it says which half of the day.
fn clock(folded: &str) -> Option<((u8, u8), Option<bool>)> {
    let half = [("am", false), ("a.m", false), ("pm", true), ("p.m", true)];
    let marked = half.iter().find_map(|&(mark, pm)| Some((folded.strip_suffix(mark)?, Some(pm))));
    let (bare, afternoon) = marked.unwrap_or((folded, None));
    let mut pieces = bare.splitn(3, [':', 'h', '.']);
    let hour = pieces.next()?.parse::<u8>().ok().filter(|&hour| hour < 24)?;
    let separated = bare.contains([':', 'h']);
    let minute = match pieces.next() {
        Some("") | None if separated || afternoon.is_some() => 0,
        Some(minute) if separated || afternoon.is_some() => {
            minute.parse().ok().filter(|&m: &u8| m < 60)?
        }
        _ => return None,
    };
    Some(((hour, minute), afternoon))
}

/// "2024-06-18", "2024-06-18T10:12:00+02:00", "18/06/2024", "18.06.2024".
fn whole_date(word: &str) -> Option<String> {
    let word = word.trim_end_matches(['.', ':', ';']);
    let day = word.get(..10)?;
    let pieces: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [a, b, c] = pieces[..] else { return None };
    let (first, second, third): (u16, u16, u16) =
        (a.parse().ok()?, b.parse().ok()?, c.parse().ok()?);
    let rest = &word[10..];
    match (a.len(), b.len(), c.len()) {
        (4, 2, 2) if is_day(second, third) && (rest.is_empty() || is_iso_time(rest)) => {
            Some(format!("{first:04}-{second:02}-{third:02}{rest}"))
        }
        (2, 2, 4) if rest.is_empty() && (1900..=2100).contains(&third) => {
            // Points are day first everywhere; with strokes only the larger number tells.
            let day_first = day.contains('.') || first > 12 || first == second;
            if day_first && is_day(second, first) {
                Some(format!("{third:04}-{second:02}-{first:02}"))
            } else if second > 12 && is_day(first, second) {
                Some(format!("{third:04}-{first:02}-{second:02}"))
            } else {
                (is_day(first, second)).then(|| day.to_owned())
            }
        }
        _ => None,
    }
}

fn is_day(month: u16, day: u16) -> bool {
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

fn is_iso_time(rest: &str) -> bool {
    rest.starts_with('T')
        && rest.len() >= 6
        && rest[1..].chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | '+' | '-' | 'Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_lines_of_many_pages() {
        for (text, published) in [
            ("Published on 18 June 2024", "2024-06-18"),
            ("June 18, 2024", "2024-06-18"),
            ("Tuesday, Sept. 3rd, 2024, 9:05 pm GMT", "2024-09-03T21:05"),
            ("Publié le 18 juin 2024 à 10h12", "2024-06-18T10:12"),
            (
                "Publié le mardi 1er octobre 2024 à 8h - Mis à jour le 2 octobre 2024 à 9h30",
                "2024-10-01T08:00",
            ),
            ("Publié le 18 juin 2024 à 18 h 40", "2024-06-18T18:40"),
            ("2024-06-18T10:12:00+02:00", "2024-06-18T10:12:00+02:00"),
            ("18/06/2024", "2024-06-18"),
            ("18.06.2024, 14:30", "2024-06-18T14:30"),
            ("04/05/2024", "04/05/2024"),
            ("18 июня 2024 г.", "2024-06-18"),
            ("18 Haziran 2024 Salı", "2024-06-18"),
            ("نشر في 18 يونيو 2024", "2024-06-18"),
        ] {
            let found = date_line(text).and_then(|line| line.published);
            assert_eq!(found.as_deref(), Some(published), "{text}");
        }
    }

    #[test]
    fn not_a_date_line() {
        for text in ["June 2024", "He died on 18 June 2024", "18", "2024", "Article 18", "May"] {
            assert_eq!(date_line(text), None, "{text}");
        }
    }

    #[test]
    fn an_update_is_no_publication() {
        for (text, published, updated) in [
            ("Updated 18 June 2024", None, Some("2024-06-18")),
            (
                "Publié le 18 juin 2024, mis à jour le 19 juin 2024",
                Some("2024-06-18"),
                Some("2024-06-19"),
            ),
            ("18 June 2024, updated", Some("2024-06-18"), None),
        ] {
            let [published, updated] = [published, updated].map(|day| day.map(str::to_owned));
            assert_eq!(date_line(text), Some(DateLine { published, updated }), "{text}");
        }
    }
}
