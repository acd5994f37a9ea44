//! One way of telling features, of four French treebanks that have four.
//!
//! Sequoia tells no `PronType` of possessives, Rhapsodie no `Number` of nouns, and only GSD and
//! Rhapsodie tell `Voice=Act`. A tag made of features would then be the name of a treebank, and
//! what is learnt with the tags of one would be lost on the others.

use crate::conllu::{Row, Sentence};
use std::collections::BTreeMap;

/// The values of one feature, by word in small letters and part of speech.
type Known = BTreeMap<(String, String), BTreeMap<String, u32>>;

/// Drops what only some tell without need, and fills in what only some leave out: with what the
/// others mostly tell of the same word, and by the ending where they do not know it.
pub fn fill(sentences: &mut [Sentence]) {
    for row in rows(sentences) {
        drop_needless(row);
    }
    for (name, parts) in [("Number", NUMBERED), ("PronType", PRONOMINAL)] {
        let mut known = Known::new();
        for row in rows(sentences).filter(|row| parts.contains(&row.upos.as_str())) {
            if let Some(value) = value(row, name) {
                let value = value.to_owned();
                *known.entry(word(row)).or_default().entry(value).or_default() += 1;
            }
        }
        for row in rows(sentences).filter(|row| parts.contains(&row.upos.as_str())) {
            if value(row, name).is_none() && is_missing(row, name) {
                let told = known.get(&word(row)).and_then(commonest);
                if let Some(value) = told.or_else(|| by_ending(row, name)) {
                    add(row, name, &value);
                }
            }
        }
    }
}

const NUMBERED: &[&str] = &["NOUN", "ADJ", "DET", "VERB", "AUX"];
const PRONOMINAL: &[&str] = &["DET"];

fn rows(sentences: &mut [Sentence]) -> impl Iterator<Item = &mut Row> {
    sentences.iter_mut().flat_map(|sentence| &mut sentence.words)
}

fn word(row: &Row) -> (String, String) {
    (row.form.to_lowercase(), row.upos.clone())
}

fn value<'r>(row: &'r Row, name: &str) -> Option<&'r str> {
    row.features.split('|').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// Of verbs, only participles have a number that Rhapsodie leaves out.
fn is_missing(row: &Row, name: &str) -> bool {
    let verb = matches!(row.upos.as_str(), "VERB" | "AUX");
    name != "Number"
        || !verb
        || value(row, "VerbForm") == Some("Part") && !row.form.ends_with("ant")
}

fn drop_needless(row: &mut Row) {
    let named = !matches!(row.upos.as_str(), "NOUN" | "ADJ" | "DET" | "PRON" | "VERB" | "AUX");
    let kept: Vec<&str> = row
        .features
        .split('|')
        .filter(|pair| *pair != "Voice=Act" && !(named && pair.starts_with("Number=")))
        .collect();
    row.features = kept.join("|");
}

fn commonest(values: &BTreeMap<String, u32>) -> Option<String> {
    values.iter().max_by_key(|(_, count)| **count).map(|(value, _)| value.clone())
}

fn by_ending(row: &Row, name: &str) -> Option<String> {
    let open = matches!(row.upos.as_str(), "NOUN" | "ADJ" | "VERB");
    let plural = row.form.ends_with(['s', 'x']);
    (name == "Number" && open).then(|| if plural { "Plur" } else { "Sing" }.to_owned())
}

fn add(row: &mut Row, name: &str, value: &str) {
    let told = row.features.split('|').filter(|pair| !pair.is_empty() && *pair != "_");
    let mut pairs: Vec<String> = told.map(str::to_owned).collect();
    pairs.push(format!("{name}={value}"));
    pairs.sort();
    row.features = pairs.join("|");
}
