//! Our own gold is well formed, on a machine that lacks the texts too.

use serde_json::Value;
use std::collections::{HashMap, HashSet};
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

#[test]
fn a_report_and_a_story_are_of_one_part_of_the_pairs() {
    let pairs = lines("gold/pairs/pairs.jsonl");
    let mut part_of = HashMap::new();
    for pair in &pairs {
        for name in [&pair["story"], &pair["a"]["report"], &pair["b"]["report"]] {
            let part = part_of.entry(name).or_insert(&pair["part"]);
            assert_eq!(*part, &pair["part"], "{name}");
        }
    }
}

#[test]
fn pairs_have_places_and_labels_that_fit() {
    let reports = lines("gold/pairs/reports.jsonl");
    let reports: HashSet<_> = reports.iter().map(|report| &report["id"]).collect();
    for pair in lines("gold/pairs/pairs.jsonl") {
        for side in [&pair["a"], &pair["b"]] {
            assert!(reports.contains(&side["report"]), "{pair}");
            assert!(number(&side["at"][0]) < number(&side["at"][1]), "{pair}");
        }
        let (same, difference) = (pair["same"] == true, &pair["difference"]);
        assert!(difference.is_null() || same == (difference != "other-scope"), "{pair}");
        assert_eq!(difference == "conflict", pair["conflict"].is_string(), "{pair}");
    }
}

/// Calls `line_is_sound` on each line of a file of ours; every line has the hash of its text.
fn check(file: &str, line_is_sound: impl Fn(&Value)) {
    for line in lines(file) {
        assert_eq!(line["sha256"].as_str().map(str::len), Some(64), "{file}");
        line_is_sound(&line);
    }
}

fn lines(file: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = std::fs::read_to_string(&path).expect("our gold is in the repository");
    text.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn number(value: &Value) -> u64 {
    value.as_u64().expect("a place is a number")
}
