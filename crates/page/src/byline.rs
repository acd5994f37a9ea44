//! Who signs a report where readers see it: the line near the headline that is named for that.
//!
//! Asked only where a page declares nobody but itself (golden/page/fr-chapo-et-signature). What
//! stands in the line besides names (a place, a date, an office) ends them: a name too few is
//! better than a job taken for a person.

use crate::blocks::{Block, Content, Tag};
use crate::scope::Scope;
use crate::verdict::is_furniture_around;

/// Blocks above and below the headline that are looked at.
const ABOVE: usize = 4;
const BELOW: usize = 15;

/// Characters of the longest line that is looked at.
const LONGEST: usize = 160;

/// The names of those who sign, in order; none where no line says it.
pub(crate) fn signed(page: &Content) -> Vec<String> {
    let headline = page.blocks.iter().position(|block| block.tag == Tag::Headline);
    let Some(headline) = headline else { return Vec::new() };
    let near = headline.saturating_sub(ABOVE)..(headline + 1 + BELOW).min(page.blocks.len());
    page.blocks[near]
        .iter()
        .filter(|block| is_named(page, block) && block.chars <= LONGEST)
        .filter(|block| !is_furniture_around(page, block))
        .map(|block| names(&block.text))
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

/// The element around the words, or one of two around that, is named for who writes.
fn is_named(page: &Content, block: &Block) -> bool {
    let (holder, _) = block.holders.first().copied().unwrap_or_default();
    let who = Scope(Scope::BYLINE.0 | Scope::AUTHOR.0);
    page.above(holder).take(3).any(|number| page.elements[number].scope.has(who))
}

/// What a line that names its writer begins with, in lower case.
const OPENERS: &[&str] = &[
    "written by",
    "posted by",
    "reported by",
    "story by",
    "text by",
    "words by",
    "article by",
    "by",
    "author:",
    "écrit par",
    "rédigé par",
    "publié par",
    "par",
    "auteur :",
    "auteur:",
    "geschrieben von",
    "verfasst von",
    "von",
    "autor:",
    "por",
    "escrito por",
    "di",
    "av",
    "af",
    "door",
    "автор:",
    "текст:",
    "yazan:",
    "بقلم:",
    "بقلم",
    "كتب:",
    "كتبت:",
    "كتب",
];

/// The words say that a writer is named next: "Written by".
pub(crate) fn is_opener(words: &str) -> bool {
    let words = words.trim().to_lowercase();
    OPENERS.contains(&&*words)
}

/// The line without what it begins with.
pub(crate) fn without_opener(line: &str) -> &str {
    let rest = OPENERS.iter().filter_map(|opener| after(line, opener)).min_by_key(|it| it.len());
    rest.unwrap_or(line)
}

fn after<'t>(line: &'t str, opener: &str) -> Option<&'t str> {
    let mut rest = line.chars();
    let same = opener
        .chars()
        .all(|wanted| rest.next().is_some_and(|c| c.to_lowercase().eq(std::iter::once(wanted))));
    let rest = rest.as_str();
    let bare = rest.trim_start_matches([' ', '\u{a0}', ':', '\n']);
    (same && !bare.is_empty() && (bare.len() < rest.len() || opener.ends_with(':'))).then_some(bare)
}

/// Words between two names. A comma is one only where one of these ends the list.
const JOINERS: &[&str] =
    &[" and ", " et ", " & ", " und ", " y ", " og ", " och ", " и ", " та ", " і ", " ve ", " و"];

/// Where the names of a line end.
const ENDS: &[char] = &['|', '•', '·', '⋅', '\n', '(', '/', '@', ';', '—', '–', '،'];

/// The names in a line: "By Ada Quay and Tom Vell, Marrow, 3 May" has two.
fn names(line: &str) -> Vec<String> {
    let line = without_opener(line.trim());
    let end = line.find(|c: char| ENDS.contains(&c) || c.is_numeric()).unwrap_or(line.len());
    let line = &line[..end];
    let joiner = JOINERS.iter().filter_map(|joiner| line.find(joiner).zip(Some(joiner))).min();
    let Some((at, joiner)) = joiner else {
        return line.split(',').next().and_then(name).into_iter().collect();
    };
    let (before, behind) = (&line[..at], &line[at + joiner.len()..]);
    let last = behind.split(',').next().unwrap_or_default();
    before.split(',').chain([last]).map_while(name).collect()
}

/// Small words inside names.
const PARTICLES: &[&str] = &[
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "del", "della", "di", "da", "dos",
    "bin", "bint", "ibn", "al", "el", "ter", "ten", "zu", "y",
];

/// The name of a person and nothing else: two words or more where names have capitals, each with
/// one or a small word of names.
fn name(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let has_case = words.iter().any(|word| word.chars().any(char::is_lowercase));
    let is_part = |word: &&str| {
        let letters =
            word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | '‑'));
        let opens = !word.starts_with(char::is_lowercase) || word.contains(char::is_uppercase);
        letters && (opens || PARTICLES.contains(word))
    };
    let length = if has_case { 2..=5 } else { 1..=4 };
    let is_name = length.contains(&words.len())
        && words.iter().all(is_part)
        && words.iter().all(|word| has_case || !word.is_ascii());
    is_name.then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn names_of_those_who_sign() {
        for (line, expected) in [
            ("By Ada Quay", vec!["Ada Quay"]),
            ("By Ada Quay, harbour correspondent, 3 May 2031", vec!["Ada Quay"]),
            (
                "By Ada Quay, Piet van den Berg and Tom Vell | 3 May",
                vec!["Ada Quay", "Piet van den Berg", "Tom Vell"],
            ),
            ("Par Luc Quai et Anne-Marie d’Estre", vec!["Luc Quai", "Anne-Marie d’Estre"]),
            ("Von Jens Kai und Ute Pier, Hamburg", vec!["Jens Kai", "Ute Pier"]),
            ("Автор: Анна Причал", vec!["Анна Причал"]),
            ("ليلى مرفأ", vec!["ليلى مرفأ"]),
            ("Staff", vec![]),
            ("By the harbour desk", vec![]),
            ("Read more of our reports", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(names(line), expected, "{line}");
        }
    }
}
