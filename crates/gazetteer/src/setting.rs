//! What the words around a name say of the place: `province`, `the countryside of`, `, in`.
//!
//! Nothing is looked up here; the same words give the same setting whatever the place is.

use crate::designation::{designated, rank_of, without_links};
use crate::spelling::fold;
use crate::vague_words;
use crate::words::{AFTER, BEFORE, LINKS, RANKING, Rank};
use record::CleanSpan;

/// A name of a place and what the words in it and around it say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Setting<'a> {
    /// The name without designation, article and direction.
    pub(crate) name: &'a str,
    /// What a designation asks for, and the word.
    pub(crate) rank: Option<(Rank, String)>,
    /// The words that make it vague.
    pub(crate) vague: Option<String>,
    /// It opens a report: `BEIRUT (AFP) —`.
    pub(crate) dateline: bool,
    /// The next name is said to hold this one.
    pub(crate) next_holds: bool,
    /// The next name stands in one list with it.
    pub(crate) next_listed: bool,
}

/// The setting of the name at `span`; `next` is the name after it.
pub(crate) fn setting(text: &str, span: CleanSpan, next: Option<CleanSpan>) -> Setting<'_> {
    let before = back(text, span.range().start);
    let after = ahead(text, span.range().end);
    let written = span.of(text).trim();
    let inner = designated(written);
    let (name, inner_vague) = without_vague_word(inner.as_ref().map_or(written, |one| one.bare));
    let rank = inner.map(|one| (one.rank, written.to_owned()));
    Setting {
        name,
        rank: rank.or_else(|| rank_after(after)).or_else(|| rank_before(before)),
        vague: inner_vague.or_else(|| vague_before(before)).or_else(|| vague_after(after)),
        dateline: opens_line(text, span) && goes_on_as_dateline(after),
        next_holds: next.is_some_and(|next| holds(text, span, next)),
        next_listed: next.is_some_and(|next| listed(text, span, next)),
    }
}

/// As many bytes around a name as are looked at; names of agencies in datelines are longest.
const NEAR: usize = 60;

fn back(text: &str, at: usize) -> &str {
    let line = text[..at].rfind('\n').map_or(0, |line| line + 1);
    let from = (at.saturating_sub(NEAR)..=at).find(|from| text.is_char_boundary(*from));
    &text[from.unwrap_or(at).max(line)..at]
}

fn ahead(text: &str, at: usize) -> &str {
    let end = text[at..].find('\n').map_or(text.len(), |line| at + line);
    let to = (at..=(at + NEAR).min(text.len())).rev().find(|to| text.is_char_boundary(*to));
    &text[at..to.unwrap_or(at).min(end)]
}

/// `northern Idlib` without its first word, where that is no name of its own.
fn without_vague_word(name: &str) -> (&str, Option<String>) {
    let Some((first, rest)) = name.split_once(char::is_whitespace) else { return (name, None) };
    let small = first.chars().next().is_some_and(|letter| !letter.is_uppercase());
    if small && vague_words::BEFORE.contains(&fold(first).as_str()) {
        return (without_links(rest), Some(first.to_owned()));
    }
    (name, None)
}

/// `Idlib province`, `Idlib city`; also `Aleppo and Idlib provinces` for the last of them.
fn rank_after(after: &str) -> Option<(Rank, String)> {
    let word = first_word(after)?;
    let one = fold(word);
    let one = one.strip_suffix('s').unwrap_or(&one);
    let rank = rank_of(AFTER, word).or_else(|| rank_of(AFTER, one))?;
    Some((rank, word.to_owned()))
}

/// `the province of Idlib`, `gouvernorat d'Idleb`, `محافظة إدلب`.
fn rank_before(before: &str) -> Option<(Rank, String)> {
    let word = word_before_links(before)?;
    let rank = rank_of(BEFORE, word)?;
    // golden/gazetteer/en-tripoli-of-lebanon
    let described = word_before_links(before_word(before, word)?);
    let ranking = described.is_some_and(|word| RANKING.contains(&fold(word).as_str()));
    (!ranking).then(|| (rank, word.to_owned()))
}

/// What stands before the last time that this word is written.
fn before_word<'a>(before: &'a str, word: &str) -> Option<&'a str> {
    before.rsplit_once(word).map(|(outer, _)| outer)
}

fn vague_before(before: &str) -> Option<String> {
    let word = word_before_links(before)?;
    let folded = fold(word);
    if vague_words::BEFORE.contains(&folded.as_str()) {
        return Some(word.to_owned());
    }
    // `the countryside of Idlib province`, `la campagne de la province d'Idleb`.
    rank_of(BEFORE, word)?;
    let outer = word_before_links(before_word(before, word)?)?;
    vague_words::BEFORE.contains(&fold(outer).as_str()).then(|| outer.to_owned())
}

fn vague_after(after: &str) -> Option<String> {
    let after = after.strip_prefix("'s").or_else(|| after.strip_prefix("’s")).unwrap_or(after);
    let mut words = after.split_whitespace().take(3);
    let vague = |word: &&str| vague_words::AFTER.contains(&fold(word).as_str());
    let first = words.next()?;
    // `Aleppo's western countryside`, `Idlib province's countryside`.
    [Some(first), words.next()]
        .into_iter()
        .flatten()
        .find(vague)
        .map(|word| without_marks(word).to_owned())
}

/// The last word before the name that links nothing: `province` in `the province of the`.
fn word_before_links(before: &str) -> Option<&str> {
    let mut rest = before;
    for _ in 0..4 {
        rest = rest.trim_end_matches([' ', '\u{a0}', '\'', '’', '-']);
        if rest.ends_with(|mark: char| !mark.is_alphanumeric()) {
            return None;
        }
        let word = rest
            .rsplit(|mark: char| mark.is_whitespace() || matches!(mark, '\'' | '’' | '-'))
            .next()?;
        if word.is_empty() {
            return None;
        }
        if !LINKS.contains(&fold(word).as_str()) {
            return Some(word);
        }
        rest = &rest[..rest.len() - word.len()];
    }
    None
}

fn first_word(after: &str) -> Option<&str> {
    let rest = after.strip_prefix([' ', '\u{a0}'])?;
    let word = rest.split(|mark: char| !mark.is_alphanumeric()).next()?;
    (!word.is_empty()).then_some(word)
}

fn without_marks(word: &str) -> &str {
    word.trim_matches(|mark: char| !mark.is_alphanumeric())
}

fn opens_line(text: &str, span: CleanSpan) -> bool {
    text[..span.range().start].trim_end_matches([' ', '(', '*']).ends_with('\n')
        || text[..span.range().start].trim().is_empty()
}

/// `BEIRUT (AFP) —`, `Beyrouth, 3 mars -`, `KYIV, Ukraine —`: a dash ends it soon.
fn goes_on_as_dateline(after: &str) -> bool {
    let dash = after.find(['—', '–']).or_else(|| after.find(" - ")).or_else(|| after.find(") "));
    dash.is_some_and(|at| at <= 40 && !after[..at].contains(['.', ';', '?']))
}

/// Whether nothing but a comma or `and` stands between two names.
fn listed(text: &str, span: CleanSpan, next: CleanSpan) -> bool {
    let between = text.get(span.range().end..next.range().start).unwrap_or_default().trim();
    let word = between.trim_start_matches([',', '،']).trim();
    !between.is_empty() && ["", "and", "et", "و", "и", "та", "і", "ve"].contains(&word)
}

/// Whether the words between two names say that the second holds the first.
fn holds(text: &str, span: CleanSpan, next: CleanSpan) -> bool {
    let (from, to) = (span.range().end, next.range().start);
    let Some(between) = text.get(from..to).filter(|between| between.len() <= NEAR) else {
        return false;
    };
    if between.contains(['.', ';', ':', '!', '?', '\n']) {
        return false;
    }
    let bare = between.trim();
    if matches!(bare, "," | "(" | "،" | "") {
        return from < to;
    }
    let words: Vec<String> = between
        .split(|mark: char| !mark.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(fold)
        .collect();
    let known = |word: &String| {
        vague_words::INSIDE.contains(&word.as_str())
            || rank_of(BEFORE, word).is_some()
            || rank_of(AFTER, word).is_some()
    };
    !words.is_empty() && words.iter().all(known)
}
