//! Stories that are alike, and one story in two languages.

use super::stories;
use crate::dependence::{Text, text_of as text};

/// Two bombings in one town, and an election.
const REPORTS: [&str; 6] = [
    "A bomb killed 12 people at the fish market of Tolvan on Monday. Mayor Ove Lind said that the \
     market would stay closed. Doctors at the Hemmel hospital treated 30 people.",
    "At least 12 died when a bomb went off in the fish market of Tolvan. The Hemmel hospital took \
     in 30 wounded people, and Mayor Ove Lind closed the market.",
    "A bomb near the railway station of Tolvan killed 3 soldiers. General Sara Brant blamed the \
     Karst Front, which did not comment. The soldiers had come from Brisund by train.",
    "General Sara Brant said the Karst Front laid the bomb that killed 3 soldiers on their way \
     from Brisund to the barracks; the railway station of Tolvan is open again.",
    "Voters in Morvia chose Lena Oster as their president with 54 percent. Her rival Pavel Grun \
     of the Farmers League congratulated her in Lakeside.",
    "Une bombe a tué 12 personnes au marché aux poissons de Tolvan. Le maire Ove Lind a fermé le \
     marché. L'hôpital Hemmel a soigné 30 personnes à Tolvan, selon Ove Lind.",
];

#[test]
fn two_bombings_in_one_town_are_two_stories_and_a_french_report_joins_its_own() {
    let texts: Vec<Text> = REPORTS.iter().map(|words| text(words)).collect();
    assert_eq!(stories(&texts, &[None; 6]), [0, 0, 2, 2, 4, 0]);
}

#[test]
fn the_order_of_reports_does_not_matter() {
    let backwards: Vec<Text> = REPORTS.iter().rev().map(|words| text(words)).collect();
    assert_eq!(stories(&backwards, &[None; 6]), [0, 1, 2, 2, 0, 0]);
}

#[test]
fn the_same_words_a_year_later_are_another_story() {
    let texts: Vec<Text> = REPORTS[..2].iter().map(|words| text(words)).collect();
    assert_eq!(stories(&texts, &[Some(0), Some(2)]), [0, 0]);
    assert_eq!(stories(&texts, &[Some(0), Some(365)]), [0, 1]);
}

#[test]
fn a_year_apart_is_another_story_in_another_language_too() {
    let texts: Vec<Text> = [REPORTS[1], REPORTS[5]].iter().map(|words| text(words)).collect();
    assert_eq!(stories(&texts, &[Some(0), Some(2)]), [0, 0]);
    assert_eq!(stories(&texts, &[Some(0), Some(365)]), [0, 1]);
}

#[test]
fn one_number_or_one_name_ties_no_two_languages() {
    for [one, other] in [
        [
            "The new television has a screen of 43 inches and costs less than the last one.",
            "La tour du village aura 43 mètres, et les habitants la trouvent déjà trop haute.",
        ],
        [
            "Swimmers found a wreck in Lake Tolvan, and divers will look at it again in spring.",
            "Les pêcheurs de Tolvan attendent le printemps pour réparer la jetée et leurs filets.",
        ],
    ] {
        assert_eq!(stories(&[text(one), text(other)], &[None; 2]), [0, 1], "{one}");
    }
}

#[test]
fn nothing_to_group() {
    assert_eq!(stories(&[], &[]), [0_usize; 0]);
    assert_eq!(stories(&[text(""), text("")], &[None, None]), [0, 1]);
}
