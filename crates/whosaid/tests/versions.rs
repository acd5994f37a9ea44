//! A page that was saved again is a version, not a second source; a report that was taken back
//! names all that leans on it.

mod common;

use common::printed_in as run;
use serde_json::Value;
use std::fs;

const FIRST: &str = "\
---
title: Ferry runs aground off Tolvan
outlet: Brisund Post
date: 2026-06-04
language: en
url: https://www.brisund-post.example/ferry?utm_source=front
---

The ferry Alma ran aground off Tolvan on Thursday with 212 people on board.

“Nine people were killed,” Captain Ove Lind said.

The owner, Norra Lines, bought the ship in 2009 and had it rebuilt at the Hemmel yard two winters ago.
";

const SECOND: &str = "\
---
title: Ferry runs aground off Tolvan
outlet: Brisund Post
date: 2026-06-05
language: en
url: https://brisund-post.example/ferry
---

The ferry Alma ran aground off Tolvan on Thursday with 212 people on board.

“Two people were killed,” Captain Ove Lind said.

The owner, Norra Lines, bought the ship in 2009 and had it rebuilt at the Hemmel yard two winters ago.

Correction: An earlier version of this article gave another number of dead.
";

const ELSEWHERE: &str = "\
---
title: Le bac s'échoue devant Tolvan
outlet: La Voix du Port
date: 2026-06-05
language: fr
---

« Neuf personnes ont été tuées », a déclaré le capitaine Ove Lind vendredi à Brisund.
";

fn json(lines: &str) -> Vec<Value> {
    lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn a_page_saved_again_is_a_version_and_what_was_taken_back_is_marked() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let folder = folder.path();
    for (name, text) in [("first.txt", FIRST), ("second.txt", SECOND), ("voix.txt", ELSEWHERE)] {
        fs::write(folder.join(name), text).expect("a file can be written");
        // One after the other, as pages are saved.
        run(folder, &["read", name]);
    }

    let edges = json(&run(folder, &["show", "dependences", "--json"]));
    let versions: Vec<_> = edges.iter().filter(|edge| edge["type"] == "version").collect();
    assert_eq!(versions.len(), 1);
    assert_eq!(versions[0]["from"]["file"], "second.txt");
    assert_eq!(versions[0]["on"]["file"], "first.txt");

    let shown = run(folder, &["show", "report", "second.txt"]);
    for line in
        ["A version of first.txt", "- “Nine people were killed,”", "+ “Two people were killed,”"]
    {
        assert!(shown.contains(line), "{line} in {shown}");
    }
    assert!(shown.contains("the report says that it was corrected"), "{shown}");

    // Of what both versions say in their own voice, the page is one root.
    for claim in json(&run(folder, &["show", "claims", "--json"])) {
        let roots = claim["roots"].as_array().expect("a list");
        let outlets = roots.iter().filter(|root| root["label"] == "Brisund Post").count();
        assert!(outlets <= 1, "{claim}");
    }

    let told = run(
        folder,
        &[
            "mark",
            "first.txt",
            "retracted",
            "--author",
            "A. Orvel",
            "--note",
            "wrong toll",
            "--json",
        ],
    );
    let told = &json(&told)[0];
    assert_eq!(told["mark"]["verdict"], "retracted");
    assert_eq!(told["reports"].as_array().expect("a list").len(), 1, "{told}");
    assert!(!told["claims"].as_array().expect("a list").is_empty(), "{told}");
    assert!(!told["chains"].as_array().expect("a list").is_empty(), "{told}");

    let marked = "RETRACTED: wrong toll (marked by A. Orvel";
    assert!(run(folder, &["show"]).contains(marked));
    assert!(run(folder, &["show", "report", "first.txt"]).contains(marked));
    let lines = json(&run(folder, &["export", "jsonl"]));
    let first = lines.iter().find(|line| line["kind"] == "report" && line["file"] == "first.txt");
    assert_eq!(first.expect("it is there")["mark"]["note"], "wrong toll");
    assert!(run(folder, &["verify"]).contains("nothing is wrong"));

    assert!(run(folder, &["mark", "first.txt", "none"]).contains("no longer marked"));
    assert!(!run(folder, &["show"]).contains("RETRACTED"));
}
