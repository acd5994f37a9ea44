//! Where the whole report comes from, by its own note: agencies, translations, republications.

use crate::lines::Line;
use crate::names::{has_article, is_name, names_outlet};
use crate::shape::{End, fold};
use record::{CreditKind, RawSpan};
use std::collections::HashSet;
use std::sync::LazyLock;

/// A note on the origin of the whole report; its pieces are pieces of the line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Note<'t> {
    pub kind: CreditKind,
    /// The agency or outlet that it came from.
    pub origin: Option<&'t str>,
    /// The words of the note.
    pub passage: &'t str,
    /// Who translated: the outlet of this report, when it is an outlet.
    pub translator: Option<&'t str>,
}

/// News agencies by their common names and initials, folded.
const AGENCIES: &[&str] = &[
    "afp",
    "agence france-presse",
    "agence france presse",
    "ap",
    "associated press",
    "the associated press",
    "reuters",
    "thomson reuters",
    "dpa",
    "ansa",
    "efe",
    "tass",
    "itar-tass",
    "interfax",
    "xinhua",
    "anadolu",
    "anadolu agency",
    "agence anadolu",
    "anadolu ajansi",
    "upi",
    "united press international",
    "ats",
    "keystone-ats",
    "belga",
    "pa",
    "pa media",
    "press association",
    "pti",
    "ians",
    "ani",
    "kyodo",
    "yonhap",
    "ria novosti",
    "sana",
    "map",
    "aps",
    "tap",
    "wafa",
    "ukrinform",
    "unian",
    "apa",
    "aap",
    "cp",
    "la presse canadienne",
    "the canadian press",
    "canadian press",
    "bloomberg",
    "pap",
    "ntb",
    "tt",
    "stt",
    "irna",
    "petra",
    "spa",
    "kuna",
    "ina",
    "mena",
    "panapress",
    "apanews",
    "swissinfo",
    "sda",
    "ritzau",
    "lusa",
    "europa press",
    "iha",
    "dha",
    "aa",
    "тасс",
    "интерфакс",
    "риа новости",
    "рейтер",
    "укрінформ",
    "уніан",
    "рейтерз",
    "فرانس برس",
    "رويترز",
    "الأناضول",
    "سانا",
    "أ ف ب",
    "وفا",
];

/// "Agencies", with no name, folded.
const UNNAMED: &[&str] = &[
    "agencies",
    "news agencies",
    "wire agencies",
    "wire services",
    "wires",
    "agency",
    "agencies and staff",
    "staff and agencies",
    "staff and wire reports",
    "wire reports",
    "news wires",
    "with agencies",
    "from agencies",
    "agences",
    "agences de presse",
    "avec agences",
    "avec les agences",
    "agence",
    "dépêches",
    "avec agence",
    "агентства",
    "информагентства",
    "агенції",
    "ajanslar",
    "وكالات",
    "الوكالات",
];

/// The name of a news agency.
pub(crate) fn is_agency(name: &str) -> bool {
    static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| folded(AGENCIES));
    let folded = fold(name);
    NAMES.contains(&folded) || calls_itself_agency(name, &folded)
}

/// "Agence du Littoral", "Quay News Agency".
fn calls_itself_agency(name: &str, folded: &str) -> bool {
    let called = folded.starts_with("agence ") || folded.ends_with(" news agency");
    called && is_name(name, 2..=5)
}

fn is_unnamed(name: &str) -> bool {
    static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| folded(UNNAMED));
    NAMES.contains(&fold(name))
}

fn folded(names: &[&str]) -> HashSet<String> {
    names.iter().map(|name| fold(name)).collect()
}

/// The notes of a line that is nothing else than notes.
pub(crate) fn notes<'t>(line: &Line<'t>) -> Vec<Note<'t>> {
    if line.folded.is_empty() {
        return Vec::new();
    }
    let agencies = agency_line(line.text);
    if !agencies.is_empty() {
        return agencies;
    }
    crate::notes::translation(line)
        .or_else(|| crate::notes::republication(line))
        .into_iter()
        .collect()
}

/// "Agencies", "(AFP)", "Source : AFP", "AFP, Reuters", "with agencies".
pub(crate) fn agency_line(text: &str) -> Vec<Note<'_>> {
    let passage = text.trim();
    let bare = passage.trim_matches(|c: char| !c.is_alphanumeric());
    if bare.len() > 120 || bare.split_whitespace().count() > 12 {
        return Vec::new();
    }
    let unnamed = Note { kind: CreditKind::Agency, origin: None, passage, translator: None };
    if is_unnamed(bare) {
        return vec![unnamed];
    }
    // "Agence du Littoral (ADL)": the initials add nothing.
    let (sourced, list) = after_source(bare.split(" (").next().unwrap_or(bare));
    let names: Vec<&str> = list
        .split([',', '/', '&', '+', ';'])
        .flat_map(|piece| piece.split(" and "))
        .flat_map(|piece| piece.split(" et "))
        .map(|piece| piece.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|piece| !piece.is_empty())
        .collect();
    let known = |name: &&str| is_agency(name) || is_unnamed(name);
    if !names.is_empty()
        && names.iter().all(|name| known(name) || (sourced && is_name(name, 1..=5)))
    {
        return names.into_iter().map(|name| note_of(name, passage, unnamed)).collect();
    }
    Vec::new()
}

fn note_of<'t>(name: &'t str, passage: &'t str, unnamed: Note<'t>) -> Note<'t> {
    if is_unnamed(name) {
        return unnamed;
    }
    // A source that is no agency is another outlet, whose report this is.
    let acronym = name.chars().count() <= 6 && name.chars().all(char::is_uppercase);
    let kind =
        if is_agency(name) || acronym { CreditKind::Agency } else { CreditKind::Republication };
    Note { kind, origin: Some(name), passage, translator: None }
}

/// What stands behind "Source:", "With", "Avec".
fn after_source(text: &str) -> (bool, &str) {
    for label in ["sources", "source", "quelle", "источник", "джерело", "kaynak", "المصدر"]
    {
        let Some(head) = text.get(..label.len()) else { continue };
        if fold(head) == fold(label)
            && let Some(rest) = text[label.len()..].trim_start().strip_prefix(':')
        {
            return (true, rest);
        }
    }
    for label in ["with ", "avec ", "from ", "by ", "par ", "d'après ", "via "] {
        if let Some(head) = text.get(..label.len())
            && fold(head) == fold(label)
        {
            return (false, &text[label.len()..]);
        }
    }
    (false, text)
}

/// "Jeanne Dupont avec AFP", "Jane Roe with agencies": who wrote, and the note.
pub(crate) fn co_written<'t>(line: &Line<'t>) -> Option<(&'t str, Note<'t>)> {
    split_credit(line, &[" avec ", " with ", " and ", " et "])
}

/// "Jane Roe / Reuters", "Jane Roe, AP": under a picture, its photographer.
pub(crate) fn names_photographer(line: &Line<'_>) -> bool {
    split_credit(line, &[" / ", "/", ", "]).is_some()
}

fn split_credit<'t>(line: &Line<'t>, joints: &[&str]) -> Option<(&'t str, Note<'t>)> {
    if line.shape.words > 12 || line.shape.end == End::Stop {
        return None;
    }
    let text = line.text.trim_matches(|c: char| !c.is_alphanumeric());
    joints.iter().find_map(|joint| {
        let (name, agency) = text.rsplit_once(joint)?;
        let agency = agency.strip_prefix("l'").or(agency.strip_prefix("l’")).unwrap_or(agency);
        let note = agency_line(agency).into_iter().next()?;
        is_name(name, 1..=6).then_some((name, Note { passage: line.text, ..note }))
    })
}

/// "(AFP)", "– Reuters", "[AP]" at the end of a paragraph.
pub(crate) fn at_end(text: &str) -> Option<Note<'_>> {
    let tail = text.trim_end_matches(['.', ' ']);
    let open = tail.rfind(['(', '[']).filter(|_| tail.ends_with([')', ']']))?;
    let passage = &tail[open..];
    let name = passage.trim_matches(|c: char| !c.is_alphanumeric());
    (passage.len() <= 80 && (is_agency(name) || is_unnamed(name) || after_source(name).0))
        .then(|| agency_line(passage).into_iter().next())?
}

/// An outlet by its form: an article, or a noun of the trade.
pub(crate) fn looks_like_outlet(name: &str) -> bool {
    has_article(name) || names_outlet(name)
}

/// A note with its places in the decoded text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Credited {
    pub kind: CreditKind,
    pub origin: Option<RawSpan>,
    pub passage: RawSpan,
}

impl Credited {
    /// An agency named by itself.
    pub fn agency(span: RawSpan) -> Self {
        Self { kind: CreditKind::Agency, origin: Some(span), passage: span }
    }
}

impl Note<'_> {
    /// Where the note stands; `line` is the line that it was read from.
    pub fn placed(&self, line: &Line<'_>) -> Credited {
        Credited {
            kind: self.kind,
            origin: self.origin.map(|origin| line.span_of(origin)),
            passage: line.span_of(self.passage),
        }
    }
}
