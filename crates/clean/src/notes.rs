//! Notes of translators and reprinters: "This article was translated and edited by X",
//! "Cet article a été publié initialement par X".

use crate::credits::{Note, looks_like_outlet};
use crate::lines::Line;
use crate::names::leading_name;
use crate::shape::fold;
use crate::words::itself::THIS_REPORT;
use aho_corasick::AhoCorasick;
use record::CreditKind;
use std::sync::LazyLock;

/// In a note on where it comes from, a report is named in these words too; folded.
const THE_ARTICLE: &[&str] =
    &["article", "the original story", "la version originale", "texte", "статья", "نشر هذا"];

/// Folded as well.
const TRANSLATED: &[&str] = &[
    "translated",
    "translation by",
    "translation:",
    "traduit",
    "traduite",
    "traduction",
    "adapte de l'anglais",
    "adapte de l'arabe",
    "перевод",
    "переведено",
    "переклад",
    "ceviren",
    "ترجمة",
    "ترجم",
];

const REPUBLISHED: &[&str] = &[
    "originally published",
    "originally appeared",
    "first published",
    "first appeared",
    "republished",
    "reprinted",
    "reproduced from",
    "reposted from",
    "cross-posted",
    "published with permission",
    "published with the permission",
    "read the original",
    "original article published",
    "appeared first on",
    "appeared first in",
    "was published by",
    "publie initialement",
    "initialement publie",
    "initialement paru",
    "paru initialement",
    "d'abord paru",
    "d'abord ete publie",
    "publie d'abord",
    "publie pour la premiere fois",
    "republie",
    "repris de",
    "reproduit avec",
    "initialement ete publie",
    "publie a l'origine",
    "paru dans",
    "publie en anglais",
    "publie dans",
    "publie par",
    "article original",
    "впервые опубликован",
    "оригинал статьи",
    "вперше опубліковано",
];

/// Words that the origin or translator follows.
const BEFORE_NAME: &[&str] = &[
    "edited by",
    "published by",
    "published in",
    "published on",
    "published at",
    "appeared in",
    "appeared on",
    "appeared first on",
    "appeared first in",
    "republished from",
    "reprinted from",
    "reposted from",
    "reproduced from",
    "permission from",
    "permission of",
    "cross-posted from",
    "original at",
    "original on",
    "original in",
    "from",
    "by",
    "publié par",
    "publiée par",
    "publié dans",
    "publié sur",
    "publiée dans",
    "publiée sur",
    "publié initialement par",
    "publié initialement dans",
    "publié initialement sur",
    "initialement par",
    "initialement dans",
    "initialement sur",
    "paru dans",
    "paru sur",
    "parue dans",
    "repris de",
    "repris du",
    "républié de",
    "l'autorisation de",
    "l'autorisation du",
    "traduit par",
    "par",
    "dans",
    "sur",
    "chez",
];

static BEFORE_NAME_FOLDED: LazyLock<Vec<String>> =
    LazyLock::new(|| BEFORE_NAME.iter().map(|word| fold(word)).collect());

/// A note of translation.
pub(crate) fn translation<'t>(line: &Line<'t>) -> Option<Note<'t>> {
    static ACTS: LazyLock<AhoCorasick> = LazyLock::new(|| any_of(TRANSLATED));
    note(line, &ACTS, CreditKind::Translation)
}

/// A note of republication.
pub(crate) fn republication<'t>(line: &Line<'t>) -> Option<Note<'t>> {
    static ACTS: LazyLock<AhoCorasick> = LazyLock::new(|| any_of(REPUBLISHED));
    note(line, &ACTS, CreditKind::Republication)
}

/// Seeks all of `words` at once: every line of every page is asked.
fn any_of(words: &[&str]) -> AhoCorasick {
    AhoCorasick::new(words).expect("a few dozen words make no automaton that is too large")
}

fn note<'t>(line: &Line<'t>, acts: &AhoCorasick, kind: CreditKind) -> Option<Note<'t>> {
    if line.shape.words > LONGEST {
        return None;
    }
    let folded = line.folded.as_str();
    let act = acts.find_overlapping_iter(folded).map(|found| found.start()).min()?;
    let of_itself = THIS_REPORT
        .iter()
        .chain(THE_ARTICLE)
        .any(|words| folded.find(words).is_some_and(|at| at <= act && act - at <= NEAR));
    // "Translated from the Arabic by Jane Roe": the note begins with its act.
    if !(of_itself || (act == 0 && line.shape.words <= 25)) {
        return None;
    }
    let (origin, translator) = named(line.text, kind);
    if origin.is_none() && translator.is_none() && kind == CreditKind::Republication {
        return None;
    }
    Some(Note { kind, origin, passage: line.text, translator })
}

/// Words of the longest note.
const LONGEST: usize = 70;
/// Folded bytes between "this article" and what was done with it.
const NEAR: usize = 80;

/// The origin, and who translated.
fn named(text: &str, kind: CreditKind) -> (Option<&str>, Option<&str>) {
    let names = names_after(text);
    match kind {
        CreditKind::Translation => {
            let translator = names.iter().find(|(word, name)| {
                matches!(*word, "by" | "edited by" | "par" | "traduit par")
                    && looks_like_outlet(name)
            });
            let origin = names.iter().find(|(word, name)| {
                !matches!(*word, "by" | "edited by" | "par" | "traduit par")
                    && looks_like_outlet(name)
            });
            (origin.map(|&(_, name)| name), translator.map(|&(_, name)| name))
        }
        CreditKind::Agency | CreditKind::Republication => {
            (names.first().map(|&(_, name)| name), None)
        }
    }
}

/// Each name that stands right behind one of the words, with the longest such word.
fn names_after(text: &str) -> Vec<(&'static str, &str)> {
    let mut found: Vec<(&'static str, &str)> = Vec::new();
    let starts =
        text.char_indices().filter(|&(_, c)| c.is_whitespace()).map(|(at, c)| at + c.len_utf8());
    for start in starts {
        let rest =
            text[start..].trim_start_matches(['"', '“', '«', '\u{a0}', '\u{202f}', ' ', '*', '_']);
        let name = leading_name(rest);
        if name.is_empty() {
            continue;
        }
        let above = fold(&text[..start]);
        let word = BEFORE_NAME_FOLDED
            .iter()
            .filter(|word| {
                above
                    .strip_suffix(word.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
            })
            .max_by_key(|word| word.len());
        if let Some(word) = word {
            found.push((word.as_str(), name));
        }
    }
    found
}
