//! One stream each: what is hostile stays words, every format parses, the same case gives the
//! same bytes.

mod common;

use common::hostile_case;
use export::Failure;
use serde_json::Value;
use std::io::Cursor;
use store::Case;

type Writer = fn(&Case, &mut Vec<u8>) -> Result<(), Failure>;

/// Every format that is one stream of text.
const TEXTS: &[(&str, Writer)] = &[
    ("markdown", export::markdown),
    ("ftm", export::ftm),
    ("annotations", export::annotations),
    ("geojson", export::geojson),
    ("graphml", export::graphml),
    ("prov", export::prov),
];

fn written(case: &Case, write: Writer) -> String {
    let mut out = Vec::new();
    write(case, &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("it is UTF-8")
}

#[test]
fn nothing_in_a_text_acts_on_a_terminal_and_twice_is_the_same() {
    let (_folder, case) = hostile_case();
    for (format, write) in TEXTS {
        let text = written(&case, *write);
        assert!(!text.contains(['\0', '\u{1b}', '\u{202e}']), "{format}");
        assert_eq!(text, written(&case, *write), "{format}: the same bytes");
    }
}

#[test]
fn annotations_hold_every_statement_with_its_words() {
    let (_folder, case) = hostile_case();
    let page = written(&case, export::annotations);
    let page: Value = serde_json::from_str(&page).expect("it is JSON");
    let items = page["items"].as_array().expect("it has items");
    assert_eq!(items.len(), case.counts().expect("it can be counted").statements);
    let quotes = items.iter().map(|item| &item["target"][0]["selector"][0]);
    // SQLite looks no further than a NUL, which no text that was read has in it.
    let whole: Vec<&Value> = quotes.filter(|quote| quote["exact"] != "").collect();
    assert_eq!(whole.len(), items.len() - 1);
    for quote in whole {
        assert_eq!(quote["exact"], "The mayor said: “=1+1 is no formula.”");
        assert!(quote["prefix"].as_str().is_some_and(|words| words.ends_with("\n\n")), "{quote}");
    }
}

#[test]
fn every_line_of_ftm_is_an_entity_and_refers_to_one() {
    let (_folder, case) = hostile_case();
    let text = written(&case, export::ftm);
    let lines: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
    let ids: Vec<&Value> = lines.iter().map(|line| &line["id"]).collect();
    for note in lines.iter().filter(|line| line["schema"] == "Note") {
        for entity in note["properties"]["entity"].as_array().expect("it is about something") {
            assert!(ids.contains(&entity), "{entity}");
        }
    }
}

#[test]
fn files_for_offices_are_the_same_twice() {
    let (_folder, case) = hostile_case();
    let workbook = || {
        let mut out = Cursor::new(Vec::new());
        export::xlsx(&case, &mut out).expect("memory takes everything");
        out.into_inner()
    };
    let document = || {
        let mut out = Cursor::new(Vec::new());
        export::docx(&case, &mut out).expect("memory takes everything");
        out.into_inner()
    };
    assert!(workbook() == workbook(), "a workbook");
    assert!(document() == document(), "a document");
}
