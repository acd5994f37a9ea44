//! Who wrote it: "By Jane Roe", "Par Jean Dupont", "-- Jane Roe".

use crate::credits::is_agency;
use crate::lines::Line;
use crate::names::{has_article, is_name, is_staff, leading_name, names_outlet};
use crate::shape::{End, fold};
use crate::words::LEXICON;
use crate::words::calendar::{is_update, month};

/// A line that names who wrote the report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Byline<'t> {
    /// The name or names, a piece of the line; `None` when only a staff or an outlet is named.
    pub author: Option<&'t str>,
    /// What stands behind the name: a place, a date, an agency.
    pub rest: &'t str,
}

/// What a byline begins with, capitals apart.
const INTRODUCTIONS: &[&str] = &[
    "by",
    "written by",
    "posted by",
    "reported by",
    "reporting by",
    "story by",
    "text by",
    "words by",
    "author:",
    "authors:",
    "author",
    "from our correspondent",
    "published by",
    EDITOR,
    "par",
    "écrit par",
    "rédigé par",
    "publié par",
    "propos recueillis par",
    "texte :",
    "texte par",
    "auteur :",
    "auteur:",
    "auteure :",
    "autrice :",
    "auteurs :",
    "de notre correspondant",
    "de notre correspondante",
    "de notre envoyé spécial",
    "de notre envoyée spéciale",
    "un article de",
    "une enquête de",
    "recueilli par",
    "автор:",
    "авторы:",
    "текст:",
    "автор",
    "автори:",
    "yazan:",
    "haber:",
    "yazar:",
    "بقلم:",
    "بقلم",
    "كتب:",
    "كتبت:",
    "الكاتب:",
    "كتب",
    "كتبت",
    "إعداد:",
];

/// Who is named behind it did not write the report.
const EDITOR: &str = "edited by";

/// Reads a byline, if the line is one.
pub(crate) fn byline<'t>(line: &Line<'t>) -> Option<Byline<'t>> {
    if let Some(byline) = staff_credit(line.text) {
        return Some(byline);
    }
    if line.shape.words > 24 || line.text.len() > 300 {
        return None;
    }
    let text = line.text.trim_matches(['*', '_', '(', ')', '[', ']', ' ']);
    introduced(text).or_else(|| signed(line, text))
}

/// "Written by", and no name behind it.
pub(crate) fn is_introduction(folded: &str) -> bool {
    let bare = |words: &str| fold(words.trim_end_matches([':', ' ']));
    let line = bare(folded);
    INTRODUCTIONS.iter().any(|words| bare(words) == line)
}

/// "(Reporting by Jane Roe in Marrow; editing by Tom Vell)" at the foot of agency copy.
fn staff_credit(text: &str) -> Option<Byline<'_>> {
    let inner = text.strip_prefix(['(', '['])?.trim_end_matches('.').strip_suffix([')', ']'])?;
    let rest = ["reporting by", "writing by", "reportage de", "avec la contribution de"]
        .iter()
        .find_map(|words| after(inner, words))?;
    (inner.len() <= 500).then(|| Byline { author: personal(leading_name(rest)), rest: "" })
}

/// Reads "By Jane Roe in Marrow".
pub(crate) fn introduced(text: &str) -> Option<Byline<'_>> {
    let (introduction, rest) = INTRODUCTIONS
        .iter()
        .filter_map(|words| Some((*words, after(text, words)?)))
        .min_by_key(|(_, rest)| rest.len())?;
    let words = leading_name(rest.trim_start());
    let name = before_date(words);
    if name.is_empty() || name.split_whitespace().count() > 10 {
        return None;
    }
    let behind = rest.trim_start()[name.len()..].trim();
    // "By Monday morning the harbour was closed." is a sentence.
    let ends_there = name.len() < words.len()
        || behind.is_empty()
        || behind.starts_with([',', '|', '•', '·', '⋅', '–', '—', '-', '(', '/', ';', '،', '.'])
        || ["in ", "at ", "for ", "à ", "au ", "avec ", "with ", "pour ", "en ", "le ", "on "]
            .iter()
            .any(|word| behind.starts_with(word));
    let is_short = behind.split_whitespace().count() <= 12 && !sentence(behind);
    let author = personal(name).filter(|_| introduction != EDITOR);
    (ends_there && is_short).then_some(Byline { author, rest: behind })
}

fn sentence(behind: &str) -> bool {
    behind.split_whitespace().count() > 4 && behind.ends_with('.')
}

/// "Jane Roe Updated", "Jane Roe June 18": a page that lost the blank between name and date.
fn before_date(name: &str) -> &str {
    let dated = name.split_whitespace().find(|word| {
        month(&fold(word)).is_some() || is_update(&fold(word)) || fold(word) == "published"
    });
    dated.map_or(name, |word| name[..word.as_ptr() as usize - name.as_ptr() as usize].trim_end())
}

/// What follows `words` at the head of `text`, capitals apart.
fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for expected in words.chars() {
        let found = rest.next()?;
        if !(found.to_lowercase().eq(expected.to_lowercase())
            || (expected == ' ' && found.is_whitespace()))
        {
            return None;
        }
    }
    let rest = rest.as_str();
    let rest = rest
        .strip_prefix([':', ' ', '\u{a0}', '\u{202f}', '\n'])
        .or((words.ends_with(':')).then_some(rest))?;
    Some(rest.trim_start_matches([':', ' ', '\u{a0}', '\u{202f}', '\n']))
}

/// "-- Jane Roe", "— Jean Dupont": a name behind a dash, and nothing else.
fn signed<'t>(line: &Line<'t>, text: &'t str) -> Option<Byline<'t>> {
    let name = text.trim_start_matches(['-', '–', '—', ' ', '~']);
    let dashed = name.len() < text.len();
    (dashed && line.shape.end == End::Open && is_name(name, 2..=4) && !names_outlet(name))
        .then(|| Byline { author: personal(name), rest: "" })
}

/// The name of a person, or of several; not that of an outlet, an agency or a staff.
pub(crate) fn personal(name: &str) -> Option<&str> {
    let name = name
        .trim_end_matches(" and")
        .trim_end_matches(" et")
        .trim_end_matches([' ', '-', '–', '—']);
    let ok = !name.is_empty() && !is_agency(name) && !names_outlet(name) && !is_staff(name);
    let article = has_article(name);
    let page_word = LEXICON.label(&fold(name)).is_some() || LEXICON.is_section(&fold(name));
    let letters = name
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’' | ',' | '‑'));
    (ok && letters && !article && !page_word).then_some(name)
}
