//! Our own gold is well formed, on a machine that lacks the texts too.

use serde_json::Value;
use std::collections::HashSet;
use std::path::Path;

const KINDS: &[&str] = &["person", "organisation", "outlet", "place", "other"];

#[test]
fn names_lie_in_their_sentence_in_order() {
    for language in ["fr", "en"] {
        check(&format!("names/{language}.jsonl"), |line| {
            let length = number(&line["end"]) - number(&line["start"]);
            let mut last = 0;
            for name in items(&line["names"]) {
                let (start, end) = (number(&name[0]), number(&name[1]));
                assert!(last <= start && start < end && end <= length, "{name} of {length}");
                assert!(name[2].as_str().is_some_and(|kind| KINDS.contains(&kind)), "{name}");
                last = end;
            }
        });
    }
}

#[test]
fn attributions_have_content_and_point_at_each_other() {
    for part in ["fr-dev", "fr-score", "en-dev", "en-score"] {
        check(&format!("gold/{part}.jsonl"), |line| {
            let ids: HashSet<_> = items(&line["attributions"]).map(|one| &one["id"]).collect();
            for one in items(&line["attributions"]) {
                let places = ["source", "cue", "content"].map(|role| items(&one[role]).count());
                assert!(places[2] > 0, "no content: {one}");
                for place in ["source", "cue", "content"].iter().flat_map(|role| items(&one[role]))
                {
                    assert!(number(&place[0]) < number(&place[1]), "an empty place: {one}");
                }
                let outer = &one["nested_in"];
                assert!(outer.is_null() || ids.contains(outer), "nested in nothing: {one}");
            }
        });
    }
}

/// Calls `line_is_sound` on each line of a file of ours; every line has the hash of its text.
fn check(file: &str, line_is_sound: impl Fn(&Value)) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = std::fs::read_to_string(&path).expect("our gold is in the repository");
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).expect("one JSON object a line");
        assert_eq!(line["sha256"].as_str().map(str::len), Some(64), "{file}");
        line_is_sound(&line);
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn number(value: &Value) -> u64 {
    value.as_u64().expect("a place is a number")
}
