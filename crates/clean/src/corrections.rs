//! What a report says of its own changes: "Correction: …", "This article was updated …",
//! « Rectificatif : … ». It becomes a remark, whether its line is kept or dropped: whoever leans
//! on the report wants to see it.

use crate::dates::{date_line, is_relative};
use crate::page::Page;
use crate::words::itself::THIS_REPORT;
use record::{Remark, Stage};

/// What was done to the report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Change {
    Updated,
    Corrected,
    Retracted,
}

impl Change {
    fn in_words(self) -> &'static str {
        match self {
            Self::Updated => "the report says that it was updated",
            Self::Corrected => "the report says that it was corrected",
            Self::Retracted => "the report says that it was withdrawn",
        }
    }
}

/// Words before the colon of a note, folded, as are all words here.
const LABELS: &[(&str, Change)] = &[
    ("correction", Change::Corrected),
    ("corrections", Change::Corrected),
    ("corrected", Change::Corrected),
    ("clarification", Change::Corrected),
    ("erratum", Change::Corrected),
    ("rectificatif", Change::Corrected),
    ("rectification", Change::Corrected),
    ("precision", Change::Corrected),
    ("retraction", Change::Retracted),
    ("retracted", Change::Retracted),
    ("retractation", Change::Retracted),
    ("update", Change::Updated),
    ("updated", Change::Updated),
    ("mise a jour", Change::Updated),
    ("mis a jour", Change::Updated),
    ("actualisation", Change::Updated),
];

/// What was done to it; the gravest of several counts.
const DONE: &[(&str, Change)] = &[
    ("retracted", Change::Retracted),
    ("withdrawn", Change::Retracted),
    ("a ete retire", Change::Retracted),
    ("a ete depublie", Change::Retracted),
    ("corrected", Change::Corrected),
    ("amended", Change::Corrected),
    ("misstated", Change::Corrected),
    ("incorrectly", Change::Corrected),
    ("corrige", Change::Corrected),
    ("rectifie", Change::Corrected),
    ("updated", Change::Updated),
    ("mis a jour", Change::Updated),
    ("mise a jour", Change::Updated),
    ("actualise", Change::Updated),
];

/// A note that names what the report said before.
const BEFORE: &[&str] = &[
    "earlier version of this",
    "previous version of this",
    "original version of this",
    "version precedente de cet",
    "precedente version de cet",
    "version anterieure de cet",
    "premiere version de cet",
];

/// Words of the longest note, and of the shortest behind a label.
const LONGEST: usize = 90;
const SHORTEST: usize = 4;
/// Folded bytes of what may stand before "this article": "Editor's note:".
const AHEAD: usize = 32;
/// Folded bytes between "this article" and what was done to it.
const NEAR: usize = 60;
/// Folded bytes of a date between a label and its colon.
const DATE: usize = 40;

/// A remark for each line of the page that tells of a change.
pub(crate) fn remarks(page: &Page<'_>) -> Vec<Remark> {
    let told = page.lines.iter().filter_map(|line| {
        if line.shape.words > LONGEST || date_line(line.text).is_some() || is_relative(&line.folded)
        {
            return None;
        }
        let change = labelled(&line.folded)
            .filter(|_| line.shape.words >= SHORTEST)
            .or_else(|| spoken(&line.folded))?;
        Some(Remark {
            stage: Stage::Clean,
            span: Some(line.span()),
            message: change.in_words().to_owned(),
        })
    });
    told.collect()
}

/// "Correction: …", "Correction (5 June): …", « Mise à jour du 5 juin : … ».
fn labelled(folded: &str) -> Option<Change> {
    LABELS.iter().find_map(|(label, change)| {
        let rest = folded.strip_prefix(label)?;
        let behind = rest.chars().next()?;
        let (date, _) = rest.split_once(':')?;
        let is_date = date.len() <= DATE && date.contains(|c: char| c.is_ascii_digit());
        (!behind.is_alphanumeric() && (date.is_empty() || is_date)).then_some(*change)
    })
}

/// "This article was corrected on 5 June", "An earlier version of this report said …".
fn spoken(folded: &str) -> Option<Change> {
    let near_head = |words: &&str| beginning(folded, AHEAD + words.len()).contains(*words);
    if BEFORE.iter().any(near_head) {
        return Some(Change::Corrected);
    }
    let of_itself = THIS_REPORT.iter().filter(|words| near_head(words)).find_map(|words| {
        let (_, behind) = folded.split_once(words)?;
        Some(behind)
    })?;
    let done = DONE.iter().find(|(words, _)| of_itself.find(words).is_some_and(|at| at <= NEAR));
    done.map(|(_, change)| *change)
}

/// At most so many bytes. Paragraphs are long, most are no notes, and all are asked.
fn beginning(folded: &str, bytes: usize) -> &str {
    let mut ends = (0..=bytes.min(folded.len())).rev();
    &folded[..ends.find(|&end| folded.is_char_boundary(end)).unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::remarks;
    use crate::page::Page;

    /// What each line is said to tell: updated, corrected, withdrawn, or nothing.
    fn check(line: &str, expected: Option<&str>) {
        let page = Page::of(line, None);
        let told = remarks(&page);
        let words = told.first().and_then(|one| one.message.rsplit(' ').next());
        assert_eq!(words, expected, "{line}");
        assert!(told.len() <= 1);
    }

    #[test]
    fn a_note_of_a_change_is_remarked() {
        for (line, expected) in [
            ("Correction: The ferry carried 212 people, not 221.", "corrected"),
            ("CORRECTION (5 June 2026): the captain's name is Ove Lind.", "corrected"),
            ("An earlier version of this article said that two had died.", "corrected"),
            ("Editor's note: This story was amended on Friday to name the owner.", "corrected"),
            ("Update: The owner has since denied this.", "updated"),
            ("This report has been updated with the words of the coastguard.", "updated"),
            ("Retraction: we withdraw the account of the second diver.", "withdrawn"),
            ("This article has been retracted because its source made it up.", "withdrawn"),
            ("Rectificatif : le bac transportait 212 personnes et non 221.", "corrected"),
            ("Mise à jour du 5 juin 2026 : l'armateur dément.", "updated"),
            ("Cet article a été corrigé le 5 juin : le capitaine est Ove Lind.", "corrected"),
            ("Une version précédente de cet article parlait de deux morts.", "corrected"),
            ("Cet article a été mis à jour avec la réaction du port.", "updated"),
        ] {
            check(line, Some(expected));
        }
    }

    #[test]
    fn what_only_sounds_like_one_is_not() {
        for line in [
            "Corrections",
            "Updated: 5 June 2026, 14:02",
            "Mis à jour le 5 juin 2026 à 14h02",
            "Correction of the course took the captain an hour.",
            "Update on the ferry: all are safe",
            "Lind said that the paper had corrected this article twice.",
            "La mise à jour du registre du port a pris deux ans.",
            "The paper updated its list of the missing on Monday.",
        ] {
            check(line, None);
        }
    }
}
