//! A case that leaves as JSON Lines and is read again is the same case: every statement, and
//! everything that a person decided.

mod common;

use common::{printed, run};
use serde_json::Value;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const BRIDGE: &str = "\
---
title: Bridge at Lomno closed
outlet: Harbour Digest
date: 2024-06-18
---

The bridge at Lomno has been closed since dawn, the Ministry of Roads said on Tuesday.

“Nobody told us anything,” said Ilda Marne, who runs the ferry.
";

const PONT: &str = "\
Le pont de Lomno fermé

« Personne ne nous a prévenus », a déclaré Ilda Marne, qui exploite le bac, à La Voix du Port.
";

/// In windows-1252, with furniture around the article.
const PAGE: &str = "<html lang='fr'><head><meta charset='windows-1252'><title>Le bac reste à quai</title>
<meta property='og:site_name' content='La Voix du Port'></head><body><nav><a href='/'>Accueil</a>
<a href='/sport'>Sport</a></nav><article><h1>Le bac reste à quai</h1><time datetime='2024-06-19'>19 juin</time>
<p>Le bac de Lomno est resté à quai mercredi, a annoncé la préfecture dans un communiqué.</p>
<p>« Nous attendons un mécanicien », a expliqué Ilda Marne, qui exploite le bac depuis dix ans.</p>
<p>Selon la préfecture, une trentaine de familles ont été logées dans le gymnase du bourg.</p></article>
<footer>Tous droits réservés</footer></body></html>";

const TABLE: &str = "titre;journal;date;texte
Le pont rouvre;La Voix du Port;2024-06-20;\"Le pont a rouvert, a indiqué le ministère des Routes.\"
Sans nouvelles;Le Quai;2024-06-21;\"« On ne sait rien », a dit Ilda Marne.\"
";

const LIST: &str = r#"{"outlet": "The Quay", "text": "The ministry denied on Friday that the bridge had cracked."}
{"title": "Divers", "html": "<p>Divers found a crack, according to Oren Tal, an engineer.</p><p>He asked not to be filmed.</p>"}
"#;

const FEED: &str = "<rss><channel><title>Lomno Wire</title><item><title>Ferry fares</title>
<link>https://wire.example/fares</link><pubDate>Sat, 22 Jun 2024 08:00:00 GMT</pubDate>
<description>&lt;p&gt;Fares doubled, said Ilda Marne on Saturday.&lt;/p&gt;</description></item></channel></rss>";

/// A folder with reports of many kinds. Lists are read first and lines stand by the names of
/// files: with these names both cases are read in one order.
fn reports() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let put = |name: &str, bytes: &[u8]| {
        fs::write(folder.path().join(name), bytes).expect("a file can be written");
    };
    put("bridge.txt", BRIDGE.as_bytes());
    put("copy-of-bridge.txt", BRIDGE.as_bytes());
    put("pont.txt", PONT.as_bytes());
    put("pont.json", br#"{"outlet": "Le Quai", "date": "2024-06-18"}"#);
    let latin: Vec<u8> = PAGE.chars().map(|c| u8::try_from(c).expect("it is Latin")).collect();
    put("bac.html", &latin);
    put("2-table.csv", TABLE.as_bytes());
    put("1-list.jsonl", LIST.as_bytes());
    put("feed.rss", FEED.as_bytes());
    folder
}

fn lines(printed: &str) -> Vec<Value> {
    printed.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

/// The ids of the lines of a kind that `is` picks.
fn ids(all: &[Value], kind: &str, is: impl Fn(&Value) -> bool) -> Vec<String> {
    let picked = all.iter().filter(|line| line["kind"] == kind && is(line));
    picked.map(|line| line["id"].as_str().expect("it has an id").to_owned()).collect()
}

/// Judges names and reports, takes one judgement back, and marks a report.
fn decide(case: &Path) {
    let all = lines(&printed(&["export", "jsonl"], case));
    let reports = ids(&all, "report", |_| true);
    assert!(reports.len() >= 8, "{reports:?}");
    let mut bearers: Vec<&str> = (all.iter())
        .filter(|line| line["kind"] == "mention" && line["span"]["text"] == "Ilda Marne")
        .map(|line| line["bearer"]["id"].as_str().expect("it is a person's"))
        .collect();
    bearers.dedup();
    let by = ["--author", "A. Orvel"];
    let judge = |words: &[&str]| printed(&[&["judge"], words, &by].concat(), case);
    judge(&["different", bearers[0], bearers[1], "--note", "two ferries"]);
    judge(&["same", bearers[0], bearers[2]]);
    judge(&["undo", bearers[0], bearers[2]]);
    judge(&["different", &reports[0], &reports[1], "--note", "two desks"]);
    let statements = ids(&all, "statement", |_| true);
    judge(&["different", &statements[0], &statements[4], "--note", "another day"]);
    printed(&["mark", &reports[2], "corrected", "--note", "a number", "--author", "B. Tal"], case);
}

#[test]
fn a_case_that_leaves_as_json_lines_comes_back() {
    let folder = reports();
    let (one, two) = (folder.path().join("one.whosaid"), folder.path().join("two.whosaid"));
    let path = |path: &Path| path.to_str().expect("it is UTF-8").to_owned();
    printed(&["read", &path(folder.path())], &one);
    decide(&one);
    let exported = printed(&["export", "jsonl"], &one);
    let file = folder.path().join("case.jsonl");
    fs::write(&file, &exported).expect("a file can be written");

    let (_, said, code) = run(&["read", &path(&file)], &two);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("4 decisions taken over"), "{said}");
    let again = printed(&["export", "jsonl"], &two);
    let (before, after) = (lines(&exported), lines(&again));
    for kind in ["report", "statement", "judgement"] {
        let of = |all: &[Value]| -> Vec<Value> {
            all.iter().filter(|line| line["kind"] == kind).cloned().collect()
        };
        assert_eq!(of(&before), of(&after), "{kind}");
        assert!(!of(&before).is_empty(), "{kind}");
    }
    assert_eq!(ids(&after, "report", |report| report["mark"] != Value::Null).len(), 1);
    // Actors, claims and all the rest follow from these.
    // The first line tells of the runs that wrote each case.
    for (line, other) in exported.lines().zip(again.lines()).skip(1) {
        assert_eq!(line, other);
    }
    assert_eq!(before.len(), after.len());
    printed(&["verify"], &two);

    // Twice adds nothing.
    let (_, said, _) = run(&["read", &path(&file)], &two);
    assert!(!said.contains("taken over"), "{said}");
    assert_eq!(printed(&["export", "jsonl"], &two), again);
}

#[test]
fn lines_of_a_version_to_come_are_not_guessed_at() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("case.jsonl");
    fs::write(&file, "{\"kind\":\"case\",\"version\":2,\"written_by\":[]}\n").expect("a file");
    let (_, said, code) =
        run(&["read", file.to_str().expect("it is UTF-8")], &folder.path().join("case.whosaid"));
    assert!(said.contains("newer version of whosaid"), "{said}");
    assert_eq!(code, Some(1), "{said}");
}
