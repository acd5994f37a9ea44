//! Sentences: which full stops end one.
//!
//! Every mark that may end a sentence is looked at once, with the word before it and the
//! word after it. What closes after the mark (quotation marks, brackets, footnote numbers
//! in brackets) stays with the sentence. Colons, semicolons and dashes end none.

mod around;

use crate::abbreviations::{Habit, begins_sentences, habit};
use crate::char_floor;
use crate::enumerations;
use crate::quotations::{Marks, is_mark};
use around::{
    Lead, footnote_len, is_dash, is_direction, is_initials, is_joined_article, lead, word_at,
};
use record::{CleanSpan, Language};
use std::ops::Range;

/// The sentences of one paragraph, in order. Only white space stands between them.
pub(crate) fn split(
    text: &str,
    paragraph: CleanSpan,
    language: Language,
    marks: &Marks,
) -> Vec<CleanSpan> {
    let Range { start, end } = paragraph.range();
    let mut splitter = Splitter { text, end, language, marks, start, found: Vec::new() };
    let mut items = enumerations::item_starts(text, start..end).into_iter().peekable();
    let mut at = start + enumerations::marker_len(&text[start..end]);
    let mut stop = start;
    while at < end {
        // A list may have many items before its next stop, which is looked for once.
        if stop < at || stop == start {
            stop = text[at..end].find(is_stop).map_or(end, |offset| at + offset);
        }
        if let Some(item) = items.next_if(|&item| item <= stop) {
            if item > splitter.start {
                splitter.cut(item);
            }
            at = at.max(item + enumerations::marker_len(&text[item..end]));
            continue;
        }
        if stop == end {
            break;
        }
        let read = splitter.read_stop(stop);
        at = read.closed;
        if splitter.ends_sentence(&read) {
            splitter.cut(read.closed);
            let next = splitter.start;
            at = at.max(next + enumerations::marker_len(&text[next..end]));
        }
    }
    splitter.cut(end);
    splitter.found
}

/// A mark that may end a sentence.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '。' | '！' | '？' | '‼' | '⁇' | '⁈' | '⁉')
}

/// What a speaker does whose words stand before, in English.
const SAYING: [&str; 11] = [
    "said", "says", "asked", "asks", "added", "wrote", "replied", "shouted", "cried", "wondered",
    "yelled",
];

struct Splitter<'a> {
    text: &'a str,
    /// Of the paragraph.
    end: usize,
    language: Language,
    marks: &'a Marks,
    /// Of the sentence being read.
    start: usize,
    found: Vec<CleanSpan>,
}

/// One or more marks in a row that may end a sentence, with what closes after them.
struct Stop {
    start: usize,
    /// After the last mark.
    end: usize,
    /// After the quotation marks and brackets that close with it.
    closed: usize,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A single full stop.
    Full,
    /// With a question or exclamation mark.
    Loud,
    /// Three dots: something is left out, and the sentence may go on.
    Three,
    /// Four dots or more: something is left out, and a full stop.
    Four,
}

impl Splitter<'_> {
    /// Ends the sentence at `at` and moves on to the next word.
    fn cut(&mut self, at: usize) {
        let span = CleanSpan::new(self.start..at).trimmed(self.text);
        if !span.is_empty() {
            self.found.push(span);
        }
        let rest = &self.text[at..self.end];
        self.start = self.end - rest.trim_start().len();
    }

    /// Reads the marks in a row from `start` and what closes after them.
    fn read_stop(&self, start: usize) -> Stop {
        let mut end = start;
        let (mut loud, mut dots) = (false, 0);
        for c in self.text[start..self.end].chars().take_while(|&c| is_stop(c)) {
            end += c.len_utf8();
            match c {
                '.' => dots += 1,
                '…' => dots += 3,
                '۔' | '。' => {}
                _ => loud = true,
            }
        }
        // Dots set apart by blanks: ". . ."
        if !loud && dots == 1 {
            let spaced = self.text.as_bytes()[end..self.end].chunks_exact(2);
            let more = spaced.take_while(|pair| pair == b" .").count();
            if more >= 2 {
                dots += more;
                end += 2 * more;
            }
        }
        let kind = match (loud, dots) {
            (true, _) => Kind::Loud,
            (_, 0 | 1) => Kind::Full,
            (_, 2 | 3) => Kind::Three,
            _ => Kind::Four,
        };
        Stop { start, end, closed: self.after_closing(end), kind }
    }

    /// Where the quotation marks, brackets and footnote numbers end that close at `at`.
    fn after_closing(&self, mut at: usize) -> usize {
        loop {
            let rest = &self.text[at..self.end];
            let bare = rest.trim_start();
            let gap = rest.len() - bare.len();
            let Some(c) = bare.chars().next() else { return at };
            let place = at + gap;
            // A closing mark may stand apart, as in French: « Non. »
            if is_mark(c) && self.marks.closes(place) {
                let doubled = c == '\'' || c == '’';
                let twice = doubled && bare[c.len_utf8()..].starts_with(c);
                at = place + c.len_utf8() * if twice { 2 } else { 1 };
                continue;
            }
            let next = bare[c.len_utf8()..].chars().next();
            let closes = match c {
                ')' | ']' | '}' => true,
                // A stray mark right after the stop belongs to it.
                '"' | '”' | '»' | '›' => {
                    !self.marks.opens(place) && next.is_none_or(char::is_whitespace)
                }
                c => is_direction(c),
            };
            if gap == 0 && closes {
                at += c.len_utf8();
            } else if gap == 0 && c == '[' {
                let Some(len) = footnote_len(bare) else { return at };
                at += len;
            } else {
                return at;
            }
        }
    }

    fn ends_sentence(&self, stop: &Stop) -> bool {
        let rest = &self.text[stop.closed..self.end];
        let next = rest.trim_start();
        if next.is_empty() {
            return true;
        }
        if next.len() == rest.len() {
            return self.ends_without_blank(stop, rest);
        }
        let lead = lead(next);
        if self.omits(stop) {
            return false;
        }
        if lead == Lead::GoesOn {
            return self.ends_before_small(stop, next);
        }
        match stop.kind {
            Kind::Loud => !(stop.closed > stop.end && self.names_speaker(next)),
            Kind::Four => true,
            // "the thing is . . . I didn't mean it": the English "I" is always large.
            Kind::Three => !(self.language == Language::English && word_at(next) == "I"),
            Kind::Full => self.full_stop_ends(stop, next, lead),
        }
    }

    /// "“Will they leave?” Omar Hadi asked.": a name and a verb of saying, and no more, after a
    /// closing mark. In French the verb comes first, in small letters, and needs no rule.
    /// Case: `golden/annotate/en-quote-and-clause`.
    fn names_speaker(&self, next: &str) -> bool {
        if self.language != Language::English {
            return false;
        }
        let near = &next[..char_floor(next, 80)];
        for word in near.split_whitespace().take(5) {
            let bare = word.trim_end_matches(['.', ',', ';', ':']);
            if SAYING.contains(&bare) {
                return bare.len() < word.len();
            }
            if !(word.starts_with(char::is_uppercase) || is_joined_article(word)) {
                return false;
            }
        }
        false
    }

    /// "power is out. we are fine": who writes no capitals ends a sentence with a whole word, and
    /// begins the next with one that sentences begin with.
    /// Case: `golden/annotate/en-no-capitals`, `golden/annotate/fr-no-capitals`.
    fn ends_before_small(&self, stop: &Stop, next: &str) -> bool {
        const SHORTEST: usize = 3;
        // French sets a blank before the loud marks.
        let said = self.text[self.start..stop.start].trim_end();
        let word = self.word_before(self.start + said.len());
        // "Leave us alone! he yelled", "in two days? or in a week?"
        let goes_on = || {
            let second = next.split_whitespace().nth(1).unwrap_or_default();
            next.starts_with(is_dash)
                || matches!(word_at(next), "or" | "ou")
                || SAYING.contains(&second.trim_end_matches(['.', ',']))
        };
        (stop.kind == Kind::Full || stop.kind == Kind::Loud && !goes_on())
            && stop.closed == stop.end
            && word.chars().nth(SHORTEST - 1).is_some()
            && word.chars().all(char::is_lowercase)
            && habit(word, self.language).is_none()
            && begins_sentences(word_at(next), self.language)
    }

    /// "[...]" and "(…)" leave something out within a sentence.
    fn omits(&self, stop: &Stop) -> bool {
        matches!(stop.kind, Kind::Three | Kind::Four)
            && self.text[..stop.start].ends_with(['[', '('])
            && self.text[stop.end..].starts_with([']', ')'])
    }

    /// A single full stop with a blank and no small letter after it.
    fn full_stop_ends(&self, stop: &Stop, next: &str, lead: Lead) -> bool {
        let word = self.word_before(stop.start);
        let first = word_at(next);
        let starter = || lead == Lead::Caseless || begins_sentences(first, self.language);
        if word.is_empty() {
            return true;
        }
        if let Some(habit) = habit(word, self.language) {
            return match habit {
                Habit::Before => false,
                Habit::BeforeNumber => lead != Lead::Digit,
                Habit::Time => starter() || self.is_title(first) && self.is_long(stop),
                Habit::Anywhere => lead != Lead::Digit && starter(),
            };
        }
        if is_initials(word) {
            return lead != Lead::Digit && starter();
        }
        // Turkish ordinals: "2. Dünya Savaşı".
        let ordinal = word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
        !(ordinal && self.language == Language::Turkish && lead == Lead::Capital)
    }

    /// A sentence of fewer than four words seldom ends with a time: "At 5 a.m. Mr. Orlan left"
    fn is_long(&self, stop: &Stop) -> bool {
        // From the end, so that a very long word is not read again at every stop.
        self.text[self.start..stop.start].split_whitespace().nth_back(3).is_some()
    }

    fn is_title(&self, word: &str) -> bool {
        habit(word, self.language) == Some(Habit::Before)
    }

    /// A stop with no blank after it: "world.Today", but not "U.S.A", "example.com", "3.5".
    /// Case: `golden/annotate/en-missing-blanks`.
    fn ends_without_blank(&self, stop: &Stop, rest: &str) -> bool {
        let mut next = rest.chars();
        let tagged = rest.starts_with(['#', '@']) && stop.kind != Kind::Three;
        let capital = next.next().is_some_and(char::is_uppercase)
            && next.next().is_some_and(char::is_lowercase);
        if stop.closed > stop.end {
            return capital && self.marks.closes(stop.end);
        }
        if !(capital || tagged) {
            return false;
        }
        let word = self.word_before(stop.start);
        let whole = word.chars().nth(1).is_some()
            && word.chars().next_back().is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
            && habit(word, self.language).is_none()
            && !is_initials(word);
        whole && !self.in_address(stop.start)
    }

    /// The full stop stands in a web or mail address.
    fn in_address(&self, at: usize) -> bool {
        /// A longer one is cut, which does less harm than reading a long line again and again.
        const LONGEST: usize = 200;
        let from = char_floor(self.text, at.saturating_sub(LONGEST).max(self.start));
        let to = char_floor(self.text, (at + LONGEST).min(self.end));
        let before = self.text[from..at].rsplit(char::is_whitespace).next().unwrap_or("");
        let after = self.text[at..to].split(char::is_whitespace).next().unwrap_or("");
        let is_web = before.contains("://") || before.contains("www.") || before.contains('/');
        is_web || before.contains('@') || after.contains('@') && !after.starts_with(".@")
    }

    /// The word that ends at `at`, with its inner dots, hyphens and apostrophes.
    fn word_before(&self, at: usize) -> &str {
        /// Longer words are no abbreviations.
        const LONGEST: usize = 40;
        let before = self.text[self.start..at].trim_end_matches(is_direction);
        let len: usize = before
            .chars()
            .rev()
            .take(LONGEST)
            .take_while(|&c| {
                c.is_alphanumeric() || matches!(c, '.' | '-' | '\'' | '&' | '°' | 'º' | '$' | ',')
            })
            .map(char::len_utf8)
            .sum();
        let word = &before[before.len() - len..];
        // French articles: "l'av. Foch".
        match word.rsplit_once(['\'', '’']) {
            Some((_, last)) if !last.is_empty() => last,
            _ => word,
        }
    }
}
