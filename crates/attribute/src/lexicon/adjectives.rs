//! Adjectives that tell what someone thinks: "is convinced that", « se dit favorable à ».

use super::verbs::{Inflection, Preposition, Row};
use record::Stance::{Accuses, Asserts, Doubts, Promises};

/// Frames, stance, adjectives; the frames are those of verbs.
pub(super) const ENGLISH: &[Row] = &[
    ("cbp", Asserts, "convinced"),
    ("cb", Asserts, "confident adamant certain hopeful optimistic pessimistic"),
    ("cbp", Asserts, "concerned worried"),
    ("cbip", Asserts, "afraid"),
    ("cbw", Asserts, "sure unsure"),
    ("c", Asserts, "aware unaware mindful"),
    ("pc", Doubts, "sceptical skeptical doubtful unconvinced"),
    ("p", Accuses, "critical wary contemptuous dismissive"),
    ("p", Asserts, "supportive"),
    ("c", Asserts, "pleased proud glad sorry surprised delighted relieved"),
    ("cp", Asserts, "disappointed troubled alarmed dismayed appalled encouraged shocked"),
    ("pic", Promises, "determined"),
    // "committed to paying", but not "to prison" (golden `en-committed-to`)
    ("p", Promises, "committed"),
];

pub(super) const ENGLISH_PREPOSITIONS: &[Preposition] = &[
    ("concerned", &["about", "at", "over", "by"]),
    ("worried", &["about", "by", "over"]),
    ("convinced", &["of", "by"]),
    ("disappointed", &["by", "with", "at", "in"]),
    ("troubled", &["by"]),
    ("alarmed", &["by", "at"]),
    ("dismayed", &["by", "at"]),
    ("appalled", &["by", "at"]),
    ("encouraged", &["by"]),
    ("shocked", &["by", "at"]),
    ("afraid", &["of"]),
    ("sceptical", &["of", "about"]),
    ("skeptical", &["of", "about"]),
    ("doubtful", &["of", "about"]),
    ("unconvinced", &["of", "by"]),
    ("critical", &["of"]),
    ("wary", &["of"]),
    ("contemptuous", &["of"]),
    ("dismissive", &["of"]),
    ("supportive", &["of"]),
    ("committed", &["to"]),
];

/// In the masculine singular; the other forms are made by rule.
pub(super) const FRENCH: &[Row] = &[
    ("cip", Asserts, "convaincu persuadé confiant"),
    ("c", Asserts, "certain conscient"),
    ("cip", Asserts, "sûr"),
    ("cip", Asserts, "inquiet préoccupé étonné indigné satisfait déçu surpris"),
    ("p", Asserts, "favorable opposé hostile"),
    ("p", Accuses, "critique"),
    ("p", Doubts, "sceptique"),
    ("i", Promises, "déterminé résolu décidé"),
];

pub(super) const FRENCH_PREPOSITIONS: &[Preposition] = &[
    ("convaincu", &["de", "d'", "du", "des"]),
    ("persuadé", &["de", "d'", "du", "des"]),
    ("confiant", &["dans", "quant"]),
    ("sûr", &["de", "d'", "du", "des"]),
    ("inquiet", &["de", "d'", "du", "des"]),
    ("préoccupé", &["par"]),
    ("étonné", &["de", "d'", "du", "des"]),
    ("indigné", &["de", "d'", "du", "des"]),
    ("satisfait", &["de", "d'", "du", "des"]),
    ("déçu", &["de", "d'", "du", "des", "par"]),
    ("surpris", &["de", "d'", "du", "par"]),
    ("favorable", &["à", "au", "aux"]),
    ("opposé", &["à", "au", "aux"]),
    ("hostile", &["à", "au", "aux"]),
    ("critique", &["envers", "sur"]),
    ("sceptique", &["sur", "quant"]),
];

/// English adjectives have one form.
pub(super) fn english_forms(word: &str) -> Vec<(String, Inflection)> {
    vec![(word.to_owned(), Inflection::Adjective)]
}

/// « convaincu, convaincue, convaincus, convaincues »; « inquiet, inquiète ».
pub(super) fn french_forms(word: &str) -> Vec<(String, Inflection)> {
    let feminine = match word.strip_suffix("et") {
        Some(stem) => format!("{stem}ète"),
        None if word.ends_with('e') => word.to_owned(),
        None => format!("{word}e"),
    };
    [word.to_owned(), format!("{word}s"), format!("{feminine}s"), feminine]
        .into_iter()
        .map(|form| (form, Inflection::Adjective))
        .collect()
}
