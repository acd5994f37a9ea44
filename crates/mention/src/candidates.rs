//! Which words are names: those that were found, mended where they were cut wrong, and those
//! that only the whole report shows.
//!
//! The finder of names looks at a sentence at a time and is often wrong about unusual names.
//! Here "Abu" takes back what follows it, titles are taken off, peoples are let go, and what is
//! a name in one sentence is one in the next.

use crate::fold::fold;
use crate::lexicon::{calendar, compounds, heads, nouns, peoples, roles, small};
use crate::text::{Word, Words, is_acronym};
use record::{CleanSpan, MentionKind, TokenKind};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Words that may be a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Candidate {
    pub(crate) words: Range<usize>,
    /// What the finder of names takes it for.
    pub(crate) hint: Option<MentionKind>,
}

/// Longer names are not looked for again.
const LONGEST: usize = 6;

/// The names of a report, in order, without overlaps. `found`: what the finder of names says.
pub(crate) fn candidates(
    words: &Words<'_>,
    found: &[(CleanSpan, Option<MentionKind>)],
) -> Vec<Candidate> {
    let capitals = Capitals::of(words);
    let mut taken = vec![false; words.all.len()];
    let mut names = Vec::new();
    let found = found.iter().map(|(span, hint)| (words.covered(*span), *hint));
    for (range, hint) in mended(words, &capitals, found.collect()) {
        take(words, &mut names, &mut taken, range, hint);
    }
    let strict = !names.is_empty();
    for sentence in words.sentences.iter().filter(|sentence| !sentence.all_capitals) {
        let mut at = sentence.words.start;
        while at < sentence.words.end {
            let run = capital_run(words, &capitals, &taken, at, sentence.words.end);
            let next = run.end.max(at + 1);
            if !run.is_empty() && (!strict || is_sure(words, &capitals, &run)) {
                take(words, &mut names, &mut taken, run, None);
            }
            at = next;
        }
    }
    repeated(words, &mut names, &mut taken);
    names.sort_by_key(|name| name.words.start);
    names
}

/// Adds a name without its titles; nothing when no name is left.
fn take(
    words: &Words<'_>,
    names: &mut Vec<Candidate>,
    taken: &mut [bool],
    range: Range<usize>,
    hint: Option<MentionKind>,
) {
    let range = without_titles(words, range, hint == Some(MentionKind::Outlet));
    if range.is_empty() || taken[range.clone()].contains(&true) || is_no_name(words, &range) {
        return;
    }
    taken[range.clone()].fill(true);
    names.push(Candidate { words: range, hint });
}

/// Takes titles, articles and marks off both ends: "Interior Minister Lena Orr" is "Lena Orr".
fn without_titles(words: &Words<'_>, range: Range<usize>, keeps_article: bool) -> Range<usize> {
    let Range { mut start, mut end } = range;
    while start < end && !words.all[start].is_capital() {
        start += 1;
    }
    while end > start && !is_name_word(words, end - 1) {
        end -= 1;
    }
    let lower = |at: usize| words.all[at].lower.as_str();
    let has_head = (start..end).any(|at| {
        heads::kind_of_head(&fold(words.all[at].text)).is_some() && roles::role(lower(at)).is_none()
    });
    let title = (start..end).rev().find(|&at| roles::role(lower(at)).is_some());
    match title {
        // "General Motors" is no general; "Governor of Jabrun" names nobody.
        Some(at) if at + 1 < end && !has_head && !small::is_of(lower(at + 1)) => start = at + 1,
        Some(at) if at + 1 == end && start + 1 == end => start = end,
        _ => {}
    }
    let drops =
        |at: usize| is_time(&words.all[at]) || (!keeps_article && small::is_article(lower(at)));
    while start + 1 < end && drops(start) {
        start += 1;
    }
    start..end
}

fn is_name_word(words: &Words<'_>, at: usize) -> bool {
    let word = &words.all[at];
    matches!(word.kind, TokenKind::Word | TokenKind::Number | TokenKind::Other)
        && word.lower != "'s"
        && !word.text.starts_with('-')
        && word.text.chars().any(char::is_alphanumeric)
}

/// A day or a month, and not an acronym that is written like one ("JAN").
fn is_time(word: &Word<'_>) -> bool {
    calendar::is_time(&word.lower) && !word.is_acronym()
}

/// A people, a day, an address: capitals that name nobody.
fn is_no_name(words: &Words<'_>, range: &Range<usize>) -> bool {
    let first = &words.all[range.start];
    first.kind == TokenKind::Other
        || range
            .clone()
            .all(|at| !words.all[at].is_capital() || peoples::is_people(&words.all[at].lower))
        || (range.len() == 1
            && (peoples::is_people(&first.lower)
                || is_time(first)
                || roles::role(&first.lower).is_some()
                || first.text.chars().filter(|c| c.is_alphabetic()).count() < 2))
}

/// Found names with what was cut off: "Abu" before, "al-Karim" behind, halves put together.
fn mended(
    words: &Words<'_>,
    capitals: &Capitals,
    mut found: Vec<(Range<usize>, Option<MentionKind>)>,
) -> Vec<(Range<usize>, Option<MentionKind>)> {
    found.retain(|(range, _)| !range.is_empty());
    found.sort_by_key(|(range, _)| range.start);
    let mut mended: Vec<(Range<usize>, Option<MentionKind>)> = Vec::new();
    for (mut range, hint) in found {
        let sentence = words.all[range.start].sentence;
        let bounds = words.sentences[sentence].words.clone();
        range.end = range.end.min(bounds.end);
        let plain = !words.sentences[sentence].all_capitals;
        while plain
            && range.start > bounds.start
            && belongs_before(words, capitals, &bounds, range.start)
        {
            range.start -= 1;
        }
        while range.end < bounds.end && belongs_behind(words, range.end) {
            range.end += 1;
        }
        match mended.last_mut() {
            Some((last, known)) if is_one_name(words, last.end, &range, *known, hint) => {
                last.end = last.end.max(range.end);
                *known = if range.len() > 1 { hint } else { *known };
            }
            _ => mended.push((range, hint)),
        }
    }
    mended
}

/// Two found names with nothing, or only "&", between them are halves of one; but "RSH Abu
/// Dahir" are a body and its man.
fn is_one_name(
    words: &Words<'_>,
    end: usize,
    range: &Range<usize>,
    one: Option<MentionKind>,
    other: Option<MentionKind>,
) -> bool {
    let and = range.start == end + 1 && words.all[end].text == "&";
    let last = &words.all[end - 1];
    let same_sentence = last.sentence == words.all[range.start].sentence;
    let body_and_man = last.is_acronym() && one != other;
    same_sentence && (and || range.start <= end && !body_and_man)
}

/// The word before a found name is part of it: a capital that nothing else explains.
fn belongs_before(
    words: &Words<'_>,
    capitals: &Capitals,
    sentence: &Range<usize>,
    start: usize,
) -> bool {
    let word = &words.all[start - 1];
    if !word.is_capital() {
        return false;
    }
    let explained = roles::role(&word.lower).is_some()
        || roles::is_past(&word.lower)
        || peoples::is_people(&word.lower)
        || is_time(word)
        || small::opens_sentences(&word.lower)
        || word.is_acronym();
    let opening = opens(words, sentence, start - 1) && capitals.inner(word.text) == 0;
    compounds::begins_person(&word.lower) || !explained && !opening
}

fn belongs_behind(words: &Words<'_>, at: usize) -> bool {
    crate::text::article_len(words.all[at].text) > 0
}

/// How words are written where a capital means something.
struct Capitals {
    /// Folded words that stand in small letters somewhere.
    small: HashSet<String>,
    /// Folded words with a capital that no sentence start explains, and how often.
    inner: HashMap<String, usize>,
}

impl Capitals {
    fn of(words: &Words<'_>) -> Self {
        let mut capitals = Self { small: HashSet::new(), inner: HashMap::new() };
        for sentence in words.sentences.iter().filter(|sentence| !sentence.all_capitals) {
            for at in sentence.words.clone() {
                let word = &words.all[at];
                if word.kind != TokenKind::Word {
                    continue;
                }
                if !word.is_capital() {
                    capitals.small.insert(fold(word.text));
                } else if !opens(words, &sentence.words, at) {
                    *capitals.inner.entry(fold(word.text)).or_default() += 1;
                }
            }
        }
        capitals
    }

    fn inner(&self, word: &str) -> usize {
        self.inner.get(&fold(word)).copied().unwrap_or(0)
    }
}

/// A sentence, a quotation or a part after a colon begins here: a capital may mean only that.
fn opens(words: &Words<'_>, sentence: &Range<usize>, at: usize) -> bool {
    at == sentence.start
        || (words.all[at - 1].kind != TokenKind::Word
            && words.all[at - 1].kind != TokenKind::Number
            && !matches!(words.all[at - 1].text, "," | "(" | "&" | "/" | "-" | "'" | "’"))
}

/// Words with capitals from `at` on, with the small words that hold a name together.
fn capital_run(
    words: &Words<'_>,
    capitals: &Capitals,
    taken: &[bool],
    at: usize,
    sentence_end: usize,
) -> Range<usize> {
    let first = &words.all[at];
    if taken[at] || !first.is_capital() || is_time(first) {
        return at..at;
    }
    let sentence = words.sentences[first.sentence].words.clone();
    if opens(words, &sentence, at) && !opens_with_name(words, capitals, at, sentence_end) {
        return at..at;
    }
    let mut end = at + 1;
    let mut next = at + 1;
    let mut has_head = heads::kind_of_head(&fold(first.text)).is_some();
    while next < sentence_end && next < at + 10 && !taken[next] {
        let word = &words.all[next];
        let owned = matches!(word.text, "'" | "’")
            && words.all[next - 1].lower.ends_with('s')
            && words.all.get(next + 1).is_some_and(Word::is_capital);
        if owned {
            next += 1;
            continue;
        }
        if word.is_capital() && !is_time(word) {
            has_head |= heads::kind_of_head(&fold(word.text)).is_some();
            end = next + 1;
        } else if !(word.lower == "&"
            || (compounds::is_particle(&word.lower)
                && !small::is_of(&word.lower)
                && !small::is_article(&word.lower))
            || (has_head && (small::is_of(&word.lower) || small::is_article(&word.lower))))
        {
            break;
        }
        next += 1;
    }
    at..end
}

/// A capital at the beginning of a sentence is a name's when nothing else explains it.
fn opens_with_name(words: &Words<'_>, capitals: &Capitals, at: usize, end: usize) -> bool {
    let word = &words.all[at];
    if small::opens_sentences(&word.lower) {
        return false;
    }
    let next_is_capital = at + 1 < end && words.all[at + 1].is_capital();
    word.is_acronym()
        || capitals.inner(word.text) > 0
        || (next_is_capital && !capitals.small.contains(&fold(word.text)))
}

/// Where a finder of names was asked, a run that it passed over must show itself a name.
fn is_sure(words: &Words<'_>, capitals: &Capitals, run: &Range<usize>) -> bool {
    let first = &words.all[run.start];
    let acronym = run.len() == 1 && is_acronym(first.text);
    let often =
        run.clone().all(|at| !words.all[at].is_capital() || capitals.inner(words.all[at].text) > 1);
    let headed = run.len() > 1
        && run.clone().any(|at| heads::kind_of_head(&fold(words.all[at].text)).is_some());
    let titled = run.start > 0
        && words.all[run.start - 1].sentence == first.sentence
        && (roles::role(&words.all[run.start - 1].lower).is_some()
            || nouns::kind_beside(&words.all[run.start - 1].lower).is_some());
    acronym || often || headed || titled
}

/// Finds names where capitals say nothing or were overlooked: the very words of a name known
/// from elsewhere, longest first.
fn repeated(words: &Words<'_>, names: &mut Vec<Candidate>, taken: &mut [bool]) {
    let mut known: HashMap<Vec<String>, Option<MentionKind>> = HashMap::new();
    for name in names.iter().filter(|name| name.words.len() <= LONGEST) {
        let form = folded(words, &name.words);
        // One short word alone may be anything in a headline.
        if form.len() > 1 || form.iter().any(|word| word.chars().count() > 2) {
            known.entry(form).or_insert(name.hint);
        }
    }
    let firsts: HashSet<&String> = known.keys().filter_map(|form| form.first()).collect();
    let may_begin = |word: &Word<'_>| {
        let first = fold(word.text);
        word.is_capital() && (first.is_empty() || firsts.contains(&first))
    };
    for sentence in &words.sentences {
        let mut at = sentence.words.start;
        while at < sentence.words.end {
            let free =
                (at..sentence.words.end.min(at + LONGEST)).take_while(|&at| !taken[at]).count();
            let begins = may_begin(&words.all[at]);
            let longest = (1..=free).rev().filter(|_| begins).find(|len| {
                let range = at..at + len;
                is_name_word(words, range.end - 1)
                    && known.contains_key(&folded(words, &range))
                    && (range.len() > 1 || !small::opens_sentences(&words.all[at].lower))
            });
            let Some(len) = longest else {
                at += 1;
                continue;
            };
            let hint = known.get(&folded(words, &(at..at + len))).copied().flatten();
            take(words, names, taken, at..at + len, hint);
            at += len;
        }
    }
}

/// The words of a name for comparing.
pub(crate) fn folded(words: &Words<'_>, range: &Range<usize>) -> Vec<String> {
    range.clone().map(|at| fold(words.all[at].text)).filter(|word| !word.is_empty()).collect()
}
