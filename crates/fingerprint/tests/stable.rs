//! Fingerprints are stored: the same words give the same numbers in every version.

use fingerprint::fingerprint;
use proptest::prelude::*;
use record::{CleanSpan, Fingerprint, Mark};

fn of(text: &str) -> Fingerprint<CleanSpan> {
    fingerprint(&testkit::annotated(text))
}

fn drawn(text: &str, marks: &[Mark<CleanSpan>]) -> Vec<String> {
    marks.iter().map(|mark| format!("{:08x} {}", mark.hash, mark.place.of(text))).collect()
}

#[test]
fn the_numbers_of_a_short_text() {
    let text = "Officials in Port Qashir counted 1,500 crates. “We saw every one of them burn,” \
                said Élise Daumont of Port Qashir.";
    let fingerprint = of(text);
    let words: Vec<String> =
        fingerprint.words.iter().map(|(hash, counts)| format!("{hash:08x} {counts}")).collect();
    assert_eq!(
        drawn(text, &fingerprint.narration),
        ["15b2cf76 Port Qashir counted 1,500", "06c3d102 Élise Daumont of Port"]
    );
    assert_eq!(drawn(text, &fingerprint.quoted), ["0e37ac8d every one of them"]);
    assert_eq!(
        drawn(text, &fingerprint.landmarks),
        [
            "d8cbbe28 Port",
            "bb7ffbfb Qashir",
            "23de0da9 1,500",
            "10d0529f Élise",
            "a6907a39 Daumont",
            "d8cbbe28 Port",
            "bb7ffbfb Qashir"
        ]
    );
    assert_eq!(
        words,
        [
            "14965f7f 4",
            "3b1eb453 1",
            "4d6448b8 8",
            "6bc4da71 1",
            "7e76e260 4",
            "afe1a91f 1",
            "d8cbbe28 8",
            "e62d3b52 3"
        ]
    );
}

#[test]
fn spellings_of_one_name_in_two_languages_are_one_landmark() {
    for (one, other) in [
        ("Port Qashir", "Port-Qachir"),
        ("Abu Chechen", "Abou Tchétchène"),
        ("Syria", "Syrie"),
        ("Djibril", "Jibril"),
        ("Thomas", "Tomas"),
        ("Zelensky", "Зеленский"),
    ] {
        let hashes = |name: &str| -> Vec<u32> {
            let text = format!("They saw {name} there.");
            of(&text).landmarks.iter().map(|mark| mark.hash).collect()
        };
        assert_eq!(hashes(one), hashes(other), "{one} and {other}");
        assert!(!hashes(one).is_empty(), "{one}");
    }
}

#[test]
fn a_headline_in_capitals_gives_the_names_that_the_text_has() {
    let text = "Coast Guard Finds Ferry Near Tolvan\n\nThe ferry lay two miles from Tolvan.";
    let names: Vec<&str> = of(text).landmarks.iter().map(|mark| mark.place.of(text)).collect();
    assert_eq!(names, ["Tolvan", "Tolvan"]);
}

proptest! {
    #[test]
    fn any_text_at_all(text in "\\PC{0,200}|([A-ZÀ-Ý]?[a-zé]{1,9}[ .,\n“”«»'-]{1,2}){0,60}") {
        let fingerprint = of(&text);
        for marks in [&fingerprint.narration, &fingerprint.quoted, &fingerprint.landmarks] {
            for mark in marks {
                prop_assert!(text.get(mark.place.range()).is_some_and(|words| !words.is_empty()));
            }
            prop_assert!(marks.windows(2).all(|pair| pair[0].place <= pair[1].place));
        }
        prop_assert!(fingerprint.words.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
