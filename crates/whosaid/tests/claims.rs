//! What the reports tell together, and that everything with an id opens to its sentences.

mod common;

use common::run as whosaid;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The lines of the export, by kind.
fn export(case: &Path) -> BTreeMap<String, Vec<Value>> {
    let (lines, ..) = whosaid(&["export", "jsonl"], case);
    let mut kinds: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).expect("a line of JSON");
        kinds.entry(line["kind"].as_str().expect("a kind").to_owned()).or_default().push(line);
    }
    kinds
}

fn words(value: &Value) -> &str {
    value.as_str().expect("words")
}

#[test]
fn whatever_has_an_id_opens_to_its_sentences() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    let (dossier, ..) = whosaid(&["read", "examples/port-qashir"], &case);
    let kinds = export(&case);

    for kind in ["report", "statement", "actor", "dependence", "claim", "conflict", "frame"] {
        let line = &kinds[kind][0];
        let id = words(&line["id"]);
        let (shown, error, code) = whosaid(&["show", id], &case);
        assert_eq!((code, error.as_str()), (Some(0), ""), "{kind} {id}");
        assert!(shown.contains(id), "{kind} {id}: {shown}");
        let (json, ..) = whosaid(&["show", id, "--json"], &case);
        let first: Value =
            serde_json::from_str(json.lines().next().expect("a line")).expect("JSON");
        assert_eq!(&first, line, "{kind} {id}");
    }

    // A claim that several reports hold stands in the dossier, and opens to a statement of each.
    let shared = |claim: &&Value| claim["reports"].as_array().is_some_and(|all| all.len() > 1);
    let claim = kinds["claim"].iter().find(shared).expect("the reports tell something together");
    assert!(dossier.contains(words(&claim["id"])), "{dossier}");
    let (opened, ..) = whosaid(&["show", "claim", words(&claim["id"])], &case);
    for statement in claim["statements"].as_array().expect("statements") {
        assert!(opened.contains(words(statement)), "{statement} in {opened}");
    }
    // So does each conflict, with both answers.
    let (conflicts, ..) = whosaid(&["show", "conflicts"], &case);
    for conflict in &kinds["conflict"] {
        assert!(conflicts.contains(words(&conflict["id"])), "{conflicts}");
        let (opened, ..) = whosaid(&["show", words(&conflict["id"])], &case);
        for side in ["a", "b"] {
            for statement in conflict[side]["statements"].as_array().expect("statements") {
                assert!(opened.contains(words(statement)), "{statement} in {opened}");
            }
        }
    }
    let (listed, ..) = whosaid(&["show", "claims"], &case);
    assert!(kinds["claim"].iter().all(|claim| listed.contains(words(&claim["id"]))));

    for wrong in ["c0000000000000000", "x0000000000000000", "f0000000000000000", "nothing", "é"] {
        let (out, error, code) = whosaid(&["show", wrong], &case);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{wrong}");
        assert!(error.contains("hint: "), "{error}");
    }
}

#[test]
fn one_report_more_changes_the_claims_of_its_story_only() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    whosaid(&["read", "examples/port-qashir"], &case);
    let before = export(&case);
    let alone = folder.path().join("alone.txt");
    let text = "---\ntitle: Frost in the orchards of Velden\n---\n\nGrowers of Velden lost \
                their cherries to frost. “Nothing is left,” said Maud Erlin, a grower.\n";
    std::fs::write(&alone, text).expect("a file");
    whosaid(&["read", alone.to_str().expect("a name in UTF-8")], &case);
    let after = export(&case);
    assert_eq!(after["story"].len(), before["story"].len() + 1);
    let of_story = |kinds: &BTreeMap<String, Vec<Value>>| -> Vec<Value> {
        let story = before["claim"][0]["story"].clone();
        kinds["claim"].iter().filter(|claim| claim["story"] == story).cloned().collect()
    };
    assert_eq!(of_story(&after), of_story(&before));
}
