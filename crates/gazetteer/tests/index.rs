//! The index that the program carries is whole, and damaged bytes are refused.

use gazetteer::{Gazetteer, Kind};
use proptest::prelude::*;
use record::Span;

const INDEX: &[u8] = include_bytes!("../data/places.gaz");

#[test]
fn every_byte_of_the_index_is_as_it_was_compiled() {
    let index = Gazetteer::check(INDEX).expect("the index in the repository is whole");
    assert!(index.len() > 200_000);
    assert!(index.card().contains("GeoNames (geonames.org)"), "the licences ask for credit");
}

#[test]
fn damaged_bytes_are_refused() {
    let damaged = |at: usize| {
        let mut bytes = INDEX.to_vec();
        bytes[at] ^= 1;
        Gazetteer::check(bytes).is_err()
    };
    for at in [0, 8, 12, 50, 100, INDEX.len() / 2, INDEX.len() - 1] {
        assert!(damaged(at), "a changed byte at {at}");
    }
    for len in [0, 7, 40, 60, INDEX.len() - 1] {
        assert!(Gazetteer::check(INDEX[..len].to_vec()).is_err(), "cut at {len}");
    }
}

#[test]
fn every_place_lies_on_the_earth_and_in_areas() {
    let index = Gazetteer::embedded();
    let syria = index.country("SY").expect("Syria is a country");
    assert_eq!(syria.facts.kind, Kind::Country);
    for place in ["Idlib", "Aleppo", "حلب", "Алеппо", "Halep"].map(|name| index.spelled(name))
    {
        assert!(place.iter().any(|place| place.lies_in(syria.id)));
        for place in place {
            assert!(place.facts.point.latitude.abs() <= 90.0);
            assert!(place.facts.point.longitude.abs() <= 180.0);
            assert!(place.holders().all(|holder| holder.facts.kind.is_area()));
        }
    }
}

#[test]
fn names_that_sound_alike_are_of_two_places_that_lie_apart() {
    let index = Gazetteer::embedded();
    for (one, other, are_two) in [
        ("Cuba", "Juba", true),
        ("Paris", "Piraeus", true),
        ("Syria", "Syrie", false),
        ("San Diego", "Santiago", true),
        ("Gaza", "Gaza City", false),
        ("Diwaniya", "Diwaniyah", false),
        ("Idlib", "إدلب", false),
        ("Tarsk", "Torsk", false),
        ("", "Paris", false),
    ] {
        assert_eq!(index.are_two_places(one, other), are_two, "{one}, {other}");
        assert_eq!(index.are_two_places(other, one), are_two, "{other}, {one}");
    }
}

proptest! {
    /// Any text, any words of it as names: an answer for each, and nothing panics.
    #[test]
    fn any_text_at_all_gets_an_answer_for_each_name(
        text in "(\\PC|\n|Idlib|Paris|, |حلب|province of |north of ){0,40}",
        cuts in proptest::collection::vec(0usize..200, 0..12),
    ) {
        let mut cuts: Vec<usize> =
            cuts.into_iter().filter(|at| text.is_char_boundary(*at) && *at <= text.len()).collect();
        cuts.sort_unstable();
        let names: Vec<_> = cuts.chunks_exact(2).map(|pair| Span::new(pair[0]..pair[1])).collect();
        let answers = gazetteer::resolve(Gazetteer::embedded(), &text, &names);
        prop_assert_eq!(answers.len(), names.len());
        for (answer, name) in answers.iter().zip(&names) {
            prop_assert_eq!(answer.span, *name);
            prop_assert_eq!(answer.place.is_some(), answer.precision.is_some());
            prop_assert!(!answer.reasons.is_empty());
        }
    }
}
