//! Copies and translations of short invented reports.

use super::{Text, find};
use proptest::prelude::*;
use record::{CodePoints, DependenceKind, Fingerprint, Mark};
use std::fmt::Write;

const WIRE: &str = "The ferry Alma ran aground off Tolvan on Monday with 212 people on board.\n\n\
    Divers sent by the coastguard searched the lower deck until the early morning, \
    Captain Ove Lind said.\n\n\
    The owner, Norra Lines, bought the ship in 2009 and had it rebuilt at the Hemmel yard \
    two winters ago.\n\n\
    An inspector who saw the hull last spring found nothing that needed repair, according to \
    a paper that the town published.\n\n\
    Tolvan lies 40 kilometres south of Brisund, where most passengers had gone on board.";

const CUT: &str = "Passengers of a ferry were brought ashore after a night in the cold.\n\n\
    The owner, Norra Lines, bought the ship in 2009 and had it rebuilt at the Hemmel yard \
    two winters ago.\n\n\
    Divers sent by the coastguard searched the lower deck until the early morning, \
    Captain Ove Lind said.";

const TRANSLATED: &str = "Le ferry Alma s'est échoué lundi au large de Tolvan avec 212 personnes.\n\n\
    Des plongeurs ont fouillé le pont inférieur jusqu'à l'aube, selon le capitaine Ove Lind.\n\n\
    L'armateur, Norra Lines, avait acheté le navire en 2009 et l'avait fait refaire au \
    chantier Hemmel.\n\n\
    Tolvan se trouve à 40 kilomètres au sud de Brisund, où la plupart avaient embarqué.";

const INDEPENDENT: &str = "A ship of Norra Lines has struck rocks near Tolvan.\n\n\
    Ove Lind, who commands the rescue, told reporters in Brisund that all 212 passengers of the \
    Alma were safe and that nobody had to be treated for more than the cold.\n\n\
    It was the second accident on this route since 2009.";

const SPEECH: &str = "“We searched every cabin twice, we looked below the lower deck, and we are \
    certain that nobody was left behind on that ship,” Lind said.";

/// What is known of a report with these words.
pub fn text(words: &str) -> Text {
    let annotated = annotate::annotate(testkit::clean_text(words));
    let points = CodePoints::of(words);
    let place = |span: &record::CleanSpan| {
        let range = points.span(*span);
        Some(range.start as u32..range.end as u32)
    };
    let fingerprint = fingerprint::fingerprint(&annotated).placed(place);
    Text { language: annotated.language, fingerprint }
}

/// A line a dependence: who leans on whom and how, then the passages of the first.
fn drawn(texts: &[&str]) -> String {
    let mut out = String::new();
    for one in find(&texts.iter().map(|words| text(words)).collect::<Vec<_>>()) {
        writeln!(out, "{} of {} is a {}", one.from, one.to, one.kind).expect("a String takes all");
        for [place, _] in one.passages {
            let words = texts[one.from].chars().skip(place.start as usize).take(place.len());
            writeln!(out, "   {}", words.collect::<String>()).expect("a String takes all");
        }
    }
    out
}

#[test]
fn a_wire_report_cut_and_shuffled_below_a_new_lead() {
    let expected = "1 of 0 is a shortened-copy\n   \
        The owner, Norra Lines, bought the ship in 2009 and had it rebuilt at the Hemmel yard two winters\n   \
        the coastguard searched the lower deck until the early morning, Captain Ove Lind said\n";
    assert_eq!(drawn(&[WIRE, CUT]), expected);
    // Whichever comes first.
    assert!(drawn(&[CUT, WIRE]).starts_with("0 of 1 is a shortened-copy"));
}

#[test]
fn the_same_text_twice() {
    assert!(drawn(&[WIRE, WIRE]).starts_with("1 of 0 is a copy"));
}

#[test]
fn a_translation_keeps_names_and_numbers_in_order() {
    assert!(drawn(&[WIRE, TRANSLATED]).starts_with("1 of 0 is a translation"));
}

#[test]
fn who_writes_of_the_same_event_copies_nobody() {
    assert_eq!(drawn(&[WIRE, INDEPENDENT]), "");
    assert_eq!(drawn(&[TRANSLATED, INDEPENDENT]), "");
}

#[test]
fn who_hears_the_same_speech_copies_nobody() {
    let one = format!("{SPEECH}\n\nThe weather turned in the evening, and boats stayed in port.");
    let other = format!("Relatives waited at the quay for hours.\n\n{SPEECH}");
    assert_eq!(drawn(&[&one, &other]), "");
}

#[test]
fn many_copies_of_one_text_are_tied_without_holding_all_against_all() {
    let copies = 200;
    let texts: Vec<Text> = vec![text(WIRE); copies];
    let found = find(&texts);
    assert!(found.len() <= copies * 6, "{} pairs", found.len());
    // Each leans on one before it, so all of them hang together.
    for copy in 1..copies {
        assert!(found.iter().any(|one| one.from == copy && one.to < copy), "{copy}");
    }
}

proptest! {
    #[test]
    fn any_marks_at_all(marks in prop::collection::vec((0..9_u32, 0..2000_u32), 0..80)) {
        let marks: Vec<_> = marks
            .into_iter()
            .map(|(hash, start)| Mark { hash, place: start..start + 9 })
            .collect();
        let fingerprint = Fingerprint {
            narration: marks.clone(), landmarks: marks, ..Fingerprint::default()
        };
        for language in [record::Language::English, record::Language::French] {
            let text = Text { language, fingerprint: fingerprint.clone() };
            for one in find(&[text.clone(), text.clone(), Text { language: record::Language::Arabic, ..text }]) {
                prop_assert!(one.share > 0.0 && one.share <= 1.0);
                prop_assert!(one.from != one.to);
                prop_assert!(one.kind != DependenceKind::Cites);
            }
        }
    }
}
