//! A sentence as an object of JSON.

use super::running::Places;
use crate::conllu::{Given, Head};
use flow::Seen;
use record::{CleanSpan, Day, Language, Quantity, Sentence, Time, Tree, TreeWord};
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
        "names": within(&seen.annotated.names, sentence, |name| name.span)
            .map(|name| json!({"span": span(name.span), "type": name.kind.as_str()}))
            .collect::<Vec<_>>(),
        "times": within(&seen.annotated.times, sentence, |time| time.span)
            .map(|of| time(of, span))
            .collect::<Vec<_>>(),
        "quantities": within(&seen.annotated.quantities, sentence, |quantity| quantity.span)
            .map(|of| quantity(of, span))
            .collect::<Vec<_>>(),
    })
}

/// What of an ordered layer lies in a sentence.
fn within<'a, T>(
    layer: &'a [T],
    sentence: &Sentence,
    span_of: impl Fn(&T) -> CleanSpan,
) -> impl Iterator<Item = &'a T> {
    let first = layer.partition_point(|one| span_of(one).start < sentence.span.start);
    let count = layer[first..].partition_point(|one| span_of(one).end <= sentence.span.end);
    layer[first..first + count].iter()
}

fn time(time: &Time, span: impl Fn(CleanSpan) -> Value) -> Value {
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    json!({
        "span": span(time.span),
        "type": time.kind.as_str(),
        "precision": time.precision.as_str(),
        "from": day(time.interval.and_then(|interval| interval.from)),
        "to": day(time.interval.and_then(|interval| interval.to)),
        "amount": time.length.and_then(|length| length.amount),
        "unit": time.length.map(|length| length.unit.as_str()),
        "open_start": time.open_start,
        "open_end": time.open_end,
        "approximate": time.approximate,
    })
}

fn quantity(quantity: &Quantity, span: impl Fn(CleanSpan) -> Value) -> Value {
    json!({
        "span": span(quantity.span),
        "number": span(quantity.number),
        "type": quantity.kind.as_str(),
        "low": quantity.low,
        "best": quantity.best,
        "high": quantity.high,
        "approximate": quantity.approximate,
        "unit": quantity.unit,
        "counted": quantity.counted.map(span),
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
        "names": [],
        "times": [],
        "quantities": [],
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
