//! What a piece shows of whether it is in a name: the keys that its tag is decided by.
//!
//! The program and the trainer both go this way, so that they cannot see different keys.

use crate::keys::{atom, both, key};
use crate::words::{Word, fold, words};
use std::collections::HashMap;
use weights::Map;

/// How many keys a piece has.
pub const KEYS: usize = 54;

/// The longest phrase of the word lists, in pieces.
pub const LONGEST_PHRASE: usize = 4;

/// What the word lists say of phrases and words; none need be there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lists<'w> {
    /// Phrases of known names: which lists have them, as bits.
    pub phrases: Option<Map<'w>>,
    /// How words are usually written, and other classes of words.
    pub habits: Option<Map<'w>>,
}

/// How the words of one document are written where a capital means something.
#[derive(Clone, Default, Debug)]
pub struct Document {
    /// By atom of the folded word: bit 0 when it stands in small letters somewhere, bit 1 when
    /// it has a capital that no sentence start explains.
    cases: HashMap<u64, u8>,
}

impl Document {
    /// Adds the words of one more sentence.
    pub fn add(&mut self, forms: &[&str]) {
        if writing(forms) != Writing::Plain {
            return;
        }
        let mut lower = String::new();
        let mut start = true;
        for form in forms {
            let first = form.chars().next().unwrap_or(' ');
            if !first.is_alphabetic() {
                start |= opens_sentence(form);
                continue;
            }
            let bit = match (first.is_uppercase(), start) {
                (false, _) => 1,
                (true, false) => 2,
                (true, true) => 0,
            };
            start = false;
            if bit != 0 {
                fold(crate::words::beginning(form), &mut lower);
                *self.cases.entry(atom(&lower)).or_default() |= bit;
            }
        }
    }

    fn case(&self, lower: u64) -> u64 {
        self.cases.get(&lower).map_or(0, |bits| u64::from(*bits))
    }
}

/// After these marks a capital may mean only that a sentence begins.
fn opens_sentence(form: &str) -> bool {
    matches!(form, ":" | "\"" | "“" | "«" | "-" | "–" | "—" | "." | "!" | "?" | "…" | "*" | "•")
}

/// How a sentence is written: in headlines capitals say little or nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Writing {
    Plain,
    /// Nearly every word begins with a capital.
    Title,
    /// Nearly every letter is a capital.
    Capitals,
}

fn writing(forms: &[&str]) -> Writing {
    /// Fewer words may all be names.
    const FEWEST: usize = 4;
    let (mut words, mut capitals, mut all, mut long, mut long_capitals) = (0, 0, 0, 0, 0);
    for form in forms {
        let Some(first) = form.chars().next().filter(|c| c.is_alphabetic()) else { continue };
        let capital = first.is_uppercase();
        words += 1;
        capitals += usize::from(capital);
        all += usize::from(capital && !form.chars().any(char::is_lowercase));
        if form.chars().nth(3).is_some() {
            long += 1;
            long_capitals += usize::from(capital);
        }
    }
    if words < FEWEST {
        Writing::Plain
    } else if all * 10 >= words * 8 {
        Writing::Capitals
    } else if long >= FEWEST && long_capitals * 10 >= long * 9 && capitals * 10 >= words * 6 {
        Writing::Title
    } else {
        Writing::Plain
    }
}

/// What is seen of one piece, before it is put together with its neighbours.
#[derive(Clone, Copy, Default, Debug)]
pub struct Look {
    word: Word,
    /// Its shape with runs shortened: "Xx", "X", "x-Xx", "d".
    pattern: u64,
    /// It has a capital, or would have, were capitals not all there is.
    upper: bool,
    /// Which lists its phrase is in, and its place in the phrase.
    listed: u64,
    /// How the word is written in general.
    habit: u64,
    /// How it is written in this document.
    document: u64,
    /// Nothing but marks stand before it in its sentence.
    start: bool,
    /// The last small word before the run of capitals that it is in, and the first after it.
    before_run: u64,
    after_run: u64,
    /// Its place in that run, and whether brackets or quotation marks are open.
    place: u64,
}

/// Looks at the pieces of a sentence.
pub fn look(forms: &[&str], lists: Lists<'_>, document: &Document, looks: &mut Vec<Look>) {
    looks.clear();
    let writing = writing(forms);
    let mut seen = Vec::new();
    words(forms, |_| 0, &mut seen);
    let mut start = true;
    let (mut bracket, mut quote) = (0u64, 0u64);
    for (form, mut word) in forms.iter().zip(seen) {
        let first = form.chars().next().unwrap_or(' ');
        let mut pattern = pattern(form);
        match writing {
            Writing::Plain => {}
            Writing::Title => {
                word.form = word.lower;
                word.shape = both(word.shape, 1);
                pattern = both(pattern, 1);
            }
            Writing::Capitals => {
                word.form = word.lower;
                word.shape = 2;
                pattern = u64::from(first.is_alphabetic());
            }
        }
        match *form {
            "(" | "[" => bracket = 1,
            ")" | "]" => bracket = 0,
            "“" | "«" => quote = 1,
            "”" | "»" => quote = 0,
            "\"" => quote = 1 - quote,
            _ => {}
        }
        looks.push(Look {
            word,
            pattern,
            upper: first.is_uppercase(),
            habit: lists.habits.and_then(|map| map.get(word.lower)).map_or(0, u64::from),
            document: document.case(word.lower),
            start,
            place: bracket << 1 | quote,
            ..Look::default()
        });
        start = if first.is_alphanumeric() { false } else { start || opens_sentence(form) };
    }
    if let Some(phrases) = lists.phrases {
        look_up(forms, phrases, looks);
    }
    see_runs(looks);
}

/// Finds the longest listed phrases, left to right.
fn look_up(forms: &[&str], phrases: Map<'_>, looks: &mut [Look]) {
    let mut phrase = String::new();
    let mut lower = String::new();
    let mut at = 0;
    while at < forms.len() {
        let mut found = None;
        if looks[at].upper {
            phrase.clear();
            for (more, form) in forms[at..].iter().take(LONGEST_PHRASE).enumerate() {
                fold(crate::words::beginning(form), &mut lower);
                if more > 0 {
                    phrase.push(' ');
                }
                phrase.push_str(&lower);
                if let Some(lists) = phrases.get(atom(&phrase)) {
                    found = Some((more + 1, u64::from(lists)));
                }
            }
        }
        let Some((len, lists)) = found else {
            at += 1;
            continue;
        };
        for inner in 0..len {
            let part = u64::from(inner > 0) | u64::from(inner + 1 < len) << 1;
            looks[at + inner].listed = 1 | lists << 3 | part << 1;
        }
        at += len;
    }
}

/// Tells every piece of a run of capitals what stands before and after the run.
fn see_runs(looks: &mut [Look]) {
    let mut at = 0;
    while at < looks.len() {
        let len = looks[at..].iter().take_while(|look| look.upper).count();
        if len == 0 {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).map_or(1, |before| looks[before].word.lower);
        let after = looks.get(at + len).map_or(1, |after| after.word.lower);
        for inner in 0..len {
            let look = &mut looks[at + inner];
            look.before_run = before;
            look.after_run = after;
            look.place |= (inner.min(3) as u64) << 2 | (len.min(4) as u64) << 4;
        }
        at += len;
    }
}

/// The shape of a word with runs of one kind shortened to one.
fn pattern(form: &str) -> u64 {
    let mut pattern = String::new();
    for char in crate::words::beginning(form).chars() {
        let kind = match char {
            _ if char.is_uppercase() => 'X',
            _ if char.is_alphabetic() => 'x',
            _ if char.is_numeric() => 'd',
            '’' => '\'',
            other => other,
        };
        // Two capitals in a row are an acronym's.
        if !pattern.ends_with(kind) || (kind == 'X' && !pattern.ends_with("XX")) {
            pattern.push(kind);
        }
    }
    atom(&pattern)
}

/// The keys of piece `at`.
pub fn keys_of(looks: &[Look], at: usize) -> [u64; KEYS] {
    let edge = Look::default();
    let look_at = |place: Option<usize>| place.and_then(|place| looks.get(place)).unwrap_or(&edge);
    let here = &looks[at];
    let [back, back2, back3] = [1, 2, 3].map(|step| look_at(at.checked_sub(step)));
    let [next, next2, next3] = [1, 2, 3].map(|step| look_at(Some(at + step)));
    let start = u64::from(here.start);
    let shape = both(here.pattern, start);
    let (w, b, n) = (&here.word, &back.word, &next.word);
    let case = both(here.habit, here.document << 1 | start);

    let atoms: [[u64; 3]; KEYS] = [
        [1, 0, 0],
        [w.form, 0, 0],
        [w.lower, 0, 0],
        [w.suffixes[1], 0, 0],
        [w.suffixes[2], 0, 0],
        [w.suffixes[3], 0, 0],
        [w.prefixes[1], 0, 0],
        [w.prefixes[2], 0, 0],
        [shape, 0, 0],
        [w.shape, w.suffixes[2], 0],
        [w.shape, w.suffixes[3], 0],
        [here.pattern, here.habit, start],
        [case, 0, 0],
        [case, here.pattern, 0],
        [here.document, here.pattern, start],
        [here.listed, 0, 0],
        [here.listed, here.pattern, start],
        [here.listed, here.habit, 0],
        [here.listed, b.lower, 0],
        [here.listed, n.lower, 0],
        [here.listed, back.listed, next.listed],
        [back.listed, back.pattern, here.pattern],
        [next.listed, next.pattern, here.pattern],
        [b.lower, 0, 0],
        [n.lower, 0, 0],
        [back2.word.lower, 0, 0],
        [next2.word.lower, 0, 0],
        [b.lower, w.lower, 0],
        [w.lower, n.lower, 0],
        [b.lower, n.lower, here.pattern],
        [b.lower, here.pattern, 0],
        [n.lower, here.pattern, 0],
        [back2.word.lower, b.lower, here.pattern],
        [n.lower, next2.word.lower, here.pattern],
        [back2.word.lower, back.pattern, here.pattern],
        [next2.word.lower, next.pattern, here.pattern],
        [back.pattern, here.pattern, next.pattern],
        [both(back2.pattern, back.pattern), here.pattern, 0],
        [both(next2.pattern, next.pattern), here.pattern, 0],
        [b.suffixes[2], here.pattern, 0],
        [n.suffixes[2], here.pattern, 0],
        [here.before_run, here.place >> 2, 0],
        [here.after_run, here.place >> 2, 0],
        [here.before_run, here.after_run, u64::from(here.upper)],
        [here.before_run, w.suffixes[2], 0],
        [here.after_run, w.suffixes[2], 0],
        [here.place, here.pattern, 0],
        [here.place, back.pattern, next.pattern],
        [back.habit, here.habit, next.habit],
        [back3.word.lower, here.pattern, 0],
        [next3.word.lower, here.pattern, 0],
        [w.lower, here.pattern, start],
        [b.form, back.pattern, w.suffixes[2]],
        [n.form, next.pattern, w.suffixes[2]],
    ];
    std::array::from_fn(|template| key(template, atoms[template]))
}
