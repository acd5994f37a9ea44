//! What a piece shows of whether it is in a name: the keys that its tag is decided by.
//!
//! The program and the trainer both go this way, so that they cannot see different keys.

use super::cues::{Cues, cues_of, is_head};
use crate::keys::{atom, both, key};
use crate::words::{Word, fold, words};
use std::collections::HashMap;
use weights::Map;

/// How many keys a piece has.
pub const KEYS: usize = 72;

/// The longest phrase of the word lists, in pieces.
pub const LONGEST_PHRASE: usize = 8;

/// In the bits of a phrase: a longer one begins with it. A phrase that nothing but this is told
/// of is in no list.
pub const BEGINS_LONGER: u16 = 1 << 15;

/// What the word lists say of phrases and words; none need be there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lists<'w> {
    /// Phrases of known names: which lists have them, as bits.
    pub phrases: Option<Map<'w>>,
    /// How words are usually written, and other classes of words.
    pub habits: Option<Map<'w>>,
}

impl Lists<'_> {
    /// Some list has the whole phrase.
    pub(super) fn know(&self, forms: &[&str]) -> bool {
        let Some(phrases) = self.phrases else { return false };
        let mut lower = String::new();
        let words = forms.iter().map(|form| {
            fold(crate::words::beginning(form), &mut lower);
            lower.clone()
        });
        let phrase = words.collect::<Vec<_>>().join(" ");
        phrases.get(atom(&phrase)).unwrap_or(0) & !BEGINS_LONGER != 0
    }
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
    /// What its word tells by its class, and the first and last word of its run of capitals.
    cues: u64,
    run_cues: [u64; 2],
    /// The class of the last head before it that small joining words lead back to, how many
    /// pieces back, and whether it has a capital; 0 when there is none.
    head: u64,
    /// What the joining words after it lead to: nothing, a small word, a capital.
    ahead: u64,
    /// Its place in that run, and whether brackets or quotation marks are open.
    place: u64,
}

impl Look {
    /// The word, where it has a capital as names have; alone ("Umdara") it is another than
    /// beside other capitals ("Umdara Post").
    pub(super) fn capitalised(&self) -> Option<u64> {
        let alone = self.place >> 4 == 1;
        self.upper.then(|| both(self.word.lower, u64::from(alone)))
    }
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
            upper: begins_name(form),
            habit: lists.habits.and_then(|map| map.get(word.lower)).map_or(0, u64::from),
            document: document.case(word.lower),
            cues: u64::from(cues(form, word.lower)),
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
    see_heads(forms, looks);
}

/// It has a capital where a name has one: at its beginning, or after an article that is joined
/// to it ("al-Shawri", "d'Estrel").
fn begins_name(form: &str) -> bool {
    /// Bytes of the longest article with its mark ("el-", "l’").
    const ARTICLE: usize = 5;
    let mut before = ' ';
    form.char_indices()
        .take_while(|(at, _)| *at <= ARTICLE)
        .find_map(|(at, char)| {
            let ends_article = at == 0 || matches!(before, '-' | '\'' | '’');
            before = char;
            (ends_article && char.is_uppercase()).then_some(())
        })
        .is_some()
}

/// The classes of a word; of one that a hyphen joins, those of its parts.
fn cues(form: &str, lower: u64) -> Cues {
    let whole = cues_of(lower);
    let Some((first, rest)) = form.split_once('-').filter(|_| whole == 0) else { return whole };
    let mut folded = String::new();
    [first, rest].into_iter().fold(0, |cues, part| {
        fold(crate::words::beginning(part), &mut folded);
        cues | cues_of(atom(&folded))
    })
}

/// How far back a head is looked for.
const FARTHEST_HEAD: u64 = 7;

/// Tells every piece the head that it may be of the name of, and what follows it past joining
/// words: "Union maritime du Littoral" is one name because of "Union", three pieces back. An
/// adjective may stand right after the head; the next small word ends what the head leads.
fn see_heads(forms: &[&str], looks: &mut [Look]) {
    let mut head = (0, 0);
    for at in 0..looks.len() {
        let (cues, away) = head;
        let goes_on = looks[at].upper || joins(forms[at]);
        if cues != 0 && away < FARTHEST_HEAD {
            looks[at].head = both(cues, away.min(4));
            head = if goes_on || away == 0 { (cues, away + 1) } else { (0, 0) };
        }
        if is_head(looks[at].cues as Cues) && (head.0 == 0 || !looks[at].upper) {
            head = (looks[at].cues << 1 | u64::from(looks[at].upper), 0);
        }
    }
    let mut ahead = 0;
    for at in (0..looks.len()).rev() {
        looks[at].ahead = ahead;
        if !joins(forms[at]) {
            ahead = 1 + u64::from(looks[at].upper);
        }
    }
}

/// Joins the parts of a name.
fn joins(form: &str) -> bool {
    const JOINING: &[&str] = &[
        "of", "the", "for", "and", "de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’",
        "et", "à", "aux", "au", "en", "sur", "pour", "-", "&", "al", "el",
    ];
    JOINING.contains(&form)
}

/// Finds the longest listed phrases, left to right.
fn look_up(forms: &[&str], phrases: Map<'_>, looks: &mut [Look]) {
    let mut phrase = String::new();
    let mut lower = String::new();
    let mut at = 0;
    while at < forms.len() {
        let mut found = None;
        let known = if looks[at].upper { forms[at..].len().min(LONGEST_PHRASE) } else { 0 };
        phrase.clear();
        for (more, form) in forms[at..at + known].iter().enumerate() {
            fold(crate::words::beginning(form), &mut lower);
            if more > 0 {
                phrase.push(' ');
            }
            phrase.push_str(&lower);
            let bits = phrases.get(atom(&phrase)).unwrap_or(0);
            let lists = bits & !BEGINS_LONGER;
            if lists != 0 {
                found = Some((more + 1, u64::from(lists)));
            }
            if bits & BEGINS_LONGER == 0 {
                break;
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
        let cues = [looks[at].cues, looks[at + len - 1].cues];
        for inner in 0..len {
            let look = &mut looks[at + inner];
            look.before_run = before;
            look.after_run = after;
            look.run_cues = cues;
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

/// Whether piece `at` can be in a name: a capital or the head of a body ("ministère") stands at it
/// or near it, or it is not one of the words that are written small. A third of all pieces need
/// not be asked about.
pub(super) fn may_be_in_name(looks: &[Look], at: usize) -> bool {
    /// Small words that a name goes on with: "Direction de l'eau et de la forêt".
    const BEFORE: usize = 8;
    /// What a name may begin with: "d’Artagnan", "al-Bab".
    const AFTER: usize = 2;
    /// Written with a capital less than once in five times.
    const SMALL: [u64; 4] = [1, 2, 6, 7];
    let near = at.saturating_sub(BEFORE)..looks.len().min(at + AFTER + 1);
    !SMALL.contains(&looks[at].habit)
        || looks[near].iter().any(|look| look.upper || is_head(look.cues as Cues))
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
        [here.cues, here.pattern, 0],
        [here.cues, back.cues, here.pattern],
        [here.cues, next.cues, here.pattern],
        [back.cues, here.pattern, start],
        [next.cues, here.pattern, start],
        [back2.cues, back.pattern, here.pattern],
        [next2.cues, next.pattern, here.pattern],
        [here.run_cues[0], here.place >> 2, here.pattern],
        [here.run_cues[1], here.place >> 2, here.pattern],
        [here.run_cues[0], here.run_cues[1], here.place >> 2],
        [back.cues, here.run_cues[0], here.run_cues[1]],
        [here.head, here.pattern, 0],
        [here.head, w.lower, 0],
        [here.head, here.ahead, here.pattern],
        [here.cues, here.ahead, here.pattern],
        [here.cues, w.lower, here.ahead],
        [back.cues, w.lower, 0],
        [back3.cues, back2.cues, here.pattern],
    ];
    std::array::from_fn(|template| key(template, atoms[template]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces that see a head before them.
    #[track_caller]
    fn check(sentence: &str, expected: &[&str]) {
        let forms: Vec<&str> = sentence.split(' ').collect();
        let mut looks = Vec::new();
        look(&forms, Lists::default(), &Document::default(), &mut looks);
        let below: Vec<&str> =
            forms.iter().zip(&looks).filter(|(_, look)| look.head != 0).map(|(f, _)| *f).collect();
        assert_eq!(below, expected, "{sentence}");
    }

    #[test]
    fn a_head_is_seen_past_joining_words_and_no_farther() {
        check("l' Union maritime du Littoral dit non", &["maritime", "du", "Littoral", "dit"]);
        check("le port de Kachir dort encore bien", &["de", "Kachir", "dort"]);
        check("nothing of the sort", &[]);
    }
}
