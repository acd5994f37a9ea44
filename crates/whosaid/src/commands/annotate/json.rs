//! A sentence as an object of JSON.

use super::running::Places;
use crate::conllu::{Given, Head};
use flow::Seen;
use record::{CleanSpan, Language, Sentence, Tree, TreeWord};
use serde_json::{Value, json};

/// A sentence of running text.
pub fn of_text(
    seen: &Seen,
    places: &Places<'_>,
    at: usize,
    sentence: &Sentence,
    tree: &Tree,
) -> Value {
    let span = |span: CleanSpan| {
        let place = places.of_span(span);
        json!({"start": place.start, "end": place.end, "text": span.of(places.text())})
    };
    let tokens: Vec<Value> = tree
        .written
        .iter()
        .map(|written| {
            json!({
                "span": span(written.span),
                "form": written.span.of(places.text()),
                "words": ids(written.words.start + 1..=written.words.end),
            })
        })
        .collect();
    json!({
        "kind": "sentence",
        "file": seen.report.file,
        "id": places.sentence_id(at),
        "language": seen.annotated.paragraphs[sentence.paragraph].language.as_str(),
        "span": span(sentence.span),
        "tokens": tokens,
        "words": words(&tree.words),
    })
}

/// A sentence whose words were given; it has no place in a text.
pub fn of_given(file: &str, language: Language, given: &Given<'_>, read: &[TreeWord]) -> Value {
    let mut ranges = given.ranges.iter().peekable();
    let mut tokens = Vec::new();
    let mut at = 1;
    while at <= given.words.len() {
        let range = ranges.next_if(|range| *range.words.start() == at);
        let (form, own) = match range {
            Some(range) => (range.form, range.words.clone()),
            None => (given.words[at - 1].form, at..=at),
        };
        at = own.end() + 1;
        tokens.push(json!({"span": null, "form": form, "words": ids(own)}));
    }
    json!({
        "kind": "sentence",
        "file": file,
        "id": given.id(),
        "language": language.as_str(),
        "span": null,
        "tokens": tokens,
        "words": words(read),
    })
}

fn ids(words: std::ops::RangeInclusive<usize>) -> Vec<usize> {
    words.collect()
}

fn words(words: &[TreeWord]) -> Vec<Value> {
    words.iter().enumerate().map(|(at, word)| object(at + 1, word)).collect()
}

/// What was not read is null.
fn object(id: usize, word: &TreeWord) -> Value {
    let stated = |value: &str| Some(value.to_owned()).filter(|value| value != "_");
    let seen = word.seen.as_ref();
    json!({
        "id": id,
        "form": word.form,
        "lemma": seen.map(|seen| &seen.lemma),
        "upos": seen.map(|seen| seen.upos.as_str()),
        "xpos": seen.and_then(|seen| stated(&seen.xpos)),
        "features": seen.and_then(|seen| stated(&seen.features)),
        "head": seen.map(|seen| Head(seen.head).number()),
        "relation": seen.map(|seen| seen.relation.as_str()),
    })
}
