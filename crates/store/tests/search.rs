//! Full text over statements and reports, in any script, with any input.

mod common;

use common::{bridge, draft, pont};
use proptest::prelude::*;
use record::DropReason;
use store::{Case, Hit};
use tempfile::TempDir;

fn case() -> (TempDir, Case) {
    let folder = TempDir::new().expect("a temporary folder");
    let case = Case::create_or_open(folder.path().join("test.whosaid")).expect("a new case");
    case.write(&[bridge(), pont(), others()]).expect("three reports");
    (folder, case)
}

/// One report with four scripts in it.
fn others() -> record::Reading {
    draft(
        "mixed.txt",
        "Пётр сказал: мост закрыт.\nقال عمر إن الجسر مغلق.\nBakan İzmir’de konuştu.\n",
    )
    .says("Пётр", "сказал", "мост закрыт")
    .done()
}

/// What a search finds: the speaker in front of statements, the reason in front of
/// dropped lines, the words found in brackets.
fn check(words: &str, expected: &[&str]) {
    let (_folder, case) = case();
    let hits = case.search(words, 10).unwrap();
    let drawn: Vec<String> = hits.iter().map(drawn).collect();
    assert_eq!(drawn, expected, "searching for {words}");
}

fn drawn(hit: &Hit) -> String {
    let found: Vec<&str> = hit.matches.iter().map(|found| found.text.as_str()).collect();
    let head = match (&hit.speaker, hit.dropped) {
        (Some(speaker), _) => format!("{speaker} says: "),
        (None, Some(reason)) => format!("({reason}) "),
        (None, None) => String::new(),
    };
    format!("{head}{} [{}]", hit.snippet, found.join("|"))
}

#[test]
fn a_statement_is_found_by_its_content() {
    check("hurt", &["Mayor Ana Duplessis says: She added that nobody was hurt [hurt]"]);
}

#[test]
fn a_statement_is_found_by_whom_its_pronoun_stands_for() {
    check(
        "duplessis hurt",
        &[
            "Mayor Ana Duplessis says: She added that nobody was hurt [hurt]",
            "Mayor Ana Duplessis said: “The bridge is closed. SUBSCRIBE to our newsletter It will stay closed until Friday.” She added that nobody was hurt. According to the Telmar Post, a driver told police that he had seen the crack. [Duplessis|hurt]",
        ],
    );
}

#[test]
fn a_text_is_found_where_no_statement_is() {
    check("telmar closed", &["Bridge at Telmar closed [Telmar|closed]"]);
}

#[test]
fn what_was_set_aside_is_found_and_says_so() {
    check("newsletter", &["(newsletter) SUBSCRIBE to our newsletter [newsletter]"]);
    let (_folder, case) = case();
    assert_eq!(case.search("newsletter", 1).unwrap()[0].dropped, Some(DropReason::Newsletter));
}

#[test]
fn accents_and_case_do_not_matter_and_phrases_and_beginnings_do() {
    let zoe = "la préfète Zoé Éluard says: Selon la préfète Zoé Éluard, « la fissure n’était pas visible [fissure]";
    check("FISSURE", &[zoe]);
    check("fissu*", &[zoe]);
    check("fissu", &[]);
    check("ete ferme", &["Le pont fermé à l’été 🌉 [fermé|été]"]);
    check("\"ferme a\"", &["Le pont fermé à l’été 🌉 [fermé à]"]);
    check("\"a ferme\"", &[]);
}

#[test]
fn other_scripts_are_searched_too() {
    check("МОСТ", &["Пётр says: Пётр сказал: мост закрыт [мост]"]);
    check("الجسر", &["قال عمر إن الجسر مغلق. [الجسر]"]);
    check("bakan izmir", &["Bakan İzmir’de konuştu. [Bakan|İzmir]"]);
}

#[test]
fn a_search_without_a_word_says_so() {
    let (_folder, case) = case();
    let error = case.search("  ", 10).unwrap_err();
    assert!(error.is_bad_words());
    assert_eq!(error.to_string(), "there is no word to search for in '  '");
}

#[test]
fn the_limit_holds_and_reports_get_their_half() {
    let (_folder, case) = case();
    let (text, statements): (Vec<_>, Vec<_>) =
        case.search("the*", 4).unwrap().into_iter().partition(|hit| hit.statement.is_none());
    assert!(text.len() + statements.len() <= 4);
    assert!(!statements.is_empty());
    assert!(case.search("the", 0).unwrap().is_empty());
}

proptest! {
    #[test]
    fn any_words_are_an_answer_or_a_clear_error(words in r#"([\PC"*«“(\-:^+]|bridge|\x00){0,40}"#) {
        thread_local!(static CASE: (TempDir, Case) = case());
        CASE.with(|(_, case)| match case.search(&words, 5) {
            Ok(hits) => {
                for hit in hits {
                    for found in &hit.matches {
                        prop_assert_eq!(found.text.chars().count(), found.end - found.start);
                    }
                }
                Ok(())
            }
            Err(error) => {
                prop_assert!(error.is_bad_words(), "{}", error);
                Ok(())
            }
        })?;
    }
}
